# ruff: noqa: N802 (Qt names the methods that it calls)
"""The portraits of a sitting, the best first: tiles stay when others come or go. Arrow keys move, Space keeps, the tab key passes them as one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.models.proofs import ProofsState
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.proof_tile import ProofTile
from likeness.ui.widgets.proof_waiting import HiddenTile, WaitingTile
from likeness.ui.widgets.proof_words import ProofWords

NARROWEST, WIDEST = 122, 188
SPACE = tokens.GAP
REASON_LINES = 2
"""Under the tiles where a reason is shown: it is two or three words."""

MOST_WAITING = 12
"""Tiles for pictures to come; how many more there will be is said above the grid."""


class ProofGrid(QWidget):
    """`selected`: a portrait was come to. `said`: a key for it: "keep", "aside" or "bin"."""

    selected = Signal(str)
    said = Signal(str, str)
    needed = Signal(str)
    opened = Signal(str)
    skipped = Signal(str)
    hidden_wanted = Signal()

    def __init__(self, words: ProofWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._tiles: dict[str, ProofTile] = {}
        self._order: list[str] = []
        self._waiting: list[WaitingTile] = []
        self._coming = 0
        self._current = ""
        self._lines = 1
        self._state: ProofsState | None = None
        self._hidden = HiddenTile(self)
        self._hidden.hide()
        self._hidden.wanted.connect(self.hidden_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Portraits"))
        self.setAccessibleDescription(
            self.tr("The arrow keys move, Space keeps a portrait, X hides it, Delete puts it into the bin.")
        )

    @property
    def tiles(self) -> list[ProofTile]:
        return [self._tiles[portrait] for portrait in self._order]

    def show_state(self, state: ProofsState) -> None:
        """Steps of what is being made come often: where only those are new, the tiles are left alone."""
        before, self._state = self._state, state
        if before is None or _seen(before) != _seen(state):
            self._show_tiles(state)
        coming = self._coming
        self._show_waiting(state)
        if before is None or _seen(before) != _seen(state) or coming != self._coming:
            self._place()

    def _show_tiles(self, state: ProofsState) -> None:
        focused = any(tile.hasFocus() for tile in self._tiles.values())
        shown = state.shown
        ids = {proof.id for proof in shown}
        for gone in set(self._tiles) - ids:
            tile = self._tiles.pop(gone)
            tile.hide()
            tile.deleteLater()
        self._order = [proof.id for proof in shown]
        self._lines = 1 + REASON_LINES * any(proof.hidden for proof in shown)
        for place, proof in enumerate(shown, 1):
            tile = self._tiles.get(proof.id) or self._make(proof.id)
            words = self._words.tile(state, proof, place, len(shown))
            tile.show_proof(words, kept=proof.kept, hidden=proof.hidden)
        self._show_hidden(state)
        self._choose(state.selected)
        if focused and self._current:
            self._tiles[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_image(self, portrait: str, image: QImage | None) -> None:
        if portrait in self._tiles:
            self._tiles[portrait].set_image(image)

    def ask_again(self, portrait: str) -> None:
        if portrait in self._tiles:
            self._tiles[portrait].ask_again()

    def focus_current(self) -> None:
        if self._current in self._tiles:
            self._tiles[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a tile did not take."""
        saying = {Qt.Key.Key_Space: "keep", Qt.Key.Key_X: "aside", Qt.Key.Key_Delete: "bin"}.get(Qt.Key(event.key()))
        if saying is not None and self._current:
            self.said.emit(self._current, saying)
            return
        step = self._steps().get(Qt.Key(event.key()))
        if step is None or self._current not in self._order:
            super().keyPressEvent(event)
            return
        place = self._order.index(self._current) + step
        if 0 <= place < len(self._order) or abs(step) >= len(self._order):
            chosen = self._order[max(0, min(len(self._order) - 1, place))]
            self._tiles[chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _steps(self) -> dict[Qt.Key, int]:
        columns, whole = self._columns(), len(self._order)
        forwards = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Left: -forwards,
            Qt.Key.Key_Right: forwards,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Home: -whole,
            Qt.Key.Key_End: whole,
        }

    def _make(self, portrait: str) -> ProofTile:
        tile = self._tiles[portrait] = ProofTile(portrait, self)
        tile.needed.connect(self.needed)
        tile.opened.connect(self.opened)
        tile.chosen.connect(self._come_to)
        tile.show()
        return tile

    def _come_to(self, portrait: str) -> None:
        if portrait != self._current:
            self._choose(portrait)
            self.selected.emit(portrait)

    def _choose(self, portrait: str) -> None:
        """The one tile that the tab key reaches."""
        self._current = portrait if portrait in self._tiles else next(iter(self._order), "")
        for each, tile in self._tiles.items():
            here = each == self._current
            tile.set_selected(here)
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _show_waiting(self, state: ProofsState) -> None:
        coming = state.waiting[:MOST_WAITING]
        while len(self._waiting) < len(coming):
            tile = WaitingTile(self)
            tile.skipped.connect(self.skipped)
            self._waiting.append(tile)
        self._coming = len(coming)
        for place, tile in enumerate(self._waiting):
            tile.setVisible(place < len(coming))
            if place < len(coming):
                tile.show_picture(coming[place], self._words.look(state, coming[place].look), can_skip=state.can_skip)

    def _show_hidden(self, state: ProofsState) -> None:
        self._hidden.setVisible(bool(state.hidden))
        action = self.tr("Hide them again") if state.hidden_shown else self.tr("Show them")
        self._hidden.say(self._words.hidden(state), action)

    def _columns(self) -> int:
        return max(1, (self.width() + SPACE) // (scaled(NARROWEST) + SPACE))

    def _cells(self, state_hidden: Sequence[QWidget]) -> list[QWidget]:
        return [*self._waiting[: self._coming], *self.tiles, *state_hidden]

    def _place(self) -> None:
        columns = self._columns()
        width = min(scaled(WIDEST), (self.width() - (columns - 1) * SPACE) // columns)
        height = ProofTile.height_for(width, self._line(), self._lines)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        cells = self._cells([] if self._hidden.isHidden() else [self._hidden])
        for index, cell in enumerate(cells):
            row, column = divmod(index, columns)
            x = column * (width + SPACE)
            cell.setGeometry(self.width() - x - width if backwards else x, row * (height + SPACE), width, height)
        rows = -(-len(cells) // columns)
        self.setFixedHeight(max(0, rows * (height + SPACE) - SPACE))

    def _line(self) -> int:
        """Height of one line under a tile."""
        any_tile = next(iter(self._tiles.values()), None)
        return self.fontMetrics().height() if any_tile is None else any_tile.fontMetrics().height()


def _seen(state: ProofsState) -> tuple[object, ...]:
    """What the tiles are made of."""
    return state.proofs, state.look, state.way, state.hidden_shown, state.selected, state.name, state.titles
