# ruff: noqa: N802 (Qt names the methods that it calls)
"""The bar along the foot of a page: Back at the beginning, what is missing, and the one primary button at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.text import OneLine, Paragraph

MOST_LINES = 4
"""Under the first."""


class FootBar(QFrame):
    """Buttons are added in reading order; the primary one last. Where large words leave no room, the last stand under the others."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footBar")
        self.setMinimumHeight(tokens.FOOT_BAR)
        self.back_button = Button(Kind.QUIET)
        self.back_button.setText(self.tr("Back"))
        self.back_button.leaves = True
        self.hint = OneLine(tokens.SMALL, role="muted")
        policy = self.hint.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.hint.setSizePolicy(policy)
        self.above = Paragraph(tokens.SMALL, role="muted", leading=120)
        self.above.hide()
        self._buttons: list[Button] = []
        self._lines: list[list[Button]] = []
        self._row, self._under = QHBoxLayout(), [QHBoxLayout() for _ in range(MOST_LINES)]
        for row in (self._row, *self._under):
            row.setSpacing(tokens.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, tokens.GAP)
        column.setSpacing(0)
        column.addWidget(self.above)
        column.addLayout(self._row)
        for row in self._under:
            row.addStretch(1)
            column.addLayout(row)
        self._row.addWidget(self.back_button)
        self._row.addWidget(self.hint, 1)
        self.back_button.clicked.connect(self.back)

    def add(self, kind: Kind, text: str) -> Button:
        button = Button(kind)
        button.setText(text)
        self._buttons.append(button)
        self._row.addWidget(button)
        return button

    def set_hint(self, text: str) -> None:
        """What is missing or comes next, beside the buttons."""
        self.hint.set_whole(text)
        self._show_hint()

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest button: the bar folds before the page grows wider than the window."""
        widest = max((self._wide([button]) for button in (self.back_button, *self._shown)), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    @property
    def _shown(self) -> list[Button]:
        return [button for button in self._buttons if not button.isHidden()]

    def _wide(self, buttons: Sequence[Button]) -> int:
        """What they take beside each other; in the first line with the hint's own two gaps."""
        shown = [button for button in buttons if not button.isHidden()]
        gaps = len(shown) + 1 if self.back_button in buttons else len(shown) - 1
        return sum(button.sizeHint().width() for button in shown) + tokens.SPACE * gaps + 2 * tokens.MARGIN

    def _fold(self) -> None:
        """What does not fit goes into the line under it, in the same order: the primary stays last."""
        lines: list[list[Button]] = [[self.back_button]]
        for button in self._buttons:  # hidden ones too: they take no room, and have their place when they are shown
            if not button.isHidden() and self._wide([*lines[-1], button]) > self.width():
                lines.append([])
            lines[-1].append(button)
        if lines != self._lines:
            self._lines = lines
            self._set_lines()
        self._show_hint()

    def _set_lines(self) -> None:
        for button in self._buttons:
            for row in (self._row, *self._under):
                row.removeWidget(button)
        for row, buttons in zip((self._row, *self._under), self._lines, strict=False):
            for button in buttons:
                if button is not self.back_button:
                    row.addWidget(button)
        for row in self._under:
            row.setContentsMargins(0, tokens.GAP if row.count() > 1 else 0, 0, 0)

    def _show_hint(self) -> None:
        """Beside the buttons where it is seen whole, else above them."""
        words = self.hint.accessibleName()
        first = self._lines[0] if self._lines else []
        beside = self.hint.sizeHint().width() <= self.width() - self._wide(first) - tokens.SPACE
        self.hint.setVisible(beside)
        if self.above.accessibleName() != words:
            self.above.set_words(words)
        self.above.setVisible(bool(words) and not beside)
