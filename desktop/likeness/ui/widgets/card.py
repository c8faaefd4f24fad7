# ruff: noqa: N802 (Qt names the methods that it calls)
"""The rounded surface that everything stands on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from likeness.ui.theme import tokens


class Card(QWidget):
    """A surface with a hairline border and round corners."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_surface(painter)
        painter.end()

    def paint_surface(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.CARD_CORNER, tokens.CARD_CORNER)

    def paint_border(self, painter: QPainter) -> None:
        """The hairline again, over a picture that reaches the edge."""
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.CARD_CORNER, tokens.CARD_CORNER)
