"""One portrait in the bin: its picture, how long it stays, a way back, and a way out that is asked about in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from likeness.ui.models.bin import BinCard
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.picture import Picture
from likeness.ui.widgets.text import OneLine
from likeness.ui.words import table_text

RATIO = 1.25


class BinTile(Card):
    """Signals carry the portrait."""

    restore_wanted = Signal(str)
    asked = Signal(str)
    delete_wanted = Signal(str)
    kept = Signal()

    def __init__(self, portrait: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.portrait = portrait
        self._picture = Picture(tokens.BUTTON_CORNER)
        self._title = OneLine(tokens.BODY, tokens.STRONG)
        self._left = OneLine(tokens.SMALL, role="muted")
        self._restore, self._delete = Button(Kind.OUTLINED), Button(Kind.QUIET)
        self._yes, self._no = Button(Kind.OUTLINED), Button(Kind.QUIET)
        self._answers = QStackedWidget()
        self._answers.addWidget(_row(self._restore, self._delete))
        self._answers.addWidget(_row(self._yes, self._no))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP, tokens.GAP, tokens.GAP, tokens.GAP)
        column.setSpacing(4)
        column.addWidget(self._picture)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._left)
        column.addWidget(self._answers)
        column.addStretch(1)
        self._restore.clicked.connect(lambda: self.restore_wanted.emit(self.portrait))
        self._delete.clicked.connect(lambda: self.asked.emit(self.portrait))
        self._yes.clicked.connect(lambda: self.delete_wanted.emit(self.portrait))
        self._no.clicked.connect(self.kept)
        self._no.leaves = True

    def show_card(self, card: BinCard, *, asking: bool, busy: bool) -> None:
        title, left = table_text(card.look), self.tr("%n day(s) left", "", card.days_left)
        version = self.tr("Version before an adjustment · {left}").format(left=left) if card.version else left
        self._title.set_whole(title)
        question = self.tr("Delete for good?")
        self._left.set_role("bad" if asking else "warn" if card.soon else "muted")
        self._left.set_whole(question if asking else version)
        self._picture.setAccessibleName(f"{title}, {version}")
        self._restore.setText(self.tr("Restore"))
        self._delete.setText(self.tr("Delete now"))
        self._yes.setText(self.tr("Delete"))
        self._no.setText(self.tr("Keep"))
        for button in (self._restore, self._delete, self._yes, self._no):
            button.setAccessibleName(f"{button.text()}: {title}, {left}")
            button.setEnabled(not busy)
        self._ask(asking=asking)

    def set_image(self, image: QImage | None) -> None:
        self._picture.set_image(image)

    def set_width(self, width: int) -> int:
        """The height at that width."""
        inner = width - 2 * tokens.GAP
        self._picture.setFixedHeight(round(inner * RATIO))
        self.setFixedWidth(width)
        return self.sizeHint().height()

    def _ask(self, *, asking: bool) -> None:
        """The focus stays with the question and its answer."""
        if asking == bool(self._answers.currentIndex()):
            return
        focused = any(button.hasFocus() for button in (self._delete, self._yes, self._no))
        self._answers.setCurrentIndex(int(asking))
        if focused:
            (self._no if asking else self._delete).setFocus(Qt.FocusReason.TabFocusReason)


def _row(*widgets: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return held
