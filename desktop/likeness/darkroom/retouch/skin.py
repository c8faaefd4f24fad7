"""Where this person's bare skin is: the face's regions, this skin's own colour, its smoothness, and the matte.

Brows, eyes with their lids, lips and nostrils are left out by the mesh; hair, beard, glasses and hands by colour and texture.
The colour model knows only this person's cheeks and forehead in this light: there is no idea of what skin should look like.
"""

from dataclasses import replace

import cv2
import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.plate import LUMA, Plate, cut_plate, disc, ramp
from likeness.vision.faces import CHIN, Face
from likeness.vision.regions import FOREHEAD, HIDES_A_CHEEK, LEFT_CHEEK, OVAL, RIGHT_CHEEK, Mask

# fmt: off
LEFT_LIDS = (130, 25, 110, 24, 23, 22, 26, 112, 243, 190, 56, 28, 27, 29, 30, 247)
RIGHT_LIDS = (359, 255, 339, 254, 253, 252, 256, 341, 463, 414, 286, 258, 257, 259, 260, 467)
LEFT_BROW = (70, 63, 105, 66, 107, 55, 65, 52, 53, 46)
RIGHT_BROW = (300, 293, 334, 296, 336, 285, 295, 282, 283, 276)
LIPS_OUTER = (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185)
NOSTRILS = (98, 97, 2, 326, 327, 290, 250, 462, 370, 94, 141, 242, 20, 60)
# fmt: on

FOREHEAD_TOP = (127, 162, 21, 54, 103, 67, 109, 10, 338, 297, 332, 284, 251, 389, 356)
FOREHEAD_RISE = 0.45
"""In T, how far above the mesh's uppermost points bare skin is looked for."""

MIN_REFERENCE = 60
"""Pixels of cheek and forehead below which there is no telling what this person's skin looks like."""

# Of the colour model, in densities: no skin in any light is more uniform than the first, nor taken for wider than the second.
RED_SPREAD, YELLOW_SPREAD = (0.045, 0.08), (0.05, 0.10)


def cut_face(colours: Floats, alpha: Floats, face: Face) -> Plate | None:
    """The plate of this face with its skin marked; None where there is no skin to work on."""
    plate = cut_plate(colours, alpha, face)
    if plate is None:
        return None
    reference = _reference(plate)
    if reference.sum() < MIN_REFERENCE:
        return None
    skin = _skin(plate, reference)
    deep = cv2.erode(skin, disc(round(0.035 * plate.t)))
    return replace(plate, skin=skin, inner=plate.blur(deep, 0.02) * skin)


def _reference(plate: Plate) -> Mask:
    """(h, w): the smoother part of the cheeks and the forehead that the camera sees: a fringe or a beard is not smooth."""
    areas = [plate.area(FOREHEAD)]
    if plate.yaw < HIDES_A_CHEEK:
        areas.append(plate.area(RIGHT_CHEEK))
    if plate.yaw > -HIDES_A_CHEEK:
        areas.append(plate.area(LEFT_CHEEK))
    known = (np.maximum.reduce(areas) > 0) & (plate.alpha > 0.95)
    if not known.any():
        return known
    rough = plate.blur(_detail(plate), 0.03)
    return np.asarray(known & (rough <= np.percentile(rough[known], 60)))


def _skin(plate: Plate, reference: Mask) -> Floats:
    oval = plate.area(OVAL)
    regions = cv2.erode(np.maximum(oval, _above(plate)), disc(round(0.02 * plate.t)))
    for part, grow in (
        (LEFT_LIDS, 0.03),
        (RIGHT_LIDS, 0.03),
        (LEFT_BROW, 0.05),
        (RIGHT_BROW, 0.05),
        (LIPS_OUTER, 0.03),
        (NOSTRILS, 0.02),
    ):
        regions = regions * (1 - plate.area(part, grow))
    likely = regions * _colour(plate, reference) * _smoothness(plate, reference)
    likely = likely * _lit(plate, likely, oval) * ramp(plate.alpha, 0.9, 0.99)
    # Spots on skin are skin; islands between strands of hair are no ground to work on.
    closed = cv2.morphologyEx(likely, cv2.MORPH_CLOSE, disc(round(0.035 * plate.t)))
    opened = cv2.morphologyEx(np.minimum(closed, regions), cv2.MORPH_OPEN, disc(round(0.03 * plate.t)))
    soft = plate.blur(cv2.erode(opened, disc(round(0.01 * plate.t))), 0.01)
    return np.asarray(soft * (opened > 0.02), np.float32)


