"""The command `likeness adjust`."""

from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from likeness.base.errors import Usage
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.sentences import remark
from likeness.cli.commands.portraits import row_lines
from likeness.cli.commands.sitting import Sitting
from likeness.cli.program import program_of
from likeness.darkroom.adjustments import MAX_STOPS, MAX_ZOOM, NOTHING, Adjustments
from likeness.studio.adjusting import Saved, save, take_up, undo_save

CROP = ("zoom", "x", "y")
WORDS = {"strokes": "edges"}


def add_to(app: typer.Typer) -> None:
    app.command("adjust")(adjust)


def adjust(
    context: typer.Context,
    sitting: Sitting,
    portrait: Annotated[str, typer.Argument(help="A portrait's id.")],
    exposure: Annotated[
        float | None, typer.Option(min=-MAX_STOPS, max=MAX_STOPS, help="Stops: darker below 0, lighter above.")
    ] = None,
    warmth: Annotated[float | None, typer.Option(min=-1, max=1, help="Cooler below 0, warmer above.")] = None,
    retouch: Annotated[float | None, typer.Option(min=0, max=2, help="Times the look's own; 0 leaves it out.")] = None,
    light: Annotated[float | None, typer.Option(min=0, max=2, help="Times the look's own; 0 leaves it out.")] = None,
    zoom: Annotated[float | None, typer.Option(min=1, max=MAX_ZOOM, help="Crop to 1 / ZOOM of its width.")] = None,
    x: Annotated[float | None, typer.Option(min=-0.5, max=0.5, help="Of the width, from the middle.")] = None,
    y: Annotated[float | None, typer.Option(min=-0.5, max=0.5, help="Of the height, from the middle.")] = None,
    edges: Annotated[Path | None, typer.Option(help="A JSON file with strokes of the edge brush.")] = None,
    *,
    reset: Annotated[bool, typer.Option("--reset", help="Begin from how the portrait was made.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Have the version before it back, and nothing else.")] = False,
) -> None:
    """Adjust a finished portrait by hand. It is kept as a new version, measured like any other; the one before lies in the bin."""
    given = {"exposure": exposure, "warmth": warmth, "retouch": retouch, "light": light, "zoom": zoom, "x": x, "y": y}
    program = program_of(context)
    with program.studio() as studio:
        if undo:
            back = undo_save(studio, sitting, portrait)
            program.output.give({"portrait": back}, lambda _: [f"Back: {back}"])
            return
        strokes = None if edges is None else _strokes(edges)
        table = take_up(studio, sitting, portrait)
        wanted = _wanted(NOTHING if reset else table.start, given, strokes)
        saved = save(studio, sitting, table, wanted)
    refused = {str(name): code for name, code in table.refused.items() if _asked(name, given, edges)}
    told = {"portrait": saved.portrait, "earlier": saved.earlier, "held": saved.held, "refused": refused}
    program.output.give(told, lambda _: _lines(saved, refused))


def _wanted(start: Adjustments, given: dict[str, Any], strokes: list[Any] | None) -> Adjustments:
    """Raises Usage("adjust-unusable") where a file of strokes holds anything else."""
    value = msgspec.to_builtins(start)
    value |= {name: number for name, number in given.items() if number is not None and name not in CROP}
    value["crop"] |= {name: given[name] for name in CROP if given[name] is not None}
    if strokes is not None:
        value["strokes"] = strokes
    try:
        return msgspec.convert(value, Adjustments)
    except msgspec.ValidationError as error:
        raise Usage("adjust-unusable", detail=" ".join(str(error).split())[:200]) from error


def _strokes(path: Path) -> list[Any]:
    """Raises Usage("adjust-unusable"); Failed as `read_bounded` does."""
    untrusted_data = read_bounded(path, MAX_TEXT_BYTES)
    try:
        return msgspec.json.decode(untrusted_data, type=list[Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Usage("adjust-unusable", detail=" ".join(str(error).split())[:200]) from error


def _asked(name: str, given: dict[str, Any], edges: Path | None) -> bool:
    return edges is not None if name == "strokes" else given.get(name) is not None


def _lines(saved: Saved, refused: dict[str, str]) -> list[str]:
    held = [f"    {WORDS.get(name, name)}: {remark(code)}" for name, code in {**saved.held, **refused}.items()]
    done = saved.portrait.handwork
    used = [] if done is None else [f"    used: {_used(done.adjustments)}"]
    return [*row_lines(saved.portrait), *held, *used, f"    the version before, {saved.earlier}, lies in the bin"]


def _used(adjustments: Adjustments) -> str:
    values = msgspec.to_builtins(adjustments)
    changed = [f"{name} {values[name]:g}" for name in ("exposure", "warmth", "retouch", "light")]
    crop = f", crop {adjustments.crop.zoom:g}" if adjustments.crop != NOTHING.crop else ""
    return ", ".join(changed) + crop + (f", {len(adjustments.strokes)} strokes" if adjustments.strokes else "")
