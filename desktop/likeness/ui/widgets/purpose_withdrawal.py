"""What withdrawing would end, erase and keep, told before it is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from likeness.consent.purposes import Purpose
from likeness.ui.models.consent import Busy, ConsentState
from likeness.ui.theme import tokens
from likeness.ui.widgets.purpose_box import Box, Facts, Rule
from likeness.ui.widgets.purpose_row import PurposeRow
from likeness.ui.widgets.purpose_words import PurposeWords
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import list_text

if TYPE_CHECKING:
    from likeness.consent.consequences import Consequences


class WithdrawalCard(Box):
    """Switches for what is to end; below them what follows from it."""

    turned = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PurposeWords(self)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._lead = Paragraph(tokens.SMALL, role="muted", leading=125)
        self.rows = {purpose: PurposeRow(purpose) for purpose in Purpose}
        self._facts = Facts()
        self._arrange()
        for row in self.rows.values():
            row.turned.connect(self.turned)

    def show_state(self, state: ConsentState) -> None:
        if state.view is None:
            return
        for purpose, row in self.rows.items():
            row.setVisible(purpose in state.given)
            row.show_words(state.view.notice.words_for(purpose).title, "", "")
            row.show_answer(on=purpose in state.leaving, open_=state.busy is Busy.NONE)
        preview = state.preview
        self._facts.setVisible(preview is not None)
        if preview is not None:
            self._facts.set_facts(self._told(preview))

    def _told(self, preview: "Consequences") -> list[tuple[str, str]]:
        """In the order in which a person would ask."""
        erased = [self._words.held(item.kind, item.count) for item in preview.erased]
        kept = [
            self.tr("{things}, for {reasons}").format(
                things=self._words.held(item.kind, item.count),
                reasons=list_text([self._words.short(purpose) for purpose in item.because]),
            )
            for item in preview.kept
        ]
        stays = self.tr("The signed record of what was agreed and withdrawn, and the ledger, which names nobody.")
        told = [
            (self.tr("Erased at once"), list_text(erased) or self.tr("Nothing: nothing is held for this alone.")),
            (self.tr("Still held"), "\n".join(kept) or self.tr("Nothing.")),
            (self.tr("Kept in any case"), stays),
            (self.tr("Not reached"), self.tr("Files that were exported before. They belong to whoever has them.")),
        ]
        return told if erased or kept else [told[0], *told[2:]]

    def _arrange(self) -> None:
        self._title.setText(self.tr("Withdraw consent"))
        self._lead.set_words(
            self.tr("It counts from the moment of the click, and costs nothing. Turn on what is no longer wanted.")
        )
        self.column.addWidget(self._title)
        self.column.addWidget(self._lead)
        for row in self.rows.values():
            self.column.addWidget(row)
        self.column.addWidget(Rule())
        self.column.addWidget(self._facts)


class RefusalCard(Box):
    """A no is as easy as a yes, and nobody asks why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._words = Paragraph(tokens.BODY, leading=130)
        self._title.setText(self.tr("That is fine"))
        self._words.set_words(
            self.tr(
                "Nothing was photographed, measured or made. All that is kept is the name that was typed. "
                "Erase this sitting, and that is gone as well. If it is left as it is, it erases itself after a few days."
            )
        )
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)
