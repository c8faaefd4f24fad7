"""The command `likeness photos`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Failed
from likeness.cli.commands import persons
from likeness.cli.commands.sitting import Sitting
from likeness.cli.program import program_of
from likeness.studio import photos
from likeness.studio.tools import Tools

Paths = Annotated[list[Path], typer.Argument(help="Picture files.")]
SIGNS = {"accept": "good   ", "usable": "usable ", "refuse": "refused"}


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Photos: add them, list them, or only have them assessed.", no_args_is_help=True)
    group.command("add")(add)
    group.command("list")(list_all)
    group.command("assess")(assess)
    group.command("people")(persons.people)
    app.add_typer(group, name="photos")


def add(context: typer.Context, sitting: Sitting, paths: Paths) -> None:
    """Take photos into a sitting; each is kept encrypted, or refused with one reason."""
    program = program_of(context)
    with program.studio() as studio:
        results = photos.add_photos(studio, sitting, paths, lambda result: program.output.say(f"  {result.name}"))
    if not any(result.kept for result in results):
        raise _none_usable(results)
    program.output.give({"photos": results}, lambda value: photo_lines(value["photos"]))


def list_all(context: typer.Context, sitting: Sitting) -> None:
    """The photos that are kept."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(
            {"photos": photos.list_photos(studio, sitting)},
            lambda value: photo_lines(value["photos"]) or ["No photos yet."],
        )


def assess(context: typer.Context, paths: Paths) -> None:
    """Judge photos and keep nothing."""
    program = program_of(context)
    tools = Tools()
    results = [photos.assess_photo(tools, path) for path in paths]
    if all(result.verdict == "refuse" and not result.measures for result in results):
        raise _none_usable(results)
    program.output.give({"photos": results}, lambda value: photo_lines(value["photos"]))


def _none_usable(results: Sequence[photos.PhotoResult]) -> Failed:
    if len(results) == 1:
        return Failed("photo-refused", sentence=results[0].sentence)
    return Failed("photos-all-refused", count=len(results), sentence=results[0].sentence)


def photo_lines(results: Sequence[photos.PhotoResult]) -> list[str]:
    return [f"{SIGNS[result.verdict]}  {result.name or result.photo}  {result.sentence}" for result in results]
