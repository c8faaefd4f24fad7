"""Undo the perspective of a near camera: re-project the head to a portrait's distance (Bryan et al. 2012 measured how faces are judged by it).

What is measured here and how sure it is: docs/calibration/perspective.md.
"""

import math
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.perspective_field import Field, build_field
from likeness.darkroom.perspective_pose import fit_pose
from likeness.vision.faces import Face

__all__ = ["Field", "View", "apply_field", "estimate_view", "focal_pixels", "perspective_field"]

TARGET_M = 1.5

FILM_DIAGONAL = 43.27
"""Millimetres of 24 x 36 film, which "35 mm equivalent" refers to."""

SIZE_SPREAD = 0.06
"""Of adult faces, relative: a distance that comes from a known focal length is as uncertain as the face's size."""

MESH_SLOPE, MESH_OFFSET, MESH_SPREAD = 0.60, 0.81, 0.67
"""What the mesh's own perspective reads for a true 1 / distance q: slope * q + offset, and the standard deviation of q after undoing that.
The network flattens perspective, and faces differ more than distances: alone it can never be relied on, only contradict."""

MAX_DISAGREEMENT = 1.85
"""In MESH_SPREAD: where the file says this much nearer or farther than the mesh, the picture was cropped or the file is wrong."""

AFAR, NEAR = 0.9, 0.6
"""Metres. From AFAR on nothing is moved; up to NEAR all of it; between them by degrees."""

NEAREST = 0.15
MAX_YAW = 55.0
MAX_FIT_ERROR = 0.006
"""Metres of root mean square: beyond it the mesh is not that of a whole face."""


@dataclass(frozen=True, slots=True)
class View:
    """`distance_m` from the camera to the eyes, None where it is not known. `sigma` is the standard deviation of one over it, in 1/m.

    `source` is what it comes from. Only a reliable view is used.
    """

    distance_m: float | None
    source: Literal["exif", "mesh", "none"]
    sigma: float
    reliable: bool


def estimate_view(face: Face, size: tuple[int, int], focal_35mm: float | None) -> View:
    """How far the camera was. `size` is the whole photo's width and height; `focal_35mm` what its file says, None where it says nothing.

    With a focal length the size of the face tells the distance, and the mesh's perspective must not contradict it. Without one the
    perspective alone tells, and that is never reliable.
    """
    free = fit_pose(face, size)
    read = (free.q - MESH_OFFSET) / MESH_SLOPE
    whole = free.error < MAX_FIT_ERROR and abs(face.pose.yaw) < MAX_YAW
    if focal_35mm is None:
        distance = 1 / read if whole and read > 0 else None
        return View(distance, "none" if distance is None else "mesh", MESH_SPREAD, reliable=False)
    q = _q_of_size(face, size, free.scale, focal_pixels(focal_35mm, size))
    agreed = abs(read - q) < MAX_DISAGREEMENT * MESH_SPREAD
    return View(1 / q, "exif", SIZE_SPREAD * q, reliable=bool(whole and agreed and q < 1 / NEAREST))


def focal_pixels(focal_35mm: float, size: tuple[int, int]) -> float:
    """The 35 mm equivalent refers to the picture's diagonal (CIPA DCG-001)."""
    return focal_35mm / FILM_DIAGONAL * math.hypot(*size)


def _q_of_size(face: Face, size: tuple[int, int], scale: float, focal: float) -> float:
    """One over the distance at which the mean face is as large as this one: `scale` (pixels per metre) over `focal`, refined as both hang together."""
    q = scale / focal
    for _ in range(2):
        q = fit_pose(face, size, min(q, 1 / NEAREST)).scale / focal
    return q


def perspective_field(
    face: Face, view: View, size: tuple[int, int], strength: float, target_m: float = TARGET_M
) -> Field | None:
    """The warp to a view from `target_m`, or None where there is nothing to do: no reliable distance, taken from afar, strength 0.

    `face` in pixels of a photo of `size` (width, height), which may be a smaller copy of the one `view` was estimated from.
    """
    if strength <= 0 or not view.reliable or view.distance_m is None or view.distance_m >= target_m:
        return None
    share = min(strength, 1.0) * float(np.clip((AFAR - view.distance_m) / (AFAR - NEAR), 0, 1))
    if share <= 0:
        return None
    return build_field(face, fit_pose(face, size, 1 / view.distance_m), size, 1 / target_m, share)


def apply_field(values: Floats, field: Field | None) -> Floats:
    """`values` (H, W) or (H, W, C) of the photo, warped: colours and alpha alike. None: the same array."""
    if field is None:
        return values
    seen = field.dense((values.shape[1], values.shape[0]))
    warped = cv2.remap(values, seen, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.float32)
