"""Long work: several things at once where that is sensible, one after the other where each needs the whole computer.

    works.start(Order(WorkKind.TRAIN, sitting, run, done, failed, can_pause=True))

`run` is called on a thread of its own, with the studio and with `Controls`; what it raises is told as a Problem. Everything here is in the
window's thread, and everything that a page sees comes through `changed` and `heard`.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from likeness.base.clock import Clock
from likeness.base.errors import Cancelled
from likeness.base.ids import new_id
from likeness.ui.bridge import Background
from likeness.ui.models import works as rules
from likeness.ui.models.works import Awake, Course, Phase, WorkKind, WorkState
from likeness.ui.words import problem_of

if TYPE_CHECKING:
    from likeness.jobs.protocol import Event
    from likeness.studio.estimates import Pace, Watch
    from likeness.studio.house import Studio
    from likeness.studio.work import Control
    from likeness.ui.problem import Problem

__all__ = ["Awake", "Controls", "Order", "Phase", "WorkKind", "WorkState", "Works"]

MOST_APART = 4
"""Works without the vault side by side."""

REMEMBERED = 100
"""Ended works that are still listed; the oldest are forgotten."""


class LongDesk(Protocol):
    """What is needed of a Desk. Where it was locked meanwhile, it shuts the vault with the end of the last work, unless more of them wait."""

    more_waits: Callable[[], bool]

    def long(
        self,
        work: "Callable[[Studio], Any]",
        done: Callable[[Any], None],
        failed: "Callable[[Problem], None]",
        *,
        sitting: str | None = "",
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Controls:
    """Inside `run`, on its thread. `control` goes to use cases that take one, `hear` is their `on_event`; `progress` is for all others."""

    control: "Control"
    hear: "Callable[[Event], None]"
    progress: Callable[[int, int], None]

    def check(self) -> None:
        """Between two pieces of a work that has no worker: raises Cancelled("stopped") once it shall stop."""
        if self.control.wish == "cancel":
            raise Cancelled("stopped")


Run = Callable[[Any, Controls], Any]
"""The studio (or None) and controls in, whatever it makes out."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to do. Once it has ended exactly one of `done` and `failed` is called, in the window's thread; a pause and a stop are told to
    `failed` with the codes of their errors (training-paused, stopped), and nothing is called for somebody who is gone.

    `resume`: what goes on with it after a pause or a failure. `paces`: what such works took here before (studio.estimates), for the finish
    time. `overnight`: keep the computer awake for it. `heavy`: whether it needs the whole computer; None: as its kind says.
    Without `needs_vault` (base models are nobody's) `run` is given None instead of the studio.
    """

    kind: WorkKind
    sitting: str
    run: Run
    done: Callable[[Any], None]
    failed: "Callable[[Problem], None]"
    can_pause: bool = False
    resume: Run | None = None
    paces: "Callable[[Studio], Mapping[str, Pace]] | None" = None
    overnight: bool = False
    heavy: bool | None = None
    needs_vault: bool = True

    @property
    def needs_all(self) -> bool:
        return self.kind in rules.HEAVY if self.heavy is None else self.heavy


@dataclass(slots=True)
class _Work:
    """`attempt` counts the starts: what an earlier one still says is not heard. `wish`: what was asked for before there was a hand on it."""

    order: Order
    state: WorkState
    control: "Control | None" = None
    wish: Literal["", "pause", "cancel"] = ""
    watch: "Watch | None" = None
    course: Course = field(default_factory=Course)
    attempt: int = 0


@dataclass(frozen=True, slots=True)
class _Start:
    """What goes along to a work's thread. `resumed`: it goes on with what an earlier start left."""

    work: str
    attempt: int
    order: Order
    resumed: bool


class Works(QObject):
    """Lives as long as the window."""

    changed = Signal(object)
    """A WorkState, whenever anything of it is new."""
    heard = Signal(str, object)
    """A work's id and an event of its worker, in their order."""
    awake_changed = Signal()
    """Whether the computer is kept awake (`awake`)."""
    idle = Signal()
    """Nothing runs and nothing waits any more."""
    _arrived = Signal(str, int, object)

    def __init__(
        self,
        desk: LongDesk,
        clock: Clock,
        parent: QObject | None = None,
        *,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._desk, self._clock, self._seconds = desk, clock, seconds
        self._works: dict[str, _Work] = {}
        self._line: tuple[str, ...] = ()
        self.awake = Awake.NO
        desk.more_waits = lambda: any(self._works[work].order.needs_vault for work in self._line)
        self._apart = Background(self, threads=MOST_APART, describe=problem_of)
        self._arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    # -- what there is

    @property
    def running(self) -> tuple[WorkState, ...]:
        """At work or waiting for it, in the order in which they will be done."""
        ids = [*(work for work, held in self._works.items() if work not in self._line), *self._line]
        return tuple(self._works[work].state for work in ids if not self._works[work].state.ended)

    @property
    def all(self) -> tuple[WorkState, ...]:
        """With what ended since the window was opened, oldest first."""
        return tuple(held.state for held in self._works.values())

    def of(self, sitting: str) -> tuple[WorkState, ...]:
        """Of one person, oldest first."""
        return tuple(state for state in self.all if state.sitting == sitting)

    def state(self, work: str) -> WorkState | None:
        held = self._works.get(work)
        return None if held is None else held.state

    def say_awake(self, awake: Awake) -> None:
        """By whoever keeps it awake (ui/awake.py)."""
        if awake is not self.awake:
            self.awake = awake
            self.awake_changed.emit()

    # -- what can be done

    def start(self, order: Order) -> str:
        """Begin, or stand in line; the id of the work."""
        work, now = new_id(), self._clock()
        state = WorkState(
            work, order.kind, order.sitting, Phase.WAITING, can_pause=False, overnight=order.overnight, since=now
        )
        self._works[work] = _Work(order, state)
        self._forget_old()
        self._queue(work)
        return work

    def resume(self, work: str, *, overnight: bool | None = None) -> None:
        """Go on with one that is paused, was stopped or failed. `overnight`: as before where None."""
        held = self._works.get(work)
        if held is None or not held.state.can_resume:
            return
        if overnight is not None:
            held.order = replace(held.order, overnight=overnight)
        held.state = replace(held.state, problem=None, can_resume=False, overnight=held.order.overnight)
        self._queue(work)

    def pause(self, work: str) -> None:
        """It saves its state and ends; then it is PAUSED."""
        held = self._works.get(work)
        if held is not None and held.state.can_pause and held.state.phase is Phase.RUNNING:
            _ask(held, "pause")
            self._become(held, phase=Phase.PAUSING, finish=None)

    def run_overnight(self, work: str) -> None:
        """From now on: it may take long, and the computer stays awake for it."""
        held = self._works.get(work)
        if held is not None and not held.state.ended:
            held.order = replace(held.order, overnight=True)
            if held.control is not None:
                held.control.may_take_long = True
            self._become(held, overnight=True)

    def cancel(self, work: str) -> None:
        """Out of the line, or to its end at the next step; what is finished stays."""
        held = self._works.get(work)
        if held is None or held.state.ended or held.state.phase is Phase.STOPPING:
            return
        if work in self._line:
            self._leave_line(work)
            self._end(held, held.attempt, None, problem_of(Cancelled("stopped")))
        else:
            _ask(held, "cancel")
            self._become(held, phase=Phase.STOPPING, finish=None)

    def forget(self, work: str) -> None:
        """One that has ended is listed no more: what it left was discarded."""
        held = self._works.get(work)
        if held is not None and held.state.ended:
            del self._works[work]

    def skip(self, work: str, picture: str) -> None:
        """Give up one picture of a generation; the others go on."""
        held = self._works.get(work)
        if held is not None and held.control is not None and held.state.phase is Phase.RUNNING:
            held.control.skip(picture)

    def move(self, work: str, by: int) -> None:
        """So many places later in the line; earlier where negative."""
        self._line = rules.moved(self._line, work, by)
        self._tell_places()

    def pause_all(self) -> None:
        """Those that can pause do, the others are stopped; so that the window may end."""
        for state in reversed(self.running):
            if state.can_pause and state.phase in {Phase.RUNNING, Phase.PAUSING}:
                self.pause(state.id)
            else:
                self.cancel(state.id)

    def stop_all(self) -> None:
        for state in reversed(self.running):
            self.cancel(state.id)

    def close(self) -> None:
        """Wait for works without the vault; for the others the desk waits. The last call."""
        self._apart.close(lambda: None)

    # -- the line

    def _queue(self, work: str) -> None:
        held = self._works[work]
        if held.order.needs_all and any(self._has_all(other) for other in self._works if other != work):
            self._line = (*self._line, work)
            self._become(held, phase=Phase.WAITING, place=rules.places(self._line)[work], can_pause=False)
        else:
            self._begin(held)

    def _has_all(self, work: str) -> bool:
        held = self._works[work]
        return held.order.needs_all and (work in self._line or not held.state.ended)

    def _begin(self, held: _Work) -> None:
        held.attempt += 1
        held.control, held.wish, held.watch, held.course = None, "", None, Course()
        resumed = held.attempt > 1 and held.order.resume is not None
        self._become(
            held, phase=Phase.RUNNING, can_pause=held.order.can_pause, place=0, stage="", changed=self._clock()
        )
        start = _Start(held.state.id, held.attempt, held.order, resumed)
        work, done, failed = partial(self._carry_out, start), partial(self._ended, start), partial(self._failed, start)
        if held.order.needs_vault:
            self._desk.long(work, done, failed, sitting=held.order.sitting or None)
        else:
            self._apart.run(partial(work, None), done, failed)

    def _leave_line(self, work: str) -> None:
        self._line = tuple(other for other in self._line if other != work)
        self._tell_places()

    def _tell_places(self) -> None:
        for work, place in rules.places(self._line).items():
            self._become(self._works[work], place=place)

    def _next(self) -> None:
        if self._line and not any(self._has_all(work) for work in self._works if work not in self._line):
            first = self._line[0]
            self._begin(
                self._works[first]
            )  # before it leaves the line: at no moment may a lock find nothing that waits or is at work
            self._leave_line(first)
        if not self.running:
            self.idle.emit()

    # -- on the work's own thread

    def _carry_out(self, start: "_Start", studio: "Studio | None") -> Any:  # noqa: ANN401 (whatever the order makes)
        from likeness.studio.estimates import Watch  # noqa: PLC0415 (the window's thread would have to wait for it)
        from likeness.studio.work import Control  # noqa: PLC0415

        order, say = start.order, partial(self._arrived.emit, start.work, start.attempt)
        control = Control()
        control.may_take_long = order.overnight
        say(control)
        known = {} if order.paces is None or studio is None else order.paces(studio)
        say(Watch(known, self._seconds))
        run = order.resume if start.resumed and order.resume is not None else order.run
        return run(studio, Controls(control, say, lambda done, of: say((done, of))))

    # -- in the window's thread again

    def _hear(self, work: str, attempt: int, said: object) -> None:
        held = self._works.get(work)
        if held is None or held.attempt != attempt or held.state.ended:
            return
        if isinstance(said, tuple):
            self._count(held, *said)
            return
        from likeness.studio.estimates import Watch  # noqa: PLC0415 (imported on the work's thread already)
        from likeness.studio.work import Control  # noqa: PLC0415

        if isinstance(said, Watch):
            held.watch = said
            return
        if isinstance(said, Control):
            self._take(held, said)
            return
        self._note(held, said)
        self.heard.emit(work, said)

    def _take(self, held: _Work, control: "Control") -> None:
        """A hand on it: what was asked for meanwhile is asked now."""
        held.control = control
        control.may_take_long = held.order.overnight
        if held.wish:
            _ask(held, held.wish)

    def _note(self, held: _Work, event: Any) -> None:  # noqa: ANN401 (an event, whose types are not imported here)
        from likeness.jobs import protocol  # noqa: PLC0415 (imported on the work's thread already)

        if held.watch is not None:
            held.watch.hear(event)
        match event:
            case protocol.Progress(done=done, of=of):
                self._count(held, done, of)
            case protocol.Stage(name=name):
                self._become(held, stage=name)
            case protocol.Measured() if held.watch is not None and (left := held.watch.left()) is not None:
                held.course = rules.measured(held.course, left, self._seconds())
                self._become(held, finish=self._finish(held))
            case _:
                pass

    def _count(self, held: _Work, done: int, of: int) -> None:
        held.course = rules.counted(held.course, done, of, self._seconds())
        finish = self._finish(held) if held.state.phase is Phase.RUNNING else None
        held.state = rules.forward(held.state, done, of)
        self._become(held, finish=finish)

    def _finish(self, held: _Work) -> Any:  # noqa: ANN401 (a datetime or None)
        left = rules.seconds_left(held.course, self._seconds())
        return None if left is None else self._clock() + timedelta(seconds=left)

    def _ended(self, start: "_Start", result: Any) -> None:  # noqa: ANN401 (whatever the order makes)
        if start.work in self._works:
            self._end(self._works[start.work], start.attempt, result, None)

    def _failed(self, start: "_Start", problem: "Problem") -> None:
        if start.work in self._works:
            self._end(self._works[start.work], start.attempt, None, problem)

    def _end(self, held: _Work, attempt: int, result: Any, problem: "Problem | None") -> None:  # noqa: ANN401
        if held.attempt != attempt or held.state.ended:
            return
        phase = rules.end_of(problem)
        held.control = None
        told = problem if phase is Phase.FAILED or (problem is not None and problem.code != "training-paused") else None
        again = held.order.resume is not None and phase is not Phase.DONE and held.attempt > 0
        if phase is Phase.DONE and held.state.of:
            held.state = replace(held.state, done=held.state.of)
        self._become(
            held,
            phase=phase,
            finish=None,
            can_pause=False,
            can_resume=again,
            problem=None if phase is Phase.STOPPED else told,
            changed=self._clock(),
        )
        if problem is None:
            _call(held.order.done, result)
        else:
            _call(held.order.failed, problem)
        self._next()

    def _become(self, held: _Work, **new: Any) -> None:  # noqa: ANN401 (fields of a WorkState)
        state = replace(held.state, **new)
        held.state = state
        self.changed.emit(state)

    def _forget_old(self) -> None:
        ended = [work for work, held in self._works.items() if held.state.ended]
        for work in ended[: max(0, len(ended) - REMEMBERED)]:
            del self._works[work]


def _ask(held: _Work, wish: Literal["pause", "cancel"]) -> None:
    held.wish = wish
    if held.control is not None:
        (held.control.pause if wish == "pause" else held.control.cancel)()


def _call(call: Callable[[Any], None], value: object) -> None:
    """Unless whoever ordered it is gone: pages are made anew where the language changes."""
    owner = getattr(call, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        call(value)
