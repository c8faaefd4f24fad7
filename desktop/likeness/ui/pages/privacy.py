"""The privacy centre: what this computer holds, about whom, until when; and what shows that nothing leaves it."""

from datetime import datetime
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from collections.abc import Callable

LEFT = 360
NARROW = 840


class PrivacyPage(PageFrame):
    """`show_state` draws all of it. `person` is the part about one person, made by whoever moves this page."""

    looked = Signal(object)
    """What is to stand at the right (Looking)."""
    probe_wanted = Signal()
    verify_wanted = Signal()
    more_wanted = Signal()
    register_wanted = Signal()
    incident_wanted = Signal(str, bool)
    certificate_wanted = Signal(str)

    def __init__(self, person: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connections, self.vault, self.tone = ConnectionsCard(), VaultCard(), ToneCard()
        self.clock, self.people, self.person = ClockCard(), PeopleCard(), person
        self._right: dict[Looking, QWidget] = {Looking.PEOPLE: self.people, Looking.PERSON: person}
        self._right_column = QVBoxLayout()
        self.body.setSpacing(tokens.SPACE)
        self.body.addWidget(
            Turning(NARROW, self._left_part(), self._right_part(), (0, 1), first_width=LEFT, second_on_top=True)
        )
        self.body.addStretch(1)
        self.set_title(self.tr("Privacy"), self.tr("What this computer holds, about whom, until when."))
        self._looking = Looking.PEOPLE
        for signal, looking in (
            (self.connections.checked_wanted, Looking.CHECKED),
            (self.vault.ledger_wanted, Looking.LEDGER),
            (self.vault.records_wanted, Looking.RECORDS),
        ):
            signal.connect(lambda looking=looking: self.looked.emit(looking))

    def show_state(self, state: PrivacyState, now: datetime) -> None:
        """`now`: for how long ago the last backup was."""
        self.connections.show_state(state)
        self.vault.show_state(state, now)
        self.tone.show_state(state)
        self.clock.show_state(state)
        self._show_right(state)
        self.show_problem(state.problem)
        if state.looking is not self._looking:
            self._looking = state.looking
            self.scroller.verticalScrollBar().setValue(0)

    def _show_right(self, state: PrivacyState) -> None:
        """What nobody has looked at yet is not made."""
        if state.looking not in self._right:
            self._right[state.looking] = card = self._made(state.looking)
            self._right_column.insertWidget(self._right_column.count() - 1, card)
        for looking, card in self._right.items():
            card.setVisible(looking is state.looking)
            if isinstance(card, PeopleCard | LedgerCard | CheckedCard | RecordsCard):
                card.show_state(state)

    def _made(self, looking: Looking) -> QWidget:
        makers: dict[Looking, Callable[[], LedgerCard | CheckedCard | RecordsCard]] = {
            Looking.LEDGER: self._ledger,
            Looking.CHECKED: self._checked,
            Looking.RECORDS: self._records,
        }
        card = makers[looking]()
        card.closed.connect(lambda: self.looked.emit(Looking.PEOPLE))
        return card

    def _ledger(self) -> LedgerCard:
        card = LedgerCard()
        card.verify_wanted.connect(self.verify_wanted)
        card.more_wanted.connect(self.more_wanted)
        return card

    def _checked(self) -> CheckedCard:
        card = CheckedCard()
        card.probe_wanted.connect(self.probe_wanted)
        return card

    def _records(self) -> RecordsCard:
        card = RecordsCard()
        card.register_wanted.connect(self.register_wanted)
        card.incident_wanted.connect(self.incident_wanted)
        card.certificate_wanted.connect(self.certificate_wanted)
        return card

    def _left_part(self) -> QWidget:
        part = QWidget()
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        for card in (self.connections, self.vault, self.tone):
            column.addWidget(card)
        column.addStretch(1)
        return part

    def _right_part(self) -> QWidget:
        part = QWidget()
        column = self._right_column
        part.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.clock)
        for card in self._right.values():
            column.addWidget(card)
        column.addStretch(1)
        return part
