"""The attention face mesh (Grishchenko et al. 2020, arXiv:2006.10962): 478 points with lips, lids and irises refined."""

import numpy as np
from numpy.typing import NDArray

from likeness.vision.detector import Detection
from likeness.vision.models import FACE_MESH, Picture, Points, VisionModels
from likeness.vision.sampling import Region, apply_affine, sample

CROP = 192
ENLARGE = 1.5

# Where the refined outputs go in the mesh, in the order in which the network gives them.
# fmt: off
LIPS = (
    61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409,
    78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415,
    76, 77, 90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408,
    62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268, 271, 272, 407,
)
LEFT_EYE = (
    33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173,
    130, 25, 110, 24, 23, 22, 26, 112, 243, 247, 30, 29, 27, 28, 56, 190,
    226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189,
    35, 124, 46, 53, 52, 65, 143, 111, 117, 118, 119, 120, 121, 128, 245, 156, 70, 63, 105, 66, 107, 55, 193,
)
RIGHT_EYE = (
    263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398,
    359, 255, 339, 254, 253, 252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414,
    446, 261, 448, 449, 450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413,
    265, 353, 276, 283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465, 383, 300, 293, 334, 296, 336, 285, 417,
)
# fmt: on
LID_CONTOUR = 16
LEFT_IRIS, RIGHT_IRIS = range(468, 473), range(473, 478)


def face_mesh(models: VisionModels, picture: Picture, detection: Detection) -> tuple[NDArray[np.float64], float]:
    """(478, 3) points in pixels (z on the same scale, smaller is nearer) and the probability that this is a face at all."""
    region = _region(detection)
    matrix = region.matrix(CROP)
    crop = sample(picture, matrix, CROP, replicate=True)
    outputs = models.run(FACE_MESH, {"input": crop[None].astype(np.float32) / 255})
    mesh = _assemble(outputs)
    mesh[:, :2] = apply_affine(matrix, mesh[:, :2])
    mesh[:, 2] *= region.side / CROP
    logit = float(np.clip(outputs[6].reshape(-1)[0], -100, 100))
    return mesh, float(1 / (1 + np.exp(-logit)))


def _region(detection: Detection) -> Region:
    """The detection's box, enlarged, turned so that the eyes are level."""
    (x0, y0), (x1, y1) = detection.points[0], detection.points[1]
    left, top, right, bottom = detection.box
    side = max(right - left, bottom - top) * ENLARGE
    return Region((left + right) / 2, (top + bottom) / 2, max(side, 1.0), float(np.arctan2(y1 - y0, x1 - x0)))


def _assemble(outputs: list[NDArray[np.float32]]) -> Points:
    mesh = np.zeros((478, 3))
    mesh[:468] = outputs[0].reshape(468, 3)
    for indices, refined in zip((LIPS, LEFT_EYE, RIGHT_EYE, LEFT_IRIS, RIGHT_IRIS), outputs[1:6], strict=True):
        mesh[list(indices), :2] = refined.reshape(-1, 2)
    # The network gives irises no depth: they lie in the plane of the lids.
    mesh[list(LEFT_IRIS), 2] = mesh[list(LEFT_EYE[:LID_CONTOUR]), 2].mean()
    mesh[list(RIGHT_IRIS), 2] = mesh[list(RIGHT_EYE[:LID_CONTOUR]), 2].mean()
    return mesh
