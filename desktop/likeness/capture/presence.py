"""Presence check: whoever the photos show is there, before the camera, now. A pure state machine over live measures.

    REST --(still, facing the camera)--> TASK --(done)--> REST .. --(last task done)--> SHOWN
      ^                                   |
      +---------(time over: again)--------+--(three times in all)--> FAILED

A cut, a gap, a second person or another face begins the whole anew with other tasks, twice; then it has FAILED. So tasks that were seen once
are not asked again in the same order, and nothing of one beginning counts for the next.

What this does not stop stands in `LIMITS`.
"""

import random
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from likeness.capture.live import LiveMeasure
from likeness.capture.presence_geometry import Rest, change, rest_of, solid_error
from likeness.capture.presence_tasks import STIFF_ERROR, Task, Watch, draw_tasks, watch_task
from likeness.vision.faces import Face

LIMITS = ("virtual-camera", "film-of-person", "worn-mask", "lookalike")
"""What passes all the same: codes that go into every record."""

BEGINNINGS = 3
TRIES = 3
"""Times out of time in one beginning."""

REST_S, REST_FRAMES = 0.5, 5
REST_LIMIT_S = 20.0
TASK_LIMIT_S = 10.0
HINT_S = 4.0

FACING_YAW, FACING_PITCH = 16.0, 20.0
"""Degrees. A camera stands beside the screen that is looked at. Pitch is read up to ten degrees wrong of some faces (docs/calibration/vision.md)."""

GAP_S = 0.5
"""Without exactly one face for longer, somebody else could have come."""

STEP_TURN, STEP_MOVE, STEP_SIZE, STEP_SHAPE = 15.0, 0.35, 0.18, 0.025
"""Between two frames: degrees of any angle, face heights, growth, and what a solid head leaves unexplained."""

STILL_TURN, STILL_MOVE = 4.0, 0.08
"""The same, for a face at rest."""

EYES_AT_REST = 0.7
"""Of the opening at the first rest: who blinks now is not at rest."""

MATCH_LIMIT = 0.54
MATCH_SHOWN = 0.44
"""Distance of a frame's embedding from the mean of the photos': the most for any two frames in a row, and for the median of all. The nearest
two of fifteen pairs of different people have medians of 0.46 and 0.48 (docs/calibration/presence.md)."""

MATCHES_NEEDED = 3


