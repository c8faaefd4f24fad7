# ruff: noqa: N802 (Qt names the methods that it calls)
"""One long work on the page Activity: whose and what, how far, when it will be done, and what can be done about it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.activity import Act, Row, Standing
from likeness.ui.models.works import WorkKind
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.order_words import OrderWords
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import bytes_text, percent_text, time_text, weekday_text

LEAST_WORDS = 320
"""Pixels at the design's size of text."""

READING_ORDER = (Act.OPEN, Act.DISCARD, Act.REMOVE, Act.CANCEL, Act.SOONER, Act.PAUSE, Act.RESUME, Act.ADD)
"""What matters most stands last, as everywhere."""


class WorkRow(Card):
    """`wanted`: an Act. While it is asked whether to discard, only that is shown."""

    wanted = Signal(object)
    discard_agreed = Signal()
    discard_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Paragraph(tokens.BODY, tokens.STRONG, leading=115)
        self._line = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._problem = Paragraph(tokens.SMALL, role="bad", leading=120)
        self._bar = Bar()
        self._order = OrderWords(self)
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (self._title, self._line, self._bar, self._problem):
            words.addWidget(widget)
        words.insertStretch(0, 1)
        words.addStretch(1)
        self._buttons = {act: self._button(act) for act in Act}
        self._agree, self._refuse = Button(Kind.DANGER), Button(Kind.OUTLINED)
        self._agree.setText(self.tr("Discard for good"))
        self._refuse.setText(self.tr("Keep it"))
        self._agree.clicked.connect(self.discard_agreed)
        self._refuse.clicked.connect(self.discard_refused)
        self._refuse.leaves = True
        self._ends = QHBoxLayout()
        self._ends.setSpacing(tokens.GAP)
        self._ends.addStretch(1)
        for button in (*(self._buttons[act] for act in READING_ORDER), self._agree, self._refuse):
            self._ends.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(tokens.WIDE - 4, tokens.SPACE - 2, tokens.SPACE, tokens.SPACE - 2)
        self._row.setSpacing(tokens.SPACE)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._ends)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would be squeezed, the buttons stand under them."""
        super().resizeEvent(event)
        wide = self.width() >= self._ends.sizeHint().width() + scaled(LEAST_WORDS)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)

    def show_row(self, row: Row, name: str, now: datetime, *, discarding: bool) -> None:
        """`name`: of the person."""
        title = self._title_of(row, name)
        self._title.set_words(title)
        told = (self._said(row, now), self._order.said(row.tally))
        line = " \N{MIDDLE DOT} ".join(filter(None, told))
        if discarding:
            line = self.tr("What was learned so far is then gone. The photos stay.")
        self._line.set_words(line)
        self._bar.set_fraction(row.share)
        self._bar.setAccessibleName(title)
        self._bar.setAccessibleDescription(line)
        self._problem.setVisible(row.problem is not None and not discarding)
        self._problem.set_words("" if row.problem is None else row.problem.sentence)
        for act, button in self._buttons.items():
            words = self._words(act)
            button.setText(words)
            button.setAccessibleName(f"{words}: {title}")
            button.setVisible(act in row.acts and not discarding)
        for button in (self._agree, self._refuse):
            button.setVisible(discarding)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)

    def _button(self, act: Act) -> Button:
        button = Button(Kind.OUTLINED if act in {Act.PAUSE, Act.RESUME, Act.ADD} else Kind.QUIET)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _title_of(self, row: Row, name: str) -> str:
        titles = {
            WorkKind.TRAIN: self.tr("Personal model"),
            WorkKind.GENERATE: self.tr("New portraits"),
            WorkKind.RETOUCH: self.tr("Retouched portraits"),
            WorkKind.DELIVER: self.tr("Delivery"),
            WorkKind.PACK: self.tr("Base model"),
            WorkKind.BACKUP: self.tr("Backup"),
        }
        whose = name or row.title
        return f"{titles[row.kind]} \N{MIDDLE DOT} {whose}" if whose else titles[row.kind]

    def _said(self, row: Row, now: datetime) -> str:
        share = "" if row.share is None else percent_text(row.share)
        ended = "" if row.ended is None else time_text(row.ended)
        said = {
            Standing.PAUSING: self.tr("Pausing: what was begun is finished and saved"),
            Standing.STOPPING: self.tr("Stopping"),
            Standing.WAITING: self.tr("Waiting until the work before it has ended"),
            Standing.PAUSED: self.tr("Paused at {share}").format(share=share),
            Standing.INTERRUPTED: self.tr("Interrupted at {share}; what was learned is kept").format(share=share),
            Standing.STOPPED: self.tr("Stopped at {share}; what was learned is kept").format(share=share)
            if share
            else self.tr("Stopped at {time}").format(time=ended),
            Standing.FAILED: self.tr("Did not work"),
            Standing.DONE: self.tr("Done at {time}").format(time=ended),
            Standing.HALF_ADDED: self.tr("Half added, {size} so far; it goes on where it stopped").format(
                size=bytes_text(row.size)
            ),
            Standing.NOT_PUT_AWAY: self.tr("Learned, but not put away yet"),
        }
        return said.get(row.standing) or self._running(row, share, now)

    def _running(self, row: Row, share: str, now: datetime) -> str:
        parts = [share] if share else []
        if row.finish is not None and row.finish > now:
            same = row.finish.astimezone().date() == now.astimezone().date()
            words = self.tr("done at about {time}") if same else self.tr("done on {day} at about {time}")
            parts.append(words.format(day=weekday_text(row.finish), time=time_text(row.finish)))
        elif row.finish is not None:
            parts.append(self.tr("done in a moment"))
        else:
            parts.append(self.tr("the finish time follows"))
        if row.overnight:
            parts.append(self.tr("runs overnight"))
        return " \N{MIDDLE DOT} ".join(parts)

    def _words(self, act: Act) -> str:
        return {
            Act.PAUSE: self.tr("Pause"),
            Act.CANCEL: self.tr("Cancel"),
            Act.RESUME: self.tr("Resume"),
            Act.DISCARD: self.tr("Discard"),
            Act.SOONER: self.tr("Do it sooner"),
            Act.OPEN: self.tr("Open"),
            Act.ADD: self.tr("Go on adding"),
            Act.REMOVE: self.tr("Remove"),
        }[act]
