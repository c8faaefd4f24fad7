"""Events of a job as lines for a terminal: what is going on, how far it is, when it will be done."""

import time
from datetime import timedelta

from likeness.base.clock import Clock, system_clock
from likeness.base.sentences import remark
from likeness.cli.edge import Output
from likeness.jobs import protocol
from likeness.jobs.protocol import Event
from likeness.studio.estimates import seconds_left
from likeness.studio.likeness_course import CAUTIONS

STAGES: dict[protocol.StageName, str] = {
    "reading": "Reading the photos",
    "loading": "Loading the base model",
    "drawing": "Drawing pictures of nobody in particular (once for each base model)",
    "training": "Learning what the person looks like",
    "generating": "Making portraits",
    "sealing": "Encrypting the result",
    "importing": "Taking the model apart",
    "exporting": "Converting the model",
    "shrinking": "Making the model smaller",
    "checking": "Comparing its pictures with the original's",
}
EVERY_SECONDS = 5.0


class TrainingLines:
    """Give it each event; it says a line at each new stage and every few seconds."""

    def __init__(self, output: Output, clock: Clock = system_clock) -> None:
        self._output = output
        self._clock = clock
        self._started = time.monotonic()
        self._last = self._started
        self._begun = 0

    def __call__(self, event: Event) -> None:
        match event:
            case protocol.Stage(name=name):
                self._output.say(STAGES[name])
                self._started = self._last = time.monotonic()
                self._begun = 0
            case protocol.Planned(step=step) if step:
                self._output.say(f"Going on after step {step}")
            case protocol.Progress(done=done, of=of):
                self._say_progress(done, of)
            case protocol.Measured():
                self._output.say(f"  ready at about {self._time_in(seconds_left(event))}")
            case protocol.Metric(name="likeness", value=value, step=step):
                self._output.say(f"  likeness {int(100 * value)} of 100 after step {step}")
            case protocol.Metric(name="prior-pictures", step=done, value=of):
                self._output.say(f"  picture {done} of {of:.0f}")
            case protocol.Metric(name="stopped-early", value=value):
                self._output.say(f"  likeness no longer rises: {value:.0f} steps are left out")
            case protocol.Warned(code=code) if code not in CAUTIONS:  # they are said with the result
                self._output.say(remark(code))
            case _:
                pass

    def _say_progress(self, done: int, of: int) -> None:
        """The pace is that of this process: what an earlier one had done does not count."""
        now = time.monotonic()
        self._begun = self._begun or done
        if now - self._last < EVERY_SECONDS or done <= self._begun:
            return
        self._last = now
        left = (now - self._started) / (done - self._begun) * (of - done)
        self._output.say(
            f"  {done} of {of}, about {max(1, round(left / 60))} min left, ready at about {self._time_in(left)}"
            if left >= 60
            else f"  {done} of {of}, about {left:.0f} s left"
        )

    def _time_in(self, seconds: float) -> str:
        """The clock on the wall, so many seconds from now."""
        ready = (self._clock() + timedelta(seconds=seconds)).astimezone()
        days = (ready.date() - self._clock().astimezone().date()).days
        return f"{ready:%H:%M}" if days == 0 else f"{ready:%H:%M} tomorrow" if days == 1 else f"{ready:%Y-%m-%d %H:%M}"
