# ruff: noqa: N802 (Qt names the methods that it calls)
"""The window: the top bar, and under it the page."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.base.offline import InternetGuard
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.top_bar import TopBar

FIRST_SIZE = QSize(1280, 832)
SMALLEST = QSize(680, 480)
LOOK_MS = 1_000
"""How often the count of connections is looked at."""


class Shell(QWidget):
    """Holds one page. Its title names the program only, never a person."""

    closing = Signal()

    def __init__(self, page: QWidget, icons: Icons, watch: InternetGuard) -> None:
        super().__init__()
        self.setObjectName("shell")
        self.setWindowTitle("Likeness")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self._watch = watch
        self._bar = TopBar(icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(page, 1)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self.closing.emit()
        super().closeEvent(event)

    def _look(self) -> None:
        if self._watch.attempts:
            self._bar.pill.show_attempts(self._watch.attempts)
