"""The page Personal model: what will happen and when it is done, how it goes, and what came of it."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from likeness.ui.models.model import Do, ModelState, View, buttons
from likeness.ui.models.works import Phase
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.progress_before import NeedsCard, TimeCard
from likeness.ui.widgets.progress_likeness import LikenessCard
from likeness.ui.widgets.progress_pair import Pair
from likeness.ui.widgets.progress_work import WorkCard


class ModelPage(PageFrame):
    """`wanted`: a Do; `need_wanted`: consent, photos or presence."""

    wanted = Signal(object)
    base_chosen = Signal(str)
    cancel_wanted = Signal()
    discard_wanted = Signal()
    discard_agreed = Signal()
    discard_refused = Signal()
    again_wanted = Signal()
    remove_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time, self._needs = TimeCard(), NeedsCard()
        self._work, self._likeness = WorkCard(), LikenessCard()
        self._before, self._during = Pair(self._time, self._needs), Pair(self._work, self._likeness)
        for pair in (self._before, self._during):
            pair.hide()
            self.body.addWidget(pair)
        self.body.addStretch(1)
        self._without = self.foot.add(Kind.QUIET, self.tr("Go on without one"))
        self._second = self.foot.add(Kind.OUTLINED, "")
        self._pause = self.foot.add(Kind.OUTLINED, self.tr("Pause"))
        self._primary = self.foot.add(Kind.PRIMARY, "")
        self._does = {self._second: Do.NOTHING, self._pause: Do.PAUSE, self._primary: Do.NOTHING}
        for button in self._does:
            button.clicked.connect(lambda _=False, button=button: self.wanted.emit(self._does[button]))
            button.hide()
        self._connect()

    def show_state(self, state: ModelState, pictures: Mapping[str, QImage], now: datetime) -> None:
        self._show_titles(state)
        self._before.setVisible(state.view is View.BEFORE)
        self._during.setVisible(state.view not in {View.BEFORE, View.LOADING})
        if state.view is View.BEFORE:
            self._time.show_state(state, now)
            self._needs.show_state(state)
        elif state.view is not View.LOADING:
            self._work.show_state(state, pictures, now)
            self._likeness.show_state(state)
            self._likeness.setVisible(state.view is not View.HALTED or bool(state.points))
        self._show_foot(state)
        if state.removed:
            self.say(self.tr("The personal model is removed, and erased when you leave this page."), self.tr("Undo"))
        else:
            self.show_problem(state.problem)

    def _connect(self) -> None:
        self._time.base_chosen.connect(self.base_chosen)
        self._without.clicked.connect(lambda: self.wanted.emit(Do.GO_ON))
        self._time.add_wanted.connect(lambda: self.wanted.emit(Do.ADD_BASE))
        self._needs.wanted.connect(lambda code: self.wanted.emit(Do(code)))
        work = self._work
        work.cancel_wanted.connect(self.cancel_wanted)
        work.discard_wanted.connect(self.discard_wanted)
        work.discard_agreed.connect(self.discard_agreed)
        work.discard_refused.connect(self.discard_refused)
        work.again_wanted.connect(self.again_wanted)
        work.remove_wanted.connect(self.remove_wanted)
        self._likeness.details_wanted.connect(self.details_wanted)

    def _show_titles(self, state: ModelState) -> None:
        leads = {
            View.LOADING: "",
            View.BEFORE: self.tr(
                "Likeness learns from the photos what {name} looks like, on this computer. The result stays in the vault and can be erased at any time."
            ),
            View.WAITING: self.tr(
                "Likeness will learn what {name} looks like, as soon as the computer is free for it."
            ),
            View.HALTED: self.tr("Likeness was learning what {name} looks like, on this computer."),
            View.READY: self.tr(
                "Likeness has learned what {name} looks like. The model stays in the vault and can be erased at any time."
            ),
        }
        during = self.tr(
            "Likeness now learns what {name} looks like, on this computer. The result stays in the vault and can be erased at any time."
        )
        self.set_title(self.tr("Personal model"), leads.get(state.view, during).format(name=state.name))

    def _show_foot(self, state: ModelState) -> None:
        primary, second = buttons(state)
        for button, does in ((self._primary, primary), (self._second, second)):
            self._does[button] = does
            button.setText(self._words(does))
            button.setVisible(does is not Do.NOTHING)
            button.setEnabled(not (state.busy or state.stale))
        self._without.setVisible(state.view is View.BEFORE)
        running = state.work is not None and state.work.phase is Phase.RUNNING and state.work.can_pause
        self._pause.setVisible(state.view is View.LEARNING and running)

    def _words(self, does: Do) -> str:
        return {
            Do.START: self.tr("Start"),
            Do.OVERNIGHT: self.tr("Run overnight"),
            Do.RESUME: self.tr("Resume"),
            Do.MEANWHILE: self.tr("Look at portraits meanwhile"),
            Do.GO_ON: self.tr("Continue"),
            Do.AGAIN: self.tr("Make it again"),
            Do.ADD_BASE: self.tr("Add a base model"),
            Do.CONSENT: self.tr("Ask for consent"),
            Do.PHOTOS: self.tr("Add photos"),
            Do.PRESENCE: self.tr("Confirm presence"),
        }.get(does, "")
