"""Around a real face: what of a photo a model may draw anew, and how the two become one picture.

The face is never drawn. One slider, 0..100, says how much else may change:

    slider   strength   what may change
       0        -       nothing: the photo as it is
      10       0.25     the place behind, gently
      25       0.45     the place behind
      40       0.60     another place, and from here on other clothes
      80       0.85     from here on hair as well, from its ends inwards
     100       0.95     everything but the face

Between the rows the strength runs straight; it is the share of the noise levels that are gone through. Clothes change as a whole or not at all: half of
an old collar beside half of a new one is a fault that anybody sees.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from likeness.darkroom.colour import Floats, to_linear, to_srgb, unit
from likeness.darkroom.enlarge import enlarge
from likeness.darkroom.foreground import separate
from likeness.vision.faces import Face
from likeness.vision.models import Picture
from likeness.vision.wardrobe import Parts, away

SLIDER = (0.0, 10.0, 25.0, 40.0, 80.0, 100.0)
STRENGTHS = (0.15, 0.25, 0.45, 0.60, 0.85, 0.95)
CLOTHES_FROM, HAIR_FROM = 40.0, 80.0

HAIR_LENGTH = 2.5
"""Of T: farther from the face than any hair of a headshot."""

HALF = 0.5
CERTAIN = 0.15
"""Of T inside the face's outline: farther in, no matte is asked. Nearer to it the mesh of a turned head may lie on what is behind."""

FEATHER = 0.12
"""Of T, over which what stays becomes what is new."""

SILHOUETTE = 0.35
"""Of T beside the clothes: other clothes have another outline."""


@dataclass(frozen=True, slots=True)
class Freedom:
    """What the slider means. `hair`: T from its ends by which it may change."""

    strength: float
    clothes: bool
    hair: float


def freedom(slider: float) -> Freedom:
    """`slider` above 0, up to 100."""
    hair = float(np.interp(slider, (HAIR_FROM, 100.0), (0.0, HAIR_LENGTH)))
    return Freedom(float(np.interp(slider, SLIDER, STRENGTHS)), slider >= CLOTHES_FROM, hair)


def surroundings(parts: Parts, matte: Floats, face: Face, free: Freedom) -> Floats:
    """(H, W): how much each pixel may change, 0 not at all .. 1.

    `matte` (H, W) 0..1 of the sitter, to the hair.
    """
    kept = away(parts.own) + free.hair * face.t if free.clothes else away(parts.own | (matte > HALF))
    kept = np.minimum(kept, away(parts.face))
    new = _ramp(kept, FEATHER * face.t)
    sure = away(~parts.face) > CERTAIN * face.t
    return np.where(sure, 0, 1 - matte * (1 - new)).astype(np.float32)


def clothes(parts: Parts, face: Face) -> Floats:
    """(H, W): 1 on what the sitter wears, fading out in the background beside it, 0 on face, hair, skin and the rest, with a feather that lies
    outside them.
    """
    rows = np.arange(parts.face.shape[0], dtype=np.float32)[:, None] + np.float32(0.5)
    reach = SILHOUETTE * face.t
    beside = 1 - _ramp(away(parts.clothes), reach)
    below = _ramp(rows - np.float32(face.chin[1]), reach)
    new = np.where(parts.clothes, 1, beside * below)
    return np.where(parts.own, 0, new * _ramp(away(parts.own), FEATHER * face.t / 2)).astype(np.float32)


def _ramp(distance: Floats, width: float) -> Floats:
    """0 where `distance` is at most 0, 1 from `width` on, smooth between."""
    share = np.clip(distance / np.float32(max(width, 1.0)), 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def joined(photo: Picture, drawn: Picture, change: Floats, matte: Floats | None = None) -> Picture:
    """`photo` (H, W, 3) with `drawn` (h, w, 3), enlarged or reduced to its size, where `change` is above 0. Where it is 0, every bit is the photo's.

    With a `matte`, half-transparent edges (hair) get the sitter's own colour without the old background, mixed as they were measured, in
    encoded values; without, the feather is mixed in linear light.
    """
    height, width = photo.shape[:2]
    fitted = unit(_fitted(drawn, (width, height)))
    share = change[..., None]
    if matte is None:
        under, over = to_linear(unit(photo)), to_linear(fitted)
        mixed = to_srgb(under + share * (over - under))
    else:
        own, _ = separate(unit(photo), matte)
        mixed = own + share * (fitted - own)
    finished = np.clip(np.rint(mixed * 255), 0, 255).astype(np.uint8)
    return np.where(share > 0, finished, photo)


def _fitted(drawn: Picture, size: tuple[int, int]) -> Picture:
    if drawn.shape[1] >= size[0]:
        return np.asarray(cv2.resize(drawn, size, interpolation=cv2.INTER_AREA), np.uint8)
    return enlarge(drawn, size).picture
