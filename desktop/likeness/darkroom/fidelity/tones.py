"""What a result did to the light of a picture, taken apart: a smooth field, a curve over the levels, and a step at the skin."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.fidelity.patch import SOLID, Floats, Patch, brightest, light
from likeness.vision.models import Picture
from likeness.vision.regions import BROWS, EYES, LIPS_OUTLINE, Mask, oval_mask, polygon_mask, skin_mask

TONE_T = 100.0
"""Working size (see patch.cut): what is compared here is coarse."""

SKIN_LIKE = (0.35, 0.5)
"""Around the face, what is this near to the skin's log2 R/G and B/G may be neck, ear or hand: it is on neither side."""

NEAR = 0.35
"""In T: the distance from the face at which hair and clothes count a third."""

FLOOR = 0.003
"""Of linear light (see patch.light): low, so that half a stop counts as half a stop on the darkest skin too."""

MIN_PIXELS = 40
STEEPEST = 1.6

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ToneModel:
    """Steps in EV: the skin against eyes, brows and lips (`inner`), and against hair and clothes (`outer`); None where unseen.

    `curve` are the coefficients of level, level^2, level^3 about `pivot`, the skin's log2 luminance.
    """

    inner: float | None
    outer: float | None
    curve: tuple[float, float, float]
    pivot: float

    @property
    def skin_alone(self) -> float | None:
        """The larger step: EV by which the skin became lighter than the rest of the person did."""
        steps = [step for step in (self.inner, self.outer) if step is not None]
        return max(steps, key=abs) if steps else None

    def slope(self, level: Floats) -> Floats:
        """By how much small differences of log2 luminance grow at this level of the source: 1 where nothing was done."""
        x = np.clip(level - np.float32(self.pivot), -3, 3)
        first, second, third = self.curve
        return np.clip(1 + first + 2 * second * x + 3 * third * x * x, 1 / STEEPEST, STEEPEST).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class _Sample:
    """Pixels: change of log2 luminance, the source's log2 luminance, place (N, 2) in T from the eyes, group (0 skin, 1 features of
    the face, 2 hair and clothes), weight.
    """

    change: Doubles
    level: Doubles
    place: Doubles
    group: NDArray[np.intp]
    weight: Doubles


def tone_model(patch: Patch) -> ToneModel | None:
    """The change of log2 luminance, fitted by least squares (iteratively reweighted, Huber) over skin, features, hair and clothes.

    Exposure is the constant, smooth light the field over the place, contrast and film the curve; only what is none of these is a
    step at the skin. None where neither skin nor anything beside it is seen.
    """
    sample = _sample(patch)
    if sample is None:
        return None
    x, y = sample.place.T
    pivot = float(np.median(sample.level[sample.group == 0]))
    level = np.clip(sample.level - pivot, -3, 3)
    inner, outer = (sample.group == group for group in (1, 2))
    columns = [np.ones_like(x), inner, outer, x, y, x * x, x * y, y * y, level, level**2, level**3]
    found = _fit(np.stack(columns, axis=1).astype(np.float64), sample)
    steps = [-float(found[1 + i]) if int(seen.sum()) >= MIN_PIXELS else None for i, seen in enumerate((inner, outer))]
    return ToneModel(steps[0], steps[1], (float(found[8]), float(found[9]), float(found[10])), pivot)


SPREAD = np.array([10, 10, 10, 0.3, 0.3, 0.15, 0.15, 0.15, 0.3, 0.1, 0.04])
"""How far each coefficient may reasonably be from nothing: the deviation of a Gaussian prior, which makes the fit a ridge."""


def _fit(matrix: Doubles, sample: _Sample) -> Doubles:
    found: Doubles = np.zeros(matrix.shape[1])
    weight = sample.weight
    for _ in range(8):
        weighted = matrix * weight[:, None]
        normal = matrix.T @ weighted + np.diag(PRIOR / SPREAD**2)
        found = np.asarray(np.linalg.solve(normal, weighted.T @ sample.change), np.float64)
        rest = np.abs(sample.change - matrix @ found)
        weight = sample.weight * np.minimum(1, 0.1 / np.maximum(rest, 1e-6))
    return found


PRIOR = 0.005


def _sample(patch: Patch) -> _Sample | None:
    shape, t = patch.source.shape, patch.face.t
    solid = (patch.alpha > SOLID) & _drawn(patch.source) & _drawn(patch.result)
    oval = oval_mask(patch.face, shape)
    inner = _any([polygon_mask(patch.face, part, shape) for part in (*EYES, *BROWS, LIPS_OUTLINE)])
    core = _eroded(skin_mask(patch.face, shape)) & solid
    like = _like_skin(patch.source, core)
    groups = [
        (core | (_eroded(oval) & ~_grown(inner, 0.06 * t) & like)) & solid,
        _eroded(inner) & solid,
        solid & ~_grown(oval, 0.1 * t) & ~like,
    ]
    sizes = [int(group.sum()) for group in groups]
    if int(core.sum()) < MIN_PIXELS or sizes[1] + sizes[2] < MIN_PIXELS:
        return None
    before, after = (light(picture, FLOOR).astype(np.float64) for picture in (patch.source, patch.result))
    rows, columns = (np.concatenate(parts) for parts in zip(*(np.nonzero(group) for group in groups), strict=True))
    place = (np.stack([columns, rows], axis=1) + 0.5 - patch.face.eye_midpoint) / t
    # Light changes with distance: what is close to the face says most about it.
    away = cv2.distanceTransform((~oval).astype(np.uint8), cv2.DIST_L2, 3)[rows, columns] / t
    near, group = np.exp(-away / NEAR), np.repeat([0, 1, 2], sizes)
    total = np.maximum(np.bincount(group, near, minlength=3), MIN_PIXELS)
    change = (after - before)[rows, columns]
    return _Sample(change, before[rows, columns], np.clip(place, -2, 2), group, near / total[group])


def _any(masks: list[Mask]) -> Mask:
    return np.logical_or.reduce(masks)


def _like_skin(picture: Picture, skin: Mask) -> Mask:
    logs = np.log2(picture.astype(np.float32) + 4)
    tint = np.stack([logs[..., 0] - logs[..., 1], logs[..., 2] - logs[..., 1]], axis=-1)
    if not skin.any():
        return np.zeros(skin.shape, np.bool_)
    apart = np.abs(tint - np.median(tint[skin], axis=0))
    return np.asarray((apart[..., 0] < SKIN_LIKE[0]) & (apart[..., 1] < SKIN_LIKE[1]))


def _drawn(picture: Picture) -> Mask:
    """Neither burnt nor black."""
    highest = brightest(picture)
    return np.asarray((highest < 252) & (highest > 12))


def _eroded(mask: Mask) -> Mask:
    return cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0


def _grown(mask: Mask, reach: float) -> Mask:
    side = 2 * max(1, round(reach)) + 1
    return cv2.dilate(mask.astype(np.uint8), np.ones((side, side), np.uint8)) > 0
