"""Small spots on skin: found as blobs over scales, told apart by colour, shape and number.

Blobs are extrema of differences of Gaussians over space and scale (Lindeberg 1998). What a spot is made of shows in its colour
relative to the skin around it (Tsumura et al. 1999): blood takes green and leaves red, so a blemish is red more than it is dark;
pigment takes green, blue and some red, so moles and freckles are dark more than red. When unsure: leave.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats, lab
from likeness.darkroom.retouch.plate import LUMA, OFFSET, Plate, blur

Values = NDArray[np.float64]

SIZES = (0.0030, 0.0045, 0.0067, 0.0100, 0.0140)
"""Standard deviations of the blobs looked for, in T."""

SMALLEST = 0.75
"""Standard deviation in pixels; below it a spot is one pixel, and that may be noise."""

CONTRAST = 1.6
"""Ratio of the two Gaussians of a difference."""

NEARBY = 14.0
"""Over how many standard deviations of a spot the skin's own unrest is taken."""

UNLIT = float(np.log(0.05 + OFFSET))
"""Density of light, of sRGB 0.05, below which a spot's colour is noise."""

QUIET = 0.5
"""Of the whole skin's unrest, how little is believed of a quiet part: a highlight is calmer than shade."""

LEAST_DARK = 0.5
"""L* by which a spot at least is taken to be darker than the skin around, for a ratio."""

DIRECTIONS = 12
RINGS = np.array([1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.6, 5.2])
"""About a spot, in its standard deviations; the last lies on the skin around it."""

DIM_BLUE, DENSITY_SHARE = (0.15, 0.45), 0.8
"""sRGB blue of the skin between which the index of densities counts as well, by this share of it."""

SHOULDER = slice(0, 3)
"""Of the rings: where a line still runs on and a spot has fallen off."""

MOST = 400
"""Spots looked at; a face with more is a freckled one or a noisy picture, and the strongest decide."""


@dataclass(frozen=True, slots=True, eq=False)
class Spots:
    """`places` (N, 2) x, y, `sizes` (N,) as standard deviations and `radii` (N,) where they end, in plate pixels;
    `red`, `dark` (N,) against the skin around, in density; `blood` (N,): how much redder it is than yellower, for its darkness;
    `blue` (N,): sRGB blue of the skin around, 0..1; `alone` (N,) 0..1: the least contrast to any side over the mean one: near 1
    for a spot, near 0 for a line or an edge; `round` (N,) 0..1: the least drop to two opposite sides over the mean one, on its shoulder.
    """

    places: Values
    sizes: Values
    radii: Values
    red: Values
    dark: Values
    blood: Values
    blue: Values
    alone: Values
    round: Values

    def only(self, which: NDArray[np.bool_]) -> "Spots":
        values = (getattr(self, name) for name in self.__slots__)
        return Spots(*(value[which] for value in values))

    def __len__(self) -> int:
        return len(self.sizes)


