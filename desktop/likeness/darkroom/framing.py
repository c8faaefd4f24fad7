"""The crop: head size and eye line after the look, room where the head looks to, shoulders reaching the frame, nothing cut in mid-air.

A portrait's backdrop is painted, so the frame may reach beyond the photo, but only where the sitter does not touch the photo's edge:
there the body would end in a straight line. All candidates are judged at once, and the best that is whole is taken.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats
from likeness.looks.look import Crop, Output
from likeness.vision.faces import Face

Affine = NDArray[np.float64]
"""2x3, from points of the portrait to points of the photo, both in pixel-edge coordinates."""

Values = NDArray[np.float64]

ENLARGE_LIMIT = 1.6
"""Above this an enlarged phone photo begins to look soft, and the notes say so."""

LEVEL_SHARE = 0.6
"""Of the head's roll. Levelling all of it tips the shoulders, and a slight tilt of the head is how people look."""

HEADROOM, SIDEROOM = 0.05, 0.02
"""Least space above the hair and beside it, of the frame's height and width."""

LEAD = 0.12
"""Of the frame's width that a head in full profile gives way at full lead; a head turned by `TURN` degrees gives most of it."""

TURN, FACING = 35.0, 6.0
"""Degrees. Up to `FACING` a head looks at the camera."""

EYE_TURN = 0.5
"""Degrees of the head that count for one degree of the eyes: a glance aside asks for less room than a turned head."""

MISSING_LIMIT = 0.0003
"""Share of the frame that may be body beyond the photo: less than a pixel along one side of the trial."""

PER_T = 32
"""Pixels for one T (eyes to chin) in the picture on which crops are tried."""

CHIN_ROOM, NECK, ELBOW = 1.25, 2.0, (4.6, 0.35)
"""In T below the eyes: nothing above the first may be cut; a frame that ends on the neck or near the elbows (where, and how near) looks cut off."""

FORBIDDEN = 100.0

ZOOMS = (1.0, 0.95, 1.06, 0.9, 1.12, 0.84, 1.2, 1.3, 1.42, 1.5, 1.6, 1.7, 1.8, 1.95, 2.1, 2.3, 2.5)
SHIFTS = (0.0, 0.02, -0.02, 0.04, -0.04, 0.06, -0.06, 0.08, -0.08, 0.1, -0.1, 0.13, -0.13, 0.16, -0.16, 0.2, -0.2)
RISES = (0.0, 0.02, -0.02, 0.04, -0.04, 0.06, -0.06, 0.09, -0.09, -0.12, -0.15)


@dataclass(frozen=True, slots=True, eq=False)
class Framing:
    """`matrix` maps portrait points to photo points; `enlargement` is portrait pixels per photo pixel; `whole` is false
    where no crop exists in which the body is complete.
    """

    matrix: Affine
    enlargement: float
    levelled: float
    whole: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Candidates:
    """(N,) each: T over the frame's height, and where the eyes are, in fractions of the frame."""

    head: Values
    eye_x: Values
    eye_y: Values


@dataclass(frozen=True, slots=True)
class _Hair:
    """How far the head with its hair reaches from the eyes, in T; `top_seen`: the photo does not cut it off above."""

    above: float
    left: float
    right: float
    top_seen: bool


def frame(face: Face, alpha: Floats, crop: Crop, output: Output) -> Framing:
    """The best crop for this sitter. `alpha` is the photo's matte (H, W)."""
    roll = float(np.degrees(np.arctan2(*(face.right_eye - face.left_eye)[::-1])))
    turn = float(np.clip(LEVEL_SHARE * roll, -crop.level, crop.level))
    eye_x = 0.5 - crop.lead * LEAD * looks_to(face)
    candidates = _candidates(crop, eye_x)
    aspect = output.width / output.height
    costs = _costs(candidates, crop, eye_x, _hair(face, alpha), aspect)
    missing = _missing(face, alpha, turn, candidates, aspect)
    whole = missing <= MISSING_LIMIT
    best = int(np.argmin(np.where(whole, costs, np.inf) if whole.any() else costs))
    matrix = _matrix(face, candidates, best, turn, output)
    return Framing(matrix, 1 / float(np.sqrt(np.linalg.det(matrix[:, :2]))), turn, bool(whole[best]))


