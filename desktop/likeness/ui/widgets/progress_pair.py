# ruff: noqa: N802 (Qt names the methods that it calls)
"""A large part and a small one: side by side where there is room, else one under the other."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled

SIDE_BY_SIDE = 640
"""At the design's size of text."""
SMALLER = 280


class Pair(QWidget):
    """`smaller` is as wide as in the drawings where there is room."""

    def __init__(self, larger: QWidget, smaller: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._smaller = smaller
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.WIDE)
        self._row.addWidget(larger, 1)
        self._row.addWidget(smaller)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        self._smaller.setFixedWidth(scaled(SMALLER)) if wide else self._smaller.setFixedWidth(self.width())
