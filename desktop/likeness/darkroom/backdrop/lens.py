"""A lens out of focus: every point becomes a disc as wide as the opening, in linear light."""

import cv2
import numpy as np

from likeness.darkroom.colour import Floats

FOCUS = 1.8
"""Metres to the sitter."""

OPENING = 0.075
"""Diameter of the disc of a point at infinity over the frame's height, lens wide open: 85 mm at f/1.4 (equivalent), head and shoulders."""


def disc_radius(distance: float, blur: float, height: float) -> float:
    """Radius in pixels of the disc of confusion of a point at `distance` metres (thin lens focused at FOCUS)."""
    behind = 1.0 if np.isinf(distance) else max(0.0, (distance - FOCUS) / distance)
    return 0.5 * OPENING * blur * height * behind


def disc(radius: float) -> Floats:
    """A disc's kernel with anti-aliased edge; real lenses are a little weaker at their rim."""
    reach = int(np.ceil(radius + 0.5))
    across = np.arange(-reach, reach + 1, dtype=np.float32)
    distance = np.hypot(across[None], across[:, None])
    kernel = np.clip(radius + 0.5 - distance, 0, 1) * (1 - 0.25 * (distance / max(radius, 1.0)) ** 4).clip(0.5, 1)
    return np.asarray(kernel / kernel.sum(), np.float32)


def defocus(light: Floats, radius: float) -> Floats:
    """(H, W, C) linear light through the disc."""
    if radius < 0.5:
        return light
    return np.asarray(cv2.filter2D(light, -1, disc(radius), borderType=cv2.BORDER_REFLECT_101), np.float32)


def expose(light: Floats, level: float, stops: float, shoulder: float = 4.0) -> Floats:
    """Linear light 0..1 of a scene's radiance: its middle brought to `level`, highlights rolled off as film does (Reinhard 2002, eq. 4)."""
    middle = float(np.exp(np.log(np.maximum(light.mean(axis=-1), 1e-4)).mean()))
    scaled = light * np.float32(level / middle * 2**stops)
    return np.asarray(np.clip(scaled * (1 + scaled / shoulder**2) / (1 + 0.55 * scaled), 0, 1), np.float32)
