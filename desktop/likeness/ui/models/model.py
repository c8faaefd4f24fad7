"""What the page Personal model shows, as one frozen value, and the functions that change it. No Qt, no clock, no words."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from likeness.ui.models.works import Awake, Phase, WorkState
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from likeness.studio.personal import Base, Model, Prospect

SHOWN_PREVIEWS = 4


class View(StrEnum):
    """Which face of the page is shown."""

    LOADING = "loading"
    BEFORE = "before"
    WAITING = "waiting"
    LEARNING = "learning"
    HALTED = "halted"
    READY = "ready"


class Do(StrEnum):
    """What a button of the foot bar asks for."""

    NOTHING = ""
    START = "start"
    OVERNIGHT = "overnight"
    PAUSE = "pause"
    RESUME = "resume"
    MEANWHILE = "meanwhile"
    GO_ON = "go-on"
    AGAIN = "again"
    ADD_BASE = "add-base"
    CONSENT = "consent"
    PHOTOS = "photos"
    PRESENCE = "presence"


class Halt(StrEnum):
    """Why a training stands still; of `Unfinished.state`, which is one of jobs.states."""

    PAUSED = "paused"
    INTERRUPTED = "interrupted"
    STOPPED = "cancelled"
    FAILED = "failed"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Preview:
    """A picture that was shown after `step`; `key` names it among the page's pictures."""

    step: int
    key: str


@dataclass(frozen=True, slots=True)
class Figures:
    """For Details alone."""

    step: int = 0
    of: int = 0
    loss: float | None = None
    tier: str = ""
    device: str = ""


@dataclass(frozen=True, slots=True)
class ModelState:
    """`again`: another model is wanted although there is one. `chosen`: the base model that the person picked, "" for the suggested one.

    `busy`: something was asked for and nothing was heard of it yet. `stale`: the work has just ended, and what it left is not read yet.
    `hidden`: pictures that may not be shown.
    """

    sitting: str = ""
    prospect: "Prospect | None" = None
    work: WorkState | None = None
    points: tuple[tuple[int, float], ...] = ()
    previews: tuple[Preview, ...] = ()
    hidden: int = 0
    figures: Figures = Figures()
    chosen: str = ""
    again: bool = False
    details: bool = False
    discarding: bool = False
    busy: bool = False
    stale: bool = False
    awake: Awake = Awake.NO
    problem: Problem | None = None

    @property
    def view(self) -> View:
        if self.work is not None and (not self.work.ended or self.stale):
            return View.WAITING if self.work.phase is Phase.WAITING else View.LEARNING
        if self.prospect is None:
            return View.LOADING
        if self.prospect.unfinished is not None:
            return View.HALTED
        return View.READY if self.prospect.models and not self.again else View.BEFORE

    @property
    def name(self) -> str:
        return "" if self.prospect is None else self.prospect.name

    @property
    def base(self) -> "Base | None":
        """The one that would be taken."""
        if self.prospect is None:
            return None
        wanted = self.chosen or self.prospect.base
        return next((base for base in self.prospect.bases if base.name == wanted), None)

    @property
    def model(self) -> "Model | None":
        """The newest that can be used; where none can, the newest."""
        return self.prospect.models[0] if self.prospect is not None and self.prospect.models else None

    @property
    def removed(self) -> str:
        return "" if self.prospect is None else self.prospect.leaving

    @property
    def missing(self) -> tuple[str, ...]:
        return () if self.prospect is None else self.prospect.missing

    @property
    def may_start(self) -> bool:
        """Whether everything is there; where it would take too long, only overnight."""
        return self.base is not None and not self.missing and not self.base.problem and not self.busy

    @property
    def only_overnight(self) -> bool:
        halted = self.problem is not None and self.problem.code in {"training-too-long", "training-too-long-to-begin"}
        return halted or (self.view is View.BEFORE and self.base is not None and self.base.too_long)

    @property
    def halt(self) -> Halt:
        if self.prospect is None or self.prospect.unfinished is None:
            return Halt.PAUSED
        return Halt(self.prospect.unfinished.state)

    @property
    def share(self) -> float | None:
        """0..1 of the bar."""
        if self.view is View.HALTED and self.prospect is not None and self.prospect.unfinished is not None:
            return self.prospect.unfinished.share
        if self.work is not None and self.work.fraction is None and self.prospect and self.prospect.unfinished:
            return self.prospect.unfinished.share  # taken up again: it goes on from there
        return None if self.work is None else self.work.fraction

    @property
    def likeness(self) -> float | None:
        """0..1: the latest while it is learned, then that of what was kept."""
        if self.view is View.READY and self.model is not None:
            return self.model.likeness
        return self.points[-1][1] if self.points else None

    @property
    def course(self) -> tuple[tuple[int, float], ...]:
        if self.view is View.READY and self.model is not None:
            return self.model.course
        return self.points

    @property
    def shown_previews(self) -> tuple[Preview, ...]:
        """The first, the last, and what lies evenly between."""
        known = self.previews
        if len(known) <= SHOWN_PREVIEWS:
            return known
        step = (len(known) - 1) / (SHOWN_PREVIEWS - 1)
        return tuple(known[round(number * step)] for number in range(SHOWN_PREVIEWS))

    def finish_if_started(self, now: datetime) -> datetime | None:
        """When it would be done if it began now; None where nothing was measured yet."""
        if self.base is None or self.base.seconds is None:
            return None
        return now + timedelta(seconds=self.base.seconds)


