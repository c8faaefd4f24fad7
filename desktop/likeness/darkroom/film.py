"""Tone and colour of the grade, pixel by pixel: curves about the sitter's own skin, saturation, black and white.

Curves act on luminance and scale the three channels alike, so hues stay. Every curve passes through `pivot`, the level of
the sitter's skin, with the slope it had: light and dark skin keep their lightness and are treated alike.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import lambertw

from likeness.darkroom.colour import LUMINANCE, Floats, luminance, to_linear, to_srgb

TOE = 0.35
"""Of the slope at black that a full film curve takes away: shadows close gently and stay open."""

SHOULDER = 0.55
"""Of the slope at white that it takes away: highlights flatten before they end."""

PALE = 0.35
"""Of the saturation that the brightest highlights lose on film; nothing up to a third of the way from skin to white."""

ROLL = 0.9
"""Linear value from which highlights that would pass white roll off."""

ENCODED_STEPS = 1 << 14
LINEAR_STEPS = 1 << 16
LINEAR_TOP = 2.0
"""Tables reach this linear value; brighter than twice white is white. Their steps are below a tenth of an 8-bit level everywhere."""

LIFT_TOP = 3.0
BAND_ROWS = 1 << 16
"""Pixels at a time, so that the work stays in the processor's cache and memory does not grow with the picture."""


@dataclass(frozen=True, slots=True)
class Curve:
    """`contrast` -0.3..0.3 and `film` 0..1 about `pivot` (sRGB-encoded luminance); `saturation` -0.2..0.2; `monochrome` 0..1."""

    contrast: float
    pivot: float
    saturation: float
    film: float = 0.0
    monochrome: float = 0.0

    @property
    def nothing(self) -> bool:
        return self.contrast == self.saturation == self.film == self.monochrome == 0


def tone(level: Floats, curve: Curve) -> Floats:
    """sRGB-encoded luminance 0..1 in and out: contrast, then film. Monotone; black, white and the pivot stay where they are."""
    level = np.clip(np.asarray(level, np.float32), 0, 1)
    return _film(_contrast(level, curve.contrast, curve.pivot), curve.film, curve.pivot)


def _contrast(level: Floats, contrast: float, pivot: float) -> Floats:
    """Two powers that meet at `pivot` with the same slope."""
    if contrast == 0:
        return level
    power = 1 + contrast
    below = pivot * np.power(np.clip(level / pivot, 0, 1), power)
    above = 1 - (1 - pivot) * np.power(np.clip((1 - level) / (1 - pivot), 0, 1), power)
    return np.where(level < pivot, below, above).astype(np.float32)


def _film(level: Floats, strength: float, pivot: float) -> Floats:
    """A toe u - b u (1-u)^2 below the pivot and a shoulder v + a v^2 (1-v) above it: cubics whose slope at the pivot is 1."""
    if strength == 0:
        return level
    under, over = np.clip(level / pivot, 0, 1), np.clip((level - pivot) / (1 - pivot), 0, 1)
    toe = pivot * (under - strength * TOE * under * (1 - under) ** 2)
    shoulder = pivot + (1 - pivot) * (over + strength * SHOULDER * over**2 * (1 - over))
    return np.where(level < pivot, toe, shoulder).astype(np.float32)


def chroma(level: Floats, curve: Curve) -> Floats:
    """Share of the distance from grey that stays at this sRGB-encoded luminance: saturation, film's paler highlights, black and white."""
    over = np.clip((level - curve.pivot) / max(1 - curve.pivot, 1e-3), 0, 1)
    rise = np.clip((over - 1 / 3) * 1.5, 0, 1)
    pale = curve.film * PALE * rise * rise * (3 - 2 * rise)
    return np.asarray((1 + curve.saturation) * (1 - pale) * (1 - curve.monochrome), np.float32)


def shoulder(linear: Floats, brightest: float) -> Floats:
    """Above ROLL highlights roll off instead of clipping in one channel, which would change their hue.

    The linear value `brightest` becomes white; up to 1 there is nothing to roll off. Exponential with slope 1 at ROLL: with
    u = over / (1 - ROLL), f = (1 - exp(-k u)) / k, and f(U) = 1 at the brightest U gives k = 1 + W(-U exp(-U)) / U (Lambert's W).
    """
    if brightest <= 1:
        return linear
    reach = (brightest - ROLL) / (1 - ROLL)
    bend = max(1 + float(lambertw(-reach * np.exp(-reach)).real) / reach, 1e-4)
    over = np.maximum(linear - ROLL, 0) / (1 - ROLL)
    rolled = ROLL + (1 - ROLL) * (1 - np.exp(-bend * over)) / bend
    return np.where(linear > ROLL, rolled, linear).astype(np.float32)


def brightest_of(gains: tuple[float, float, float], curve: Curve) -> float:
    """The linear value that a channel of white may reach."""
    return max(1.0, *gains) * (1 + max(0.0, curve.saturation))


def develop_colours(picture: Floats, gains: tuple[float, float, float], curve: Curve) -> Floats:
    """(..., 3) sRGB 0..1 in and out: `gains` of linear R, G, B, then `curve`. Full monochrome gives three equal channels.

    Black and white is luminance itself (ITU-R BT.709): the only mix under which every skin keeps its own lightness.
    By tables: within half an 8-bit level of the exact curves.
    """
    flat = np.ascontiguousarray(picture, np.float32).reshape(-1, 3)
    tables = _Tables(curve, brightest_of(gains, curve))
    done = np.empty_like(flat)
    for start in range(0, len(flat), BAND_ROWS):
        done[start : start + BAND_ROWS] = tables.apply(flat[start : start + BAND_ROWS], gains)
    return done.reshape(picture.shape)