class Phase(StrEnum):
    REST = "rest"
    TASK = "task"
    SHOWN = "shown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PresenceAdvice:
    """What to tell the person: `code` is a key of `base.sentences`. `task` and `number` (from 1) of `tasks` where one is asked for.

    `hint`: it takes long, or it has begun: the code says it in other words. `share` 0..1 of the whole that is done.
    """

    code: str
    phase: Phase
    task: Task | None
    number: int
    tasks: int
    share: float
    hint: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class PresenceState:
    """Where the check stands. `plans`: the tasks of this beginning, then those of the next ones; `done` counts tasks.

    `rest` is the latest one, `first` that of this beginning; `held` are faces on the way to one. `last` is the last frame with one face.
    `matches` are the distances measured in this beginning, `failure` the code of why it FAILED, `trouble` why it began anew.
    """

    plans: tuple[tuple[Task, ...], ...]
    phase: Phase = Phase.REST
    since: float | None = None
    done: int = 0
    tries: int = 0
    first: Rest | None = None
    rest: Rest | None = None
    held: tuple[tuple[float, Face], ...] = ()
    watch: Watch | None = None
    last: LiveMeasure | None = None
    matches: tuple[float, ...] = ()
    began_s: float | None = None
    trouble: str | None = None
    failure: str | None = None

    @property
    def tasks(self) -> tuple[Task, ...]:
        return self.plans[0]

    @property
    def match(self) -> float | None:
        """The median distance of this beginning, None where nothing was compared."""
        ordered = sorted(self.matches)
        return ordered[len(ordered) // 2] if ordered else None

    @property
    def ended(self) -> bool:
        return self.phase in {Phase.SHOWN, Phase.FAILED}


def begin(rng: random.Random, before: tuple[Task, ...] = ()) -> PresenceState:
    """Draws the tasks of every beginning. `before`: those of the sitter's last check, which are not asked in the same order."""
    plans: list[tuple[Task, ...]] = []
    for _ in range(BEGINNINGS):
        plans.append(draw_tasks(rng, plans[-1] if plans else before))
    return PresenceState(tuple(plans))


def step(state: PresenceState, seen: LiveMeasure, match: float | None) -> tuple[PresenceState, PresenceAdvice]:
    """The next frame. `match`: distance of its embedding from the mean of the photos' (vision.identity), where it was measured now."""
    if not state.ended:
        state = _stepped(state, seen, match)
    return state, _advice(state, seen)


def _stepped(state: PresenceState, seen: LiveMeasure, match: float | None) -> PresenceState:
    if state.since is None:
        state = replace(state, since=seen.time_s, began_s=seen.time_s)
    broken = _broken(state, seen)
    if broken is not None:
        return _anew(state, broken, seen)
    if seen.faces != 1 or seen.face is None:
        return _out_of_time(replace(state, held=()), seen.time_s)
    state = replace(state, last=seen)
    if match is not None:
        state = replace(state, matches=(*state.matches, match))
        if len(state.matches) >= 2 and min(state.matches[-2:]) > MATCH_LIMIT:
            return _anew(state, "presence-other-person", seen)
    if state.phase is Phase.REST:
        return _at_rest(state, seen.face, seen.time_s)
    return _at_task(state, seen.face, seen.time_s)


def _broken(state: PresenceState, seen: LiveMeasure) -> str | None:
    """Why this frame cannot be the next one of the same face, None where it can."""
    last = state.last
    if last is None or last.face is None:
        return None
    if seen.time_s <= last.time_s:
        return "presence-cut"
    if seen.faces != 1 or seen.face is None:
        gone = seen.time_s - last.time_s > GAP_S
        return ("presence-several" if seen.faces > 1 else "presence-lost") if gone else None
    if seen.time_s - last.time_s > GAP_S:
        return "presence-lost"
    return None if _continuous(last, seen) else "presence-cut"


def _continuous(last: LiveMeasure, seen: LiveMeasure) -> bool:
    if last.face is None or seen.face is None:
        return False
    way, turned, grown = _moved(last.face, seen.face)
    near = way <= STEP_MOVE and turned <= STEP_TURN and grown <= STEP_SIZE
    return near and solid_error(last.face, seen.face) <= STEP_SHAPE


def _moved(before: Face, now: Face) -> tuple[float, float, float]:
    """From one frame to another: the way in face heights, the largest change of an angle in degrees, and the growth or shrinking (0: none)."""
    heights = [max(float(np.ptp(face.mesh[:468, 1])), 1.0) for face in (before, now)]
    way = np.linalg.norm(now.mesh[:468, :2].mean(axis=0) - before.mesh[:468, :2].mean(axis=0)) / heights[0]
    turned = max(
        abs(now.pose.yaw - before.pose.yaw),
        abs(now.pose.pitch - before.pose.pitch),
        abs(now.pose.roll - before.pose.roll),
    )
    return float(way), turned, max(heights) / min(heights) - 1


def _anew(state: PresenceState, why: str, seen: LiveMeasure) -> PresenceState:
    """Other tasks, and nothing of what was counts; after the last beginning it has failed."""
    if state.first is None and why != "presence-other-person":  # nothing was shown yet that could be lost
        return replace(state, held=(), matches=(), last=seen if seen.face is not None else None, trouble=why)
    if len(state.plans) == 1:
        return replace(state, phase=Phase.FAILED, failure=why)
    return PresenceState(state.plans[1:], since=seen.time_s, began_s=seen.time_s, trouble=why)


def _at_rest(state: PresenceState, face: Face, time_s: float) -> PresenceState:
    held = (*state.held, (time_s, face)) if _facing(state, face) else ()
    state = replace(state, held=held)
    if len(held) < REST_FRAMES or time_s - held[0][0] < REST_S:
        return _out_of_time(state, time_s)
    rest = rest_of([item for _, item in held])
    if (
        state.first is not None
        and change(state.first, replace(face, mesh=rest.mesh, pose=rest.pose)).error > STIFF_ERROR
    ):
        return replace(state, held=())  # not the face that began; the next frames or the time limit tell
    watch = Watch(state.tasks[state.done])
    return replace(
        state, phase=Phase.TASK, since=time_s, first=state.first or rest, rest=rest, held=(), watch=watch, trouble=None
    )


def _facing(state: PresenceState, face: Face) -> bool:
    """Looks at the camera, keeps still, eyes open."""
    if abs(face.pose.yaw) > FACING_YAW or abs(face.pose.pitch) > FACING_PITCH:
        return False
    if state.first is not None and change(state.first, face).eyes < EYES_AT_REST:
        return False
    if not state.held:
        return True
    way, turned, _ = _moved(state.held[0][1], face)
    return turned <= STILL_TURN and way <= STILL_MOVE


def _at_task(state: PresenceState, face: Face, time_s: float) -> PresenceState:
    if state.rest is None or state.watch is None:
        return replace(state, phase=Phase.REST, since=time_s)
    watch = watch_task(state.watch, change(state.rest, face), time_s)
    state = replace(state, watch=watch)
    if not watch.done:
        return _out_of_time(state, time_s)
    state = replace(state, done=state.done + 1, phase=Phase.REST, since=time_s, watch=None, rest=None, held=())
    return _judged(state) if state.done == len(state.tasks) else state


def _judged(state: PresenceState) -> PresenceState:
    """All tasks are done; left is whether it is who the photos show."""
    if state.match is None or len(state.matches) < MATCHES_NEEDED:
        return replace(state, phase=Phase.FAILED, failure="presence-not-compared")
    if state.match > MATCH_SHOWN:
        return replace(state, phase=Phase.FAILED, failure="presence-other-person")
    return replace(state, phase=Phase.SHOWN)


def _out_of_time(state: PresenceState, time_s: float) -> PresenceState:
    """The same, or the same task once more after another rest, or failed."""
    limit = REST_LIMIT_S if state.phase is Phase.REST else TASK_LIMIT_S
    if state.since is None or time_s - state.since <= limit:
        return state
    if state.tries + 1 >= TRIES:
        return replace(state, phase=Phase.FAILED, failure="presence-not-done")
    return replace(state, phase=Phase.REST, since=time_s, tries=state.tries + 1, watch=None, rest=None, held=())


def _advice(state: PresenceState, seen: LiveMeasure) -> PresenceAdvice:
    task = state.tasks[state.done] if state.done < len(state.tasks) else None
    share = state.done / len(state.tasks)
    number = min(state.done + 1, len(state.tasks))
    late = state.since is not None and seen.time_s - state.since > HINT_S
    code, hint = _code(state, seen, late=late)
    return PresenceAdvice(code, state.phase, task, number, len(state.tasks), share, hint)


def _code(state: PresenceState, seen: LiveMeasure, *, late: bool) -> tuple[str, bool]:
    if state.phase is Phase.SHOWN:
        return "presence-shown", False
    if state.phase is Phase.FAILED:
        return state.failure or "presence-not-done", False
    if seen.faces == 0:
        return "presence-no-face", True
    if seen.faces > 1:
        return "presence-several", True
    if state.phase is Phase.REST:
        return ("presence-rest-hint", True) if late else (state.trouble or "presence-rest", state.trouble is not None)
    word = state.tasks[state.done]
    return (f"presence-{word}-hint", True) if late else (f"presence-{word}", False)
