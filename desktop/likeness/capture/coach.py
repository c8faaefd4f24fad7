"""The live coach: a state machine over measures of frames, with one hint at a time and an automatic shutter. No camera, no clock, no window.

looking    something is not right yet: one hint, or none where it was just said
counting   all is right: the person sees the countdown
burst      frames are taken; the best one so far is to be held on to
resting    a photo was taken (or taken back): nothing is taken for a moment
paused     by the person, or because the next photo needs a change that takes time; goes on when they say so

A shutter keeps the frame that was last to be held: one face, open eyes, always. Bursts end by time and by number of frames.
"""

from dataclasses import dataclass, replace
from typing import Literal, assert_never

from likeness.capture.burst import score
from likeness.capture.coverage import Target
from likeness.capture.hints import CHECKS, Angles, Guide
from likeness.capture.live import LiveMeasure
from likeness.capture.readings import LEAST_OPEN, Smoothed, readings, smoothed

Phase = Literal["looking", "counting", "burst", "resting", "paused"]
Button = Literal["shutter", "pause", "go-on", "undo"]

FRONT = Target()
MANY_TROUBLES = 5
"""With so many things wrong at once nothing is ready."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to show and do after a frame.

    `hint` is a code of resources/capture/coach.toml. `ready` 0..1, 1 where nothing is wrong. `countdown` in seconds, while it runs.
    `hold`: this frame is the best of the burst so far, keep it in mind. `shutter`: take the frame held last.
    """

    phase: Phase
    hint: str | None = None
    ready: float = 0.0
    countdown: float | None = None
    hold: bool = False
    shutter: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """`baseline`: degrees of pitch at which this person looks straight ahead, None while no photo tells. `taken`: photos so far;
    `shot_s` when the last one was.
    """

    target: Target = FRONT
    baseline: float | None = None
    phase: Phase = "looking"
    since_s: float = 0.0
    seen: Smoothed | None = None
    troubles: tuple[tuple[str, float], ...] = ()
    right_since_s: float | None = None
    hint: str | None = None
    hint_since_s: float | None = None
    best: float | None = None
    frames: int = 0
    taken: int = 0
    shot_s: float | None = None


