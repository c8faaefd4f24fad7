"""The command `likeness presence`: the person shows to be there, or the studio's owner vouches."""

import random
from typing import Annotated

import typer

from likeness.base.sentences import remark
from likeness.capture.presence import LIMITS, PresenceAdvice
from likeness.capture.sources import USUAL_FPS
from likeness.cli.commands.camera import CAMERA, open_frames, whole_source
from likeness.cli.commands.sitting import Sitting
from likeness.cli.edge import Output
from likeness.cli.program import program_of
from likeness.studio import presence
from likeness.studio.presence import PresenceShown
from likeness.vision.identity import points

NEVER = "Nobody has shown to be there yet. Do it with: likeness presence check ID, or vouch with: likeness presence vouch ID --by NAME."
ENDED = "It does not count any more: the consent was given anew, or photos of another face came in. Do it again."


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Presence: the person is there before a personal model is made.", no_args_is_help=True)
    group.command("check")(check)
    group.command("vouch")(vouch)
    group.command("show")(show)
    app.add_typer(group, name="presence")


def check(
    context: typer.Context,
    sitting: Sitting,
    source: Annotated[
        str,
        typer.Option(
            "--from",
            callback=whole_source,
            help='"camera", "camera:NAME", a film, or a folder of pictures in the order of their names.',
        ),
    ] = CAMERA,
    fps: Annotated[float, typer.Option(min=5, max=240, help="Of a folder: pictures a second.")] = USUAL_FPS,
) -> None:
    """Two or three small tasks, asked in random order, done by the person of the photos."""
    program = program_of(context)
    with program.studio() as studio:
        presence.check_allowed(studio, sitting)
        frames, teller = open_frames(program, source, fps), Teller(program.output)
        recorded = source != CAMERA and not source.startswith(f"{CAMERA}:")
        shown = presence.check_presence(studio, sitting, frames, random.SystemRandom(), teller, recorded=recorded)
    program.output.give(shown, lines)


def vouch(
    context: typer.Context,
    sitting: Sitting,
    by: Annotated[str, typer.Option(help="Your name; it is kept with the sitting and erased with it.")],
) -> None:
    """As the studio's owner: you have seen that the person of the photos is there and agrees."""
    program = program_of(context)
    with program.studio() as studio:
        shown = presence.vouch(studio, sitting, by)
    program.output.give(shown, lines)


def show(context: typer.Context, sitting: Sitting) -> None:
    """How presence was shown, whether it still counts, and what such a check does not stop."""
    program = program_of(context)
    with program.studio() as studio:
        shown = presence.presence_of(studio, sitting)
    program.output.give({"presence": shown}, lambda value: lines(value["presence"]))


class Teller:
    """Says each new piece of advice once."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._said = ""

    def __call__(self, advice: PresenceAdvice) -> None:
        if advice.code != self._said:
            self._said = advice.code
            self._output.say(f"  {min(advice.number, advice.tasks)} of {advice.tasks}  {remark(advice.code)}")


def lines(shown: PresenceShown | None) -> list[str]:
    limits = [remark(f"presence-limit-{code}") for code in (LIMITS if shown is None else shown.limits)]
    if shown is None:
        return [NEVER, *limits]
    return [_how(shown), *([] if shown.valid else [ENDED]), *limits]


def _how(shown: PresenceShown) -> str:
    if shown.how == presence.VOUCHED:
        return f"{shown.by} vouched on {shown.at}. The camera was not asked."
    if shown.how == presence.FICTIONAL:
        return "The person is fictional; nobody was there."
    where = "Shown in a recording" if presence.RECORDED in shown.limits else "Shown to the camera"
    return (
        f"{where} on {shown.at}: {', '.join(shown.tasks)}; likeness to the photos {points(shown.match or 0.0)} of 100."
    )
