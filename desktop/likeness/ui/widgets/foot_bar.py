# ruff: noqa: N802 (Qt names the methods that it calls)
"""The bar along the foot of a page: Back at the beginning, what is missing, and the one primary button at the end."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.text import OneLine


class FootBar(QFrame):
    """Buttons are added in reading order; the primary one last. Where large words leave no room, that one stands under the others."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footBar")
        self.setMinimumHeight(tokens.FOOT_BAR)
        self.back_button = Button(Kind.QUIET)
        self.back_button.setText(self.tr("Back"))
        self.back_button.leaves = True
        self.hint = OneLine(tokens.SMALL, role="muted")
        self._buttons: list[Button] = []
        self._row, self._under = QHBoxLayout(), QHBoxLayout()
        for row in (self._row, self._under):
            row.setSpacing(tokens.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, tokens.GAP)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addLayout(self._under)
        self._under.addStretch(1)
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

    def minimumSizeHint(self) -> QSize:
        """As wide as its wider row: the bar folds before the page grows wider than the window."""
        return QSize(
            max(self._wide(self._shown[:-1]), self._wide(self._shown[-1:])), super().minimumSizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    @property
    def _shown(self) -> list[Button]:
        return [button for button in (self.back_button, *self._buttons) if not button.isHidden()]

    def _wide(self, buttons: list[Button]) -> int:
        """What they take beside each other, with the hint's own two gaps."""
        return (
            sum(button.sizeHint().width() for button in buttons) + tokens.SPACE * (len(buttons) + 1) + 2 * tokens.MARGIN
        )

    def _fold(self) -> None:
        """The last one, which is the primary, goes under the others where they do not fit; it stays last for the keyboard."""
        if not self._buttons:
            return
        last, place = self._buttons[-1], self._row if self._wide(self._shown) <= self.width() else self._under
        if place.indexOf(last) < 0:
            place.addWidget(last)
            self._under.setContentsMargins(0, 0 if place is self._row else tokens.GAP, 0, 0)
