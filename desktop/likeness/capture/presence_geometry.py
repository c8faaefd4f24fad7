"""How a face has changed since it was at rest: turned in depth or only its picture tilted, eyes shut, smiling.

A point of a head that turns moves in the picture by its place and by its depth: with (x, y) at rest and z the depth, seen from afar,

    (x', y') = A (x, y) + b z + t,        [A b] two rows of one rotation, times a scale (Tomasi and Kanade 1992).

`b` is the parallax: its length is the sine of the turn. A picture that is moved, tilted or zoomed has b = 0 however it is held, and A alone
does not have rows of equal length any more. Quadratic terms take up what perspective and a bent sheet add; parallax is believed only as
far as it shows with and without them. Depth is that of a mean face (resources/vision/face_shape.csv), never what the network says of the
picture. All lengths are in units of the eye midpoint's distance to the chin at rest (T of ISO/IEC 29794-5).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from likeness.base.paths import resources
from likeness.vision.faces import CHIN, LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS, Face, HeadPose, head_pose
from likeness.vision.mesh import LEFT_EYE, LIPS, RIGHT_EYE
from likeness.vision.models import Points

SHAPE_FILE = "face_shape.csv"

JAW_BEGINS = 0.30
"""Points lower than this below the eyes follow the mouth, not the skull."""

EYES = (((160, 159, 158), (144, 145, 153), 33, 133), ((387, 386, 385), (373, 374, 380), 263, 362))
"""Of each eye: the upper lid's points, the lower lid's below them, and the corners."""

MOUTH_CORNERS = (61, 291)

AFFINE, PARALLAX = slice(1, 3), 3
LEAST_EXTENT = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Rest:
    """A person's face at rest. `mesh` (478, 3) in pixels; `unit` T in pixels; `eyes` (2,) how far each eye is open, in eye widths."""

    mesh: Points
    pose: HeadPose
    unit: float
    eyes: Points


@dataclass(frozen=True, slots=True)
class Change:
    """What differs from rest. Degrees: `turn` > 0 to image right, `nod` > 0 up.

    `depth_across`, `depth_down`: the parallax, as the sine of the turn (same sign as `turn`) and of the nod. `squash`: how long the rotation's
    first row is beside its second, 1 for a solid head, less or more for a tilted picture; `shear` their cosine. `eyes`: opening, of the eye that is wider,
    in shares of the opening at rest. `smile`: mean way of the mouth's corners out and up, and `smile_least` that of the corner which moved less. `error`: what
    a solid head leaves unexplained of the points that no expression moves, root mean square.
    """

    turn: float
    nod: float
    depth_across: float
    depth_down: float
    squash: float
    shear: float
    eyes: float
    smile: float
    smile_least: float
    error: float


@cache
def _head() -> tuple[Points, NDArray[np.intp]]:
    """Depth of the 478 points of a mean face in units of T, and the numbers of those that no expression moves."""
    shape = np.loadtxt(resources() / "vision" / SHAPE_FILE, delimiter=",")
    shape /= np.linalg.norm(shape[CHIN])
    moved = {*LIPS, *LEFT_EYE, *RIGHT_EYE, *np.flatnonzero(shape[:, 1] > JAW_BEGINS).tolist(), *range(468, 478)}
    depth = np.asarray(shape[:, 2])
    depth.flags.writeable = False
    return depth, np.array([point for point in range(478) if point not in moved])


def rest_of(faces: Sequence[Face]) -> Rest:
    """The median of several frames of a face that keeps still. At least one face."""
    mesh = np.median(np.stack([face.mesh for face in faces]), axis=0)
    eyes = (mesh[list(LEFT_EYE_CORNERS), :2].mean(axis=0) + mesh[list(RIGHT_EYE_CORNERS), :2].mean(axis=0)) / 2
    unit = max(float(np.linalg.norm(mesh[CHIN, :2] - eyes)), LEAST_EXTENT)
    return Rest(mesh, head_pose(mesh), unit, eye_openings(mesh))


