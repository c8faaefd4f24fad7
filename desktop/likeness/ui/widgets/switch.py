"""A switch: something that holds from the moment it is flipped."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from likeness.ui.theme.apply import colour
from likeness.ui.widgets.check_box import LabelledBox

TRACK = QSize(40, 24)
KNOB_INSET = 4.0


class Switch(LabelledBox):
    """Words at the beginning of the row, the switch at its end."""

    mark = TRACK
    mark_corner = TRACK.height() / 2
    mark_first = False

    def paint_mark(self, painter: QPainter, box: QRectF) -> None:
        palette = self.palette()
        on, lit = self.isChecked(), self.isEnabled()
        edge = box.adjusted(0.75, 0.75, -0.75, -0.75)
        track = "accent" if on and lit else "line" if on else "sunken"
        painter.setPen(QPen(colour(palette, "accent" if on and lit else "edge" if lit else "line"), 1.5))
        painter.setBrush(colour(palette, track))
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        side = box.height() - 2 * KNOB_INSET
        at_right = on == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        across = box.right() - KNOB_INSET - side if at_right else box.left() + KNOB_INSET
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette, "on_accent" if on and lit else "surface" if on else "edge" if lit else "line"))
        painter.drawEllipse(QRectF(across, box.top() + KNOB_INSET, side, side))
