# ruff: noqa: N802 (Qt names the methods that it calls)
"""Buttons over a live picture, for a hand at arm's length."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.theme.tokens import DARK
from likeness.ui.widgets.button import Button, Kind

HEIGHT = 64
MAIN_HEIGHT = 120


class BigButton(Button):
    """64 high; the outlined one is the main action and 120. In the dark scheme's colours, because a picture lies below."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self._main = kind is Kind.OUTLINED
        self.setFont(sized(self.font(), tokens.HEADING if self._main else tokens.TITLE, tokens.STRONG))

    def sizeHint(self) -> QSize:
        side = tokens.MARGIN if self._main else tokens.WIDE
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * side
        return QSize(max(width, HEIGHT), MAIN_HEIGHT if self._main else HEIGHT)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        if self._main:
            fill = QColor(DARK.accent)
            return fill, fill.darker(112) if self.isDown() else fill, QColor(DARK.on_accent)
        fill = QColor(DARK.surface)
        fill.setAlphaF(0.95 if self.isDown() else 0.8)
        return QColor(DARK.line), fill, QColor(DARK.text)
