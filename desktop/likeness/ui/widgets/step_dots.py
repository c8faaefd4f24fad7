# ruff: noqa: N802 (Qt names the methods that it calls)
"""How far one is: a dot for each step, the present one drawn out."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.theme.apply import colour

DOT, LONG, BETWEEN = 8.0, 24.0, 8.0


class StepDots(QWidget):
    """`show_step` counts from 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._of = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, number: int, of: int) -> None:
        self._number, self._of = number, of
        self.setAccessibleName(self.tr("Step {number} of {of}").format(number=number, of=of))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round((self._of - 1) * (DOT + BETWEEN) + LONG), round(DOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0.0
        for step in range(1, self._of + 1):
            width = LONG if step == self._number else DOT
            left = self.width() - x - width if reverse else x
            painter.setBrush(colour(self.palette(), "accent" if step <= self._number else "line"))
            painter.drawRoundedRect(QRectF(left, 0, width, DOT), DOT / 2, DOT / 2)
            x += width + BETWEEN
        painter.end()
