# ruff: noqa: N802 (Qt names the methods that it calls)
"""What has to be there before something can begin: each with a tick, or with the way to it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.text import Paragraph

CIRCLE = 22
TICK = (QPointF(-4.2, 0.2), QPointF(-1.2, 3.2), QPointF(4.4, -3.2))


class Tick(QWidget):
    """A circle; ticked where it is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = False
        self.setFixedSize(CIRCLE, CIRCLE)

    def set_done(self, *, done: bool) -> None:
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(CIRCLE, CIRCLE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen if self._done else QPen(colour(palette, "edge"), 1))
        painter.setBrush(colour(palette, "soft_accent") if self._done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place)
        if self._done:
            painter.setPen(QPen(colour(palette, "accent"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(QPolygonF([place.center() + offset for offset in TICK]))
        painter.end()


class Need(QWidget):
    """One of them."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick = Tick()
        self._words = Paragraph(tokens.BODY, leading=115)
        self._hint = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._link = Link()
        self._link.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._hint)
        words.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP + 4)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_need(self, words: str, *, done: bool, hint: str = "", link: str = "") -> None:
        """`link`: the words of the way to it, shown only where it is missing."""
        self._tick.set_done(done=done)
        self._words.set_words(words)
        self._hint.set_words(hint)
        self._hint.setVisible(bool(hint))
        self._link.setText(link)
        self._link.setVisible(bool(link) and not done)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Done") if done else hint or self.tr("Missing"))
