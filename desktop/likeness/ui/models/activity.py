"""What the page Activity shows: long work by how it stands, as one frozen value and pure functions. No Qt, no clock, no words."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from likeness.ui.models.making import Tally
from likeness.ui.models.works import Phase, WorkKind, WorkState
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from likeness.studio.unfinished import Unfinished


class Group(StrEnum):
    """In the order in which they are shown."""

    RUNNING = "running"
    WAITING = "waiting"
    HALTED = "halted"
    FINISHED = "finished"


class Standing(StrEnum):
    """How one of them stands; each is a few words on the page."""

    RUNNING = "running"
    PAUSING = "pausing"
    STOPPING = "stopping"
    WAITING = "waiting"
    PAUSED = "paused"
    INTERRUPTED = "interrupted"
    STOPPED = "stopped"
    FAILED = "failed"
    DONE = "done"
    HALF_ADDED = "half-added"
    NOT_PUT_AWAY = "not-put-away"


class Act(StrEnum):
    PAUSE = "pause"
    CANCEL = "cancel"
    RESUME = "resume"
    DISCARD = "discard"
    SOONER = "sooner"
    OPEN = "open"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Row:
    """`key` names it among all; `work`: its id where it is a work of this window. `title`: a base model's name. `size` in bytes."""

    key: str
    group: Group
    kind: WorkKind
    standing: Standing
    work: str = ""
    sitting: str = ""
    title: str = ""
    share: float | None = None
    finish: datetime | None = None
    ended: datetime | None = None
    overnight: bool = False
    size: int = 0
    problem: Problem | None = None
    tally: Tally | None = None
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityState:
    """`names` of people by sitting. `halves`: base models that were begun to be added, with bytes. `discarding`: the row that is asked about.
    `tallies`: of portraits on order, by work.
    """

    loaded: bool = False
    works: tuple[WorkState, ...] = ()
    unfinished: "tuple[Unfinished, ...]" = ()
    halves: tuple[tuple[str, int], ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    discarding: str = ""
    problem: Problem | None = None
    tallies: Mapping[str, Tally] = field(default_factory=dict)


_STANDINGS = {
    Phase.WAITING: (Group.WAITING, Standing.WAITING),
    Phase.RUNNING: (Group.RUNNING, Standing.RUNNING),
    Phase.PAUSING: (Group.RUNNING, Standing.PAUSING),
    Phase.STOPPING: (Group.RUNNING, Standing.STOPPING),
    Phase.PAUSED: (Group.HALTED, Standing.PAUSED),
    Phase.STOPPED: (Group.FINISHED, Standing.STOPPED),
    Phase.FAILED: (Group.FINISHED, Standing.FAILED),
    Phase.DONE: (Group.FINISHED, Standing.DONE),
}

_LEFT = {
    "paused": Standing.PAUSED,
    "interrupted": Standing.INTERRUPTED,
    "cancelled": Standing.STOPPED,
    "failed": Standing.FAILED,
    "finished": Standing.NOT_PUT_AWAY,
}


def rows(state: ActivityState, now: datetime) -> tuple[Row, ...]:
    """Everything, by group; what stands still is told once, also where this window began it and the vault remembers it."""
    left = {one.sitting: one for one in state.unfinished}
    told = {work.sitting: work for work in state.works if work.kind is WorkKind.TRAIN and work.sitting in left}
    found = [
        replace(_of_work(work), tally=state.tallies.get(work.id))
        for work in state.works
        if not (work.ended and _is_left(work, left)) and _is_recent(work, now)
    ]
    busy = {work.sitting for work in state.works if work.kind is WorkKind.TRAIN and not work.ended}
    found += [_of_left(one, told.get(one.sitting)) for one in left.values() if one.sitting not in busy]
    if not any(work.kind is WorkKind.PACK and not work.ended for work in state.works):
        found += [_of_half(name, size) for name, size in state.halves]
    return tuple(sorted(found, key=lambda row: list(Group).index(row.group)))


def with_works(state: ActivityState, works: tuple[WorkState, ...]) -> ActivityState:
    """In the line's order where they wait."""
    return replace(state, works=tuple(sorted(works, key=lambda work: work.place)))


def _is_left(work: WorkState, left: "Mapping[str, Unfinished]") -> bool:
    return work.kind is WorkKind.TRAIN and work.phase is not Phase.DONE and work.sitting in left


def _is_recent(work: WorkState, now: datetime) -> bool:
    """At work, or ended on this day of this computer's zone."""
    return not work.ended or work.changed is None or work.changed.astimezone().date() == now.astimezone().date()


def _of_work(work: WorkState) -> Row:
    group, standing = _STANDINGS[work.phase]
    return Row(
        key=work.id,
        group=group,
        kind=work.kind,
        standing=standing,
        work=work.id,
        sitting=work.sitting,
        share=work.fraction if group is not Group.FINISHED else None,
        finish=work.finish,
        ended=work.changed if work.ended else None,
        overnight=work.overnight and not work.ended,
        problem=work.problem,
        acts=_acts(work),
    )


def _acts(work: WorkState) -> tuple[Act, ...]:
    open_ = (Act.OPEN,) if work.sitting else ()
    match work.phase:
        case Phase.WAITING:
            return ((Act.SOONER,) if work.place else ()) + (Act.CANCEL,)
        case Phase.RUNNING:
            return (*open_, *((Act.PAUSE,) if work.can_pause else ()), Act.CANCEL)
        case Phase.PAUSED | Phase.FAILED | Phase.STOPPED if work.can_resume:
            return (*open_, Act.RESUME)
        case _:
            return open_


def _of_left(one: "Unfinished", told: WorkState | None) -> Row:
    """`told`: the work of this window that it came from, for what it ended with."""
    return Row(
        key=one.job,
        group=Group.HALTED,
        kind=WorkKind.TRAIN,
        standing=_LEFT.get(one.state, Standing.INTERRUPTED),
        work=told.id if told is not None and told.can_resume else "",
        sitting=one.sitting,
        share=one.share,
        problem=None if told is None else told.problem,
        acts=(Act.OPEN, Act.DISCARD, Act.RESUME),
    )


def _of_half(name: str, size: int) -> Row:
    return Row(
        key=f"pack-{name}",
        group=Group.HALTED,
        kind=WorkKind.PACK,
        standing=Standing.HALF_ADDED,
        title=name,
        size=size,
        acts=(Act.REMOVE, Act.ADD),
    )
