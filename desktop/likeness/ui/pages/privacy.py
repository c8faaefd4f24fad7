"""The privacy centre: what this computer holds, about whom, until when; and what shows that nothing leaves it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.models.privacy import Looking, PrivacyState
from likeness.ui.theme import tokens
from likeness.ui.widgets.ledger_card import LedgerCard
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.privacy_network import CheckedCard, ConnectionsCard
from likeness.ui.widgets.privacy_people import PeopleCard
from likeness.ui.widgets.privacy_records import RecordsCard
from likeness.ui.widgets.privacy_vault import ClockCard, VaultCard
from likeness.ui.widgets.purpose_box import Turning
from likeness.ui.widgets.tone_card import ToneCard

LEFT = 360
NARROW = 840


class PrivacyPage(PageFrame):
    """`show_state` draws all of it. `person` is the part about one person, made by whoever moves this page."""

    looked = Signal(object)
    """What is to stand at the right (Looking)."""

    def __init__(self, person: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connections, self.vault, self.tone = ConnectionsCard(), VaultCard(), ToneCard()
        self.clock, self.people, self.person = ClockCard(), PeopleCard(), person
        self.ledger, self.checked, self.records = LedgerCard(), CheckedCard(), RecordsCard()
        self._right = {
            Looking.PEOPLE: self.people,
            Looking.PERSON: person,
            Looking.LEDGER: self.ledger,
            Looking.CHECKED: self.checked,
            Looking.RECORDS: self.records,
        }
        self.body.setSpacing(tokens.SPACE)
        self.body.addWidget(Turning(NARROW, self._left_part(), self._right_part(), (0, 1), first_width=LEFT))
        self.body.addStretch(1)
        self.set_title(self.tr("Privacy"), self.tr("What this computer holds, about whom, until when."))
        self._looking = Looking.PEOPLE
        for signal, looking in (
            (self.connections.checked_wanted, Looking.CHECKED),
            (self.vault.ledger_wanted, Looking.LEDGER),
            (self.vault.records_wanted, Looking.RECORDS),
            (self.checked.closed, Looking.PEOPLE),
            (self.ledger.closed, Looking.PEOPLE),
            (self.records.closed, Looking.PEOPLE),
        ):
            signal.connect(lambda looking=looking: self.looked.emit(looking))

    def show_state(self, state: PrivacyState, now: datetime) -> None:
        """`now`: for how long ago the last backup was."""
        self.connections.show_state(state)
        self.vault.show_state(state, now)
        self.tone.show_state(state)
        self.clock.show_state(state)
        for looking, card in self._right.items():
            card.setVisible(looking is state.looking)
        self.people.show_state(state)
        self.ledger.show_state(state)
        self.checked.show_state(state)
        self.records.show_state(state)
        self.show_problem(state.problem)
        if state.looking is not self._looking:
            self._looking = state.looking
            self.scroller.verticalScrollBar().setValue(0)

    def _left_part(self) -> QWidget:
        part = QWidget()
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        for card in (self.connections, self.vault, self.tone):
            column.addWidget(card)
        column.addStretch(1)
        return part

    def _right_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.clock)
        for card in self._right.values():
            column.addWidget(card)
        column.addStretch(1)
        return part
