"""The bar along the foot of a page: Back at the beginning, what is missing, and the one primary button at the end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.text import OneLine


class FootBar(QFrame):
    """Buttons are added in reading order; the primary one last."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footBar")
        self.setMinimumHeight(tokens.FOOT_BAR)
        self.back_button = Button(Kind.QUIET)
        self.back_button.setText(self.tr("Back"))
        self.hint = OneLine(tokens.SMALL, role="muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, tokens.GAP)
        self._row.setSpacing(tokens.SPACE)
        self._row.addWidget(self.back_button)
        self._row.addWidget(self.hint, 1)
        self.back_button.clicked.connect(self.back)

    def add(self, kind: Kind, text: str) -> Button:
        button = Button(kind)
        button.setText(text)
        self._row.addWidget(button)
        return button

    def set_hint(self, text: str) -> None:
        """What is missing or comes next, beside the buttons."""
        self.hint.set_whole(text)
