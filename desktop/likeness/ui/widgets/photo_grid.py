# ruff: noqa: N802 (Qt names the methods that it calls)
"""The photos of a sitting side by side. Cards stay when others come or go; the arrow keys move among them, the tab key passes them as one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.models.photos import PhotoCard
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.photo_card import PhotoCardWidget

NARROWEST = 124
"""A verdict of three words is readable at this width."""

WIDEST = 200
SPACE = tokens.GAP + 4

Words = Callable[[PhotoCard], tuple[str, str]]


def columns_for(width: int) -> int:
    """As many as fit, and no more than make cards of a pleasant size."""
    return max(1, (width + SPACE) // (scaled(NARROWEST) + SPACE))


class PhotoGrid(QWidget):
    """`words` gives verdict and sentence of a card. `seen` names the card that has the focus, "" where none has it."""

    needed = Signal(str)
    larger_wanted = Signal(str)
    remove_wanted = Signal(str)
    seen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._order: list[str] = []
        self._cards: dict[str, PhotoCardWidget] = {}
        self._current = ""
        self._shown: tuple[PhotoCard, ...] = ()
        # What each card shows and where it stands: nothing is asked of Qt again that is so already.
        self._written: dict[str, tuple[PhotoCard, int]] = {}
        self._places: dict[str, QRect] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Photos"))
        self.setAccessibleDescription(self.tr("The arrow keys move, Enter shows a photo larger, Delete takes it out."))

    def set_cards(self, cards: Sequence[PhotoCard]) -> None:
        """Those that are known stay as they are; the focus goes to the neighbour where its card goes."""
        if tuple(cards) == self._shown:
            return
        self._shown = tuple(cards)
        lost = self._focus_lost({card.id for card in cards})
        for gone in set(self._cards) - {card.id for card in cards}:
            widget = self._cards.pop(gone)
            for noted in (self._written, self._places):
                noted.pop(gone, None)
            widget.hide()
            widget.deleteLater()
        self._order = [card.id for card in cards]
        for number, card in enumerate(cards, 1):
            widget = self._cards.get(card.id) or self._make(card.id)
            if self._written.get(card.id) != (card, number):
                self._written[card.id] = (card, number)
                widget.show_card(card, number, *self._words(card))
        self._choose(self._current if self._current in self._cards else "")
        self._place()
        if lost is not None:
            self.focus_card(self._order[min(lost, len(self._order) - 1)] if self._order else "")

    def set_image(self, photo: str, image: QImage | None) -> None:
        if photo in self._cards:
            self._cards[photo].set_image(image)

    def focus_card(self, photo: str) -> None:
        widget = self._cards.get(photo)
        if widget is not None:
            self._choose(photo)
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def cards(self) -> list[PhotoCardWidget]:
        return [self._cards[photo] for photo in self._order]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a card did not take."""
        columns, forwards = columns_for(self.width()), 1
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forwards = -1
        steps = {
            Qt.Key.Key_Left: -forwards,
            Qt.Key.Key_Right: forwards,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Home: -len(self._order),
            Qt.Key.Key_End: len(self._order),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._current not in self._order:
            super().keyPressEvent(event)
            return
        place = self._order.index(self._current) + step
        if 0 <= place < len(self._order) or abs(step) == len(self._order):
            self.focus_card(self._order[max(0, min(len(self._order) - 1, place))])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _make(self, photo: str) -> PhotoCardWidget:
        widget = self._cards[photo] = PhotoCardWidget(photo, self)
        widget.needed.connect(self.needed)
        widget.larger_wanted.connect(self.larger_wanted)
        widget.remove_wanted.connect(self.remove_wanted)
        widget.focused.connect(self._focused)
        widget.show()
        return widget

    def _focused(self, photo: str) -> None:
        self._choose(photo)
        self.seen.emit(photo)

    def _choose(self, photo: str) -> None:
        """The one card that the tab key reaches."""
        before, self._current = self._current, photo or (self._order[0] if self._order else "")
        for name, policy in ((before, Qt.FocusPolicy.ClickFocus), (self._current, Qt.FocusPolicy.StrongFocus)):
            if name in self._cards:
                self._cards[name].setFocusPolicy(policy)

    def _focus_lost(self, staying: set[str]) -> int | None:
        """The place of the card that had the focus and goes."""
        for place, photo in enumerate(self._order):
            widget = self._cards[photo]
            if photo not in staying and (widget.hasFocus() or widget.isAncestorOf(self.focusWidget() or self)):
                return place
        return None

    def _place(self) -> None:
        columns = columns_for(self.width())
        width = min(scaled(WIDEST), (self.width() - (columns - 1) * SPACE) // columns)
        height = PhotoCardWidget.height_for(width)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, photo in enumerate(self._order):
            row, column = divmod(index, columns)
            x = column * (width + SPACE)
            left = self.width() - x - width if backwards else x
            place = QRect(left, row * (height + SPACE), width, height)
            if self._places.get(photo) != place:
                self._places[photo] = place
                self._cards[photo].setGeometry(place)
        rows = -(-len(self._order) // columns)
        self.setFixedHeight(max(0, rows * (height + SPACE) - SPACE))
