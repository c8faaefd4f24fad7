"""The crop: head size and eye line after the look, shoulders reaching the frame, nothing cut off in mid-air.

A portrait's backdrop is painted, so the frame may reach beyond the photo, but only where the sitter does not touch the photo's edge:
there the body would end in a straight line. All candidates are tried from the best down, and the first that is whole is taken.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats
from likeness.looks.look import Crop, Output
from likeness.vision.faces import Face

Affine = NDArray[np.float64]
"""2x3, from points of the portrait to points of the photo, both in pixel-edge coordinates."""

ENLARGE_LIMIT = 1.6
"""Above this an enlarged phone photo begins to look soft, and the notes say so."""

LEVEL_SHARE = 0.6
"""Of the head's roll. Levelling all of it tips the shoulders, and a slight tilt of the head is how people look."""

HEADROOM = 0.05
"""Least space above the hair, of the frame's height."""

TRIAL_WIDTH = 96
MISSING_LIMIT = 0.0003
"""Share of the frame that may be body beyond the photo: less than a pixel along one side of the trial."""

ZOOMS = (1.0, 0.95, 1.06, 0.9, 1.12, 0.84, 1.2, 1.3, 1.42, 1.6, 1.8, 2.1, 2.5)
SHIFTS = (0.0, 0.03, -0.03, 0.06, -0.06, 0.09, -0.09, 0.13, -0.13, 0.18, -0.18)
RISES = (0.0, 0.02, -0.02, 0.04, -0.04, 0.06, 0.09)


@dataclass(frozen=True, slots=True, eq=False)
class Framing:
    """`matrix` maps portrait points to photo points; `enlargement` is portrait pixels per photo pixel; `whole` is false
    where no crop exists in which the body is complete.
    """

    matrix: Affine
    enlargement: float
    levelled: float
    whole: bool


@dataclass(frozen=True, slots=True)
class _Candidate:
    """T over the frame's height, and where the eyes are, in fractions of the frame."""

    head: float
    eye_x: float
    eye_y: float


def frame(face: Face, alpha: Floats, crop: Crop, output: Output) -> Framing:
    """The best crop for this sitter. `alpha` is the photo's matte (H, W)."""
    roll = float(np.degrees(np.arctan2(*(face.right_eye - face.left_eye)[::-1])))
    turn = float(np.clip(LEVEL_SHARE * roll, -crop.level, crop.level))
    above = _hair_above_eyes(face, alpha)
    ranked = sorted(_candidates(crop), key=lambda candidate: _cost(candidate, crop, above))
    matrices = (_matrix(face, candidate, turn, output) for candidate in ranked)
    small, shrink = _shrink(alpha)
    best = next((matrix for matrix in matrices if _missing(small, shrink, matrix, output) <= MISSING_LIMIT), None)
    matrix = _matrix(face, ranked[0], turn, output) if best is None else best
    return Framing(matrix, 1 / float(np.sqrt(np.linalg.det(matrix[:, :2]))), turn, best is not None)


def _candidates(crop: Crop) -> Iterator[_Candidate]:
    for zoom, shift, rise in product(ZOOMS, SHIFTS, RISES):
        yield _Candidate(crop.head * zoom, 0.5 + shift, crop.eye_line - rise)


def _cost(candidate: _Candidate, crop: Crop, above: float) -> float:
    """0 for the look's own crop; being off centre is worse than being closer, and cut hair is worst."""
    size = abs(float(np.log(candidate.head / crop.head)))
    off_centre = abs(candidate.eye_x - 0.5)
    off_line = abs(candidate.eye_y - crop.eye_line)
    cut = max(0.0, HEADROOM - (candidate.eye_y - above * candidate.head))
    return size + 6 * off_centre**1.5 + 5 * off_line + 12 * cut


def _hair_above_eyes(face: Face, alpha: Floats) -> float:
    """How far the hair reaches above the eyes, in T."""
    x, y = face.eye_midpoint
    reach = max(2, int(1.2 * face.t))
    column = int(np.clip(x, 0, alpha.shape[1] - 1))
    rows = np.flatnonzero(alpha[:, max(0, column - reach) : column + reach].max(axis=1) > 0.3)
    top = float(rows[0]) if len(rows) else float(y - 1.2 * face.t)
    return max(0.0, (float(y) - top) / face.t)


def _matrix(face: Face, candidate: _Candidate, turn: float, output: Output) -> Affine:
    """Portrait to photo: the eyes' midpoint comes to its place in the frame, T to its share of the height."""
    scale = face.t / (candidate.head * output.height)
    angle = np.radians(turn)
    linear = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    eyes = np.array([candidate.eye_x * output.width, candidate.eye_y * output.height])
    return np.hstack([linear, (np.asarray(face.eye_midpoint) - linear @ eyes)[:, None]])


def _shrink(alpha: Floats) -> tuple[Floats, float]:
    """The matte at most 256 wide or high, and how much smaller that is."""
    shrink = min(1.0, 256 / max(alpha.shape))
    size = round(alpha.shape[1] * shrink), round(alpha.shape[0] * shrink)
    return np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), np.float32), shrink


def _missing(alpha: Floats, shrink: float, matrix: Affine, output: Output) -> float:
    """Share of the frame where the sitter would go on beyond the photo: the matte's border repeated outside it."""
    width = TRIAL_WIDTH
    height = max(1, round(width * output.height / output.width))
    trial = scale_matrix(matrix, output.width / width, shrink)
    inside = warp(
        np.ones_like(alpha), trial, (width, height), border=cv2.BORDER_CONSTANT, interpolation=cv2.INTER_LINEAR
    )
    body = warp(alpha, trial, (width, height), border=cv2.BORDER_REPLICATE, interpolation=cv2.INTER_LINEAR)
    return float(((inside < 0.5) * body).mean())


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


def scale_matrix(matrix: Affine, portrait_step: float, photo_scale: float) -> Affine:
    """The same map for a portrait whose pixels are `portrait_step` large and a photo scaled by `photo_scale`."""
    scaled = matrix * photo_scale
    scaled[:, :2] *= portrait_step
    return scaled


def warp(
    values: Floats,
    matrix: Affine,
    size: tuple[int, int],
    *,
    border: int = cv2.BORDER_REPLICATE,
    interpolation: int = cv2.INTER_CUBIC,
) -> Floats:
    """`values` of the photo, seen through `matrix` at `size` (width, height). Averages first where it shrinks."""
    step = float(np.sqrt(np.linalg.det(matrix[:, :2])))
    if step > 1.5:
        size_small = max(1, round(values.shape[1] / step)), max(1, round(values.shape[0] / step))
        ratio = np.diag([size_small[0] / values.shape[1], size_small[1] / values.shape[0]])
        values = cv2.resize(values, size_small, interpolation=cv2.INTER_AREA)
        matrix = ratio @ matrix
    # OpenCV counts pixel centres as integers: half a pixel on both sides.
    centred = matrix.copy()
    centred[:, 2] += matrix[:, :2] @ np.array([0.5, 0.5]) - 0.5
    seen = cv2.warpAffine(values, centred, size, flags=interpolation | cv2.WARP_INVERSE_MAP, borderMode=border)
    return np.asarray(seen, np.float32)
