"""Plain grounds: seamless paper, a house colour, a gradient."""

import numpy as np

from likeness.darkroom.backdrop.ground import linear_of, mix, pool_of_light, soft_step
from likeness.darkroom.backdrop.noise import Places, fractal_noise
from likeness.darkroom.colour import Floats
from likeness.looks.backdrop import Brand, Gradient, Paper

STRIP = 512
"""Rows that get their tooth at once: bounds the memory at print sizes."""


def paint_paper(paper: Paper, places: Places, side: float, aspect: float) -> Floats:
    """(H, W, 3) linear light, without tooth."""
    pool = pool_of_light(places, paper.glow, side, aspect)
    # The lower part of a paper sweep turns towards the light stand and falls off first.
    fall = 1 - 0.18 * np.clip(places[1] / aspect - 0.55, 0, 1)[:, None]
    return mix(paper.dark, paper.light, np.asarray(pool * fall, np.float32))


def paint_gradient(gradient: Gradient, places: Places, side: float, aspect: float) -> Floats:
    """(H, W, 3) linear light."""
    pool = pool_of_light(places, gradient.glow, side, aspect)
    down = (places[1] / aspect)[:, None]
    return mix(gradient.dark, gradient.light, pool * (1 - 0.45 * soft_step(down, 0.25, 1.1)))


def paint_brand(brand: Brand, places: Places, side: float, aspect: float) -> Floats:
    """(H, W, 3) linear light: the colour itself where the lamp points, in the middle of the frame, darker and no other hue around it.

    The lamp follows the sitter's light by tilting the fall-off, which keeps the middle of the frame true.
    """
    across, down = (places[0] - 0.5)[None], (places[1] - 0.5 * aspect)[:, None]
    toward = 0.6 * brand.glow.follow * float(np.clip(side, -1, 1)) * across
    distance = np.sqrt((across**2 + 0.8 * down**2) / brand.glow.radius**2)
    lit = np.exp2(
        -brand.fall * (1.4 * soft_step(distance, 0.12, 1.1) * distance - toward * soft_step(distance, 0.0, 0.6))
    )
    return np.asarray(linear_of(brand.colour) * np.minimum(lit, 1.0 + 0.1 * brand.fall)[..., None], np.float32)


def add_tooth(painted: Floats, strength: float, seed: int) -> Floats:
    """The faint unevenness of paper fibres, in place, in strips; `painted` is sRGB-encoded, so its gain is that of linear light / 2.2."""
    height, width = painted.shape[:2]
    across = (np.arange(width) + 0.5) / width
    octaves = sum(130 * 2**k < width / 2 for k in range(3))
    for start in range(0, height if octaves else 0, STRIP):
        rows = (np.arange(start, min(start + STRIP, height)) + 0.5) / width
        noise = fractal_noise((across, rows), np.random.default_rng(seed), cells=130, octaves=octaves)
        painted[start : start + STRIP] *= 1 + (0.012 / 2.2 * strength) * noise[..., None]
    return painted
