"""Pores: how much of the source's own finest detail is left on the skin."""

import cv2
import numpy as np

from likeness.darkroom.fidelity.patch import SOLID, Floats, Patch, brightest, light
from likeness.darkroom.fidelity.tones import ToneModel
from likeness.vision.models import Picture
from likeness.vision.regions import Mask, polygon_mask, skin_parts

MIN_PIXELS = 300
OVER_ROUNDING = 16.0
"""The top octave is the highest one in which the source's skin holds this many times the power that rounding to 8 bits puts there."""

OCTAVES = 3


def kept_texture(patch: Patch, tones: ToneModel | None) -> float | None:
    """Share of the top octave's power on the skin that the result has kept, in the region (forehead, cheeks) that lost most.

    Only what the result shares with the source counts: grain that was added is no pore. Per region it is the weighted median of
    result over source, which a spot that was taken out does not move and a smoothed skin does. Logarithms of light take out exposure
    and smooth light, the slope of the tone curve (`tones`) takes out contrast that a grade took away; contrast that it added asks for nothing more. 1 is as it was. None where no skin is
    seen, or the source has no detail to lose.
    """
    before, after = light(patch.source), light(patch.result)
    # At the outline colours were cleaned of the old background: what differs there is not the skin.
    solid = _shrunk(patch.alpha > SOLID, round(0.06 * patch.face.t)) & _drawn(patch.source) & _drawn(patch.result)
    regions = [_shrunk(polygon_mask(patch.face, part, patch.source.shape) & solid) for part in skin_parts(patch.face)]
    skin = np.logical_or.reduce(regions)
    if not skin.any():
        return None
    noise = _rounding_power(patch.source[skin])
    slope = np.ones_like(before) if tones is None else np.minimum(1, tones.slope(cv2.GaussianBlur(before, (0, 0), 2)))
    for octave in range(OCTAVES):
        expected, kept = _fine(before) * slope, _fine(after)
        seen = [region for region in regions if int(region.sum()) * 4**octave >= MIN_PIXELS]
        if not seen:
            return None
        power = float(np.mean(expected[np.logical_or.reduce(seen)] ** 2))
        if power > OVER_ROUNDING * noise:
            least = min(
                _weighted_median(kept[region] / _nonzero(expected[region]), np.abs(expected[region])) for region in seen
            )
            return float(max(0.0, least) ** 2)
        before, after, slope, noise = cv2.pyrDown(before), cv2.pyrDown(after), cv2.pyrDown(slope), noise / 4
        regions = [
            cv2.resize(v.astype(np.uint8), before.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0 for v in regions
        ]
    return None


def _weighted_median(values: Floats, weights: Floats) -> float:
    """The slope through nothing with the least sum of absolute errors."""
    order = np.argsort(values)
    total = np.cumsum(weights[order])
    return float(values[order[int(np.searchsorted(total, total[-1] / 2))]])


def _nonzero(values: Floats) -> Floats:
    return np.where(np.abs(values) < 1e-9, np.float32(1e-9), values)


def _fine(values: Floats) -> Floats:
    """The top octave: what a Gaussian of one pixel takes away."""
    return np.asarray(values - cv2.GaussianBlur(values, (0, 0), 1.0), np.float32)


def _shrunk(mask: Mask, reach: int = 1) -> Mask:
    side = 2 * max(1, reach) + 1
    return cv2.erode(mask.astype(np.uint8), np.ones((side, side), np.uint8)) > 0


def _drawn(picture: Picture) -> Mask:
    """Neither black nor where film rolls off towards white: there a grade may compress what it likes."""
    highest = brightest(picture)
    return np.asarray((highest < 238) & (highest > 8))


def _rounding_power(skin: Picture) -> float:
    """Variance that rounding to 8 bits gives to log2 luminance at the skin's level, in the top octave."""
    level = np.clip(np.median(skin, axis=0), 1, 254).astype(np.uint8)
    steps = np.stack([level, level + 1])[:, None, :]
    slope = float(np.diff(light(steps)[:, 0])[0])
    # One code value in all channels; three independent channels weigh about half of it, and half of that lies in the octave.
    return slope**2 / 12 * 0.5 * 0.5
