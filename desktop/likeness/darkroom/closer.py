"""A face drawn a second time, larger: which square of a picture that is, and how the result is laid back into it."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from likeness.darkroom.colour import Floats, to_linear, to_srgb, unit
from likeness.darkroom.enlarge import enlarge
from likeness.vision.faces import Face, moved
from likeness.vision.models import Picture
from likeness.vision.regions import oval_mask

SIDE = 2.8
"""Of T: the square holds the face from hairline to chin, and as much around it as the feather needs."""

WORTH_IT = 1.15
"""How much larger than it is the face must become for a second pass to find anything to add."""

MOST = 4.0
"""Times. A face drawn smaller than that has too little to go by; what is added would be somebody's."""

STEP = 64
"""Sides of squares are multiples of it: what an autoencoder shrinks by 8 and a U-Net halves three times comes out even. Exported to a graph, a U-Net
takes nothing else.
"""

REACH, FEATHER = 0.12, 0.16
"""Of T: how far beyond the mesh's oval the new face reaches, and over how much it fades."""


@dataclass(frozen=True, slots=True, eq=False)
class Closer:
    """`picture`: the whole, enlarged; `crop`: its square (S, S, 3) at `left`, `top`; `face`: in the enlarged picture; `times`: new pixels per old one."""

    picture: Picture
    crop: Picture
    left: int
    top: int
    face: Face
    times: float


def closer(picture: Picture, face: Face, size: int) -> Closer | None:
    """The square around `face`, `size` pixels wide once the picture is enlarged; None where the face is that large already.

    Where the face would have to be enlarged more than four times, the square is smaller, but never so small that the face is cut.
    """
    height, width = picture.shape[:2]
    side = min(SIDE * face.t, height, width)
    times = min(size / side, MOST)
    if times < WORTH_IT:
        return None
    size = math.ceil(round(side * times, 3) / STEP) * STEP  # rounded: 128.0000001 is 128
    large = enlarge(picture, (round(width * times), round(height * times))).picture
    middle = (face.eye_midpoint + 0.05 * (face.chin - face.eye_midpoint)) * times
    size = min(size, *(extent // STEP * STEP for extent in large.shape[:2]))
    left, top = (
        int(np.clip(round(float(place) - size / 2), 0, extent - size))
        for place, extent in zip(middle, large.shape[1::-1], strict=True)
    )
    crop = np.ascontiguousarray(large[top : top + size, left : left + size])
    return Closer(large, crop, left, top, moved(face, times, 0.0, 0.0), times)


def laid_back(found: Closer, drawn: Picture) -> Picture:
    """The enlarged picture with the redrawn square (S, S, 3) over its face, feathered in linear light; outside the face nothing changes."""
    size = found.crop.shape[0]
    share = _share(moved(found.face, 1.0, -found.left, -found.top), size)[..., None]
    under, over = to_linear(unit(found.crop)), to_linear(unit(drawn))
    over = over * _level(under, over, share)
    mixed = to_srgb(under + share * (over - under))
    whole = found.picture.copy()
    part = whole[found.top : found.top + size, found.left : found.left + size]
    part[:] = np.where(share > 0, np.rint(mixed * 255).astype(np.uint8), part)
    return whole


def _share(face: Face, size: int) -> Floats:
    """(S, S): 1 on the face, falling to 0 over the feather, and 0 at the square's border."""
    oval = oval_mask(face, (size, size))
    away = np.asarray(cv2.distanceTransform((~oval).astype(np.uint8), cv2.DIST_L2, 5), np.float32)
    ramp = np.clip((np.float32((REACH + FEATHER) * face.t) - away) / np.float32(max(1.0, FEATHER * face.t)), 0, 1)
    edge = np.minimum(np.arange(size), np.arange(size)[::-1]) / max(1.0, FEATHER * face.t)
    border = np.clip(np.minimum(edge[:, None], edge[None, :]), 0, 1).astype(np.float32)
    share = np.minimum(ramp, border)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def _level(under: Floats, over: Floats, share: Floats) -> Floats:
    """Gain per channel that gives the new face the old one's mean colour: drawing again shifts it a little, and a shift shows as a rim."""
    weight = float(share.sum())
    means = [(part * share).sum(axis=(0, 1)) / max(weight, 1.0) for part in (under, over)]
    return np.asarray(np.clip(means[0] / np.maximum(means[1], 1e-4), 0.8, 1.25), np.float32)
