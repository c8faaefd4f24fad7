# ruff: noqa: N802 (Qt names the methods that it calls)
"""Cards side by side: as many columns as fit, all of one width, which grows and shrinks with the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.sitting_card import SittingCardWidget

NARROWEST = 248
"""A card's name and state are readable at this width."""

TILE_HEIGHT = 340
"""Of a library that shows nothing but the tile for somebody new."""


def columns_for(width: int) -> int:
    return max(1, (width + tokens.SPACE) // (NARROWEST + tokens.SPACE))


class CardGrid(QWidget):
    """Owns its cards; the last of them may be the tile for a new sitting. Arrow keys go from card to card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_cards(self, cards: Sequence[QWidget], keep: Sequence[QWidget]) -> None:
        """Show `cards`; those shown before go, except those of `keep`."""
        for old in self._cards:
            if old not in cards and old not in keep:
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((at for at, card in enumerate(self._cards) if card.hasFocus()), None)
        step = self._steps().get(Qt.Key(event.key())) if focused is not None else None
        if focused is None or step is None or not 0 <= focused + step < len(self._cards):
            super().keyPressEvent(event)
            return
        self._cards[focused + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _steps(self) -> dict[Qt.Key, int]:
        columns = columns_for(self.width())
        onward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward, Qt.Key.Key_Down: columns, Qt.Key.Key_Up: -columns}

    def _place(self) -> None:
        columns = columns_for(self.width())
        width = (self.width() - (columns - 1) * tokens.SPACE) // columns
        height = max(
            (card.height_for(width) for card in self._cards if isinstance(card, SittingCardWidget)), default=TILE_HEIGHT
        )
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, card in enumerate(self._cards):
            row, column = divmod(index, columns)
            left = (columns - 1 - column if reverse else column) * (width + tokens.SPACE)
            card.setGeometry(left, row * (height + tokens.SPACE), width, height)
        rows = -(-len(self._cards) // columns)
        self.setFixedHeight(max(0, rows * (height + tokens.SPACE) - tokens.SPACE))
