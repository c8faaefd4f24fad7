"""What the coach compares with its limits: measures of frames, smoothed, beside the shot that is wanted."""

from dataclasses import dataclass, fields

import numpy as np

from likeness.capture.coverage import Target
from likeness.capture.hints import Angles
from likeness.capture.live import LiveMeasure
from likeness.vision.faces import HeadPose

BRIGHT_FACE, BRIGHT_PICTURE, DARK_FACE = 0.42, 0.5, 0.28
"""A photo is dim where the brightest of the face and of the whole picture both stay below the first two, and dark in any case where the face
stays below the third (resources/capture/policy.toml). The brightest, not the mean: that of dark skin in good light is bright as well."""

MOST_OVER, MOST_CLIPPED = 0.02, 0.1
"""Shares of the face, washed out or with a colour at its end, above which a photo has bright spots (resources/capture/policy.toml)."""

CLIPPED_IN_WHITE, MOST_WHITE = 0.045, 0.2
"""The same where the whole picture is too bright: of the face and of the picture, both together (resources/capture/policy.toml)."""

CLOSED_SHARE, LEAST_OPEN = 0.55, 0.0325
"""Eyes are closed below this share of how wide the same person has just had them open, or below what any photo may have
(resources/capture/policy.toml), as the mean of both."""

FORGET_S = 20.0
"""Time constant with which the widest opening is forgotten."""

UNKNOWN_BASELINE = 1.5
"""By so much less a chin's height counts while it is not known how the mesh reads this person's."""


@dataclass(frozen=True, slots=True)
class Smoothed:
    """Exponential averages of a `LiveMeasure`; `faces` is the last frame's own, `widest` how wide the eyes lately were, at most."""

    time_s: float
    faces: int
    pose: HeadPose | None
    x: float = 0.0
    y: float = 0.0
    height: float = 0.0
    eyes_open: float = 0.0
    smile: float = 0.0
    highlights: float = 0.0
    surroundings: float = 0.0
    over: float = 0.0
    clipped: float = 0.0
    white: float = 0.0
    sharpness: float = 0.0
    motion: float = 0.0
    widest: float = 0.0

    @property
    def least_open(self) -> float:
        """Opening of both eyes below which this person's eyes are closed."""
        return max(LEAST_OPEN, CLOSED_SHARE * self.widest)


AVERAGED = tuple(field.name for field in fields(Smoothed))[3:-1]


def smoothed(before: Smoothed | None, measure: LiveMeasure, over_s: float) -> Smoothed:
    """Without a face, or where one has just come, nothing is carried on. `over_s` is the time constant."""
    now = _plain(measure)
    if before is None or before.pose is None or now.pose is None:
        return now
    seconds = now.time_s - before.time_s
    weight = float(-np.expm1(-seconds / over_s))
    mixed = {name: _mix(getattr(before, name), getattr(now, name), weight) for name in AVERAGED}
    pose = HeadPose(
        _mix(before.pose.yaw, now.pose.yaw, weight),
        _mix(before.pose.pitch, now.pose.pitch, weight),
        _mix(before.pose.roll, now.pose.roll, weight),
    )
    widest = max(mixed["eyes_open"], before.widest * float(np.exp(-seconds / FORGET_S)))
    return Smoothed(now.time_s, now.faces, pose, **mixed, widest=widest)


def readings(seen: Smoothed, target: Target, wanted: Angles, baseline: float | None) -> dict[str, float]:
    """Hint code to the value that its limit judges (hints.Limit, resources/capture/coach.toml). Without a face only the number of faces."""
    values: dict[str, float] = {"nobody": seen.faces, "several-people": seen.faces}
    if seen.pose is None:
        return values
    yaw, pitch = seen.pose.yaw - wanted.yaw, seen.pose.pitch - wanted.pitch
    if baseline is None:
        pitch /= UNKNOWN_BASELINE
    values |= {
        "too-far": seen.height,
        "too-near": seen.height,
        "move-left": seen.x,
        "move-right": seen.x,
        "move-up": seen.y,
        "move-down": seen.y,
        "too-dark": min(
            max(seen.highlights / BRIGHT_FACE, seen.surroundings / BRIGHT_PICTURE), seen.highlights / DARK_FACE
        ),
        "too-bright": max(
            seen.over / MOST_OVER,
            seen.clipped / MOST_CLIPPED,
            min(seen.clipped / CLIPPED_IN_WHITE, seen.white / MOST_WHITE),
        ),
        "turn-left": yaw,
        "turn-right": yaw,
        "look-up": pitch,
        "look-down": pitch,
        "tilt-left": seen.pose.roll,
        "tilt-right": seen.pose.roll,
        "hold-still": seen.motion,
        "blurred": seen.sharpness,
        "eyes-closed": seen.eyes_open / seen.least_open,
    }
    if target.expression != "any":
        values["smile" if target.expression == "smile" else "relax"] = seen.smile
    return values


def _plain(measure: LiveMeasure) -> Smoothed:
    return Smoothed(
        measure.time_s,
        measure.faces,
        measure.pose,
        measure.centre[0],
        measure.centre[1],
        measure.height,
        measure.eyes_open,
        measure.smile,
        measure.highlights,
        measure.surroundings,
        measure.over,
        measure.clipped,
        measure.white,
        measure.sharpness,
        measure.motion,
        measure.eyes_open,
    )


def _mix(before: float, now: float, weight: float) -> float:
    return before + (now - before) * weight