def looks_to(face: Face) -> float:
    """-1 (image left) to 1 (image right): where head and eyes turn to, 0 for a look into the camera."""
    degrees = face.pose.yaw + EYE_TURN * (_eyes_yaw(face) if abs(face.pose.yaw) < TURN else 0.0)
    return float(np.sign(degrees) * np.clip((abs(degrees) - FACING) / (TURN - FACING), 0, 1))


def _eyes_yaw(face: Face) -> float:
    """Of the eyes in the head, degrees: an iris in the corner of the eye is about 40 degrees away."""
    offsets = []
    for outer, inner, iris in ((33, 133, 468), (362, 263, 473)):
        middle = (face.mesh[outer, 0] + face.mesh[inner, 0]) / 2
        half = abs(face.mesh[inner, 0] - face.mesh[outer, 0]) / 2
        offsets.append((face.mesh[iris, 0] - middle) / max(half, 1e-6))
    return float(40 * np.clip(np.mean(offsets), -1, 1))


def _candidates(crop: Crop, eye_x: float) -> _Candidates:
    zooms, shifts, rises = (part.ravel() for part in np.meshgrid(ZOOMS, SHIFTS, RISES, indexing="ij"))
    return _Candidates(crop.head * zooms, eye_x + shifts, crop.eye_line - rises)


def _costs(candidates: _Candidates, crop: Crop, eye_x: float, hair: _Hair, aspect: float) -> Values:
    """0 for the look's own crop; being off its place is worse than being closer, and cut hair is worst."""
    size = np.abs(np.log(candidates.head / crop.head))
    off_place = np.abs(candidates.eye_x - eye_x)
    off_line = np.abs(candidates.eye_y - crop.eye_line)
    top = candidates.eye_y - hair.above * candidates.head
    across = candidates.head / aspect
    sides = np.minimum(candidates.eye_x - hair.left * across, 1 - candidates.eye_x - hair.right * across)
    below = (1 - candidates.eye_y) / candidates.head
    joints = 2 * np.maximum(0, NECK - below) + 0.15 * np.exp(-0.5 * ((below - ELBOW[0]) / ELBOW[1]) ** 2)
    forbidden = (below < CHIN_ROOM) | ((top < 0.01) & hair.top_seen)
    cut = np.maximum(0, HEADROOM - top) + np.maximum(0, SIDEROOM - sides)
    return np.asarray(size + 9 * off_place**1.5 + 5 * off_line + 12 * cut + joints + FORBIDDEN * forbidden)


def _hair(face: Face, alpha: Floats) -> _Hair:
    """Of what the matte holds above the chin, at most 1.2 T from the eyes for its top and 2 T for its sides."""
    x, y = (float(v) for v in face.eye_midpoint)
    near, far = max(2, int(1.2 * face.t)), max(2, int(2 * face.t))
    column = int(np.clip(x, 0, alpha.shape[1] - 1))
    rows = np.flatnonzero(alpha[:, max(0, column - near) : column + near].max(axis=1) > 0.3)
    top = float(rows[0]) if len(rows) else y - 1.2 * face.t
    chin = int(np.clip(face.chin[1], 1, alpha.shape[0]))
    first = max(0, column - far)
    columns = first + np.flatnonzero(alpha[:chin, first : column + far].max(axis=0) > 0.5)
    # A side that the photo itself cuts asks for nothing here: there the frame may not go on anyway.
    left = x - columns[0] if len(columns) and columns[0] > 0 else 0.0
    right = columns[-1] - x if len(columns) and columns[-1] < alpha.shape[1] - 1 else 0.0
    t = max(face.t, 1e-6)
    return _Hair(max(0.0, (y - top) / t), max(0.0, float(left) / t), max(0.0, float(right) / t), top > 1)


