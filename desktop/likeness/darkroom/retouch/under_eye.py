"""Under the eyes: the dark circle's low frequencies come part of the way to the cheek's own; crease and texture stay."""

import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.plate import LUMA, Plate
from likeness.darkroom.retouch.skin import LEFT_LIDS, RIGHT_LIDS

# fmt: off
LEFT_BELOW = (226, 25, 110, 24, 23, 22, 26, 112, 244, 128, 121, 120, 119, 118, 117, 111)
RIGHT_BELOW = (446, 255, 339, 254, 253, 252, 256, 341, 464, 357, 350, 349, 348, 347, 346, 340)
# fmt: on
LEFT_CHEEK_TOP = (117, 118, 119, 120, 100, 142, 36, 50, 123)
RIGHT_CHEEK_TOP = (346, 347, 348, 349, 329, 371, 266, 280, 352)

MOST = 0.7
"""Of the difference that full strength takes: the lid's own shade gives the eye its depth."""

CAP = 0.09
"""Density, about a third of a stop of light: more than that is shadow and not a dark circle."""


def under_eye_change(plate: Plate, strength: float) -> Floats:
    """Change of density (h, w, 3) that lifts dark circles by `strength` (0..1)."""
    change = np.zeros_like(plate.density)
    for below, cheek, lids in (
        (LEFT_BELOW, LEFT_CHEEK_TOP, LEFT_LIDS),
        (RIGHT_BELOW, RIGHT_CHEEK_TOP, RIGHT_LIDS),
    ):
        reference = plate.area(cheek) * plate.skin
        if reference.sum() < 0.004 * plate.t**2:
            continue
        zone = plate.area(below) * (1 - plate.area(lids, 0.015)) * plate.skin
        change += _lift(plate, zone, reference) * strength
    return change


def _lift(plate: Plate, zone: Floats, reference: Floats) -> Floats:
    """Full change for one eye: towards the cheek's light, and its colour in the same share, only where the zone is darker."""
    own = (plate.density * reference[..., None]).sum(axis=(0, 1)) / reference.sum()
    # Light falls off over a face: the cheek's, brought up to the eye by the change over both, would follow noise; the mean does not.
    low = plate.skin_blur(plate.density, 0.035)
    missing = np.asarray((own - low) @ LUMA, np.float32)
    colour = (own - low) - missing[..., None]
    darker = np.clip(missing, 0, CAP)
    share = darker / CAP
    change = MOST * (darker[..., None] + np.clip(colour, -0.03, 0.03) * share[..., None])
    edge = plate.blur(zone, 0.035) * plate.skin
    return np.asarray(change * edge[..., None], np.float32)
