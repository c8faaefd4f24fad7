"""The command `likeness vault check`."""

from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Failed, Usage
from likeness.base.sentences import sentence
from likeness.cli.program import program_of
from likeness.studio.checking import Problem, VaultChecked, check_vault

BRING_BACK = "Bring it back from a backup: likeness vault check --repair --from FOLDER"
ADVICE = {
    "blob-damaged": f"is damaged. {BRING_BACK}",
    "blob-missing": f"is missing. {BRING_BACK}",
    "blob-returned": "was damaged and is whole again. To note that: likeness vault check --repair",
    "blob-orphaned": "belongs to nobody any more. Remove it: likeness vault check --repair",
    "erasure-pending": "An erasure is not yet finished. Open the vault once more, with nothing else using it",
    "removal-pending": "A removed file is not yet gone. Open the vault once more, with nothing else using it",
    "rotation-pending": "A change of the key is not yet finished. Run: likeness vault rotate",
    "consent-damaged": "A consent record is damaged, so nothing of this person opens under it. Ask for consent again",
    "tombstone-damaged": "The note of an erasure is damaged; the erasure itself stands. Restore the vault from a backup",
}


def add_to(vault: typer.Typer) -> None:
    vault.command("check")(check)


def check(
    context: typer.Context,
    repair: Annotated[  # noqa: FBT002 (an option)
        bool,
        typer.Option(
            "--repair", help="Set damaged files aside (none is thrown away), and remove what belongs to nobody."
        ),
    ] = False,
    backup: Annotated[
        Path | None,
        typer.Option("--from", metavar="FOLDER", help="With --repair: a backup that damaged files come back from."),
    ] = None,
) -> None:
    """Read everything and compare it with its checksums. Changes nothing without --repair. Exit status 1 where something is wrong."""
    if backup is not None and not repair:
        raise Usage("from-needs-repair")
    program = program_of(context)
    with program.studio() as studio:
        checked = check_vault(studio, repair=repair, backup=backup)
    program.output.give(checked, _lines)
    if checked.problems:
        raise typer.Exit(1)


def _lines(value: VaultChecked) -> list[str]:
    held = f"{value.sitters} sittings, {value.blobs} encrypted files, {value.ledger_entries} ledger entries"
    done = (
        [f"Brought back: {value.returned}. Removed, because nothing named them: {value.collected}."]
        if value.repaired
        else []
    )
    if not value.problems:
        return [*done, f"All is whole: {held}."]
    return [*done, f"Looked at {held}. Not as it should be: {len(value.problems)}.", *map(_line, value.problems)]


def _line(problem: Problem) -> str:
    if problem.code not in ADVICE:
        return f"{problem.subject}: {sentence(Failed(problem.code, detail=problem.subject))}"
    if not problem.code.startswith("blob-"):
        return f"{problem.subject}: {ADVICE[problem.code]}."
    whose = (
        f"sitting {problem.sitting}, {problem.kind} {problem.subject}" if problem.sitting else f"File {problem.subject}"
    )
    aside = " It was set aside in the vault's quarantine folder." if problem.aside else ""
    return f"{whose}: {ADVICE[problem.code]}.{aside}"
