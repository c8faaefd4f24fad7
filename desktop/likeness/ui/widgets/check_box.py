# ruff: noqa: N802 (Qt names the methods that it calls)
"""A check box whose words wrap, with a line under them where one is needed. All of it can be clicked."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.painting import KEYBOARD, mirrored, paint_ring, words_height

AIR = 10
"""Above and below the words: one line makes 44 pixels with it."""
BETWEEN = 12
WIDEST = 560
RING_ROOM = 3
"""Beside the mark, for the ring around it."""


class LabelledBox(QCheckBox):
    """Words beside a mark that is on or off. Subclasses draw the mark and say on which side it stands."""

    mark = QSize(tokens.BOX, tokens.BOX)
    mark_corner = 5.0
    mark_first = True

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

    def set_words(self, words: str, below: str = "") -> None:
        """What it switches, and one line about it."""
        self._below = below
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(below)
        self.updateGeometry()
        self.update()

    def set_on(self, on: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        """Show a state that nobody just chose: says nothing."""
        before = self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(before)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(self.text()), self._small_width())
        width = min(words, WIDEST) + self._taken() + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._taken() + 8 * self.fontMetrics().averageCharWidth(), tokens.CONTROL)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - self._taken()
        return max(tokens.CONTROL, sum(self._words_heights(room)) + 2 * AIR)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        words, below = self._words_heights(self.width() - self._taken())
        top = (self.height() - words - below) / 2
        start = self._taken() if self.mark_first else 0
        column = QRectF(start, top, self.width() - self._taken(), words)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.setPen(colour(self.palette(), "text" if self.isEnabled() else "muted"))
        painter.drawText(mirrored(column, whole, self.layoutDirection()), align | Qt.TextFlag.TextWordWrap, self.text())
        if self._below:
            painter.setFont(self._small())
            painter.setPen(colour(self.palette(), "muted"))
            under = QRectF(start, top + words, column.width(), below)
            painter.drawText(
                mirrored(under, whole, self.layoutDirection()), align | Qt.TextFlag.TextWordWrap, self._below
            )
        line = self.fontMetrics().height()
        across = RING_ROOM if self.mark_first else self.width() - self.mark.width() - RING_ROOM
        mark = QRectF(across, top + (line - self.mark.height()) / 2, self.mark.width(), self.mark.height())
        mark = mirrored(mark, whole, self.layoutDirection())
        self.paint_mark(painter, mark)
        if self.hasFocus() and self._ring:
            around = mark.adjusted(-RING_ROOM, -RING_ROOM, RING_ROOM, RING_ROOM)
            paint_ring(painter, around, self.mark_corner + RING_ROOM, colour(self.palette(), "accent"))
        painter.end()

    def paint_mark(self, painter: QPainter, box: QRectF) -> None:
        raise NotImplementedError

    def _taken(self) -> int:
        """What of the width is not for words."""
        return self.mark.width() + BETWEEN + RING_ROOM

    def _small(self) -> QFont:
        return sized(self.font(), tokens.SMALL)

    def _small_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._below) if self._below else 0

    def _words_heights(self, room: int) -> tuple[int, int]:
        return words_height(self.font(), self.text(), room), words_height(self._small(), self._below, room)


class CheckBox(LabelledBox):
    """A square with a tick."""

    def paint_mark(self, painter: QPainter, box: QRectF) -> None:
        palette = self.palette()
        edge = box.adjusted(0.75, 0.75, -0.75, -0.75)
        on = self.isChecked()
        painter.setPen(QPen(colour(palette, "accent" if on else "edge" if self.isEnabled() else "line"), 1.5))
        painter.setBrush(colour(palette, "accent" if on else "sunken" if self.isDown() else "surface"))
        painter.drawRoundedRect(edge, self.mark_corner, self.mark_corner)
        if not on:
            return
        pen = QPen(
            colour(palette, "on_accent"), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
        painter.setPen(pen)
        left, top = box.left(), box.top()
        painter.drawPolyline(
            QPolygonF(
                [QPointF(left + 5.2, top + 10.4), QPointF(left + 8.6, top + 13.8), QPointF(left + 14.8, top + 6.6)]
            )
        )
