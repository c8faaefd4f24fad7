"""Eye whites: a little less red and a little lighter, within the lids and outside the iris; vessels and shading stay."""

import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.plate import Plate, ramp
from likeness.vision.mesh import LEFT_IRIS, RIGHT_IRIS

# fmt: off
LEFT_EYE = (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246)
RIGHT_EYE = (263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466)
# fmt: on

LIFT = 0.10
"""Density that full strength adds."""

PALER = 0.5
"""Of the colour cast of the white that full strength takes."""

BRIGHTEST = 0.86
"""sRGB luminance above which nothing is lifted: an eye is never pure white."""


def eye_change(plate: Plate, strength: float) -> Floats:
    """Change of density (h, w, 3) of both eyes' whites by `strength` (0..1)."""
    change = np.zeros_like(plate.density)
    for lids, iris in ((LEFT_EYE, LEFT_IRIS), (RIGHT_EYE, RIGHT_IRIS)):
        change += strength * _whiten(plate, _sclera(plate, lids, iris))
    return change


def _sclera(plate: Plate, lids: tuple[int, ...], iris: range) -> Floats:
    """(h, w) 0..1: pixels between the lids, outside the iris, that are light enough to be white of the eye."""
    opened = plate.area(lids)
    if opened.sum() < 0.0015 * plate.t**2:
        return np.zeros_like(plate.alpha)
    points = plate.mesh[list(iris)]
    centre = points[0]
    radius = float(np.linalg.norm(points[1:] - centre, axis=1).mean())
    rows, columns = np.indices(plate.alpha.shape, dtype=np.float32)
    outside = ramp(np.hypot(columns - centre[0], rows - centre[1]), 1.05 * radius, 1.25 * radius)
    inside = plate.blur(plate.area(lids, -0.008), 0.006) * opened
    light = plate.blur(plate.light, 0.004)
    usable = (inside * outside) > 0.5
    if usable.sum() < 8:
        return np.zeros_like(plate.alpha)
    middle = float(np.median(light[usable]))
    # Lashes and the lid's edge are darker than the white; a catchlight is lighter.
    return inside * outside * ramp(light, middle - 0.35, middle - 0.12)


def _whiten(plate: Plate, sclera: Floats) -> Floats:
    light = plate.light
    soft = plate.skin_blur(plate.density, 0.015, sclera)
    cast = np.clip(soft - soft.mean(axis=-1, keepdims=True), -0.12, 0.12)
    # Only a warm or red cast is taken: R must lie above G, and B below.
    warm = ramp(soft[..., 0] - soft[..., 2], 0.0, 0.05)
    room = ramp(np.exp(light), BRIGHTEST, BRIGHTEST - 0.25)
    change = (LIFT * room)[..., None] - PALER * warm[..., None] * cast
    return np.asarray(change * sclera[..., None], np.float32)
