"""One generated picture, measured for the choice: likeness, face, tone, what gives a drawn face away, and how much skin it shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.capture.assess import eyes_open_both, geometry
from likeness.capture.light import light_of_face
from likeness.capture.mappings import quality
from likeness.capture.sharp import sharpness
from likeness.darkroom.fidelity.limits import NO_FACE as FACE_LOST
from likeness.darkroom.generated import Finished
from likeness.studio import choosing
from likeness.studio.choosing import Choice, Examined
from likeness.studio.house import Studio
from likeness.studio.measuring import Measured, Reference, measure_face
from likeness.studio.retouching import PortraitRow
from likeness.vault.kinds import Kind
from likeness.vault.sitters import SitterStore
from likeness.vision.aligned import COPIED, aligned_face, correlation
from likeness.vision.artefacts import Eyes, eyes_of, skin_textures
from likeness.vision.colour import luminance
from likeness.vision.exposure import exposure, exposure_without_face, too_bare
from likeness.vision.faces import Face, find_faces
from likeness.vision.tone import SkinTone

LEAST_ABOVE, LEAST_BELOW = 0.9, 1.1
"""Of T from the middle of the eyes to the picture's edges: nearer, the crown or the chin is cut off."""

LEAST_BESIDE = 0.55
"""Of the distance of the eyes: nearer to the side, part of the face is."""

LEAST_OPEN = 0.0325
"""Opening of both eyes, in T, below which they are closed (resources/capture/policy.toml)."""

FRONTAL, HALF_TURNED = 25.0, 35.0
"""Degrees of yaw from which the two eyes are seen too differently for their shapes, and for their colours, to be compared."""

EYES = Eyes(shape=1.5, colour=10.0, size=0.8, gaze=0.25)
"""Six photos in 1248 of the calibration people reach one of them (docs/calibration/choice.md)."""

MOST_TONE = 20.0
"""CIEDE2000 from the photos' median tone: fewer than one photo in two hundred is as far from the sitter's others."""

MOST_TEXTURE = 3.0
"""Octaves of strength that skin may have less or more than in the photos: fewer than one of theirs in a hundred is as far from the others."""

POSE_SPREAD, EYE_SPREAD, TEXTURE_SPREAD, TONE_SPREAD = 12.0, 1.0, 1.2, 10.0

FACE_WEIGHTS: Mapping[str, float] = {
    "Sharpness": 1.5,
    "EyesOpen": 2.0,
    "MouthClosed": 0.75,
    "IlluminationUniformity": 1.0,
    "LuminanceMean": 1.0,
    "UnderExposurePrevention": 0.5,
    "OverExposurePrevention": 0.5,
    "NaturalColour": 1.0,
    "Pose": 2.0,
}
"""What counts for a generated face: measures of ISO/IEC 29794-5, and whether it looks where it was asked to."""

LEAST_QUALITY = 1.0
FRAME_SIDE = 48


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """`measured` goes into the portrait's record, `examined` into the choice."""

    measured: Measured
    examined: Examined


def examine(
    studio: Studio, drawn: NDArray[np.uint8], finished: Finished, reference: Reference, yaw: float = 0.0
) -> Seen:
    """Of one generated picture, as the model drew it (H, W, 3) and as the darkroom finished it. `yaw`: how far to the side it was asked to look, degrees.

    Needs no consent of its own: where comparing was not agreed to, `reference` holds no embedding and likeness stays None.
    """
    picture = finished.picture
    coloured = picture if finished.coloured is None else finished.coloured
    faces = find_faces(studio.tools.models, picture)
    measured = measure_face(studio, picture, faces, reference)
    frame = _frame(picture)
    if not faces:
        reasons = _without_face(coloured, reference.tone)
        return Seen(measured, Examined(measured.likeness, None, None, None, reasons, frame=frame))
    texture = _texture_apart(studio, drawn, reference)
    face, eyes = aligned_face(picture, faces[0]), eyes_of(picture, faces[0])
    reasons = (
        *_bare(studio, coloured, faces[0]),
        *_second(faces),
        *_copied(face, reference.faces),
        *_cut(faces[0], picture.shape),
        *_eyes(faces[0], eyes),
        *([choosing.NOT_ALIKE] if measured.alike is False else []),
        *([choosing.TONE] if (measured.tone_difference or 0.0) > MOST_TONE else []),
        *([choosing.UNNATURAL] if texture is not None and abs(texture) > MOST_TEXTURE else []),
        *([choosing.DAMAGED] if set(finished.hidden) - {FACE_LOST} else []),
    )
    tone = None if measured.tone_difference is None else _bell(measured.tone_difference, TONE_SPREAD)
    natural = naturalness(eyes if abs(faces[0].pose.yaw) < FRONTAL else None, texture)
    best = face_quality(picture, faces[0], yaw)
    return Seen(measured, Examined(measured.likeness, best, natural, tone, reasons, face, frame))


def shows_too_much(studio: Studio, picture: NDArray[np.uint8], tone: SkinTone | None = None) -> bool:
    """Whether a picture (H, W, 3), as the model drew it, may not be shown to anybody. `tone`: of the photos, where it is known."""
    faces = find_faces(studio.tools.models, picture)
    found = _bare(studio, picture, faces[0]) if faces else _without_face(picture, tone)
    return choosing.EXPOSED in found


