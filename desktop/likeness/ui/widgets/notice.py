"""One sentence about what just happened, in the place where it happened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import Paragraph


class Notice(Card):
    """A sentence with one thing to do about it."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Paragraph(tokens.BODY, leading=115)
        self._button = Button(Kind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE + 4, tokens.GAP, tokens.GAP, tokens.GAP)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._button.clicked.connect(self.acted)

    def say(self, sentence: str, action: str, *, bad: bool) -> None:
        self._words.set_role("bad" if bad else "")
        self._words.set_words(sentence)
        self._button.setVisible(bool(action))
        self._button.setText(action)
        self.setAccessibleName(sentence)
