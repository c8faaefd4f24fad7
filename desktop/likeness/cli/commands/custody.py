"""The commands of `likeness vault` about who keeps the key, locking, accepting a loss, and removing everything."""

from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Failed
from likeness.base.sentences import sentence
from likeness.cli.program import Program, SharingProgram, program_of
from likeness.studio import keys, locking, wiping
from likeness.vault.lock import Lock

NewWords = Annotated[
    Path | None, typer.Option("--new-passphrase-file", help="A file with the new passphrase; else it is asked for.")
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def add_to(vault: typer.Typer) -> None:
    """To the group `likeness vault`."""
    vault.command("keeper")(keeper)
    vault.command("passphrase")(passphrase)
    vault.command("accept-loss")(accept_loss)
    vault.command("lock")(lock)
    vault.command("wipe")(wipe)


def keeper(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="keychain, passphrase or both.")],
    *,
    new_passphrase_file: NewWords = None,
) -> None:
    """Change who keeps the key: the keychain, a passphrase, or both together. The key itself is changed as well."""
    program = program_of(context)
    with program.studio() as studio:
        kept_by = keys.new_keeper(kind, None if kind == "keychain" else _words(program, new_passphrase_file))
        program.output.give(keys.change_keeper(studio, kept_by), _kept_lines)


def passphrase(context: typer.Context, *, new_passphrase_file: NewWords = None) -> None:
    """Change the passphrase. The old one opens the vault no more."""
    program = program_of(context)
    with program.studio() as studio:
        if studio.vault.keeper_kind not in {"passphrase", "both"}:
            raise Failed("passphrase-unused")
        kept_by = keys.new_keeper(studio.vault.keeper_kind, _words(program, new_passphrase_file, fresh=True))
        program.output.give(keys.change_keeper(studio, kept_by), _kept_lines)


def accept_loss(context: typer.Context, *, yes: Yes = False) -> None:
    """Open a vault that is older than it should be, knowing what is lost."""
    program = program_of(context)
    asked = program.keeper()
    loss = keys.find_loss(program.home, asked, program.clock)
    if loss is None:
        program.output.give({"accepted": None}, lambda _: ["Nothing is missing: the vault opens as it is."])
        return
    for line in _loss_lines(loss):
        program.output.say(line)
    if not program.output.confirmed("Open the vault as it is, and note the loss?", yes=yes):
        raise typer.Abort
    keys.accept_loss(program.home, asked, program.clock)
    program.output.give({"accepted": loss}, lambda _: ["The vault opens again. The loss is noted in the ledger."])


def lock(context: typer.Context) -> None:
    """Lock the vault that a running Likeness holds open: its keys go from memory."""
    program = program_of(context)
    if not isinstance(program, SharingProgram):
        if program.home.vault.exists():
            Lock(program.home.vault / "lock").release()  # vault-busy where somebody has it: then they are asked to lock
        locked = locking.Locked(locked=True, jobs=0)
        program.output.give(locked, lambda _: ["The vault is locked: no Likeness has it open."])
        return
    with program.studio(sweep=False) as studio:
        program.output.give(locking.lock_now(studio), _locked_lines)


def wipe(
    context: typer.Context,
    *,
    packs: Annotated[bool, typer.Option("--packs", help="Also the base models.")] = False,
    confirm: Annotated[str, typer.Option(help="The vault's short id, instead of being asked for it.")] = "",
) -> None:
    """Remove the vault, its keys and the settings from this computer, after showing what goes. Cannot be undone."""
    program = program_of(context)
    try:
        there = wiping.wipe_list(program.home, packs=packs)
    except Failed as error:
        if error.code != "vault-missing":
            raise
        there = None  # it was stopped after the vault was gone: what is left needs no question
    typed = confirm
    if there is not None:
        for line in _wipe_lines(there):
            program.output.say(line)
        typed = confirm or program.output.ask(f"To remove all of it for good, type {there.confirm}")
    wiping.wipe(program.home, typed, packs=packs)
    program.output.give({"wiped": there}, lambda _: ["Everything in the list is gone from this computer."])


def _words(program: Program, file: Path | None, *, fresh: bool = False) -> bytes:
    """The new passphrase; where it may be the present one (`fresh` off), that is taken without asking."""
    if file is not None or (program.passphrase_file is not None and not fresh):
        return program.passphrase(file) or b""
    if program.output.as_json or isinstance(program, SharingProgram):
        raise Failed("passphrase-needed")
    return str(typer.prompt("New passphrase", hide_input=True, confirmation_prompt=True)).encode()


def _kept_lines(status: keys.VaultStatus) -> list[str]:
    lines = [f"The key is now kept by: {status.kept_by}. The key itself was changed as well (change {status.epoch})."]
    if status.kept_by != "keychain":
        lines.append(
            "It opens with the passphrase just given and no other: name its file with --passphrase-file from now on."
        )
    return lines


def _loss_lines(loss: keys.LossShown) -> list[str]:
    lines = [sentence(Failed(loss.code))]
    if loss.expected is not None and loss.expected > loss.found:
        lines.append(
            f"Expected: ledger entry {loss.expected}. Found: {loss.found}, of {loss.until[:16].replace('T', ' ')}."
        )
        lines.append(f"{loss.expected - loss.found} noted steps after that are lost: pictures, answers, erasures.")
    else:
        lines.append(f"Found: {loss.found} ledger entries, the last of {loss.until[:16].replace('T', ' ')}.")
    lines.append("People who were erased after that may be back. Look with: likeness sitting list")
    return lines


def _locked_lines(locked: locking.Locked) -> list[str]:
    if locked.locked:
        return ["The vault is locked."]
    return [
        "The vault is locked for the window. "
        + ("A job is" if locked.jobs == 1 else f"{locked.jobs} jobs are")
        + " still at work; when the last has ended, the keys go too."
    ]


def _wipe_lines(there: wiping.WipeList) -> list[str]:
    rows = [f"  {row.count:>6}  {row.kind} ({row.size / 1_000_000:.1f} MB)" for row in there.rows]
    entries = "no keychain here" if there.keychain is None else f"{there.keychain:>6}  entries in the keychain"
    return [
        f"This goes from the computer, and nothing brings it back (vault {there.confirm}):",
        *rows,
        f"  {entries}",
        "This is elsewhere and stays:",
        *(f"  - {line}" for line in there.stays),
    ]
