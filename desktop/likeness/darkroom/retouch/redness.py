"""Diffuse redness: patches redder than this person's own skin come part of the way back to it, at the same lightness."""

import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.plate import LUMA, Plate

MOST = 0.8
"""Of the excess that full strength takes: a face of one even colour is a mask."""

OUTLIER = 0.35
"""Robust standard deviations above the person's own that count as normal for this face."""

# How R, G and B share a change of redness such that the density of light stays.
SHARES = np.array([LUMA[1] + LUMA[2], -LUMA[0], -LUMA[0]], np.float32)


def redness_change(plate: Plate, strength: float) -> Floats:
    """Change of density (h, w, 3) that takes `strength` (0..1) of the diffuse redness away."""
    patch = plate.skin_blur(plate.redness, 0.035)
    excess = patch - _own(plate, patch)
    on_skin = plate.skin > 0.6
    if on_skin.sum() < 100:
        return np.zeros_like(plate.density)
    spread = 1.4826 * float(np.median(np.abs(excess[on_skin] - np.median(excess[on_skin]))))
    usual = float(np.median(excess[on_skin])) + OUTLIER * spread + 0.003
    taken = plate.skin_blur(np.maximum(excess - usual, 0), 0.02) * plate.inner
    return np.asarray(-strength * MOST * taken[..., None] * SHARES, np.float32)


def _own(plate: Plate, patch: Floats) -> Floats:
    """(h, w): this person's redness in this light: a plane over the face, and shade, which is redder.

    Fitted by least squares, three times, each time with less say of what lies above it.
    """
    rows, columns = np.nonzero(plate.skin > 0.6)
    step = max(1, len(rows) // 4000)
    rows, columns = rows[::step], columns[::step]
    if len(rows) < 50:
        return np.zeros_like(patch)
    shade = plate.skin_blur(plate.light, 0.05)
    terms = _terms(shade, plate.t)[rows, columns]
    values = patch[rows, columns].astype(np.float64)
    weight = np.ones(len(rows))
    for _ in range(3):
        root = np.sqrt(weight)[:, None]
        found = np.linalg.lstsq(terms * root, values * root[:, 0], rcond=1e-6)[0]
        rest = values - terms @ found
        spread = 1.4826 * float(np.median(np.abs(rest))) + 1e-4
        weight = 1 / (1 + (rest / (1.5 * spread)) ** 2)
    return np.asarray(_terms(shade, plate.t) @ found, np.float32)


def _terms(shade: Floats, t: float) -> Floats:
    """(h, w, 4): one, x, y, shade."""
    height, width = shade.shape
    x = np.broadcast_to((np.arange(width, dtype=np.float32) - width / 2) / t, shade.shape)
    y = np.broadcast_to((np.arange(height, dtype=np.float32) - height / 2)[:, None] / t, shade.shape)
    return np.stack([np.ones_like(shade), x, y, shade], axis=-1)
