"""Photos in: each is read safely, assessed, judged, and kept encrypted or refused with one reason."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed, LikenessError
from likeness.base.sentences import sentence
from likeness.capture.assess import Assessment, assess
from likeness.capture.intake import Mark, Picture, decode_master, encode_master, read_photo
from likeness.capture.person import odd_ones_out
from likeness.capture.policy import judge
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.tools import Tools
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow, SitterStore
from likeness.vision.faces import Face, find_faces
from likeness.vision.framing import training_square
from likeness.vision.identity import embed

OTHER_PERSON = "other-person"


class Measured(msgspec.Struct, frozen=True):
    """`native` in the measure's own unit, `quality` 0..100 (ISO/IEC 29794-5)."""

    native: float
    quality: float


class PhotoResult(msgspec.Struct, frozen=True):
    """What became of one photo. `photo` is its id where it was kept; `sentence` is the one reason for a person."""

    name: str
    verdict: str
    reason: str
    sentence: str
    photo: str | None = None
    dropped: tuple[str, ...] = ()
    measures: Mapping[str, Measured] = {}
    not_measured: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        return self.photo is not None


class PhotoNote(msgspec.Struct, frozen=True):
    """What is noted beside a kept photo: what retouching and training need later. The file's own name is not.

    `digest` is the SHA-256 of the kept file, so that the same picture is not taken twice. `square` is centre x, centre y and side in pixels; `pose` yaw, pitch and roll in degrees; `size` width and height; `focal_35mm` the lens's
    focal length in 35 mm equivalent, None where it is not known (photos taken in before it was kept have none); `mark` what the file said of
    its own making, where it was no plain photo.
    """

    result: PhotoResult
    digest: str
    square: tuple[float, float, float]
    pose: tuple[float, float, float]
    size: tuple[int, int]
    focal_35mm: float | None = None
    mark: Mark | None = None


OnPhoto = Callable[[PhotoResult], None]


def assess_photo(tools: Tools, path: Path) -> PhotoResult:
    """Judge one file and keep nothing; a file that cannot be read is refused with the reason."""
    try:
        picture = read_photo(path)
    except Failed as error:
        return _refusal(path.name, error)
    return _judged(tools, path.name, picture, assess(tools.models, picture.pixels))


def add_photos(
    studio: Studio, sitter: str, paths: Sequence[Path], on_photo: OnPhoto | None = None
) -> tuple[PhotoResult, ...]:
    """Take photos into a sitting, in the order given. A file that cannot be read is one refused result, not an end.

    Faces are compared only where the sitter agreed to that; then photos of somebody else are noticed and not kept.
    Raises Refused where there is no consent to keep photos for.
    """
    store = studio.vault.open_sitter(_keeping_permit(studio, sitter))
    compare = granted(studio, sitter, Purpose.COMPARE)
    faces = studio.vault.open_sitter(compare) if compare is not None else None
    if faces is not None:
        embed_missing(studio, faces)
    results: list[PhotoResult] = []
    try:
        for path in paths:
            results.append(_add_one(studio, store, faces, path))
            if on_photo is not None:
                on_photo(results[-1])
    finally:  # also when it is stopped in the middle: nobody else's face stays behind
        if faces is not None:
            results = list(_without_others(store, faces, results))
    return tuple(results)


def list_photos(studio: Studio, sitter: str) -> tuple[PhotoResult, ...]:
    """The photos that are kept. Raises Refused without consent."""
    store = studio.vault.open_sitter(_keeping_permit(studio, sitter))
    return tuple(msgspec.structs.replace(note_of(row).result, photo=row.id) for row in store.list(Kind.PHOTO))


def note_of(row: BlobRow) -> PhotoNote:
    """What was noted beside a photo."""
    return msgspec.convert(row.details, type=PhotoNote)


