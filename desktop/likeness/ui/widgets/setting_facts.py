"""Things that are so, one under the other, each with a mark before it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.text import Paragraph

MARK, MARKED = 18, "mark"
ONE_LINE = 16_000
"""Wide enough for any fact to stand on one line."""


class Facts(QWidget):
    """`icon`: the mark before each; `role`: the words' colour."""

    def __init__(self, icons: Icons, icon: str = "check", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._icon = icons, icon
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.GAP)
        self._shown: tuple[str, ...] = ()

    def set_facts(self, facts: Sequence[str]) -> None:
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for fact in facts:
            self._column.addWidget(self._line(fact))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """The marks in the accent of the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for mark in self.findChildren(QLabel, MARKED):
                mark.setPixmap(self._mark())

    def _mark(self) -> QPixmap:
        side = scaled(MARK)
        colour = self.palette().color(QPalette.ColorRole.Accent)
        return self._icons.pixmap(self._icon, QSize(side, side), colour, self.devicePixelRatioF())

    def _line(self, fact: str) -> QWidget:
        line, mark, words = QWidget(), QLabel(), Paragraph(leading=120)
        mark.setObjectName(MARKED)
        mark.setPixmap(self._mark())
        words.set_words(fact)
        side = scaled(MARK)
        mark.setFixedSize(side, max(side, words.heightForWidth(ONE_LINE)))  # beside its first line, in any script
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line
