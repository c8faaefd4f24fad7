"""sRGB and linear light (IEC 61966-2-1)."""

import numpy as np
from numpy.typing import NDArray

from likeness.vision.colour import RGB_TO_XYZ, WHITE_D65

Floats = NDArray[np.float32]

LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)
"""Weights of linear R, G, B in luminance Y (ITU-R BT.709)."""


def to_linear(encoded: Floats) -> Floats:
    """Linear light of sRGB values 0..1."""
    encoded = np.asarray(encoded, np.float32)
    curve = np.power((np.maximum(encoded, 0) + np.float32(0.055)) / np.float32(1.055), np.float32(2.4))
    return np.where(encoded <= 0.04045, encoded / np.float32(12.92), curve)


def to_srgb(linear: Floats) -> Floats:
    """Linear light to sRGB values, clipped to 0..1."""
    linear = np.clip(np.asarray(linear, np.float32), 0, 1)
    curve = np.float32(1.055) * np.power(linear, np.float32(1 / 2.4)) - np.float32(0.055)
    return np.where(linear <= 0.0031308, linear * np.float32(12.92), curve)


def luminance(linear: Floats) -> Floats:
    """(..., 3) linear light to Y."""
    return np.asarray(linear @ LUMINANCE, np.float32)


def unit(picture: NDArray[np.uint8]) -> Floats:
    """uint8 to 0..1."""
    return picture.astype(np.float32) / np.float32(255)


def lab(encoded: Floats) -> NDArray[np.float64]:
    """(..., 3) sRGB 0..1, not rounded to levels, to L*, a*, b* (CIE 15:2018, D65)."""
    xyz = to_linear(encoded).astype(np.float64) @ RGB_TO_XYZ.T / WHITE_D65
    delta = 6 / 29
    root = np.where(xyz > delta**3, np.cbrt(xyz), xyz / (3 * delta**2) + 4 / 29)
    x, y, z = root[..., 0], root[..., 1], root[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
