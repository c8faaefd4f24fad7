"""Long work as a card: what is done, when it will be done, how far it is, and a quiet way to end it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.text import Paragraph


class ProgressPanel(Card):
    """`body` is for what stands under the bar."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Paragraph(tokens.TITLE, tokens.STRONG, leading=115)
        self._end = Paragraph(tokens.TITLE, tokens.STRONG, leading=115)
        self._end.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self.bar = Bar()
        self._small = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._link = Link()
        self._link.clicked.connect(self.acted)
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens.SPACE)
        heads = QHBoxLayout()
        heads.setSpacing(tokens.SPACE)
        heads.addWidget(self._title, 2, Qt.AlignmentFlag.AlignTop)
        heads.addWidget(self._end, 3, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.SPACE)
        foot.addWidget(self._small, 1)
        foot.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE - 2, tokens.WIDE, tokens.WIDE)
        column.setSpacing(tokens.GAP + 2)
        column.addLayout(heads)
        column.addWidget(self.bar)
        column.addLayout(foot)
        column.addSpacing(tokens.GAP)
        column.addLayout(self.body)
        column.addStretch(1)

    def show_work(self, title: str, finish: str, fraction: float | None, line: str, link: str = "") -> None:
        """`finish` is the headline: when it will be done. `link`: what ends it, "" for nothing."""
        self._title.set_words(title)
        self._end.set_words(finish)
        self._end.setVisible(bool(finish))
        self.bar.set_fraction(fraction)
        self.bar.setAccessibleName(title)
        self.bar.setAccessibleDescription(f"{line} {finish}".strip())
        self._small.set_words(line)
        self._small.setVisible(bool(line))
        self._link.setText(link)
        self._link.setVisible(bool(link))
