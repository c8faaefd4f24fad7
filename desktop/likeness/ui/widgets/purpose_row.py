"""One purpose: what it is, in a sentence what it means and what happens without it, and a switch."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.consent.purposes import Purpose
from likeness.ui.theme import tokens
from likeness.ui.widgets.purpose_switch import Switch
from likeness.ui.widgets.text import Paragraph


class PurposeRow(QWidget):
    """`turned` when a person turned the switch."""

    turned = Signal(object, bool)

    def __init__(self, purpose: Purpose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.purpose = purpose
        self._title = Paragraph(tokens.BODY, tokens.STRONG, leading=115)
        self._text = Paragraph(tokens.SMALL, leading=125)
        self._small = Paragraph(tokens.SMALL, role="muted", leading=125)
        self.switch = Switch()
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._text, self._small):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(tokens.WIDE)
        row.addLayout(words, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self.switch.toggled.connect(lambda on: self.turned.emit(self.purpose, on))

    def show_words(self, title: str, text: str, small: str) -> None:
        """`small`: what happens without it, or why it cannot be chosen."""
        for label, words in ((self._title, title), (self._text, text), (self._small, small)):
            label.set_words(words)
            label.setVisible(bool(words))
        self.switch.set_named(title, f"{text} {small}".strip())

    def show_answer(self, *, on: bool, open_: bool) -> None:
        """`open_`: whether it may be turned."""
        with QSignalBlocker(self.switch):
            self.switch.setChecked(on)
        self.switch.setEnabled(open_)
        self.switch.update()
        self._title.set_role("" if open_ or on else "muted")
        self._text.set_role("" if open_ or on else "muted")
