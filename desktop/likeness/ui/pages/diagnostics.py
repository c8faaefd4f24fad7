"""Diagnostics: read here first, saved if a person likes to, never sent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from likeness.ui.models.diagnostics import DiagnosticsState
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.setting_facts import Facts
from likeness.ui.widgets.setting_width import at_most
from likeness.ui.widgets.text import Paragraph

WIDEST = 840
LOWEST = 240


class DiagnosticsPage(PageFrame):
    """`wanted`: save, again."""

    wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = Facts(icons, "shield-check")
        self._said = Paragraph(tokens.BODY, role="good")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(sized(self._text.font(), tokens.SMALL))
        self._text.setMinimumHeight(LOWEST)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._again = self.foot.add(Kind.OUTLINED, self.tr("Look again"))
        self._save = self.foot.add(Kind.PRIMARY, self.tr("Save as a file…"))
        for part in (self._facts, self._said, self._text):
            self.body.addLayout(at_most(part, WIDEST), 1 if part is self._text else 0)
        self._again.clicked.connect(lambda: self.wanted.emit("again"))
        self._save.clicked.connect(lambda: self.wanted.emit("save"))
        self._text.setAccessibleName(self.tr("What would be saved"))
        self.set_title(
            self.tr("Diagnostics"),
            self.tr(
                "For somebody who helps you: what this computer is, what works, and the last errors. Read it first; this is all of it."
            ),
        )
        self.show_state(DiagnosticsState())

    def show_state(self, state: DiagnosticsState) -> None:
        self.show_problem(state.problem)
        facts = [
            self.tr("No names, no paths, no pictures."),
            self.tr("Never sent: you save it, and give it to whom you like."),
        ]
        if state.partly:
            facts.append(self.tr("The vault is not open, so what it holds is not counted."))
        self._facts.set_facts(facts)
        self._said.setVisible(bool(state.saved))
        self._said.set_words(self.tr("Saved as {name}.").format(name=state.saved))
        text = state.text or self.tr("Looking…")
        if self._text.toPlainText() != text:
            self._text.setPlainText(text)
        self._save.setEnabled(state.ready)
        self._again.setEnabled(state.ready)
