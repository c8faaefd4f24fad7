"""Where the sitter's surface faces: a smooth field of normals over face, hair, neck and clothes, and a little beyond.

The face comes from the mesh, the rest from three rounded bodies: an ellipsoid round the skull and its hair, a cylinder for the
neck, a rounded torso. All are blended over a tenth of the face's length, so that no light computed from the field can draw the edge
of the face, the hair or the matte. Axes: x to image right, y down, z to the camera.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats
from likeness.darkroom.light.bodies import Body, mesh_normals, sitter_bodies
from likeness.vision.faces import Face, moved
from likeness.vision.regions import oval_mask

SIDE, MOST_SIDE, LEAST_T = 256, 640, 24.0
"""The field's long side in its own pixels; more where the face would be smaller than `LEAST_T`, but never over `MOST_SIDE`."""

BLEND = 0.10
"""Width of the smooth union of the bodies, in T."""

NEAR, FAR = 0.35, 1.3
"""Beyond the bodies, in T, the light fades out: a picture without a matte keeps its background."""


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """`normals` (h, w, 3), at most 1 long (shorter in creases); `reach` (h, w) 1 on the sitter and 0 far from it;
    `face` in the field's pixels, which are `scale` of the portrait's.
    """

    normals: Floats
    reach: Floats
    face: Face
    scale: float


def field_size(shape: tuple[int, ...], t: float) -> tuple[int, int]:
    """Width and height of the field for a portrait of this shape (H, W, ...) whose face measures `t` pixels."""
    height, width = shape[:2]
    longest = max(height, width)
    side = min(max(SIDE, longest * LEAST_T / max(t, 1.0)), MOST_SIDE, longest)
    return max(1, round(width * side / longest)), max(1, round(height * side / longest))


def surface(alpha: Floats, face: Face) -> Surface:
    """The field for a portrait with this matte (H, W) and face, both in the portrait's pixels."""
    width, height = field_size(alpha.shape, face.t)
    small = np.asarray(cv2.resize(alpha, (width, height), interpolation=cv2.INTER_AREA), np.float32)
    scale = width / alpha.shape[1]
    near = moved(face, scale, 0.0, 0.0)
    t = max(near.t, 2.0)
    normals, reach = _union(sitter_bodies(small, near), small.shape, t)
    normals = _with_face(normals, near, t)
    return Surface(_blurred(normals, 0.05 * t), reach, near, scale)


def _union(bodies: tuple[Body, ...], shape: tuple[int, ...], t: float) -> tuple[Floats, Floats]:
    """Normals of all bodies, each weighted by how near it is, and how far the light reaches."""
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32) + np.float32(0.5)
    total = np.zeros((*shape, 3), np.float32)
    weights = np.zeros(shape, np.float32)
    nearest = np.full(shape, np.inf, np.float32)
    for body in bodies:
        normals, distance = body.at(columns, rows)
        distance = np.asarray(distance / t, np.float32)
        weight = np.exp(-np.clip(distance + body.behind, body.least, 4.0) / BLEND)
        total += normals * weight[..., None]
        weights += weight
        nearest = np.minimum(nearest, distance)
    fade = np.clip((nearest - NEAR) / (FAR - NEAR), 0, 1)
    return total / weights[..., None], np.asarray(1 - fade * fade * (3 - 2 * fade), np.float32)


def _with_face(normals: Floats, face: Face, t: float) -> Floats:
    """The mesh's normals in the middle of the face, faded into the skull's well before jaw and hairline."""
    drawn, density = mesh_normals(face, normals.shape[:2], 0.10 * t)
    inside = oval_mask(face, normals.shape).astype(np.float32)
    # An erosion and a blur of the same width: the fade ends about where the face does.
    radius = max(1, round(0.10 * t))
    eroded = cv2.erode(inside, _disc(radius), borderType=cv2.BORDER_CONSTANT, borderValue=1)
    share = _blurred(eroded, 0.11 * t) * density
    return np.asarray(normals + (drawn - normals) * share[..., None], np.float32)


def _disc(radius: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)), np.uint8)


def _blurred(values: Floats, sigma: float) -> Floats:
    return np.asarray(cv2.GaussianBlur(values, (0, 0), max(sigma, 0.5), borderType=cv2.BORDER_REPLICATE), np.float32)
