"""The Bin page as one value without Qt: what lies there, how long still, and what is asked before it goes for good."""

from dataclasses import dataclass, replace
from enum import StrEnum

from likeness.ui.problem import Problem

ALL = "*"
"""Stands for every portrait in the bin."""

SOON = 3
"""Days left from which it is said with more weight."""


class Done(StrEnum):
    """What has just been done."""

    NOTHING = ""
    RESTORED = "restored"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class BinCard:
    """`version`: it lies here because an adjusted one took its place."""

    portrait: str
    look: str
    origin: str
    days_left: int
    version: bool = False

    @property
    def soon(self) -> bool:
        return self.days_left <= SOON


@dataclass(frozen=True, slots=True)
class BinState:
    """`days`: how long things stay here. `asking`: the portrait, or ALL, of which it is asked whether it may go for good; "" for none. `undo`: what was just restored."""

    name: str = ""
    days: int = 30
    cards: tuple[BinCard, ...] = ()
    asking: str = ""
    busy: bool = False
    loaded: bool = False
    done: Done = Done.NOTHING
    count: int = 0
    undo: tuple[str, ...] = ()
    problem: Problem | None = None

    @property
    def empty(self) -> bool:
        return self.loaded and not self.cards


def with_cards(state: BinState, name: str, cards: tuple[BinCard, ...], days: int = 30) -> BinState:
    """A question about what is gone meanwhile is not asked any more."""
    known = {card.portrait for card in cards} | ({ALL} if cards else set())
    asking = state.asking if state.asking in known else ""
    return replace(state, name=name, days=days, cards=cards, asking=asking, loaded=True, busy=False)


def ask(state: BinState, portrait: str) -> BinState:
    """Nothing goes for good by one press."""
    return state if state.busy else replace(state, asking=portrait, done=Done.NOTHING, problem=None)


def leave_it(state: BinState) -> BinState:
    return replace(state, asking="")


def going(state: BinState) -> tuple[str, ...]:
    """What a yes would delete."""
    if state.asking == ALL:
        return tuple(card.portrait for card in state.cards)
    return (state.asking,) if state.asking else ()


def begin(state: BinState) -> BinState:
    return replace(state, busy=True, done=Done.NOTHING, problem=None, undo=())


def finish(state: BinState, done: Done, count: int, undo: tuple[str, ...] = ()) -> BinState:
    return replace(state, busy=False, asking="", done=done, count=count, undo=undo)


def fail(state: BinState, problem: Problem) -> BinState:
    """Everything is as it was."""
    return replace(state, busy=False, problem=problem)