def change(rest: Rest, face: Face) -> Change:
    """From `rest` to `face`."""
    before, now = _frames(rest, face.mesh)
    solid = _fit(before, now, bent=False)
    bent = _fit(before, now, bent=True)
    rows = solid[1:4].T
    lengths = np.maximum(np.linalg.norm(rows, axis=1), LEAST_EXTENT)
    scale = float(np.sqrt(lengths[0] * lengths[1]))
    across, down = (_nearer_zero(solid[PARALLAX, axis] / scale, _parallax(bent)[axis]) for axis in (0, 1))
    ways, error = _ways(before, now, solid)
    left, right = ways[MOUTH_CORNERS[0]], ways[MOUTH_CORNERS[1]]
    corners = (-left[0] - left[1], right[0] - right[1])
    return Change(
        turn=face.pose.yaw - rest.pose.yaw,
        nod=face.pose.pitch - rest.pose.pitch,
        depth_across=-across,
        depth_down=down,
        squash=float(lengths[0] / lengths[1]),
        shear=float(rows[0] @ rows[1] / (lengths[0] * lengths[1])),
        eyes=float((eye_openings(face.mesh) / np.maximum(rest.eyes, LEAST_EXTENT)).max()),
        smile=float(sum(corners) / 2),
        smile_least=float(min(corners)),
        error=error,
    )


def eye_openings(mesh: NDArray[np.float64]) -> Points:
    """(2,): mean distance of the lids in widths of the eye."""
    openings = []
    for upper, lower, outer, inner in EYES:
        gaps = np.linalg.norm(mesh[list(upper), :2] - mesh[list(lower), :2], axis=1)
        openings.append(gaps.mean() / max(float(np.linalg.norm(mesh[outer, :2] - mesh[inner, :2])), LEAST_EXTENT))
    return np.array(openings)


def solid_error(before: Face, now: Face) -> float:
    """What turning, moving and zooming one solid head leaves unexplained between two frames, in units of T: small unless the face was exchanged."""
    return change(rest_of([before]), now).error


def _frames(rest: Rest, mesh: NDArray[np.float64]) -> tuple[Points, Points]:
    """(478, 2) each, in units of T, with the eye line at rest level and the steady points' middle at the origin."""
    steady = _head()[1]
    across = rest.mesh[list(RIGHT_EYE_CORNERS), :2].mean(axis=0) - rest.mesh[list(LEFT_EYE_CORNERS), :2].mean(axis=0)
    across /= max(float(np.linalg.norm(across)), LEAST_EXTENT)
    level = np.stack([across, [-across[1], across[0]]])
    before, now = rest.mesh[:, :2] @ level.T / rest.unit, _unrolled(mesh) / rest.unit
    return before - before[steady].mean(axis=0), now - now[steady].mean(axis=0)


def _unrolled(mesh: NDArray[np.float64]) -> Points:
    """The mesh's (x, y), turned so that its own eyes are level: how a head leans says nothing here."""
    across = mesh[list(RIGHT_EYE_CORNERS), :2].mean(axis=0) - mesh[list(LEFT_EYE_CORNERS), :2].mean(axis=0)
    across /= max(float(np.linalg.norm(across)), LEAST_EXTENT)
    return np.asarray(mesh[:, :2] @ np.stack([across, [-across[1], across[0]]]).T)


def _fit(before: Points, now: Points, *, bent: bool) -> Points:
    """(4 or 7, 2): the least-squares t, A, b and, where `bent`, the quadratic terms, over the steady points."""
    steady = _head()[1]
    return np.asarray(np.linalg.lstsq(_terms(before, bent=bent)[steady], now[steady], rcond=None)[0], np.float64)


def _terms(before: Points, *, bent: bool) -> Points:
    depth, steady = _head()
    x, y = before.T
    columns = [np.ones_like(x), x, y, depth - depth[steady].mean()]
    if bent:
        columns += [x * x, x * y, y * y]
    return np.column_stack(columns)


def _parallax(bent: Points) -> Points:
    """(2,): b by the scale of A's stronger direction. What a bend adds makes the rows' lengths no measure of scale."""
    return np.asarray(bent[PARALLAX] / max(float(np.linalg.svd(bent[AFFINE], compute_uv=False)[0]), LEAST_EXTENT))


def _nearer_zero(first: float, second: float) -> float:
    """Zero where they disagree about the side."""
    return 0.0 if first * second <= 0 else float(min(first, second, key=abs))


def _ways(before: Points, now: Points, solid: Points) -> tuple[Points, float]:
    """(478, 2): where each point went beyond what the solid head did, in the frame of the rest; and the steady points' error."""
    left = now - _terms(before, bent=False) @ solid
    error = float(np.sqrt((left[_head()[1]] ** 2).sum(axis=1).mean()))
    back = np.linalg.pinv(solid[AFFINE])
    return np.asarray(left @ back), error
