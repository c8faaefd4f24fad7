"""What is said of a photo, and what is noted beside one that is kept."""

from collections.abc import Mapping

import msgspec

from likeness.base.errors import LikenessError
from likeness.base.sentences import sentence
from likeness.capture.metadata import Mark
from likeness.capture.variety import Variety
from likeness.vault.sitters import BlobRow


class Measured(msgspec.Struct, frozen=True):
    """`native` in the measure's own unit, `quality` 0..100 (ISO/IEC 29794-5)."""

    native: float
    quality: float


class PhotoResult(msgspec.Struct, frozen=True):
    """What became of one photo. `photo` is its id where it was kept; `sentence` is the one reason for a person.

    `dropped`: what the file told and is not kept, "location" and "device". `fields`: those of the error, where one is the reason.
    """

    name: str
    verdict: str
    reason: str
    sentence: str
    photo: str | None = None
    dropped: tuple[str, ...] = ()
    measures: Mapping[str, Measured] = {}
    not_measured: tuple[str, ...] = ()
    fields: Mapping[str, str] = {}

    @property
    def kept(self) -> bool:
        return self.photo is not None


class PhotoNote(msgspec.Struct, frozen=True):
    """What is noted beside a kept photo: what retouching and training need later. The file's own name is not.

    `digest` is the SHA-256 of the kept file, `file_digest` of the file it came from, `frame_hash` and `face_hash` what pictures that look
    alike share (capture.duplicates), so that nothing is taken twice. `square` is centre x, centre y and side in pixels; `pose` yaw, pitch
    and roll in degrees; `size` width and height; `focal_35mm` the lens's focal length in 35 mm equivalent, None where it is not known;
    `mark` what the file said of its own making, where it was no plain photo; `variety` what the set's coverage counts. Photos of earlier versions have only the first fields.
    """

    result: PhotoResult
    digest: str
    square: tuple[float, float, float]
    pose: tuple[float, float, float]
    size: tuple[int, int]
    focal_35mm: float | None = None
    mark: Mark | None = None
    file_digest: str = ""
    frame_hash: str = ""
    face_hash: str = ""
    variety: Variety | None = None


def note_of(row: BlobRow) -> PhotoNote:
    """What was noted beside a photo."""
    return msgspec.convert(row.details, type=PhotoNote)


def refusal(name: str, error: LikenessError, told: PhotoResult | None = None) -> PhotoResult:
    """A photo that is not kept, and why; `told` is what was measured of it all the same."""
    measures, not_measured = (told.measures, told.not_measured) if told is not None else ({}, ())
    return PhotoResult(
        name=name,
        verdict="refuse",
        reason=error.code,
        sentence=sentence(error),
        measures=measures,
        not_measured=not_measured,
        fields={field: str(value) for field, value in error.fields.items()},
    )
