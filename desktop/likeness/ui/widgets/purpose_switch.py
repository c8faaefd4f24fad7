# ruff: noqa: N802 (Qt names the methods that it calls)
"""A switch: a check box that is drawn as one. Space turns it; its name is that of what it stands for."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import KEYBOARD

WIDTH, HEIGHT = 44, 26
RING = 4
KNOB = 18


class Switch(QCheckBox):
    """Alone, without words: they stand beside it, and `set_named` gives them to who cannot see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.update)

    def set_named(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH + 2 * RING, tokens.CONTROL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, on = self.palette(), self.isChecked()
        if not self.isEnabled():
            painter.setOpacity(0.45)
        track = QRectF(RING, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT).adjusted(0.5, 0.5, -0.5, -0.5)
        border = palette.color(QPalette.ColorRole.Accent if on else QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(border, 1.5))
        painter.setBrush(palette.color(QPalette.ColorRole.Accent if on else QPalette.ColorRole.Base))
        painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.HighlightedText) if on else border)
        at_end = on == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        inset = (HEIGHT - KNOB) / 2
        x = track.right() - KNOB - inset + 0.5 if at_end else track.left() + inset - 0.5
        painter.drawEllipse(QRectF(x, (self.height() - KNOB) / 2, KNOB, KNOB))
        if self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), HEIGHT / 2 + 3, HEIGHT / 2 + 3)
        painter.end()
