"""Joins the page Personal model to the desk and to the long work."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.controllers.learning import resume_order, train_order
from likeness.ui.models import model as rules
from likeness.ui.models.model import Do, ModelState, View
from likeness.ui.models.works import WorkKind, WorkState
from likeness.ui.pages.model import ModelPage
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.widgets.picture import decode_picture

if TYPE_CHECKING:
    from likeness.jobs.protocol import Event, Result
    from likeness.studio.house import Studio
    from likeness.studio.personal import Prospect

LOOK_MS = 15_000
"""How often a finish time is looked at again."""

EXPOSED = "choice-exposed"


class ModelController(Controller):
    """Hears all trainings, so that whoever comes back to the page sees what happened meanwhile."""

    page: ModelPage
    steps: ClassVar[int | None] = None
    """How long is learned; None: as the base model's maker found good."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.page = ModelPage()
        self.state = ModelState()
        self._states: dict[str, ModelState] = {}
        self._pictures: dict[str, QImage] = {}
        self._jobs: dict[str, str] = {}
        self._here = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._show)
        context.works.changed.connect(self._worked)
        context.works.heard.connect(self._heard)
        context.works.awake_changed.connect(self._waked)
        context.desk.sitting_changed.connect(self._changed)
        self._connect()

    def enter(self, place: Place) -> None:
        self._here = True
        if place.sitting != self.state.sitting:
            self._finish_removal()
            self._states[self.state.sitting] = self.state
            self.state = self._states.pop(place.sitting, ModelState(place.sitting))
        self.state = rules.entered(self.state, place.sitting)
        works = [work for work in self.context.works.of(place.sitting) if work.kind is WorkKind.TRAIN]
        if works:
            self.state = replace(rules.with_work(self.state, works[-1]), stale=False)
        self._look.start()
        self._waked()
        self._read()

    def leave(self) -> None:
        self._here = False
        self._look.stop()
        self._finish_removal()

    def close(self) -> None:
        """What was taken out is erased at the next start at the latest."""
        self._here = False
        self._look.stop()

    # -- what the person asks for

    def _connect(self) -> None:
        page = self.page
        page.foot.back.connect(self.context.back)
        page.wanted.connect(self._do)
        page.base_chosen.connect(lambda name: self._become(replace(self.state, chosen=name, problem=None)))
        page.cancel_wanted.connect(self._cancel)
        page.discard_wanted.connect(lambda: self._become(replace(self.state, discarding=True)))
        page.discard_refused.connect(lambda: self._become(replace(self.state, discarding=False)))
        page.discard_agreed.connect(self._discard)
        page.again_wanted.connect(lambda: self._become(replace(self.state, again=True)))
        page.remove_wanted.connect(self._remove)
        page.notice_acted.connect(self._take_back)
        page.details_wanted.connect(lambda: self._become(replace(self.state, details=not self.state.details)))

    def _do(self, does: Do) -> None:
        match does:
            case Do.START:
                self._start(overnight=False)
            case Do.OVERNIGHT:
                self._overnight()
            case Do.PAUSE if self.state.work is not None:
                self.context.works.pause(self.state.work.id)
            case Do.RESUME:
                self._resume(overnight=False)
            case Do.AGAIN:
                self._become(replace(self.state, again=True))
            case _:
                self._go(does)

    def _go(self, does: Do) -> None:
        """To the page where it goes on, or where something is missing."""
        portraits = self.state.prospect is not None and self.state.prospect.portraits
        places = {
            Do.MEANWHILE: (Room.PROOFS if portraits else Room.LOOKS, ""),
            Do.GO_ON: (Room.LOOKS, ""),
            Do.CONSENT: (Room.CONSENT, "train"),
            Do.PRESENCE: (Room.CONSENT, "presence"),
            Do.PHOTOS: (Room.PHOTOS, ""),
        }
        if does is Do.ADD_BASE:
            self.context.go(Place(Room.ADD_MODEL))
        elif does in places:
            room, item = places[does]
            self.context.go(Place(room, self.state.sitting, item))

    def _overnight(self) -> None:
        if self.state.view is View.LEARNING and self.state.work is not None:
            self.context.works.run_overnight(self.state.work.id)
        elif self.state.view is View.HALTED:
            self._resume(overnight=True)
        else:
            self._start(overnight=True)

    def _start(self, *, overnight: bool) -> None:
        base = self.state.base
        if base is None or not self.state.may_start:
            return
        self._become(replace(self.state, busy=True, problem=None, again=False))
        desk = self.context.desk
        self.context.works.start(train_order(desk, self.state.sitting, base.name, self.steps, overnight=overnight))

    def _resume(self, *, overnight: bool) -> None:
        """With the work that stopped in this window; after a restart with a new one."""
        work = self.state.work
        self._become(replace(self.state, discarding=False, problem=None))
        if work is not None and work.ended and work.can_resume:
            self.context.works.resume(work.id, overnight=overnight or work.overnight)
            return
        base = self.state.base
        pack = "" if base is None else base.name
        self.context.works.start(resume_order(self.context.desk, self.state.sitting, pack, overnight=overnight))

    def _cancel(self) -> None:
        if self.state.work is not None:
            self.context.works.cancel(self.state.work.id)

    def _discard(self) -> None:
        if self.state.work is not None:
            self.context.works.forget(self.state.work.id)
        self._become(replace(self.state, busy=True, discarding=False, problem=None, work=None))
        self._ask_and_read(partial(_discard, sitting=self.state.sitting))

    def _remove(self) -> None:
        if self.state.model is not None:
            work = partial(_take_out, sitting=self.state.sitting, adapter=self.state.model.adapter)
            self._become(replace(self.state, busy=True, work=None))
            self._ask_and_read(work)

    def _take_back(self) -> None:
        if self.state.removed:
            self._ask_and_read(partial(_take_back, sitting=self.state.sitting, adapter=self.state.removed))

    def _finish_removal(self) -> None:
        """Whoever goes on does not want it back."""
        if self.state.removed:
            sitting, desk = self.state.sitting, self.context.desk
            self.state = replace(self.state, prospect=None)
            desk.ask(partial(_finish_leaving, sitting=sitting), lambda _: desk.changed(sitting), lambda _: None)

    def _ask_and_read(self, work: "partial[None]") -> None:
        sitting, desk = self.state.sitting, self.context.desk
        desk.ask(work, lambda _: desk.changed(sitting), self._failed, owner=self)

    # -- what is heard

    def _read(self) -> None:
        work = partial(_read, sitting=self.state.sitting)
        self.context.desk.ask(work, partial(self._loaded, self.state.sitting), self._failed, owner=self)

    def _loaded(self, sitting: str, prospect: "Prospect") -> None:
        if sitting == self.state.sitting:
            self._become(rules.with_prospect(self.state, prospect))

    def _failed(self, problem: Problem) -> None:
        self._become(rules.with_problem(self.state, problem))

    def _changed(self, sitting: str) -> None:
        if self._here and sitting in {"", self.state.sitting}:
            self._read()

    def _waked(self) -> None:
        self._become(replace(self.state, awake=self.context.works.awake))

    def _worked(self, work: WorkState) -> None:
        if work.kind is WorkKind.TRAIN:
            self._of(work.sitting, rules.with_work(self._known(work.sitting), work))

    def _heard(self, work: str, event: "Event") -> None:
        from likeness.jobs import protocol  # noqa: PLC0415 (imported on the work's thread already)

        told = self.context.works.state(work)
        if told is None or told.kind is not WorkKind.TRAIN:
            return
        if isinstance(event, protocol.Started):
            self._jobs[work] = event.job
        elif isinstance(event, protocol.Preview):
            self._preview(work, told.sitting, event.result)
        else:
            self._of(told.sitting, rules.heard(self._known(told.sitting), event))

    def _preview(self, work: str, sitting: str, result: "Result") -> None:
        step, job = rules.step_of_label(result.label), self._jobs.get(work)
        if step is None or job is None:
            return
        key = f"{job}-{step}"
        view = partial(_view, job=job, result=result)
        self.context.desk.ask(
            view,
            partial(self._pictured, sitting, step, key),
            partial(self._not_pictured, sitting),
            owner=self,
        )

    def _pictured(self, sitting: str, step: int, key: str, image: QImage | None) -> None:
        if image is not None:
            self._pictures[key] = image
            self._of(sitting, rules.with_preview(self._known(sitting), step, key))

    def _not_pictured(self, sitting: str, problem: Problem) -> None:
        """One that shows too much is counted; one that is gone already is missed by nobody."""
        if problem.code == EXPOSED:
            self._of(sitting, rules.with_hidden(self._known(sitting)))

    def _known(self, sitting: str) -> ModelState:
        return self.state if sitting == self.state.sitting else self._states.get(sitting, ModelState(sitting))

    def _of(self, sitting: str, state: ModelState) -> None:
        if sitting == self.state.sitting:
            self._become(state)
        else:
            self._states[sitting] = state

    def _become(self, state: ModelState) -> None:
        self.state = state
        self._show()

    def _show(self) -> None:
        if self._here:
            self.page.show_state(self.state, self._pictures, self.context.clock())


# -- on the desk's threads


def _read(studio: "Studio", sitting: str) -> "Prospect":
    from likeness.studio.personal import prospect  # noqa: PLC0415

    return prospect(studio, sitting)


def _view(studio: "Studio", job: str, result: "Result") -> QImage | None:
    from likeness.studio.training import trial_view  # noqa: PLC0415

    return decode_picture(trial_view(studio, job, result))


def _discard(studio: "Studio", sitting: str) -> None:
    from likeness.studio.unfinished import discard_unfinished  # noqa: PLC0415

    discard_unfinished(studio, sitting)


def _take_out(studio: "Studio", sitting: str, adapter: str) -> None:
    from likeness.studio.leaving_models import take_out_model  # noqa: PLC0415

    take_out_model(studio, sitting, adapter)


def _take_back(studio: "Studio", sitting: str, adapter: str) -> None:
    from likeness.studio.leaving_models import take_back_model  # noqa: PLC0415

    take_back_model(studio, sitting, adapter)


def _finish_leaving(studio: "Studio", sitting: str) -> None:
    from likeness.studio.leaving_models import finish_leaving_models  # noqa: PLC0415

    finish_leaving_models(studio, sitting)
