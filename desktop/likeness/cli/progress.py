"""Events of a job as lines for a terminal: what is going on, how far it is, when it will be done."""

import time

from likeness.cli.edge import Output
from likeness.jobs import protocol
from likeness.jobs.protocol import Event

STAGES: dict[protocol.StageName, str] = {
    "reading": "Reading the photos",
    "loading": "Loading the base model",
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

    def __init__(self, output: Output) -> None:
        self._output = output
        self._started = time.monotonic()
        self._last = self._started

    def __call__(self, event: Event) -> None:
        match event:
            case protocol.Stage(name=name):
                self._output.say(STAGES[name])
                self._started = self._last = time.monotonic()
            case protocol.Progress(done=done, of=of):
                self._say_progress(done, of)
            case _:
                pass

    def _say_progress(self, done: int, of: int) -> None:
        now = time.monotonic()
        if now - self._last < EVERY_SECONDS or done == 0:
            return
        self._last = now
        left = (now - self._started) / done * (of - done)
        self._output.say(
            f"  {done} of {of}, about {max(1, round(left / 60))} min left"
            if left >= 60
            else f"  {done} of {of}, about {left:.0f} s left"
        )
