"""How much a face smiles, from the corners of its mouth alone. Nothing is said of how somebody feels."""

import numpy as np
from numpy.typing import NDArray

from likeness.vision.faces import CHIN, FOREHEAD

MOUTH_CORNERS = (61, 291)
INNER_LIPS = (13, 14)

RAISED, DRAWN_BACK, OFFSET = 103.6, 45.5, -13.28
"""Logistic regression, smile and grin against neutral, over 385 rendered people (docs/calibration/coverage.md). Ratios to the mouth's own
width, so that neither distance nor a wide mouth counts."""


def smile(mesh: NDArray[np.float64]) -> float:
    """0..1: about 0 for a neutral face, 0.6 for the hint of a smile, 1 for a smile. `mesh` (478, 3), turned back to the front first.

    A smile lifts the mouth's corners above the middle of the lips and draws them back around the teeth.
    """
    axes = _axes(mesh)
    corners = mesh[list(MOUTH_CORNERS)] @ axes.T
    middle = mesh[list(INNER_LIPS)].mean(axis=0) @ axes.T
    width = max(float(np.linalg.norm(corners[1, :2] - corners[0, :2])), 1e-6)
    raised, back = (middle[1] - corners[:, 1].mean()) / width, (corners[:, 2].mean() - middle[2]) / width
    logit = RAISED * raised + DRAWN_BACK * back + OFFSET
    return float(1 / (1 + np.exp(-np.clip(logit, -50, 50))))


def _axes(mesh: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows: across the face, down it, and away from the camera, as in `vision.faces.head_pose`."""
    across = mesh[[263, 362, 454, 291]].sum(axis=0) - mesh[[33, 133, 234, 61]].sum(axis=0)
    across /= np.linalg.norm(across)
    down = mesh[CHIN] - mesh[FOREHEAD]
    down -= across * (across @ down)
    down /= np.linalg.norm(down)
    return np.stack([across, down, np.cross(across, down)])
