"""Cutting rotated, scaled regions out of a picture, and mapping points back."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.models import Picture, Points

Affine = NDArray[np.float64]
"""2x3: maps points of a crop to points of the picture (or as a name says), both in pixel-edge coordinates."""


@dataclass(frozen=True, slots=True)
class Region:
    """A square of the picture: centre and side in pixels, turned clockwise by `rotation` radians."""

    cx: float
    cy: float
    side: float
    rotation: float = 0.0

    def matrix(self, size: int) -> Affine:
        """From a (size, size) crop to the picture."""
        cos, sin = np.cos(self.rotation), np.sin(self.rotation)
        linear = np.array([[cos, -sin], [sin, cos]]) * (self.side / size)
        offset = np.array([self.cx, self.cy]) - linear @ np.array([size / 2, size / 2])
        return np.hstack([linear, offset[:, None]])


def apply_affine(matrix: Affine, points: Points) -> Points:
    """(N, 2) points through a 2x3 matrix."""
    return points @ matrix[:, :2].T + matrix[:, 2]


def invert_affine(matrix: Affine) -> Affine:
    linear = np.linalg.inv(matrix[:, :2])
    return np.hstack([linear, (-linear @ matrix[:, 2])[:, None]])


def sample(picture: Picture, matrix: Affine, size: int, *, replicate: bool = False) -> Picture:
    """The (size, size, 3) crop that `matrix` (crop to picture) describes, bilinear.

    Outside the picture: black, or the border repeated. Where the crop shrinks by more than two, the picture is averaged first,
    so that fine texture does not alias.
    """
    window, matrix = _cut_window(picture, matrix, size)
    shrink = int(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    if shrink >= 2:
        height, width = window.shape[:2]
        small = max(1, round(width / shrink)), max(1, round(height / shrink))
        window = cv2.resize(window, small, interpolation=cv2.INTER_AREA)
        matrix = np.diag([small[0] / width, small[1] / height]) @ matrix
    # OpenCV counts pixel centres as integers: shift half a pixel on both sides.
    centred = matrix.copy()
    centred[:, 2] += matrix[:, :2] @ np.array([0.5, 0.5]) - 0.5
    border = cv2.BORDER_REPLICATE if replicate else cv2.BORDER_CONSTANT
    crop = cv2.warpAffine(
        window, centred, (size, size), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=border
    )
    return np.asarray(crop, np.uint8)


def reduced(picture: Picture, side: int) -> tuple[Picture, float]:
    """The picture with a long side of at most `side`, averaged, and the scale by which its sizes were multiplied; the picture itself where it is small."""
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return picture, 1.0
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8), scale


def _cut_window(picture: Picture, matrix: Affine, size: int) -> tuple[Picture, Affine]:
    """Only the part of the picture that the crop can touch, with the matrix moved to it: large photos stay cheap."""
    height, width = picture.shape[:2]
    corners = apply_affine(matrix, np.array([[0, 0], [size, 0], [0, size], [size, size]], np.float64))
    margin = 2 + 2 * int(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    x0, y0 = (int(v) - margin for v in np.floor(corners.min(axis=0)))
    x1, y1 = (int(v) + margin for v in np.ceil(corners.max(axis=0)))
    x0, x1 = int(np.clip(x0, 0, width - 1)), int(np.clip(x1, 1, width))
    y0, y1 = int(np.clip(y0, 0, height - 1)), int(np.clip(y1, 1, height))
    x1, y1 = max(x1, x0 + 1), max(y1, y0 + 1)
    moved = matrix.copy()
    moved[:, 2] -= (x0, y0)
    return picture[y0:y1, x0:x1], moved