def entered(state: ModelState, sitting: str) -> ModelState:
    """For this person: what is shown of somebody else is gone."""
    return replace(state, problem=None) if sitting == state.sitting else ModelState(sitting=sitting)


def with_prospect(state: ModelState, prospect: "Prospect") -> ModelState:
    known = {base.name for base in prospect.bases}
    again = state.again and bool(prospect.models)
    return replace(
        state,
        prospect=prospect,
        busy=False,
        stale=False,
        again=again,
        chosen=state.chosen if state.chosen in known else "",
    )


def with_problem(state: ModelState, problem: Problem | None) -> ModelState:
    return replace(state, problem=problem, busy=False, stale=False)


def with_work(state: ModelState, work: WorkState) -> ModelState:
    """A work of this person's training."""
    begun = state.work is None or state.work.id != work.id
    if begun:
        state = replace(state, points=(), previews=(), hidden=0, figures=Figures(), problem=None)
    return replace(state, work=work, problem=work.problem if work.ended else None, busy=False, stale=work.ended)


def with_point(state: ModelState, step: int, likeness: float) -> ModelState:
    """One measured likeness; measured again after a restart, it takes the place of the earlier one."""
    points = {**dict(state.points), step: likeness}
    return replace(state, points=tuple(sorted(points.items())))


def with_preview(state: ModelState, step: int, key: str) -> ModelState:
    """One picture for each look at what was learned: the first of them."""
    if any(preview.step == step for preview in state.previews):
        return state
    return replace(state, previews=tuple(sorted((*state.previews, Preview(step, key)), key=lambda one: one.step)))


def with_hidden(state: ModelState) -> ModelState:
    """A picture that may not be shown."""
    return replace(state, hidden=state.hidden + 1)


def step_of_label(label: str) -> int | None:
    """Of a preview's label, `trial-0000450-0`; None for another result, and for all but the first picture of a look."""
    parts = label.split("-")
    if len(parts) != 3 or parts[0] != "trial" or parts[2] != "0" or not parts[1].isdigit():
        return None
    return int(parts[1])


def buttons(state: ModelState) -> tuple[Do, Do]:
    """What the primary button of the page asks for, and what the one before it."""
    match state.view:
        case View.BEFORE:
            return _before(state)
        case View.HALTED:
            return (Do.OVERNIGHT, Do.NOTHING) if state.only_overnight else (Do.RESUME, Do.OVERNIGHT)
        case View.LEARNING | View.WAITING:
            asked = state.view is View.WAITING or (state.work is not None and state.work.overnight)
            return Do.MEANWHILE, Do.NOTHING if asked else Do.OVERNIGHT
        case View.READY:
            outdated = state.model is not None and not state.model.usable
            return (Do.AGAIN, Do.GO_ON) if outdated else (Do.GO_ON, Do.NOTHING)
        case View.LOADING:
            return Do.NOTHING, Do.NOTHING


def _before(state: ModelState) -> tuple[Do, Do]:
    """First what is missing, in the order in which a person does it."""
    if state.missing:
        return Do(state.missing[0]), Do.NOTHING
    if state.base is None or state.base.problem:
        return Do.ADD_BASE, Do.NOTHING
    return (Do.OVERNIGHT, Do.NOTHING) if state.only_overnight else (Do.START, Do.OVERNIGHT)


def heard(state: ModelState, event: object) -> ModelState:
    """What a worker's event changes of the figures and of the likeness."""
    from likeness.jobs import protocol  # noqa: PLC0415 (imported with the first training, not with the window)

    match event:
        case protocol.Planned(tier=tier, device=device):
            return replace(state, figures=replace(state.figures, tier=tier, device=device))
        case protocol.Progress(done=done, of=of):
            return replace(state, figures=replace(state.figures, step=done, of=of))
        case protocol.Metric(name="loss", value=value):
            return replace(state, figures=replace(state.figures, loss=value))
        case protocol.Metric(name="likeness", step=step, value=value):
            return with_point(state, step, value)
        case _:
            return state
