"""What the personal model learns from: the square placed by the face, or where the photo ends too soon for one, a frame of another shape."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from likeness.vision.faces import Face
from likeness.vision.models import Picture

SIDE_IN_T = 3.6
DROP_IN_T = 0.25

SHAPED_FROM_SIDE = 512
"""Pixels. Base models below were trained on squares alone."""

SHAPES = (3 / 4, 4 / 3, 2 / 3, 3 / 2)
"""Width to height of the frames that are not square: those of telephones and of cameras, upright and across."""

CELLS = 64
"""Pixels that sides are multiples of, so that every family's denoiser can halve its latents three times."""

WORTH_IT = 0.02
"""Of a picture: less that is made up is no reason to leave the square."""


@dataclass(frozen=True, slots=True)
class Square:
    """Centre and side in pixels; may reach beyond the picture."""

    cx: float
    cy: float
    side: float


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a photo that becomes `width` x `height` pixels: its corner in pixels of the photo, and how many of those make one of its own."""

    left: float
    top: float
    scale: float
    width: int
    height: int

    def seen(self, square: Square) -> tuple[float, float, float]:
        """Centre and side of a square of the photo, in pixels of its own."""
        return (square.cx - self.left) / self.scale, (square.cy - self.top) / self.scale, square.side / self.scale


def training_square(face: Face) -> Square:
    """Head and shoulders: side 3.6 T, its centre 0.25 T below the middle of the eyes."""
    x, y = face.eye_midpoint
    return Square(float(x), float(y) + DROP_IN_T * face.t, SIDE_IN_T * face.t)


def training_frame(square: Square, photo: tuple[int, int], side: int) -> Frame | None:
    """The frame, of `side` x `side` pixels or about that area, that has all of head and shoulders that is in the photo (width, height) and the
    least of what is not. None: the square as it is.
    """
    boxed = _shown(square, photo)
    if boxed is None or side < SHAPED_FROM_SIDE:
        return None
    half = square.side / 2
    best, least = None, _made_up(Frame(square.cx - half, square.cy - half, square.side / side, side, side), photo)
    for size in frame_sizes(side):
        frame = _placed(square, boxed, photo, size)
        if _made_up(frame, photo) < least - WORTH_IT:
            best, least = frame, _made_up(frame, photo)
    return best


def frame_sizes(side: int) -> tuple[tuple[int, int], ...]:
    """Width and height of every frame for a base of this side, the square first: the same area or a little less."""
    found = [(side, side)]
    if side >= SHAPED_FROM_SIDE and side % CELLS == 0:
        for shape in SHAPES:
            short = round(side * math.sqrt(min(shape, 1 / shape)) / CELLS) * CELLS
            long = side * side // short // CELLS * CELLS
            found.append((short, long) if shape < 1 else (long, short))
    return tuple(dict.fromkeys(found))


def _shown(square: Square, photo: tuple[int, int]) -> tuple[float, float, float, float] | None:
    """Left, top, right, bottom of the square as far as it is in the photo."""
    width, height = photo
    half = square.side / 2
    left, right = max(0.0, square.cx - half), min(float(width), square.cx + half)
    top, bottom = max(0.0, square.cy - half), min(float(height), square.cy + half)
    return (left, top, right, bottom) if right - left > 1 and bottom - top > 1 else None


def _placed(
    square: Square, boxed: tuple[float, float, float, float], photo: tuple[int, int], size: tuple[int, int]
) -> Frame:
    """Just large enough for what is boxed, about the square's centre, and inside the photo where it fits."""
    left, top, right, bottom = boxed
    scale = max((right - left) / size[0], (bottom - top) / size[1])
    x = _along(square.cx, left, right, size[0] * scale, photo[0])
    y = _along(square.cy, top, bottom, size[1] * scale, photo[1])
    return Frame(x, y, scale, *size)


def _along(centre: float, first: float, last: float, extent: float, photo: int) -> float:
    """Where an extent begins that has `first` to `last`, and as little as can be of what is beyond the photo."""
    begin = centre - extent / 2
    begin = min(max(begin, 0.0), photo - extent) if extent <= photo else begin
    return min(max(begin, last - extent), first)


def _made_up(frame: Frame, photo: tuple[int, int]) -> float:
    """The share of a frame that lies beyond the photo."""
    width, height = frame.width * frame.scale, frame.height * frame.scale
    across = min(photo[0], frame.left + width) - max(0.0, frame.left)
    down = min(photo[1], frame.top + height) - max(0.0, frame.top)
    return 1 - max(0.0, across) * max(0.0, down) / (width * height)


def crop_square(picture: Picture, square: Square, size: int) -> Picture:
    """(size, size, 3): `square` of `picture`, its border repeated outside, averaged when shrinking."""
    side = max(1, round(square.side))
    x0, y0 = round(square.cx - side / 2), round(square.cy - side / 2)
    return _cropped(picture, (x0, y0), (side, side), (size, size))


def crop_frame(picture: Picture, frame: Frame) -> Picture:
    """(frame.height, frame.width, 3), as `crop_square`."""
    across, down = (max(1, round(extent * frame.scale)) for extent in (frame.width, frame.height))
    return _cropped(picture, (round(frame.left), round(frame.top)), (across, down), (frame.width, frame.height))


def _cropped(picture: Picture, corner: tuple[int, int], extent: tuple[int, int], size: tuple[int, int]) -> Picture:
    height, width = picture.shape[:2]
    rows = np.clip(np.arange(corner[1], corner[1] + extent[1]), 0, height - 1)
    columns = np.clip(np.arange(corner[0], corner[0] + extent[0]), 0, width - 1)
    crop = picture[rows[:, None], columns]
    method = cv2.INTER_AREA if extent[0] > size[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(crop, size, interpolation=method), np.uint8)
