"""The light grade: white balance, exposure, contrast and saturation, in linear light, within a budget of skin tone.

Nothing here looks at what colour skin "should" have. The white balance asks the scene around the head, the exposure the brightest
parts of the photo, and contrast turns about the sitter's own skin, so that light and dark skin alike stay where they are.
Whatever the look asks, the grade is weakened until the skin has moved by no more than the budget (CIEDE2000).
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import LUMINANCE, Floats, luminance, to_linear, to_srgb
from likeness.looks.look import Grade
from likeness.vision.colour import ciede2000, srgb_to_lab

MAX_CAST = 1.2
"""Most correction of the blue-red axis, in natural log of R/B: about tungsten to daylight."""

MAX_TINT = 0.15
"""Most correction of the green-magenta axis; leaves and lawns look like a green cast, so it stays small."""

NEUTRAL_BAND = 0.12
"""A scene whose least warm surfaces are this close to neutral has no cast worth correcting."""

MAX_EXPOSURE, MIN_EXPOSURE = 0.7, -0.3
BRIGHT = 0.60
"""Linear luminance that the brightest three percent of a well exposed photo reach."""

BURNT = 0.85
"""Above this the sitter's own brightest parts have lost their drawing."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the photo's light was: casts in natural log (warm and green positive, 0 where unsure), exposure error in EV,
    the skin's sRGB colour 0..1 (None where no skin is seen).
    """

    cast: float
    tint: float
    exposure: float
    skin: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class GradePlan:
    """What will be done: gains of linear R, G, B; contrast about `pivot` (sRGB-encoded luminance); saturation."""

    gains: tuple[float, float, float]
    contrast: float
    pivot: float
    saturation: float


def read_scene(picture: Floats, alpha: Floats, head: NDArray[np.bool_], skin: Floats) -> Scene:
    """`picture` (H, W, 3) sRGB 0..1; `alpha` (H, W) its matte; `head` marks face and hair, which are left out of the balance;
    `skin` (N, 3) sRGB.
    """
    height, width = (max(8, round(side * 256 / max(picture.shape[:2]))) for side in picture.shape[:2])
    size = width, height
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    around = cv2.resize(head.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) == 0
    brightest = small.max(axis=-1)
    linear = to_linear(small)
    usable = linear[around & (brightest < 0.98) & (small.min(axis=-1) > 0.02) & (brightest > 0.08)]
    cast, tint = _casts(usable) if len(usable) > 500 else (0.0, 0.0)
    sitter = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA) > 0.9
    exposure = _exposure(luminance(linear), sitter)
    middle = np.median(skin, axis=0) if len(skin) >= 50 else None
    return Scene(
        cast, tint, exposure, None if middle is None else (float(middle[0]), float(middle[1]), float(middle[2]))
    )


def _casts(linear: Floats) -> tuple[float, float]:
    """A cast is what even the least affected surfaces show: if the bluest sixth of a scene is warm, the light was warm."""
    red, green, blue = (np.asarray(np.log(linear[:, i]), np.float32) for i in range(3))
    cast = _common(np.asarray(red - blue, np.float32), NEUTRAL_BAND)
    tint = _common(np.asarray(green - (red + blue) / 2, np.float32), NEUTRAL_BAND)
    return float(np.clip(cast, -MAX_CAST, MAX_CAST)), float(np.clip(tint, -MAX_TINT, MAX_TINT))


def _common(values: Floats, band: float) -> float:
    low, high = (float(v) for v in np.percentile(values, (15, 85)))
    return max(0.0, low - band) + min(0.0, high + band)


def _exposure(level: Floats, sitter: NDArray[np.bool_]) -> float:
    """Up where nothing in the photo is bright; down only where the sitter is burnt, never because of a window behind."""
    own = float(np.percentile(level[sitter], 97)) if int(sitter.sum()) > 100 else 0.0
    bright = max(own, float(np.percentile(level, 97)), 1e-3)
    if bright < BRIGHT:
        return float(min(np.log2(BRIGHT / bright), MAX_EXPOSURE))
    return float(np.clip(np.log2(BURNT / max(own, 1e-3)), MIN_EXPOSURE, 0))


def plan_grade(scene: Scene, grade: Grade) -> GradePlan:
    """As strong as the look asks and the skin's budget allows. A strong cast of the light doubles the budget: it is not the skin's."""
    budget = grade.tone_budget * (1 + min(1.0, abs(scene.cast) * grade.white_balance / 0.3))
    full = _plan(scene, grade, 1.0)
    if scene.skin is None or _tone_shift(scene.skin, full) <= budget:
        return full
    low, high = 0.0, 1.0
    for _ in range(12):
        middle = (low + high) / 2
        fits = _tone_shift(scene.skin, _plan(scene, grade, middle)) <= budget
        low, high = (middle, high) if fits else (low, middle)
    return _plan(scene, grade, low)


def _plan(scene: Scene, grade: Grade, share: float) -> GradePlan:
    warm, green = scene.cast * grade.white_balance * share, scene.tint * grade.white_balance * share
    balance = np.exp(np.array([-warm / 2 + green / 3, -2 * green / 3, warm / 2 + green / 3]))
    # Luminance of a grey under the scene's light stays: the balance must not act as exposure.
    balance *= float(LUMINANCE.sum() / (balance @ LUMINANCE))
    gains = balance * 2 ** (scene.exposure * grade.exposure * share)
    pivot = (
        0.5 if scene.skin is None else float(to_srgb(luminance(to_linear(np.array(scene.skin, np.float32)) * gains)))
    )
    return GradePlan(
        (float(gains[0]), float(gains[1]), float(gains[2])),
        grade.contrast * share,
        float(np.clip(pivot, 0.15, 0.75)),
        grade.saturation * share,
    )


def _tone_shift(skin: tuple[float, float, float], plan: GradePlan) -> float:
    before = np.array(skin, np.float32)
    first, second = (np.rint(colour * 255).astype(np.uint8) for colour in (before, apply_grade(before, plan)))
    return float(ciede2000(srgb_to_lab(first), srgb_to_lab(second)))


def apply_grade(picture: Floats, plan: GradePlan) -> Floats:
    """(..., 3) sRGB 0..1 in and out. The identity plan returns the picture as it is, to the bit."""
    if plan.gains == (1.0, 1.0, 1.0) and plan.contrast == 0 and plan.saturation == 0:
        return picture
    linear = to_linear(picture) * np.array(plan.gains, np.float32)
    grey = luminance(linear)
    curved = to_linear(_curve(to_srgb(grey), plan.contrast, plan.pivot))
    linear = np.asarray(linear * (curved / np.maximum(grey, 1e-5))[..., None], np.float32)
    saturated = curved[..., None] + (linear - curved[..., None]) * np.float32(1 + plan.saturation)
    return to_srgb(_shoulder(np.asarray(saturated, np.float32)))


def _curve(level: Floats, contrast: float, pivot: float) -> Floats:
    """Two powers that meet at `pivot` with the same slope; black, white and pivot stay where they are."""
    power = 1 + contrast
    below = pivot * np.power(np.clip(level / pivot, 0, 1), power)
    above = 1 - (1 - pivot) * np.power(np.clip((1 - level) / (1 - pivot), 0, 1), power)
    return np.where(level < pivot, below, above).astype(np.float32)


def _shoulder(linear: Floats) -> Floats:
    """Above 0.9 highlights roll off instead of clipping in one channel, which would change their hue."""
    over = np.maximum(linear - 0.9, 0)
    return np.where(linear > 0.9, 0.9 + 0.1 * (1 - np.exp(-over / 0.1)), linear).astype(np.float32)
