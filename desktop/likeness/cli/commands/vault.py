"""The commands `likeness vault` and `likeness ledger`."""

import typer

from likeness.cli.commands import backup, custody, recovery_kit, vault_check
from likeness.cli.program import program_of
from likeness.studio import keys


def add_to(app: typer.Typer) -> None:
    vault = typer.Typer(
        help="The encrypted store: make it, look at it, check it, change its keys.", no_args_is_help=True
    )
    vault.command("init")(init)
    vault.command("status")(status)
    vault_check.add_to(vault)
    vault.command("rotate")(rotate)
    custody.add_to(vault)
    recovery_kit.add_to(vault)
    backup.add_to(vault)
    app.add_typer(vault, name="vault")
    ledger = typer.Typer(help="The record of what was done with whose data.", no_args_is_help=True)
    ledger.command("show")(ledger_show)
    ledger.command("verify")(ledger_verify)
    app.add_typer(ledger, name="ledger")


def init(context: typer.Context) -> None:
    """Make the vault, with its key in the keychain or behind a passphrase."""
    program = program_of(context)
    made = keys.make_vault(program.home, program.keeper(), program.clock)
    program.output.give(made, lambda value: [f"The vault is ready. Its key is kept by: {value.kept_by}."])


def status(context: typer.Context) -> None:
    """Who keeps the key, how much is in it."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(keys.vault_status(studio), _status_lines)


def rotate(context: typer.Context) -> None:
    """Change the master secret; the old one is destroyed."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(
            keys.rotate_vault(studio), lambda value: [f"The key was changed; this is change {value.epoch}."]
        )


def ledger_show(context: typer.Context) -> None:
    """Every entry, oldest first: random ids and codes, no names."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(
            keys.ledger_entries(studio),
            lambda value: [f"{row.at}  {row.action:<20} {row.sitter or ''}" for row in value.entries],
        )


def ledger_verify(context: typer.Context) -> None:
    """Check the chain, the signatures and the anchor."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(
            keys.verify_ledger(studio),
            lambda value: [f"The ledger is whole: {value.entries} entries, signed by {value.fingerprint}."],
        )


def _status_lines(value: keys.VaultStatus) -> list[str]:
    kit = {
        "none": "none. If the key is lost, nothing opens the vault. Make one: likeness vault recovery-kit make",
        "untested": "made, not yet tested. Type the code back: likeness vault recovery-kit test",
        "tested": "made and tested",
    }[value.kit]
    lines = [
        f"Vault: {value.vault}",
        f"Key kept by: {value.kept_by} (change {value.epoch})",
        f"Recovery kit: {kit}",
        f"Sittings: {value.sittings}",
        f"Encrypted files: {value.blobs}",
        f"Signs receipts with the key: {value.fingerprint}",
    ]
    if value.weak_passphrase:
        lines.append("The passphrase is guarded less than it could be; this mends it: likeness vault rotate")
    if value.overdue:
        lines.append(f"{value.overdue} timed sweeps found the vault locked; this does them: likeness retention sweep")
    return lines
