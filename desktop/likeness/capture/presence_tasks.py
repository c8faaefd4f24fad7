"""The small tasks by which somebody shows to be there: how they are drawn, and when each is done. Pure.

Every drawing has one turn of the head, because only that shows depth, and one movement of the face, because a mask of stiff paper has none.
"""

import random
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from likeness.capture.presence_geometry import Change


class Task(StrEnum):
    """Left and right are the person's own."""

    TURN_LEFT = "turn-left"
    TURN_RIGHT = "turn-right"
    LOOK_UP = "look-up"
    SMILE = "smile"
    BLINK = "blink"


TURNS = (Task.TURN_LEFT, Task.TURN_RIGHT)
MIMICS = (Task.SMILE, Task.BLINK)

# Degrees and sines; docs/calibration/presence.md says where they come from.
TURNED, TURNED_DEEP = 18.0, 0.22
LOOKED_UP, LOOKED_UP_DEEP = 9.0, 0.07
SQUASH, SHEAR = (0.90, 1.25), 0.20
SOLID_ERROR = 0.028

STILL_TURN, STILL_NOD = 12.0, 12.0
"""How far the head may move while only the face is asked to."""

SMILING, SMILING_EACH, SMILE_HELD_S = 0.035, 0.015, 0.3
STIFF_ERROR, STIFF_SQUASH = 0.018, (0.85, 1.18)

SHUT, OPEN_AGAIN = 0.6, 0.75
SHUT_LONGEST_S = 1.2
"""A blink lasts 0.1 to 0.4 s; who is asked to does it slower."""

TURN_FRAMES = 3


@dataclass(frozen=True, slots=True)
class Watch:
    """What was seen of one task so far. `since`: when what has to last began; `frames` in a row that were good."""

    task: Task
    frames: int = 0
    since: float | None = None
    was_open: bool = False
    done: bool = False
    begun: bool = False


def draw_tasks(rng: random.Random, before: tuple[Task, ...] = ()) -> tuple[Task, ...]:
    """Two or three tasks in random order, none twice, with one turn and one movement of the face; never the list `before`."""
    while True:
        tasks = [rng.choice(TURNS), rng.choice(MIMICS)]
        if rng.random() < 0.7:
            tasks.append(rng.choice([task for task in Task if task not in tasks]))
        rng.shuffle(tasks)
        if tuple(tasks) != before:
            return tuple(tasks)


def watch_task(watch: Watch, seen: Change, time_s: float) -> Watch:
    """What this frame adds."""
    match watch.task:
        case Task.TURN_LEFT:
            return _held(watch, good=_turned(seen, 1), begun=seen.turn > TURNED / 2)
        case Task.TURN_RIGHT:
            return _held(watch, good=_turned(seen, -1), begun=seen.turn < -TURNED / 2)
        case Task.LOOK_UP:
            return _held(watch, good=_looked_up(seen), begun=seen.nod > LOOKED_UP / 2)
        case Task.SMILE:
            return _smile(watch, seen, time_s)
        case Task.BLINK:
            return _blink(watch, seen, time_s)
        case _:
            assert_never(watch.task)


def _held(watch: Watch, *, good: bool, begun: bool) -> Watch:
    frames = watch.frames + 1 if good else 0
    return replace(watch, frames=frames, begun=watch.begun or begun, done=frames >= TURN_FRAMES)


def _turned(seen: Change, side: int) -> bool:
    """The angle that the face shows, and the parallax that a head turned so far must show."""
    return seen.turn * side >= TURNED and seen.depth_across * side >= TURNED_DEEP and solid(seen)


def _looked_up(seen: Change) -> bool:
    return seen.nod >= LOOKED_UP and seen.depth_down >= LOOKED_UP_DEEP and abs(seen.turn) <= TURNED and solid(seen)


def solid(seen: Change) -> bool:
    """Whether the picture changed as that of a stiff body in depth does, not as a sheet held askew."""
    return SQUASH[0] <= seen.squash <= SQUASH[1] and abs(seen.shear) <= SHEAR and seen.error <= SOLID_ERROR


def _still(seen: Change) -> bool:
    upright = STIFF_SQUASH[0] <= seen.squash <= STIFF_SQUASH[1]
    return upright and abs(seen.turn) <= STILL_TURN and abs(seen.nod) <= STILL_NOD and seen.error <= STIFF_ERROR


def _smile(watch: Watch, seen: Change, time_s: float) -> Watch:
    smiling = _still(seen) and seen.smile >= SMILING and seen.smile_least >= SMILING_EACH
    if not smiling:
        return replace(watch, since=None)
    since = time_s if watch.since is None else watch.since
    return replace(watch, since=since, begun=True, done=time_s - since >= SMILE_HELD_S)


def _blink(watch: Watch, seen: Change, time_s: float) -> Watch:
    """Open, shut, and soon open again, while the head keeps still."""
    if not _still(seen):
        return replace(watch, since=None, was_open=False)
    if seen.eyes <= SHUT:
        since = time_s if watch.since is None and watch.was_open else watch.since
        return replace(watch, since=since, begun=True)
    if seen.eyes < OPEN_AGAIN:
        return watch
    quick = watch.since is not None and time_s - watch.since <= SHUT_LONGEST_S
    return replace(watch, since=None, was_open=True, done=quick)
