"""Photos in: each is read safely, assessed, judged, and kept encrypted or refused with one reason."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Cancelled, Failed
from likeness.base.sentences import sentence
from likeness.capture.gather import Item, gather
from likeness.capture.intake import decode_master
from likeness.capture.person import people_in, undecided
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.lanes import Lanes
from likeness.studio.permits import granted
from likeness.studio.photo_notes import Measured, PhotoNote, PhotoResult, note_of, refusal
from likeness.studio.preparing import Prepared, Wanted, prepare
from likeness.studio.taking import OnPhoto, OnProgress, Stop, Taking, remove_photo
from likeness.studio.tools import Tools
from likeness.vault.kinds import Kind
from likeness.vault.sitters import SitterStore
from likeness.vision.faces import find_faces
from likeness.vision.identity import embed

__all__ = [
    "Measured",
    "OnPhoto",
    "OnProgress",
    "PhotoNote",
    "PhotoResult",
    "add_items",
    "add_photos",
    "assess_photo",
    "assess_photos",
    "embed_missing",
    "embeddings_of",
    "list_photos",
    "note_of",
]

OTHER_PERSON = "other-person"
SECOND_PERSON = "second-person"


def assess_photo(tools: Tools, path: Path) -> PhotoResult:
    """Judge one file and keep nothing; a file that cannot be read is refused with the reason."""
    return assess_photos(tools, [path])[0]


def assess_photos(
    tools: Tools,
    paths: Iterable[Path],
    on_photo: OnPhoto | None = None,
    *,
    on_progress: OnProgress | None = None,
    stop: Stop | None = None,
) -> tuple[PhotoResult, ...]:
    """Judge files, folders and archives, and keep nothing. Raises Cancelled("stopped") once `stop` is set."""
    items = list(gather(paths))
    results: list[PhotoResult] = []
    with Lanes[Prepared](lambda item, decoder: prepare(tools, item, decoder, Wanted())) as lanes:
        for prepared in lanes.run(items):
            if stop is not None and stop.is_set():
                raise Cancelled("stopped")
            results.append(prepared.result)
            _tell(results, len(items), on_photo, on_progress)
    return tuple(results)


def add_photos(
    studio: Studio,
    sitter: str,
    paths: Sequence[Path],
    on_photo: OnPhoto | None = None,
    *,
    on_progress: OnProgress | None = None,
    keep_similar: bool = False,
    stop: Stop | None = None,
) -> tuple[PhotoResult, ...]:
    """Take photos into a sitting from files, folders and archives, in the order given. A file that cannot be read is one refused result, not an end.

    Two that are nearly the same are kept once, unless `keep_similar`; the tuple says the last word on each. Faces are compared only where the
    sitter agreed to that; then photos of somebody else are noticed and not kept.
    Raises Refused where there is no consent to keep photos for; Cancelled("stopped") once `stop` is set: what was taken stays.
    """
    return add_items(
        studio, sitter, list(gather(paths)), on_photo, on_progress=on_progress, keep_similar=keep_similar, stop=stop
    )


def add_items(
    studio: Studio,
    sitter: str,
    items: Sequence[Item],
    on_photo: OnPhoto | None = None,
    *,
    on_progress: OnProgress | None = None,
    keep_similar: bool = False,
    stop: Stop | None = None,
) -> tuple[PhotoResult, ...]:
    """As `add_photos`, from anything that has names and bytes."""
    taking, store, faces = open_taking(studio, sitter, keep_similar=keep_similar)
    try:
        for _ in taking.take(items, stop):
            _tell(taking.results, len(items), on_photo, on_progress)
    finally:  # also when it is stopped in the middle: nobody else's face stays behind
        if faces is not None:
            taking.results = list(without_others(store, faces, taking.results))
    return tuple(taking.results)


def open_taking(
    studio: Studio, sitter: str, *, keep_similar: bool = False
) -> tuple[Taking, SitterStore, SitterStore | None]:
    """A sitting made ready for photos; the last is it opened for comparing, where that was agreed to. Raises Refused."""
    store = studio.vault.open_sitter(_keeping_permit(studio, sitter))
    compare = granted(studio, sitter, Purpose.COMPARE)
    faces = studio.vault.open_sitter(compare) if compare is not None else None
    if faces is not None:
        embed_missing(studio, faces)
    return Taking(studio, store, faces, keep_similar=keep_similar), store, faces


def list_photos(studio: Studio, sitter: str) -> tuple[PhotoResult, ...]:
    """The photos that are kept. Raises Refused without consent."""
    store = studio.vault.open_sitter(_keeping_permit(studio, sitter))
    return tuple(msgspec.structs.replace(note_of(row).result, photo=row.id) for row in store.list(Kind.PHOTO))


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
    """Photo id to embedding, of the photos that are in the sitting; `store` must be opened for comparing."""
    here = {row.id for row in store.list(Kind.PHOTO)}
    rows = [row for row in store.list(Kind.EMBEDDING) if row.details["photo"] in here]
    return {str(row.details["photo"]): np.frombuffer(store.get(row.id), np.float32) for row in rows}


def without_others(store: SitterStore, faces: SitterStore, results: Sequence[PhotoResult]) -> tuple[PhotoResult, ...]:
    """Refuse those of `results` that show somebody other than most photos of the sitting do.

    Where somebody else is in about as many, all stay, and those say so: a person has to choose (studio/persons.py).
    """
    known = embeddings_of(faces)
    groups = people_in(list(known.values()))
    others = {list(known)[index] for group in groups[1:] for index in group.members}
    judge = _ask_about_other if undecided(groups) else partial(_refuse_other, store, faces)
    return tuple(judge(result) if result.photo in others else result for result in results)


def _ask_about_other(result: PhotoResult) -> PhotoResult:
    error = Failed(SECOND_PERSON)
    return msgspec.structs.replace(result, verdict="usable", reason=error.code, sentence=sentence(error))


def _refuse_other(store: SitterStore, faces: SitterStore, result: PhotoResult) -> PhotoResult:
    if result.photo is None:
        return result
    remove_photo(store, faces, result.photo)
    return refusal(result.name, Failed(OTHER_PERSON), result)


def _tell(results: Sequence[PhotoResult], of: int, on_photo: OnPhoto | None, on_progress: OnProgress | None) -> None:
    if on_photo is not None:
        on_photo(results[-1])
    if on_progress is not None:
        on_progress(len(results), of)


def _keeping_permit(studio: Studio, sitter: str) -> Any:  # noqa: ANN401
    train = granted(studio, sitter, Purpose.TRAIN)
    return train if train is not None else studio.vault.permit(sitter, Purpose.RETOUCH)
