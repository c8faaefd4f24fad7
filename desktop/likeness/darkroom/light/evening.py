"""The photo's own light, read from the skin, and the gain that takes a strong side light and mixed colour back.

The skin's luminance and colour are fitted by spherical harmonics of the surface's normals up to order 2. Only the part of the fit that
differs between surfaces turned left and surfaces turned right is taken back: light from above, the fall-off to the outline and the level stay.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import LUMINANCE, Floats, luminance, to_linear
from likeness.darkroom.light.normals import Surface
from likeness.vision.regions import FOREHEAD, LEFT_CHEEK, RIGHT_CHEEK, Mask, polygon_mask, skin_mask

LEAST_SKIN = 40
"""Fewer pixels of skin (of the reduced field) say nothing about light."""

MODELLING = 0.45
"""Side light, in natural log between surfaces 37 degrees to the left and to the right, that is left alone: about what studio light has."""

MOST_TAKEN = 1.6
"""The same measure: more is never taken back. A steeper gain would meet its bounds within the face, and draw a line where it does."""

FAINT_COLOUR, STRONG_COLOUR, MOST_COLOUR = 0.05, 0.16, 0.16
"""The same for the log ratios of red and of blue to luminance together, and how far either may be moved."""

BLUE_ON_SKIN = 0.5
"""Skin sends so little blue back that its log ratio shows twice the difference that white clothes show."""

CONFOUNDED = (0.3, 0.9)
"""Side light from which, and to which, a difference in colour may be that of shine and shadow."""

TURNED = (15.0, 50.0)
"""Degrees of yaw over which trust in a difference of colour ends: a turned face shows too little of its other side."""

SURE, UNSURE = 1.1, 1.9
"""Side light beyond which colour is no longer trusted: skin is redder in deep shadow under light of one colour too."""

RIDGE = np.array([0.0, 0.02, 0.02, 0.05, 0.1, 0.1, 0.1, 0.1, 0.1])
"""Per term, relative to the number of samples: order 2 is only taken where the skin shows it."""

ODD = np.array([1, 4, 5])
"""Terms that change sign between left and right: x, xy, xz."""

# fmt: off
NOSE = (168, 122, 188, 114, 217, 198, 131, 134, 51, 5, 281, 363, 360, 420, 437, 343, 412, 351)
# fmt: on


@dataclass(frozen=True, slots=True, eq=False)
class OwnLight:
    """Coefficients (9,) over `harmonics` of the skin's log luminance, and of the log ratios red / Y and blue / Y."""

    level: NDArray[np.float64]
    red: NDArray[np.float64]
    blue: NDArray[np.float64]


def harmonics(normals: Floats, roll: float) -> Floats:
    """(..., 9): 1, x, y, z, xy, xz, yz, x2 - y2, 3 z2 - 1 of normals (..., 3), in axes that are level with the head."""
    turn = np.radians(roll)
    x = normals[..., 0] * np.float32(np.cos(turn)) - normals[..., 1] * np.float32(np.sin(turn))
    y = normals[..., 0] * np.float32(np.sin(turn)) + normals[..., 1] * np.float32(np.cos(turn))
    z = normals[..., 2]
    terms = [np.ones_like(x), x, y, z, x * y, x * z, y * z, x * x - y * y, 3 * z * z - 1]
    return np.stack(terms, axis=-1).astype(np.float32)


def cheeks_and_forehead(small: Floats, opaque: Mask, where: Surface) -> Mask:
    """(h, w): the skin whose mean luminance every step keeps. Empty where too little is seen."""
    mask = skin_mask(where.face, small.shape) & opaque
    return mask if int(mask.sum()) >= LEAST_SKIN else np.zeros_like(mask)


def read_light(small: Floats, alpha: Floats, where: Surface) -> OwnLight | None:
    """The light on the skin of `small` (h, w, 3), sRGB 0..1, in the field's pixels; None where too little skin is seen."""
    parts = (FOREHEAD, LEFT_CHEEK, RIGHT_CHEEK, NOSE)
    skin = np.logical_or.reduce([polygon_mask(where.face, part, small.shape) for part in parts])
    skin &= (alpha > 0.95) & (where.normals[..., 2] > 0.15) & (small.max(axis=-1) < 0.995) & (small.max(axis=-1) > 0.02)
    if int(skin.sum()) < LEAST_SKIN:
        return None
    basis = harmonics(where.normals[skin], where.face.pose.roll).astype(np.float64)
    linear = np.maximum(to_linear(small[skin]), 1e-4)
    grey = luminance(linear)
    level, weights = _robust(basis, np.log(grey.astype(np.float64)))
    confounded = _rise(abs(side_contrast(level)), *CONFOUNDED)
    ratios = (np.log(linear[:, i] / grey).astype(np.float64) for i in (0, 2))
    red, blue = (_light_colour(basis, ratio, np.log(grey), weights, confounded) for ratio in ratios)
    return OwnLight(level, red, blue)