def _above(plate: Plate) -> Floats:
    """(h, w) 0/1: the forehead up to where the hair may begin; the mesh ends half-way."""
    down = plate.mesh[CHIN] - plate.mesh[list(FOREHEAD_TOP)].mean(axis=0)
    up = -down / max(float(np.linalg.norm(down)), 1e-6)
    low = plate.mesh[list(FOREHEAD_TOP)]
    rise = np.sin(np.linspace(0, np.pi, len(low)))[:, None] ** 0.7 * FOREHEAD_RISE * plate.t
    # Towards the top a skull is narrower than its temples.
    middle = low.mean(axis=0)
    high = middle + (low - middle) * 0.92 + rise * up
    return plate.fill(np.concatenate([low, high[::-1]]))


def _colour(plate: Plate, reference: Mask) -> Floats:
    """0..1: how much a neighbourhood has the colour of this person's cheeks and forehead, with or without shine on it."""
    soft = plate.blur(plate.density, 0.012)
    red, yellow = soft[..., 0] - soft[..., 1], soft[..., 1] - soft[..., 2]
    own_red, red_spread = _centre(red[reference], RED_SPREAD)
    own_yellow, yellow_spread = _centre(yellow[reference], YELLOW_SPREAD)
    # White light on skin moves its colour straight towards white: that much is skin as well, where it is light.
    length = max(float(np.hypot(own_red, own_yellow)), 1e-3)
    towards = np.array([-own_red, -own_yellow]) / length
    along = (red - own_red) * towards[0] + (yellow - own_yellow) * towards[1]
    lighter = ramp(soft @ LUMA - np.median(plate.light[reference]), -0.05, 0.15)
    shine = np.clip(along, 0, length) * lighter
    rest_red = (red - own_red - shine * towards[0]) / red_spread
    rest_yellow = (yellow - own_yellow - shine * towards[1]) / yellow_spread
    return ramp(np.hypot(rest_red, rest_yellow), 5.0, 3.5)


def _centre(values: Floats, limits: tuple[float, float]) -> tuple[float, float]:
    """Median and robust standard deviation, the latter within limits."""
    middle = float(np.median(values))
    return middle, float(np.clip(1.4826 * np.median(np.abs(values - middle)), *limits))


def _lit(plate: Plate, likely: Floats, oval: Floats) -> Floats:
    """0..1: low where it is much darker than the likely skin around, as hair, beard and frames are."""
    light = plate.blur(plate.light, 0.01)
    around = plate.skin_blur(light, 0.25, likely)
    deeper = light - around
    return np.asarray(np.where(oval > 0, ramp(deeper, -0.75, -0.5), ramp(deeper, -0.4, -0.22)), np.float32)


def _detail(plate: Plate) -> Floats:
    light = plate.light
    return np.abs(plate.blur(light, 0.003) - plate.blur(light, 0.012))


def _smoothness(plate: Plate, reference: Mask) -> Floats:
    """0..1: low where fine detail is much stronger than on cheeks and forehead, as it is in hair and beard."""
    detail = _detail(plate)
    usual = float(np.median(detail[reference])) + 0.004
    # A single spot counts little.
    rough = plate.blur(np.minimum(detail, 8 * usual), 0.02)
    return ramp(rough, 4.6 * usual, 3.0 * usual)