def find_spots(plate: Plate, channel: Floats, threshold: float) -> Spots:
    """Blobs of `channel` (h, w) that are higher than the skin around them: by `threshold` times the skin's own spread at that scale."""
    sigmas = [size * plate.t for size in SIZES if size * plate.t >= SMALLEST]
    levels = [blur(channel, sigma) for sigma in sigmas]
    ground = (plate.skin > 0.5) & (plate.blur(plate.light, 0.01) > UNLIT)
    if not sigmas or ground.sum() < 100:
        return _measure(plate, np.zeros((0, 2)), np.zeros(0), channel)
    responses = [level - blur(channel, CONTRAST * sigma) for level, sigma in zip(levels, sigmas, strict=True)]
    # What stands out is said by the skin's own unrest at each scale, and its size by the plain response.
    pairs = zip(responses, sigmas, strict=True)
    peak = np.maximum.reduce([_standing_out(response, sigma, ground) for response, sigma in pairs])
    size = np.asarray(sigmas)[np.stack(responses).argmax(axis=0)]
    reach = max(1, round(0.006 * plate.t))
    highest = cv2.dilate(peak, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    rows, columns = np.nonzero((peak >= highest) & (peak > threshold) & ground)
    order = np.argsort(-peak[rows, columns], kind="stable")[:MOST]
    rows, columns = rows[order], columns[order]
    return _measure(plate, np.stack([columns, rows], axis=-1).astype(np.float64), size[rows, columns], channel)


def _standing_out(response: Floats, sigma: float, ground: NDArray[np.bool_]) -> Floats:
    """A difference of Gaussians over its own robust spread on skin."""
    size = np.abs(response) * ground
    spread = 1.4826 * float(np.median(size[ground])) + 5e-4
    # Shade is noisier than light: what counts is the spread nearby, of which no single spot may be a large part.
    share = ground.astype(np.float32)
    nearby = blur(np.minimum(size, 4 * spread), NEARBY * sigma) / (blur(share, NEARBY * sigma) + np.float32(1e-3))
    return np.asarray(response / np.maximum(QUIET * spread, 1.25 * nearby), np.float32)


def _measure(plate: Plate, places: Values, sizes: Values, channel: Floats) -> Spots:
    """Extent, colour and shape of spots at these places. Those without skin all around count as not alone."""
    angles = np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS)
    directions = np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    soft, softer = blur(channel, SMALLEST), blur(channel, 1.2)
    top = _at(soft, places)
    # (N, rings, directions, 2): from the spot's shoulder to the skin beyond it.
    rings = places[:, None, None] + (sizes[:, None] * RINGS)[..., None, None] * directions
    heights = _at(softer, rings) - _at(softer, rings[:, -1:]).mean(axis=2, keepdims=True)
    level = heights.mean(axis=2) / np.maximum(top - _at(softer, rings[:, -1]).mean(axis=1), 1e-4)[:, None]
    ends = np.argmax(level < 0.1, axis=1)
    ring = rings[np.arange(len(places)), np.minimum(ends + 1, len(RINGS) - 1)]
    within, around = _at(blur(plate.density, SMALLEST), places), _at(blur(plate.density, 1.2), ring).mean(axis=1)
    contrast = within - around
    height = top[:, None] - _at(softer, ring)
    mean = np.maximum(height.mean(axis=1), 1e-4)
    lowest = np.sort(height, axis=1)[:, 1] if len(places) else np.zeros(0)
    whole = _at(plate.skin, ring).min(axis=1, initial=1.0) > 0.5
    alone = np.where(whole, np.clip(lowest / mean, 0, 1), 0.0)
    drops = np.maximum(top[:, None] - _at(softer, rings[:, SHOULDER]).mean(axis=1), 0)
    sides = drops[:, : DIRECTIONS // 2] + drops[:, DIRECTIONS // 2 :]
    even = sides.min(axis=1) / np.maximum(sides.mean(axis=1), 1e-4)
    red = contrast[:, 0] - contrast[:, 1]
    blue = np.exp(around[:, 2]) - OFFSET
    return Spots(places, sizes, sizes * RINGS[ends], red, -(contrast @ LUMA), _blood(within, around), blue, alone, even)


def _blood(within: Values, around: Values) -> Values:
    """(N,): redder less yellower over darker, of densities (N, 3), in CIELAB.

    Blood gives 1.3 to 1.8 on any skin under lamps from blue to orange, pigment -0.6 to 0.3. A ratio of light alone would not do:
    under a lamp without blue, and in shade, the ratio of green to blue is noise, while b* has hardly any blue in it there.
    """
    inner, outer = (lab(np.clip(np.exp(v) - OFFSET, 0, 1).astype(np.float32)) for v in (within, around))
    change, ratio = inner - outer, within - around
    seen = (change[:, 1] - np.maximum(change[:, 2], 0)) / np.maximum(-change[:, 0], LEAST_DARK)
    red, yellow = ratio[:, 0] - ratio[:, 1], ratio[:, 1] - ratio[:, 2]
    optical = DENSITY_SHARE * (red - np.maximum(yellow, 0)) / np.maximum(-(ratio @ LUMA), 0.005)
    # On dark skin a few levels decide either ratio: there it is enough that one of them says blood.
    blue = np.exp(around[:, 2]) - OFFSET
    dim = (blue > DIM_BLUE[0]) & (blue < DIM_BLUE[1])
    return np.asarray(np.where(dim, np.maximum(seen, optical), seen), np.float64)


def _at(values: Floats, places: Values) -> Values:
    """Nearest values at (..., 2) points x, y."""
    columns = np.clip(np.rint(places[..., 0]), 0, values.shape[1] - 1).astype(np.intp)
    rows = np.clip(np.rint(places[..., 1]), 0, values.shape[0] - 1).astype(np.intp)
    return np.asarray(values[rows, columns], np.float64)
