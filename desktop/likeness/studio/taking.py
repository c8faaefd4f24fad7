"""Taking photos into one sitting: each prepared in a lane, kept once, and the better one of two that are nearly the same."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import msgspec

from likeness.base.errors import Cancelled, Failed
from likeness.capture.duplicates import alike
from likeness.capture.gather import Item
from likeness.studio.fictional import MARK, fictional_digests
from likeness.studio.house import Studio
from likeness.studio.lanes import Lanes
from likeness.studio.photo_notes import PhotoNote, PhotoResult, note_of, refusal
from likeness.studio.preparing import Prepared, Wanted, details_of, prepare, prepare_pixels
from likeness.vault.kinds import Kind
from likeness.vault.sitters import SitterStore
from likeness.vision.models import Picture as Pixels

HERE = "a photo that is already here"

OnPhoto = Callable[[PhotoResult], None]
OnProgress = Callable[[int, int], None]


class Stop(Protocol):
    """What tells that somebody wants an end: a `threading.Event`, or what a signal sets."""

    def is_set(self) -> bool: ...

    def wait(self, timeout: float) -> bool:
        """At most so many seconds; whether it is set."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """A photo of the sitting. `result` is None for one that was there before."""

    photo: str
    note: PhotoNote
    result: int | None = None


class Taking:
    """Photos into one sitting, in one or several goes. `results` holds the last word on each, in order.

    `faces`: the sitting opened for comparing, where that was agreed to. `keep_similar`: keep also what is nearly the same as another.
    A sitting of somebody fictional takes none but the files that came with the program: nobody real comes into it.
    """

    def __init__(
        self, studio: Studio, store: SitterStore, faces: SitterStore | None, *, keep_similar: bool = False
    ) -> None:
        fictional = studio.vault.sitter(store.sitter).details.get(MARK) is True
        self._only = fictional_digests() if fictional else None
        self._studio = studio
        self._store = store
        self._faces = faces
        self._keep_similar = keep_similar
        self._held = [Held(row.id, note_of(row)) for row in store.list(Kind.PHOTO)]
        self._known = {held.note.file_digest for held in self._held}
        self.results: list[PhotoResult] = []
        # Which photo is kept instead of one that is nearly the same, by their places in the results.
        self._yields_to: dict[int, int] = {}

    def take(self, items: Iterable[Item], stop: Stop | None = None) -> Iterator[PhotoResult]:
        """Keep or refuse each; what became of it, as soon as it is durable. Raises Cancelled("stopped") once `stop` is set; what was taken stays."""
        wanted = self._wanted()
        tools = self._studio.tools
        with Lanes[Prepared](lambda item, decoder: prepare(tools, item, decoder, wanted)) as lanes:
            for prepared in lanes.run(items):
                if stop is not None and stop.is_set():
                    raise Cancelled("stopped")
                self.results.append(self._settle(prepared))
                yield self.results[-1]

    def take_pixels(self, name: str, pixels: Pixels) -> PhotoResult:
        """Keep or refuse one picture (H, W, 3) that was never a file: a camera's frame."""
        wanted = self._wanted()
        self.results.append(self._settle(prepare_pixels(self._studio.tools, name, pixels, wanted)))
        return self.results[-1]

    def _wanted(self) -> Wanted:
        return Wanted(keep=True, compare=self._faces is not None, known=self._known, only=self._only)

    def forget(self, photos: Iterable[str]) -> None:
        """These are gone from the sitting."""
        gone = set(photos)
        self._held = [held for held in self._held if held.photo not in gone]
        self._known.intersection_update([held.note.file_digest for held in self._held])

    def _settle(self, prepared: Prepared) -> PhotoResult:
        note, result = prepared.note, prepared.result
        if note is None:
            return result
        if any(note.digest == held.note.digest for held in self._held):
            return refusal(result.name, Failed("photo-duplicate"), result)
        twin = None if self._keep_similar else self._twin_of(note)
        if twin is None:
            return self._keep(prepared, note)
        if twin.result is None or not is_better(note, twin.note):
            if twin.result is not None:
                self._yields_to[len(self.results)] = twin.result
            return refusal(result.name, Failed("photo-similar", other=self._name(twin)), result)
        kept = self._keep(prepared, note)
        self._give_way(twin, twin.result, result.name)
        return kept

    def _twin_of(self, note: PhotoNote) -> Held | None:
        for held in self._held:
            if alike((note.frame_hash, held.note.frame_hash), (note.face_hash, held.note.face_hash)):
                return held
        return None

    def _name(self, held: Held) -> str:
        return HERE if held.result is None else self.results[held.result].name

    def _keep(self, prepared: Prepared, note: PhotoNote) -> PhotoResult:
        photo = self._store.put(Kind.PHOTO, prepared.master, details_of(note))
        if self._faces is not None and prepared.embedding is not None:
            self._faces.put(Kind.EMBEDDING, prepared.embedding.tobytes(), {"photo": photo})
        self._held.append(Held(photo, note, len(self.results)))
        self._known.add(note.file_digest)
        return msgspec.structs.replace(prepared.result, photo=photo)

    def _give_way(self, held: Held, index: int, better: str) -> None:
        """A photo of this same taking is taken out again, because a better one came."""
        remove_photo(self._store, self._faces, held.photo)
        self.forget([held.photo])
        for place in (index, *(place for place, kept in self._yields_to.items() if kept == index)):
            told = self.results[place]
            self.results[place] = refusal(told.name, Failed("photo-similar", other=better), told)
            self._yields_to[place] = len(self.results)


def remove_photo(store: SitterStore, faces: SitterStore | None, photo: str) -> None:
    """With what was made from it, which goes first; in one step, so that nothing more is made from it meanwhile."""
    with store.exclusive():
        for kind in (Kind.THUMBNAIL, Kind.MASK):
            _delete_made_from(store, kind, photo)
        if faces is not None:
            _delete_made_from(faces, Kind.EMBEDDING, photo)
        store.delete(photo)


def _delete_made_from(store: SitterStore, kind: Kind, photo: str) -> None:
    for row in store.list(kind):
        if row.details.get("photo") == photo:
            store.delete(row.id)


def is_better(note: PhotoNote, other: PhotoNote) -> bool:
    """Of two that are nearly the same: accepted before usable, then more pixels on the face (in steps of a tenth), then sharper."""
    return _worth(note) > _worth(other)


def _worth(note: PhotoNote) -> tuple[bool, int, float]:
    measures = note.result.measures
    sharpness = measures["Sharpness"].quality if "Sharpness" in measures else 0.0
    return note.result.verdict == "accept", round(math.log(max(note.square[2], 1.0)) / math.log(1.1)), sharpness
