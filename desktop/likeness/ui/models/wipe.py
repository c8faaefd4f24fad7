"""Removing everything: the list of what goes, the word that is typed, how far it is, and the end. No Qt, no clock."""

from dataclasses import dataclass, replace
from enum import StrEnum

from likeness.ui.problem import Problem

STEPS = ("others-gone", "marked", "sealed", "forgotten", "emptied", "nameless", "wiped")
"""In their order (vault/wipe.py)."""


class Stage(StrEnum):
    READING = "reading"
    LIST = "list"
    REMOVING = "removing"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Pile:
    """`kind` as studio.wiping names it."""

    kind: str
    count: int
    size: int


@dataclass(frozen=True, slots=True)
class WipeState:
    """`confirm`: what is to be typed; "": it was begun before, or there is no vault. `keychain`: entries, None where there is no keychain.

    `works`: how many are at work, which have to end first. `ending`: whatever else is at work, such as photos that come in, is ended now.
    """

    stage: Stage = Stage.READING
    piles: tuple[Pile, ...] = ()
    keychain: int | None = None
    confirm: str = ""
    typed: str = ""
    packs: bool = True
    begun: bool = False
    steps: int = 0
    works: int = 0
    ending: bool = False
    problem: Problem | None = None

    @property
    def size(self) -> int:
        return sum(pile.size for pile in self.piles)

    @property
    def ready(self) -> bool:
        """Whether the word was typed as it is shown; blanks and capitals do not count."""
        same = plain(self.typed) == plain(self.confirm)
        return self.stage is Stage.LIST and self.works == 0 and (self.begun or (bool(self.confirm) and same))

    @property
    def fraction(self) -> float | None:
        return self.steps / len(STEPS) if self.stage is Stage.REMOVING else None


def plain(typed: str) -> str:
    return "".join(typed.split()).lower()


def stepped(state: WipeState, step: str) -> WipeState:
    return replace(state, steps=STEPS.index(step) + 1, ending=False) if step in STEPS else state


def failed(state: WipeState, problem: Problem) -> WipeState:
    """The list again; what had begun can be gone on with."""
    return replace(state, stage=Stage.LIST, ending=False, begun=state.begun or state.steps > 1, problem=problem)
