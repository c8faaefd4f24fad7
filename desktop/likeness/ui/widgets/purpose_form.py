"""The questions of the consent page: who it is, what is agreed to, how it is kept. Nothing is ticked beforehand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.consent.purposes import Purpose
from likeness.ui.models.consent import (
    FOR_MODEL,
    FOR_RETOUCHED,
    ConsentState,
    Mode,
    allowed,
    locked,
    under_18,
)
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.purpose_box import Box, Facts, Field, Rule
from likeness.ui.widgets.purpose_row import PurposeRow
from likeness.ui.widgets.purpose_words import PurposeWords
from likeness.ui.widgets.text import Paragraph, Text

AGE_WIDTH = 150


class PersonCard(Box):
    """Name, age, and for somebody under 18 who decides with them."""

    filled = Signal(str, object)
    """Which field of `Filled`, and its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.age, self.guardian = Field(), Field(), Field()
        self._minor = Paragraph(tokens.SMALL, role="warn", leading=125)
        self.age.setMaximumWidth(AGE_WIDTH)
        self.age.line.setMaxLength(3)
        for field in (self.name, self.guardian):
            field.line.setMaxLength(2 * MAX_NAME_LENGTH)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.name, 1)
        row.addWidget(self.age)
        self.column.addLayout(row)
        self.column.addWidget(self.guardian)
        self.column.addWidget(self._minor)
        self.name.set_named(self.tr("Name of the person"))
        self.age.set_named(self.tr("Age in years"))
        self.guardian.set_named(self.tr("Name of the parent or guardian who decides with them"))
        for key, field in (("name", self.name), ("age", self.age), ("guardian", self.guardian)):
            field.line.textEdited.connect(lambda text, key=key: self.filled.emit(key, text))

    def show_state(self, state: ConsentState) -> None:
        minor = under_18(state)
        self.name.show_text(state.filled.name)
        self.age.show_text(state.filled.age)
        self.guardian.show_text(state.filled.guardian)
        self.age.setVisible(state.asks_age)
        self.guardian.setVisible(minor)
        self._minor.setVisible(minor and state.view is not None)
        if state.view is not None:
            self._minor.set_words(state.view.notice.minor)


class PurposesCard(Box):
    """Seven questions, each answered by itself, and two ways to answer several at once."""

    turned = Signal(object, bool)
    all_wanted = Signal(object)
    """A set of purposes to tick; an empty one: take the ticks back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PurposeWords(self)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._lead = Paragraph(tokens.SMALL, role="muted", leading=125)
        self.retouched, self.model = Button(Kind.OUTLINED), Button(Kind.OUTLINED)
        self.none = Button(Kind.QUIET)
        self.rows = {purpose: PurposeRow(purpose) for purpose in Purpose}
        self._rules = [Rule() for _ in self.rows]
        self._arrange()
        self._write()
        for row in self.rows.values():
            row.turned.connect(self.turned)
        for button, purposes in ((self.retouched, FOR_RETOUCHED), (self.model, FOR_MODEL), (self.none, frozenset())):
            button.clicked.connect(lambda _=False, wanted=purposes: self.all_wanted.emit(wanted))

    def show_state(self, state: ConsentState) -> None:
        if state.view is None:
            return
        minor, renewing = under_18(state), state.mode is Mode.RENEW
        self.model.setVisible(not minor and not renewing)
        self.retouched.setVisible(not renewing)
        self.none.setVisible(bool(state.filled.chosen - state.given))
        asked = [purpose for purpose in Purpose if not renewing or purpose in state.again]
        for (purpose, row), rule in zip(self.rows.items(), self._rules, strict=True):
            words = state.view.notice.words_for(purpose)
            row.show_words(words.title, words.text, self._small(state, purpose))
            open_ = allowed(state, purpose) and not locked(state, purpose)
            row.show_answer(on=purpose in state.filled.chosen, open_=open_)
            row.setVisible(purpose in asked)
            rule.setVisible(purpose in asked[1:])

    def _small(self, state: ConsentState, purpose: Purpose) -> str:
        if not allowed(state, purpose):
            return self.tr("Not for people under 18.")
        if locked(state, purpose):
            return self.tr("Agreed to already. It can be withdrawn on the page before.")
        return self._words.without(purpose, None if state.view is None else state.view.policy)

    def _arrange(self) -> None:
        buttons = WrapLayout()
        for button in (self.retouched, self.model, self.none):
            buttons.addWidget(button)
        self.column.addWidget(self._title)
        self.column.addWidget(self._lead)
        self.column.addLayout(buttons)
        for row, rule in zip(self.rows.values(), self._rules, strict=True):
            self.column.addWidget(rule)
            self.column.addWidget(row)

    def _write(self) -> None:
        self._title.setText(self.tr("What may be done"))
        self._lead.set_words(self.tr("Each answer counts by itself, and only with the signature below."))
        self.retouched.setText(self.tr("All for retouched portraits"))
        self.model.setText(self.tr("… and a personal model"))
        self.none.setText(self.tr("Clear"))
        self.retouched.setAccessibleDescription(
            self.tr("Turns on what retouched portraits need. It counts only once it is signed.")
        )
        self.model.setAccessibleDescription(
            self.tr("Turns on what a personal model and generated portraits need as well.")
        )


class KeptCard(Box):
    """How it is kept, who decides, and what rights there are: the main points at once, the rest on demand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._facts, self._rest = Facts(), Facts()
        self.more = Button(Kind.LINK)
        self._open = False
        for widget in (self._title, self._facts, self._rest, self.more):
            self.column.addWidget(widget)
        self._title.setText(self.tr("How it is kept"))
        self.more.clicked.connect(self._turn)
        self._show_rest()

    def show_state(self, state: ConsentState) -> None:
        if state.view is None:
            return
        notice, owner = state.view.notice, state.view.owner
        self._facts.set_facts(
            (
                (self.tr("How long"), notice.retention_for(state.view.months)),
                (self.tr("Changing your mind"), notice.withdrawal),
                (self.tr("Given to"), notice.recipients),
            )
        )
        self._rest.set_facts(
            (
                (self.tr("Who decides"), f"{owner.name}. {owner.address}. {owner.contact}."),
                (self.tr("Where"), notice.storage),
                (self.tr("Other countries"), notice.geography),
                (self.tr("You may"), " · ".join(notice.rights)),
                (self.tr("Complaints"), notice.authority),
            )
        )

    def _turn(self) -> None:
        self._open = not self._open
        self._show_rest()

    def _show_rest(self) -> None:
        self._rest.setVisible(self._open)
        self.more.setText(
            self.tr("Show less") if self._open else self.tr("Who decides, where it lies, and your rights")
        )
