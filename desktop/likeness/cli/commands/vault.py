"""The commands `likeness vault` and `likeness ledger`."""

from datetime import datetime

import typer

from likeness.base.clock import from_iso
from likeness.cli.commands import backup, custody, recovery_kit, vault_check
from likeness.cli.program import program_of
from likeness.studio import keys
from likeness.studio.backups import settle_backups


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
        settle_backups(studio)
        program.output.give(keys.vault_status(studio), lambda value: _status_lines(value, program.clock()))


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


def _status_lines(value: keys.VaultStatus, now: datetime) -> list[str]:
    kit = {
        "none": "none. If the key is lost, nothing opens the vault. Make one: likeness vault recovery-kit make",
        "untested": "made, not yet tested. Type the code back: likeness vault recovery-kit test",
        "tested": "made and tested",
    }[value.kit]
    lines = [
        f"Vault: {value.vault}",
        f"Key kept by: {value.kept_by} (change {value.epoch})",
        f"Recovery kit: {kit}",
        f"Last backup: {_days_ago(value.last_backup, now)}",
        f"Sittings: {value.sittings}",
        f"Encrypted files: {value.blobs}",
        f"Signs receipts with the key: {value.fingerprint}",
    ]
    if value.weak_passphrase:
        lines.append("The passphrase is guarded less than it could be; this mends it: likeness vault rotate")
    if value.overdue:
        lines.append(f"{value.overdue} timed sweeps found the vault locked; this does them: likeness retention sweep")
    if value.backups_owed:
        lines.append(f"{value.backups_owed} backups still hold somebody who was erased. See: likeness vault backups")
    return lines


def _days_ago(made: str | None, now: datetime) -> str:
    if made is None:
        return "never. Make one: likeness vault backup FOLDER"
    days = max(0, (now - from_iso(made)).days)
    return "today" if days == 0 else "yesterday" if days == 1 else f"{days} days ago"
