# ruff: noqa: N802 (Qt names the methods that it calls)
"""A button that is a drawing: 44 by 44, and its words in the tool tip and for whoever does not see it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import control_height, scaled
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.painting import KEYBOARD, paint_ring


class IconButton(QAbstractButton):
    """`role`: the token of its colour ("text", "muted", "bad", ...). Checkable ones show that they are on."""

    def __init__(self, icons: Icons, name: str, role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._name = name
        self._role = role
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, words: str, shortcut: str = "") -> None:
        """What it does; `shortcut` as a person reads it."""
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({shortcut})" if shortcut else words)

    def set_icon(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(control_height(), control_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(self.rect())
        lit = self.isEnabled()
        if lit and (self.isDown() or self.isChecked() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(palette, "soft_accent" if self.isDown() or self.isChecked() else "sunken"))
            painter.drawRoundedRect(box, tokens.BUTTON_CORNER, tokens.BUTTON_CORNER)
        ink = colour(palette, ("accent" if self.isChecked() else self._role) if lit else "line")
        side = min(scaled(tokens.ICON), control_height() - 2 * tokens.GAP)
        place = QRectF((box.width() - side) / 2, (box.height() - side) / 2, side, side)
        self._icons.paint(painter, self._name, place, ink, self.layoutDirection())
        if self.hasFocus() and self._ring:
            paint_ring(painter, box, tokens.BUTTON_CORNER, colour(palette, "accent"))
        painter.end()
