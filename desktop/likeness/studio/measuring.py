"""How much a portrait looks like its sitter, and how true its skin tone is: measured on every one, or said to be unmeasured."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.photos import embed_missing, embeddings_of
from likeness.vault.kinds import Kind
from likeness.vision.faces import find_faces
from likeness.vision.identity import distance, embed, likeness
from likeness.vision.tone import SkinTone, skin_tone, tone_difference

ALIKE = 0.5
"""Likeness below this is hidden: at the distance it stands for, as many pictures are of somebody else (see vision/identity.py)."""

NO_FACE_DISTANCE = 1.0
"""Counted for a picture without a face: farther than any two different people of the calibration sets."""


class Measured(msgspec.Struct, frozen=True):
    """`distance` and `likeness` are None where comparing was not agreed to; `tone_difference` is CIEDE2000, None without visible skin."""

    distance: float | None
    likeness: float | None
    tone_difference: float | None
    face_found: bool

    @property
    def alike(self) -> bool | None:
        return None if self.likeness is None else self.likeness >= ALIKE


@dataclass(frozen=True)
class Reference:
    """What portraits of a sitter are measured against: the mean of the photos' embeddings, and the skin tone of its source."""

    identity: NDArray[np.float32] | None
    tone: SkinTone | None


def reference_of(studio: Studio, sitter: str, tones: Sequence[SkinTone]) -> Reference:
    """`tones`: of the photo a portrait was made from, or of all photos; their median is taken."""
    return Reference(mean_embedding(studio, sitter), _median_tone(tones))


def reference_of_photos(studio: Studio, sitting: str) -> Reference:
    """Against all photos of the sitting: for pictures that were made from none of them. Needs consent to retouch for the tone."""
    permit = granted(studio, sitting, Purpose.RETOUCH)
    tones = []
    if permit is not None:
        store = studio.vault.open_sitter(permit)
        pictures = (decode_master(store.get(row.id)) for row in store.list(Kind.PHOTO))
        tones = [tone for picture in pictures if (tone := tone_of(studio, picture)) is not None]
    return reference_of(studio, sitting, tones)


def mean_embedding(studio: Studio, sitter: str) -> NDArray[np.float32] | None:
    """(128,) float32: the mean over the sitter's photos, which separates people better than any single one; None without consent to compare."""
    permit = granted(studio, sitter, Purpose.COMPARE)
    if permit is None:
        return None
    faces = studio.vault.open_sitter(permit)
    embed_missing(studio, faces)
    known = list(embeddings_of(faces).values())
    return np.asarray(np.mean(known, axis=0), np.float32) if known else None


def measure(studio: Studio, picture: NDArray[np.uint8], reference: Reference) -> Measured:
    """`picture`: (H, W, 3) sRGB."""
    faces = find_faces(studio.tools.models, picture)
    if not faces:
        return Measured(
            None if reference.identity is None else NO_FACE_DISTANCE,
            None if reference.identity is None else 0.0,
            None,
            face_found=False,
        )
    apart = None
    if reference.identity is not None:
        apart = distance(embed(studio.tools.models, picture, faces[0]), reference.identity)
    tone = None
    if reference.tone is not None:
        try:
            tone = tone_difference(skin_tone(picture, faces[0]), reference.tone)
        except Failed:
            tone = None
    return Measured(apart, None if apart is None else likeness(apart), tone, face_found=True)


def tone_of(studio: Studio, picture: NDArray[np.uint8]) -> SkinTone | None:
    faces = find_faces(studio.tools.models, picture)
    try:
        return skin_tone(picture, faces[0]) if faces else None
    except Failed:
        return None


def _median_tone(tones: Sequence[SkinTone]) -> SkinTone | None:
    if not tones:
        return None
    middle = np.median([[tone.lightness, tone.a, tone.b, tone.ita] for tone in tones], axis=0)
    return SkinTone(*map(float, middle))
