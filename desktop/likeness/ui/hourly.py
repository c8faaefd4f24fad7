"""What an open window does every hour: erase what has been kept long enough. A locked vault waits, and that is noted."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from likeness.base.clock import Clock
from likeness.base.paths import Home
from likeness.ui.desk import Desk, DeskState

if TYPE_CHECKING:
    from likeness.base.errors import LikenessError
    from likeness.studio.house import Studio

EVERY_MS = 60 * 60 * 1_000
LOCKED = "vault-locked"


class Hourly(QObject):
    """Lives as long as the window. What a person should know, such as a clock that jumped, is told to the desk."""

    swept = Signal()

    def __init__(self, desk: Desk, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._clock = desk, clock
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """The sweep where the studio is open; where it is locked, a note that the timer was here."""
        if self._desk.state is DeskState.OPEN:
            self._desk.ask(_sweep, self._done, _nothing, owner=self)
        elif self._desk.state is DeskState.LOCKED:
            self._desk.aside(partial(_defer, self._desk.home, self._clock), _nothing, _nothing, owner=self)

    def close(self) -> None:
        self._timer.stop()

    def _done(self, found: "tuple[bool, tuple[LikenessError, ...]]") -> None:
        changed, alarms = found
        self._desk.note_alarms(alarms)
        if changed:
            self._desk.changed()
        self.swept.emit()


def _sweep(studio: "Studio") -> "tuple[bool, tuple[LikenessError, ...]]":
    """Whether anything went, and what to know."""
    from likeness.studio.retaining import sweep_or_defer  # noqa: PLC0415

    before = _held(studio)
    alarms = sweep_or_defer(studio)
    return not studio.vault.custody.locked and _held(studio) != before, alarms


def _held(studio: "Studio") -> int:
    """The ledger grows with every erasure."""
    return 0 if studio.vault.custody.locked else len(studio.vault.ledger())


def _defer(home: Home, clock: Clock) -> None:
    from likeness.studio.deferring import note_deferral  # noqa: PLC0415

    note_deferral(home, clock, LOCKED)


def _nothing(_: object) -> None:
    """The next opening does what this one could not."""
