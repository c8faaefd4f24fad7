"""The colour of the light, seen where it does not depend on whose skin it falls on: in the whites of the eyes and in the background."""

import numpy as np
from numpy.typing import NDArray

from likeness.capture.light import CLOSE_T, close_up
from likeness.vision.colour import srgb_to_linear
from likeness.vision.faces import Face
from likeness.vision.mesh import LEFT_IRIS, RIGHT_IRIS
from likeness.vision.models import Picture as Pixels
from likeness.vision.regions import EYES, polygon_mask

MIN_EYE_PIXELS = 40
MIN_BACKGROUND_PIXELS = 500

NORM = 6
"""Of the mean over the background: between the grey-world (1) and the brightest-patch (infinite) assumption (Finlayson, Trezzi 2004,
"Shades of gray and colour constancy")."""

IRIS_SPREAD = 1.15
"""The iris's own edge is no eye white."""

BRIGHTER_PART = 60
"""Percentile above which an eye's pixels count as its white: lids' shadow and lashes are below."""


def colour_cast(pixels: Pixels, face: Face, small: Pixels, background: NDArray[np.bool_]) -> dict[str, float]:
    """ColourCast: stops by which the light's red or blue differs from its green, 0 = neutral, as far as eyes and background agree.

    Skin is not looked at. Empty, not measured, where the eyes are too small or shut or there is too little background.
    """
    eyes, behind = _eye_whites(pixels, face), _background_light(small, background)
    if eyes is None or behind is None:
        return {}
    agreed = np.where(eyes * behind > 0, np.minimum(np.abs(eyes), np.abs(behind)), 0)
    return {"ColourCast": float(np.hypot(*agreed))}


def _eye_whites(pixels: Pixels, face: Face) -> NDArray[np.float64] | None:
    """(2,): log2 of red/green and blue/green of the eye whites, linear light."""
    crop, near = close_up(pixels, face, min(face.t, CLOSE_T))
    white = np.zeros(crop.shape[:2], np.bool_)
    for outline, iris in zip(EYES, (LEFT_IRIS, RIGHT_IRIS), strict=True):
        centre, *rim = near.mesh[list(iris), :2]
        radius = IRIS_SPREAD * np.linalg.norm(np.array(rim) - centre, axis=1).mean()
        rows, columns = np.nonzero(polygon_mask(near, outline, crop.shape))
        outside = np.hypot(columns + 0.5 - centre[0], rows + 0.5 - centre[1]) > radius
        white[rows[outside], columns[outside]] = True
    light = srgb_to_linear(crop[white])
    if len(light) < MIN_EYE_PIXELS:
        return None
    total = light.sum(axis=1)
    return _against_green(np.median(light[total >= np.percentile(total, BRIGHTER_PART)], axis=0))


def _background_light(small: Pixels, background: NDArray[np.bool_]) -> NDArray[np.float64] | None:
    light = srgb_to_linear(small[background])
    light = light[light.max(axis=1) < 0.95]  # what is clipped has lost its colour
    if len(light) < MIN_BACKGROUND_PIXELS:
        return None
    return _against_green((light**NORM).mean(axis=0) ** (1 / NORM))


def _against_green(light: NDArray[np.float64]) -> NDArray[np.float64]:
    red, green, blue = light + 1e-4
    return np.array([np.log2(red / green), np.log2(blue / green)])
