"""sRGB, luminance and CIELAB (D65, 2 degree observer), and the CIEDE2000 colour difference."""

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

# IEC 61966-2-1: linear sRGB to CIE XYZ, white D65.
RGB_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE_D65 = RGB_TO_XYZ.sum(axis=1)
LUMA_709 = np.array([0.2126, 0.7152, 0.0722])


def srgb_to_linear(encoded: NDArray[np.uint8]) -> Values:
    """0..255 to linear light 0..1 (IEC 61966-2-1)."""
    table = np.arange(256) / 255
    linear = np.where(table <= 0.04045, table / 12.92, ((table + 0.055) / 1.055) ** 2.4)
    return linear[encoded]


def srgb_to_lab(encoded: NDArray[np.uint8]) -> Values:
    """(..., 3) uint8 sRGB to (..., 3) L*, a*, b* (CIE 15:2018)."""
    xyz = srgb_to_linear(encoded) @ RGB_TO_XYZ.T / WHITE_D65
    delta = 6 / 29
    root = np.where(xyz > delta**3, np.cbrt(xyz), xyz / (3 * delta**2) + 4 / 29)
    x, y, z = root[..., 0], root[..., 1], root[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def luminance(encoded: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W, 3) to (H, W): the Rec. 709 weighted sum of the encoded values, 0..255, as ISO/IEC 29794-5 takes it."""
    return np.clip(np.rint(encoded @ LUMA_709), 0, 255).astype(np.uint8)


def ciede2000(first: Values, second: Values) -> Values:
    """Colour difference of (..., 3) L*a*b* values. Sharma, Wu, Dalal (2005), Color Research & Application 30(1), kL = kC = kH = 1."""
    first, second = np.asarray(first, np.float64), np.asarray(second, np.float64)
    chroma_mean = (np.hypot(first[..., 1], first[..., 2]) + np.hypot(second[..., 1], second[..., 2])) / 2
    stretch = 1 + 0.5 * (1 - np.sqrt(chroma_mean**7 / (chroma_mean**7 + 25.0**7)))
    chroma1, hue1 = _chroma_hue(first, stretch)
    chroma2, hue2 = _chroma_hue(second, stretch)
    grey = chroma1 * chroma2 == 0
    turn = np.where(grey, 0, (hue2 - hue1 + 180) % 360 - 180)
    # The published rule keeps +180 where the remainder gives -180.
    turn = np.where((turn == -180) & (hue2 > hue1), 180, turn)
    hue = np.where(grey, hue1 + hue2, _mean_hue(hue1, hue2))
    d_light = second[..., 0] - first[..., 0]
    d_chroma = chroma2 - chroma1
    d_hue = 2 * np.sqrt(chroma1 * chroma2) * np.sin(np.radians(turn / 2))
    light, chroma = (first[..., 0] + second[..., 0]) / 2, (chroma1 + chroma2) / 2
    s_light = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * _hue_weight(hue)
    twist = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    rotation = -np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2)))) * twist
    ratio_chroma, ratio_hue = d_chroma / s_chroma, d_hue / s_hue
    total = (d_light / s_light) ** 2 + ratio_chroma**2 + ratio_hue**2 + rotation * ratio_chroma * ratio_hue
    return np.sqrt(np.maximum(total, 0))


def _chroma_hue(lab: Values, stretch: Values) -> tuple[Values, Values]:
    a = lab[..., 1] * stretch
    b = lab[..., 2]
    return np.hypot(a, b), np.degrees(np.arctan2(b, a)) % 360


def _mean_hue(hue1: Values, hue2: Values) -> Values:
    total = hue1 + hue2
    near = np.abs(hue1 - hue2) <= 180
    return np.where(near, total / 2, np.where(total < 360, (total + 360) / 2, (total - 360) / 2))


def _hue_weight(hue: Values) -> Values:
    cosines = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + np.sum([weight * np.cos(np.radians(times * hue + shift)) for weight, times, shift in cosines], axis=0)
