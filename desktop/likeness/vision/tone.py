"""Skin tone as numbers, to compare a source with its result for the same person. It is never used to label anybody."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.vision.colour import Values, ciede2000, srgb_to_lab
from likeness.vision.faces import Face
from likeness.vision.models import Picture
from likeness.vision.regions import skin_mask

MIN_PIXELS = 50


@dataclass(frozen=True, slots=True)
class SkinTone:
    """CIELAB (D65) of the skin, and its individual typology angle in degrees."""

    lightness: float
    a: float
    b: float
    ita: float


@dataclass(frozen=True, slots=True)
class ToneChange:
    """The tone of the same skin before and after, and their CIEDE2000 difference."""

    before: SkinTone
    after: SkinTone
    difference: float


def skin_tone(picture: Picture, face: Face) -> SkinTone:
    """Median L*, a*, b* of the middle half, by lightness, of the cheeks' and forehead's pixels: highlights, hair and shadows fall out.

    ITA = atan((L* - 50) / b*) (Chardon et al. 1991), by the two-argument form, which is the same for b* > 0 and stays defined elsewhere.
    Raises Failed("skin-not-visible") where fewer than 50 pixels of the face lie in the picture.
    """
    skin = picture[skin_mask(face, picture.shape)]
    if len(skin) < MIN_PIXELS:
        raise Failed("skin-not-visible")
    lab = srgb_to_lab(skin)
    return _typical(lab[_middle_half(lab)])


def tone_change(source: Picture, result: Picture, face: Face) -> ToneChange:
    """Of the same pixels in both pictures: those that make up the tone of `source` (see `skin_tone`), where `face` is.

    Raises Failed("skin-not-visible") as `skin_tone` does, ValueError where the shapes differ.
    """
    before, pixels = tone_pixels(source, result, face)
    after = _typical(srgb_to_lab(pixels))
    return ToneChange(before, after, tone_difference(before, after))


def tone_pixels(source: Picture, result: Picture, face: Face) -> tuple[SkinTone, Picture]:
    """What `tone_change` compares: the tone of `source`, and (N, 3) the same pixels of `result`. Raises as it does."""
    if source.shape != result.shape:
        raise ValueError(f"shapes differ: {source.shape}, {result.shape}")
    skin = skin_mask(face, source.shape)
    if int(skin.sum()) < MIN_PIXELS:
        raise Failed("skin-not-visible")
    first = srgb_to_lab(source[skin])
    typical = _middle_half(first)
    return _typical(first[typical]), result[skin][typical]


def typical_tone(lab: Values) -> SkinTone:
    """The median of L*, a*, b* (N, 3)."""
    return _typical(lab)


def _middle_half(lab: Values) -> NDArray[np.bool_]:
    low, high = np.percentile(lab[:, 0], (25, 75))
    return np.asarray((lab[:, 0] >= low) & (lab[:, 0] <= high))


def _typical(lab: Values) -> SkinTone:
    lightness, a, b = np.median(lab, axis=0)
    ita = np.degrees(np.arctan2(lightness - 50, b))
    return SkinTone(float(lightness), float(a), float(b), float(ita))


def tone_difference(first: SkinTone, second: SkinTone) -> float:
    """CIEDE2000 between two tones: about 1 is the smallest difference that people see side by side."""
    return float(
        ciede2000(
            np.array([first.lightness, first.a, first.b]),
            np.array([second.lightness, second.a, second.b]),
        )
    )
