"""One photo from its bytes to all that is needed to keep it: decoded in a process of its own, measured and judged here. Nothing is stored."""

import hashlib
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Cancelled, Failed, LikenessError
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.base.sentences import SENTENCES
from likeness.capture.assess import Assessment, assess
from likeness.capture.duplicates import face_hash, frame_hash
from likeness.capture.formats import Format
from likeness.capture.gather import Item
from likeness.capture.intake import Picture, encode_master
from likeness.capture.policy import judge
from likeness.capture.variety import describe
from likeness.jobs.decoders import Decoder
from likeness.studio.photo_notes import Measured, PhotoNote, PhotoResult, refusal
from likeness.studio.tools import Tools
from likeness.vision.faces import Face
from likeness.vision.framing import training_square
from likeness.vision.identity import embed
from likeness.vision.models import Picture as Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """`result` of a photo, and, where it may be kept, its `master` and `note`; `embedding` where comparing faces was agreed to."""

    result: PhotoResult
    master: bytes = b""
    note: PhotoNote | None = None
    embedding: NDArray[np.float32] | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """`keep`: also make what is needed to keep a photo; `compare`: faces may be embedded; `known`: digests of files that are here already.

    `only`: the digests that may come in at all, where the sitting is of somebody who does not exist.
    """

    keep: bool = False
    compare: bool = False
    known: Container[str] = field(default_factory=frozenset)
    only: Container[str] | None = None


def prepare(tools: Tools, item: Item, decoder: Decoder, wanted: Wanted) -> Prepared:
    """Whatever the file is, one result; only Cancelled is raised. The broad except stands at the edge of one file: the others go on."""
    try:
        return _prepared(tools, item, decoder, wanted)
    except Cancelled:
        raise
    except LikenessError as error:
        return Prepared(refusal(item.name, error))
    except Exception as error:  # noqa: BLE001
        return Prepared(refusal(item.name, Failed("internal", kind=type(error).__name__)))


def decode_apart(decoder: Decoder, untrusted_data: bytes, name: str) -> Picture:
    """As `capture.intake.decode`, in the decoder's process. Raises Failed as that does, and worker-not-started; Cancelled."""
    if len(untrusted_data) > MAX_PHOTO_BYTES:
        raise Failed("file-too-large", path=name, limit_mb=MAX_PHOTO_BYTES // 1_000_000)
    try:
        told, pixels = decoder.ask(name, untrusted_data)
    except Failed as error:
        raise error if error.code in SENTENCES else Failed("photo-damaged", name=name) from error
    if told.format not in get_args(Format):
        raise Failed("photo-damaged", name=name)
    kind = msgspec.convert(told.format, type=Format)
    return Picture(pixels, kind, told.had_location, told.had_device, told.focal_35mm, told.mark)


def read_photo_apart(path: Path) -> Picture:
    """One file of a person's choice, decoded in a process of its own. Raises Failed as `read_bounded` and `decode_apart` do."""
    with Decoder() as decoder:
        return decode_apart(decoder, read_bounded(path, MAX_PHOTO_BYTES), path.name)


def _prepared(tools: Tools, item: Item, decoder: Decoder, wanted: Wanted) -> Prepared:
    untrusted_data = item.read()
    digest = hashlib.sha256(untrusted_data).hexdigest()
    if digest in wanted.known:
        return Prepared(refusal(item.name, Failed("photo-duplicate")))
    if wanted.only is not None and digest not in wanted.only:
        return Prepared(refusal(item.name, Failed("other-person")))
    picture = decode_apart(decoder, untrusted_data, item.name)
    del untrusted_data
    return _of_picture(tools, item.name, picture, digest, wanted)


def prepare_pixels(tools: Tools, name: str, pixels: Pixels, wanted: Wanted) -> Prepared:
    """As `prepare`, of a picture (H, W, 3) that was never a file: a camera's frame."""
    if wanted.only is not None:  # a frame shows somebody who stands there
        return Prepared(refusal(name, Failed("other-person")))
    digest = hashlib.sha256(pixels.tobytes()).hexdigest()
    return _of_picture(tools, name, Picture(pixels, "png", had_location=False, had_device=False), digest, wanted)


def _of_picture(tools: Tools, name: str, picture: Picture, digest: str, wanted: Wanted) -> Prepared:
    assessment = assess(tools.models, picture.pixels)
    result = judged(tools, name, picture, assessment)
    if not wanted.keep or result.verdict == "refuse":
        return Prepared(result)
    face, master = assessment.faces[0], encode_master(picture.pixels)
    note = _note(result, face, picture, digest, hashlib.sha256(master).hexdigest())
    note = msgspec.structs.replace(note, variety=describe(tools.models, picture.pixels, face))
    embedding = embed(tools.models, picture.pixels, face) if wanted.compare else None
    return Prepared(result, master, note, embedding)


def judged(tools: Tools, name: str, picture: Picture, assessment: Assessment) -> PhotoResult:
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


def _note(result: PhotoResult, face: Face, picture: Picture, file_digest: str, digest: str) -> PhotoNote:
    square, pose = training_square(face), face.pose
    height, width = picture.pixels.shape[:2]
    return PhotoNote(
        result=msgspec.structs.replace(result, name=""),
        digest=digest,
        square=(square.cx, square.cy, square.side),
        pose=(pose.yaw, pose.pitch, pose.roll),
        size=(width, height),
        focal_35mm=picture.focal_35mm,
        mark=picture.mark,
        file_digest=file_digest,
        frame_hash=frame_hash(picture.pixels),
        face_hash=face_hash(picture.pixels, face),
    )


def details_of(note: PhotoNote) -> dict[str, Any]:
    """As the vault keeps it."""
    return dict(msgspec.to_builtins(note))
