"""The ledger in plain words: what was done, when, with whose data; and whether anybody changed it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.base.clock import from_iso
from likeness.ui.models.privacy import PrivacyState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.ledger_words import LedgerWords
from likeness.ui.widgets.purpose_box import Box, Rule
from likeness.ui.widgets.text import OneLine, Paragraph, Text
from likeness.ui.words import moment_text, number_text

if TYPE_CHECKING:
    from likeness.studio.keys import LedgerRow


class EntryLine(QWidget):
    """When, what, about whom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = OneLine(tokens.BODY)
        self._when = Text(tokens.SMALL, role="muted")
        self._who = OneLine(tokens.SMALL, role="muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._who)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, tokens.GAP - 2, 0, tokens.GAP - 2)
        row.setSpacing(tokens.SPACE)
        row.addLayout(words, 1)
        row.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)

    def show_entry(self, what: str, who: str, when: str) -> None:
        self._what.set_whole(what)
        self._who.set_whole(who)
        self._who.setVisible(bool(who))
        self._when.setText(when)
        self.setAccessibleName(f"{when}: {what}. {who}".strip())


class EntryLines(QWidget):
    """As many as there are; made as needed, and kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = LedgerWords(self)
        self._lines: list[EntryLine] = []
        self._rules: list[Rule] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: "tuple[LedgerRow, ...]", names: Mapping[str, str]) -> None:
        """`names` of people by id; who is not among them was erased."""
        while len(self._lines) < len(rows):
            rule, line = Rule(), EntryLine()
            self._rules.append(rule)
            self._lines.append(line)
            self._column.addWidget(rule)
            self._column.addWidget(line)
        for number, (rule, line) in enumerate(zip(self._rules, self._lines, strict=True)):
            rule.setVisible(0 < number < len(rows))
            line.setVisible(number < len(rows))
            if number < len(rows):
                row = rows[number]
                line.show_entry(
                    self._words.action(row.action, row.count), self._who(row, names), moment_text(from_iso(row.at))
                )

    def _who(self, row: "LedgerRow", names: Mapping[str, str]) -> str:
        if row.sitter is None or not names:
            return ""
        return names.get(row.sitter) or self.tr("Somebody who was erased")


class LedgerCard(Box):
    """Newest first, some at a time."""

    verify_wanted = Signal()
    more_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._words = Paragraph(tokens.SMALL, role="muted", leading=130)
        self._verdict = Paragraph(tokens.SMALL, leading=125)
        self._lines = EntryLines()
        self.verify, self.close_button, self.more = Button(Kind.OUTLINED), Button(Kind.QUIET), Button(Kind.QUIET)
        self._title.setText(self.tr("Ledger"))
        self._words.set_words(
            self.tr(
                "Each line is signed and holds the fingerprint of the one before, so none can be taken out or changed unseen. It "
                "holds random numbers instead of names; the names shown here are looked up, and go with an erasure."
            )
        )
        self.verify.setText(self.tr("Check every line"))
        self.close_button.setText(self.tr("Close"))
        self.more.setText(self.tr("Show more"))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.verify)
        top.addWidget(self.close_button)
        self.column.addLayout(top)
        for widget in (self._words, self._verdict, self._lines, self.more):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.verify.clicked.connect(self.verify_wanted)
        self.more.clicked.connect(self.more_wanted)
        self.close_button.clicked.connect(self.closed)

    def show_state(self, state: PrivacyState) -> None:
        ledger = state.ledger
        rows = ledger.rows or ()
        names = {row.sitting: row.name for row in state.people or ()}
        self._lines.show_rows(rows[: ledger.shown], names)
        self.more.setVisible(len(rows) > ledger.shown)
        self._verdict.setVisible(ledger.verdict is not None or ledger.problem is not None)
        if ledger.problem is not None:
            self._verdict.set_words(ledger.problem.sentence)
            self._verdict.set_role("bad")
        elif ledger.verdict is not None:
            said = self.tr("All {count} lines are in place, signed with the key {fingerprint}.")
            self._verdict.set_words(
                said.format(count=number_text(ledger.verdict.entries), fingerprint=ledger.verdict.fingerprint)
            )
            self._verdict.set_role("good")
