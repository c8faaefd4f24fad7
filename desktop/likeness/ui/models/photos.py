"""What the Photos page shows: one frozen value and functions on it. No Qt, no IO; codes, numbers and paths, no words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from likeness.studio.photo_notes import PhotoResult
    from likeness.studio.photo_set import PhotoSet

GOOD = "accept"
SIMILAR = "photo-similar"


@dataclass(frozen=True, slots=True)
class PhotoCard:
    """One photo that is kept. `reason` is "good" or a stable code, `sentence` the whole of it as its table has it; `face` as PhotoShown."""

    id: str
    good: bool
    reason: str
    sentence: str
    face: tuple[float, float, float] = (0.5, 0.4, 0.5)


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """One that was not kept, and why. `file`: where it lies, where it may be added all the same."""

    name: str
    reason: str
    sentence: str
    fields: tuple[tuple[str, str], ...] = ()
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the photos: `photo` shows them best, `photos` are all of theirs."""

    number: int
    photo: str
    photos: tuple[str, ...]
    main: bool


@dataclass(frozen=True, slots=True)
class Adding:
    """`of` is 0 until all files were found."""

    done: int = 0
    of: int = 0
    stopping: bool = False


class Step(StrEnum):
    """What the number of photos is good for."""

    NOTHING = "nothing"
    RETOUCH = "retouch"
    LEARN = "learn"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Volume:
    """A phone, card or stick that is plugged in. `photos`: its folder of photos, where it has one."""

    name: str
    root: Path
    photos: Path | None = None


@dataclass(frozen=True, slots=True)
class PhotosState:
    """`dropped`: how many photos' files told where or with what they were taken. `taken_out`: those that can be had back, the last one last.

    `originals`: folders outside the vault in which photos that were added still lie. `volumes`: None while nobody asks for a phone or card.
    `larger`: the photo that is shown large. `asks_about`: so many files were chosen that somebody is asked first, 0 where nobody is. `more`:
    how many times more was chosen while photos came in; that follows.
    """

    loaded: bool = False
    cards: tuple[PhotoCard, ...] = ()
    share: float = 0.0
    enough: bool = False
    lacks: tuple[str, ...] = ()
    needed: int = 4
    wanted: int = 8
    trains: bool = False
    dropped: int = 0
    people: tuple[Person, ...] = ()
    taken_out: tuple[str, ...] = ()
    adding: Adding | None = None
    refused: tuple[RefusedFile, ...] = ()
    originals: tuple[Path, ...] = ()
    volumes: tuple[Volume, ...] | None = None
    larger: str = ""
    problem: Problem | None = None
    asks_about: int = 0
    more: int = 0

    @property
    def empty(self) -> bool:
        return self.loaded and not self.cards

    @property
    def good(self) -> int:
        return sum(card.good for card in self.cards)

    @property
    def step(self) -> Step:
        count = len(self.cards)
        if count == 0:
            return Step.NOTHING
        if count < self.needed:
            return Step.RETOUCH
        return Step.LEARN if count < self.wanted else Step.WHOLE

    @property
    def may_go_on(self) -> bool:
        """Not while photos come in, nor while it is open whose they are."""
        return bool(self.cards) and self.adding is None and not self.people


def with_set(state: PhotosState, found: "PhotoSet") -> PhotosState:
    """What the vault holds. What was refused, and where originals lie, stays as it was."""
    return replace(
        state,
        loaded=True,
        cards=tuple(
            PhotoCard(shown.photo, shown.verdict == GOOD, shown.reason, shown.sentence, shown.face)
            for shown in found.photos
        ),
        share=found.share,
        enough=found.enough,
        lacks=tuple(
            item.words for item in sorted(found.lacks, key=lambda item: not item.required) if item.code != "more"
        ),
        needed=found.needed,
        wanted=found.wanted,
        trains=found.trains,
        dropped=sum(bool(shown.dropped) for shown in found.photos),
        people=tuple(Person(one.number, one.photo, one.photos, one.main) for one in found.people),
        taken_out=found.leaving,
        larger=state.larger if any(shown.photo == state.larger for shown in found.photos) else "",
    )


def begin_adding(state: PhotosState) -> PhotosState:
    """What was refused before is forgotten: the list is about this adding, and what was chosen while it went on."""
    refused = state.refused if state.more else ()
    return replace(
        state, adding=Adding(), refused=refused, problem=None, volumes=None, asks_about=0, more=max(0, state.more - 1)
    )


def with_progress(state: PhotosState, done: int, of: int) -> PhotosState:
    if state.adding is None:
        return state
    return replace(state, adding=replace(state.adding, done=max(done, state.adding.done), of=of))


def with_result(state: PhotosState, result: "PhotoResult") -> PhotosState:
    """One photo came in and is shown at once; the end of the adding has the last word on each."""
    if state.adding is None or result.photo is None or any(card.id == result.photo for card in state.cards):
        return state
    card = PhotoCard(result.photo, result.verdict == GOOD, result.reason, result.sentence)
    return replace(state, cards=(*state.cards, card))


def stop_adding(state: PhotosState) -> PhotosState:
    """Nothing that was chosen meanwhile follows."""
    return replace(state, adding=state.adding and replace(state.adding, stopping=True), more=0)


def end_adding(state: PhotosState, results: "Sequence[tuple[PhotoResult, Path | None]]") -> PhotosState:
    """`results` with where each file lies. What was not kept is added to the list, whose beginning `begin_adding` decides."""
    refused = tuple(_refused(result, file) for result, file in results if not result.kept)
    folders = (file.parent for result, file in results if result.kept and file is not None)
    originals = tuple(dict.fromkeys([*state.originals, *folders]))
    return replace(state, adding=None, refused=(*state.refused, *refused), originals=originals)


def taken_out(state: PhotosState, photos: Iterable[str]) -> PhotosState:
    """At once, before the vault has noted it."""
    gone = set(photos)
    cards = tuple(card for card in state.cards if card.id not in gone)
    larger = _neighbour(state, gone) if state.larger in gone else state.larger
    return replace(state, cards=cards, taken_out=(*state.taken_out, *photos), larger=larger)


def others_than(state: PhotosState, number: int) -> tuple[str, ...]:
    """The photos of everybody but this person."""
    return tuple(photo for person in state.people if person.number != number for photo in person.photos)


def beside(state: PhotosState, photo: str, step: int) -> str:
    """The photo so many places on; the same at the ends."""
    ids = [card.id for card in state.cards]
    if photo not in ids:
        return ""
    return ids[max(0, min(len(ids) - 1, ids.index(photo) + step))]


def card_of(state: PhotosState, photo: str) -> PhotoCard | None:
    return next((card for card in state.cards if card.id == photo), None)


def number_of(state: PhotosState, photo: str) -> int:
    """Counted from 1; 0 where there is no such photo."""
    return next((number for number, card in enumerate(state.cards, 1) if card.id == photo), 0)


def _refused(result: "PhotoResult", file: Path | None) -> RefusedFile:
    again = file if result.reason == SIMILAR and file is not None and file.name == result.name else None
    return RefusedFile(result.name, result.reason, result.sentence, tuple(result.fields.items()), again)


def _neighbour(state: PhotosState, gone: set[str]) -> str:
    """What is shown large instead: the next one, else the one before."""
    ids = [card.id for card in state.cards]
    place = ids.index(state.larger)
    left = [photo for photo in (*ids[place + 1 :], *reversed(ids[:place])) if photo not in gone]
    return left[0] if left else ""
