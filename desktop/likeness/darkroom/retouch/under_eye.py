"""Under the eyes: the dark circle's low frequencies come part of the way to the cheek's own; crease and texture stay."""

import cv2
import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.eyes import LEFT_EYE, RIGHT_EYE
from likeness.darkroom.retouch.plate import LUMA, Plate, disc, ramp

# fmt: off
LEFT_BELOW = (110, 24, 23, 22, 26, 112, 244, 128, 121, 120, 119, 118)
RIGHT_BELOW = (339, 254, 253, 252, 256, 341, 464, 357, 350, 349, 348, 347)
# fmt: on
LEFT_CHEEK_TOP = (123, 50, 101, 100, 142, 36, 205, 187)
RIGHT_CHEEK_TOP = (352, 280, 330, 329, 371, 266, 425, 411)

MOST = 0.7
"""Of the difference that full strength takes: the lid's own shade gives the eye its depth."""

CAP = 0.09
"""Density, about a third of a stop of light: more than that is shadow and not a dark circle."""


def under_eye_change(plate: Plate, strength: float) -> Floats:
    """Change of density (h, w, 3) that lifts dark circles by `strength` (0..1)."""
    change = np.zeros_like(plate.density)
    for below, cheek, eye in (
        (LEFT_BELOW, LEFT_CHEEK_TOP, LEFT_EYE),
        (RIGHT_BELOW, RIGHT_CHEEK_TOP, RIGHT_EYE),
    ):
        zone = plate.area(below, 0.05) * (1 - plate.area(eye, 0.035)) * ramp(plate.alpha, 0.9, 0.99)
        reference = plate.area(cheek) * (1 - zone) * plate.skin
        # Sunglasses, a hand, hair: what is below this eye has to be skin for the most part.
        bare = float((zone * plate.skin).sum()) > 0.4 * float(zone.sum())
        if bare and reference.sum() > 0.004 * plate.t**2:
            change += strength * _lift(plate, zone, reference)
    return change


def _lift(plate: Plate, zone: Floats, reference: Floats) -> Floats:
    """Full change for one eye: towards the light of the cheek close by, and its colour in the same share, only where the zone is darker."""
    own = plate.skin_blur(plate.density, 0.18, reference)
    low = plate.skin_blur(plate.density, 0.03, np.maximum(plate.skin, zone))
    missing = np.asarray((own - low) @ LUMA, np.float32)
    colour = (own - low) - missing[..., None]
    darker = np.clip(missing, 0, CAP)
    change = MOST * (darker[..., None] + np.clip(colour, -0.03, 0.03) * (darker / CAP)[..., None])
    soft = plate.blur(cv2.erode(zone, disc(round(0.03 * plate.t))), 0.015)
    return np.asarray(change * soft[..., None], np.float32)
