"""What the coach compares with its limits: measures of frames, smoothed, beside the shot that is wanted."""

from dataclasses import dataclass, fields

import numpy as np

from likeness.capture.coverage import Target
from likeness.capture.hints import Angles
from likeness.capture.live import LiveMeasure
from likeness.vision.faces import HeadPose

ENOUGH_LUMINANCE, ENOUGH_RANGE = 0.2, 6.3
"""LuminanceMean and DynamicRange below both of which a photo is dim (resources/capture/policy.toml)."""

UNKNOWN_BASELINE = 2.3
"""By so much less a chin's height counts while it is not known how the mesh reads this person's."""


@dataclass(frozen=True, slots=True)
class Smoothed:
    """Exponential averages of a `LiveMeasure`; `faces` is the last frame's own."""

    time_s: float
    faces: int
    pose: HeadPose | None
    x: float = 0.0
    y: float = 0.0
    height: float = 0.0
    eyes_open: float = 0.0
    smile: float = 0.0
    luminance: float = 0.0
    range_bits: float = 0.0
    over: float = 0.0
    sharpness: float = 0.0
    motion: float = 0.0


AVERAGED = tuple(field.name for field in fields(Smoothed))[3:]


def smoothed(before: Smoothed | None, measure: LiveMeasure, over_s: float) -> Smoothed:
    """Without a face, or where one has just come, nothing is carried on. `over_s` is the time constant."""
    now = _plain(measure)
    if before is None or before.pose is None or now.pose is None:
        return now
    weight = float(-np.expm1(-(now.time_s - before.time_s) / over_s))
    mixed = {name: _mix(getattr(before, name), getattr(now, name), weight) for name in AVERAGED}
    pose = HeadPose(
        _mix(before.pose.yaw, now.pose.yaw, weight),
        _mix(before.pose.pitch, now.pose.pitch, weight),
        _mix(before.pose.roll, now.pose.roll, weight),
    )
    return Smoothed(now.time_s, now.faces, pose, **mixed)


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
        "too-dark": max(seen.luminance / ENOUGH_LUMINANCE, seen.range_bits / ENOUGH_RANGE),
        "too-bright": seen.over,
        "turn-left": yaw,
        "turn-right": yaw,
        "look-up": pitch,
        "look-down": pitch,
        "tilt-left": seen.pose.roll,
        "tilt-right": seen.pose.roll,
        "hold-still": seen.motion,
        "blurred": seen.sharpness,
        "eyes-closed": seen.eyes_open,
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
        measure.luminance,
        measure.range_bits,
        measure.over,
        measure.sharpness,
        measure.motion,
    )


def _mix(before: float, now: float, weight: float) -> float:
    return before + (now - before) * weight
