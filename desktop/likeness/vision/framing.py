"""The square that the personal model learns from, placed by the face."""

from dataclasses import dataclass

import cv2
import numpy as np

from likeness.vision.faces import Face
from likeness.vision.models import Picture

SIDE_IN_T = 3.6
DROP_IN_T = 0.25


@dataclass(frozen=True, slots=True)
class Square:
    """Centre and side in pixels; may reach beyond the picture."""

    cx: float
    cy: float
    side: float


def training_square(face: Face) -> Square:
    """Head and shoulders: side 3.6 T, its centre 0.25 T below the middle of the eyes."""
    x, y = face.eye_midpoint
    return Square(float(x), float(y) + DROP_IN_T * face.t, SIDE_IN_T * face.t)


def crop_square(picture: Picture, square: Square, size: int) -> Picture:
    """(size, size, 3): `square` of `picture`, its border repeated outside, averaged when shrinking."""
    height, width = picture.shape[:2]
    side = max(1, round(square.side))
    x0, y0 = round(square.cx - side / 2), round(square.cy - side / 2)
    rows = np.clip(np.arange(y0, y0 + side), 0, height - 1)
    columns = np.clip(np.arange(x0, x0 + side), 0, width - 1)
    crop = picture[rows[:, None], columns]
    method = cv2.INTER_AREA if side > size else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(crop, (size, size), interpolation=method), np.uint8)