class Coach:
    """The rules, with the words' file read once. Every method is a pure function of what it is given."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    def aim(self, state: State, target: Target, baseline: float | None, *, pause: bool = False) -> State:
        """Ask for another shot from now on. A target with a change waits for the person; so does `pause`."""
        changed = state.target.change is not None
        state = replace(state, target=target, baseline=baseline, right_since_s=None)
        if pause or target.change is not None:
            return replace(state, phase="paused", best=None)
        waited = state.phase == "paused" and changed
        return replace(state, phase="looking") if waited else state

    def press(self, state: State, button: Button, now_s: float) -> State:
        """What a person does, at the time of the frames. What makes no sense at the moment changes nothing: so "undo" worked where `taken` became less."""
        match button:
            case "shutter":
                may = state.phase in {"looking", "counting"} and self._rest_left(state, now_s) <= 0
                return _enter(state, "burst", now_s) if may else state
            case "pause":
                return _enter(state, "paused", now_s) if state.phase != "burst" else state
            case "go-on":
                if state.phase != "paused":
                    return state
                return replace(_enter(state, "looking", now_s), target=_changed(state.target))
            case "undo":
                if state.taken == 0 or state.phase == "burst":
                    return state
                return replace(_enter(state, "resting", now_s), taken=state.taken - 1)
            case never:
                assert_never(never)

    def step(self, state: State, measure: LiveMeasure, eyes_sharp: float) -> tuple[State, Advice]:
        """One frame further. `eyes_sharp` 0..1 (burst.eye_sharpness) decides between the frames of a burst.

        A frame from before the last one starts the clock anew: whatever was counted ends, and a rest begins.
        """
        now = measure.time_s
        if state.seen is not None and now < state.seen.time_s:
            state = replace(_enter(state, "resting", now), seen=None, troubles=(), hint_since_s=None, shot_s=now)
        state = self._look(state, measure)
        match state.phase:
            case "paused":
                return self._advise(state, state.target.change or "paused", now)
            case "burst":
                return self._shoot(state, measure, eyes_sharp)
            case "resting":
                if now - state.since_s < self._guide.timing.rest_s:
                    return self._advise(state, None, now)
                return self._watch(_enter(state, "looking", now), measure)
            case "looking" | "counting":
                return self._watch(state, measure)
            case never:
                assert_never(never)

    def _look(self, state: State, measure: LiveMeasure) -> State:
        """Smooth the measures, and note since when each trouble lasts."""
        seen = smoothed(state.seen, measure, self._guide.timing.smooth_s)
        values = readings(seen, state.target, self._wanted(state), state.baseline)
        before = dict(state.troubles)
        limits = self._guide.limits
        holding = (
            code for code in CHECKS if code in values and limits[code].holds(values[code], shown=code == state.hint)
        )
        troubles = tuple((code, before.get(code, measure.time_s)) for code in holding)
        right = None if troubles else state.right_since_s if state.right_since_s is not None else measure.time_s
        return replace(state, seen=seen, troubles=troubles, right_since_s=right)

    def _watch(self, state: State, measure: LiveMeasure) -> tuple[State, Advice]:
        """Looking or counting: what is wrong first, or how long to go."""
        now, timing = measure.time_s, self._guide.timing
        lasting = next(
            (code for code, since in state.troubles if now - since >= self._guide.limits[code].after_s), None
        )
        alone = measure.faces == 1
        if state.phase == "looking":
            settled = state.right_since_s is not None and now - state.right_since_s >= timing.settle_s
            state, advice = self._advise(state, lasting, now)
            # Nobody is counted down who still reads what to do.
            if not settled or not alone or state.hint is not None:
                return state, advice
            state = _enter(state, "counting", now)
        if lasting is not None or not alone:
            return self._advise(_enter(state, "looking", now), lasting, now)
        left = max(timing.countdown_s - (now - state.since_s), self._rest_left(state, now))
        if left > 0:
            state, advice = self._advise(state, None, now)
            return state, replace(advice, countdown=left)
        return self._advise(_enter(state, "burst", now), None, now)

    def _shoot(self, state: State, measure: LiveMeasure, eyes_sharp: float) -> tuple[State, Advice]:
        now, timing = measure.time_s, self._guide.timing
        over = now - state.since_s > timing.burst_s
        # A frame that comes after the time (the camera stood still) shows another moment.
        value = None if over else self._score(state, measure, eyes_sharp)
        hold = value is not None and (state.best is None or value > state.best)
        state = replace(state, best=value if hold else state.best, frames=state.frames + 1)
        if not over and state.frames < timing.burst_frames:
            state, advice = self._advise(state, None, now)
            return state, replace(advice, hold=hold)
        shutter = state.best is not None
        state = replace(
            _enter(state, "resting", now), taken=state.taken + shutter, shot_s=now if shutter else state.shot_s
        )
        state, advice = self._advise(state, None, now)
        return state, replace(advice, hold=hold, shutter=shutter)

    def _rest_left(self, state: State, now: float) -> float:
        return 0.0 if state.shot_s is None else self._guide.timing.rest_s - (now - state.shot_s)

    def _score(self, state: State, measure: LiveMeasure, eyes_sharp: float) -> float | None:
        least_open = LEAST_OPEN if state.seen is None else state.seen.least_open
        return score(measure, eyes_sharp, self._wanted(state), state.target.expression, least_open)

    def _wanted(self, state: State) -> Angles:
        angles = self._guide.poses[state.target.pose]
        return Angles(angles.yaw, angles.pitch + (state.baseline or 0.0))

    def _advise(self, state: State, wanted: str | None, now: float) -> tuple[State, Advice]:
        """What is shown changes no faster than `least_show_s`, whatever is wanted."""
        rested = state.hint_since_s is None or now - state.hint_since_s >= self._guide.timing.least_show_s
        if wanted != state.hint and rested:
            state = replace(state, hint=wanted, hint_since_s=now)
        ready = max(0.0, 1 - len(state.troubles) / MANY_TROUBLES)
        return state, Advice(state.phase, state.hint, ready if state.seen and state.seen.pose else 0.0)


def _changed(target: Target) -> Target:
    return Target(target.pose, target.expression)


def _enter(state: State, phase: Phase, now: float) -> State:
    return replace(state, phase=phase, since_s=now, right_since_s=None, best=None, frames=0)
