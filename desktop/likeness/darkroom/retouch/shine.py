"""Shine: the light that skin mirrors, taken back in part.

Skin's colour is the sum of what it scatters, which has the skin's own colour, and what it mirrors, which has the light's
(dichromatic model, Shafer 1985). A pixel that is both lighter than the face around it and nearer to white than this person's
skin has mirrored light on it. A part of that is subtracted; the highlight keeps its place, its shape and its finest sparkle.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats, luminance, to_linear
from likeness.darkroom.retouch.plate import OFFSET, Plate, disc, ramp

MOST = 0.75
"""Of the mirrored light that full strength takes: without any highlight a face is a mask."""

PLATEAU = 0.78
"""Mean over peak from which a light patch is a patch of lighter skin: shine has a soft peak."""

CLIPPED = 0.985
"""sRGB value from which nothing is known of the skin beneath."""


def shine_change(plate: Plate, strength: float) -> Floats:
    """Change of density (h, w, 3) that takes `strength` (0..1) of the shine away."""
    encoded = np.clip(np.exp(plate.density) - OFFSET, 0, 1)
    linear = to_linear(encoded)
    mirrored = _mirrored(plate, linear)
    # Where the sensor was full, less is taken: the skin's colour there is a guess.
    known = 1 - 0.5 * ramp(plate.blur(encoded.max(axis=-1), 0.006), 0.93, CLIPPED)
    taken = strength * MOST * mirrored * known
    least = 0.35 * linear
    rest = np.maximum(linear - taken[..., None], least)
    ratio = np.log(np.maximum(rest, 1e-5) / np.maximum(linear, 1e-5)) / 2.4
    change = plate.blur(ratio.astype(np.float32), 0.006)
    return np.asarray(change * plate.skin[..., None], np.float32)


def _mirrored(plate: Plate, linear: Floats) -> Floats:
    """(h, w): linear light that the skin mirrors, smooth, 0 off the skin."""
    soft = plate.blur(linear, 0.008)
    light = luminance(soft)
    matt = _matt(plate, light)
    excess = np.maximum(light - 1.12 * matt, 0)
    # How much nearer to white than the skin's own colour, in the share of white light that explains it.
    whiteness = soft.min(axis=-1) / np.maximum(light, 1e-4)
    own = _own_whiteness(plate, whiteness, light, matt)
    white = np.maximum(whiteness - own, 0) * light / np.maximum(1 - own, 0.05)
    mirrored = np.minimum(excess, 1.5 * white) * plate.skin
    return plate.blur(np.asarray(mirrored * _peaked(plate, mirrored), np.float32), 0.008)


def _matt(plate: Plate, light: Floats) -> Floats:
    """The face's light without its highlights: a broad mean over the skin, in which what is lighter than it counts less and less."""
    weight = plate.skin
    matt = plate.skin_blur(light, 0.22, weight)
    for _ in range(2):
        weight = plate.skin * ramp(light / np.maximum(matt, 1e-4), 1.35, 1.0)
        matt = plate.skin_blur(light, 0.22, weight + np.float32(1e-3) * plate.skin)
    return matt


def _own_whiteness(plate: Plate, whiteness: Floats, light: Floats, matt: Floats) -> Floats:
    """How white this person's matt skin is, around each pixel."""
    dull = plate.skin * ramp(light / np.maximum(matt, 1e-4), 1.15, 0.95)
    return plate.skin_blur(whiteness, 0.25, dull + np.float32(1e-3) * plate.skin)


def _peaked(plate: Plate, mirrored: Floats) -> Floats:
    """0/1: away from patches whose light is level up to a hard edge, as skin without pigment is."""
    peak = float(mirrored.max(initial=0.0))
    if peak <= 0:
        return np.ones_like(mirrored)
    count, labels = cv2.connectedComponents((mirrored > 0.01).astype(np.uint8))
    keep = np.ones(count, np.float32)
    for label in range(1, count):
        inside = mirrored[labels == label]
        keep[label] = float(_is_peaked(inside, len(inside) > (0.02 * plate.t) ** 2))
    level = cv2.dilate((keep[labels] == 0).astype(np.uint8), disc(round(0.02 * plate.t)))
    return np.asarray(1 - plate.blur(level.astype(np.float32), 0.01), np.float32)


def _is_peaked(values: NDArray[np.float32], large: bool) -> bool:  # noqa: FBT001
    top = float(np.percentile(values, 95))
    return not large or float(values.mean()) < PLATEAU * top
