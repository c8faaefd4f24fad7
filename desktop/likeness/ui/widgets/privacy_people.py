"""Everybody of whom something is held: a list to search and to turn the pages of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from likeness.ui.models.privacy import PAGE, PrivacyState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.privacy_row import PersonRow
from likeness.ui.widgets.purpose_box import Box
from likeness.ui.widgets.text import Paragraph, Text

SEARCH_WIDTH = 240


class PeopleCard(Box):
    """`chosen` with a sitting's id."""

    chosen = Signal(str)
    searched = Signal(str)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self.search = QLineEdit()
        self._nobody = Paragraph(tokens.BODY, role="muted")
        self.rows = [PersonRow() for _ in range(PAGE)]
        self.newer, self.older = Button(Kind.QUIET), Button(Kind.QUIET)
        self._where = Text(tokens.SMALL, role="muted")
        self._arrange()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search by name"))
        self.newer.setText(self.tr("Newer"))
        self.older.setText(self.tr("Older"))
        self.search.textEdited.connect(self.searched)
        self.newer.clicked.connect(lambda: self.turned.emit(-1))
        self.older.clicked.connect(lambda: self.turned.emit(1))
        for row in self.rows:
            row.chosen.connect(self.chosen)

    def show_state(self, state: PrivacyState) -> None:
        people = state.people or ()
        self._title.setText(self.tr("%n person(s)", "", len(people)) if people else self.tr("People"))
        self.search.setVisible(len(people) > 1)
        if self.search.text() != state.search:
            self.search.setText(state.search)
        shown = state.shown
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_person(shown[number], last=number == len(shown) - 1)
        self._show_nobody(state)
        several = state.pages > 1
        for widget in (self.newer, self.older, self._where):
            widget.setVisible(several)
        self.newer.setEnabled(state.page > 0)
        self.older.setEnabled(state.page < state.pages - 1)
        self._where.setText(self.tr("Page {page} of {pages}").format(page=state.page + 1, pages=state.pages))

    def _show_nobody(self, state: PrivacyState) -> None:
        self._nobody.setVisible(not state.shown)
        if not state.has_vault or state.people == ():
            self._nobody.set_words(self.tr("Nothing is held about anybody."))
        elif state.people is None:
            self._nobody.set_words(self.tr("Looking…"))
        else:
            self._nobody.set_words(self.tr("Nobody here is called “{search}”.").format(search=state.search.strip()))

    def _arrange(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title, 1)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        top.addWidget(self.search, 1)
        self.column.addLayout(top)
        self.column.addWidget(self._nobody)
        self.column.setSpacing(0)
        self.column.addSpacing(tokens.GAP)
        for row in self.rows:
            self.column.addWidget(row)
        foot.setSpacing(tokens.GAP)
        foot.addWidget(self.newer)
        foot.addWidget(self.older)
        foot.addWidget(self._where)
        foot.addStretch(1)
        self.column.addSpacing(tokens.GAP)
        self.column.addLayout(foot)
        self.column.addStretch(1)