def _ridge(
    basis: NDArray[np.float64],
    values: NDArray[np.float64],
    weights: NDArray[np.float64],
    ridge: NDArray[np.float64] = RIDGE,
) -> NDArray[np.float64]:
    weighted = basis * weights[:, None]
    return np.asarray(
        np.linalg.solve(weighted.T @ basis + np.diag(ridge * weights.sum() + 1e-9), weighted.T @ values), np.float64
    )


def _light_colour(
    basis: NDArray[np.float64],
    ratio: NDArray[np.float64],
    level: Floats,
    weights: NDArray[np.float64],
    confounded: float,
) -> NDArray[np.float64]:
    """The fit (9,) of a log ratio of colours, as far as it is the light's.

    Shine is paler than skin and shadow redder in any light, so under a strong side light (`confounded` 1) only that difference between the
    sides counts that is left beside what goes with luminance.
    """
    plain = _ridge(basis, ratio, weights)
    centred = level - level.mean()
    wide = np.c_[basis, centred, centred * centred]
    beside = _ridge(wide, ratio, weights, np.concatenate([RIDGE, [0.0, 0.0]]))[: basis.shape[1]]
    whole = side_contrast(plain)
    share = float(np.clip(side_contrast(beside) / whole, 0, 1)) if abs(whole) > 1e-6 else 0.0
    return plain * (1 + confounded * (share - 1))


def _robust(basis: NDArray[np.float64], values: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Reweighted least squares with Cauchy weights: brows, strands of hair, glasses and highlights count little."""
    weights = np.ones(len(values))
    fit = _ridge(basis, values, weights)
    for _ in range(6):
        away = values - basis @ fit
        spread = max(1.4826 * float(np.median(np.abs(away))), 0.03)
        weights = 1 / (1 + (away / (2 * spread)) ** 2)
        fit = _ridge(basis, values, weights)
    return fit, weights


def side_contrast(fit: NDArray[np.float64]) -> float:
    """The fit's difference between normals 37 degrees to image right and to image left."""
    right, left = (harmonics(np.array([x, 0, 0.8], np.float32), 0.0) for x in (0.6, -0.6))
    return float(fit @ (right - left).astype(np.float64))


def even_gain(own: OwnLight, where: Surface, strength: float) -> Floats:
    """Natural log of the gain (h, w) that takes back `strength` of the side light beyond a portrait's own modelling."""
    contrast = abs(side_contrast(own.level))
    asked = strength * max(0.0, contrast - MODELLING)
    share = asked / (1 + asked / MOST_TAKEN) / max(contrast, MODELLING)
    return -np.float32(share) * _odd(own.level, where)


def even_colour(own: OwnLight, where: Surface, skin: Mask, strength: float) -> Floats | None:
    """Natural log of gains (h, w, 3) that bring both sides to their common mean at equal luminance; None where they agree.

    The mean over `skin` stays: this is no white balance.
    """
    fits = (own.red, BLUE_ON_SKIN * own.blue)
    trust = (1 - _rise(abs(side_contrast(own.level)), SURE, UNSURE)) * (1 - _rise(abs(where.face.pose.yaw), *TURNED))
    difference = math.hypot(*(side_contrast(fit) for fit in fits))
    share = np.float32(strength * trust * _rise(difference, FAINT_COLOUR, STRONG_COLOUR))
    moves = []
    for fit in fits:
        move = -share * _odd(fit, where)
        moves.append(np.float32(MOST_COLOUR) * np.tanh((move - move[skin].mean()) / np.float32(MOST_COLOUR)))
    if not any(move.any() for move in moves):
        return None
    red, blue = moves
    # Luminance of a mid grey stays; the skin's own is restored exactly when the gains are applied.
    grey = np.exp(red) * LUMINANCE[0] + np.exp(blue) * LUMINANCE[2] + LUMINANCE[1]
    level = np.log(grey)
    return np.stack([red - level, -level, blue - level], axis=-1).astype(np.float32)


def _odd(fit: NDArray[np.float64], where: Surface) -> Floats:
    terms = harmonics(where.normals, where.face.pose.roll)[..., ODD]
    return np.asarray(terms @ fit[ODD].astype(np.float32), np.float32)


def _rise(value: float, low: float, high: float) -> float:
    share = min(max((value - low) / (high - low), 0.0), 1.0)
    return share * share * (3 - 2 * share)


def reduced(colours: Floats, shape: tuple[int, ...]) -> Floats:
    """The portrait in the field's pixels."""
    return np.asarray(cv2.resize(colours, shape[1::-1], interpolation=cv2.INTER_AREA), np.float32)
