"""The Library: everybody who has sat, and the way to begin."""

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from likeness.ui.models.activity import Act, Row
from likeness.ui.models.library import LibraryState, SittingCard
from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card_grid import CardGrid
from likeness.ui.widgets.drop_area import DropArea
from likeness.ui.widgets.new_tile import NewSittingTile
from likeness.ui.widgets.notice import Notice
from likeness.ui.widgets.page_scroll import PageScroll
from likeness.ui.widgets.progress_row import WorkRow
from likeness.ui.widgets.sitting_card import SittingCardWidget
from likeness.ui.widgets.text import OneLine, Text
from likeness.ui.widgets.welcome import Welcome, WelcomePictures

SEARCH_WIDTH = 240
NEAR_THE_END = 600
"""Pixels from the end of the list where the next cards are asked for."""


class LibraryPage(DropArea):
    """`show_state` draws all of it; the signals say what the person wants. Photos may be dropped anywhere on it."""

    new_wanted = Signal()
    name_given = Signal(str)
    naming_cancelled = Signal()
    searched = Signal(str)
    more_wanted = Signal()
    notice_acted = Signal()
    demo_wanted = Signal()
    sitting_wanted = Signal(str)
    work_wanted = Signal(object, object)
    """A Row of models.activity and an Act."""

    def __init__(self, icons: Icons, pictures: WelcomePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Sittings"))
        self._cards: dict[SittingCard, SittingCardWidget] = {}
        self._shown: tuple[object, ...] | None = None
        self._notice = Notice()
        self._heading = Text(tokens.HEADING, tokens.STRONG)
        self._lead = OneLine(tokens.SMALL, role="muted")
        self._search = QLineEdit()
        self._new = Button(Kind.PRIMARY)
        self._grid = CardGrid()
        self._tile = NewSittingTile(icons)
        self._nobody = Text(tokens.BODY, role="muted")
        self._demo = Button(Kind.QUIET)
        self._demo_words = Text(tokens.BODY, role="muted")
        self._demo_row = QWidget()
        self._welcome = Welcome(pictures)
        self._header = QWidget()
        self._foot = QWidget()
        self._work = WorkRow()
        self._row: Row | None = None
        self._scroll = PageScroll(self._content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self._connect()
        self._write()
        self.show_state(LibraryState(), {})

    def show_state(self, state: LibraryState, pictures: Mapping[str, QImage]) -> None:
        """`pictures` by the id of their sitting."""
        filled = state.loaded and not state.empty
        self._header.setVisible(filled)
        self._grid.setVisible(filled)
        self._welcome.setVisible(state.empty)
        self._welcome.set_state(naming=state.naming, demo_offered=True)
        self._demo_row.setVisible(filled and not state.search)
        self._new.setVisible(not state.naming)
        self._lead.set_whole(self.tr("%n person(s) · encrypted on this computer", "", len(state.cards)))
        if self._search.text() != state.search:
            self._search.setText(state.search)
        self._nobody.setVisible(filled and not state.found)
        self._nobody.setText(self.tr("Nobody here is called “{search}”.").format(search=state.search.strip()))
        self._show_cards(state, pictures)
        self._show_naming(state)
        self._show_notice(state)

    def show_work(self, row: Row | None, name: str, now: datetime) -> None:
        """What runs, or could go on, as one quiet card at the foot: in sight in any size of window."""
        self._row = row
        self._foot.setVisible(row is not None)
        if row is not None:
            self._work.show_row(row, name, now, discarding=False)

    def set_picture(self, sitting: str, image: QImage) -> None:
        for widget in self._cards.values():
            if widget.card.id == sitting:
                widget.set_image(image)

    def _show_cards(self, state: LibraryState, pictures: Mapping[str, QImage]) -> None:
        """Cards that stay are kept: hundreds made anew would stop the window for a moment."""
        self._tile.setVisible(not state.search)
        key = (state.shown, bool(state.search))
        if key == self._shown:
            return
        self._shown = key
        before = self._cards
        self._cards = {card: before.get(card) or _card(card, pictures.get(card.id)) for card in state.shown}
        for card, widget in self._cards.items():
            if card not in before:
                widget.clicked.connect(lambda _=False, sitting=card.id: self.sitting_wanted.emit(sitting))
        cards: list[QWidget] = [*self._cards.values()]
        if not state.search:
            cards.insert(0, self._tile)
        self._grid.set_cards(cards, keep=[self._tile])
        self._order_focus()

    def _order_focus(self) -> None:
        """In the order in which they are read; whatever was made later would come last."""
        stops: list[QWidget] = [self._search, self._new, *self._tile.stops, *self._cards.values(), self._demo]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _show_naming(self, state: LibraryState) -> None:
        filled = state.loaded and not state.empty
        self._tile.set_naming(state.naming and filled)
        if state.naming and filled:
            self._scroll.ensureWidgetVisible(self._tile, 0, tokens.WIDE)
        for form in (self._tile.form, self._welcome.form):
            form.show_dropped(state.dropped)
            form.show_problem(state.name_problem)
            form.set_busy(state.creating)

    def _show_notice(self, state: LibraryState) -> None:
        self._notice.setVisible(state.problem is not None)
        if state.problem is not None:
            self._notice.say(state.problem.sentence, self.tr("Look again"), bad=True)

    def _content(self) -> QWidget:
        self._arrange_header()
        self._arrange_foot()
        row = QHBoxLayout(self._demo_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP - 4)
        row.addWidget(self._demo_words)
        row.addWidget(self._demo)
        row.addStretch(1)
        content = QWidget()
        content.setObjectName("page")
        column = QVBoxLayout(content)
        column.setContentsMargins(tokens.MARGIN, tokens.WIDE + tokens.GAP, tokens.MARGIN, tokens.WIDE)
        column.setSpacing(tokens.WIDE)
        for widget in (self._header, self._notice):
            column.addWidget(widget)
        column.addWidget(self._welcome, 1)
        for widget in (self._nobody, self._grid, self._demo_row):
            column.addWidget(widget)
        column.addStretch(0)
        return content

    def _arrange_foot(self) -> None:
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, tokens.WIDE)
        foot.addWidget(self._work)
        self._foot.hide()

    def _act(self, act: Act) -> None:
        if self._row is not None:
            self.work_wanted.emit(self._row, act)

    def _arrange_header(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._heading)
        titles.addWidget(self._lead)
        self._search.setMaximumWidth(SEARCH_WIDTH)
        header = QHBoxLayout(self._header)
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(tokens.GAP + 4)
        header.addLayout(titles, 2)
        header.addWidget(self._search, 1, Qt.AlignmentFlag.AlignBottom)
        header.addWidget(self._new, 0, Qt.AlignmentFlag.AlignBottom)

    def _connect(self) -> None:
        for button in (self._new.clicked, self._tile.wanted, self._welcome.new_wanted):
            button.connect(self.new_wanted)
        for form in (self._tile.form, self._welcome.form):
            form.given.connect(self.name_given)
            form.cancelled.connect(self.naming_cancelled)
        self._search.textChanged.connect(self.searched)
        self._notice.acted.connect(self.notice_acted)
        self._work.wanted.connect(self._act)
        for wanted in (self._demo.clicked, self._welcome.demo_wanted):
            wanted.connect(self.demo_wanted)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.new_wanted.emit)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find)

    def _scrolled(self, value: int) -> None:
        if value > self._scroll.verticalScrollBar().maximum() - NEAR_THE_END:
            self.more_wanted.emit()

    def _find(self) -> None:
        if self._search.isVisible():
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()

    def _write(self) -> None:
        self._heading.setText(self.tr("Sittings"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search by name"))
        self._search.setClearButtonEnabled(False)
        self._new.setText(self.tr("New sitting"))
        self._demo_words.setText(self.tr("New here?"))
        self._demo.setText(self.tr("Try it with a fictional person"))


def _card(card: SittingCard, image: QImage | None) -> SittingCardWidget:
    return SittingCardWidget(card, image)
