"""The personal model while it is learned, while it stands still, and when it is there."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.base.clock import from_iso
from likeness.ui.models.model import SHOWN_PREVIEWS, Do, Halt, ModelState, Preview, View, buttons
from likeness.ui.models.works import Awake, Phase, WorkState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.preview_strip import PreviewStrip
from likeness.ui.widgets.progress_panel import ProgressPanel
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import date_text, percent_text, sentence_of, time_text, weekday_text

Pictures = Mapping[str, QImage]
GETTING_READY = frozenset({"", "loading", "reading", "drawing"})


class WorkCard(ProgressPanel):
    """`cancel_wanted`: end it; `discard_wanted` and `discard_agreed`: throw away what was learned, in two steps."""

    cancel_wanted = Signal()
    discard_wanted = Signal()
    discard_agreed = Signal()
    discard_refused = Signal()
    again_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = View.LOADING
        self.strip = PreviewStrip(SHOWN_PREVIEWS)
        self._note = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._asked = _Asked()
        self._again, self._remove = Link(), Link()
        links = QHBoxLayout()
        links.setSpacing(tokens.WIDE)
        links.addWidget(self._again)
        links.addWidget(self._remove)
        links.addStretch(1)
        self.body.addWidget(self.strip)
        self.body.addWidget(self._asked)
        self.body.addWidget(self._note)
        self.body.addLayout(links)
        self.acted.connect(self._act)
        self._asked.agreed.connect(self.discard_agreed)
        self._asked.refused.connect(self.discard_refused)
        self._again.clicked.connect(self.again_wanted)
        self._remove.clicked.connect(self.remove_wanted)

    def show_state(self, state: ModelState, pictures: Pictures, now: datetime) -> None:
        self._view = state.view
        match state.view:
            case View.WAITING | View.LEARNING if state.work is not None:
                self._show_work(state, state.work, now)
            case View.HALTED:
                self._show_halted(state)
            case _:
                self._show_ready(state)
        self._show_strip(state, pictures)
        self._asked.setVisible(state.view is View.HALTED and state.discarding)
        ready = state.view is View.READY
        self._remove.setVisible(ready)
        self._again.setVisible(ready and buttons(state)[0] is not Do.AGAIN)
        self._again.setText(self.tr("Make it again"))
        self._remove.setText(self.tr("Remove it"))

    def _act(self) -> None:
        (self.discard_wanted if self._view is View.HALTED else self.cancel_wanted).emit()

    def _show_work(self, state: ModelState, work: WorkState, now: datetime) -> None:
        if work.phase is Phase.WAITING:
            self.show_work(
                self.tr("Waiting"), "", None, self.tr("It begins when the work before it has ended."), self.tr("Cancel")
            )
            return
        title = {
            Phase.PAUSING: self.tr("Pausing"),
            Phase.STOPPING: self.tr("Stopping"),
        }.get(work.phase, self.tr("Getting ready") if work.stage in GETTING_READY else self.tr("Learning"))
        self.show_work(
            title,
            self._headline(work, now),
            state.share or 0.0,
            self._line(state, work),
            self.tr("Cancel") if work.phase is Phase.RUNNING else "",
        )

    def _headline(self, work: WorkState, now: datetime) -> str:
        if work.phase is not Phase.RUNNING:
            return ""
        if work.finish is None:
            return self.tr("The finish time follows")
        if work.finish <= now:
            return self.tr("Done in a moment")
        days = (work.finish.astimezone().date() - now.astimezone().date()).days
        if days > 0:
            words = self.tr("Done on {day} at about {time}")
            return words.format(day=weekday_text(work.finish), time=time_text(work.finish))
        return self.tr("Done at about {time}").format(time=time_text(work.finish))

    def _line(self, state: ModelState, work: WorkState) -> str:
        if work.phase in {Phase.PAUSING, Phase.STOPPING}:
            return self.tr("What was begun is finished and saved. This takes a moment.")
        share = percent_text(state.share or 0.0)
        known = state.prospect is not None and state.prospect.compares and state.base is not None and state.base.shows
        if known:
            return self.tr("{share} · stops by itself when the likeness no longer rises").format(share=share)
        return self.tr("{share} learned").format(share=share)

    def _show_halted(self, state: ModelState) -> None:
        share = percent_text(state.share or 0.0)
        titles = {
            Halt.PAUSED: self.tr("Paused at {share}"),
            Halt.INTERRUPTED: self.tr("Interrupted at {share}"),
            Halt.STOPPED: self.tr("Stopped at {share}"),
            Halt.FAILED: self.tr("Stopped by a problem at {share}"),
            Halt.FINISHED: self.tr("Learned, but not put away yet"),
        }
        line = (
            self.tr("Nothing has to be learned again: resume, and it is put into the vault.")
            if state.halt is Halt.FINISHED
            else self.tr("What was learned is kept. Resume, and it goes on from there.")
        )
        self.show_work(
            titles[state.halt].format(share=share),
            "",
            state.share or 0.0,
            line,
            "" if state.discarding else self.tr("Discard"),
        )

    def _show_ready(self, state: ModelState) -> None:
        model = state.model
        if model is None:
            self.show_work("", "", None, "")
            return
        line = self.tr("Made on {date} on the base model {title}.").format(
            date=date_text(from_iso(model.made)), title=model.title
        )
        title = self.tr("The personal model is ready") if model.usable else self.tr("The personal model is outdated")
        self.show_work(title, "", None, line)

    def _show_strip(self, state: ModelState, pictures: Pictures) -> None:
        shown = state.shown_previews
        self.strip.setVisible(bool(shown))
        self.strip.show_pictures([(pictures.get(one.key), *self._captions(state, one)) for one in shown])
        note = self._said_below(state)
        self._note.setVisible(bool(note))
        self._note.set_words(note)
        self._note.set_role("warn" if state.view is View.READY else "muted")

    def _captions(self, state: ModelState, one: Preview) -> tuple[str, str]:
        of = state.figures.of
        share = percent_text(one.step / of) if of else ""
        words = self.tr("Start") if one.step == 0 else share
        return words, self.tr("A picture of what was learned by then: {share}").format(share=words)

    def _said_below(self, state: ModelState) -> str:
        if state.view is View.READY and state.model is not None:
            if not state.model.usable:
                return sentence_of("adapter-other-base", {"pack": state.model.title})
            if state.model.caution:
                return sentence_of(state.model.caution)
            words = self.tr("It was made for practice: its pictures will not look like {name} yet.")
            return words.format(name=state.name) if state.model.practice else ""
        if state.view is not View.LEARNING:
            return ""
        return self._awake(state) or self._about_pictures(state)

    def _awake(self, state: ModelState) -> str:
        if state.awake is Awake.HELD:
            return self.tr("This computer stays awake until it is done. Keep it plugged in, and leave the lid open.")
        if state.awake is Awake.CANNOT:
            return self.tr(
                "This system does not let Likeness keep the computer awake. Set it not to sleep tonight; if it sleeps, the work goes on when it wakes."
            )
        return ""

    def _about_pictures(self, state: ModelState) -> str:
        if state.hidden and not state.previews:
            return self.tr("Pictures are hidden until there is something fit to show.")
        if state.base is not None and not state.base.shows:
            return self.tr("This base model is for practice, so it shows no pictures while it learns.")
        return self.tr("Pictures of what was learned appear here.") if not state.previews else ""


class _Asked(QWidget):
    """Whether what was learned may be thrown away: the one step that cannot be undone."""

    agreed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Paragraph(tokens.BODY, leading=115)
        words.set_words(self.tr("What was learned so far is then gone. The photos stay."))
        yes, no = Button(Kind.DANGER), Button(Kind.OUTLINED)
        yes.setText(self.tr("Discard for good"))
        no.setText(self.tr("Keep it"))
        yes.clicked.connect(self.agreed)
        no.clicked.connect(self.refused)
        answers = QHBoxLayout()
        answers.setSpacing(tokens.SPACE)
        answers.addWidget(yes)
        answers.addWidget(no)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(words)
        column.addLayout(answers)
