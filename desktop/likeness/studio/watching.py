"""A sitting that listens to a folder: what a tethering program drops there is taken as soon as it is whole."""

import time
from collections.abc import Callable
from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.capture.gather import Item
from likeness.capture.hot_folder import HotFolder, Offer, look, snapshot_of, told
from likeness.studio.house import Studio
from likeness.studio.photo_notes import PhotoResult
from likeness.studio.photos import open_taking, without_others
from likeness.studio.taking import OnPhoto, Stop

POLL_SECONDS = 1.0

NOT_WHOLE = frozenset({"photo-damaged", "photo-empty", "photo-not-a-picture", "file-unreadable"})
"""What a file that is still being written may look like; it is given time."""

GONE = "file-missing"


class Watching:
    """One folder watched for one sitting. `results`: the last word on each file so far.

    watching = Watching(studio, sitter, folder)
    watching.run(on_photo, stop)
    """

    def __init__(
        self, studio: Studio, sitter: str, folder: Path, *, keep_similar: bool = False, hot: HotFolder | None = None
    ) -> None:
        """Raises Refused without consent; Failed("folder-missing")."""
        if not folder.is_dir():
            raise Failed("folder-missing", path=folder)
        self._folder = folder
        self._taking, self._store, self._faces = open_taking(studio, sitter, keep_similar=keep_similar)
        self._hot = hot or HotFolder()
        self._paths: list[str] = []

    @property
    def results(self) -> tuple[PhotoResult, ...]:
        return tuple(self._taking.results)

    def run(
        self,
        on_photo: OnPhoto,
        stop: Stop,
        *,
        poll: float = POLL_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Until `stop` is set. Raises Refused once consent ends."""
        while not stop.is_set():
            self.step(on_photo, clock(), stop)
            stop.wait(poll)

    def step(self, on_photo: OnPhoto, now: float, stop: Stop | None = None) -> None:
        """Look once, and take what is whole. A folder that cannot be reached just now (a network drive) is waited for."""
        snapshot = snapshot_of(self._folder)
        if snapshot is None:
            return
        self._hot, offers = look(self._hot, snapshot, now)
        try:
            for offer in offers:
                self._take(offer, on_photo, stop)
        finally:  # also when it is stopped in the middle: nobody else's face stays behind
            if offers and self._faces is not None:
                self._taking.results = list(without_others(self._store, self._faces, self._taking.results))

    def originals_left(self) -> int:
        """How many files of photos that are kept still lie in the folder, outside the vault."""
        kept = (path for path, result in zip(self._paths, self.results, strict=False) if result.kept)
        return sum((self._folder / path).exists() for path in kept)

    def _take(self, offer: Offer, on_photo: OnPhoto, stop: Stop | None) -> None:
        path = self._folder / offer.path
        item = Item(path.name, lambda: read_bounded(path, MAX_PHOTO_BYTES))
        self._paths.append(offer.path)
        for result in self._taking.take([item], stop):
            self._hot = told(self._hot, offer.path, whole=offer.last or result.reason not in NOT_WHOLE)
            if result.reason == GONE or (result.reason in NOT_WHOLE and not offer.last):
                self._taking.results.pop()  # no word on it yet
                self._paths.pop()
            else:
                on_photo(result)
