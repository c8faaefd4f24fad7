"""The portrait matte: which part of each pixel is the sitter, to the hair.

1. MODNet on the whole picture and again on a head-and-shoulders crop, where it sees hair several times larger.
2. The person network as a second opinion: MODNet bites pieces out of plain clothes, the person network does not.
3. Along every edge alpha is unknown, widely so at the hair, and closed-form matting decides it from the colours.
4. Guided upsampling to the photo's own resolution.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.closed_form import closed_form
from likeness.vision.faces import Face
from likeness.vision.models import PORTRAIT_MATTING, Floats, Picture, VisionModels
from likeness.vision.segment import person_mask

Mask = NDArray[np.bool_]

NETWORK_SIDE = 512
NETWORK_STEP = 32
"""MODNet wants a short side of 512 and both sides in multiples of 32."""

NETWORK_LONGEST = 1024
"""A panorama would ask for a network input without bound; beyond 1:2 the long side is squeezed."""

WORKING_SIDE = 1024
"""Longest side at which alpha is solved: finer costs memory in proportion and guided upsampling carries the rest."""

TRUST = 0.02
"""Weight of the networks' opinion in the closed-form system; measured best of 0.02 to 0.5 on the test people."""


def portrait_matte(models: VisionModels, picture: Picture, face: Face) -> Floats:
    """Alpha (H, W) 0..1 of the person whose face this is."""
    height, width = picture.shape[:2]
    scale = min(1.0, WORKING_SIDE / max(height, width))
    opinion = _two_passes(models, picture, face, scale)
    size = opinion.shape[::-1]
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    person = cv2.resize(person_mask(models, small), size, interpolation=cv2.INTER_LINEAR)
    head = _Head(face, scale)
    prior = keep_sitter(_second_opinion(opinion, person, head), head.centre)
    alpha = closed_form(np.asarray(small, np.float32) / np.float32(255), _trimap(prior, head), prior, trust=TRUST)
    alpha = keep_sitter(np.clip((alpha - 0.02) / 0.96, 0, 1), head.centre)
    return alpha if scale >= 1 else guided_upsample(picture, alpha, radius=2, epsilon=1e-5)


class _Head:
    """Where the head is, in working pixels."""

    def __init__(self, face: Face, scale: float) -> None:
        self.t = face.t * scale
        self.eyes = np.asarray(face.eye_midpoint, np.float64) * scale
        self.chin = np.asarray(face.chin, np.float64) * scale
        self.centre = 0.6 * self.eyes + 0.4 * self.chin

    def hair_zone(self, shape: tuple[int, int]) -> Mask:
        """A disc that holds most hair: there the unknown band is wide."""
        rows, columns = np.indices(shape, dtype=np.float32)
        x, y = self.centre[0], self.centre[1] - 0.3 * self.t
        return np.asarray((columns - x) ** 2 + (rows - y) ** 2 < (2.2 * self.t) ** 2)

    def torso(self, shape: tuple[int, int]) -> Floats:
        """0 above the chin to 1 a third of T below it."""
        rows = np.arange(shape[0], dtype=np.float32)[:, None]
        ramp = np.clip((rows - self.chin[1]) / (0.33 * self.t), 0, 1)
        return np.asarray(np.broadcast_to(ramp, shape), np.float32)


def _two_passes(models: VisionModels, picture: Picture, face: Face, scale: float) -> Floats:
    """MODNet's mask at working size: the whole frame with the head-and-shoulders crop feathered in."""
    height, width = picture.shape[:2]
    working = max(1, round(width * scale)), max(1, round(height * scale))
    whole = _fit(_run_network(models, picture), working)
    x0, y0, x1, y1 = _head_and_shoulders(face, width, height)
    crop = _run_network(models, picture[y0:y1, x0:x1])
    u0, v0, u1, v1 = (round(v * scale) for v in (x0, y0, x1, y1))
    crop = _fit(crop, (u1 - u0, v1 - v0))
    reach = max(4, round(0.12 * face.t * scale))
    across = _feather(u1 - u0, reach, low=x0 > 0, high=x1 < width)
    down = _feather(v1 - v0, reach, low=y0 > 0, high=y1 < height)
    share = down[:, None] * across[None]
    whole[v0:v1, u0:u1] += (crop - whole[v0:v1, u0:u1]) * share
    return whole


def _head_and_shoulders(face: Face, width: int, height: int) -> tuple[int, int, int, int]:
    """A square of 4.2 T about the face, clipped to the picture: x0, y0, x1, y1."""
    half = 2.1 * face.t
    x, y = face.eye_midpoint[0], face.eye_midpoint[1] + 0.35 * face.t
    x0, y0 = int(np.clip(x - half, 0, width - 2)), int(np.clip(y - half, 0, height - 2))
    x1, y1 = int(np.clip(np.ceil(x + half), x0 + 2, width)), int(np.clip(np.ceil(y + half), y0 + 2, height))
    return x0, y0, x1, y1


