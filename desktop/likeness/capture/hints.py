"""The words and tolerances of the live coach, read from one TOML file."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.capture.coverage import ORDER, POSES

CHECKS = (
    "nobody",
    "several-people",
    "too-far",
    "too-near",
    "move-left",
    "move-right",
    "move-up",
    "move-down",
    "too-dark",
    "too-bright",
    "turn-left",
    "turn-right",
    "look-up",
    "look-down",
    "tilt-left",
    "tilt-right",
    "hold-still",
    "blurred",
    "eyes-closed",
    "smile",
    "relax",
)
"""Hints that follow from what is measured, in the order in which they are asked."""

PAUSES = ("paused", "light", "top", "background")
"""Hints that stay until the person goes on."""


class Limit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A hint comes at `enter` and goes at `leave`; where `leave` is the larger, too little is the trouble. `after_s` it must last."""

    enter: float
    leave: float
    after_s: float

    def holds(self, value: float, *, shown: bool) -> bool:
        edge = self.leave if shown else self.enter
        return value < edge if self.leave > self.enter else value > edge


class Timing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Seconds, and the most frames of one burst."""

    smooth_s: float
    least_show_s: float
    settle_s: float
    countdown_s: float
    burst_s: float
    burst_frames: int
    rest_s: float


class Angles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Degrees, as in vision.faces.HeadPose; pitch from the person's baseline."""

    yaw: float
    pitch: float


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All the coach knows. `hints`, `steps`, `items`: code to sentence."""

    timing: Timing
    limits: Mapping[str, Limit]
    poses: Mapping[str, Angles]
    hints: Mapping[str, str]
    steps: Mapping[str, str]
    items: Mapping[str, str]


def load_guide(path: Path) -> Guide:
    """Raises Failed("coach-invalid") where the file is no guide, or a code has no limit or no words, and what reading a file raises."""
    try:
        guide = msgspec.convert(tomllib.loads(read_bounded(path, MAX_TEXT_BYTES).decode()), Guide, strict=False)
    except (ValueError, msgspec.ValidationError) as error:
        raise Failed("coach-invalid", path=path) from error
    whole = (
        set(guide.limits) == set(CHECKS)
        and set(guide.poses) == set(POSES)
        and set(guide.hints) == {*CHECKS, *PAUSES}
        and set(guide.steps) == {*ORDER, "done"}
        and set(guide.items) == set(ORDER)
    )
    # A limit without a gap would let its hint flicker.
    if not whole or any(limit.enter == limit.leave for limit in guide.limits.values()):
        raise Failed("coach-invalid", path=path)
    return guide
