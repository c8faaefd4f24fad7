"""A bar that fills, with what is being done above it and how long it takes."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.text import Paragraph, Text


class ProgressBar(QWidget):
    """Without a known share there is no bar: nothing moves for show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Paragraph(tokens.BODY, leading=115)
        self._end = Text(tokens.SMALL, role="muted")
        self.bar = Bar()
        heads = QHBoxLayout()
        heads.setSpacing(tokens.SPACE)
        heads.addWidget(self._words, 1)
        heads.addWidget(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addLayout(heads)
        column.addWidget(self.bar)

    def show_progress(self, words: str, fraction: float | None, end: str = "") -> None:
        """`end`: a count or a finish time, at the end of the row."""
        self._words.set_words(words)
        self._end.setText(end)
        self.bar.set_fraction(fraction)
        self.bar.setAccessibleName(words)
        self.bar.setAccessibleDescription(end)
