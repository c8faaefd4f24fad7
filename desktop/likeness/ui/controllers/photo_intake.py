"""Photos coming in, for each sitting one adding after the other, on threads of their own: whatever is chosen meanwhile waits its turn."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from likeness.ui.models import photos as model
from likeness.ui.models.photos import Adding, PhotosState

if TYPE_CHECKING:
    from likeness.capture.gather import Item
    from likeness.studio.house import Studio
    from likeness.studio.photo_notes import PhotoResult
    from likeness.ui.desk import Desk
    from likeness.ui.problem import Problem

MANY = 60
"""More files than anybody takes of one person for portraits: somebody is asked before all of them are looked at."""

STOPPED = "stopped"

Files = Callable[[], "Sequence[Item]"]
Change = Callable[[PhotosState], PhotosState]


class Intake(QObject):
    """Lives as long as the window: photos come in also while the page is another one, or thrown away, or locked.

    `changed` carries a sitting and what becomes of its state; that something was written the desk says.
    """

    changed = Signal(str, object)
    _came = Signal(str, object)
    _progressed = Signal(str, int, int)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running: dict[str, _Taking] = {}
        self._line: dict[str, list[_Taking]] = {}
        self._asked: dict[str, _Taking] = {}
        queued = Qt.ConnectionType.QueuedConnection
        self._came.connect(self._hear, queued)
        self._progressed.connect(self._progress, queued)
        others_wait = desk.more_waits
        desk.more_waits = lambda: others_wait() or self.waits
        desk.erased.connect(lambda sitting: self._asked.pop(sitting, None))

    def add(self, sitting: str, files: Files, *, keep_similar: bool = False) -> None:
        """`files` is called on the adding's own thread."""
        taking = _Taking(sitting, files, self._came.emit, self._progressed.emit, keep_similar=keep_similar)
        if sitting in self._running:
            self._line.setdefault(sitting, []).append(taking)
            self._change(sitting, lambda state: replace(state, more=state.more + 1))
        else:
            self._start(taking)

    @property
    def waits(self) -> bool:
        """Whether another adding begins with the end of the one before it."""
        return any(self._line.values())

    def as_it_is(self, sitting: str, state: PhotosState) -> PhotosState:
        """`state` with what goes on, for a page that was not there when it began."""
        taking, asked = self._running.get(sitting), self._asked.get(sitting)
        if asked is not None:
            state = replace(state, asks_about=asked.count)
        if taking is None:
            return state
        adding = Adding(taking.done, taking.of, stopping=taking.stop.is_set())
        return replace(state, adding=adding, more=len(self._line.get(sitting, ())))

    def stop(self, sitting: str) -> None:
        """Also what waits; what is in stays."""
        self._line.pop(sitting, None)
        if sitting in self._running:
            self._running[sitting].stop.set()
            self._change(sitting, model.stop_adding)

    def answer(self, sitting: str, *, yes: bool) -> None:
        """Whether all of the many files are wanted."""
        taking = self._asked.pop(sitting, None)
        self._change(sitting, lambda state: replace(state, asks_about=0))
        if taking is not None and yes:
            taking.sure = True
            self._line.setdefault(sitting, []).insert(0, taking)
            self._next(sitting)

    def close(self) -> None:
        """The window ends: each stops after the photo in hand."""
        for sitting in tuple(self._running):
            self.stop(sitting)

    def _start(self, taking: "_Taking") -> None:
        self._running[taking.sitting] = taking
        self._change(taking.sitting, model.begin_adding)
        done, failed = partial(self._done, taking), partial(self._failed, taking)
        stop = partial(self.stop, taking.sitting)
        self._desk.long(taking.run, done, failed, sitting=taking.sitting, stop=stop)

    def _done(self, taking: "_Taking", many: int) -> None:
        if many:
            taking.count = many
            self._asked[taking.sitting] = taking
            self._change(taking.sitting, lambda state: replace(state, adding=None, asks_about=many))
            self._running.pop(taking.sitting, None)
            self._next(taking.sitting)
        else:
            self._end(taking, None)

    def _failed(self, taking: "_Taking", problem: "Problem") -> None:
        """A stop is what the person wanted, and no problem."""
        self._end(taking, None if problem.code == STOPPED else problem)

    def _end(self, taking: "_Taking", problem: "Problem | None") -> None:
        """Also after a stop or in trouble: what came in until then is in, and what was refused is said."""
        self._running.pop(taking.sitting, None)
        self._change(taking.sitting, lambda state: replace(model.end_adding(state, taking.told), problem=problem))
        self._desk.changed(taking.sitting)
        self._next(taking.sitting)

    def _next(self, sitting: str) -> None:
        if sitting not in self._running and self._line.get(sitting):
            self._start(self._line[sitting][0])  # before it leaves the line: a lock never finds that nothing waits
            self._line[sitting].pop(0)

    def _hear(self, sitting: str, result: "PhotoResult") -> None:
        self._change(sitting, lambda state: model.with_result(state, result))

    def _progress(self, sitting: str, done: int, of: int) -> None:
        taking = self._running.get(sitting)
        if taking is not None:
            taking.done, taking.of = max(done, taking.done), of
        self._change(sitting, lambda state: model.with_progress(state, done, of))

    def _change(self, sitting: str, change: Change) -> None:
        self.changed.emit(sitting, change)


class _Taking:
    """One adding. `told` grows as photos are done, so that nothing is forgotten when it is stopped; `sure`: also of many files, `count` of them."""

    def __init__(
        self,
        sitting: str,
        files: Files,
        came: Callable[[str, object], None],
        progressed: Callable[[str, int, int], None],
        *,
        keep_similar: bool,
    ) -> None:
        self.sitting, self.stop, self.sure = sitting, threading.Event(), False
        self.count = self.done = self.of = 0
        self.told: list[tuple[PhotoResult, Path | None]] = []
        self._files = files
        self._came, self._progressed = came, progressed
        self._keep_similar = keep_similar

    def run(self, studio: "Studio") -> int:
        """On its thread. How many files there are, where somebody has to be asked first; else 0, and they are in."""
        from likeness.base.errors import Failed  # noqa: PLC0415
        from likeness.studio.photos import add_items  # noqa: PLC0415

        items = self._files()
        if not items:
            raise Failed("photos-none-found")
        if len(items) > MANY and not self.sure:
            return len(items)
        self._progressed(self.sitting, 0, len(items))

        def hear(result: "PhotoResult") -> None:
            self.told.append((result, items[len(self.told)].file))
            self._came(self.sitting, result)

        progress = partial(self._progressed, self.sitting)
        results = add_items(
            studio, self.sitting, items, hear, on_progress=progress, keep_similar=self._keep_similar, stop=self.stop
        )
        self.told = [(result, item.file) for result, item in zip(results, items, strict=True)]
        return 0


def files_of(paths: Sequence[Path]) -> Files:
    """Files, folders and archives."""

    def gathered() -> "Sequence[Item]":
        from likeness.capture.gather import gather  # noqa: PLC0415

        return list(gather(paths))

    return gathered


def picture_of(image: QImage, name: str) -> Files:
    """A picture that never was a file, made one, so that it goes the way of all files."""

    def encoded() -> "Sequence[Item]":
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415
        from PySide6.QtGui import QImageWriter  # noqa: PLC0415

        from likeness.capture.gather import Item  # noqa: PLC0415

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        data = bytes(buffer.data().data())
        return [Item(name, lambda: data)]

    return encoded
