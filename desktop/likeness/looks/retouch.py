"""The retouch of a look: the table `[retouch]`, a preset with single strengths changed where wanted."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from likeness.looks.part import Part, Strength

Preset = Literal["none", "natural", "polished"]


class Strengths(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is done to skin, eyes, teeth and the edge of the hair, each 0 (untouched) to 1. Never geometry."""

    blemishes: Strength = 0.0
    moles: Strength = 0.0
    shine: Strength = 0.0
    under_eye: Strength = 0.0
    redness: Strength = 0.0
    wrinkles: Strength = 0.0
    stray_hairs: Strength = 0.0
    teeth: Strength = 0.0
    eye_whites: Strength = 0.0


PRESETS: Mapping[Preset, Strengths] = {
    "none": Strengths(),
    "natural": Strengths(
        blemishes=0.95,
        shine=0.4,
        under_eye=0.3,
        redness=0.35,
        wrinkles=0.12,
        stray_hairs=0.5,
        teeth=0.2,
        eye_whites=0.2,
    ),
    "polished": Strengths(
        blemishes=1.0, shine=0.6, under_eye=0.5, redness=0.6, wrinkles=0.3, stray_hairs=0.8, teeth=0.4, eye_whites=0.35
    ),
}


class Retouch(Part, frozen=True, forbid_unknown_fields=True):
    """`preset`, and any strength that differs from it."""

    preset: Preset = "natural"
    blemishes: Strength | None = None
    moles: Strength | None = None
    shine: Strength | None = None
    under_eye: Strength | None = None
    redness: Strength | None = None
    wrinkles: Strength | None = None
    stray_hairs: Strength | None = None
    teeth: Strength | None = None
    eye_whites: Strength | None = None

    @property
    def strengths(self) -> Strengths:
        """The preset's, with what was changed."""
        changed = {name: value for name in Strengths.__struct_fields__ if (value := getattr(self, name)) is not None}
        return msgspec.structs.replace(PRESETS[self.preset], **changed)
