"""The sitter's own colours under half-transparent edges, free of the old background."""

import cv2
import numpy as np

from likeness.darkroom.colour import Floats

RADII = (0.045, 0.004)
"""Of the longer side: a wide pass fills in from afar, a narrow one brings the detail of single hairs back (Forte 2021)."""


def separate(picture: Floats, alpha: Floats) -> tuple[Floats, Floats]:
    """Foreground and background colours (H, W, 3) 0..1 with picture = alpha * foreground + (1 - alpha) * background.

    Approximate fast foreground colour estimation (Forte 2021, "blur fusion", two passes). Colours are sRGB-encoded, as alpha is.
    """
    share = alpha[..., None]
    foreground = background = picture
    for radius in RADII:
        reach = max(1, int(radius * max(alpha.shape)))
        weight = _blur(alpha, reach)[..., None]
        near = _blur(foreground * share, reach) / (weight + 1e-5)
        background = _blur(background * (1 - share), reach) / (1 - weight + 1e-5)
        rest = picture - share * near - (1 - share) * background
        foreground = np.clip(near + share * rest, 0, 1)
    # What is left over belongs to the background: with it the equation holds wherever the colours need no clipping.
    rest = picture - share * foreground - (1 - share) * background
    background = background + rest * (1 - share) / ((1 - share) ** 2 + 1e-4)
    return foreground.astype(np.float32), np.clip(background, 0, 1).astype(np.float32)


def _blur(values: Floats, reach: int) -> Floats:
    side = 2 * reach + 1
    return np.asarray(cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT_101), np.float32)
