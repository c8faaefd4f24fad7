"""A hand-painted cloth: clouds of paint under overlapping dabs of a broad brush."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.backdrop.ground import linear_of, mix, pool_of_light, soft_step
from likeness.darkroom.backdrop.noise import Places, drift, fractal_noise
from likeness.darkroom.colour import Floats
from likeness.looks.backdrop import Canvas


def paint_canvas(canvas: Canvas, places: Places, side: float, aspect: float) -> Floats:
    """(H, W, 3) linear light."""
    rng = np.random.default_rng(canvas.seed)
    pool = pool_of_light(places, canvas.glow, side, aspect)
    clouds = drift(fractal_noise(places, rng, cells=2.2, octaves=4, gain=0.6), places, rng)
    tint = drift(fractal_noise(places, rng, cells=3.1, octaves=4, gain=0.6), places, rng)
    broad, fine = (_dabs(places, rng, length, aspect) for length in (0.085, 0.04))
    marks = canvas.mottle * 0.30 * clouds + canvas.brush * (0.26 * broad + 0.16 * fine)
    share = 0.12 + 0.80 * pool
    # Paint scatters in proportion to its own lightness; a soft knee keeps the light middle alive.
    cloth = mix(canvas.dark, canvas.light, np.asarray(_knee(share * (1 + 0.9 * marks)), np.float32))
    accent = linear_of(canvas.accent) / max(float(linear_of(canvas.accent).mean()), 1e-4)
    amount = (canvas.mottle * 0.55 * soft_step(tint + 0.5 * broad, -0.2, 1.2))[..., None]
    return np.asarray(cloth * (1 - amount) + cloth.mean(axis=-1, keepdims=True) * accent * amount, np.float32)


def _knee(share: NDArray[np.floating]) -> Floats:
    return np.asarray(
        np.where(share > 0.75, 0.75 + 0.3 * np.tanh((share - 0.75) / 0.3), np.maximum(share, 0)), np.float32
    )


def _dabs(places: Places, rng: np.random.Generator, length: float, aspect: float) -> Floats:
    """Overlapping strokes of random tone, later over earlier ("dead leaves", Matheron 1968), with the soft edge of worked paint.

    Deviation about 1. Strokes lean both ways, as a painter crosses them.
    """
    width, height = len(places[0]), len(places[1])
    layer = np.zeros((height, width), np.float32)
    count = int(9 * aspect / length**2 * 0.35)
    across, down = rng.uniform(-0.05, 1.05, count), rng.uniform(-0.05, 1.05, count) * aspect
    lean = np.where(rng.random(count) < 0.5, 38.0, -44.0) + rng.normal(0, 22, count)
    size, tone = length * rng.uniform(0.6, 1.3, count), rng.standard_normal(count)
    for x, y, turn, half, value in zip(across, down, lean, size, tone, strict=True):
        centre = round(float(x) * width * 16), round(float(y) * width * 16)
        axes = max(16, round(float(half) * width * 16)), max(8, round(float(half) * width * 6))
        outline = np.asarray(cv2.ellipse2Poly((0, 0), axes, round(float(turn)), 0, 360, 24)) + np.array(centre)
        cv2.fillConvexPoly(layer, outline.astype(np.int32), float(value), lineType=cv2.LINE_8, shift=4)
    return np.asarray(cv2.GaussianBlur(layer, (0, 0), max(0.3, 0.14 * length * width)), np.float32)
