"""Long work as the window sees it: which there is, how far each is, when it will be done, and who waits for whom. No Qt, no clock of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from likeness.ui.problem import Problem

ENOUGH_TO_GUESS = 0.05
"""Of what there is to do: before, and before LEAST_SECONDS, the start-up of the libraries would spoil the estimate."""

LEAST_SECONDS = 5.0


class WorkKind(StrEnum):
    TRAIN = "train"
    GENERATE = "generate"
    RETOUCH = "retouch"
    DELIVER = "deliver"
    PACK = "pack"
    BACKUP = "backup"


class Phase(StrEnum):
    """WAITING: in line behind another that needs the whole computer. PAUSED, STOPPED and FAILED may go on where `WorkState.can_resume`."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSING = "pausing"
    PAUSED = "paused"
    STOPPING = "stopping"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class Awake(StrEnum):
    """Whether the computer stays awake for a work."""

    NO = ""
    HELD = "held"
    CANNOT = "cannot"


ENDED = frozenset({Phase.PAUSED, Phase.DONE, Phase.STOPPED, Phase.FAILED})
"""Nothing of it is on a thread any more."""

HEAVY = frozenset({WorkKind.TRAIN, WorkKind.GENERATE})
"""Each takes the whole memory and all processors: one at a time."""

PAUSES = frozenset({"training-paused", "training-disk-full", "training-too-long"})
"""Codes of ends after which a training goes on where it was."""

STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class WorkState:
    """`done` of `of` steps, never less than before; `of` 0: nothing is known yet. `finish`: when it will be done, None while that is a guess.
    `stage`: a code, of jobs.protocol or the work's own. `place`: how many are before it in line. `since`: when it was ordered; `changed`:
    when it ended or was last begun. `overnight`: the computer is kept awake for it.
    """

    id: str
    kind: WorkKind
    sitting: str
    phase: Phase
    done: int = 0
    of: int = 0
    finish: datetime | None = None
    problem: Problem | None = None
    can_pause: bool = False
    stage: str = ""
    can_resume: bool = False
    overnight: bool = False
    place: int = 0
    since: datetime | None = None
    changed: datetime | None = None

    @property
    def ended(self) -> bool:
        return self.phase in ENDED

    @property
    def fraction(self) -> float | None:
        return self.done / self.of if self.of else None


def end_of(problem: Problem | None) -> Phase:
    """How a work ended, by what was raised at its end."""
    if problem is None:
        return Phase.DONE
    if problem.code in PAUSES:
        return Phase.PAUSED
    return Phase.STOPPED if problem.code == STOPPED else Phase.FAILED


def forward(state: WorkState, done: int, of: int) -> WorkState:
    """With its progress; what is said anew after a restart in less memory does not draw the bar back."""
    if of <= 0:
        return state
    done = min(done, of)
    if state.of and done * state.of < state.done * of:
        return state
    return replace(state, done=done, of=of)


@dataclass(frozen=True, slots=True)
class Course:
    """What a finish time is made of. Seconds are those of a clock that only goes forwards; shares are of the whole work, 0..1.

    `first`: when the first progress came and how much was done then. `told`: when the steps were measured, what they promised for the
    rest, and the share that was done then.
    """

    first: tuple[float, float] | None = None
    told: tuple[float, float, float] | None = None
    share: float = 0.0
    at: float = 0.0


def counted(course: Course, done: int, of: int, now: float) -> Course:
    if of <= 0:
        return course
    share = min(1.0, done / of)
    return replace(course, first=course.first or (now, share), share=share, at=now)


def measured(course: Course, seconds: float, now: float) -> Course:
    """`seconds` left, from a few measured steps."""
    return replace(course, told=(now, seconds, course.share))


def seconds_left(course: Course, now: float) -> float | None:
    """What was measured, and more and more of what it really took; None while there is neither."""
    own = _extrapolated(course)
    if course.told is None:
        return None if own is None else max(0.0, own - (now - course.at))
    at, promised, share = course.told
    behind = 0.0 if share >= 1.0 else (course.share - share) / (1.0 - share)
    left = promised - (now - at) if own is None else (1 - behind) * (promised - (now - at)) + behind * own
    return max(0.0, left)


def _extrapolated(course: Course) -> float | None:
    if course.first is None:
        return None
    began, share = course.first
    spent, gone = course.at - began, course.share - share
    if gone <= 0 or (spent < LEAST_SECONDS and course.share < 1.0) or gone < ENOUGH_TO_GUESS * (1 - share):
        return None
    return spent / gone * (1 - course.share)


def places(line: Sequence[str]) -> Mapping[str, int]:
    """How many are before each in the line; the first waits only for what runs."""
    return {work: number for number, work in enumerate(line)}


def moved(line: Sequence[str], work: str, by: int) -> tuple[str, ...]:
    """The line with `work` so many places later (earlier where negative), as far as there are places."""
    if work not in line:
        return tuple(line)
    rest = [other for other in line if other != work]
    at = max(0, min(len(rest), list(line).index(work) + by))
    return (*rest[:at], work, *rest[at:])
