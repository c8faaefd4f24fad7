"""The edge brush: a person's corrections of the matte, as values that can be kept, undone and replayed."""

from typing import Annotated, Literal

import cv2
import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats
from likeness.vision.closed_form import closed_form

Fraction = Annotated[float, msgspec.Meta(ge=-1.0, le=2.0)]
"""A stroke may begin and end somewhat beyond the portrait."""

HAIR_TRUST = 0.005
"""Weight of the matte that is there, where the hair brush decides anew: enough to settle what colours leave open."""

KNOWN = 0.02
"""Alpha nearer than this to 0 or 1 is taken as known at the rim of a hair stroke."""

SHIFT = 6
"""Binary places below a pixel in which OpenCV draws."""


class Stroke(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One movement of the brush over a portrait.

    `points` are (x, y) in fractions of the portrait's width and height; `radius` in fractions of its width; `softness` 0 (hard edge)
    to 1 (falls off from the middle). "add" paints the sitter in, "remove" paints the background in, "hair" lets the colours decide.
    """

    points: Annotated[tuple[tuple[Fraction, Fraction], ...], msgspec.Meta(min_length=1, max_length=4096)]
    radius: Annotated[float, msgspec.Meta(gt=0.0, le=0.5)] = 0.02
    softness: Annotated[float, msgspec.Meta(ge=0.0, le=1.0)] = 0.5
    kind: Literal["add", "remove", "hair"] = "hair"


Strokes = tuple[Stroke, ...]


def apply_strokes(alpha: Floats, picture: NDArray[np.uint8] | Floats, strokes: Strokes) -> Floats:
    """Alpha (H, W) after all strokes, in their order; no strokes return the same array.

    `picture` (H, W, 3), uint8 or floats 0..1, shows the old background still: its colours decide under the hair brush.
    """
    for stroke in strokes:
        touched, weight = _footprint(stroke, alpha.shape)
        if not weight.any():
            continue
        changed = alpha.copy()
        if stroke.kind == "hair":
            changed[touched] = _decided(alpha[touched], picture[touched], weight)
        else:
            goal = np.float32(stroke.kind == "add")
            changed[touched] += (goal - alpha[touched]) * weight
        alpha = changed
    return alpha


def _footprint(stroke: Stroke, shape: tuple[int, ...]) -> tuple[tuple[slice, slice], Floats]:
    """The part of the portrait that the stroke can touch, with a rim, and its weight 0..1 there."""
    height, width = shape[:2]
    places = np.array(stroke.points, np.float64) * (width, height) - 0.5
    radius = max(0.5, stroke.radius * width)
    rim = radius + 4
    low = np.clip(np.floor(places.min(axis=0) - rim), 0, (width, height)).astype(int)
    high = np.clip(np.ceil(places.max(axis=0) + rim) + 1, 0, (width, height)).astype(int)
    part = slice(low[1], high[1]), slice(low[0], high[0])
    size = high - low
    if size.min() < 1:
        return part, np.zeros(tuple(np.maximum(size[::-1], 0)), np.float32)
    return part, _weight(places - low, radius, stroke.softness, (size[1], size[0]))


def _weight(places: NDArray[np.float64], radius: float, softness: float, shape: tuple[int, int]) -> Floats:
    """1 along the line, 0 beyond `radius` of it; between, `softness` of the radius is the slope."""
    margin = int(np.ceil(radius)) + 2
    line = np.full((shape[0] + 2 * margin, shape[1] + 2 * margin), 255, np.uint8)
    # The line is drawn one pixel wide and its distance measured, so that crossing strokes do not add up.
    scaled = np.rint((places + margin) * 2**SHIFT).astype(np.int32)
    cv2.polylines(line, [scaled.reshape(-1, 1, 2)], isClosed=False, color=0, thickness=1, shift=SHIFT)
    for x, y in scaled[[0, -1]]:
        column, row = x >> SHIFT, y >> SHIFT
        if 0 <= row < line.shape[0] and 0 <= column < line.shape[1]:
            line[row, column] = 0
    if line.min() > 0:
        return np.zeros(shape, np.float32)
    distance = cv2.distanceTransform(line, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[margin:-margin, margin:-margin]
    slope = max(1.0, softness * radius)
    linear = np.clip((radius + 0.5 - distance) / slope, 0, 1)
    return np.asarray(linear * linear * (3 - 2 * linear), np.float32)


def _decided(alpha: Floats, picture: NDArray[np.uint8] | Floats, weight: Floats) -> Floats:
    """Alpha under the brush, from the colours on both sides of it (closed-form matting)."""
    colours = np.asarray(picture, np.float32) / np.float32(255 if picture.dtype == np.uint8 else 1)
    known = weight <= 0
    # What the rim holds of sure pixels are the two sides; soft ones there are decided too, and then kept.
    sides = np.where(alpha > 1 - KNOWN, 1, np.where(alpha < KNOWN, 0, 0.5))
    band = np.where(known, sides, 0.5).astype(np.float32)
    trust = np.where(known, 1, HAIR_TRUST).astype(np.float32)
    solved = closed_form(colours, band, alpha, trust)
    return np.asarray(alpha + (solved - alpha) * weight, np.float32)
