"""Photos are coming in: how many of how many, and the way to stop. What is in stays."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.photos import Adding
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.progress_bar import ProgressBar
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import number_text


class AddingCard(Card):
    """Hidden while nothing is added."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = ProgressBar()
        self._stop = Button(Kind.QUIET)
        self._stop.setText(self.tr("Stop"))
        self._stop.setAccessibleDescription(self.tr("The photos that are in stay."))
        self._stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE, tokens.GAP + 4, tokens.SPACE, tokens.GAP + 4)
        row.setSpacing(tokens.GAP)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)

    def show_adding(self, adding: Adding | None, more: int) -> None:
        """`more`: so many times more was chosen meanwhile."""
        self.setVisible(adding is not None)
        if adding is None:
            return
        self._bar.setToolTip(self.tr("What you chose meanwhile comes next.") if more else "")
        self._stop.setEnabled(not adding.stopping)
        if adding.stopping:
            self._bar.show_progress(self.tr("Stopping. What is in stays."), None)
        elif not adding.of:
            self._bar.show_progress(self.tr("Looking for photos"), None)
        else:
            counted = self.tr("{done} of {of}").format(done=number_text(adding.done), of=number_text(adding.of))
            self._bar.show_progress(self.tr("Looking at each photo"), adding.done / adding.of, counted)


class ManyCard(Card):
    """So many files were chosen that it may have been a mistake."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Paragraph(tokens.BODY, leading=115)
        yes, no = Button(Kind.OUTLINED), Button(Kind.QUIET)
        yes.setText(self.tr("Add them all"))
        no.setText(self.tr("Leave it"))
        yes.clicked.connect(lambda: self.answered.emit(True))
        no.clicked.connect(lambda: self.answered.emit(False))
        self._row = QWidget()
        row = WrapLayout(self._row)
        row.addWidget(yes)
        row.addWidget(no)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE, tokens.SPACE, tokens.SPACE, tokens.SPACE)
        column.setSpacing(tokens.GAP + 4)
        column.addWidget(self._words)
        column.addWidget(self._row)

    def show_count(self, count: int) -> None:
        self.setVisible(count > 0)
        self._words.set_words(
            self.tr(
                "There are {count} files in what was chosen. Eight photos of one person are enough, and looking at all of these takes long."
            ).format(count=number_text(count))
        )
        self.setAccessibleName(self.tr("Many files"))
