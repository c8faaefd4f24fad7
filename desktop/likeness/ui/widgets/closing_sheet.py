# ruff: noqa: N802 (Qt names the methods that it calls)
"""Asked over the window where it is closed while something runs: a card on a veil, no dialog of its own."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from likeness.ui.models.closing import Answer, Question
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
    """Lies over `over` for as long as it is asked; `answered` with an Answer. Escape stays."""

    answered = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._before: QWidget | None = None
        self._title = Paragraph(tokens.TITLE, tokens.STRONG, leading=115)
        self._words = Paragraph(tokens.BODY, role="muted", leading=130)
        self._card = Card(self)
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        self._column.setSpacing(tokens.GAP + 4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._words)
        self._column.addSpacing(tokens.GAP)
        self._buttons = {answer: self._button(answer) for answer in ORDER}
        over.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    @property
    def buttons(self) -> dict[Answer, Button]:
        return self._buttons

    def ask(self, asked: Question, now: datetime) -> None:
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
        for answer, button in self._buttons.items():
            button.setText(words[answer])
            button.setVisible(answer in asked.answers)
        self._before = self._over.focusWidget()
        self._lay_out()
        self.show()
        self.raise_()
        self._buttons[Answer.BACKGROUND].setFocus(Qt.FocusReason.TabFocusReason)

    def end(self) -> None:
        """The keyboard is again where it was."""
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()

    def _button(self, answer: Answer) -> Button:
        kinds = {Answer.BACKGROUND: Kind.PRIMARY, Answer.PAUSE: Kind.OUTLINED, Answer.STOP: Kind.OUTLINED}
        button = Button(kinds.get(answer, Kind.QUIET))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._answer(answer))
        self._column.addWidget(button)
        return button

    def _answer(self, answer: Answer) -> None:
        self.end()
        self.answered.emit(answer)

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
        self.setGeometry(self._over.rect())
        width = min(scaled(WIDEST), self.width() - 2 * tokens.SPACE)
        self._card.setFixedWidth(width)
        height = min(self._column.heightForWidth(width), self.height() - 2 * tokens.SPACE)
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._lay_out()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._answer(Answer.STAY)
        else:
            event.accept()  # nothing under the veil hears a key

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Round and round among the answers."""
        shown = [button for button in self._buttons.values() if button.isVisible()]
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
