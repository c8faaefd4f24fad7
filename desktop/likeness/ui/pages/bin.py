"""The Bin page: discarded portraits with the days that they stay, a way back, and a way out."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from likeness.ui.models.bin import ALL, BinState, Done
from likeness.ui.widgets.bin_grid import BinGrid
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.page_frame import PageFrame


class BinPage(PageFrame):
    """`show_state` draws all but the pictures; the signals say what the person wants. `restore_wanted` and `delete_wanted` carry portraits."""

    restore_wanted = Signal(tuple)
    asked = Signal(str)
    delete_wanted = Signal()
    kept = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = BinGrid()
        self.body.addWidget(self._grid)
        self.body.addStretch(1)
        self._empty = self.foot.add(Kind.OUTLINED, self.tr("Empty the bin"))
        self._all = self.foot.add(Kind.OUTLINED, self.tr("Restore all"))
        self._state = BinState()
        self._empty.clicked.connect(lambda: self.asked.emit(ALL))
        self._all.clicked.connect(lambda: self.restore_wanted.emit(tuple(card.portrait for card in self._state.cards)))
        self._grid.restore_wanted.connect(lambda portrait: self.restore_wanted.emit((portrait,)))
        self._grid.asked.connect(self.asked)
        self._grid.delete_wanted.connect(lambda _portrait: self.delete_wanted.emit())
        self._grid.kept.connect(self.kept)
        self.notice_acted.connect(self._notice_pressed)

    def show_state(self, state: BinState, images: Mapping[str, QImage]) -> None:
        self._state = state
        self.set_title(
            self.tr("Bin"),
            self.tr("Discarded portraits stay here for a while and can be had back. Then they are gone for good.")
            if state.cards
            else self.tr(
                "The bin is empty. A portrait that you discard in Proofs lies here for %n day(s).", "", state.days
            )
            if state.empty
            else "",
        )
        self._grid.set_cards(state.cards, state.asking, busy=state.busy)
        for portrait, image in images.items():
            self._grid.set_image(portrait, image)
        for button in (self._empty, self._all):
            button.setVisible(bool(state.cards))
            button.setEnabled(not state.busy)
        self._say(state)

    def set_image(self, portrait: str, image: QImage | None) -> None:
        self._grid.set_image(portrait, image)

    def _say(self, state: BinState) -> None:
        """One sentence above the grid: what went wrong, what is asked about all, or what was done and how to undo it."""
        if state.problem is not None:
            self.show_problem(state.problem)
        elif state.asking == ALL:
            words = self.tr("Delete %n portrait(s) for good? They cannot be had back then.", "", len(state.cards))
            self.say(words, self.tr("Delete all"), bad=True)
        elif state.done is Done.RESTORED:
            self.say(self.tr("%n portrait(s) restored.", "", state.count), self.tr("Undo") if state.undo else "")
        elif state.done is Done.DELETED:
            self.say(self.tr("%n portrait(s) deleted for good.", "", state.count))
        else:
            self.show_problem(None)

    def _notice_pressed(self) -> None:
        if self._state.asking == ALL:
            self.delete_wanted.emit()
        elif self._state.undo:
            self.undo_wanted.emit()

    def focus_first(self) -> None:
        """For the keyboard, where the focus would be lost."""
        self.foot.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
