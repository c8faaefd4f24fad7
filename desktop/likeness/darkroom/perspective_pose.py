"""The head before the camera: a metric face of 478 points laid on the mesh with full perspective.

The mesh's own depth is that of a weak-perspective model and says nothing about distance, so it is not used. A point X (metres, turned into
the camera's axes, from the middle of the eyes) is seen at (s X_xy + c) / (1 + q X_z): `s` pixels per metre at the eyes, `c` the eyes' place from
the middle of the photo, `q` one over the distance. The focal length in pixels is s / q; it is not needed to fit.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares
from scipy.spatial.transform import Rotation

from likeness.base.paths import resources
from likeness.vision.faces import Face
from likeness.vision.models import Points

SHAPE_FILE = "face_shape.csv"

Q_PRIOR, Q_SPREAD = 1.2, 2.0
"""1/m. Where `q` is fitted it is held loosely here: a face that says nothing about it must not run away."""

FIT_ERROR = 0.003
"""Metres by which a mesh point and the mean face may differ: person, expression and network together."""


@dataclass(frozen=True, slots=True, eq=False)
class Pose:
    """`turn` (3, 3) from face to camera axes; `scale` s, `place` c (2,) and `q` as in the module's text; `middle` (2,) of the photo in pixels.

    `error` is the root mean square of what the fit leaves, in metres.
    """

    turn: Points
    scale: float
    place: Points
    q: float
    middle: Points
    error: float

    def depth(self) -> Points:
        """(478,) metres behind the middle of the eyes, of every point of the mean face."""
        return np.asarray(face_shape() @ self.turn[2])


@cache
def face_shape() -> Points:
    """(478, 3) metres, from the middle of the eyes: x to image right, y down, z away from the camera."""
    shape = np.loadtxt(resources() / "vision" / SHAPE_FILE, delimiter=",") / 1000
    shape.flags.writeable = False
    return shape


def fit_pose(face: Face, size: tuple[int, int], q: float | None = None) -> Pose:
    """Least squares over all mesh points. `size` is width and height of the photo; with `q` given it is kept."""
    middle = np.array(size, np.float64) / 2
    seen = face.mesh[:, :2] - middle
    unit = max(face.t / 0.1, 1e-3 * max(size))
    start = _start(face, seen, unit)
    steps = np.array([0.1, 0.1, 0.1, 0.05, 0.01 * unit, 0.01 * unit, 0.3])
    fixed = 6 if q is not None else 7

    def errors(free: NDArray[np.float64]) -> NDArray[np.float64]:
        values = free if q is None else np.append(free, q)
        gap = (_project(values) - seen).ravel() / (unit * FIT_ERROR)
        return np.append(gap, (values[6] - Q_PRIOR) / Q_SPREAD)

    found = least_squares(errors, start[:fixed], method="lm", x_scale=steps[:fixed], xtol=1e-6, ftol=1e-6).x
    values = found if q is None else np.append(found, q)
    gap = _project(values) - seen
    error = float(np.sqrt((gap**2).sum(axis=1).mean()) / np.exp(values[3]))
    turn = Rotation.from_rotvec(values[:3]).as_matrix()
    return Pose(turn, float(np.exp(values[3])), values[4:6].copy(), float(values[6]), middle, error)


def _start(face: Face, seen: Points, unit: float) -> NDArray[np.float64]:
    turn = Rotation.from_euler("yz", [-face.pose.yaw, -face.pose.roll], degrees=True).as_rotvec()
    eyes = seen[[33, 133, 362, 263]].mean(axis=0)
    return np.concatenate([turn, [np.log(unit)], eyes, [Q_PRIOR]])


def _project(values: NDArray[np.float64]) -> Points:
    placed = face_shape() @ Rotation.from_rotvec(values[:3]).as_matrix().T
    # A trial step may put a point behind the camera: the bound keeps the division finite.
    nearness = np.maximum(1 + values[6] * placed[:, 2:], 0.05)
    return np.asarray((np.exp(np.clip(values[3], -20, 20)) * placed[:, :2] + values[4:6]) / nearness)
