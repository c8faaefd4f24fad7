# ruff: noqa: N802 (Qt names the methods that it calls)
"""The bar along the top: whose program this is, and that nothing has left the computer."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.text import Text

PILL_HEIGHT = 28


class OfflinePill(QFrame):
    """Says how many connections this window has tried: none, or how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self.setFixedHeight(PILL_HEIGHT)
        self._dot = QLabel()
        self._dot.setObjectName("dot")
        self._dot.setFixedSize(8, 8)
        self._words = Text(tokens.SMALL, role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self._dot)
        row.addWidget(self._words)
        self.show_attempts(0)

    def show_attempts(self, attempts: int) -> None:
        role = "warn" if attempts else "muted"
        words = self.tr("Offline · nothing has left this computer")
        if attempts:
            words = self.tr("Connections tried since the start: {count}").format(count=attempts)
        self._words.setText(words)
        self._words.set_role(role)
        if self._dot.property("role") != role:
            self._dot.setProperty("role", role)
            self._dot.style().unpolish(self._dot)
            self._dot.style().polish(self._dot)
        self.setAccessibleName(words)
        self.setToolTip(
            self.tr(
                "Counted by this window itself since it was opened. Long work runs in a process that cannot open a connection."
            )
        )


class TopBar(QFrame):
    """Mark, name, pill."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(tokens.TOP_BAR)
        self._icons = icons
        self._mark = QLabel()
        self._mark.setFixedSize(20, 24)
        self._name = Text(tokens.WORDMARK, tokens.STRONG)
        self._name.setText("Likeness")
        self.pill = OfflinePill()
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.WIDE, 2, tokens.WIDE, 0)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._name)
        row.addStretch(1)
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignVCenter)
        self._draw_mark()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange} and hasattr(self, "_mark"):
            self._draw_mark()

    def _draw_mark(self) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        self._mark.setPixmap(self._icons.pixmap("mark", QSize(20, 24), accent, self.devicePixelRatioF()))
