"""What is held about one person, and their rights: a copy of everything, a change of mind, erasure."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.base.clock import from_iso
from likeness.consent.purposes import Purpose
from likeness.ui.models.privacy import Phase, PrivacyState
from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.ledger_card import EntryLines
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.privacy_erasure import ErasureCard
from likeness.ui.widgets.privacy_held import HeldLine
from likeness.ui.widgets.purpose_box import Box
from likeness.ui.widgets.purpose_words import PurposeWords
from likeness.ui.widgets.text import OneLine, Paragraph
from likeness.ui.words import date_text, list_text, moment_text

if TYPE_CHECKING:
    from likeness.studio.person_data import HeldRow


class PersonData(QWidget):
    """The card of a person, or the card of their erasure."""

    all_wanted = Signal()
    consent_wanted = Signal()
    bundle_wanted = Signal()
    bundle_stop_wanted = Signal()
    receipt_wanted = Signal()
    erase_wanted = Signal()
    ledger_turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.erasure = ErasureCard()
        self.card = Box()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(self.erasure)
        column.addStretch(1)
        self._words = PurposeWords(self)
        self._name = OneLine(tokens.TITLE, tokens.STRONG)
        self.everybody, self.erase = Button(Kind.QUIET), Button(Kind.DANGER)
        self._lines: list[HeldLine] = []
        self._held = QVBoxLayout()
        self._receipt = HeldLine()
        self._copying = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._bar = Bar()
        self.change, self.bundle, self.receipt, self.ledger = (Button(Kind.OUTLINED) for _ in range(4))
        self._entries = EntryLines()
        self._open = False
        self._arrange()
        self._write()
        self._connect()

    def show_state(self, state: PrivacyState) -> None:
        asked = state.erasure.phase is not Phase.NONE
        self.card.setVisible(not asked)
        self.erasure.setVisible(asked)
        self.erasure.show_state(state)
        self.everybody.setVisible(len(state.people or ()) != 1)
        person = state.person
        for button in (self.erase, self.change, self.bundle, self.receipt, self.ledger):
            button.setEnabled(person is not None)
        self._name.set_whole(self.tr("Looking…") if person is None else person.name)
        self._show_held(state)
        self._show_copying(state)
        self.receipt.setVisible(person is None or person.signed is not None)
        self._entries.setVisible(self._open and person is not None)
        if person is not None:
            give = self.tr("Give {name} all data").format(name=person.name.split()[0])
            self.bundle.setText(self.tr("Stop") if state.copying.runs else give)
            self._entries.show_rows(tuple(reversed(person.done)), {})

    def _show_held(self, state: PrivacyState) -> None:
        held = state.held
        while len(self._lines) < len(held):
            self._lines.append(HeldLine())
            self._held.addWidget(self._lines[-1])
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(held))
            if number < len(held):
                self._show_line(line, held[number])
        self._show_receipt(state)

    def _show_line(self, line: HeldLine, rows: "tuple[HeldRow, ...]") -> None:
        """Of several kinds in one line, the last to go is named."""
        things = list_text([self._words.held(row.kind, row.count) for row in rows])
        purposes = {purpose for row in rows for purpose in row.purposes}
        until = date_text(from_iso(max(row.until for row in rows)))
        overdue = any(row.overdue for row in rows)
        line.show_line(
            things[:1].upper() + things[1:],
            self._for(tuple(purpose for purpose in Purpose if purpose in purposes)),
            self.tr("overdue") if overdue else self.tr("until {date}").format(date=until),
            warn=overdue,
        )

    def _for(self, purposes: tuple[str, ...]) -> str:
        if not purposes:
            return self.tr("agreed to no more; goes with the next sweep")
        return self.tr("for {purposes}").format(purposes=list_text([self._words.short(each) for each in purposes]))

    def _show_receipt(self, state: PrivacyState) -> None:
        person = state.person
        self._receipt.setVisible(person is not None)
        if person is None:
            return
        until = self.tr("until {date}").format(date=date_text(from_iso(person.until)))
        if person.signed is None:
            self._receipt.show_line(
                self.tr("No consent yet"), self.tr("never answered; the sitting erases itself"), until
            )
            return
        given = () if person.shown is None else [row.purpose for row in person.shown.purposes if row.state == "given"]
        agreed = list_text([self._words.short(each) for each in given]) or self.tr("nothing at the moment")
        signed = self.tr("signed {date} · agrees to {purposes}").format(
            date=moment_text(from_iso(person.signed.at)), purposes=agreed
        )
        self._receipt.show_line(self.tr("Consent receipt"), signed, until)

    def _show_copying(self, state: PrivacyState) -> None:
        copy = state.copying
        self._bar.set_fraction(copy.done / copy.of if copy.runs and copy.of else None)
        self._bar.setAccessibleName(self.tr("Writing a copy of all data"))
        self._copying.setVisible(copy.runs or copy.saved or state.saved)
        if copy.runs:
            said = self.tr("Writing: {done} of {of} files.").format(done=copy.done, of=copy.of)
            self._copying.set_words(said if copy.of else self.tr("Writing…"))
        elif copy.saved:
            said = self.tr("Written. It is not encrypted: hand it over, then delete it here.")
            if copy.missing:
                said += " " + self.tr("%n file(s) could not be read and are not in it.", "", copy.missing)
            self._copying.set_words(said)
        elif state.saved:
            self._copying.set_words(self.tr("The file was saved."))
        self.erase.setEnabled(state.person is not None and not copy.runs)
        self._copies = copy.runs

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(tokens.GAP)
        top.addWidget(self._name, 1)
        top.addWidget(self.everybody)
        top.addWidget(self.erase)
        self.card.column.addLayout(top)
        self._held.setSpacing(0)
        self.card.column.addLayout(self._held)
        self.card.column.addWidget(self._receipt)
        self.card.column.addSpacing(tokens.GAP)
        self.card.column.addWidget(self._copying)
        self.card.column.addWidget(self._bar)
        self.card.column.addLayout(self._buttons())
        self.card.column.addWidget(self._entries)
        self.card.column.addStretch(1)

    def _buttons(self) -> WrapLayout:
        row = WrapLayout()
        for button in (self.change, self.bundle, self.receipt, self.ledger):
            row.addWidget(button)
        return row

    def _write(self) -> None:
        self.everybody.setText(self.tr("Everybody"))
        self.erase.setText(self.tr("Erase everything…"))
        self.change.setText(self.tr("Change consent"))
        self.bundle.setText(self.tr("Give all data"))
        self.bundle.setAccessibleDescription(self.tr("One file with everything that is kept, in common formats."))
        self.receipt.setText(self.tr("Save receipt"))
        self.ledger.setText(self.tr("Show the ledger"))

    def _connect(self) -> None:
        self._copies = False
        self.everybody.clicked.connect(self.all_wanted)
        self.erase.clicked.connect(self.erase_wanted)
        self.change.clicked.connect(self.consent_wanted)
        self.bundle.clicked.connect(self._turn_copying)
        self.receipt.clicked.connect(self.receipt_wanted)
        self.ledger.clicked.connect(self._turn_ledger)

    def _turn_copying(self) -> None:
        """The same button stops what it began."""
        if self._copies:
            self.bundle_stop_wanted.emit()
        else:
            self.bundle_wanted.emit()

    def _turn_ledger(self) -> None:
        self._open = not self._open
        self._entries.setVisible(self._open)
        self.ledger.setText(self.tr("Hide the ledger") if self._open else self.tr("Show the ledger"))
