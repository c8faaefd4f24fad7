"""Faces laid over one another, to tell whether two pictures are the same one: a comparison of pixels, not of persons."""

import numpy as np
from numpy.typing import NDArray

from likeness.vision.colour import luminance
from likeness.vision.faces import Face
from likeness.vision.identity import CHIP_POINTS, TEMPLATE, fit_similarity
from likeness.vision.models import Picture
from likeness.vision.sampling import invert_affine, sample

SIDE = 64
MARGIN = 0.1
"""Beyond the template's unit square on each side: brows, mouth and cheeks are in, hair and backdrop are not."""

COPIED = 0.95
"""Correlation from which a picture is a copy of a photo rather than a new picture of the same person."""


def aligned_face(picture: Picture, face: Face) -> NDArray[np.float32]:
    """(SIDE, SIDE) luminance 0..255 of the face, eyes and nose always at the same places."""
    target = (MARGIN + np.array(TEMPLATE)) / (2 * MARGIN + 1) * SIDE
    to_chip = fit_similarity(face.mesh[list(CHIP_POINTS), :2], target)
    return luminance(sample(picture, invert_affine(to_chip), SIDE, replicate=True)).astype(np.float32)


def correlation(one: NDArray[np.float32], two: NDArray[np.float32]) -> float:
    """-1..1: Pearson's, over all pixels of two arrays of the same shape; 0 where one of them is flat. Brightness and contrast do not matter."""
    a, b = one.astype(np.float64).ravel(), two.astype(np.float64).ravel()
    a, b = a - a.mean(), b - b.mean()
    norm = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / norm if norm > 0 else 0.0
