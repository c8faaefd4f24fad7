"""A picture of one's own behind the sitter: cropped to cover, never mirrored, out of focus as far as wanted."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.backdrop.ground import soft_step, to_frame, working_size
from likeness.darkroom.backdrop.lens import OPENING, defocus
from likeness.darkroom.colour import Floats, to_linear, to_srgb, unit
from likeness.looks.backdrop import OwnPicture

FINEST, LONGEST = 10.0, 2048
"""Pixels that the disc's radius has at the working size, and the most its longer side has: nothing finer than a disc is left."""

CLIPPED = 2.5
"""How much brighter a lamp or the sky was than the white at which the camera clipped it."""


def lay_picture(backdrop: OwnPicture, picture: NDArray[np.uint8], width: int, height: int) -> Floats:
    """(height, width, 3) sRGB 0..1 from (H, W, 3) uint8 sRGB."""
    part = crop_to_cover(picture, width / height, backdrop.centre_x, backdrop.centre_y)
    if backdrop.blur <= 0:
        return unit(_resize(part, width, height))
    radius = 0.5 * OPENING * backdrop.blur
    longest = min(LONGEST, int(FINEST / radius * max(1.0, width / height)) + 1)
    size = working_size(width, height, longest)
    light = _shrunk_light(part, *size)
    bright = soft_step(light.max(axis=-1), 0.80, 1.0)[..., None]
    blurred = defocus(light * (1 + CLIPPED * bright), radius * size[1])
    framed = to_frame(to_srgb(_shoulder(blurred)), width, height)
    return np.clip(framed, 0, 1, out=framed)


def crop_to_cover(picture: NDArray[np.uint8], shape: float, centre_x: float, centre_y: float) -> NDArray[np.uint8]:
    """The largest part of this width over height, as near to the centre (fractions) as the picture's edges allow."""
    height, width = picture.shape[:2]
    wide, tall = min(width, max(1, round(height * shape))), min(height, max(1, round(width / shape)))
    left = round(float(np.clip(centre_x * width - wide / 2, 0, width - wide)))
    top = round(float(np.clip(centre_y * height - tall / 2, 0, height - tall)))
    return picture[top : top + tall, left : left + wide]


def _shrunk_light(picture: NDArray[np.uint8], width: int, height: int) -> Floats:
    """(height, width, 3) linear light. Small lamps keep their light when shrunk, so the last halving is done in linear light."""
    twice = min(2 * width, max(width, picture.shape[1])), min(2 * height, max(height, picture.shape[0]))
    light = to_linear(unit(_resize(picture, *twice)))
    return np.asarray(cv2.resize(light, (width, height), interpolation=cv2.INTER_AREA), np.float32)


def _resize(picture: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    shrinks = width * height < picture.shape[0] * picture.shape[1]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, (width, height), interpolation=method), np.uint8)


def _shoulder(light: Floats) -> Floats:
    """Unchanged up to 0.8, then rolled off to 1."""
    over = np.maximum(light - np.float32(0.8), 0)
    return np.asarray(
        np.minimum(light, np.float32(0.8)) + 0.2 * over / (over + np.float32(0.2)) * np.float32(1.08), np.float32
    )
