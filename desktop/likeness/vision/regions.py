"""Areas of the face as polygons over the mesh, and as masks over the picture."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.faces import Face

Mask = NDArray[np.bool_]

# fmt: off
LEFT_CHEEK = (117, 118, 101, 36, 205, 187, 147, 123)
RIGHT_CHEEK = (346, 347, 330, 266, 425, 411, 376, 352)
FOREHEAD = (69, 109, 10, 338, 299, 337, 151, 108)
OVAL = (
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
    172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
)
EYES = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246),
    (263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466),
)
BROWS = ((70, 63, 105, 66, 107, 55, 65, 52, 53, 46), (300, 293, 334, 296, 336, 285, 295, 282, 283, 276))
LIPS_OUTLINE = (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185)
# fmt: on

HIDES_A_CHEEK = 25.0
"""Degrees of yaw from which the mesh of the far cheek lies on what is behind it."""


def polygon_mask(face: Face, indices: Sequence[int], shape: tuple[int, ...]) -> Mask:
    """(H, W) bool: inside the polygon of these mesh points; what lies outside the picture is cut off."""
    mask = np.zeros(shape[:2], np.uint8)
    # Mesh coordinates count pixel edges, OpenCV pixel centres.
    corners = np.rint(np.clip(face.mesh[list(indices), :2] - 0.5, -30_000, 30_000)).astype(np.int32)
    cv2.fillPoly(mask, [corners], 1)
    return mask.astype(np.bool_)


def oval_mask(face: Face, shape: tuple[int, ...]) -> Mask:
    """The face from hairline to chin."""
    return polygon_mask(face, OVAL, shape)


def skin_mask(face: Face, shape: tuple[int, ...]) -> Mask:
    """Cheeks and forehead: skin on nearly everybody, without lips, eyes, beard and nose shine. The cheek that a turned face hides is left out."""
    return np.logical_or.reduce([polygon_mask(face, part, shape) for part in skin_parts(face)])


def skin_parts(face: Face) -> tuple[tuple[int, ...], ...]:
    """The polygons of `skin_mask`: the forehead, and the cheeks that the face shows."""
    right = (RIGHT_CHEEK,) if face.pose.yaw < HIDES_A_CHEEK else ()
    left = (LEFT_CHEEK,) if face.pose.yaw > -HIDES_A_CHEEK else ()
    return FOREHEAD, *right, *left
