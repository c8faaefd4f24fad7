# ruff: noqa: N802 (Qt names the methods that it calls)
"""Asked over the window where it is closed while something runs: a card on a veil, no dialog of its own."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from likeness.base.clock import system_clock
from likeness.ui.models.closing import Answer, Question, question
from likeness.ui.models.works import WorkState
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import time_text, weekday_text

ORDER = (Answer.BACKGROUND, Answer.PAUSE, Answer.STOP, Answer.STAY)
WIDEST = 520
VEIL = 150
"""Of 255: what lies under it stays to be seen."""


class ClosingSheet(QWidget):
    """Lay it over the window. Escape stays; the keyboard goes round among the answers."""

    stay_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()
    finish_wanted = Signal()

    def __init__(
        self, running: Sequence[WorkState], now: datetime | None = None, parent: QWidget | None = None
    ) -> None:
        """`running`: what runs and waits; not empty."""
        super().__init__(parent)
        self._title = Paragraph(tokens.TITLE, tokens.STRONG, leading=115)
        self._words = Paragraph(tokens.BODY, role="muted", leading=130)
        self._card = Card(self)
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        self._column.setSpacing(tokens.GAP + 4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._words)
        self._column.addSpacing(tokens.GAP)
        self.buttons = {answer: self._button(answer) for answer in ORDER}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        asked = question(running)
        if asked is not None:
            self._show(asked, now or system_clock())

    def wait(self) -> None:
        """It was answered, and what runs is being saved: the window ends by itself in a moment."""
        self._title.set_words(self.tr("Finishing"))
        self._words.set_words(self.tr("What was begun is finished and saved, then Likeness ends. This takes a moment."))
        for button in self.buttons.values():
            button.hide()
        self._lay_out()

    def _show(self, asked: Question, now: datetime) -> None:
        title = self.tr("%n thing(s) still run", "", asked.count)
        self._title.set_words(title)
        self._words.set_words(self._said(asked, now))
        self.setAccessibleName(title)
        words = {
            Answer.STAY: self.tr("Stay"),
            Answer.BACKGROUND: self.tr("Finish in the background, then quit"),
            Answer.PAUSE: self.tr("Pause and quit"),
            Answer.STOP: self.tr("Stop and quit"),
        }
        for answer, button in self.buttons.items():
            button.setText(words[answer])
            button.setVisible(answer in asked.answers)

    def _button(self, answer: Answer) -> Button:
        kinds = {Answer.BACKGROUND: Kind.PRIMARY, Answer.STAY: Kind.QUIET}
        wanted = {
            Answer.BACKGROUND: self.finish_wanted,
            Answer.PAUSE: self.pause_wanted,
            Answer.STOP: self.stop_wanted,
            Answer.STAY: self.stay_wanted,
        }
        button = Button(kinds.get(answer, Kind.OUTLINED))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(wanted[answer])
        self._column.addWidget(button)
        return button

    def _said(self, asked: Question, now: datetime) -> str:
        when = ""
        if asked.finish is not None and asked.finish > now:
            same = asked.finish.astimezone().date() == now.astimezone().date()
            told = self.tr("Done at about {time}.") if same else self.tr("Done on {day} at about {time}.")
            when = told.format(day=weekday_text(asked.finish), time=time_text(asked.finish))
        kept = (
            self.tr("Paused, it goes on next time from where it was.")
            if asked.pausable
            else self.tr("What is finished is kept; the rest can be started again.")
        )
        return f"{when} {kept}".strip()

    def _lay_out(self) -> None:
        width = min(scaled(WIDEST), self.width() - 2 * tokens.SPACE)
        self._card.setFixedWidth(width)
        height = min(self._column.heightForWidth(width), self.height() - 2 * tokens.SPACE)
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins at the answer that loses nothing."""
        super().focusInEvent(event)
        if self.buttons[Answer.BACKGROUND].isVisible():
            self.buttons[Answer.BACKGROUND].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.buttons[Answer.STAY].isVisible():
            self.stay_wanted.emit()
        else:
            event.accept()  # nothing under the veil hears a key

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Round and round among the answers."""
        shown = [button for button in self.buttons.values() if button.isVisible()]
        if not shown:  # it is being hidden
            return super().focusNextPrevChild(next_)
        here = next((number for number, button in enumerate(shown) if button.hasFocus()), -1)
        after = (here + (1 if next_ else -1)) % len(shown)
        shown[after].setFocus(Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(self.palette().color(QPalette.ColorRole.AlternateBase))
        veil.setAlpha(VEIL)
        painter.fillRect(self.rect(), veil)
        painter.end()
