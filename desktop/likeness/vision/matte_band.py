"""Where alpha is unknown, and how far the networks are to be believed there."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.matte_networks import Head, disc
from likeness.vision.models import Floats

Mask = NDArray[np.bool_]

SURE = 0.05
"""The networks' mask nearer than this to 0 or 1 is sure, away from every softer pixel."""

NARROW, WIDE = 0.03, 0.10
"""Of T: how far the band reaches beyond the networks' soft edge, along crisp edges (jaw, collar) and where the edge is a broad soft zone (curls, loose hair)."""

TRUST, TRUST_POWER = 0.2, 16
"""Weight of the networks' mask in the closed-form system where it is sure, and how fast that falls toward 0.5."""

OVERLAP_TRUST = 0.3
"""Weight where the colours of sitter and background are the same: colour says nothing there, and smoothing along it would be wrong."""

SEPARATE = 2.0
"""Squared Mahalanobis distance between the colours of both sides at which their overlap counts as 1/e."""

WITNESS = 0.3
"""Weight of a colour that is surely the background's (matte_colours)."""

SENSOR_NOISE = 0.015


def unknown_band(prior: Floats, head: Head) -> Floats:
    """0 and 1 where alpha is known; 0.5 in a band along the edge, as wide as the hair is loose."""
    soft = ((prior > SURE) & (prior < 1 - SURE)).astype(np.uint8)
    edge = cv2.morphologyEx((prior > 0.5).astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    loose = cv2.morphologyEx(soft, cv2.MORPH_OPEN, disc(0.025 * head.t))
    band = cv2.dilate(soft | edge, disc(NARROW * head.t)) | cv2.dilate(loose, disc(WIDE * head.t))
    return np.where(band > 0, 0.5, prior > 0.5).astype(np.float32)


def belief(prior: Floats, alike: Floats) -> Floats:
    """Weight (H, W) of the prior in the closed-form system; `alike` is the `overlap` of the colours of both sides."""
    sure = TRUST * (2 * prior - 1) ** TRUST_POWER
    # A prior of one half is no opinion: held to it, a haze would stay.
    return np.asarray(sure + OVERLAP_TRUST * alike * (2 * prior - 1) ** 2, np.float32)


def overlap(colours: Floats, band: Floats, head: Head) -> Floats:
    """(H, W) 0..1: how alike the sitter's and the background's colours are near each pixel.

    exp(-d^2 / 2), d the Mahalanobis distance between the means of the known pixels on both sides within about a third of T.
    """
    shrink = max(1, round(head.t / 40))
    size = max(1, band.shape[1] // shrink), max(1, band.shape[0] // shrink)
    small = cv2.resize(colours, size, interpolation=cv2.INTER_AREA)
    reach = max(1, round(0.16 * head.t / shrink))
    sides = [
        _moments(small, cv2.resize(known.astype(np.float32), size, interpolation=cv2.INTER_AREA), reach)
        for known in (band >= 1, band <= 0)
    ]
    (mean, spread), (mean_behind, spread_behind) = sides
    apart = (mean - mean_behind)[..., None]
    both = spread + spread_behind + np.eye(3, dtype=np.float32) * SENSOR_NOISE**2
    distance = (apart * np.linalg.solve(both, apart)).sum(axis=(-2, -1))
    alike = np.exp(-np.clip(distance, 0, 80) / SEPARATE).astype(np.float32)
    return np.asarray(cv2.resize(alike, band.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)


def _moments(colours: Floats, weight: Floats, reach: int) -> tuple[Floats, Floats]:
    """Local mean (h, w, 3) and covariance (h, w, 3, 3) of the weighted pixels; from farther off where none is near."""
    pairs = [(a, b) for a in range(3) for b in range(3)]
    products = np.stack([colours[..., a] * colours[..., b] for a, b in pairs], axis=-1)
    layers = np.concatenate([np.ones_like(weight)[..., None], colours, products], axis=-1) * weight[..., None]
    total = np.zeros_like(layers)
    for wider, share in ((1, 1.0), (3, 1e-2), (9, 1e-4)):
        side = 2 * reach * wider + 1
        total += share * cv2.blur(layers.reshape(*weight.shape, -1), (side, side), borderType=cv2.BORDER_CONSTANT)
    total = total / (total[..., :1] + 1e-9)
    mean = total[..., 1:4]
    covariance = total[..., 4:].reshape(*weight.shape, 3, 3) - mean[..., :, None] * mean[..., None, :]
    return np.asarray(mean, np.float32), np.asarray(covariance, np.float32)
