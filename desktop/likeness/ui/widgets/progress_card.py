"""Running work as one quiet card: what is being done, when it will be done, and a way to stop it."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.library_model import DemoPhase, DemoState
from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.picture import Picture
from likeness.ui.widgets.text import OneLine, Paragraph

THUMBNAIL = 56


class ProgressCard(Card):
    """The fictional sitting, from its start to its report."""

    stop_wanted = Signal()
    report_wanted = Signal()
    retry_wanted = Signal()
    dismissed = Signal()

    def __init__(self, picture: QImage | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        thumbnail = Picture(tokens.BUTTON_CORNER)
        thumbnail.setFixedSize(THUMBNAIL, THUMBNAIL)
        thumbnail.set_image(picture)
        thumbnail.setVisible(picture is not None)
        self._title = OneLine(tokens.BODY, tokens.STRONG)
        self._detail = Paragraph(tokens.SMALL, role="muted")
        self._bar = Bar()
        self._main = Button(Kind.OUTLINED)
        self._close = Button(Kind.QUIET)
        self._close.setText(self.tr("Close"))
        self._main.clicked.connect(self._act)
        self._close.clicked.connect(self.dismissed)
        self._phase = DemoPhase.RUNNING
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self._title, self._detail, self._bar):
            words.addWidget(widget)
        words.insertSpacing(2, tokens.GAP - 4)
        words.insertStretch(0, 1)
        words.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE + 4, tokens.SPACE - 2, tokens.SPACE + 4, tokens.SPACE - 2)
        row.setSpacing(tokens.SPACE + 4)
        row.addWidget(thumbnail)
        row.addLayout(words, 1)
        row.addWidget(self._close)
        row.addWidget(self._main)

    def show_demo(self, demo: DemoState, now: datetime) -> None:
        """`now` in the time zone of the progress, for telling that an estimate has run out."""
        changed, self._phase = demo.phase is not self._phase, demo.phase
        self._title.set_whole(self._headline(demo))
        self._detail.set_words(self._explanation(demo, now))
        self._detail.set_role("bad" if demo.phase is DemoPhase.FAILED else "muted")
        running = demo.phase in {DemoPhase.RUNNING, DemoPhase.STOPPING}
        self._bar.set_fraction(demo.progress.fraction if running else None)
        self._bar.setAccessibleName(self._title.accessibleName())
        self._main.setText(self._action(demo.phase))
        self._main.setVisible(demo.phase is not DemoPhase.STOPPING)
        self._close.setVisible(not running)
        if changed and not running:
            self.setAccessibleName(f"{self._title.accessibleName()}. {self._detail.accessibleName()}")

    def _headline(self, demo: DemoState) -> str:
        headlines = {
            DemoPhase.STOPPING: self.tr("Stopping"),
            DemoPhase.DONE: self.tr("Noor's sitting is done"),
            DemoPhase.STOPPED: self.tr("Stopped"),
            DemoPhase.FAILED: self.tr("Noor's sitting did not finish"),
        }
        return headlines.get(demo.phase) or demo.progress.line or self.tr("Getting ready")

    def _explanation(self, demo: DemoState, now: datetime) -> str:
        explanations = {
            DemoPhase.STOPPING: self.tr("Clearing away what was begun."),
            DemoPhase.DONE: self.tr("The report shows every step with its pictures. Noor's data is erased again."),
            DemoPhase.STOPPED: self.tr("Nothing of Noor's sitting was kept."),
            DemoPhase.FAILED: demo.message,
        }
        return explanations.get(demo.phase) or self._finish_line(demo, now)

    def _finish_line(self, demo: DemoState, now: datetime) -> str:
        finish = demo.progress.finish()
        if finish is None:
            return self.tr("This takes a few minutes · keep this window open")
        if finish <= now:
            return self.tr("A little longer than expected · keep this window open")
        return self.tr("Done at about {time} · keep this window open").format(time=clock_time(finish))

    def _action(self, phase: DemoPhase) -> str:
        if phase is DemoPhase.DONE:
            return self.tr("Open the report")
        if phase in {DemoPhase.FAILED, DemoPhase.STOPPED}:
            return self.tr("Try again")
        return self.tr("Cancel")

    def _act(self) -> None:
        if self._phase is DemoPhase.DONE:
            self.report_wanted.emit()
        elif self._phase in {DemoPhase.FAILED, DemoPhase.STOPPED}:
            self.retry_wanted.emit()
        elif self._phase is DemoPhase.RUNNING:
            self.stop_wanted.emit()


def clock_time(moment: datetime) -> str:
    """Hours and minutes of the local time zone, as the system writes them."""
    local = moment.astimezone()
    pattern = QLocale().timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "").replace(".ss", "")
    return QLocale().toString(QTime(local.hour, local.minute), pattern)
