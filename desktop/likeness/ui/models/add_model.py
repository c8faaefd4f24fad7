"""What the page of base models shows, as one frozen value, and the functions that change it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from likeness.studio.getting import CatalogueRow
    from likeness.studio.machine import Machine
    from likeness.studio.packs import OfferRow, PackList, PackRow, Unfinished


class Doing(StrEnum):
    """What is being done with a base model."""

    LOOK = "look"
    OPEN = "open"
    ADD = "add"
    GET = "get"
    CHECK = "check"
    REPAIR = "repair"
    CONVERT = "convert"
    REMOVE = "remove"
    FORGET = "forget"


COUNTED = frozenset({Doing.ADD, Doing.GET, Doing.CHECK, Doing.REPAIR})
"""Their progress is in bytes."""


@dataclass(frozen=True, slots=True)
class Course:
    """Work under way on the base model `name`."""

    work: str
    doing: Doing
    name: str = ""
    done: int = 0
    of: int = 0
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What a folder or file would bring, before anything is copied. `clash`: another one has its name."""

    row: "OfferRow"
    clash: bool = False
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class ModelsState:
    """`wanted`: a name of the catalogue whose licence is being read; `confirming`: an installed one that is about to be removed; `said`: what was
    just done, and to which. `damaged`: those that a check found something wrong with.
    """

    machine: "Machine | None" = None
    listed: "PackList | None" = None
    catalogue: "tuple[CatalogueRow, ...]" = ()
    downloads: bool = False
    offer: Offer | None = None
    wanted: str = ""
    wanted_accepted: bool = False
    confirming: str = ""
    damaged: frozenset[str] = frozenset()
    course: Course | None = None
    said: tuple[Doing, str] | None = None
    problem: Problem | None = None

    @property
    def loaded(self) -> bool:
        return self.machine is not None and self.listed is not None

    @property
    def packs(self) -> "tuple[PackRow, ...]":
        return () if self.listed is None else self.listed.packs

    @property
    def unfinished(self) -> "tuple[Unfinished, ...]":
        """Without what is being worked on right now."""
        rows = () if self.listed is None else self.listed.unfinished
        at_work = "" if self.course is None else self.course.name
        return tuple(row for row in rows if row.name != at_work)

    @property
    def own(self) -> "tuple[PackRow, ...]":
        """Those that a person added."""
        return tuple(row for row in self.packs if not row.bundled)

    @property
    def busy(self) -> bool:
        return self.course is not None

    def entry(self, name: str) -> "CatalogueRow | None":
        return next((row for row in self.catalogue if row.name == name), None)


def with_read(
    state: ModelsState,
    machine: "Machine",
    listed: "PackList",
    catalogue: "tuple[CatalogueRow, ...]",
    *,
    downloads: bool,
) -> ModelsState:
    return replace(state, machine=machine, listed=listed, catalogue=catalogue, downloads=downloads)


def with_downloads(state: ModelsState, *, downloads: bool) -> ModelsState:
    return replace(state, downloads=downloads, wanted=state.wanted if downloads else "", problem=None)


def offered(state: ModelsState, row: "OfferRow", *, clash: bool) -> ModelsState:
    return replace(state, offer=Offer(row, clash), course=None, said=None, problem=None)


def accept_offer(state: ModelsState, *, accepted: bool) -> ModelsState:
    return state if state.offer is None else replace(state, offer=replace(state.offer, accepted=accepted))


def want(state: ModelsState, name: str) -> ModelsState:
    """Read the licence of one of the catalogue; "" for none."""
    return replace(state, wanted=name, wanted_accepted=False, problem=None, said=None)


def accept_wanted(state: ModelsState, *, accepted: bool) -> ModelsState:
    return replace(state, wanted_accepted=accepted)


def confirm(state: ModelsState, name: str) -> ModelsState:
    """Ask before this one is removed; "" to ask nothing."""
    return replace(state, confirming=name, problem=None, said=None)


def started(state: ModelsState, work: str, doing: Doing, name: str) -> ModelsState:
    return replace(state, course=Course(work, doing, name), confirming="", said=None, problem=None)


def progressed(state: ModelsState, done: int, of: int, *, stopping: bool) -> ModelsState:
    if state.course is None:
        return state
    return replace(state, course=replace(state.course, done=done, of=of, stopping=stopping))


def ended(state: ModelsState, doing: Doing, name: str) -> ModelsState:
    """`name`: as it is told. What was worked on is whole now, or gone."""
    worked_on = frozenset() if state.course is None else frozenset({state.course.name})
    return replace(
        state, course=None, offer=None, wanted="", said=(doing, name), problem=None, damaged=state.damaged - worked_on
    )


def failed(state: ModelsState, problem: Problem | None) -> ModelsState:
    """None: it was stopped. What was chosen stays, so that the same press goes on with it. One in which a check found something can be repaired."""
    course = state.course
    found = course is not None and course.doing is Doing.CHECK and problem is not None
    damaged = state.damaged | {course.name} if course is not None and found else state.damaged
    return replace(state, course=None, problem=problem, damaged=damaged)


def dismissed(state: ModelsState) -> ModelsState:
    return replace(state, said=None, problem=None)


def without_offer(state: ModelsState) -> ModelsState:
    return replace(state, offer=None)
