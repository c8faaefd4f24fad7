# ruff: noqa: N802 (Qt names the methods that it calls)
"""A part of a page that scrolls by itself, so that what stands beside it stays in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from likeness.ui.theme import tokens

LEAST = QSize(160, 160)


class PartScroll(QScrollArea):
    """Takes whatever height there is. Its bar stands in a margin of its own: what is shown keeps its width when the bar comes or goes."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("page")
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(0)
        self._column.addWidget(content)
        self._column.addStretch(1)
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        return LEAST

    def minimumSizeHint(self) -> QSize:
        return LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without this, what is just too tall would shrink beside the bar, need none, grow, need one, for ever."""
        self._column.setContentsMargins(0, 0, max(0, tokens.SPACE - (self.width() - self.viewport().width())), 0)
        super().resizeEvent(event)
