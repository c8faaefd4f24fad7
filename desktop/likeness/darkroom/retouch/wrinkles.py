"""Wrinkles: dark lines in the middle frequencies lose a share of their depth, never their place; pores and spots are no lines."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.plate import Plate

FINE, COARSE = 0.0035, 0.028
"""The band in which wrinkles lie, as standard deviations in T."""

LENGTH = 0.075
"""In T: what is shorter is a spot."""

TURNS = 12


def wrinkle_change(plate: Plate, strength: float) -> Floats:
    """Change of density (h, w, 3), the same for all colours, that takes `strength` (0..1) of the depth of dark lines."""
    light = plate.light
    band = plate.blur(light, FINE) - plate.skin_blur(light, COARSE)
    dark = np.maximum(-band, 0) * plate.skin
    lines = plate.blur(_lines(dark, plate.t), 0.004)
    change = strength * np.minimum(lines, dark) * plate.inner
    return np.repeat(np.asarray(change, np.float32)[..., None], 3, axis=-1)


def _lines(dark: Floats, t: float) -> Floats:
    """What of `dark` (h, w) is part of a line of LENGTH in some direction: the highest of openings by turned lines."""
    reach = max(2, round(LENGTH * t / 2))
    openings = (cv2.morphologyEx(dark, cv2.MORPH_OPEN, _line(reach, np.pi * k / TURNS)) for k in range(TURNS))
    longest = np.zeros_like(dark)
    for opening in openings:
        np.maximum(longest, opening, out=longest)
    return longest


def _line(reach: int, angle: float) -> NDArray[np.uint8]:
    """(2 * reach + 1)^2: a line through the middle."""
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.uint8)
    step = np.array([np.cos(angle), np.sin(angle)]) * reach
    start, end = (np.rint(reach + sign * step).astype(int) for sign in (-1, 1))
    return np.asarray(cv2.line(kernel, tuple(map(int, start)), tuple(map(int, end)), 1), np.uint8)
