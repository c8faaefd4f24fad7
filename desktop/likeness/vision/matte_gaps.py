"""Gaps between loose hair and the neck, through which the old background shows.

Strands across a gap make it look solid to MODNet; with the strands blurred away it doubts. That doubt and the colours together open a gap:
neither is enough alone (dark openings of collars for the one, clothes and hair of the background's colour for the other).
"""

import cv2
import numpy as np

from likeness.vision.matte_band import Mask
from likeness.vision.matte_networks import Head, disc
from likeness.vision.models import Floats

BESIDE, ABOVE, BELOW = 0.95, 0.55, 0.4
"""Of T: where such gaps are, to both sides of the chin, above and below it."""

DOUBT, SOMEWHERE = 0.95, 0.67
"""MODNet's mask of the blurred photo below which it doubts, and how deeply it must somewhere in the gap."""

LOST = 0.005
"""Share of the solid pixels beyond the gap that the network may lose when the photo is blurred: of more, its doubt means nothing."""

LIKE_BEHIND, SHARE, AROUND_IN_T = 1.0, 0.06, 0.04
"""Log ratio (matte_colours) from which a pixel looks like background; the share of such pixels within a radius that is needed."""

ALIKE = 0.5
"""Overlap of the colours of both sides from which they tell nothing."""

SMALLEST, GROWN = 0.015, 0.08
"""Of T: radius of the smallest gap, and how far the unknown band reaches beyond the part that was found."""

STRAND, CLEAR = -0.5, 1.0
"""Log ratio below which a pixel in a gap is hair, and above which it is background."""


def gap_at_neck(ratio: Floats, alike: Floats, band: Floats, prior: Floats, blurred: Floats, head: Head) -> Mask:
    """(H, W): pixels of `band` beside the neck, solid or unknown, that are to be solved by colour.

    `ratio` and `alike` (H, W) are matte_colours.evidence and matte_band.overlap, `prior` the networks' mask and `blurred` MODNet's of
    the blurred photo.
    """
    x, y = head.chin
    rows = np.arange(band.shape[0])[:, None]
    zone = (rows > y - ABOVE * head.t) & (rows < y + BELOW * head.t)
    zone = zone & (np.abs(np.arange(band.shape[1]) - x) < BESIDE * head.t) & (band > 0) & (prior > 0.5)
    found = zone & (blurred < DOUBT) & (alike < ALIKE)
    if not (found & (blurred < SOMEWHERE) & (band >= 1)).any():
        return np.zeros(band.shape, np.bool_)
    side = 2 * max(1, round(AROUND_IN_T * head.t)) + 1
    found &= cv2.blur((ratio > LIKE_BEHIND).astype(np.float32), (side, side)) > SHARE
    opened = cv2.morphologyEx(found.astype(np.uint8), cv2.MORPH_OPEN, disc(SMALLEST * head.t))
    _, labels = cv2.connectedComponents(opened)
    sure = np.unique(labels[(opened > 0) & (blurred < SOMEWHERE) & (band >= 1)])
    gap = np.isin(labels, sure[sure > 0]).astype(np.uint8)
    gap = cv2.dilate(gap, disc(GROWN * head.t))
    lost = (blurred < 0.5) & (band >= 1) & (gap == 0)
    return np.asarray((gap > 0) & zone & (lost.sum() < LOST * (band >= 1).sum()), np.bool_)


def clear(ratio: Floats, blurred: Floats) -> Floats:
    """(H, W) 0..1: how clearly each pixel of a gap is background and not a strand across it, or the neck beside it."""
    open_air = np.clip((1 - blurred) / (1 - DOUBT), 0, 1)
    return np.asarray(np.clip((ratio - STRAND) / (CLEAR - STRAND), 0, 1) * open_air, np.float32)
