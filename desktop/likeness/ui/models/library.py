"""What the Library page shows, as one frozen value, and the functions that change it.

Problems with a name are codes here; the page has the sentences, in the person's language.
"""

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.ui.problem import Problem

PAGE = 24
"""Cards that are made at once: a library of hundreds grows as it is scrolled."""


class NameProblem(StrEnum):
    """Why a name cannot be used."""

    EMPTY = "empty"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class SittingCard:
    """One sitting as the library shows it; what no live consent covers counts as none. `consent_days`: None where nothing is agreed to."""

    id: str
    name: str
    photos: int = 0
    models: int = 0
    portraits: int = 0
    consent_days: int | None = None


@dataclass(frozen=True, slots=True)
class LibraryState:
    """`naming`: the field for a new person's name is open. `dropped`: how many files wait for that person. `limit`: how many cards are shown."""

    loaded: bool = False
    cards: tuple[SittingCard, ...] = ()
    search: str = ""
    limit: int = PAGE
    naming: bool = False
    dropped: int = 0
    creating: bool = False
    name_problem: NameProblem | None = None
    problem: Problem | None = None

    @property
    def empty(self) -> bool:
        return self.loaded and not self.cards

    @property
    def found(self) -> tuple[SittingCard, ...]:
        """The cards whose name holds every word of the search, whatever the case, accents aside."""
        words = _plain(self.search).split()
        return tuple(card for card in self.cards if all(word in _plain(card.name) for word in words))

    @property
    def shown(self) -> tuple[SittingCard, ...]:
        return self.found[: self.limit]


def with_cards(state: LibraryState, cards: tuple[SittingCard, ...]) -> LibraryState:
    return replace(state, loaded=True, cards=cards, problem=None)


def with_problem(state: LibraryState, problem: Problem | None) -> LibraryState:
    """Something below failed: say so, and let the person try again with what they typed."""
    return replace(state, problem=problem, creating=False)


def with_search(state: LibraryState, text: str) -> LibraryState:
    return replace(state, search=text, limit=PAGE)


def with_more(state: LibraryState) -> LibraryState:
    """The next cards; the same state where all are shown."""
    return replace(state, limit=state.limit + PAGE) if state.limit < len(state.found) else state


def begin_naming(state: LibraryState, dropped: int = 0) -> LibraryState:
    """A search is ended: the new person's card would be hidden by it."""
    return replace(state, naming=True, dropped=dropped, name_problem=None, problem=None, search="")


def end_naming(state: LibraryState) -> LibraryState:
    return replace(state, naming=False, dropped=0, name_problem=None, creating=False)


def submit_name(state: LibraryState, untrusted_name: str) -> tuple[LibraryState, str | None]:
    """The state while the sitting is made, and the name to make it with; or the problem, and None."""
    name = tidy_name(untrusted_name)
    if not name:
        return replace(state, name_problem=NameProblem.EMPTY), None
    if len(name) > MAX_NAME_LENGTH:
        return replace(state, name_problem=NameProblem.LONG), None
    return replace(state, creating=True, name_problem=None, problem=None), name


def tidy_name(untrusted_name: str) -> str:
    """The name on one line: control characters become spaces, runs of space become one, ends are trimmed; NFC."""
    kept = "".join(" " if unicodedata.category(letter) in {"Cc", "Zl", "Zp"} else letter for letter in untrusted_name)
    return unicodedata.normalize("NFC", " ".join(kept.split()))


def initials(name: str) -> str:
    """Up to two letters for a card without a picture."""
    words = [word for word in name.split() if any(letter.isalnum() for letter in word)] or name.split()
    ends = words[:1] + words[-1:] if len(words) > 1 else words
    return "".join(next((letter for letter in word if letter.isalnum()), word[0]) for word in ends).upper()


def _plain(text: str) -> str:
    """Casefolded, accents aside: what a search compares."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
