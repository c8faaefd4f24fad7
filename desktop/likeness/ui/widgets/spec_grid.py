# ruff: noqa: N802 (Qt names the methods that it calls)
"""Tiles side by side in as many columns as fit, each row as high as its highest; under one heading."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.text import Text

NARROWEST = 240
BETWEEN = 12


class SpecGrid(QWidget):
    """Owns its tiles."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[QWidget] = []
        self._columns = 0
        self._heading = Text(tokens.SMALL, tokens.STRONG, role="muted")
        self._heading.setText(heading)
        self._grid = QGridLayout()
        self._grid.setSpacing(BETWEEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        self._heading.setVisible(
            bool(heading)
        )  # now that it has a parent: without one it would be a window for a moment
        self.setAccessibleName(heading)

    def set_tiles(self, tiles: Sequence[QWidget]) -> None:
        for tile in self._tiles:
            if tile not in tiles:
                self._grid.removeWidget(tile)
                tile.setParent(None)
                tile.deleteLater()
        self._tiles = list(tiles)
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = max(1, (self.width() + BETWEEN) // (scaled(NARROWEST) + BETWEEN))
        if columns == self._columns or not self._tiles:
            return
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, *divmod(index, columns))
