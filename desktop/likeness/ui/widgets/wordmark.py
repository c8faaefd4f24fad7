# ruff: noqa: N802 (Qt names the methods that it calls)
"""Our mark and our name, as the way to the library."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import KEYBOARD

MARK = QSize(20, 24)
APART = 10
AROUND = 4


class Wordmark(QAbstractButton):
    """A quiet button."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._ring = False
        self.setText("Likeness")
        self.setFont(sized(self.font(), tokens.WORDMARK, tokens.STRONG))
        self.setAccessibleName(self.tr("Likeness: to the sittings"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics()
        width = MARK.width() + APART + words.horizontalAdvance(self.text()) + 2 * AROUND
        return QSize(width, max(tokens.CONTROL, words.height()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.BUTTON_CORNER, tokens.BUTTON_CORNER
            )
        mark = self._icons.pixmap("mark", MARK, accent, self.devicePixelRatioF())
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - AROUND - MARK.width() if reverse else AROUND
        painter.drawPixmap(QPointF(left, (self.height() - MARK.height()) / 2), mark)
        words = QRectF(self.rect()).adjusted(AROUND, 0, -AROUND, 0)
        inset = MARK.width() + APART
        words = words.adjusted(0, 0, -inset, 0) if reverse else words.adjusted(inset, 0, 0, 0)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
