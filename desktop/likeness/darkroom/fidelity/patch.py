"""The part of the frame that is measured: the sitter's head and shoulders, with the face at one working size in every portrait."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import LUMINANCE
from likeness.vision.faces import Face, moved
from likeness.vision.models import Picture

WORKING_T = 250.0
"""Pixels from the middle of the eyes to the chin at which everything is measured; smaller faces stay as they are."""

WIDTH, ABOVE, BELOW = 1.5, 1.7, 1.9
"""How far a patch reaches from the middle of the eyes to both sides, up and down, in T."""

SOLID = 0.98
"""From this alpha on a pixel shows the person and nothing else."""

GREY = 119.0
"""Middle grey (18 %), sRGB-encoded: what stands behind the person."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """`source` and `result` (H, W, 3) uint8 and `alpha` (H, W) of one cut; `face` is the source's, in the patch's pixels.

    Both pictures stand before the same neutral grey: a backdrop is no part of a person, and networks see what is behind a face.
    """

    source: Picture
    result: Picture
    alpha: Floats
    face: Face


def cut(source: Picture, result: Picture, alpha: Floats, face: Face, t: float = WORKING_T) -> Patch:
    """Head and shoulders at `t` pixels from eyes to chin, or fewer where the face is smaller: nothing is enlarged."""
    height, width = source.shape[:2]
    x, y = face.eye_midpoint
    left, right = _within(x - WIDTH * face.t, x + WIDTH * face.t, width)
    top, bottom = _within(y - ABOVE * face.t, y + BELOW * face.t, height)
    shrink = min(1.0, t / face.t)
    size = max(8, round((right - left) * shrink)), max(8, round((bottom - top) * shrink))
    window = np.s_[top:bottom, left:right]
    share = _resized(alpha[window].astype(np.float32), size)
    before, after = (_on_grey(_resized(picture[window], size), share) for picture in (source, result))
    scale = size[0] / (right - left)
    return Patch(before, after, share, moved(face, scale, -left * scale, -top * scale))


def _on_grey(picture: Picture, alpha: Floats) -> Picture:
    share = alpha[..., None]
    return np.rint(picture * share + GREY * (1 - share)).astype(np.uint8)


def _within(low: float, high: float, limit: int) -> tuple[int, int]:
    start = int(np.clip(np.floor(low), 0, max(0, limit - 8)))
    return start, int(np.clip(np.ceil(high), min(limit, start + 8), limit))


def _resized(values: NDArray[Any], size: tuple[int, int]) -> NDArray[Any]:
    if (values.shape[1], values.shape[0]) == size:
        return np.ascontiguousarray(values)
    return np.asarray(cv2.resize(np.ascontiguousarray(values), size, interpolation=cv2.INTER_AREA))


def light(picture: Picture, floor: float = 0.01) -> Floats:
    """(H, W): log2 of the luminance, so that exposure is the same number everywhere in it and monochrome is no change.

    `floor` is added to linear light: rounding in the blacks must not count as contrast.
    """
    weighted = _LINEAR[picture] @ LUMINANCE
    return np.asarray(np.log2(weighted + np.float32(floor)), np.float32)


_ENCODED = np.arange(256) / 255
_LINEAR: Floats = np.where(_ENCODED <= 0.04045, _ENCODED / 12.92, ((_ENCODED + 0.055) / 1.055) ** 2.4).astype(
    np.float32
)


def brightest(picture: Picture) -> Picture:
    """(H, W): the highest of the three channels."""
    return np.asarray(np.maximum(np.maximum(picture[..., 0], picture[..., 1]), picture[..., 2]), np.uint8)
