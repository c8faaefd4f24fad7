"""How much a portrait looks like its sitter, and how true its skin tone is: measured on every one, or said to be unmeasured."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

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
from likeness.vision.aligned import aligned_face
from likeness.vision.artefacts import skin_textures
from likeness.vision.faces import Face, find_faces
from likeness.vision.identity import AT_BORDER, distance, embed, likeness, points
from likeness.vision.tone import SkinTone, skin_tone, tone_difference

ALIKE = AT_BORDER
"""Likeness below this is hidden: nearer than the distance it stands for comes one picture of somebody else in a hundred (vision/identity.py)."""

NO_FACE_DISTANCE = 1.0
"""Counted for a picture without a face: farther than any two different people of the calibration sets."""

MIN_SPREAD = 3


class Measured(msgspec.Struct, frozen=True):
    """`distance` and `likeness` are None where comparing was not agreed to; `tone_difference` is CIEDE2000, None without visible skin.

    `tone_lightness`, `tone_chroma`: by how much L* and C*ab are above those of the photos.
    """

    distance: float | None
    likeness: float | None
    tone_difference: float | None
    face_found: bool
    tone_lightness: float | None = None
    tone_chroma: float | None = None

    @property
    def alike(self) -> bool | None:
        return None if self.likeness is None else self.likeness >= ALIKE


class Spread(msgspec.Struct, frozen=True):
    """Likeness of the sitter's own photos, each against the mean of the others: the least and the median. Shown beside portraits; it moves no threshold."""

    least: float
    median: float

    @property
    def sentence(self) -> str:
        """What a likeness of one's own is worth comparing with."""
        return f"For comparison: this person's own photos read {points(self.least)} of 100 and more, the one in the middle {points(self.median)}."


@dataclass(frozen=True, eq=False)
class Reference:
    """What portraits of a sitter are measured against: the mean of the photos' embeddings, and the skin tone of its source.

    `own_spread`: how alike the photos are among themselves, None with fewer than three. `textures`: the skin's finest detail by size of the face, the median of the photos
    (vision.artefacts); `faces`: the photos' aligned faces (vision.aligned). Both are empty where the photos may not be read.
    """

    identity: NDArray[np.float32] | None
    tone: SkinTone | None
    own_spread: Spread | None = None
    textures: Mapping[int, float] = field(default_factory=lambda: MappingProxyType({}))
    faces: tuple[NDArray[np.float32], ...] = ()


def reference_of(studio: Studio, sitter: str, tones: Sequence[SkinTone]) -> Reference:
    """`tones`: of the photo a portrait was made from, or of all photos; their median is taken."""
    known = _embeddings(studio, sitter)
    return Reference(_mean(known), _median_tone(tones), spread_of(known))


def reference_of_photos(studio: Studio, sitting: str) -> Reference:
    """Against all photos of the sitting: for pictures that were made from none of them. Needs consent to retouch for all but likeness."""
    permit = granted(studio, sitting, Purpose.RETOUCH)
    if permit is None:
        return reference_of(studio, sitting, [])
    store = studio.vault.open_sitter(permit)
    seen = [_seen(studio, decode_master(store.get(row.id))) for row in store.list(Kind.PHOTO)]
    photos = [photo for photo in seen if photo is not None]
    plain = reference_of(studio, sitting, [photo.tone for photo in photos if photo.tone is not None])
    textures = _medians([photo.textures for photo in photos])
    return replace(plain, textures=textures, faces=tuple(photo.face for photo in photos))


@dataclass(frozen=True, eq=False)
class _Seen:
    tone: SkinTone | None
    textures: Mapping[int, float]
    face: NDArray[np.float32]


def _seen(studio: Studio, picture: NDArray[np.uint8]) -> _Seen | None:
    faces = find_faces(studio.tools.models, picture)
    if not faces:
        return None
    return _Seen(tone_of_face(picture, faces[0]), skin_textures(picture, faces[0]), aligned_face(picture, faces[0]))


def _medians(found: Sequence[Mapping[int, float]]) -> Mapping[int, float]:
    sizes = sorted({size for textures in found for size in textures})
    return {size: float(np.median([textures[size] for textures in found if size in textures])) for size in sizes}


def mean_embedding(studio: Studio, sitter: str) -> NDArray[np.float32] | None:
    """(128,) float32: the mean over the sitter's photos, which separates people better than any single one; None without consent to compare."""
    return _mean(_embeddings(studio, sitter))


def _embeddings(studio: Studio, sitter: str) -> Sequence[NDArray[np.float32]]:
    permit = granted(studio, sitter, Purpose.COMPARE)
    if permit is None:
        return ()
    faces = studio.vault.open_sitter(permit)
    embed_missing(studio, faces)
    return list(embeddings_of(faces).values())


def _mean(known: Sequence[NDArray[np.float32]]) -> NDArray[np.float32] | None:
    return np.asarray(np.mean(known, axis=0), np.float32) if known else None


def own_spread(studio: Studio, sitter: str) -> Spread | None:
    """How alike the sitter's photos are among themselves; None without consent to compare, or with fewer than three."""
    return spread_of(_embeddings(studio, sitter))


def spread_of(known: Sequence[NDArray[np.float32]]) -> Spread | None:
    """Each photo against the mean of the others; None with fewer than three, which say nothing of a spread."""
    if len(known) < MIN_SPREAD:
        return None
    total = np.sum(known, axis=0)
    others = [np.asarray((total - one) / (len(known) - 1), np.float32) for one in known]
    own = [likeness(distance(one, other)) for one, other in zip(known, others, strict=True)]
    return Spread(min(own), float(np.median(own)))


def measure(studio: Studio, picture: NDArray[np.uint8], reference: Reference) -> Measured:
    """`picture`: (H, W, 3) sRGB."""
    return measure_face(studio, picture, find_faces(studio.tools.models, picture), reference)


def measure_face(studio: Studio, picture: NDArray[np.uint8], faces: Sequence[Face], reference: Reference) -> Measured:
    """As `measure`, with the picture's faces at hand, the largest first."""
    if not faces:
        compared = reference.identity is not None
        return Measured(NO_FACE_DISTANCE if compared else None, 0.0 if compared else None, None, face_found=False)
    apart = None
    if reference.identity is not None:
        apart = distance(embed(studio.tools.models, picture, faces[0]), reference.identity)
    alike = None if apart is None else likeness(apart)
    tone, source = tone_of_face(picture, faces[0]), reference.tone
    if tone is None or source is None:
        return Measured(apart, alike, None, face_found=True)
    return Measured(
        apart,
        alike,
        tone_difference(tone, source),
        face_found=True,
        tone_lightness=tone.lightness - source.lightness,
        tone_chroma=chroma_of(tone) - chroma_of(source),
    )


def chroma_of(tone: SkinTone) -> float:
    """C*ab."""
    return float(np.hypot(tone.a, tone.b))


def tone_of(studio: Studio, picture: NDArray[np.uint8]) -> SkinTone | None:
    faces = find_faces(studio.tools.models, picture)
    return tone_of_face(picture, faces[0]) if faces else None


def tone_of_face(picture: NDArray[np.uint8], face: Face) -> SkinTone | None:
    """None where its skin is not seen."""
    try:
        return skin_tone(picture, face)
    except Failed:
        return None


def _median_tone(tones: Sequence[SkinTone]) -> SkinTone | None:
    if not tones:
        return None
    middle = np.median([[tone.lightness, tone.a, tone.b, tone.ita] for tone in tones], axis=0)
    return SkinTone(*map(float, middle))
