# ruff: noqa: N802 (Qt names the methods that it calls)
"""Cards side by side: as many columns as fit, all of one width, which grows and shrinks with the window."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.sitting_card import SittingCardWidget

NARROWEST = 248
"""A card's name and state are readable at this width."""


def columns_for(width: int) -> int:
    return max(1, (width + tokens.SPACE) // (NARROWEST + tokens.SPACE))


class CardGrid(QWidget):
    """Owns its cards; the last of them may be the tile for a new sitting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_cards(self, cards: Sequence[QWidget], keep: QWidget) -> None:
        """Show `cards`; those shown before go, except `keep`, which holds what a person may be typing."""
        for old in self._cards:
            if old is not keep:
                old.setParent(None)
                old.deleteLater()
        self._cards = list(cards)
        for card in self._cards:
            if card.parentWidget() is not self:
                card.setParent(self)
            card.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = columns_for(self.width())
        width = (self.width() - (columns - 1) * tokens.SPACE) // columns
        height = SittingCardWidget.height_for(width)
        for index, card in enumerate(self._cards):
            row, column = divmod(index, columns)
            card.setGeometry(column * (width + tokens.SPACE), row * (height + tokens.SPACE), width, height)
        rows = -(-len(self._cards) // columns)
        self.setFixedHeight(max(0, rows * (height + tokens.SPACE) - tokens.SPACE))
