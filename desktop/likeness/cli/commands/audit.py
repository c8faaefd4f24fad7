"""The command `likeness audit`."""

from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Usage
from likeness.base.paths import resources
from likeness.cli.program import program_of
from likeness.delivery.tone_figures import SlopeFigures, ToneReport
from likeness.studio.photo_audit import audit_photos, page, write_photo_audit
from likeness.studio.tone_report import write_tone_report
from likeness.studio.tools import Tools

VERDICTS = {"within": "even", "unsure": "even, with too few people to be sure", "outside": "uneven"}


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="What the program measures about itself.", no_args_is_help=True)
    group.callback()(audit)
    group.command("tone")(tone)
    group.command("photos")(photos)
    app.add_typer(group, name="audit")


def audit() -> None:
    """What the program measures about itself."""


def tone(
    context: typer.Context,
    *,
    out: Annotated[Path, typer.Option(help="The folder to write to.")] = Path("tone-report"),
    look: Annotated[list[str] | None, typer.Option(help="Only this look; may be given several times.")] = None,
) -> None:
    """Whether light and dark skin are treated alike: every look on every person who comes with the program. Nobody's photos are used."""
    program = program_of(context)
    tools = Tools()
    unknown = next((name for name in look or () if name not in tools.looks), None)
    if unknown is not None:
        raise Usage("look-unknown", look=unknown, known=", ".join(tools.looks))
    chosen = {name: tools.looks[name] for name in look or tools.looks}
    people = resources() / "people"
    report = write_tone_report(out, tools.models, chosen, people, program.clock, program.output.say)
    program.output.give(report, lambda value: _lines(out, value))


def _lines(out: Path, report: ToneReport) -> list[str]:
    return [
        *(_line(look) for look in report.looks),
        f"{_line(report.overall)}; {report.overall.people} people, none of whom exists",
        f"Look at {out / 'tone.html'}",
    ]


def _line(fit: SlopeFigures) -> str:
    return f"{fit.title:<20} slope {fit.slope:+.3f} ({fit.low:+.3f} to {fit.high:+.3f}): {VERDICTS[fit.verdict]}"


def photos(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="PERSON/NN.jpg with NN.json beside it, which names the defect.")],
    *,
    out: Annotated[Path | None, typer.Option(help="A folder to write photos.json and photos.md to.")] = None,
    exposures: Annotated[
        bool, typer.Option("--exposures", help="Try each good picture darker and brighter too.")
    ] = False,
) -> None:
    """Whether photos are refused rightly, by defect, person and skin tone, on pictures of people who do not exist."""
    program = program_of(context)
    tools = Tools()
    report = audit_photos(
        tools.models, tools.policy, folder, program.clock, exposures=exposures, say=program.output.say
    )
    if out is not None:
        write_photo_audit(out, report)
    program.output.give(report, page)
