"""A lens out of focus: every point becomes a disc as wide as the opening, in linear light."""

import cv2
import numpy as np

from likeness.darkroom.colour import Floats

FOCUS = 1.8
"""Metres to the sitter."""

OPENING = 0.11
"""Diameter of the disc of a point at infinity over the frame's height, lens wide open: 85 mm at f/1.4 (equivalent), head and shoulders."""


def disc_radius(distance: float, blur: float, height: float) -> float:
    """Radius in pixels of the disc of confusion of a point at `distance` metres (thin lens focused at FOCUS)."""
    behind = 1.0 if np.isinf(distance) else max(0.0, (distance - FOCUS) / distance)
    return 0.5 * OPENING * blur * height * behind


def disc(radius: float) -> Floats:
    """A disc's kernel. Its rim is soft and weaker than its middle, as in a lens with some spherical aberration behind the focus."""
    rim = 0.5 + 0.14 * radius
    reach = int(np.ceil(radius + rim))
    across = np.arange(-reach, reach + 1, dtype=np.float32)
    distance = np.hypot(across[None], across[:, None])
    edge = np.clip((radius + rim - distance) / (2 * rim), 0, 1)
    kernel = edge * edge * (3 - 2 * edge) * (1 - 0.3 * np.minimum(distance / max(radius, 1.0), 1) ** 2)
    return np.asarray(kernel / kernel.sum(), np.float32)


def defocus(light: Floats, radius: float) -> Floats:
    """(H, W, C) linear light through the disc."""
    if radius < 0.5:
        return light
    return np.asarray(cv2.filter2D(light, -1, disc(radius), borderType=cv2.BORDER_REFLECT_101), np.float32)


def expose(light: Floats, level: float, stops: float) -> Floats:
    """Linear light 0..1 of a scene's radiance: its geometric mean brought to `level`, then a film's toe and shoulder.

    The curve is Narkowicz's fit of the ACES reference tone scale (2015).
    """
    middle = float(np.exp(np.log(np.maximum(light.mean(axis=-1), 1e-4)).mean()))
    x = light * np.float32(0.8 * level / middle * 2**stops)
    return np.asarray(np.clip(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0, 1), np.float32)