def black_and_white(picture: Floats, strength: float) -> Floats:
    """(..., 3) sRGB 0..1 mixed with its own luminance: for what joined the sitter after the grade. 0 gives the same array, 1 three equal channels."""
    if strength == 0:
        return picture
    return develop_colours(picture, (1.0, 1.0, 1.0), Curve(0.0, 0.5, 0.0, 0.0, strength))


LATEST = 4.0
"""Highest power at which `lift` gives way toward white: the higher, the later, and the steeper what is left there."""


def lift(picture: Floats, gains: tuple[float, float, float]) -> Floats:
    """(..., 3) sRGB 0..1 in and out: `gains` of linear R, G, B, as a longer exposure has them, without burning out.

    With Y the luminance and M what white's would come to, the three channels are scaled alike by 1 / (1 + (M - 1) (Y / M)^p): shadows and
    mid-tones have the whole gain, M becomes 1, hues stay. p is the highest that keeps it monotone, M / (M - 1), and at most LATEST. Where white
    comes to no more than white nothing gives way.
    """
    flat = np.ascontiguousarray(picture, np.float32).reshape(-1, 3)
    top, tables = float(np.array(gains, np.float32) @ LUMINANCE), _encode_table(1.0)
    give = np.ones(LINEAR_STEPS, np.float32)
    if top > 1:
        share = np.minimum(np.linspace(0, LIFT_TOP, LINEAR_STEPS, dtype=np.float32) / np.float32(top), 1)
        give = (1 / (1 + (top - 1) * share ** min(LATEST, top / (top - 1)))).astype(np.float32)
    done = np.empty_like(flat)
    for start in range(0, len(flat), BAND_ROWS):
        linear = np.take(_decode_table(), _index(flat[start : start + BAND_ROWS], ENCODED_STEPS - 1, ENCODED_STEPS))
        linear *= np.array(gains, np.float32)
        grey = linear @ LUMINANCE
        linear *= np.take(give, _index(grey, (LINEAR_STEPS - 1) / LIFT_TOP, LINEAR_STEPS))[:, None]
        done[start : start + BAND_ROWS] = np.take(tables, _index(linear, (LINEAR_STEPS - 1) / LINEAR_TOP, LINEAR_STEPS))
    return done.reshape(picture.shape)


class _Tables:
    """The curves, looked up instead of computed: powers of a million pixels are what a grade would spend its time on."""

    def __init__(self, curve: Curve, brightest: float) -> None:
        self.encoded = _encode_table(brightest)
        self.grey_only = curve.monochrome == 1
        level = _linear_axis()
        encoded = to_srgb(level)
        toned = to_linear(tone(encoded, curve))
        # Where luminance is clipped by the curve it is white; the ratio keeps what lies above for the shoulder.
        toned = np.where(level > 1, level, toned)
        self.ratio = np.asarray(toned / np.maximum(level, 1e-6), np.float32)
        self.share = chroma(encoded, curve)

    def apply(self, colours: Floats, gains: tuple[float, float, float]) -> Floats:
        linear = np.take(_decode_table(), _index(colours, ENCODED_STEPS - 1, ENCODED_STEPS))
        linear *= np.array(gains, np.float32)
        grey = linear @ LUMINANCE
        index = _index(grey, (LINEAR_STEPS - 1) / LINEAR_TOP, LINEAR_STEPS)
        ratio, share = np.take(self.ratio, index), np.take(self.share, index)
        grey *= ratio
        if self.grey_only:
            linear = np.repeat(grey[:, None], 3, axis=1)
        else:
            linear *= (ratio * share)[:, None]
            linear += (grey * (1 - share))[:, None]
        return np.take(self.encoded, _index(linear, (LINEAR_STEPS - 1) / LINEAR_TOP, LINEAR_STEPS))


def _index(values: Floats, scale: float, steps: int) -> NDArray[np.int32]:
    scaled = values * np.float32(scale)
    scaled += np.float32(0.5)
    return np.clip(scaled, 0, steps - 1, out=scaled).astype(np.int32)


def _linear_axis() -> Floats:
    return np.linspace(0, LINEAR_TOP, LINEAR_STEPS, dtype=np.float32)


@lru_cache(maxsize=1)
def _decode_table() -> Floats:
    return to_linear(np.linspace(0, 1, ENCODED_STEPS, dtype=np.float32))


@lru_cache(maxsize=4)
def _encode_table(brightest: float) -> Floats:
    return to_srgb(shoulder(_linear_axis(), brightest))


def exact(picture: Floats, gains: tuple[float, float, float], curve: Curve) -> Floats:
    """What `develop_colours` looks up, computed; for single colours and for proving the tables."""
    linear = to_linear(picture) * np.array(gains, np.float32)
    grey = luminance(linear)
    encoded = to_srgb(grey)
    toned = np.where(grey > 1, grey, to_linear(tone(encoded, curve)))
    share = chroma(encoded, curve)[..., None]
    scaled = linear * (toned / np.maximum(grey, 1e-6))[..., None]
    mixed = np.asarray(toned[..., None] + (scaled - toned[..., None]) * share, np.float32)
    return to_srgb(shoulder(mixed, brightest_of(gains, curve)))
