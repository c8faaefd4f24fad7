"""Seeing a photo through a map: averaged first where the portrait is smaller, sampled once, only the part that is needed."""

from typing import TypeVar

import cv2
import numpy as np

from likeness.darkroom.colour import Floats

Values = TypeVar("Values", bound=np.ndarray)

MARGIN = 8
"""Pixels beyond the outermost place: what the widest kernel reaches, and what averaging needs at its rim."""


def look_up(values: Values, places: Floats, step: float, *, interpolation: int = cv2.INTER_LANCZOS4) -> Values:
    """`values` (H, W) or (H, W, C) at `places` (h, w, 2): x and y in pixel-edge coordinates. The border is repeated outside.

    `step`: source pixels per place. Above 1.5 the source is averaged first, so that nothing flickers or frays.
    """
    part, shift = _part(values, places)
    ratio_x = ratio_y = 1.0
    if step > 1.5:
        size = max(1, round(part.shape[1] / step)), max(1, round(part.shape[0] / step))
        ratio_x, ratio_y = size[0] / part.shape[1], size[1] / part.shape[0]
        part = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    map_x = (places[..., 0] - shift[0]) * np.float32(ratio_x) - np.float32(0.5)
    map_y = (places[..., 1] - shift[1]) * np.float32(ratio_y) - np.float32(0.5)
    return cv2.remap(part, map_x, map_y, interpolation, borderMode=cv2.BORDER_REPLICATE)


def _part(values: Values, places: Floats) -> tuple[Values, tuple[int, int]]:
    """The part of `values` that `places` ask for, and where it begins (x, y). OpenCV maps at most 32767 pixels a side."""
    height, width = values.shape[:2]
    low, high = places.min(axis=(0, 1)), places.max(axis=(0, 1))
    x0, y0 = (int(np.clip(np.floor(v) - MARGIN, 0, side - 1)) for v, side in zip(low, (width, height), strict=True))
    x1, y1 = (
        int(np.clip(np.ceil(v) + MARGIN, start + 1, side))
        for v, side, start in zip(high, (width, height), (x0, y0), strict=True)
    )
    return values[y0:y1, x0:x1], (x0, y0)  # type: ignore[return-value]
