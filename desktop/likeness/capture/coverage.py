"""What a set of photos has, what it still lacks, and what to do next. Pure rules over what `variety` says of each photo.

Asked for: facing the camera, turned a little left and right, looking slightly up and down, neutral and smiling, in two lights, and a number of
photos in all. A second top and a second background make a better set; nobody has to have them, so they are advice and fill no ring.
Where the place is fixed (a booth), another light is advice too.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Literal

import msgspec

from likeness.capture.variety import (
    BACKGROUND_WEIGHTS,
    LIGHT_WEIGHTS,
    TOP_WEIGHTS,
    Signature,
    Variety,
    groups,
)

Pose = Literal["front", "left", "right", "up", "down"]
Expression = Literal["neutral", "smile", "any"]
Change = Literal["light", "top", "background"]

POSES: tuple[Pose, ...] = ("front", "left", "right", "up", "down")

FRONT_YAW, TURNED_YAW, TURNED_TOO_FAR = 12.0, 15.0, 50.0
TILTED_PITCH = 6.0
"""Degrees. Pitch counts from the person's own baseline: the mesh reads it up to some degrees off, the same way in all photos of a person."""

CHANGES: Mapping[str, Change] = MappingProxyType({"light": "light", "top": "top", "background": "background"})

NEUTRAL_BELOW, SMILE_ABOVE = 0.3, 0.7
BASELINE_LIMIT, BASELINE_SHARE = 8.0, 0.5
"""Half of the median's distance from 0 is the person, the other half how they happened to hold their head (docs/calibration/coverage.md)."""

MANY: Mapping[Change, float] = MappingProxyType({"light": 1.25, "top": 1.0, "background": 1.25})
"""Average distance of two groups of photos from which they count as two lights, tops, backgrounds: for light and background above 1, since a
wrong "you have two" does more harm than one more photo (docs/calibration/coverage.md)."""


class Shot(msgspec.Struct, frozen=True):
    """One photo of the set; `usable` says whether it was accepted or may be used."""

    variety: Variety
    usable: bool = True


class Wants(msgspec.Struct, frozen=True):
    """What makes a set complete. `fixed_place`: light and background cannot be changed here."""

    photos: int = 8
    lights: int = 2
    tops: int = 2
    backgrounds: int = 2
    fixed_place: bool = False


class Item(msgspec.Struct, frozen=True):
    """One thing asked for. `code` is stable; its words are in resources/capture/coach.toml. `required`: the ring waits for it."""

    code: str
    have: int
    want: int
    required: bool = True

    @property
    def done(self) -> bool:
        return self.have >= self.want


class Coverage(msgspec.Struct, frozen=True):
    """`photos` counts usable ones; `next_step` is a code with one sentence in resources/capture/coach.toml, "done" where nothing is left."""

    items: tuple[Item, ...]
    photos: int
    next_step: str

    @property
    def has(self) -> tuple[str, ...]:
        return tuple(item.code for item in self.items if item.done)

    @property
    def lacks(self) -> tuple[str, ...]:
        return tuple(item.code for item in self.items if not item.done)

    @property
    def share(self) -> float:
        """0..1 of what is required: how far the ring is filled."""
        required = [item for item in self.items if item.required]
        return sum(min(item.have, item.want) / item.want for item in required) / len(required) if required else 1.0

    @property
    def enough(self) -> bool:
        return all(item.done for item in self.items if item.required)


class Target(msgspec.Struct, frozen=True):
    """Which shot is wanted next. With `change` the person first changes something and says when."""

    pose: Pose = "front"
    expression: Expression = "any"
    change: Change | None = None


def baseline_of(shots: Sequence[Shot]) -> float:
    """Degrees of pitch that the mesh reads when this person looks straight ahead: half the median of the photos that are not turned, drawn
    towards 0 where they are few.
    """
    pitches = sorted(shot.variety.pitch for shot in shots if shot.usable and abs(shot.variety.yaw) < TURNED_YAW)
    if not pitches:
        return 0.0
    middle = len(pitches) // 2
    median = pitches[middle] if len(pitches) % 2 else (pitches[middle - 1] + pitches[middle]) / 2
    bounded = max(-BASELINE_LIMIT, min(BASELINE_LIMIT, median))
    return BASELINE_SHARE * bounded * len(pitches) / (len(pitches) + 1)


