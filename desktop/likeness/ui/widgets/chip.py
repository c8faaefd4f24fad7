# ruff: noqa: N802 (Qt names the methods that it calls)
"""A few words in a pill: a state, a count, a kind."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized

SIDE = 10
AIR = 4


class Chip(QLabel):
    """`role`: "muted", "good", "warn", "bad" or "accent": the colour of the words."""

    def __init__(self, words: str = "", role: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(sized(self.font(), tokens.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(words, role)

    def say(self, words: str, role: str = "muted") -> None:
        self._role = role
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * SIDE + 2, metrics.height() + 2 * AIR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self.palette(), "soft_accent" if self._role == "accent" else "sunken"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(colour(self.palette(), self._role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
