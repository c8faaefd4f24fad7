"""Portraits on order: runs the use case on a work's thread, and says in the window's thread what is being made and what is there.

One belongs to one work of `Works`, and is its child: whoever shows the proofs of a sitting finds it with `portrait_works`.
"""

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from likeness.ui.desk import Desk
from likeness.ui.models import making
from likeness.ui.models.making import Batch
from likeness.ui.problem import Problem
from likeness.ui.works import Controls, Order, WorkKind, Works

if TYPE_CHECKING:
    from likeness.jobs.protocol import Event
    from likeness.studio.house import Studio
    from likeness.studio.ordering import PortraitOrder
    from likeness.studio.retouching import PortraitRow
    from likeness.studio.work import Control


class PortraitWork(QObject):
    """`changed`: `batch` is new. `portrait_kept`: one more is in the vault."""

    changed = Signal()
    portrait_kept = Signal(str)
    ended = Signal()
    _begun = Signal(int, int)
    _stepped = Signal(object, int, int)
    _kept = Signal(str, object)

    def __init__(self, works: Works, desk: Desk, sitting: str, order: "PortraitOrder", each: int) -> None:
        super().__init__(works)
        self.sitting, self.order = sitting, order
        self._works, self._desk = works, desk
        generated = order.way != "retouched"
        self.batch = making.ordered(order.looks, each, can_skip=generated, count=order.count)
        self.problem: Problem | None = None
        self.id = ""
        self._lock = threading.Lock()
        self._unwanted: set[tuple[int, str]] = set()
        self._number = -1
        self._control: Control | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._begun.connect(self._look_begun, queued)
        self._stepped.connect(self._picture_stepped, queued)
        self._kept.connect(self._portrait_kept, queued)

    def start(self) -> str:
        """The id of the work."""
        kind = WorkKind.GENERATE if self.batch.can_skip else WorkKind.RETOUCH
        self.id = self._works.start(Order(kind, self.sitting, self.run, self.done, self.failed))
        return self.id

    def skip(self, key: str) -> None:
        """Give up one picture; the others go on."""
        number, _, name = key.partition("/")
        with self._lock:
            self._unwanted.add((int(number), name))
            if self._control is not None and int(number) == self._number:
                self._control.skip(name)
        self._become(making.given_up(self.batch, key))

    # -- on the work's thread

    def run(self, studio: "Studio", controls: Controls) -> tuple[int, int]:
        """How many were made, and how many of those are shown."""
        from likeness.studio.ordering import Hearing, make_portraits  # noqa: PLC0415

        with self._lock:
            self._control = controls.control
        told = _Told(self, controls)
        hearing = Hearing(told.look, told.event, told.portrait)
        rows = make_portraits(studio, self.sitting, self.order, hearing, controls.control)
        return len(rows), sum(not row.hidden and row.measured.alike is not False for row in rows)

    def begin_look(self, number: int, pictures: int) -> None:
        with self._lock:
            self._number = number
        self._begun.emit(number, pictures)

    def drop_unwanted(self) -> None:
        """The worker is there: it is told what was given up before."""
        with self._lock:
            for number, name in self._unwanted:
                if number == self._number and self._control is not None:
                    self._control.skip(name)

    def tell_step(self, picture: str | None, step: int, steps: int) -> None:
        self._stepped.emit(picture, step, steps)

    def tell_kept(self, row: "PortraitRow") -> None:
        self._kept.emit(row.portrait, None if row.making is None else row.making.order.name)

    # -- in the window's thread

    def done(self, came: Any) -> None:  # noqa: ANN401 (what `run` gives)
        self._end(None, came)

    def failed(self, problem: Problem) -> None:
        self._end(None if problem.code == "stopped" else problem)

    def _end(self, problem: Problem | None, came: tuple[int, int] | None = None) -> None:
        with self._lock:
            self._control = None
        self.problem = problem
        self._become(making.over(self.batch, came))
        self._desk.changed(self.sitting)
        self.ended.emit()

    def _look_begun(self, number: int, pictures: int) -> None:
        self._become(making.look_begun(self.batch, number, pictures))

    def _picture_stepped(self, picture: str | None, step: int, steps: int) -> None:
        self._become(making.stepped(self.batch, picture, step, steps))

    def _portrait_kept(self, portrait: str, picture: str | None) -> None:
        self._become(making.kept(self.batch, picture))
        self.portrait_kept.emit(portrait)
        self._desk.changed(self.sitting)

    def _become(self, batch: Batch) -> None:
        if batch != self.batch:
            self.batch = batch
            self.changed.emit()


class _Told:
    """What the use case says, for `Works` (of the whole order) and for the page (of single pictures). On the work's thread."""

    def __init__(self, work: PortraitWork, controls: Controls) -> None:
        self._work, self._controls = work, controls
        self._looks = len(work.order.looks)
        self._number = 0
        self._drawn = work.batch.can_skip

    def look(self, number: int, pictures: int) -> None:
        self._number = number
        self._work.begin_look(number, pictures)

    def event(self, event: "Event") -> None:
        from likeness.jobs import protocol  # noqa: PLC0415 (imported by the use case already)

        if isinstance(event, protocol.Opened):
            self._work.drop_unwanted()
        if isinstance(event, protocol.Progress):
            self._work.tell_step(event.picture, event.step, event.steps)
            self._controls.progress(self._number * event.of + event.done, self._looks * event.of)
        else:
            self._controls.hear(event)

    def portrait(self, row: "PortraitRow") -> None:
        self._work.tell_kept(row)
        if not self._drawn:
            self._controls.progress(self._number + 1, self._looks)


def portrait_works(works: Works, sitting: str) -> list[PortraitWork]:
    """Those of a sitting, oldest first."""
    return [work for work in works.findChildren(PortraitWork) if work.sitting == sitting]


def order_portraits(works: Works, desk: Desk, sitting: str, order: "PortraitOrder", each: int) -> PortraitWork:
    """Begin, or stand in line. What an earlier order of this sitting left to be told is forgotten."""
    for earlier in portrait_works(works, sitting):
        if earlier.batch.ended:
            earlier.deleteLater()
    work = PortraitWork(works, desk, sitting, order, each)
    work.start()
    return work
