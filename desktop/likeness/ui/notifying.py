"""Telling a person who is doing something else that long work has ended: one sentence of the system's own kind, without a name.

Linux asks the desktop's portal; where there is none, and on other systems, an icon of ours in the tray says it for as long as it takes.
The window in sight says everything itself, so nothing is told then; its entry in the task bar asks for attention besides.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from likeness.ui.models.works import Phase, WorkKind, WorkState
from likeness.ui.works import Works

LONG_SECONDS = 20.0
"""What took less was waited for."""

TRAY_MS = 15_000


class Teller(QObject):
    """One way to tell. `failed` once it turns out that it does not work here."""

    failed = Signal(str)
    wanted = Signal()
    """The person clicked on it."""

    def tell(self, sentence: str) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """The window ends."""


class TrayTeller(Teller):
    """An icon that is there while its sentence is; where there is no tray the sentence is not told."""

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._tray = QSystemTrayIcon(icon, self)
        self._tray.messageClicked.connect(self.wanted)
        self._tray.activated.connect(self.wanted)
        self._away = QTimer(self, singleShot=True, interval=TRAY_MS)
        self._away.timeout.connect(self._tray.hide)

    def tell(self, sentence: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            self.failed.emit(sentence)
            return
        self._tray.show()
        self._tray.showMessage("Likeness", sentence, self._tray.icon(), TRAY_MS)
        self._away.start()

    def close(self) -> None:
        self._away.stop()
        self._tray.hide()


MakeTellers = Callable[[QWidget], Sequence[Teller]]


class Notifier(QObject):
    """Listens to Works; tells the end of what took long while the window is not in front."""

    shown_wanted = Signal()
    """The person clicked on a notification: bring the window to the front."""

    def __init__(
        self, works: Works, window: QWidget, make: MakeTellers | None = None, *, long: float = LONG_SECONDS
    ) -> None:
        """`make`: the ways to tell, the best first, made when there is something to tell; one that does not work hands on to the next."""
        super().__init__(window)
        self._window, self._make, self._long = window, make or tellers, long
        self._tellers: Sequence[Teller] = ()
        self._told: set[tuple[str, str]] = set()
        works.changed.connect(self._hear)

    def close(self) -> None:
        for teller in self._tellers:
            teller.close()

    def _hear(self, work: WorkState) -> None:
        end = (work.id, work.phase)
        if not work.ended or work.phase is Phase.STOPPED or end in self._told or not self._took_long(work):
            return
        if work.phase is Phase.PAUSED and work.problem is None:  # somebody asked for it
            return
        self._told.add(end)
        QApplication.alert(self._window)
        if not self._in_front():
            self._tell(self._sentence(work))

    def _tell(self, sentence: str) -> None:
        if not self._tellers:
            self._tellers = self._make(self._window)
            for teller, following in pairwise(self._tellers):
                teller.failed.connect(following.tell)
            for teller in self._tellers:
                teller.wanted.connect(self.shown_wanted)
        self._tellers[0].tell(sentence)

    def _took_long(self, work: WorkState) -> bool:
        if work.since is None or work.changed is None:
            return True
        return (work.changed - work.since).total_seconds() >= self._long

    def _in_front(self) -> bool:
        return self._window.isVisible() and not self._window.isMinimized() and self._window.isActiveWindow()

    def _sentence(self, work: WorkState) -> str:
        """Nobody's name: whoever walks by reads it too."""
        if work.phase is Phase.PAUSED:
            return self.tr("The work is paused and needs you. Nothing is lost.")
        if work.phase is Phase.FAILED:
            return self.tr("The work ended with a problem. Likeness says what to do next.")
        return self._done()[work.kind]

    def _done(self) -> Mapping[WorkKind, str]:
        return {
            WorkKind.TRAIN: self.tr("A personal model is ready."),
            WorkKind.GENERATE: self.tr("New portraits are ready to look at."),
            WorkKind.RETOUCH: self.tr("Retouched portraits are ready to look at."),
            WorkKind.DELIVER: self.tr("The files are written."),
            WorkKind.PACK: self.tr("The base model is added."),
            WorkKind.BACKUP: self.tr("The backup is finished."),
        }


def tellers(window: QWidget) -> Sequence[Teller]:
    """What this system has."""
    tray = TrayTeller(window.windowIcon(), window)
    if sys.platform != "linux":
        return (tray,)
    from likeness.ui.notifying_linux import PortalTeller  # noqa: PLC0415 (other systems need no D-Bus)

    return PortalTeller(window), tray
