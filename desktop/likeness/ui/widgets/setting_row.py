# ruff: noqa: N802 (Qt names the methods that it calls)
"""One setting: what it is, what it means, and at its end what it is changed with. A change can be taken back here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import Paragraph, Text

SIDE_BY_SIDE = 560
"""At the design's size of text: narrower rows put the control under the words."""


class SettingRow(QWidget):
    """`below`: the control always stands under the words, at full width."""

    undone = Signal()

    def __init__(self, title: str, hint: str = "", control: QWidget | None = None, *, below: bool = False) -> None:
        super().__init__()
        self._title = Text(tokens.BODY, tokens.STRONG)
        self._title.setWordWrap(True)
        self._hint = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._problem = Paragraph(tokens.SMALL, role="bad")
        self._undo = Button(Kind.QUIET)
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo: {what}").format(what=title))
        self._undo.clicked.connect(self.undone)
        self._below = below
        self._control = control
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._arrange(control)
        self._title.setText(title)
        self.set_hint(hint)
        self.show_problem("")
        self.show_undo(shown=False)
        if control is not None and not isinstance(control, Button):
            control.setAccessibleName(title)
            control.setAccessibleDescription(hint)

    def set_hint(self, hint: str, role: str = "muted") -> None:
        self._hint.setVisible(bool(hint))
        self._hint.set_role(role)
        self._hint.set_words(hint)

    def show_undo(self, shown: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        if self._undo.hasFocus() and not shown and self._control is not None:
            self._control.setFocus(Qt.FocusReason.TabFocusReason)
        self._undo.setVisible(shown)

    def show_problem(self, sentence: str) -> None:
        self._problem.setVisible(bool(sentence))
        self._problem.set_words(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(SIDE_BY_SIDE) and not self._below
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            self._row.setSpacing(tokens.WIDE if wide else tokens.GAP)

    def _arrange(self, control: QWidget | None) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._hint, self._problem):
            words.addWidget(label)
        ends = QHBoxLayout()
        ends.setSpacing(tokens.GAP)
        if not self._below:
            ends.addStretch(1)
        if self._below and control is not None:
            ends.addWidget(control, 1)
            ends.addWidget(self._undo)
        else:
            ends.addWidget(self._undo)
            if control is not None:
                ends.addWidget(control)
        self._row.setContentsMargins(0, 12, 0, 12)
        self._row.setSpacing(tokens.WIDE)
        self._row.addLayout(words, 1)
        self._row.addLayout(ends)


class SettingCard(Card):
    """Rows that belong together, with hairlines between them."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(tokens.WIDE, 12, tokens.WIDE, 12)
        self.column.setSpacing(0)
        self._first = True
        if title:
            heading = Text(tokens.TITLE, tokens.STRONG)
            heading.setText(title)
            heading.setWordWrap(True)
            heading.setContentsMargins(0, 8, 0, 4)
            self.column.addWidget(heading)

    def add(self, row: QWidget) -> None:
        if not self._first:
            rule = QFrame()
            rule.setObjectName("rule")
            self.column.addWidget(rule)
        self._first = False
        self.column.addWidget(row)

    def append(self, part: QWidget) -> None:
        """What belongs to the row above it, without a line between."""
        self.column.addWidget(part)
