# ruff: noqa: N802 (Qt names the methods that it calls)
"""One way to make portraits, as a choice of one: a mark, its name, and one sentence: what it is, or why it is closed."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.painting import KEYBOARD, mirrored, paint_ring, words_height

AIR = 8
BETWEEN = 12
ROOM = 3
"""Beside the mark, for the ring around it."""

DOT = 0.27
"""Radius of the dot over the mark's side."""


class WayOption(QRadioButton):
    """Those under one parent exclude each other; the arrow keys move between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = ""
        self._ring = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(sized(self.font(), tokens.BODY))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, words: str, below: str) -> None:
        self._below = below
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(below)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, tokens.CONTROL)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(tokens.CONTROL, sum(self._heights(width - self._taken())) + 2 * AIR)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD or event.reason() == Qt.FocusReason.OtherFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        room = self.width() - self._taken()
        words, below = self._heights(room)
        self._paint_words(painter, whole, QRectF(self._taken(), AIR, room, words), below)
        line = self.fontMetrics().height()
        mark = QRectF(ROOM, AIR + (line - tokens.BOX) / 2, tokens.BOX, tokens.BOX)
        mark = mirrored(mark, whole, self.layoutDirection())
        self._paint_mark(painter, mark)
        if self.hasFocus() and self._ring:
            around = mark.adjusted(-ROOM, -ROOM, ROOM, ROOM)
            paint_ring(painter, around, around.height() / 2, colour(self.palette(), "accent"))
        painter.end()

    def _paint_words(self, painter: QPainter, whole: QRectF, first: QRectF, below: int) -> None:
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setPen(colour(self.palette(), "text" if self.isEnabled() else "muted"))
        painter.drawText(mirrored(first, whole, self.layoutDirection()), align, self.text())
        under = QRectF(first.left(), first.bottom() + 1, first.width(), below)
        painter.setFont(self._small())
        painter.setPen(colour(self.palette(), "muted"))
        painter.drawText(mirrored(under, whole, self.layoutDirection()), align, self._below)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        palette, on = self.palette(), self.isChecked()
        painter.setPen(QPen(colour(palette, "accent" if on else "edge" if self.isEnabled() else "line"), 1.5))
        painter.setBrush(colour(palette, "accent" if on else "surface"))
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(palette, "on_accent"))
            radius = DOT * box.width()
            painter.drawEllipse(box.center(), radius, radius)

    def _taken(self) -> int:
        return tokens.BOX + 2 * ROOM + BETWEEN

    def _small(self) -> QFont:
        return sized(self.font(), tokens.SMALL)

    def _heights(self, room: int) -> tuple[int, int]:
        return words_height(self.font(), self.text(), room), words_height(self._small(), self._below, room)
