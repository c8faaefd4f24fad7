"""SYNTHETIC live measures without any picture: the mean face's points, turned in space or, as a sheet, tilted. Exact, and fast."""

import random
from dataclasses import replace

import numpy as np
from scipy.spatial.transform import Rotation

from likeness.base.paths import resources
from likeness.capture.live import LiveMeasure
from likeness.vision.faces import Face, head_pose

UPPER, LOWER = (159, 160, 158, 386, 387, 385), (145, 144, 153, 374, 373, 380)
SIZE, MIDDLE = 1.6, np.array([320.0, 240.0])
"""Pixels a millimetre, and where the eyes' middle is seen."""


def dice(seed):
    """What tasks are drawn with, the same each time."""
    return random.Random(seed)  # noqa: S311


def shape():
    return np.loadtxt(resources() / "vision" / "face_shape.csv", delimiter=",")


def turned(points, yaw=0.0, pitch=0.0, roll=0.0):
    """Degrees as HeadPose has them; the mean face's own rest counts as 0."""
    return points @ Rotation.from_euler("zxy", [-roll, -pitch, -yaw], degrees=True).as_matrix().T


def seen(time_s, points, **more):
    """The measure of one face whose points are given in millimetres (z away from the camera)."""
    mesh = points * SIZE
    mesh[:, :2] += MIDDLE
    low, high = mesh[:468, :2].min(axis=0), mesh[:468, :2].max(axis=0)
    box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    face = Face(0.9, box, mesh[[468, 473, 1, 13, 234, 454], :2], mesh, 0.99, head_pose(mesh))
    measure = LiveMeasure(time_s, faces=1, pose=face.pose, centre=(0.5, 0.5), height=0.4, face=face)
    return replace(measure, **more)


def solid(time_s, *, yaw=0.0, pitch=0.0, roll=0.0, smile=0.0, shut=0.0, other=0.0, shift=(0.0, 0.0), size=1.0):
    """A head in depth. `other` widens the face: 0.15 is somebody else's."""
    points = shape()
    points[:, 0] *= 1 + other * (points[:, 1] > 0) - other * (points[:, 1] < 0)
    for corner, side in ((61, -1), (291, 1)):
        points[corner, :2] += np.array([side * 6.0, -6.0]) * smile
    for upper, lower in zip(UPPER, LOWER, strict=True):
        points[upper] += 0.9 * shut * (points[lower] - points[upper])
    points = turned(points, yaw, pitch, roll) * size
    points[:, :2] += shift
    return seen(time_s, points)


def flat(time_s, *, yaw=0.0, pitch=0.0, roll=0.0, claimed=0.0):
    """A picture of the same face held askew; `claimed` adds a turn to the pose that the picture does not have."""
    points = shape()
    points[:, 2] = 0.0
    points = turned(points, yaw, pitch, roll)
    points *= (700 / (700 + points[:, 2]))[:, None]
    points[:, 2] = shape()[:, 2]  # what a network would say of the depth
    measure = seen(time_s, points)
    pose = replace(measure.face.pose, yaw=measure.face.pose.yaw + claimed)
    return replace(measure, pose=pose, face=replace(measure.face, pose=pose))
