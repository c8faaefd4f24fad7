"""What a person changed about a finished portrait by hand, as one small value that is kept beside it: nothing here touches a pixel that was made.

The portrait is made again from what it was made of, with these on top; so each can be taken back alone, and all of them at any time.
Exposure and warmth act on the whole picture, the backdrop with it, as they would in a camera. The crop is a part of the picture in its own shape.
"""

from typing import Annotated, Literal

import msgspec
import numpy as np
from msgspec.structs import replace

from likeness.darkroom.brush import Stroke
from likeness.darkroom.colour import LUMINANCE, Floats
from likeness.darkroom.film import lift
from likeness.looks.look import Look
from likeness.looks.retouch import PRESETS, Strengths
from likeness.vision.faces import Face

MAX_STOPS = 1.0
MAX_ZOOM = 2.5
MAX_STROKES = 256

WARMTH = 0.32
"""Natural log of red over blue in linear light that full warmth adds: about what lies between noon and two hours before sunset."""

BEYOND = 1.5
"""Times the look's own strength to which retouch goes at most, where a polished look has no more."""

FACE_ROOM = 0.12
"""Of the face's height that a crop leaves free around it."""

Share = Annotated[float, msgspec.Meta(ge=0.0, le=2.0)]
Shift = Annotated[float, msgspec.Meta(ge=-0.5, le=0.5)]


class HandCrop(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The part of the portrait that is kept: 1 / `zoom` of its width and height, its middle `x`, `y` (fractions of the portrait) from the portrait's."""

    zoom: Annotated[float, msgspec.Meta(ge=1.0, le=MAX_ZOOM)] = 1.0
    x: Shift = 0.0
    y: Shift = 0.0

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom in fractions of the portrait: always inside it."""
        half = 0.5 / self.zoom
        across, down = (min(max(0.5 + shift, half), 1 - half) for shift in (self.x, self.y))
        return across - half, down - half, across + half, down + half


class Adjustments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`exposure` in stops; `warmth` -1 (cooler) to 1; `retouch` and `light`: times what the look does, 0 leaves it out, 1 is the look's own.

    `strokes` of the edge brush, in the frame that the portrait was made in. `version` is that of this record.
    """

    exposure: Annotated[float, msgspec.Meta(ge=-MAX_STOPS, le=MAX_STOPS)] = 0.0
    warmth: Annotated[float, msgspec.Meta(ge=-1.0, le=1.0)] = 0.0
    retouch: Share = 1.0
    light: Share = 1.0
    crop: HandCrop = HandCrop()
    strokes: Annotated[tuple[Stroke, ...], msgspec.Meta(max_length=MAX_STROKES)] = ()
    version: Literal[1] = 1

    @property
    def recoloured(self) -> bool:
        return self.exposure != 0 or self.warmth != 0


NOTHING = Adjustments()

Name = Literal["exposure", "warmth", "retouch", "light", "crop", "strokes"]
NAMES: tuple[Name, ...] = ("exposure", "warmth", "retouch", "light", "crop", "strokes")
PICTURE_ONLY: frozenset[Name] = frozenset({"exposure", "warmth", "crop"})
"""What can be done to a finished picture alone, where what it was made of is gone or was never a photo."""


def changed_names(adjustments: Adjustments) -> tuple[Name, ...]:
    """Which of them differ from the portrait as it was made."""
    return tuple(name for name in NAMES if getattr(adjustments, name) != getattr(NOTHING, name))


def only_picture(adjustments: Adjustments) -> Adjustments:
    """Less what needs the photo."""
    return Adjustments(exposure=adjustments.exposure, warmth=adjustments.warmth, crop=adjustments.crop)


def adjusted_look(look: Look, adjustments: Adjustments) -> Look:
    """The look with retouch and light as strong as asked; the same value where neither was touched."""
    if adjustments.retouch != 1:
        look = replace(look, retouch=replace(look.retouch, **_strengths(look.retouch.strengths, adjustments.retouch)))
    if adjustments.light != 1:
        strength, even = (min(1.0, part * adjustments.light) for part in (look.light.strength, look.light.even))
        look = replace(look, light=replace(look.light, strength=strength, even=even))
    return look


def _strengths(own: Strengths, share: float) -> dict[str, float]:
    """Up to 1 that share of the look's own; from there toward what a polished look does, or somewhat more than the look's own."""
    changed = {}
    for name in Strengths.__struct_fields__:
        value = float(getattr(own, name))
        most = max(float(getattr(PRESETS["polished"], name)), min(1.0, BEYOND * value))
        changed[name] = value * share if share <= 1 else value + (most - value) * (share - 1)
    return changed


def toned(picture: Floats, adjustments: Adjustments) -> Floats:
    """(..., 3) sRGB 0..1 with the exposure and warmth; without either the same array. Highlights give way instead of burning out."""
    if not adjustments.recoloured:
        return picture
    red, green, blue = gains_of(adjustments)
    return lift(picture, (red, green, blue))


def gains_of(adjustments: Adjustments) -> tuple[float, float, float]:
    """Of linear R, G, B. Warmth leaves the lightness of grey as it is."""
    warm = np.exp(np.array([WARMTH / 2, 0.0, -WARMTH / 2]) * adjustments.warmth)
    gains = 2.0**adjustments.exposure * warm / float(warm @ LUMINANCE)
    return float(gains[0]), float(gains[1]), float(gains[2])


def crop_pixels(crop: HandCrop, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """The box in whole pixels of a portrait of `size` (width, height), in the portrait's own shape."""
    left, top, _, _ = crop.box
    width, height = (max(1, round(side / crop.zoom)) for side in size)
    x = min(max(0, round(left * size[0])), size[0] - width)
    y = min(max(0, round(top * size[1])), size[1] - height)
    return x, y, x + width, y + height


FaceBox = tuple[float, float, float, float]


def face_box(face: Face, size: tuple[int, int]) -> FaceBox:
    """Left, top, right, bottom of what a crop has to hold, in fractions of the portrait of `size`: the face with a little room, within the portrait."""
    points = face.mesh[:468, :2]
    low, high = points.min(axis=0), points.max(axis=0)
    room = FACE_ROOM * float(high[1] - low[1])
    left, top = np.clip((low - room) / size, 0, 1)
    right, bottom = np.clip((high + room) / size, 0, 1)
    return float(left), float(top), float(right), float(bottom)


def holding(crop: HandCrop, face: FaceBox | None) -> HandCrop:
    """The crop nearest to `crop` that does not cut the face: moved first, and wider only where it is too small for it."""
    if face is None:
        return crop
    left, top, right, bottom = face
    zoom = max(1.0, min(crop.zoom, 1 / max(right - left, 1e-6), 1 / max(bottom - top, 1e-6)))
    x0, y0, x1, y1 = HandCrop(zoom, crop.x, crop.y).box
    x = (x0 + x1) / 2 - 0.5 + min(0.0, left - x0) + max(0.0, right - x1)
    y = (y0 + y1) / 2 - 0.5 + min(0.0, top - y0) + max(0.0, bottom - y1)
    return HandCrop(zoom, min(max(x, -0.5), 0.5), min(max(y, -0.5), 0.5))
