"""The sitter's own colours under half-transparent edges, free of the old background."""

import cv2
import numpy as np

from likeness.darkroom.colour import Floats

WIDE, NARROW = (0.06, 0.02), (0.007, 0.002)
"""Radii, of the longer side: wide passes fill in from afar, at a quarter of the size; narrow ones bring the detail of single hairs back.
Measured (docs/calibration/matte.md)."""

SHRINK = 4
SMALLEST = 32
"""Pixels of a side below which nothing is shrunk."""


def separate(picture: Floats, alpha: Floats) -> tuple[Floats, Floats]:
    """Foreground and background colours (H, W, 3) 0..1 with picture = alpha * foreground + (1 - alpha) * background.

    Local means of both sides, then the smallest change of both that makes the equation hold, from wide windows to narrow ones
    (after the approximate fast foreground estimation of Forte 2021, with Germer's least squares, 2020, in place of its single residual).
    Opaque pixels keep their colours to the bit. Colours are sRGB-encoded, as alpha is.
    """
    foreground, background = _wide(picture, alpha)
    for radius in NARROW:
        foreground, background = _pass(picture, alpha, foreground, background, radius)
    share = alpha[..., None]
    # What clipping left over belongs to the background.
    rest = picture - share * foreground - (1 - share) * background
    background = np.clip(background + rest * ((1 - share) / ((1 - share) ** 2 + np.float32(1e-4))), 0, 1)
    return np.where(share >= 1, picture, foreground).astype(np.float32), background.astype(np.float32)


def _wide(picture: Floats, alpha: Floats) -> tuple[Floats, Floats]:
    """The two sides after the wide passes, slow over the picture."""
    size = alpha.shape[1], alpha.shape[0]
    shrunk = min(size) >= SMALLEST
    if shrunk:
        small = size[0] // SHRINK, size[1] // SHRINK
        picture, alpha = (cv2.resize(part, small, interpolation=cv2.INTER_AREA) for part in (picture, alpha))
    foreground = background = picture
    for radius in WIDE:
        foreground, background = _pass(picture, alpha, foreground, background, radius)
    if not shrunk:
        return foreground, background
    large = [cv2.resize(part, size, interpolation=cv2.INTER_LINEAR) for part in (foreground, background)]
    return np.asarray(large[0], np.float32), np.asarray(large[1], np.float32)


def _pass(
    picture: Floats, alpha: Floats, foreground: Floats, background: Floats, radius: float
) -> tuple[Floats, Floats]:
    reach = max(1, int(radius * max(alpha.shape)))
    share = alpha[..., None]
    behind = 1 - share
    near, far = _mean(foreground, alpha, reach), _mean(background, behind[..., 0], reach)
    rest = (picture - share * near - behind * far) / (share * share + behind * behind)
    return np.clip(near + share * rest, 0, 1), np.clip(far + behind * rest, 0, 1)


def _mean(colours: Floats, weight: Floats, reach: int) -> Floats:
    """Local mean of the weighted colours in squares of 2 `reach` + 1."""
    near = _blur(weight, reach) + np.float32(1e-5)
    return _blur(colours * weight[..., None], reach) / near[..., None]


def _blur(values: Floats, reach: int) -> Floats:
    side = 2 * reach + 1
    return np.asarray(cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT_101), np.float32)
