"""Remove everything: what goes and what stays, the word to type, and the end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from likeness.ui.models.wipe import Stage, WipeState
from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.setting_controls import SettingSwitch
from likeness.ui.widgets.setting_facts import Facts
from likeness.ui.widgets.setting_row import SettingRow
from likeness.ui.widgets.setting_width import at_most
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import bytes_text, number_text

WIDEST = 760


class WipePage(PageFrame):
    """`typed`: what stands in the field. `packs_chosen`: whether base models go too. `wanted`: remove, done, anew."""

    typed = Signal(str)
    packs_chosen = Signal(object)
    wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piles = QWidget()
        self._grid = QGridLayout(self._piles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(tokens.GAP)
        self._grid.setColumnStretch(0, 1)
        self._switch = SettingSwitch()
        self._packs = SettingRow(
            self.tr("Base models too"),
            self.tr("They are not personal; without them they would be added anew."),
            self._switch,
        )
        self._stays = Facts(icons, "chevron-right")
        self._asked = Paragraph(tokens.BODY)
        self.field = QLineEdit()
        self._bar = Bar()
        self._goes_card = _carded(self.tr("This goes, and nothing brings it back"), self._piles, self._packs)
        self._stays_card = _carded(self.tr("This is elsewhere and stays"), self._stays)
        self._word_card = _carded("", self._asked, self.field)
        self._shown: tuple[object, ...] = ()
        self._stage: Stage | None = None
        self._anew = self.foot.add(Kind.OUTLINED, self.tr("Start as new"))
        self._first = self.foot.add(Kind.DANGER, "")
        self._end = self.foot.add(Kind.PRIMARY, self.tr("Close Likeness"))
        self._arrange()
        self.show_state(WipeState())

    def show_state(self, state: WipeState) -> None:
        listing, gone = state.stage is Stage.LIST, state.stage is Stage.GONE
        self.set_title(*self._titles(state))
        self.show_problem(state.problem)
        self._show_piles(state)
        self._goes_card.setVisible(listing and not state.begun)
        self._stays_card.setVisible(listing or gone)
        self._word_card.setVisible(listing and not state.begun)
        self._stays.set_facts(self._stay_texts(state))
        self._asked.set_words(self.tr("To remove all of it for good, type {word}").format(word=state.confirm))
        self.field.setAccessibleName(self._asked.accessibleName())
        self._switch.set_value(state.packs)
        self._bar.setVisible(state.stage is Stage.REMOVING)
        self._bar.set_fraction(state.fraction)
        self._first.setVisible(listing)
        self._first.setText(self.tr("Go on removing") if state.begun else self.tr("Remove everything"))
        self._first.setEnabled(state.ready)
        self.foot.back_button.setVisible(listing and not state.begun)
        self._anew.setVisible(gone)
        self._end.setVisible(gone)
        self._turn(state)
        self.foot.set_hint(
            self.tr("%n work(s) have to end first: see Activity.", "", state.works) if listing and state.works else ""
        )

    def _turn(self, state: WipeState) -> None:
        """Another part of the page: the keyboard goes on there."""
        if state.stage is self._stage:
            return
        self._stage = state.stage
        if state.stage is Stage.LIST:
            (self._first if state.begun else self.field).setFocus(Qt.FocusReason.OtherFocusReason)
        elif state.stage is Stage.GONE:
            self._end.setFocus(Qt.FocusReason.OtherFocusReason)

    def _titles(self, state: WipeState) -> tuple[str, str]:
        return {
            Stage.READING: (self.tr("Remove everything"), self.tr("Looking at what there is…")),
            Stage.LIST: (
                self.tr("Remove everything"),
                self.tr("The keys go first: from then on nobody opens what is left, wherever a copy of it lies."),
            ),
            Stage.REMOVING: (
                self.tr("Removing everything"),
                self.tr("Ending what is at work first.")
                if state.ending
                else self.tr("This takes a moment. Do not switch the computer off."),
            ),
            Stage.GONE: (
                self.tr("Everything is gone from this computer"),
                self.tr("The program itself is removed like any other."),
            ),
        }[state.stage]

    def _show_piles(self, state: WipeState) -> None:
        key = (state.piles, state.keychain)
        if key == self._shown:
            return
        self._shown = key
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        rows = [(self._kind_text(pile.kind), pile.count, bytes_text(pile.size)) for pile in state.piles if pile.count]
        if state.keychain:
            rows.append((self.tr("Entries in the keychain"), state.keychain, ""))
        for index, (name, count, size) in enumerate(rows):
            for column, (text, role) in enumerate(((name, ""), (number_text(count), "muted"), (size, "muted"))):
                label = Text(tokens.BODY, role=role)
                label.setText(text)
                label.setWordWrap(column == 0)
                if column:
                    label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                    label.setContentsMargins(tokens.WIDE, 0, 0, 0)
                self._grid.addWidget(label, index, column)

    def _kind_text(self, kind: str) -> str:
        return {
            "catalogue": self.tr("The catalogue: people, consents, receipts, ledger"),
            "encrypted files": self.tr("Photos, portraits, personal models"),
            "jobs": self.tr("Unfinished work"),
            "keys": self.tr("Keys"),
            "settings and notes": self.tr("Settings and notes"),
            "base models": self.tr("Base models"),
            "vaults set aside": self.tr("Vaults that were set aside"),
            "other files": self.tr("Other files"),
        }.get(kind, kind)

    def _stay_texts(self, state: WipeState) -> list[str]:
        texts = [
            self.tr("Pictures and other files that were exported"),
            self.tr("Backups: they still open with the recovery kit"),
            self.tr("The printed recovery kit"),
            self.tr("Copies that other programs made of the data folder"),
        ]
        return texts if state.packs else [*texts, self.tr("Base models, which are not personal")]

    def _arrange(self) -> None:
        self.field.setMaximumWidth(280)
        for part in (self._goes_card, self._stays_card, self._word_card, self._bar):
            self.body.addLayout(at_most(part, WIDEST))
        self.body.addStretch(1)
        self._bar.setAccessibleName(self.tr("How much is removed"))
        self.field.textChanged.connect(self.typed)
        self.field.returnPressed.connect(lambda: self.wanted.emit("remove"))
        self._switch.chosen.connect(self.packs_chosen)
        self._first.clicked.connect(lambda: self.wanted.emit("remove"))
        self._end.clicked.connect(lambda: self.wanted.emit("done"))
        self._anew.clicked.connect(lambda: self.wanted.emit("anew"))


def _carded(title: str, *parts: QWidget) -> Card:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(tokens.WIDE, tokens.WIDE - 4, tokens.WIDE, tokens.WIDE - 4)
    column.setSpacing(12)
    if title:
        heading = Text(tokens.TITLE, tokens.STRONG)
        heading.setText(title)
        heading.setWordWrap(True)
        column.addWidget(heading)
    for part in parts:
        if isinstance(part, QLineEdit):
            row = QHBoxLayout()
            row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        else:
            column.addWidget(part)
    return card
