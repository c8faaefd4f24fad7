"""The command `likeness portraits`."""

from typing import Annotated

import typer

from likeness.cli.commands.portraits import row_lines
from likeness.cli.commands.sitting import Sitting
from likeness.cli.edge import CANCELLED, counted
from likeness.cli.program import program_of
from likeness.studio.portraits import list_portraits
from likeness.studio.removing import remove_portraits


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Finished portraits: list them, or erase single ones.", no_args_is_help=True)
    group.command("list")(list_all)
    group.command("remove")(remove)
    app.add_typer(group, name="portraits")


def list_all(context: typer.Context, sitting: Sitting) -> None:
    """All portraits of a sitting, also those that are hidden, with the reason."""
    program = program_of(context)
    with program.studio() as studio:
        rows = list_portraits(studio, sitting)
    program.output.give(
        {"portraits": rows}, lambda _: [line for row in rows for line in row_lines(row)] or ["No portraits yet."]
    )


def remove(
    context: typer.Context,
    sitting: Sitting,
    portrait: Annotated[list[str], typer.Argument(help="Ids of portraits, as 'portraits list' shows them.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking; needed with --json.")] = False,
) -> None:
    """Erase single portraits. Files that were written elsewhere stay."""
    program = program_of(context)
    with program.studio() as studio:
        if not program.output.confirmed(f"Erase {counted(len(portrait), 'portrait')} for good?", yes=yes):
            raise typer.Exit(CANCELLED)
        removed = remove_portraits(studio, sitting, portrait)
    program.output.give(removed, lambda value: [f"Erased: {counted(value.removed, 'portrait')}."])
