"""The command `likeness packs`."""

from typing import Annotated

import typer

from likeness.cli.program import program_of
from likeness.studio.packs import PackRow, list_all, verify_pack


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Base models that personal models are made on top of.", no_args_is_help=True)
    group.command("list")(list_packs)
    group.command("verify")(verify)
    app.add_typer(group, name="packs")


def list_packs(context: typer.Context) -> None:
    """The packs on this computer."""
    program = program_of(context)
    program.output.give({"packs": list_all(program.home)}, lambda value: [_line(row) for row in value["packs"]])


def verify(context: typer.Context, name: Annotated[str, typer.Argument(help="The pack's name.")]) -> None:
    """Compare every file of a pack with its checksum, and look for anything that could run code."""
    program = program_of(context)
    program.output.give(verify_pack(program.home, name), lambda row: [f"{_line(row)}: every file is as it should be"])


def _line(row: PackRow) -> str:
    if row.problem:
        return f"{row.name:<12} {row.problem}"
    return f"{row.name:<12} {row.title} ({row.family}, {row.resolution} px, {row.licence})"
