"""The rounded bodies that stand for skull and hair, neck and torso, and the normals of the face's mesh."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay, QhullError

from likeness.darkroom.colour import Floats
from likeness.vision.faces import CHIN, FOREHEAD, Face

Matrix = NDArray[np.float64]

SOFT = 0.35
"""How much the outline of a body is blunted: a true ellipsoid turns away infinitely fast there, and light on it would draw a line."""

EARS = (234, 454)
EYES = (33, 133, 263, 362)
MESH_POINTS = 468


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """(p - centre)' form (p - centre) = 1, in pixels; a cylinder where `form` has rank 2.

    `radius` turns its outline's scale into pixels. `behind` (T) lets another body go before it, `least` (T) is as deep inside as counts.
    `upright` keeps everything below the centre facing forward.
    """

    centre: Matrix
    form: Matrix
    radius: float
    behind: float = 0.0
    least: float = -0.35
    upright: bool = False

    def at(self, columns: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Unit normals (h, w, 3) of the side that faces the camera, and the distance to the outline in pixels, negative inside.

        Outside the outline the normals go on smoothly.
        """
        form = self.form.astype(np.float32)
        x = columns - np.float32(self.centre[0])
        y = rows - np.float32(self.centre[1])
        if self.upright:
            y = _at_most_zero(y, np.float32(0.2 * self.radius))
        flat = form[0, 0] * x * x + 2 * form[0, 1] * x * y + form[1, 1] * y * y
        middle = -(form[0, 2] * x + form[1, 2] * y) / form[2, 2]
        inside = 1 - flat + form[2, 2] * middle * middle
        depth = middle + np.sqrt((inside + np.sqrt(inside * inside + SOFT * SOFT)) / (2 * form[2, 2]))
        normals = np.stack([x, y, depth], axis=-1) @ form
        normals /= np.maximum(np.linalg.norm(normals, axis=-1, keepdims=True), 1e-9)
        distance = (np.sqrt(np.maximum(1 - inside, 0)) - 1) * self.radius
        return np.asarray(normals, np.float32), np.asarray(distance, np.float32)


def _at_most_zero(values: Floats, width: np.float32) -> Floats:
    return np.asarray((values - np.sqrt(values * values + width * width)) / 2, np.float32)


def points_3d(face: Face) -> Matrix:
    """(468, 3) of the mesh with z towards the camera."""
    return np.asarray(face.mesh[:MESH_POINTS] * (1, 1, -1), np.float64)


def head_axes(face: Face) -> Matrix:
    """3x3, columns: to image right across the face, down to the chin, and into the head, orthonormal."""
    points = points_3d(face)
    across = _unit(points[[263, 362, 454, 291]].sum(axis=0) - points[[33, 133, 234, 61]].sum(axis=0), (1.0, 0.0, 0.0))
    down = points[CHIN] - points[FOREHEAD]
    down = _unit(down - across * (across @ down), (0.0, 1.0, 0.0))
    return np.stack([across, down, -np.cross(across, down)], axis=1)


def sitter_bodies(alpha: Floats, face: Face) -> tuple[Body, ...]:
    """Head, neck and torso for a matte (h, w) and a face in its pixels."""
    t = max(face.t, 2.0)
    axes = head_axes(face)
    head = _head(alpha, face, axes, t)
    slope = np.radians(20)  # a neck leans forward
    along = np.array([0.0, np.cos(slope), -np.sin(slope)])
    place = head.centre + np.array([0.0, 1.2 * t, 0.0])
    neck = Body(place, (np.eye(3) - np.outer(along, along)) / (0.55 * t) ** 2, 0.55 * t, behind=0.05, least=0.05)
    return head, neck, _torso(alpha, face, float(head.centre[0]), t)


def _head(alpha: Floats, face: Face, axes: Matrix, t: float) -> Body:
    """An ellipsoid from the chin to the top of the hair, as wide as the hair at the temples."""
    points = points_3d(face)
    eyes = points[list(EYES)].mean(axis=0)
    ears = float(np.linalg.norm(points[EARS[1]] - points[EARS[0]]))
    half_width, up, under = max(0.54 * ears, 0.6 * t), 1.35 * t, 1.05 * t
    centre = eyes + axes[:, 2] * 0.8 * t
    right = _unit(axes[:2, 0], (1.0, 0.0))
    upward = -_unit(axes[:2, 1], (0.0, 1.0))
    temple = centre[:2] + upward * 0.3 * t
    sides = [_reach(alpha, temple, way, half_width, 1.8 * half_width) for way in (right, -right)]
    wide = float(np.mean(sides))
    up = _reach(alpha, centre[:2], upward, up, 1.6 * up)
    radii = np.array([wide, (up + under) / 2, 0.95 * t * (1 + wide / half_width) / 2])
    centre -= axes[:, 1] * (up - under) / 2
    return Body(centre, axes @ np.diag(radii**-2.0) @ axes.T, float(radii[:2].mean()))


