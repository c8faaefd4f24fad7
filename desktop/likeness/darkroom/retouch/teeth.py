"""Teeth: a little less yellow and a little lighter, within the inner lips, where a pixel looks like a tooth; never bleached."""

import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.plate import Plate, ramp

INNER_LIPS = (78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191)
UPPER, LOWER = 13, 14

CLOSED = 0.035
"""Opening of the lips, in T, below which the mouth counts as closed."""

LIFT, PALER = 0.07, 0.4
BRIGHTEST = 0.9


def teeth_change(plate: Plate, strength: float) -> Floats:
    """Change of density (h, w, 3) of the teeth by `strength` (0..1); zero where the mouth is closed."""
    none = np.zeros_like(plate.density)
    gap = float(np.linalg.norm(plate.mesh[UPPER] - plate.mesh[LOWER]))
    if gap < CLOSED * plate.t:
        return none
    teeth = _teeth(plate)
    if teeth.sum() < 0.001 * plate.t**2:
        return none
    soft = plate.skin_blur(plate.density, 0.012, teeth)
    yellow = np.clip((soft[..., 0] + soft[..., 1]) / 2 - soft[..., 2], 0, 0.3)
    room = ramp(np.exp(plate.light), BRIGHTEST, BRIGHTEST - 0.25)
    change = np.stack([LIFT * room, LIFT * room, LIFT * room + PALER * yellow], axis=-1)
    return np.asarray(strength * change * teeth[..., None], np.float32)


def _teeth(plate: Plate) -> Floats:
    """(h, w) 0..1: light, hardly red pixels between the lips."""
    inside = plate.blur(plate.area(INNER_LIPS, -0.006), 0.005) * plate.area(INNER_LIPS)
    usable = inside > 0.5
    if usable.sum() < 20:
        return np.zeros_like(plate.alpha)
    soft = plate.blur(plate.density, 0.004)
    red = soft[..., 0] - soft[..., 1]
    light = plate.blur(plate.light, 0.004)
    bright = float(np.percentile(light[usable], 90))
    lips = plate.redness[plate.area(INNER_LIPS, 0.04) * (1 - plate.area(INNER_LIPS, 0.01)) > 0]
    lip_red = float(np.median(lips)) if lips.size else 0.2
    # Gums and tongue are nearly as red as the lips.
    return inside * ramp(light, bright - 0.6, bright - 0.25) * ramp(red, 0.75 * lip_red, 0.45 * lip_red)
