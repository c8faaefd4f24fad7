"""What is asked where the window is closed while something runs. Pure: works in, a question out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from likeness.ui.models.works import Phase, WorkState


class Answer(StrEnum):
    """BACKGROUND: the window goes, the work goes on, then the program ends."""

    BACKGROUND = "background"
    PAUSE = "pause"
    STOP = "stop"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Question:
    """`count` works run or wait; `finish`: when the last of them is done, None while one of them is a guess or waits.

    `pausable`: all of them can go on later, so pausing loses nothing. `answers` in their order.
    """

    count: int
    finish: datetime | None
    pausable: bool
    answers: tuple[Answer, ...]


def question(running: Sequence[WorkState]) -> Question | None:
    """None where nothing would be lost by closing."""
    if not running:
        return None
    pausable = all(work.can_pause or work.phase in {Phase.PAUSING, Phase.WAITING} for work in running)
    finishes = [work.finish for work in running]
    known = [finish for finish in finishes if finish is not None]
    last = max(known) if len(known) == len(running) else None
    pause = (Answer.PAUSE,) if any(work.can_pause or work.phase is Phase.PAUSING for work in running) else ()
    return Question(len(running), last, pausable, (Answer.BACKGROUND, *pause, Answer.STOP, Answer.STAY))
