"""Ending a person's running works before something that cannot go beside them: a withdrawal, an erasure."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from likeness.consent.purposes import Purpose
from likeness.ui.desk import Desk
from likeness.ui.models.works import WorkKind, WorkState
from likeness.ui.works import Works

PURPOSE_OF = {
    WorkKind.TRAIN: Purpose.TRAIN,
    WorkKind.GENERATE: Purpose.GENERATE,
    WorkKind.RETOUCH: Purpose.RETOUCH,
    WorkKind.DELIVER: Purpose.DELIVER,
}
"""What a work is done under; the others touch nobody's data by themselves."""


class Stopping(QObject):
    """Cancels, waits without blocking, and calls `then` once, when none of them runs any more."""

    def __init__(self, works: Works, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._works, self._desk = works, desk
        self._waiting: tuple[str, ...] = ()
        self._whose = ""
        self._then: Callable[[], None] | None = None
        works.changed.connect(self._look)
        desk.long_ended.connect(self._look)

    def end_all(self, sitting: str, then: Callable[[], None]) -> None:
        """Before an erasure: also what is no work, such as photos that come in, and what looks at everybody."""
        self._whose = sitting
        self._desk.end_work(sitting)
        self.end(sitting, frozenset(Purpose), then)

    def end(self, sitting: str, purposes: Collection[Purpose], then: Callable[[], None]) -> None:
        """Only works under `purposes`; the person's others go on."""
        found = [
            state for state in self._works.of(sitting) if not state.ended and PURPOSE_OF.get(state.kind) in purposes
        ]
        self._waiting, self._then = tuple(state.id for state in found), then
        for state in found:
            self._works.cancel(state.id)
        self._look()

    def forget(self) -> None:
        """What was to come then does not."""
        self._then = None

    def _look(self, _state: WorkState | None = None) -> None:
        states = [self._works.state(work) for work in self._waiting]
        left = bool(self._whose) and self._desk.at_work(self._whose)
        if self._then is not None and not left and all(state is None or state.ended for state in states):
            then, self._then, self._whose = self._then, None, ""
            then()
