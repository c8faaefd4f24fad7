# ruff: noqa: N802 (Qt names the methods that it calls)
"""How far the set of photos is, as a ring that closes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized

SIDE = 44
THICK = 5.0
FULL_TURN = 360 * 16
TOP = 90 * 16


class Ring(QWidget):
    """Fills clockwise from the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._count = 0.0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        return self._share

    def set_share(self, share: float, count: int, words: str) -> None:
        """`share` 0..1; `count` stands in the middle; `words` say the same to a screen reader."""
        self.setAccessibleName(words)
        if (share, count) != (self._share, self._count):
            self._share, self._count = share, count
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = THICK / 2 + 1
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), THICK))
        painter.drawEllipse(circle)
        if self._share > 0:
            pen = QPen(self.palette().color(QPalette.ColorRole.Accent), THICK)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(circle, TOP, -round(FULL_TURN * min(self._share, 1.0)))
        if self._count:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.setFont(sized(self.font(), tokens.SMALL, tokens.STRONG))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._count))
        painter.end()