def _torso(alpha: Floats, face: Face, middle: float, t: float) -> Body:
    """Shoulders as wide as the matte shows them, two face lengths below the chin."""
    height, width = alpha.shape
    rows = np.clip(np.array([1.0, 1.3, 1.6, 1.9]) * t + face.chin[1], 0, height - 1).astype(int)
    solid = alpha[rows] > 0.5
    half = 1.75 * t
    if solid.any() and not solid.all():
        half = float(np.clip(solid.sum(axis=1).max() / 2, 1.2 * t, 2.4 * t))
        centre = float((solid * (np.arange(width) + 0.5)).sum() / solid.sum())
        middle += float(np.clip(centre - middle, -0.5 * t, 0.5 * t))
    place = np.array([middle, face.chin[1] + 2.3 * t, 0.0])
    form = np.diag(np.array([half, 1.65 * t, 1.1 * t]) ** -2.0)
    return Body(place, form, float(1.6 * t), least=-0.1, upright=True)


def _unit(vector: Matrix, otherwise: tuple[float, ...]) -> Matrix:
    """Of length 1; `otherwise` where it is too short to have a direction."""
    length = float(np.linalg.norm(vector))
    return vector / length if length > 0.2 else np.array(otherwise)


def _reach(alpha: Floats, start: Matrix, way: Matrix, usual: float, most: float) -> float:
    """How far the matte goes from `start` along `way`, between 0.85 of the usual and `most`; the usual where the picture ends first."""
    steps = np.arange(0.4 * usual, most, 0.5)
    points = start + steps[:, None] * way
    columns, rows = np.floor(points).astype(int).T
    inside = (columns >= 0) & (columns < alpha.shape[1]) & (rows >= 0) & (rows < alpha.shape[0])
    if not inside.all():
        steps, columns, rows = steps[inside], columns[inside], rows[inside]
    clear = np.flatnonzero(alpha[rows, columns] < 0.5)
    if len(clear) == 0:
        return most if inside.all() and float(alpha.min()) < 0.5 else usual
    return float(max(steps[clear[0]], 0.85 * usual))


def mesh_normals(face: Face, shape: tuple[int, ...], sigma: float) -> tuple[Floats, Floats]:
    """Normals (h, w, 3) of the visible mesh, smoothed over `sigma` pixels, and 0..1 how well the mesh covers a place."""
    points = points_3d(face)
    normals, areas = _vertex_normals(points, head_axes(face))
    columns, rows = np.floor(points[:, :2]).astype(int).T
    seen = (normals[:, 2] > 0.05) & (columns >= 0) & (columns < shape[1]) & (rows >= 0) & (rows < shape[0])
    splat = np.zeros((*shape, 4), np.float32)
    weighted = np.c_[normals, np.ones(len(normals))] * areas[:, None]
    np.add.at(splat, (rows[seen], columns[seen]), weighted[seen].astype(np.float32))
    splat = cv2.GaussianBlur(splat, (0, 0), max(sigma, 1.0), borderType=cv2.BORDER_CONSTANT)
    weight = splat[..., 3:]
    mean = splat[..., :3] / np.maximum(weight, 1e-6)
    return np.asarray(mean, np.float32), np.asarray(np.clip(weight[..., 0] / 0.15, 0, 1), np.float32)


def _vertex_normals(points: Matrix, axes: Matrix) -> tuple[Matrix, Matrix]:
    """Unit normals and areas in the picture of the points, over triangles that join neighbours as the face is seen from its front."""
    normals = np.zeros_like(points)
    areas = np.zeros(len(points))
    try:
        triangles = Delaunay(points @ axes[:, :2]).simplices
    except QhullError:  # all points on one line: no face
        return normals, areas
    first, second, third = points[triangles].transpose(1, 0, 2)
    faces = np.cross(second - first, third - first) / 2
    faces *= np.sign(faces @ -axes[:, 2])[:, None]
    np.add.at(normals, triangles, faces[:, None, :])
    np.add.at(areas, triangles, np.maximum(faces[:, None, 2], 0) / 3)
    return normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9), areas
