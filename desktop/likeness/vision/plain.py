"""Whether the backdrop of a picture is plain."""

import numpy as np
from numpy.typing import NDArray

from likeness.vision.models import Picture

PLAIN_SPREAD = 25.0
"""Of 255, over three channels. Of the starter's pictures 8 in 10 lie below where a plain backdrop was asked for, 23 in 30 above where a blurred
office, room or outdoors was; of 18 photos of one person, before all kinds of things, 15 lie above.
"""

MOST_PERSON = 0.1
"""Of the mask: what counts as backdrop."""

LEAST_SEEN = 1 / 8
"""Of a corner. Less says nothing."""


def backdrop_spread(picture: Picture, mask: NDArray[np.float32]) -> float:
    """How much the colour varies within an upper corner (a quarter of the width, a third of the height), in the worse of the two: light that
    falls off from one side to the other does not count. `mask` (H, W): 1 the person. NaN where the person fills both corners.
    """
    height, width = mask.shape
    found = []
    for columns in (slice(0, width // 4), slice(width - width // 4, width)):
        corner = (slice(0, height // 3), columns)
        seen = picture[corner][mask[corner] < MOST_PERSON].astype(np.float32)
        if len(seen) >= max(1.0, LEAST_SEEN * mask[corner].size):
            found.append(float(np.linalg.norm(seen.std(axis=0))))
    return max(found, default=float("nan"))


def has_plain_backdrop(picture: Picture, mask: NDArray[np.float32]) -> bool:
    """Also where nothing of it is seen."""
    return not backdrop_spread(picture, mask) > PLAIN_SPREAD
