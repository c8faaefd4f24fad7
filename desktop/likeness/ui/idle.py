# ruff: noqa: N802 (Qt names the methods that it calls)
"""Locking a window that nobody uses (settings/idle.py says when), and locking it at once with Ctrl+L. Works that run go on."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from likeness.base.clock import Clock
from likeness.settings import lock_is_due, seconds_left
from likeness.ui.desk import Desk, DeskState
from likeness.ui.preferences import Preferences

USED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
"""What a person does to a window; timers and repainting are not it."""

SHORTEST_MS, LONGEST_MS = 200, 60_000
"""A timer that sleeps for longer would not see that the computer was asleep, or its clock was set."""


class IdleLock(QObject):
    """Lives as long as the window. It watches whole windows, not every widget: little is asked of Python for each event."""

    def __init__(self, window: QWidget, desk: Desk, preferences: Preferences, clock: Clock) -> None:
        super().__init__(window)
        self._desk, self._preferences, self._clock = desk, preferences, clock
        self._last_used = clock()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        preferences.changed.connect(self.use)
        desk.state_changed.connect(lambda _: self.use())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(window.windowHandle())
        self._lock = QShortcut(QKeySequence("Ctrl+L"), window, self.lock)
        self.look()

    def use(self) -> None:
        """Somebody did something."""
        self._last_used = self._clock()
        if not self._timer.isActive():
            self.look()

    def lock(self) -> None:
        """At once; nothing where there is nothing to lock."""
        if self._desk.state is DeskState.OPEN:
            self._desk.lock()

    def look(self) -> None:
        """Whether it is time, and when to look again."""
        self._timer.stop()
        minutes, now = self._preferences.lock_after_minutes, self._clock()
        if self._desk.state is DeskState.OPEN and lock_is_due(self._last_used, now, minutes):
            self.lock()
            return
        left = seconds_left(self._last_used, now, minutes)
        if left is not None and self._desk.state is DeskState.OPEN:
            self._timer.start(round(min(LONGEST_MS, max(SHORTEST_MS, 1000 * left))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's own order)
        if event.type() in USED:
            self._last_used = self._clock()
        return False

    def _watch(self, window: QObject | None) -> None:
        """Also dialogs and lists that fold out: each is a window of its own."""
        if window is not None:
            self._last_used = self._clock()
            window.removeEventFilter(self)
            window.installEventFilter(self)
