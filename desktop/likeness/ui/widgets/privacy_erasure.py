"""Erasing everything about one person: what goes, what cannot be promised, the name typed, how far it is, and the certificate."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.consent.erasure_page import LIMITS
from likeness.ui.models.privacy import STEPS, Phase, PrivacyState
from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.purpose_box import Box, Facts, Field
from likeness.ui.widgets.purpose_words import PurposeWords
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import list_text, table_text


class ErasureCard(Box):
    """In place of what is held, from the question to the certificate."""

    typed = Signal(str)
    confirmed = Signal()
    cancelled = Signal()
    save_wanted = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PurposeWords(self)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._lead = Paragraph(tokens.BODY, leading=130)
        self._facts = Facts()
        self.field = Field()
        self.field.line.setMaxLength(2 * MAX_NAME_LENGTH)
        self._bar = Bar()
        self._saved = Paragraph(tokens.SMALL, role="good")
        self.cancel, self.erase = Button(Kind.OUTLINED), Button(Kind.DANGER)
        self.save, self.leave = Button(Kind.OUTLINED), Button(Kind.QUIET)
        buttons = WrapLayout()
        for button in (self.cancel, self.erase, self.save, self.leave):
            buttons.addWidget(button)
        for widget in (self._title, self._lead, self._facts, self.field, self._bar, self._saved):
            self.column.addWidget(widget)
        self.column.setSpacing(tokens.SPACE - 4)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self._write()
        self.field.line.textEdited.connect(self.typed)
        self.field.line.returnPressed.connect(self._confirm)
        self.erase.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.cancelled)
        self.save.clicked.connect(self.save_wanted)
        self.leave.clicked.connect(self.done)

    def show_state(self, state: PrivacyState) -> None:
        phase, erasure = state.erasure.phase, state.erasure
        asked, done = phase is Phase.ASKED, phase is Phase.DONE
        self._title.setText(self._heading(state))
        self._lead.set_words(self._said(state))
        for widget in (self.field, self.erase, self.cancel):
            widget.setVisible(asked)
        for button in (self.save, self.leave):
            button.setVisible(done)
        self._saved.setVisible(erasure.saved)
        self._bar.set_fraction(erasure.step / len(STEPS) if erasure.runs else None)
        self._bar.setAccessibleName(self._lead.accessibleName())
        self.erase.setEnabled(state.may_erase)
        self.field.show_text(erasure.typed)
        if state.person is not None:
            self.field.set_named(self.tr("Type “{name}” to erase").format(name=state.person.name))
        self._facts.setVisible(not erasure.runs)
        self._facts.set_facts(self._told(state))

    def _heading(self, state: PrivacyState) -> str:
        if state.erasure.phase is Phase.DONE:
            return self.tr("Erased")
        name = "" if state.person is None else state.person.name
        return self.tr("Erase everything about {name}").format(name=name)

    def _said(self, state: PrivacyState) -> str:
        phase = state.erasure.phase
        if phase is Phase.STOPPING:
            return self.tr("Ending what runs for this person first.")
        if phase is Phase.ERASING:
            return self._step(state.erasure.step)
        if phase is Phase.DONE:
            words = self.tr(
                "%n file(s) are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.",
                "",
                state.erasure.gone,
            )
            return words + " " + self.tr("The signed certificate says what was checked. It names nobody.")
        return self.tr("This cannot be undone. A copy of the data can be handed out first.")

    def _step(self, done: int) -> str:
        words = (
            self.tr("Striking everything from the list."),
            self.tr("Making a new key for the vault."),
            self.tr("Changing the vault's key."),
            self.tr("Changing the vault's key."),
            self.tr("Destroying the former key."),
            self.tr("Removing the files."),
            self.tr("Looking whether anything is left."),
        )
        return words[min(done, len(words) - 1)]

    def _told(self, state: PrivacyState) -> list[tuple[str, str]]:
        limits = state.erasure.limits or ()
        not_covered = "\n".join(table_text(LIMITS[code]) for code in limits if code in LIMITS)
        person = state.person
        if person is None or state.erasure.phase is Phase.DONE:
            return [(self.tr("Not covered"), not_covered)] if not_covered else []
        goes = [self._words.held(row.kind, row.count) for row in person.held]
        return [
            (
                self.tr("What goes"),
                list_text([*goes, self.tr("the name"), self.tr("every record of consent"), self.tr("the key")]),
            ),
            (
                self.tr("What stays"),
                self.tr("A random number and dates in the ledger: that somebody was here and was erased, not who."),
            ),
            (self.tr("Not covered"), not_covered or self.tr("Looking…")),
        ]

    def _confirm(self) -> None:
        if self.erase.isEnabled() and self.erase.isVisible():
            self.confirmed.emit()

    def _write(self) -> None:
        self.cancel.setText(self.tr("Keep everything"))
        self.erase.setText(self.tr("Erase everything"))
        self.save.setText(self.tr("Save certificate"))
        self.leave.setText(self.tr("Done"))
        self._saved.set_words(self.tr("The certificate was saved."))