def embed_missing(studio: Studio, faces: SitterStore) -> None:
    """Photos that came before the consent to compare are embedded once it is given. `faces` must be opened for comparing."""
    known = {str(row.details["photo"]) for row in faces.list(Kind.EMBEDDING)}
    for row in faces.list(Kind.PHOTO):
        if row.id not in known:
            picture = decode_master(faces.get(row.id))
            found = find_faces(studio.tools.models, picture)
            if found:
                faces.put(Kind.EMBEDDING, embed(studio.tools.models, picture, found[0]).tobytes(), {"photo": row.id})


def embeddings_of(store: SitterStore) -> dict[str, NDArray[np.float32]]:
    """Photo id to embedding; `store` must be opened for comparing."""
    return {
        str(row.details["photo"]): np.frombuffer(store.get(row.id), np.float32) for row in store.list(Kind.EMBEDDING)
    }


def _keeping_permit(studio: Studio, sitter: str) -> Any:  # noqa: ANN401
    train = granted(studio, sitter, Purpose.TRAIN)
    return train if train is not None else studio.vault.permit(sitter, Purpose.RETOUCH)


def _add_one(studio: Studio, store: SitterStore, faces: SitterStore | None, path: Path) -> PhotoResult:
    try:
        picture = read_photo(path)
    except Failed as error:
        return _refusal(path.name, error)
    assessment = assess(studio.tools.models, picture.pixels)
    result = _judged(studio.tools, path.name, picture, assessment)
    if result.verdict == "refuse":
        return result
    face, master = assessment.faces[0], encode_master(picture.pixels)
    note = _note(result, face, picture, hashlib.sha256(master).hexdigest())
    if any(note_of(row).digest == note["digest"] for row in store.list(Kind.PHOTO)):
        return _refusal(path.name, Failed("photo-duplicate"))
    photo = store.put(Kind.PHOTO, master, note)
    if faces is not None:
        faces.put(Kind.EMBEDDING, embed(studio.tools.models, picture.pixels, face).tobytes(), {"photo": photo})
    return msgspec.structs.replace(result, photo=photo)


def _judged(tools: Tools, name: str, picture: Picture, assessment: Assessment) -> PhotoResult:
    verdict = judge(assessment, tools.policy)
    dropped = [word for word, had in (("location", picture.had_location), ("device", picture.had_device)) if had]
    return PhotoResult(
        name=name,
        verdict=verdict.decision,
        reason=verdict.reason,
        sentence=verdict.sentence,
        dropped=tuple(dropped),
        measures={key: Measured(value.native, value.quality) for key, value in assessment.measures.items()},
        not_measured=tuple(assessment.not_measured),
    )


def _note(result: PhotoResult, face: Face, picture: Picture, digest: str) -> dict[str, Any]:
    square, pose = training_square(face), face.pose
    height, width = picture.pixels.shape[:2]
    note = PhotoNote(
        result=msgspec.structs.replace(result, name=""),
        digest=digest,
        square=(square.cx, square.cy, square.side),
        pose=(pose.yaw, pose.pitch, pose.roll),
        size=(width, height),
        focal_35mm=picture.focal_35mm,
        mark=picture.mark,
    )
    return dict(msgspec.to_builtins(note))


def _refusal(name: str, error: LikenessError) -> PhotoResult:
    return PhotoResult(name=name, verdict="refuse", reason=error.code, sentence=sentence(error))


def _without_others(store: SitterStore, faces: SitterStore, results: Sequence[PhotoResult]) -> tuple[PhotoResult, ...]:
    """Refuse those of `results` that show somebody other than most photos of the sitting do."""
    known = embeddings_of(faces)
    others = {list(known)[index] for index in odd_ones_out(list(known.values()))}
    return tuple(_refuse_other(store, faces, result) if result.photo in others else result for result in results)


def _refuse_other(store: SitterStore, faces: SitterStore, result: PhotoResult) -> PhotoResult:
    if result.photo is None:
        return result
    for row in faces.list(Kind.EMBEDDING):
        if row.details["photo"] == result.photo:
            faces.delete(row.id)
    store.delete(result.photo)
    error = Failed(OTHER_PERSON)
    return PhotoResult(
        name=result.name,
        verdict="refuse",
        reason=OTHER_PERSON,
        sentence=sentence(error),
        measures=result.measures,
        not_measured=result.not_measured,
    )
