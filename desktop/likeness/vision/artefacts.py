"""What gives a generated face away: eyes that do not belong together, and skin without texture or with too much of it."""

from dataclasses import dataclass

import cv2
import numpy as np

from likeness.vision.colour import luminance, srgb_to_lab
from likeness.vision.faces import Face, moved
from likeness.vision.models import Picture, Points
from likeness.vision.regions import skin_mask
from likeness.vision.sampling import Affine, sample

EYE_SIDE = 32
EYE_PART = 0.7
"""Side of an eye's crop in distances of its corners, halved: the crop is 1.4 times as wide as the eye."""

CORNERS = ((33, 133), (263, 362))
"""Outer and inner corner, of the eye at the image's left and right."""

LIDS = (((160, 144), (159, 145), (158, 153)), ((387, 373), (386, 374), (385, 380)))
IRISES = ((468, 469, 470, 471, 472), (473, 474, 475, 476, 477))

TEXTURE_TS = (200, 100, 50, 30)
"""Sizes of a face, T in pixels, at which texture is compared: the largest that both pictures have."""

MIN_PIXELS = 40


@dataclass(frozen=True, slots=True)
class Eyes:
    """How far the two eyes differ, 0 where they match: `shape` 1 less the correlation of one with the mirrored other; `colour` CIE76 of a*, b* of
    the irises; `size` natural logarithm of the ratio of openings; `gaze` the irises' places between the corners, in eye widths.
    """

    shape: float
    colour: float
    size: float
    gaze: float


def eyes_of(picture: Picture, face: Face) -> Eyes:
    """Of a face that shows both eyes."""
    left, right = (_eye(picture, face, side) for side in (0, 1))
    a, b = (luminance(eye).astype(np.float64) for eye in (left, right))
    shape = 1 - float(np.corrcoef(a.ravel(), b.ravel())[0, 1]) if a.std() > 0 and b.std() > 0 else 1.0
    middle = slice(EYE_SIDE // 2 - 4, EYE_SIDE // 2 + 4)
    first, second = (srgb_to_lab(eye[middle, middle])[..., 1:].reshape(-1, 2).mean(axis=0) for eye in (left, right))
    openings = [_opening(face, side) for side in (0, 1)]
    looks = [_look(face, side) for side in (0, 1)]
    return Eyes(
        shape,
        float(np.hypot(*(first - second))),
        abs(float(np.log(max(openings[0], 1e-3) / max(openings[1], 1e-3)))),
        abs(looks[0] - looks[1]),
    )


def _eye(picture: Picture, face: Face, side: int) -> Picture:
    """(EYE_SIDE, EYE_SIDE, 3): the eye with its outer corner at the left: the one at the image's right is mirrored."""
    outer, inner = (face.mesh[index, :2] for index in CORNERS[side])
    across = (inner - outer) * (2 * EYE_PART / EYE_SIDE)
    down = np.array([-across[1], across[0]]) * (1 if side == 0 else -1)
    middle = (outer + inner) / 2
    linear = np.stack([across, down], axis=1)
    matrix: Affine = np.hstack([linear, (middle - linear @ np.full(2, EYE_SIDE / 2))[:, None]])
    return sample(picture, matrix, EYE_SIDE, replicate=True)


def _opening(face: Face, side: int) -> float:
    gaps = [float(np.linalg.norm(face.mesh[upper, :2] - face.mesh[lower, :2])) for upper, lower in LIDS[side]]
    return float(np.mean(gaps))


def _look(face: Face, side: int) -> float:
    """Where the iris lies between the corners, 0 at the image's left end .. 1."""
    outer, inner = (face.mesh[index, :2] for index in CORNERS[side])
    left, right = (outer, inner) if side == 0 else (inner, outer)
    iris: Points = face.mesh[list(IRISES[side]), :2].mean(axis=0)
    across = right - left
    return float((iris - left) @ across / max(float(across @ across), 1e-9))


def skin_textures(picture: Picture, face: Face) -> dict[int, float]:
    """Size of the face (of `TEXTURE_TS`, as far as the picture has it) to the strength of the finest octave on cheeks and forehead: the
    standard deviation of log2 luminance. Empty where no skin is seen.
    """
    found = {}
    for t in TEXTURE_TS:
        if t <= face.t * 1.05:
            strength = _texture(picture, face, min(1.0, t / face.t))
            if strength is not None:
                found[t] = strength
    return found


def _texture(picture: Picture, face: Face, scale: float) -> float | None:
    small, near = picture, face
    if scale < 1:
        size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
        small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
        near = moved(face, scale, 0.0, 0.0)
    inside = cv2.erode(skin_mask(near, small.shape).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    if int(inside.sum()) < MIN_PIXELS:
        return None
    light = np.log2(luminance(small).astype(np.float32) + 4)
    fine = light - cv2.GaussianBlur(light, (0, 0), 1.0)
    return float(fine[inside].std())
