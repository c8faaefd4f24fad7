"""Gains on sRGB-encoded pictures, as linear light would take them, without a power per pixel.

Above its short linear start the sRGB curve is e = 1.055 L^(1/2.4) - 0.055 (IEC 61966-2-1), so a gain g on linear light is
e' = (e + 0.055) a - 0.055 with a = g^(1/2.4). In the linear start it is e' = e g. The change from one to the other is taken
where both agree, which is off by less than half a step of 255.
"""

import cv2
import numpy as np

from likeness.darkroom.colour import Floats

START = np.float32(0.055)
BAND = 256
"""Rows worked on at once: memory stays small however large the picture."""

DULL = np.float32(0.5)
"""How much of a darkening gain a burnt-out highlight is spared: grey where light was would be no light."""


def expose(colours: Floats, log_gain: Floats, log_colour: Floats | None = None) -> Floats:
    """(H, W, 3) sRGB 0..1 with its linear light multiplied by exp(log_gain), the gain (h, w) smooth and of any lower size.

    All channels alike: chromaticity stays. Where a channel nears 1 the gain rolls off, so that nothing clips and no hue turns.
    `log_colour` (h, w, 3) are further gains per channel at about equal luminance.
    """
    done = np.empty_like(colours)
    for top in range(0, colours.shape[0], BAND):
        band = colours[top : top + BAND]
        if log_colour is not None:
            band = _multiplied(band, np.exp(_enlarged(log_colour, colours.shape, top, len(band))))
        gain = np.exp(_enlarged(log_gain, colours.shape, top, len(band)))
        done[top : top + BAND] = _multiplied(band, gain[..., None])
    return done


def _enlarged(values: Floats, shape: tuple[int, ...], top: int, rows: int) -> Floats:
    """`rows` rows from `top` of the values (h, w, ...) brought to the size of `shape` (H, W, ...)."""
    if values.shape[:2] == shape[:2]:
        return values[top : top + rows]
    across, down = values.shape[1] / shape[1], values.shape[0] / shape[0]
    # OpenCV counts pixel centres as integers: half a pixel on both sides.
    matrix = np.array([[across, 0, across / 2 - 0.5], [0, down, (top + 0.5) * down - 0.5]])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(values, matrix, (shape[1], rows), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.float32)


def _multiplied(colours: Floats, gain: Floats) -> Floats:
    """(n, W, 3) by linear gains (n, W, 1 or 3)."""
    root = np.power(gain, np.float32(1 / 2.4))
    # Three slices: a maximum over so short an axis would take half of all the time.
    peak = np.maximum(np.maximum(colours[..., 0], colours[..., 1]), colours[..., 2])[..., None]
    high = peak * peak * peak
    high *= high
    excess = root - 1
    # 1 at a peak of 1 for a raising gain; the denominator keeps the order of brightnesses.
    factor = 1 + excess * np.where(excess > 0, (1 - high) / (1 + excess * high), 1 - DULL * high)
    curved = (colours + START) * factor - START
    linear = colours * gain
    done = np.where(gain > 1, np.minimum(curved, linear), np.maximum(curved, linear))
    return np.asarray(np.clip(done, 0, 1), np.float32)
