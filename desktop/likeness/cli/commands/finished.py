"""The command `likeness portraits`."""

from typing import Annotated

import typer

from likeness.cli.commands.portraits import row_lines
from likeness.cli.commands.sitting import Sitting
from likeness.cli.edge import CANCELLED, counted
from likeness.cli.program import program_of
from likeness.studio import bin as bin_
from likeness.studio.portraits import list_portraits
from likeness.studio.removing import remove_portraits


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(
        help="Finished portraits: list them, discard them into the bin and have them back, or erase single ones.",
        no_args_is_help=True,
    )
    group.command("list")(list_all)
    group.command("discard")(discard)
    group.command("restore")(restore)
    group.command("bin")(show_bin)
    group.command("remove")(remove)
    app.add_typer(group, name="portraits")


Portraits = Annotated[list[str], typer.Argument(help="Ids of portraits, as 'portraits list' shows them.")]
Binned = Annotated[list[str], typer.Argument(help="Ids of portraits, as 'portraits bin' shows them.")]


def list_all(context: typer.Context, sitting: Sitting) -> None:
    """All portraits of a sitting, also those that are hidden, with the reason."""
    program = program_of(context)
    with program.studio() as studio:
        rows = list_portraits(studio, sitting)
    program.output.give(
        {"portraits": rows}, lambda _: [line for row in rows for line in row_lines(row)] or ["No portraits yet."]
    )


def discard(context: typer.Context, sitting: Sitting, portrait: Portraits) -> None:
    """Put portraits into the bin. They go for good after its days, 30 unless the policy says otherwise; until then 'restore' brings them back."""
    program = program_of(context)
    with program.studio() as studio:
        count = bin_.discard(studio, sitting, portrait)
    program.output.give({"discarded": count}, lambda _: [f"In the bin now: {counted(count, 'portrait')}."])


def restore(context: typer.Context, sitting: Sitting, portrait: Binned) -> None:
    """Take portraits out of the bin."""
    program = program_of(context)
    with program.studio() as studio:
        count = bin_.restore(studio, sitting, portrait)
    program.output.give({"restored": count}, lambda _: [f"Restored: {counted(count, 'portrait')}."])


def show_bin(
    context: typer.Context,
    sitting: Sitting,
    *,
    delete: Annotated[list[str] | None, typer.Option(help="A portrait in the bin to erase for good now.")] = None,
    empty: Annotated[bool, typer.Option("--empty", help="Erase all that lies in it for good now.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking; needed with --json.")] = False,
) -> None:
    """What lies in the bin and how many days it stays there; or erase it now."""
    program = program_of(context)
    with program.studio() as studio:
        if not delete and not empty:
            rows = bin_.list_bin(studio, sitting)
            program.output.give({"bin": rows}, lambda _: [_bin_line(row) for row in rows] or ["The bin is empty."])
            return
        count = len(bin_.list_bin(studio, sitting)) if empty else len(delete or ())
        if not program.output.confirmed(f"Erase {counted(count, 'portrait')} for good?", yes=yes):
            raise typer.Exit(CANCELLED)
        removed = bin_.empty_bin(studio, sitting) if empty else bin_.delete_now(studio, sitting, delete or ())
    program.output.give(removed, lambda value: [f"Erased: {counted(value.removed, 'portrait')}."])


def _bin_line(row: bin_.BinRow) -> str:
    left = f"{counted(row.days_left, 'day')} left"
    return f"{row.portrait.portrait}  {row.portrait.look}, {row.portrait.origin}, {left}, until {row.due[:10]}"


def remove(
    context: typer.Context,
    sitting: Sitting,
    portrait: Portraits,
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
