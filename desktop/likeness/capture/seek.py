"""Where no face is found at first, a harder look: whether somebody is there, and why the face cannot be seen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.detector import Detection, overlap
from likeness.vision.faces import Face, find_faces, heads, moved
from likeness.vision.models import Picture as Pixels
from likeness.vision.models import VisionModels
from likeness.vision.sampling import reduced
from likeness.vision.segment import person_mask

SIDE = 1024
SURE = 0.5
"""Score from which both detectors together are believed that a head is there, although the mesh finds no face on it."""

SAME_PLACE = 0.25
"""Intersection over union of two finds of one head: the full-range detector's boxes are tighter."""

SURE_SCORE, SURE_PRESENCE = 0.65, 0.9
"""Asked of a face that is found in a part, a turned or a mirrored copy: these hold more that only looks like one."""

SOMEBODY = 0.05
"""Part of the picture from which the person mask is believed."""

HEAD_PART = 0.4
"""Upper part of a person seen to the chest or waist that is the head."""

QUARTER_TURNS: Mapping[int, int] = MappingProxyType(
    {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
)


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """`faces` largest first, in pixels. `signs` say of a picture without one what was seen instead.

    HiddenHead 1: both detectors see a head, on which there is no face (from the side or behind). LyingFace: degrees by which the picture must be
    turned clockwise for a face to stand upright, 0 where none does. PersonShare: part of the picture that is a person; PersonAtTop: part of the upper edge that is;
    HeadAtSide: part of the person's upper rows that touch one side of the picture and not the other.
    """

    faces: tuple[Face, ...]
    signs: Mapping[str, float]


def seek(models: VisionModels, pixels: Pixels) -> Sighting:
    """Faces as `find_faces` finds them; where there is none, one at the picture's edge or far away, or signs of a person."""
    faces = find_faces(models, pixels)
    if faces:
        return Sighting(faces, MappingProxyType({}))
    small, scale = reduced(pixels, SIDE)
    mask = person_mask(models, small) > 0.5
    near = mask.mean() > SOMEBODY
    faces = (_at_the_edge(models, small, scale) if near else ()) or _far_away(models, pixels)
    signs = {} if faces else dict(_signs(models, small, mask))
    return Sighting(faces, MappingProxyType(signs))


def _signs(models: VisionModels, small: Pixels, mask: NDArray[np.bool_]) -> Iterator[tuple[str, float]]:
    yield "PersonShare", float(mask.mean())
    yield "PersonAtTop", float(mask[: max(1, len(mask) // 50)].mean())
    yield "HeadAtSide", _head_at_side(mask)
    if _hidden_head(heads(models, small)):
        yield "HiddenHead", 1.0
    else:
        lying = next((degrees for degrees, turn in QUARTER_TURNS.items() if _stands(models, small, turn)), 0)
        yield "LyingFace", float(lying)


def _head_at_side(mask: NDArray[np.bool_]) -> float:
    rows = np.flatnonzero(mask.mean(axis=1) > 0.01)
    if rows.size == 0:
        return 0.0
    head = mask[rows[0] : rows[0] + max(1, round(HEAD_PART * (rows[-1] - rows[0])))]
    band = max(1, mask.shape[1] // 100)
    left, right = (float(side.any(axis=1).mean()) for side in (head[:, :band], head[:, -band:]))
    return abs(left - right)


def _stands(models: VisionModels, small: Pixels, turn: int) -> bool:
    """Whether a face stands upright in the picture so turned, on somebody."""
    turned = np.ascontiguousarray(cv2.rotate(small, turn), np.uint8)
    found = any(_sure(face) for face in find_faces(models, turned))
    return found and float((person_mask(models, turned) > 0.5).mean()) > SOMEBODY


def _sure(face: Face) -> bool:
    return face.score > SURE_SCORE and face.presence > SURE_PRESENCE


def _at_the_edge(models: VisionModels, small: Pixels, scale: float) -> tuple[Face, ...]:
    """A face that the edge cuts in half is whole again where the picture is mirrored at that edge."""
    down, across = (round(0.35 * side) for side in small.shape[:2])
    padded = np.asarray(cv2.copyMakeBorder(small, down, down, across, across, cv2.BORDER_REFLECT), np.uint8)
    found = [moved(face, 1.0, -across, -down) for face in find_faces(models, padded) if _sure(face)]
    # What lies in the border alone is a mirrored picture of nothing new.
    inside = [face for face in found if _reaches_into(face, small.shape)]
    return tuple(moved(face, 1 / scale, 0.0, 0.0) for face in inside)


def _reaches_into(face: Face, shape: tuple[int, ...]) -> bool:
    """Whether at least a fifth of the mesh lies in the picture."""
    x, y = face.mesh[:, 0], face.mesh[:, 1]
    return float(((x > 0) & (x < shape[1]) & (y > 0) & (y < shape[0])).mean()) > 0.2


def _far_away(models: VisionModels, pixels: Pixels) -> tuple[Face, ...]:
    """Faces too small for one look at the whole picture: nine looks at halves of it that overlap."""
    height, width = pixels.shape[:2]
    faces: list[Face] = []
    for top in (0, height // 4, height // 2):
        for left in (0, width // 4, width // 2):
            tile = np.ascontiguousarray(pixels[top : top + max(1, height // 2), left : left + max(1, width // 2)])
            new = (moved(face, 1.0, left, top) for face in find_faces(models, tile) if _sure(face))
            faces += [face for face in new if all(_apart(face, other) for other in faces)]
    return tuple(sorted(faces, key=lambda face: -face.area))


def _apart(face: Face, other: Face) -> bool:
    return float(np.linalg.norm(face.eye_midpoint - other.eye_midpoint)) > face.t


def _hidden_head(found: list[Detection]) -> bool:
    """Whether both detectors see the same head: two finds of one place."""
    sure = [head.box for head in found if head.score >= SURE]
    return any(_same(box, other) for index, box in enumerate(sure) for other in sure[index + 1 :])


def _same(box: NDArray[np.float64], other: NDArray[np.float64]) -> bool:
    return float(overlap(box, other[None])[0]) > SAME_PLACE