def _run_network(models: VisionModels, picture: Picture) -> Floats:
    height, width = picture.shape[:2]
    scale = NETWORK_SIDE / min(height, width)
    size = tuple(
        int(np.clip(round(side * scale / NETWORK_STEP) * NETWORK_STEP, NETWORK_STEP, NETWORK_LONGEST))
        for side in (width, height)
    )
    shrinks = scale < 1
    resized = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    tensor = (resized.astype(np.float32) / 127.5 - 1).transpose(2, 0, 1)[None]
    (alpha,) = models.run(PORTRAIT_MATTING, {"input": np.ascontiguousarray(tensor)})
    return alpha[0, 0]


def _fit(mask: Floats, size: tuple[int, int]) -> Floats:
    return np.clip(cv2.resize(mask, size, interpolation=cv2.INTER_CUBIC), 0, 1)


def _feather(length: int, reach: int, *, low: bool, high: bool) -> Floats:
    """1 inside, falling to 0 at those ends where the crop ends inside the picture."""
    place = np.arange(length, dtype=np.float32) + 0.5
    rise = np.clip(place / reach, 0, 1) if low else np.ones(length)
    fall = np.clip((length - place) / reach, 0, 1) if high else np.ones(length)
    return np.asarray(rise * fall, np.float32)


def _second_opinion(opinion: Floats, person: Floats, head: _Head) -> Floats:
    """MODNet's mask, made whole where the person network is sure of the torso's inside (not at its edge, which it draws coarsely)."""
    core = cv2.erode(person, _disc(0.08 * head.t), borderValue=1)
    inside = np.clip((core - 0.85) / 0.1, 0, 1) * head.torso(opinion.shape)
    return np.maximum(opinion, inside).astype(np.float32)


def _trimap(prior: Floats, head: _Head) -> Floats:
    """0 and 1 where alpha is known; 0.5 in a band along the edge, wide at the hair."""
    sitter, rest = (prior > 0.95).astype(np.uint8), (prior < 0.05).astype(np.uint8)
    hair = head.hair_zone(prior.shape)
    inner = np.where(hair, _shrink(sitter, 0.10 * head.t), _shrink(sitter, 0.03 * head.t))
    outer = np.where(hair, _shrink(rest, 0.16 * head.t), _shrink(rest, 0.05 * head.t))
    return np.where(inner > 0, 1, np.where(outer > 0, 0, 0.5)).astype(np.float32)


def _shrink(mask: NDArray[np.uint8], reach: float) -> NDArray[np.uint8]:
    return np.asarray(cv2.erode(mask, _disc(reach), borderValue=1), np.uint8)


def _disc(reach: float) -> NDArray[np.uint8]:
    side = 2 * max(1, round(reach)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)


def keep_sitter(alpha: Floats, inside: NDArray[np.float64]) -> Floats:
    """Drop every island that does not hang together with the piece at `inside` (x, y), or with the largest if that is empty."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((alpha > 0.1).astype(np.uint8))
    if count <= 2:
        return alpha
    row = int(np.clip(inside[1], 0, alpha.shape[0] - 1))
    column = int(np.clip(inside[0], 0, alpha.shape[1] - 1))
    chosen = labels[row, column] or 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    # The faintest wisps lie outside every component; those near the sitter stay.
    near = cv2.dilate((labels == chosen).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    return np.where(near & ((labels == chosen) | (labels == 0)), alpha, 0).astype(np.float32)


def guided_upsample(picture: Picture, alpha: Floats, *, radius: int, epsilon: float) -> Floats:
    """Alpha at low resolution to the picture's, its edges following the picture's (fast guided filter; He, Sun 2015)."""
    height, width = picture.shape[:2]
    guide = cv2.resize(picture, alpha.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32) / 255

    def box(values: Floats) -> Floats:
        side = 2 * radius + 1
        return np.asarray(cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT_101), np.float32)

    mean, mean_alpha = box(guide), box(alpha)
    with_alpha = np.stack([box(guide[..., i] * alpha) for i in range(3)], axis=-1) - mean * mean_alpha[..., None]
    covariance = np.stack([box(guide[..., i] * guide[..., j]) for i in range(3) for j in range(3)], axis=-1)
    covariance = covariance.reshape(*alpha.shape, 3, 3) - mean[..., :, None] * mean[..., None, :]
    slope = np.linalg.solve(covariance + epsilon * np.eye(3), with_alpha[..., None])[..., 0].astype(np.float32)
    offset = mean_alpha - (slope * mean).sum(axis=-1)
    slope = cv2.resize(box(slope), (width, height), interpolation=cv2.INTER_LINEAR)
    offset = cv2.resize(box(offset), (width, height), interpolation=cv2.INTER_LINEAR)
    detail = (slope * (picture.astype(np.float32) / 255)).sum(axis=-1)
    return np.clip(detail + offset, 0, 1).astype(np.float32)
