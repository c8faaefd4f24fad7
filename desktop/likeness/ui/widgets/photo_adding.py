"""Photos are coming in: how many of how many, and the way to stop. What is in stays."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from likeness.ui.models.photos import Adding
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.progress_bar import ProgressBar
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
        row.setContentsMargins(tokens.SPACE, tokens.GAP + 4, tokens.GAP, tokens.GAP + 4)
        row.setSpacing(tokens.GAP)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)

    def show_adding(self, adding: Adding | None) -> None:
        self.setVisible(adding is not None)
        if adding is None:
            return
        self._stop.setEnabled(not adding.stopping)
        if adding.stopping:
            self._bar.show_progress(self.tr("Stopping. What is in stays."), None)
        elif not adding.of:
            self._bar.show_progress(self.tr("Looking for photos"), None)
        else:
            counted = self.tr("{done} of {of}").format(done=number_text(adding.done), of=number_text(adding.of))
            self._bar.show_progress(self.tr("Looking at each photo"), adding.done / adding.of, counted)