def pose_of(variety: Variety, baseline: float) -> Pose | None:
    """The one pose that a photo counts for, None between two. Left and right are the person's own."""
    tilt = variety.pitch - baseline
    if abs(variety.yaw) >= TURNED_YAW:
        side: Pose = "left" if variety.yaw > 0 else "right"
        return side if abs(variety.yaw) <= TURNED_TOO_FAR else None
    if abs(tilt) >= TILTED_PITCH:
        return "up" if tilt > 0 else "down"
    return "front" if abs(variety.yaw) <= FRONT_YAW else None


def expression_of(variety: Variety) -> Expression | None:
    """None for the hint of a smile, which counts for neither."""
    if variety.smile < NEUTRAL_BELOW:
        return "neutral"
    return "smile" if variety.smile > SMILE_ABOVE else None


def cover(shots: Sequence[Shot], wants: Wants | None = None, skipped: Collection[str] = ()) -> Coverage:
    """Only usable photos count. The same photos in any order give the same answer. `skipped` items are neither required nor asked for."""
    wants = Wants() if wants is None else wants
    used = [shot for shot in shots if shot.usable]
    everything = (*_posed(used), *_expressed(used), *_varied(used, wants))
    items = tuple(item for item in everything if item.code not in skipped)
    return Coverage(items, len(used), _next_step(items))


def target_of(coverage: Coverage, shots: Sequence[Shot]) -> Target:
    """The shot to ask for next; also where everything is there, for whoever wants to go on."""
    step = coverage.next_step
    if step == "front":
        return Target("front", "neutral" if "neutral" in coverage.lacks else "any")
    if step in POSES:
        return Target(next(pose for pose in POSES if pose == step))
    if step in {"neutral", "smile"}:
        return Target("front", "smile" if step == "smile" else "neutral")
    pose = _rarest(coverage, shots)
    return Target(pose, "any", CHANGES.get(step))


def _posed(used: Sequence[Shot]) -> list[Item]:
    baseline = baseline_of(used)
    counts = Counter(pose_of(shot.variety, baseline) for shot in used)
    return [Item(pose, counts[pose], 1) for pose in POSES]


def _expressed(used: Sequence[Shot]) -> list[Item]:
    counts = Counter(expression_of(shot.variety) for shot in used)
    return [Item("neutral", counts["neutral"], 1), Item("smile", counts["smile"], 1)]


def _varied(used: Sequence[Shot], wants: Wants) -> list[Item]:
    varieties = [shot.variety for shot in used]
    lights = kinds([v.light for v in varieties], "light")
    tops = kinds([v.top for v in varieties], "top")
    backgrounds = kinds([v.background for v in varieties], "background")
    items = [
        Item("light", lights, wants.lights, required=not wants.fixed_place),
        Item("more", len(used), wants.photos),
        Item("top", tops, wants.tops, required=False),
    ]
    if not wants.fixed_place:
        items.append(Item("background", backgrounds, wants.backgrounds, required=False))
    return items


def kinds(signatures: Sequence[Signature], change: Change) -> int:
    """How many different lights, tops or backgrounds there are for sure."""
    weights = {"light": LIGHT_WEIGHTS, "top": TOP_WEIGHTS, "background": BACKGROUND_WEIGHTS}[change]
    return len(groups(sorted(signatures), weights, MANY[change]))


def _next_step(items: Sequence[Item]) -> str:
    """What is required first, in the order in which it is easiest to do; then advice; then "done"."""
    lacking = {item.code: item for item in items if not item.done}
    required = [code for code in ORDER if code in lacking and lacking[code].required]
    advised = [code for code in ORDER if code in lacking]
    return next(iter(required or advised), "done")


ORDER = ("front", "neutral", "smile", "left", "right", "up", "down", "light", "more", "top", "background")


def _rarest(coverage: Coverage, shots: Sequence[Shot]) -> Pose:
    """Of the poses that are asked for; one that was skipped is not."""
    used = [shot for shot in shots if shot.usable]
    baseline = baseline_of(used)
    counts = Counter(pose_of(shot.variety, baseline) for shot in used)
    asked = {item.code for item in coverage.items}
    poses = [pose for pose in POSES if pose in asked] or ["front"]
    return min(poses, key=lambda pose: counts[pose])
