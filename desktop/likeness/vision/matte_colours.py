"""Colours as a witness: what looks like the background about the head and like nothing of the head is background.

The networks lay a haze over curls and beside the neck; the colours of both sides tell.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.matte_networks import Head
from likeness.vision.models import Floats

BINS = 32
"""Per colour axis: 8 steps of 255, about twice the noise of a phone indoors."""

SMOOTHING = 1.2
"""Standard deviation, in bins, by which both colour densities are smoothed."""

FLOOR = 1e-4
"""Share of a side's pixels that a colour is taken to have at least: a colour that neither side shows tells nothing."""

ALONE = 3.0, 6.0
"""Log of how many times more likely a colour must be as background before it counts at all, and fully."""

TOGETHER, NEARLY_ALL, AROUND_IN_T = (1.0, 2.5), (0.8, 0.95), 0.03
"""Less is enough where nearly all colours within this radius agree: among hair there is always a strand that does not."""

DOUBT = 0.1, 0.35
"""... and where the networks are not sure of the sitter."""

REACH_IN_T = 2.4
SHOULDERS_IN_T = 0.6
"""Below the chin: from there on clothes may well have the background's colour."""

FEWEST = 500
"""Pixels of a side that make a density."""


def evidence(colours: Floats, band: Floats, head: Head) -> Floats:
    """(H, W): log of how many times more likely each pixel's colour is as background than as the head's.

    From densities of colour (32^3 bins) over the known pixels of `band` on both sides about the head.
    """
    zone = _about(head, band.shape)
    steps = np.minimum((colours * BINS).astype(np.int32), BINS - 1)
    codes = (steps[..., 0] * BINS + steps[..., 1]) * BINS + steps[..., 2]
    behind, sitter = _density(codes[zone & (band <= 0)]), _density(codes[zone & (band >= 1)])
    if behind is None or sitter is None:
        return np.zeros(band.shape, np.float32)
    return np.asarray((np.log(behind + FLOOR) - np.log(sitter + FLOOR)).astype(np.float32)[codes], np.float32)


def looks_behind(ratio: Floats, prior: Floats, head: Head) -> Floats:
    """(H, W) 0..1: how surely each pixel's colour is the background's and not the head's; 0 far from the head and on the torso.

    `ratio` is the `evidence`, `prior` the networks' mask.
    """
    one = _ramp(ratio, *ALONE)
    many = _ramp(ratio, *TOGETHER)
    side = 2 * max(1, round(AROUND_IN_T * head.t)) + 1
    many *= _ramp(cv2.blur(many, (side, side)), *NEARLY_ALL) * _ramp(1 - prior, *DOUBT)
    return np.where(_about(head, prior.shape), np.maximum(one, many), np.float32(0))


def _about(head: Head, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """(H, W): nearer than 2.4 T to the head, above the torso."""
    rows = np.arange(shape[0], dtype=np.float32)[:, None]
    columns = np.arange(shape[1], dtype=np.float32)
    x, y = np.asarray(head.centre, np.float32)
    near = (rows - y) ** 2 + (columns - x) ** 2 < (REACH_IN_T * head.t) ** 2
    return np.asarray(near & (rows < head.chin[1] + SHOULDERS_IN_T * head.t), np.bool_)


def _ramp(values: NDArray[np.floating], low: float, high: float) -> Floats:
    return np.clip((values - low) / (high - low), 0, 1).astype(np.float32)


def _density(codes: NDArray[np.int32]) -> NDArray[np.float64] | None:
    """Share of the pixels at each colour (32^3), smoothed; None of too few."""
    if len(codes) < FEWEST:
        return None
    counts = np.bincount(codes, minlength=BINS**3).reshape(BINS, BINS, BINS).astype(np.float64)
    kernel = cv2.getGaussianKernel(7, SMOOTHING)
    for axis in range(3):
        lines = np.ascontiguousarray(np.moveaxis(counts, axis, 0)).reshape(BINS, -1)
        lines = cv2.sepFilter2D(lines, -1, np.ones((1, 1)), kernel, borderType=cv2.BORDER_REFLECT)
        counts = np.moveaxis(lines.reshape(BINS, BINS, BINS), 0, axis)
    return np.asarray(counts.ravel() / len(codes))
