"""How far a face's own shape misleads about its pitch, estimated from where its points lie."""

import numpy as np
from numpy.typing import NDArray

from likeness.vision.models import Points

# fmt: off
PAIRS = (
    (33, 263), (133, 362), (98, 327), (234, 454), (127, 356), (132, 361), (58, 288), (172, 397), (117, 346), (50, 280), (93, 323),
    (54, 284), (67, 297), (103, 332), (129, 358), (193, 417), (109, 338), (21, 251), (162, 389),
)
MIDDLE = (168, 6, 197, 195, 5, 4, 1, 2, 10, 151, 9, 8, 152, 175, 199)
"""Mesh points that hardly move with the face's expression: the same on both sides, and on the middle line."""

HEIGHT_WEIGHTS = (
    2.49, -2.49, -4.94, -0.24, -0.02, 1.04, 1.99, 1.64, -12.7, -10.66, 0.09, 3.18, 1.95, 2.44, -6.76, 0.9, 1.31, 2.88, 1.46,
)
WIDTH_WEIGHTS = (
    -7.79, 14.32, 1.33, 1.62, 0.48, 7.33, 9.12, 7.71, 3.22, 4.01, 3.32, -3.48, -4.01, -3.86, -1.16, 2.6, -2.61, -2.39, -1.23,
)
MIDDLE_WEIGHTS = (-7.57, -9.22, -4.63, 0.36, 6.16, 12.84, 15.5, 8.21, 1.08, -1.02, 0.01, -2.11, -4.72, 1.98, 6.43)
# fmt: on
BASE = -45.555
"""The weights and this: a ridge regression on 1487 pictures of 385 rendered people, none of them among those it was tried on
(docs/calibration/calibrate_pose.py; vision.md)."""

LARGEST = 12.0
"""Degrees; nothing in the calibration needed more than ten."""

EYE_CORNERS = (33, 133, 362, 263)


def pitch_correction(mesh: NDArray[np.float64], roll: float) -> float:
    """Degrees to add to the pitch that the mesh's axes read. `mesh` (478, 3) in pixels, `roll` in degrees, counter-clockwise.

    A long nose, a receding chin or a high forehead tilts the mesh's axis; heights along the middle line and on both sides, and the widths between
    the sides, in units of the face's size, tell how much.
    """
    return float(np.clip(shape_of(mesh, roll) @ WEIGHTS + BASE, -LARGEST, LARGEST))


WEIGHTS = np.array((*HEIGHT_WEIGHTS, *WIDTH_WEIGHTS, *MIDDLE_WEIGHTS))


def shape_of(mesh: NDArray[np.float64], roll: float) -> Points:
    """(53,): heights of the pairs' middles, half the pairs' widths, heights of the middle line; upright, from the eyes, size 1."""
    cos, sin = np.cos(np.radians(roll)), np.sin(np.radians(roll))
    points = mesh[:, :2] - mesh[list(EYE_CORNERS), :2].mean(axis=0)
    upright = points @ np.array([[cos, sin], [-sin, cos]])
    used = upright[[*(index for pair in PAIRS for index in pair), *MIDDLE]]
    size = float(np.sqrt((used**2).mean()))
    pairs, middle = used[: 2 * len(PAIRS)].reshape(-1, 2, 2), used[2 * len(PAIRS) :]
    shape = np.concatenate([pairs[..., 1].mean(axis=1), (pairs[:, 1, 0] - pairs[:, 0, 0]) / 2, middle[:, 1]])
    return np.asarray(shape / max(size, 1e-9))
