"""What the backdrops share: a pool of light, corners that fall off, colours, and the way from a working size to the frame's."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.backdrop.noise import Places, spline_weights
from likeness.darkroom.colour import Floats, to_linear
from likeness.looks.backdrop import Glow
from likeness.looks.part import rgb


def working_size(width: int, height: int, longest: int) -> tuple[int, int]:
    """Width and height of the same shape whose longer side is `longest`: what a backdrop is painted at, whatever the frame.

    Painting depends on the frame's shape alone, so that every size shows the same backdrop.
    """
    scale = longest / max(width, height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def to_frame(painted: Floats, width: int, height: int) -> Floats:
    """A smooth painting (h, w, 3) (sRGB-encoded) brought to the frame's size.

    Enlarged by uniform cubic B-splines: they soften what is as fine as a pixel of the painting, and unlike interpolating kernels
    leave no ribs on steep slopes.
    """
    tall, wide = painted.shape[:2]
    if width * height <= tall * wide:
        return np.asarray(cv2.resize(painted, (width, height), interpolation=cv2.INTER_AREA), np.float32)
    across = spline_weights((np.arange(width) + 0.5) / width * wide - 0.5, wide)
    down = spline_weights((np.arange(height) + 0.5) / height * tall - 0.5, tall)
    columns = across @ np.ascontiguousarray(painted.transpose(1, 0, 2)).reshape(wide, tall * 3)
    rows = np.ascontiguousarray(columns.reshape(width, tall, 3).transpose(1, 0, 2)).reshape(tall, width * 3)
    return np.asarray(down @ rows, np.float32).reshape(height, width, 3)


def pool_of_light(places: Places, glow: Glow, side: float, aspect: float) -> Floats:
    """Light of a lamp on a flat surface: inverse square with distance and slant, 1 in the middle."""
    across = places[0][None] - glow.centre_x - glow.follow * glow.shift * float(np.clip(side, -1, 1))
    down = places[1][:, None] - glow.centre_y * aspect
    lit = (1 + (across**2 + down**2) / glow.radius**2) ** -1.5
    return np.asarray(1 - glow.strength + glow.strength * (lit - 0.35) / 0.65, np.float32).clip(0, 1)


def vignette(places: Places, aspect: float, strength: float) -> Floats:
    """Gain of linear light, 1 in the middle of the frame, less to the corners."""
    across, down = (places[0] - 0.5)[None], (places[1] - aspect / 2)[:, None]
    fall = soft_step(np.sqrt((across**2 + down**2) / (0.25 + aspect**2 / 4)), 0.25, 1.05)
    return np.asarray(1 - 0.75 * strength * fall, np.float32)


def side_fall(places: Places, side: float, strength: float) -> Floats:
    """Gain of linear light across the frame (1, W): the side the sitter is lit from keeps its light, the other loses some."""
    away = (places[0] - 0.5) * float(np.clip(side, -1, 1))
    return np.asarray(np.exp2(strength * away)[None], np.float32)


def mix(dark: str, light: str, share: Floats) -> Floats:
    """(H, W, 3) linear light between two colours."""
    low, high = linear_of(dark), linear_of(light)
    return np.asarray(low + (high - low) * share[..., None], np.float32)


def linear_of(colour: str) -> Floats:
    """(3,) linear light of `#rrggbb`."""
    return to_linear(np.array(rgb(colour), np.float32) / np.float32(255))


def soft_step(value: NDArray[np.floating], start: float, end: float) -> Floats:
    """0 below `start`, 1 above `end`, smooth between."""
    t = np.clip((value - start) / (end - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)
