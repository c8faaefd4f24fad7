"""The real photo beside a portrait, laid so that both faces cover each other: for a person to compare."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.photos import note_of
from likeness.studio.seeing import shrunk
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow, SitterStore
from likeness.vision.faces import Face, find_faces
from likeness.vision.identity import fit_similarity

LONGEST_PHOTO = 2400
"""Pixels of the photo's longer side: more than a portrait shows of it."""

BLUR = 0.03
"""Of the frame's height: how soft the room is that the photo does not reach."""


def photo_beside(
    studio: Studio, sitting: str, portrait: NDArray[np.uint8], photo: str | None
) -> NDArray[np.uint8] | None:
    """(H, W, 3), as large as `portrait` (H, W, 3): `photo`, or the one whose face is turned most like the portrait's, with its eyes, nose and mouth
    where the portrait has them.

    None where the photos may not be read any more, where there is none, or no face in one of both.
    """
    permit = granted(studio, sitting, Purpose.RETOUCH)
    faces = find_faces(studio.tools.models, portrait)
    if permit is None or not faces:
        return None
    store = studio.vault.open_sitter(permit)
    row = _chosen(store, photo, faces[0])
    if row is None:
        return None
    source = shrunk(decode_master(store.get(row.id)), LONGEST_PHOTO)
    found = find_faces(studio.tools.models, source)
    if not found:
        return None
    return laid(source, found[0], faces[0], (portrait.shape[1], portrait.shape[0]))


def laid(source: NDArray[np.uint8], face: Face, target: Face, size: tuple[int, int]) -> NDArray[np.uint8]:
    """`source` (h, w, 3) turned, scaled and moved, and nothing else, until its `face` lies on `target`; `size` is (width, height)."""
    matrix = fit_similarity(face.points, target.points)
    inside = cv2.warpAffine(source, matrix, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    there = cv2.warpAffine(np.full(source.shape[:2], 255, np.uint8), matrix, size, flags=cv2.INTER_LINEAR)
    if there.min() == 255:
        return np.asarray(inside, np.uint8)
    around = cv2.GaussianBlur(inside, (0, 0), max(1.0, BLUR * size[1]))
    share = (there.astype(np.float32) / 255)[..., None]
    return np.rint(inside * share + around * (1 - share)).astype(np.uint8)


def _chosen(store: SitterStore, photo: str | None, face: Face) -> BlobRow | None:
    rows = store.list(Kind.PHOTO)
    named = next((row for row in rows if row.id == photo), None)
    if named is not None or not rows:
        return named
    return min(rows, key=lambda row: abs(note_of(row).pose[0] - face.pose.yaw))
