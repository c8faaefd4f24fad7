"""A pale wall beside a window: daylight through panes falls across it, its edges softer the farther they are thrown."""

import numpy as np

from likeness.darkroom.backdrop.ground import mix, pool_of_light, soft_step
from likeness.darkroom.backdrop.lens import defocus
from likeness.darkroom.backdrop.noise import Places, fractal_noise
from likeness.darkroom.colour import Floats
from likeness.looks.backdrop import Window

PENUMBRA = (0.016, 0.045)
"""Half-width of the shadow's edge in frame widths, at the top and at the bottom of the throw."""


def paint_window(window: Window, places: Places, side: float, aspect: float) -> Floats:
    """(H, W, 3) linear light."""
    rng = np.random.default_rng(window.seed)
    pool = pool_of_light(places, window.glow, side, aspect)
    thrown = _panes(window, places, aspect) * _twigs(places, rng)
    unit = len(places[0])
    sharp, soft = (defocus(np.repeat(thrown[..., None], 1, axis=-1), half * unit) for half in PENUMBRA)
    sharp, soft = (np.asarray(part.reshape(thrown.shape), np.float32) for part in (sharp, soft))
    down = soft_step(places[1] / aspect, 0.1, 0.95)[:, None]
    light = sharp * (1 - down) + soft * down
    level = np.asarray(
        0.25 + 0.55 * pool * (1 - 0.35 * window.bars) + 0.55 * window.bars * light * (0.6 + 0.4 * pool), np.float32
    )
    wall = mix(window.dark, window.light, np.minimum(level, 1.15))
    # What the sun reaches is warmer than what only the sky lights.
    warm = 1 + (0.035 * window.bars * (light - 0.35))[..., None] * np.array([1.0, 0.15, -1.1], np.float32)
    return np.asarray(wall * warm, np.float32)


def _panes(window: Window, places: Places, aspect: float) -> Floats:
    """1 where the sun comes through: a window of three by three panes, sheared by the sun's height."""
    across, down = places[0][None] - 0.5, places[1][:, None] - 0.5 * aspect
    lean = np.tan(np.radians(window.slant))
    u, v = across + lean * down, down + 0.55 * lean * across
    columns = [(-0.62, -0.27), (-0.22, 0.13), (0.18, 0.53)]
    rows = [(-0.66, -0.24), (-0.19, 0.20), (0.25, 0.60)]
    wide = sum(((u > a) & (u < b)).astype(np.float32) for a, b in columns)
    tall = sum(((v > a) & (v < b)).astype(np.float32) for a, b in rows)
    return np.asarray(wide * tall, np.float32)


def _twigs(places: Places, rng: np.random.Generator) -> Floats:
    """A tree outside takes some of the sun, in large soft patches."""
    leaves = fractal_noise(places, rng, cells=4.5, octaves=2)
    return np.asarray(1 - 0.55 * soft_step(leaves, 0.1, 1.3), np.float32)
