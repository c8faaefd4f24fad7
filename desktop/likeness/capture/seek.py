"""Where no face is found at first, a harder look: whether somebody is there, and why the face cannot be seen."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.detector import SHORT_RANGE, Detection, detect, overlap
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

SURE_SCORE, SURE_PRESENCE = 0.7, 0.95
"""Asked of a face that is found in a part, a turned or a mirrored copy: these hold more that only looks like one."""

SOMEBODY = 0.05
"""Part of the picture from which the person mask is believed."""

STEEP = 45.0
"""Degrees of roll beyond which a face is more likely one in a picture that lies on its side."""

SURER = 0.08
SURE_UPRIGHT = 0.8
"""Score by which a face in a turned copy must beat the one in the picture as it is; and what it must have where there is none."""

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
    small, scale = reduced(pixels, SIDE)
    if faces:
        # The detectors also see some faces that stand on their heads, but less surely than the right way up.
        turns = QUARTER_TURNS if abs(faces[0].pose.roll) > STEEP else (180,)
        lying = _lying(models, small, turns, faces[0].score + SURER)
        return Sighting(() if lying else faces, MappingProxyType({"LyingFace": float(lying)} if lying else {}))
    mask = person_mask(models, small) > 0.5
    near = mask.mean() > SOMEBODY
    faces = (_at_the_edge(models, small, scale) if near else ()) or _far_away(models, pixels)
    signs = {} if faces else dict(_signs(models, small, mask))
    return Sighting(faces, MappingProxyType(signs))


def _signs(models: VisionModels, small: Pixels, mask: NDArray[np.bool_]) -> Iterator[tuple[str, float]]:
    yield "PersonShare", float(mask.mean())
    yield "PersonAtTop", float(mask[: max(1, len(mask) // 50)].mean())
    yield "HeadAtSide", _head_at_side(mask)
    lying = _lying(models, small, QUARTER_TURNS, SURE_UPRIGHT)
    yield "LyingFace", float(lying)
    if not lying and _hidden_head(heads(models, small)):
        yield "HiddenHead", 1.0


def _lying(models: VisionModels, small: Pixels, turns: Iterable[int], least: float) -> int:
    """By which of these turns, clockwise, a face stands upright with at least this score, the surest one; 0 where none does."""
    scores = {degrees: _upright_score(models, small, degrees, least) for degrees in turns}
    best = max(scores, key=lambda degrees: scores[degrees])
    return best if scores[best] > 0 else 0


def _upright_score(models: VisionModels, small: Pixels, degrees: int, least: float) -> float:
    """The score of an upright face on somebody in the picture so turned, 0 where there is none of at least `least`."""
    turned = np.ascontiguousarray(cv2.rotate(small, QUARTER_TURNS[degrees]), np.uint8)
    if all(head.score < least for head in detect(models, turned, SHORT_RANGE)):
        return 0.0
    found = [face for face in find_faces(models, turned) if _sure(face) and abs(face.pose.roll) < STEEP]
    somebody = float((person_mask(models, turned) > 0.5).mean()) > SOMEBODY
    return max((face.score for face in found if face.score >= least and somebody), default=0.0)


def _head_at_side(mask: NDArray[np.bool_]) -> float:
    rows = np.flatnonzero(mask.mean(axis=1) > 0.01)
    if rows.size == 0:
        return 0.0
    head = mask[rows[0] : rows[0] + max(1, round(HEAD_PART * (rows[-1] - rows[0])))]
    band = max(1, mask.shape[1] // 100)
    left, right = (float(side.any(axis=1).mean()) for side in (head[:, :band], head[:, -band:]))
    return abs(left - right)


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
