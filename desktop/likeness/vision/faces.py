"""Faces in a picture: where they are, their mesh, and where they look."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from likeness.vision.detector import FULL_RANGE, SHORT_RANGE, Detection, detect, overlap
from likeness.vision.mesh import face_mesh
from likeness.vision.models import Picture, Points, VisionModels
from likeness.vision.pitch import pitch_correction
from likeness.vision.sampling import reduced

MIN_PRESENCE = 0.5
"""Below it the mesh network says that the detector's find (a cat, a poster's pattern) is no human face."""

FAINT_SCORE, FAINT_PRESENCE = 0.6, 0.93
"""A detector's find below the score (a far or a half face, a wheel of colours) is believed only where the mesh is this sure."""

LYING = 70.0
"""Degrees of roll beyond which the detectors see no faces, only leaves and walls that look like one."""

DETECTION_SIDE = 1024
"""Larger pictures are searched in a copy of this long side: the detectors see 192 pixels anyhow."""

LEFT_EYE_CORNERS, RIGHT_EYE_CORNERS = (33, 133), (362, 263)
CHIN, FOREHEAD = 152, 10

PITCH_OFFSET = -6.0
"""Degrees that the mesh's forehead-chin axis reads on a face that looks straight ahead: the mean over 391 rendered people
(1625 pictures, docs/calibration/vision.md). It differs by several degrees between people: `pitch_correction` takes most of that away."""


@dataclass(frozen=True, slots=True)
class HeadPose:
    """Degrees. yaw > 0: face turned to image right; pitch > 0: up; roll > 0: counter-clockwise in the image."""

    yaw: float
    pitch: float
    roll: float


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face, all in pixels: `box` x0, y0, x1, y1; `points` (6, 2) of the detector; `mesh` (478, 3).

    `score` is the detector's and `presence` the mesh's confidence, 0..1.
    """

    score: float
    box: tuple[float, float, float, float]
    points: Points
    mesh: NDArray[np.float64]
    presence: float
    pose: HeadPose

    @property
    def left_eye(self) -> Points:
        """(2,): the middle of the corners of the eye at the image's left (the person's right eye)."""
        return self.mesh[list(LEFT_EYE_CORNERS), :2].mean(axis=0)

    @property
    def right_eye(self) -> Points:
        return self.mesh[list(RIGHT_EYE_CORNERS), :2].mean(axis=0)

    @property
    def eye_midpoint(self) -> Points:
        return (self.left_eye + self.right_eye) / 2

    @property
    def chin(self) -> Points:
        return self.mesh[CHIN, :2]

    @property
    def t(self) -> float:
        """T of ISO/IEC 29794-5: eye midpoint to chin, in pixels."""
        return float(np.linalg.norm(self.chin - self.eye_midpoint))

    @property
    def inter_eye_distance(self) -> float:
        """IED of ISO/IEC 29794-5 as seen in the picture, in pixels, not corrected for yaw."""
        return float(np.linalg.norm(self.right_eye - self.left_eye))

    @property
    def area(self) -> float:
        """Of the box, in square pixels."""
        return (self.box[2] - self.box[0]) * (self.box[3] - self.box[1])


def moved(face: Face, scale: float, dx: float, dy: float) -> Face:
    """The same face after its picture was scaled and then shifted: x becomes x * scale + dx."""
    shift = np.array([dx, dy])
    mesh = face.mesh * scale
    mesh[:, :2] += shift
    x0, y0, x1, y1 = face.box
    box = (x0 * scale + dx, y0 * scale + dy, x1 * scale + dx, y1 * scale + dy)
    return replace(face, box=box, points=face.points * scale + shift, mesh=mesh)


def find_faces(models: VisionModels, picture: Picture) -> tuple[Face, ...]:
    """Every human face, largest first; empty where there is none.

    The short-range detector sees faces from 0.15 of the frame's long side, the full-range one from 0.05: a small face beside a large one too.
    """
    faces: list[Face] = []
    for found in heads(models, picture):
        if not any(_holds(face, found) for face in faces):
            faces = _distinct([*faces, face_at(models, picture, found)])
    return tuple(sorted(faces, key=lambda face: -face.area))


def heads(models: VisionModels, picture: Picture) -> list[Detection]:
    """What the two detectors take for heads, the short-range one's first. The mesh has not looked at them yet: some are none."""
    small, scale = reduced(picture, DETECTION_SIDE)
    # The short-range detector's weak answers sharpen its boxes, but are no finds of their own.
    near = [head for head in detect(models, small, SHORT_RANGE) if head.score >= FAINT_SCORE]
    found = near + detect(models, small, FULL_RANGE)
    return [Detection(head.score, head.box / scale, head.points / scale) for head in found]


def _holds(face: Face, found: Detection) -> bool:
    """Whether the find's middle lies in the face: it is the same head, seen by the other detector."""
    x0, y0, x1, y1 = extent(face.mesh)
    x, y = found.box[:2] / 2 + found.box[2:] / 2
    return bool(x0 < x < x1 and y0 < y < y1)


def face_at(models: VisionModels, picture: Picture, found: Detection) -> Face:
    """What the mesh sees where a detector found a head: perhaps no face (`believed`)."""
    mesh, presence = face_mesh(models, picture, found)
    x0, y0, x1, y1 = (float(v) for v in found.box)
    return Face(found.score, (x0, y0, x1, y1), found.points, mesh, presence, head_pose(mesh))


def _distinct(faces: list[Face]) -> list[Face]:
    """Without what is no face, and without a second find whose mesh slid onto a face already found."""
    kept: list[Face] = []
    for face in faces:
        taken = [extent(other.mesh) for other in kept]
        if believed(face) and (not taken or overlap(extent(face.mesh), np.stack(taken)).max() <= 0.5):
            kept.append(face)
    return kept


def believed(face: Face) -> bool:
    """Whether the mesh is sure enough that there is a face, the more so the less the detector was."""
    least = FAINT_PRESENCE if face.score < FAINT_SCORE else MIN_PRESENCE
    return face.presence >= least and abs(face.pose.roll) <= LYING


def extent(mesh: NDArray[np.float64]) -> Points:
    """(4,): left, top, right, bottom of a mesh, without the irises."""
    return np.concatenate([mesh[:468, :2].min(axis=0), mesh[:468, :2].max(axis=0)])


def head_pose(mesh: NDArray[np.float64]) -> HeadPose:
    """From the mesh's own depth, without a camera model: the axes ear-to-ear and forehead-to-chin span the face's frame.

    Pitch is corrected for the face's own shape.
    """
    across = mesh[[263, 362, 454, 291]].sum(axis=0) - mesh[[33, 133, 234, 61]].sum(axis=0)
    across /= np.linalg.norm(across)
    down = mesh[CHIN] - mesh[FOREHEAD]
    down -= across * (across @ down)
    down /= np.linalg.norm(down)
    away = np.cross(across, down)
    yaw = np.degrees(np.arctan2(-away[0], away[2]))
    axis_pitch = np.degrees(np.arcsin(np.clip(away[1], -1, 1))) - PITCH_OFFSET
    roll = -np.degrees(np.arctan2(across[1], across[0]))
    return HeadPose(float(yaw), float(axis_pitch) + pitch_correction(mesh, float(roll)), float(roll))
