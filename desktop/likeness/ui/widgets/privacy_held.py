"""One line about what is held: so many of what, what for, until when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.purpose_box import Rule
from likeness.ui.widgets.text import Paragraph, Text


class HeldLine(QWidget):
    """A hairline above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = Paragraph(tokens.BODY, tokens.STRONG, leading=110)
        self._for = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._until = Text(tokens.SMALL, role="muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._for)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addLayout(words, 1)
        row.addWidget(self._until, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.SPACE - 4)
        column.setSpacing(tokens.SPACE - 4)
        column.addWidget(Rule())
        column.addLayout(row)

    def show_line(self, what: str, for_what: str, until: str, *, warn: bool = False) -> None:
        self._what.set_words(what)
        self._for.set_words(for_what)
        self._until.setText(until)
        self._until.set_role("warn" if warn else "muted")
        self.setAccessibleName(f"{what}, {for_what}, {until}")
