# ruff: noqa: N802 (Qt names the methods that it calls)
"""What cards on the consent and privacy pages are made of: a surface with a column in it, a hairline, facts in two columns, a field with its name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import Paragraph

FACT_NAME = 150
"""Pixels that the names of facts take at most, or a third of the width; below SIDE_BY_SIDE they stand above."""

SIDE_BY_SIDE = 250
ANY_WIDTH = 16_777_215
"""Qt's own "no limit"."""


class Box(Card):
    """`column` is what stands on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(tokens.WIDE, tokens.WIDE - 4, tokens.WIDE, tokens.WIDE - 4)
        self.column.setSpacing(tokens.GAP)


class Rule(QWidget):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))
        painter.end()


class Facts(QWidget):
    """Names and what they are, in two columns where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Paragraph, Paragraph]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.WIDE)
        self._grid.setVerticalSpacing(tokens.GAP - 2)
        self._beside = True

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Rows are kept where their number is the same: nothing jumps. A line break begins another row under the same name."""
        facts = [
            (name if not number else "", line) for name, text in facts for number, line in enumerate(text.split("\n"))
        ]
        while len(self._rows) > len(facts):
            for label in self._rows.pop():
                self._grid.removeWidget(label)
                label.deleteLater()
        while len(self._rows) < len(facts):
            row = Paragraph(tokens.SMALL, role="muted", leading=125), Paragraph(tokens.SMALL, leading=125)
            for label in row:
                label.setParent(self)
                label.show()
            self._rows.append(row)
        for (name, words), (of, text) in zip(self._rows, facts, strict=True):
            name.set_words(of)
            name.setVisible(bool(of))
            words.set_words(text)
            words.setAccessibleName(f"{of}: {text}" if of else text)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= SIDE_BY_SIDE * large(self)
        if beside != self._beside:
            self._beside = beside
            self._place()
        elif beside:
            self._size_names()

    def _size_names(self) -> None:
        width = min(round(FACT_NAME * large(self)), self.width() // 3)
        for name, _ in self._rows:
            name.setFixedWidth(width)

    def _place(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for number, (name, words) in enumerate(self._rows):
            name.setMinimumWidth(0)
            name.setMaximumWidth(ANY_WIDTH)
            for label in (name, words):
                self._grid.removeWidget(label)
            if self._beside:
                self._grid.addWidget(name, number, 0, top)
                self._grid.addWidget(words, number, 1, top)
            else:
                self._grid.addWidget(name, 2 * number, 0, 1, 2)
                self._grid.addWidget(words, 2 * number + 1, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        if self._beside:
            self._size_names()


class Field(QWidget):
    """A line to fill in, its name above it, and what is wrong with it below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Paragraph(tokens.SMALL, role="muted", leading=110)
        self.line = QLineEdit()
        self._hint = Paragraph(tokens.SMALL, role="muted", leading=115)
        self._hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, self.line, self._hint):
            column.addWidget(widget)

    def set_named(self, name: str) -> None:
        self._label.set_words(name)
        self.line.setAccessibleName(name)

    def set_hint(self, words: str, *, bad: bool = False) -> None:
        self._hint.set_role("bad" if bad else "muted")
        self._hint.set_words(words)
        self._hint.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    def show_text(self, text: str) -> None:
        """What is typed right now is not typed over."""
        if self.line.text() != text:
            self.line.setText(text)


class Turning(QWidget):
    """Two parts side by side where there is room, one above the other where there is not."""

    def __init__(
        self,
        narrow: int,
        first: QWidget,
        second: QWidget,
        shares: tuple[int, int] = (3, 2),
        *,
        first_width: int = 0,
        second_on_top: bool = False,
    ) -> None:
        """`first_width`: the first part's width beside the second; 0: as `shares` say. `second_on_top`: where they stand above each other."""
        super().__init__()
        direction = QBoxLayout.Direction
        self._stacked = direction.BottomToTop if second_on_top else direction.TopToBottom
        self._first_width = first_width
        self._narrow = narrow
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE)
        self._row.addWidget(first, shares[0])
        self._row.addWidget(second, shares[1])
        self._first, self._second = first, second
        self._size_first(beside=True)
        for part in (first, second):
            self._row.setAlignment(part, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._narrow * large(self)
        wanted = QBoxLayout.Direction.LeftToRight if beside else self._stacked
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            top = Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
            for part in (self._first, self._second):
                self._row.setAlignment(part, top)
            self._size_first(beside=beside)

    def _size_first(self, *, beside: bool) -> None:
        fixed = beside and self._first_width
        self._first.setMinimumWidth(self._first_width if fixed else 0)
        self._first.setMaximumWidth(self._first_width if fixed else ANY_WIDTH)


def large(widget: QWidget) -> float:
    """How much larger text is than usual: what has to hold it grows along."""
    return max(1.0, widget.font().pixelSize() / tokens.BODY)
