"""Stray hairs: single strands that stand off the outline fade; the hair itself, and everything solid, stays as it is."""

import cv2
import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.plate import WORKING_T, blur, disc, fit, ramp
from likeness.vision.faces import Face

STRAND = 0.014
"""Half the width, in T, of what counts as a strand."""

RIM, CROWDED = 0.12, (0.075, 0.045)
"""Standard deviation, in T, over which strands are counted, and the shares of the area from which they are the hairstyle."""

BAND = 0.5
"""How far from the head strands are looked for, in T beyond the hair's reach."""


def thin_alpha(alpha: Floats, face: Face, strength: float) -> Floats:
    """The matte (H, W) with stray hairs fainter by `strength` (0..1). 0 returns the same array."""
    t = face.t
    if strength <= 0 or not np.isfinite(t) or t < 24:
        return alpha
    height, width = alpha.shape
    scale = min(1.0, WORKING_T / t)
    small = fit(alpha, (max(1, round(width * scale)), max(1, round(height * scale))))
    share = strength * _strays(small, t * scale) * _about_head(small.shape, face, scale)
    kept = fit(np.asarray(1 - share, np.float32), (width, height))
    return np.where(kept < 1 - 1e-4, alpha * kept, alpha).astype(np.float32)


def _strays(alpha: Floats, t: float) -> Floats:
    """(h, w) 0..1: how surely this is a single strand out in the open."""
    body = cv2.morphologyEx(alpha, cv2.MORPH_OPEN, disc(max(1, round(STRAND * t))))
    thin = alpha - body
    strand = ramp(thin / np.maximum(alpha, 0.02), 0.3, 0.7)
    # A crowd of strands is a hairstyle; a solid thin thing is an ear-ring or the arm of glasses.
    crowd = blur(alpha, 0.06 * t)
    lonely = ramp(crowd, 0.30, 0.12)
    faint = ramp(blur(alpha, 0.003 * t), 0.85, 0.6)
    found = np.asarray(strand * lonely * faint, np.float32)
    # Where the whole rim is made of wisps they are how this hair grows, and none of them is astray.
    return np.asarray(found * ramp(blur(found, RIM * t), *CROWDED), np.float32)


def _about_head(shape: tuple[int, ...], face: Face, scale: float) -> Floats:
    """(h, w) 0..1: around the head, fading out at the shoulders."""
    t = face.t * scale
    x, y = (0.6 * face.eye_midpoint + 0.4 * face.chin) * scale
    rows, columns = np.indices(shape, dtype=np.float32)
    near = ramp(np.hypot(columns - x, (rows - y) * 0.9), (2.6 + BAND) * t, 2.6 * t)
    return near * ramp(rows - face.chin[1] * scale, 1.2 * t, 0.4 * t)
