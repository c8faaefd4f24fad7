# ruff: noqa: N802 (Qt names the methods that it calls)
"""The portraits in the bin side by side, as many in a row as fit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.models.bin import BinCard
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.bin_tile import BinTile

NARROWEST, WIDEST = 216, 280


class BinGrid(QWidget):
    """Tiles stay when others come or go, so that the focus does."""

    restore_wanted = Signal(str)
    asked = Signal(str)
    delete_wanted = Signal(str)
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[str, BinTile] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_cards(self, cards: Sequence[BinCard], asking: str, *, busy: bool) -> None:
        known = [card.portrait for card in cards]
        for gone in [portrait for portrait in self._tiles if portrait not in known]:
            tile = self._tiles.pop(gone)
            tile.hide()
            tile.deleteLater()
        self._tiles = {card.portrait: self._tiles.get(card.portrait) or self._made(card.portrait) for card in cards}
        for card in cards:
            self._tiles[card.portrait].show_card(card, asking=asking == card.portrait, busy=busy)
        self._place()

    def set_image(self, portrait: str, image: QImage | None) -> None:
        if portrait in self._tiles:
            self._tiles[portrait].set_image(image)

    @property
    def tiles(self) -> tuple[BinTile, ...]:
        return tuple(self._tiles.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _made(self, portrait: str) -> BinTile:
        tile = BinTile(portrait, self)
        tile.restore_wanted.connect(self.restore_wanted)
        tile.asked.connect(self.asked)
        tile.delete_wanted.connect(self.delete_wanted)
        tile.kept.connect(self.kept)
        tile.show()
        return tile

    def _place(self) -> None:
        if not self._tiles:
            self.setFixedHeight(0)
            return
        space = tokens.SPACE
        columns = max(1, (self.width() + space) // (scaled(NARROWEST) + space))
        width = min(scaled(WIDEST), (self.width() - (columns - 1) * space) // columns)
        height = max(tile.set_width(width) for tile in self._tiles.values())
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, tile in enumerate(self._tiles.values()):
            row, column = divmod(index, columns)
            left = column * (width + space)
            tile.setGeometry(self.width() - left - width if reverse else left, row * (height + space), width, height)
        rows = -(-len(self._tiles) // columns)
        self.setFixedHeight(rows * (height + space) - space)
