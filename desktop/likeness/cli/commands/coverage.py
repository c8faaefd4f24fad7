"""The command `likeness photos coverage`: what a set has, what it lacks, what to do next."""

import typer

from likeness.cli.commands.sitting import Sitting
from likeness.cli.program import program_of
from likeness.studio.coverage import CoverageItem, SetCoverage, coverage_of

WIDTH = 24


def coverage(context: typer.Context, sitting: Sitting) -> None:
    """How complete a sitting's set of photos is, and the one thing to do next."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give({"coverage": coverage_of(studio, sitting)}, lambda value: lines(value["coverage"]))


def lines(found: SetCoverage) -> list[str]:
    full = int(found.share * WIDTH)
    bar = "#" * full + "-" * (WIDTH - full)
    return [f"[{bar}] {int(found.share * 100)} %", *(_line(item) for item in found.items), found.sentence]


def _line(item: CoverageItem) -> str:
    count = f"  {min(item.have, item.want)} of {item.want}" if item.want > 1 else ""
    advice = "" if item.required or item.done else "  (if you like)"
    return f"{'has  ' if item.done else 'lacks'}  {item.words}{count}{advice}"
