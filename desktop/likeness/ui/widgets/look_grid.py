# ruff: noqa: N802 (Qt names the methods that it calls)
"""The gallery of looks: cards in rows of one height. The arrow keys move among them, Space chooses, the tab key passes them as one."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.models.looks import LookCard
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.look_card import LookCardWidget

NARROWEST = 168
"""A sentence stands in three or four lines at this width."""


class LookGrid(QWidget):
    """`toggled`: a person chose a look or took it back. `looked_at`: they came to it."""

    toggled = Signal(str)
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, LookCardWidget] = {}
        self._order: tuple[str, ...] = ()
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Looks"))
        self.setAccessibleDescription(self.tr("The arrow keys move, Space chooses a look or takes it back."))

    @property
    def cards(self) -> list[LookCardWidget]:
        return [self._cards[name] for name in self._order]

    def set_cards(self, cards: Sequence[LookCard], images: Mapping[str, QImage]) -> None:
        """Those to show, in order; cards once made are kept for when they are shown again."""
        for card in cards:
            if card.name not in self._cards:
                self._cards[card.name] = self._make(card, images.get(card.name))
        order = tuple(card.name for card in cards)
        if order == self._order:
            return
        self._order = order
        for name, widget in self._cards.items():
            widget.setVisible(name in order)
        self._choose(self._current)
        self._place()

    def set_chosen(self, chosen: Collection[str]) -> None:
        for name, widget in self._cards.items():
            before = widget.blockSignals(True)
            widget.setChecked(name in chosen)
            widget.blockSignals(before)

    def set_image(self, name: str, image: QImage | None) -> None:
        if name in self._cards:
            self._cards[name].set_image(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a card did not take."""
        columns = self._columns()
        forwards = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -forwards,
            Qt.Key.Key_Right: forwards,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._current not in self._order:
            super().keyPressEvent(event)
            return
        place = self._order.index(self._current) + step
        if 0 <= place < len(self._order):
            self._cards[self._order[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _make(self, card: LookCard, image: QImage | None) -> LookCardWidget:
        widget = LookCardWidget(card, image, self)
        widget.toggled.connect(lambda _, name=card.name: self.toggled.emit(name))
        widget.looked_at.connect(self._look)
        return widget

    def _look(self, name: str) -> None:
        if self._cards[name].hasFocus():
            self._choose(name)
        self.looked_at.emit(name)

    def _choose(self, name: str) -> None:
        """The one card that the tab key reaches."""
        self._current = name if name in self._order else next(iter(self._order), "")
        for each, widget in self._cards.items():
            reached = each == self._current
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    def _columns(self) -> int:
        return max(1, (self.width() + tokens.SPACE) // (scaled(NARROWEST) + tokens.SPACE))

    def _place(self) -> None:
        columns = self._columns()
        width = (self.width() - (columns - 1) * tokens.SPACE) // columns
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top, cards = 0, self.cards
        for first in range(0, len(cards), columns):
            row = cards[first : first + columns]
            height = max(card.height_for(width) for card in row)
            for column, card in enumerate(row):
                x = column * (width + tokens.SPACE)
                card.setGeometry(self.width() - x - width if backwards else x, top, width, height)
            top += height + tokens.SPACE
        self.setFixedHeight(max(0, top - tokens.SPACE))
