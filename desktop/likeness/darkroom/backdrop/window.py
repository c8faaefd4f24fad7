"""A pale wall beside a window: daylight through panes falls across it, its edges softer the farther they are thrown."""

import numpy as np

from likeness.darkroom.backdrop.ground import mix, pool_of_light, soft_step
from likeness.darkroom.backdrop.lens import defocus
from likeness.darkroom.backdrop.noise import Places, fractal_noise
from likeness.darkroom.colour import Floats
from likeness.looks.backdrop import Window

PENUMBRA = (0.018, 0.050)
"""Half-width of the shadow's edge in frame widths, where the throw begins and where it ends: the sun is half a degree wide, the sky around
it wider."""

COLUMNS, ROWS = ((-0.56, -0.30), (-0.24, 0.02), (0.08, 0.34)), ((-0.62, -0.32), (-0.26, 0.04), (0.10, 0.40))


def paint_window(window: Window, places: Places, side: float, aspect: float) -> Floats:
    """(H, W, 3) linear light."""
    rng = np.random.default_rng(window.seed)
    pool = pool_of_light(places, window.glow, side, aspect)
    thrown = _panes(window, places, side, aspect) * _twigs(places, rng)
    unit = len(places[0])
    sharp, soft = (defocus(thrown, half * unit) for half in PENUMBRA)
    across = soft_step(places[0] + 0.5 * places[1][:, None], 0.2, 1.1)
    light = sharp * (1 - across) + soft * across
    # A wall that nothing but the room lights, and on it the sun.
    level = 0.10 + 0.45 * pool + (0.15 + 0.75 * window.bars) * light * (0.5 + 0.5 * pool)
    wall = mix(window.dark, window.light, np.asarray(np.minimum(level, 1.1), np.float32))
    # What the sun reaches is warmer than what only the sky lights.
    warm = 1 + (0.05 * window.bars * (light - 0.35))[..., None] * np.array([1.0, 0.15, -1.3], np.float32)
    return np.asarray(wall * warm, np.float32)


def _panes(window: Window, places: Places, side: float, aspect: float) -> Floats:
    """1 where the sun comes through: nine panes, sheared by the sun's height, more of it on the side the sitter is lit from."""
    toward = 0.12 * window.glow.follow * float(np.clip(side, -1, 1))
    across, down = places[0][None] - 0.5 - toward, places[1][:, None] - 0.42 * aspect
    lean = np.tan(np.radians(window.slant))
    u, v = across + lean * down, down + 0.45 * lean * across
    wide = sum(((u > a) & (u < b)).astype(np.float32) for a, b in COLUMNS)
    tall = sum(((v > a) & (v < b)).astype(np.float32) for a, b in ROWS)
    return np.asarray(wide * tall, np.float32)


def _twigs(places: Places, rng: np.random.Generator) -> Floats:
    """A tree outside takes some of the sun, in soft patches."""
    leaves = fractal_noise(places, rng, cells=5.5, octaves=3, gain=0.6)
    return np.asarray(1 - 0.6 * soft_step(leaves, 0.0, 1.3), np.float32)