def note_choice(store: SitterStore, rows: Sequence[PortraitRow], choice: Choice) -> tuple[PortraitRow, ...]:
    """The kept `rows` (ids as in `choice`) in its order, each hidden one with its reason noted beside it in the vault.

    Hidden ones stay as discarded portraits and go when the retention policy says so. Without those that were deleted meanwhile. `store` must be
    opened for generating.
    """
    there = {blob.id for blob in store.list(Kind.PORTRAIT)}
    by_id = {row.portrait: row for row in rows if row.portrait in there}
    noted = []
    for portrait in choice.order:
        row, reason = by_id.get(portrait), choice.reason_of(portrait)
        if row is None:  # was not kept at all, or is gone
            continue
        if reason is not None and reason not in row.hidden:
            row = msgspec.structs.replace(row, hidden=(*row.hidden, reason))
            if not _note_hidden(store, row):
                continue
        noted.append(row)
    return tuple(noted)


def _note_hidden(store: SitterStore, row: PortraitRow) -> bool:
    """Whether it is still there to be noted on; what a person says of it meanwhile stays."""
    try:
        store.amend(row.portrait, lambda details: {**details, "hidden": list(row.hidden)})
    except Failed as error:
        if error.code != "blob-unknown":
            raise
        return False
    return True


def face_quality(picture: NDArray[np.uint8], face: Face, yaw: float) -> float:
    """0..1: the weighted geometric mean of the face's measures, so that one bad one cannot be bought back."""
    natives = {**geometry(face, picture.shape), **light_of_face(picture, face), "Sharpness": sharpness(picture, face)}
    values = {name: quality(name, natives[name]) for name in FACE_WEIGHTS if name in natives}
    turned = np.hypot(face.pose.yaw - yaw, face.pose.roll)
    values["Pose"] = 100 * _bell(float(turned), POSE_SPREAD)
    total = sum(FACE_WEIGHTS[name] for name in values)
    logs = (FACE_WEIGHTS[name] * np.log(np.clip(value, LEAST_QUALITY, 100) / 100) for name, value in values.items())
    return float(np.exp(sum(logs) / total))


def naturalness(eyes: Eyes | None, texture: float | None) -> float:
    """0..1: falls with every difference between the eyes, and with skin that has less or more texture than the photos (in octaves)."""
    apart = [] if eyes is None else [eyes.colour / EYES.colour, eyes.size / EYES.size, eyes.gaze / EYES.gaze]
    apart += [] if eyes is None else [eyes.shape / EYES.shape]
    worst = [_bell(value, EYE_SPREAD) for value in apart]
    return float(np.prod([*worst, 1.0 if texture is None else _bell(texture, TEXTURE_SPREAD)]))


def _texture_apart(studio: Studio, drawn: NDArray[np.uint8], reference: Reference) -> float | None:
    """Octaves by which the drawn skin's finest detail is stronger than the photos', at the largest size that both have."""
    faces = find_faces(studio.tools.models, drawn)
    found = skin_textures(drawn, faces[0]) if faces else {}
    shared = [size for size in found if size in reference.textures]
    if not shared:
        return None
    size = max(shared)
    return float(np.log2(max(found[size], 1e-6) / max(reference.textures[size], 1e-6)))


def _bare(studio: Studio, picture: NDArray[np.uint8], face: Face) -> tuple[str, ...]:
    return (choosing.EXPOSED,) if too_bare(exposure(studio.tools.models, picture, face)) else ()


def _without_face(picture: NDArray[np.uint8], tone: SkinTone | None) -> tuple[str, ...]:
    """Whose skin it is cannot be seen: then that of the photos counts, or any."""
    return (choosing.EXPOSED,) if too_bare(exposure_without_face(picture, tone)) else (choosing.NO_FACE,)


def _second(faces: Sequence[Face]) -> tuple[str, ...]:
    return (choosing.SECOND_FACE,) if len(faces) > 1 else ()


def _copied(face: NDArray[np.float32], photos: Sequence[NDArray[np.float32]]) -> tuple[str, ...]:
    return (choosing.COPY,) if any(correlation(face, photo) >= COPIED for photo in photos) else ()


def _cut(face: Face, shape: tuple[int, ...]) -> tuple[str, ...]:
    found = geometry(face, shape)
    whole = (
        found["MarginAbove"] >= LEAST_ABOVE
        and found["MarginBelow"] >= LEAST_BELOW
        and min(found["LeftwardCrop"], found["RightwardCrop"]) >= LEAST_BESIDE
    )
    return () if whole else (choosing.HEAD_CUT,)


def _eyes(face: Face, eyes: Eyes) -> tuple[str, ...]:
    if eyes_open_both(face) < LEAST_OPEN:
        return (choosing.CLOSED,)
    turned = abs(face.pose.yaw)
    apart = turned < FRONTAL and (eyes.size > EYES.size or eyes.gaze > EYES.gaze)
    return (choosing.EYES,) if apart or (turned < HALF_TURNED and eyes.colour > EYES.colour) else ()


def _frame(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    small = cv2.resize(luminance(picture), (FRAME_SIDE, FRAME_SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)


def _bell(value: float, spread: float) -> float:
    """0..1 about 0."""
    return float(np.exp(-0.5 * (value / spread) ** 2))
