# ruff: noqa: N802 (Qt names the methods that it calls)
"""A small rounded button for the top bar, with an optional dot that says how things are."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.button import KEYBOARD

SIDE = 12
DOT = 8


class Pill(QPushButton):
    """`set_dot`: the name of a colour of the tokens, "" for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot = ""
        self._ring = False
        self.setFont(sized(self.font(), tokens.SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)

    def set_dot(self, state: str) -> None:
        self._dot = state
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics()
        dot = DOT + tokens.GAP if self._dot else 0
        return QSize(words.horizontalAdvance(self.text()) + dot + 2 * SIDE, words.height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Large words in a small window are cut with an ellipsis; the whole of them stays in the accessible name."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), 8 * whole.height()), whole.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus() and self._ring
        line = palette.color(QPalette.ColorRole.Accent if focused else QPalette.ColorRole.Mid)
        painter.setPen(QPen(line, 2) if focused else QPen(line, 1) if self.underMouse() else Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        words = QRectF(self.rect()).adjusted(SIDE, 0, -SIDE, 0)
        if self._dot:
            reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(palette, self._dot))
            centre = QPointF(words.right() - DOT / 2 if reverse else words.left() + DOT / 2, box.center().y())
            painter.drawEllipse(centre, DOT / 2, DOT / 2)
            inset = DOT + tokens.GAP
            words = words.adjusted(0, 0, -inset, 0) if reverse else words.adjusted(inset, 0, 0, 0)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(self.font())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(words.width()) + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
