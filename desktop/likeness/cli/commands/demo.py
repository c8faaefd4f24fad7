"""The command `likeness demo`."""

from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Failed
from likeness.cli.program import program_of
from likeness.delivery.report_model import Report
from likeness.studio.demo import run_demo
from likeness.studio.demo_report import write_report
from likeness.studio.tools import Tools


def add_to(app: typer.Typer) -> None:
    app.command("demo")(demo)


def demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="The folder to write to.")] = Path("demo-out"),
    steps: Annotated[
        int | None, typer.Option(min=1, max=10_000, help="Learn for so many steps; fewer are quicker and less alike.")
    ] = None,
) -> None:
    """The whole job on a person who does not exist: consent, photos, portraits, files, erasure. Offline, no screen needed."""
    program = program_of(context)
    run = run_demo(out, program.clock, lambda percent, line: program.output.say(f"{percent:3d}% {line}"), steps)
    report = write_report(out, run, Tools(), program.clock, attempts=program.guard.attempts)
    if report.erasure is None or not all(check.passed for check in report.erasure.checks):
        raise Failed("erasure-unproven", sitter="demo")
    program.output.say("100% Done")
    program.output.give(report, lambda value: _lines(out, value))


def _lines(out: Path, report: Report) -> list[str]:
    refused = sum(photo.verdict == "refuse" for photo in report.photos)
    valid = sum(portrait.credentials.verdict == "valid" for portrait in report.portraits)
    return [
        f"{len(report.photos)} photos looked at, {refused} refused; {len(report.portraits)} portraits, {valid} with valid credentials.",
        f"Erased and proven. {report.seconds:.0f} seconds, at most {(report.peak_memory or 0) / 1e9:.1f} GB of memory.",
        f"Look at {out / 'report.html'}",
    ]
