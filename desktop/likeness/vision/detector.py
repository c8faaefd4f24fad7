"""BlazeFace (Bazarevsky et al. 2019, arXiv:1907.05047): boxes and six points of every face, from one network pass."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from likeness.vision.models import FACE_DETECTOR, FACE_DETECTOR_FULL_RANGE, Picture, Points, VisionModels
from likeness.vision.sampling import Region, apply_affine, sample


@dataclass(frozen=True, slots=True)
class Detection:
    """`box` x0, y0, x1, y1; `points` (6, 2): image-left eye, image-right eye, nose tip, mouth, ear, ear. Pixels."""

    score: float
    box: NDArray[np.float64]
    points: Points


@dataclass(frozen=True, slots=True)
class DetectorSpec:
    """`cells`: (grid side, anchors per cell) of each level of the network."""

    network: str
    size: int
    cells: tuple[tuple[int, int], ...]
    threshold: float


SHORT_RANGE = DetectorSpec(FACE_DETECTOR, 128, ((16, 2), (8, 6)), 0.5)
FULL_RANGE = DetectorSpec(FACE_DETECTOR_FULL_RANGE, 192, ((48, 1),), 0.45)
OVERLAP = 0.3


def detect(models: VisionModels, picture: Picture, spec: DetectorSpec) -> list[Detection]:
    """Every face the network sees, best first. The picture is letterboxed with black bars."""
    height, width = picture.shape[:2]
    matrix = Region(width / 2, height / 2, max(height, width)).matrix(spec.size)
    crop = sample(picture, matrix, spec.size)
    raw, logits = models.run(spec.network, {"input": crop[None].astype(np.float32) / 127.5 - 1})
    scores = 1 / (1 + np.exp(-np.clip(logits.reshape(-1).astype(np.float64), -100, 100)))
    keep = scores >= spec.threshold
    boxes, points = _decode(raw.reshape(-1, 16)[keep] / spec.size, _anchors(spec)[keep])
    found = _merge_overlapping(scores[keep], boxes, points)
    return [
        Detection(
            score,
            apply_affine(matrix, box.reshape(2, 2) * spec.size).reshape(4),
            apply_affine(matrix, six * spec.size),
        )
        for score, box, six in found
    ]


def _anchors(spec: DetectorSpec) -> NDArray[np.float64]:
    levels = []
    for side, per_cell in spec.cells:
        y, x = np.mgrid[0:side, 0:side]
        centres = np.stack([(x + 0.5) / side, (y + 0.5) / side], axis=-1).reshape(-1, 2)
        levels.append(np.repeat(centres, per_cell, axis=0))
    return np.concatenate(levels)


def _decode(raw: NDArray[np.float64], anchors: NDArray[np.float64]) -> tuple[NDArray[np.float64], Points]:
    centres, sizes = raw[:, :2] + anchors, raw[:, 2:4]
    boxes = np.concatenate([centres - sizes / 2, centres + sizes / 2], axis=1)
    return boxes, raw[:, 4:].reshape(-1, 6, 2) + anchors[:, None]


def _merge_overlapping(
    scores: NDArray[np.float64], boxes: NDArray[np.float64], points: Points
) -> list[tuple[float, NDArray[np.float64], Points]]:
    """Weighted non-maximum suppression: overlapping boxes become their average, weighted by score."""
    merged = []
    left = np.argsort(-scores, kind="stable")
    while left.size:
        same = overlap(boxes[left[0]], boxes[left]) > OVERLAP
        same[0] = True
        group = left[same]
        weights = scores[group] / scores[group].sum()
        merged.append((float(scores[left[0]]), weights @ boxes[group], np.tensordot(weights, points[group], axes=1)))
        left = left[~same]
    return merged


def overlap(box: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Intersection over union of one box with (N, 4) boxes."""
    sides = np.maximum(np.minimum(box[2:], boxes[:, 2:]) - np.maximum(box[:2], boxes[:, :2]), 0)
    shared = sides[:, 0] * sides[:, 1]
    area = (box[2] - box[0]) * (box[3] - box[1])
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    return shared / np.maximum(area + areas - shared, 1e-9)
