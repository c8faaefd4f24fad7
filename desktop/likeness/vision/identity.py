"""Who a face is: a 128-dimensional embedding, its distance, and likeness as people read it.

The network is dlib's face recognition ResNet (King 2017). Callers ask for the consent to compare before they call `embed`.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from likeness.vision.faces import Face
from likeness.vision.models import FACE_EMBEDDING, Picture, Points, VisionModels
from likeness.vision.sampling import Affine, invert_affine, sample

CHIP = 150
PADDING = 0.25

CHIP_POINTS = (33, 133, 362, 263, 2)
"""Mesh points that dlib's five-point template stands for: the four eye corners and the base of the nose."""

TEMPLATE = (
    (0.1205750620789, 0.2137274526848),
    (0.3340850613712, 0.2290642403242),
    (0.6460604764104, 0.2289674387677),
    (0.8595674597, 0.2134981538),
    (0.4901123135679, 0.6277975316475),
)
"""The same points in the unit square of an aligned face without padding."""


@dataclass(frozen=True, slots=True)
class Curve:
    """What distances of one embedder mean, by two anchors. `border`: 1 % of other people's pictures come nearer; `same`: the median of the same person's."""

    embedder: str
    border: float
    same: float


CURVE = Curve("dlib-face-recognition-resnet", border=0.42, same=0.31)
"""Of a picture against the mean of several photos of a person, measured on 388 people (docs/calibration/likeness.md)."""

AT_BORDER, AT_SAME = 0.5, 0.9
"""Likeness at the two anchors."""


def embed(models: VisionModels, picture: Picture, face: Face) -> NDArray[np.float32]:
    """(128,) float32, not of unit length; compare with `distance`."""
    target = (PADDING + np.array(TEMPLATE)) / (2 * PADDING + 1) * CHIP
    to_chip = fit_similarity(face.mesh[list(CHIP_POINTS), :2], target)
    chip = sample(picture, invert_affine(to_chip), CHIP)
    (embedding,) = models.run(FACE_EMBEDDING, {"chip": chip[None].astype(np.float32)})
    return embedding[0]


def distance(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    """Euclidean distance of two embeddings, 0 for the same picture."""
    return float(np.linalg.norm(a.astype(np.float64) - b.astype(np.float64)))


def likeness(distance: float) -> float:
    """0..1, falling with distance, shown as 0 to 100: 0.5 where 1 % of other people's pictures come, 0.9 where the median picture of the same person does.

    One logistic through both anchors for everybody; a sitter's own spread never moves it. A scale to rank by, not a probability.
    """
    width = (CURVE.border - CURVE.same) / float(np.log(AT_SAME / (1 - AT_SAME)))
    return float(1 / (1 + np.exp((distance - CURVE.border) / width)))


def points(likeness: float) -> int:
    """0..100, as it is shown. Rounded down, so that 50 is never shown for what lies below the border."""
    return int(np.floor(100 * likeness + 1e-9))


def fit_similarity(source: Points, target: Points) -> Affine:
    """2x3: the turn, scale and shift that carries `source` (N, 2) nearest to `target` in the least-squares sense (Umeyama 1991)."""
    source_mean, target_mean = source.mean(axis=0), target.mean(axis=0)
    a, b = source - source_mean, target - target_mean
    norm = (a * a).sum()
    cos = (a * b).sum() / norm
    sin = (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum() / norm
    linear = np.array([[cos, -sin], [sin, cos]])
    return np.hstack([linear, (target_mean - linear @ source_mean)[:, None]])
