"""The command `likeness records`: what the law asks the owner to have written down."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from likeness.cli.program import program_of
from likeness.consent.incidents import What
from likeness.studio import registers
from likeness.studio.handouts import write_handout

Out = Annotated[
    Path, typer.Option(help="The folder to write to: a page to read, one to print, and a file for programs.")
]


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="What the owner has to have in writing.", no_args_is_help=True)
    group.command("register")(register)
    group.command("incident")(incident)
    app.add_typer(group, name="records")


def register(context: typer.Context, out: Out) -> None:
    """The record of processing activities (GDPR 30), as things stand today."""
    program = program_of(context)
    with program.studio() as studio:
        value, made = registers.processing_register(studio)
    files = write_handout(out, "processing-register", made)
    program.output.give({"files": files, "register": value}, lambda _: [f"Written to {out}: {', '.join(files)}"])


def incident(
    context: typer.Context,
    what: Annotated[What, typer.Argument(help="What happened.")],
    *,
    out: Out,
    noticed: Annotated[
        datetime | None, typer.Option(help="When it was noticed, in UTC; now, where nothing is said.")
    ] = None,
    names: Annotated[bool, typer.Option("--names", help="Put people's names into the files as well.")] = False,
) -> None:
    """Write down that something went wrong: what it means for whom, and who has to be told by when (GDPR 33, 34)."""
    program = program_of(context)
    at = None if noticed is None else noticed.replace(tzinfo=UTC)
    with program.studio() as studio:
        value, made = registers.note_incident(studio, what, at, names=names)
    files = write_handout(out, f"incident-{value.noticed[:10]}-{value.id[:6]}", made)
    program.output.give(
        {"files": files, "incident": value},
        lambda _: [
            f"{_people(len(value.affected))} concerned. Where the authority has to be told, then by {value.tell_authority_by[:16].replace('T', ' ')} UTC.",
            "Encrypted, as far as the program can tell; the file asks what it cannot."
            if value.encrypted
            else "Readable for whoever has it.",
            f"Written to {out}: {', '.join(files)}",
        ],
    )


def _people(count: int) -> str:
    return "1 person is" if count == 1 else f"{count} people are"
