"""Enlarging for print: as sharp as the photo's own pixels prove, and no sharper.

Bicubic interpolation of a picture that was sharpened beforehand by back-projection (Irani, Peleg 1991): reduced again to its old
size it is the photo. Every new pixel then stays between the darkest and the brightest of the old ones around it, so that nothing
rings and no detail appears that the photo does not hold. In bands of rows: memory does not grow with the enlargement.
Measured against known pictures in docs/calibration/enlarge.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats
from likeness.vision.models import Picture

Taps = Callable[[NDArray[np.float64]], list[tuple[int, NDArray[np.float64]]]]
"""From the fraction between two old rows to offsets and weights."""

Method = Literal["none", "average", "back-projection"]

MAX_SIDE = 12_000
BAND_ROWS = 64
ROUNDS = 3
"""Of back-projection: a fourth gains less than 0.01 dB."""

CUBIC = -0.75
"""Keys' parameter as OpenCV has it; sharper than Catmull-Rom, and what it rings the bounds take away."""

SLACK = 1.0
"""Levels of 255 by which a pixel may leave the range of its old neighbours: rounding, not ringing."""


@dataclass(frozen=True, slots=True, eq=False)
class Enlarged:
    """`times`: new pixels per old pixel across, below 1 where it was reduced; `method`: how."""

    picture: Picture
    times: float
    method: Method


def enlarge(picture: Picture, size: tuple[int, int], band_rows: int = BAND_ROWS) -> Enlarged:
    """`picture` (H, W, 3) uint8 at `size` (width, height). The same pixels whatever the height of the bands.

    Its own size gives the same array; a smaller one is averaged. Raises ValueError for an empty picture or a side over 12000.
    """
    width, height = size
    if picture.size == 0 or not 1 <= min(size) <= max(size) <= MAX_SIDE:
        raise ValueError(f"cannot make {size} of {picture.shape}")
    times = width / picture.shape[1]
    if (height, width) == picture.shape[:2]:
        return Enlarged(picture, 1.0, "none")
    if width < picture.shape[1] or height < picture.shape[0]:
        return Enlarged(_averaged(picture, size), times, "average")
    return Enlarged(_interpolated(picture, size, band_rows), times, "back-projection")


def _averaged(picture: Picture, size: tuple[int, int]) -> Picture:
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _interpolated(picture: Picture, size: tuple[int, int], band_rows: int) -> Picture:
    values = picture.astype(np.float32)
    sharp = _back_projected(values)
    around = np.ones((3, 3), np.uint8)
    low, high = cv2.erode(values, around) - SLACK, cv2.dilate(values, around) + SLACK
    finished = np.empty((size[1], size[0], 3), np.uint8)
    for start in range(0, size[1], band_rows):
        rows = np.arange(start, min(start + band_rows, size[1]))
        band = _between(sharp, rows, size, _cubic)
        np.maximum(band, _between(low, rows, size, _linear), out=band)
        np.minimum(band, _between(high, rows, size, _linear), out=band)
        np.clip(np.rint(band, out=band), 0, 255, out=band)
        finished[start : start + band_rows] = band.astype(np.uint8).transpose(1, 0, 2)
    return finished


def _between(values: Floats, rows: NDArray[np.int64], size: tuple[int, int], taps: Taps) -> Floats:
    """The new `rows`, turned: (width, rows, 3). Turned, the second direction is the first again and reads memory in order."""
    narrow = _rows(values, rows, size[1], taps)
    turned = np.ascontiguousarray(narrow.transpose(1, 0, 2))
    return _rows(turned, np.arange(size[0]), size[0], taps)


def _back_projected(values: Floats) -> Floats:
    """What has to be interpolated so that the averages over the old pixels are the old pixels again."""
    blur = _cubic_then_average()
    sharp = values.copy()
    for _ in range(ROUNDS):
        sharp += values - cv2.sepFilter2D(sharp, -1, blur, blur, borderType=cv2.BORDER_REPLICATE)
    return sharp


@cache
def _cubic_then_average() -> Floats:
    """(5,) taps of interpolating and averaging over each old pixel again, in the limit of a large enlargement."""
    places = (np.arange(1000) + 0.5) / 1000 - 0.5
    return np.array([_kernel(places - tap).mean() for tap in range(-2, 3)], np.float32)


def _kernel(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Cubic convolution (Keys 1981, IEEE ASSP 29(6), equation 4)."""
    x = np.abs(distance)
    near = (CUBIC + 2) * x**3 - (CUBIC + 3) * x**2 + 1
    far = CUBIC * (x**3 - 5 * x**2 + 8 * x - 4)
    return np.where(x <= 1, near, np.where(x < 2, far, 0.0))


def _cubic(fraction: NDArray[np.float64]) -> list[tuple[int, NDArray[np.float64]]]:
    return [(tap, _kernel(fraction - tap)) for tap in (-1, 0, 1, 2)]


def _linear(fraction: NDArray[np.float64]) -> list[tuple[int, NDArray[np.float64]]]:
    return [(0, 1 - fraction), (1, fraction)]


def _rows(values: Floats, rows: NDArray[np.int64], height: int, taps: Taps) -> Floats:
    """New rows between the old ones. Sums of our own: a library's depend in the last bit on how many rows it is given."""
    places = (rows + 0.5) * (values.shape[0] / height) - 0.5
    first = np.floor(places).astype(np.int64)
    done = np.zeros((len(rows), *values.shape[1:]), np.float32)
    for tap, weight in taps(places - first):
        old = np.clip(first + tap, 0, values.shape[0] - 1)
        done += values[old] * weight.astype(np.float32)[:, None, None]
    return done
