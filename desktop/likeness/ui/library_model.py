"""What the Library page shows, as one frozen value, and the functions that change it. No Qt, no IO, no clock.

Problems are codes here; the page has the sentences, in the person's language. Messages that come from below are sentences already.
"""

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.ui.demo_progress import DemoProgress
from likeness.ui.ports import SittingCard


class NameProblem(StrEnum):
    """Why a name cannot be used."""

    EMPTY = "empty"
    LONG = "long"


class DemoPhase(StrEnum):
    """Where the fictional sitting is."""

    RUNNING = "running"
    STOPPING = "stopping"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DemoState:
    """The fictional sitting's card. `message` is the sentence of a failure."""

    phase: DemoPhase
    progress: DemoProgress
    message: str = ""


@dataclass(frozen=True, slots=True)
class LibraryState:
    """`naming`: the field for a new person's name is open. `created`: the name of the sitting that was just begun."""

    loaded: bool = False
    cards: tuple[SittingCard, ...] = ()
    search: str = ""
    naming: bool = False
    creating: bool = False
    name_problem: NameProblem | None = None
    created: str | None = None
    error: str | None = None
    demo: DemoState | None = None

    @property
    def empty(self) -> bool:
        return self.loaded and not self.cards

    @property
    def shown(self) -> tuple[SittingCard, ...]:
        """The cards whose name holds every word of the search, whatever the case, accents aside."""
        words = _plain(self.search).split()
        return tuple(card for card in self.cards if all(word in _plain(card.title) for word in words))

    @property
    def demo_runs(self) -> bool:
        return self.demo is not None and self.demo.phase in {DemoPhase.RUNNING, DemoPhase.STOPPING}


def with_cards(state: LibraryState, cards: tuple[SittingCard, ...]) -> LibraryState:
    return replace(state, loaded=True, cards=cards, error=None)


def with_error(state: LibraryState, message: str) -> LibraryState:
    """Something below failed: say so, and let the person try again with what they typed."""
    return replace(state, error=message, creating=False, created=None)


def with_search(state: LibraryState, text: str) -> LibraryState:
    return replace(state, search=text)


def begin_naming(state: LibraryState) -> LibraryState:
    return replace(state, naming=True, name_problem=None, created=None, error=None, search="")


def end_naming(state: LibraryState) -> LibraryState:
    return replace(state, naming=False, name_problem=None, creating=False)


def submit_name(state: LibraryState, untrusted_name: str) -> tuple[LibraryState, str | None]:
    """The state while the sitting is made, and the name to make it with; or the problem, and None."""
    name = tidy_name(untrusted_name)
    if not name:
        return replace(state, name_problem=NameProblem.EMPTY), None
    if len(name) > MAX_NAME_LENGTH:
        return replace(state, name_problem=NameProblem.LONG), None
    return replace(state, creating=True, name_problem=None, error=None), name


def with_created(state: LibraryState, name: str, cards: tuple[SittingCard, ...]) -> LibraryState:
    return replace(end_naming(with_cards(state, cards)), created=name)


def with_demo(state: LibraryState, demo: DemoState | None) -> LibraryState:
    return replace(state, demo=demo)


def tidy_name(untrusted_name: str) -> str:
    """The name on one line: control characters become spaces, runs of space become one, ends are trimmed; NFC."""
    kept = "".join(" " if unicodedata.category(letter) in {"Cc", "Zl", "Zp"} else letter for letter in untrusted_name)
    return unicodedata.normalize("NFC", " ".join(kept.split()))


def initials(name: str) -> str:
    """Up to two letters for a card without a picture."""
    words = name.split()
    ends = words[:1] + words[-1:] if len(words) > 1 else words
    return "".join(word[0] for word in ends).upper()


def _plain(text: str) -> str:
    """Casefolded, accents aside: what a search compares."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