def _matrix(face: Face, candidates: _Candidates, best: int, turn: float, output: Output) -> Affine:
    """Portrait to photo: the eyes' midpoint comes to its place in the frame, T to its share of the height."""
    linear = _turned(turn) * (face.t / (candidates.head[best] * output.height))
    eyes = np.array([candidates.eye_x[best] * output.width, candidates.eye_y[best] * output.height])
    return np.hstack([linear, (np.asarray(face.eye_midpoint) - linear @ eyes)[:, None]])


def _turned(degrees: float) -> Affine:
    angle = np.radians(degrees)
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def _missing(face: Face, alpha: Floats, turn: float, candidates: _Candidates, aspect: float) -> Values:
    """(N,) share of each frame where the sitter would go on beyond the photo: the matte's border repeated outside it.

    The photo is levelled once about the eyes; there every frame is an upright rectangle, and a summed-area table answers for all.
    """
    tall = PER_T / candidates.head
    left, top = -candidates.eye_x * tall * aspect, -candidates.eye_y * tall
    edges = [np.rint(edge).astype(int) for edge in (left, top, left + tall * aspect, top + tall)]
    corner = np.array([edges[0].min(), edges[1].min()])
    size = int(edges[2].max() - corner[0]), int(edges[3].max() - corner[1])
    beyond = _beyond(face, alpha, turn, corner, size)
    sums = cv2.integral(beyond, sdepth=cv2.CV_64F)
    x0, x1 = edges[0] - corner[0], edges[2] - corner[0]
    y0, y1 = edges[1] - corner[1], edges[3] - corner[1]
    inside = sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0]
    return np.asarray(inside / np.maximum((x1 - x0) * (y1 - y0), 1))


def _beyond(face: Face, alpha: Floats, turn: float, corner: NDArray[np.int64], size: tuple[int, int]) -> Floats:
    """(h, w) at `PER_T`, levelled, `corner` from the eyes: alpha outside the photo, 0 inside it."""
    step = face.t / PER_T
    shrink = min(1.0, 1 / step)
    whole = round(alpha.shape[1] * shrink), round(alpha.shape[0] * shrink)
    small = np.asarray(
        cv2.resize(alpha, (max(1, whole[0]), max(1, whole[1])), interpolation=cv2.INTER_AREA), np.float32
    )
    linear = _turned(turn) * step
    matrix = np.hstack([linear, (np.asarray(face.eye_midpoint) + linear @ corner)[:, None]])
    matrix = np.diag([small.shape[1] / alpha.shape[1], small.shape[0] / alpha.shape[0]]) @ matrix
    matrix[:, 2] += matrix[:, :2] @ np.array([0.5, 0.5]) - 0.5
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    body = cv2.warpAffine(small, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    photo = cv2.warpAffine(np.ones_like(small), matrix, size, flags=flags, borderMode=cv2.BORDER_CONSTANT)
    return np.asarray((photo < 0.5) * body, np.float32)


def soften_border(alpha: Floats, face: Face) -> Floats:
    """Let wisps of hair that touch the photo's upper edges fade out before them. Solid parts and everything below the chin are left."""
    reach = max(2, round(0.2 * face.t))
    chin = int(np.clip(face.chin[1], 0, alpha.shape[0]))
    softened = alpha.copy()
    # Three edges, each turned to be the first axis: the top, the left and the right, the latter two down to the chin.
    for edge in (softened, softened[:chin].T, softened[:chin].T[::-1]):
        depth = min(reach, edge.shape[0])
        line = cv2.blur(np.ascontiguousarray(edge[:1]), (2 * reach + 1, 1), borderType=cv2.BORDER_REPLICATE)
        solid = np.clip((line - 0.35) / 0.25, 0, 1)
        edge[:depth] *= np.maximum(np.arange(depth, dtype=np.float32)[:, None] / reach, solid)
    return softened
