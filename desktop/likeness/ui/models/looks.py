"""The Looks page as one value without Qt: which looks there are, which are chosen, how the portraits are to be made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from likeness.ui.models.making import Tally
from likeness.ui.problem import Problem

RETOUCHED, PERSONAL, AROUND, OUTFIT, REFERENCE = "retouched", "personal", "anchored", "outfit", "reference"
FIRST_WAYS = (RETOUCHED, PERSONAL)
"""Shown at once; the others under "More ways"."""

COUNTS = (1, 2, 4, 8)
"""How many of each look a person may ask for at once."""

CHANGE = 50
"""Where the slider of "around" begins, 0..100."""


class Use(StrEnum):
    """What for. A look may serve several; one of a studio's own is under ALL alone."""

    ALL = "all"
    COMPANY = "company"
    PROFILE = "profile"
    CLASSIC = "classic"
    LAYOUT = "layout"


USES: Mapping[Use, frozenset[str]] = MappingProxyType(
    {
        Use.COMPANY: frozenset(
            {"studio-grey", "corporate", "daylight", "team", "legal", "medical", "founder", "deep-blue", "polished"}
        ),
        Use.PROFILE: frozenset(
            {"founder", "speaker", "creative", "outdoors", "academic", "actor", "daylight", "own-place"}
        ),
        Use.CLASSIC: frozenset({"studio-grey", "warm-canvas", "painted", "monochrome", "film", "actor"}),
        Use.LAYOUT: frozenset({"cut-out", "team", "own-place", "medical"}),
    }
)


@dataclass(frozen=True, slots=True)
class LookCard:
    """`takes`: what a person may give it, "colour" or "picture"; "" for nothing."""

    name: str
    title: str
    description: str
    takes: str = ""


@dataclass(frozen=True, slots=True)
class WayCard:
    """`code`, `fields`: why it is closed; "" where it is open. `practice`: what would draw is too small for pictures that look like somebody."""

    way: str
    code: str = ""
    fields: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    practice: bool = False

    @property
    def open(self) -> bool:
        return not self.code


class Trying(StrEnum):
    """How far the preview is. NONE: there is none to be had, `LooksState.trial_problem` says why."""

    OPENING = "opening"
    BUSY = "busy"
    READY = "ready"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LooksState:
    """`looked_at`: the look whose preview is wanted; `trying`: how far that is. `ordering`: an order is on its way. `made_for`: by
    how many of a look are asked for, how many are drawn.
    `photo`: the one of `photos` that looks are tried on; `photo_chosen`: by the person, so that portraits are made from it.
    """

    name: str = ""
    cards: tuple[LookCard, ...] = ()
    chosen: tuple[str, ...] = ()
    use: Use = Use.ALL
    looked_at: str = ""
    ways: tuple[WayCard, ...] = ()
    way: str = RETOUCHED
    more: bool = False
    count: int = 4
    made_for: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    change: int = CHANGE
    outfit: str = ""
    colour: str = ""
    own_picture: bool = False
    photos: tuple[str, ...] = ()
    photo: str = ""
    photo_chosen: bool = False
    trying: Trying = Trying.OPENING
    trial_problem: Problem | None = None
    problem: Problem | None = None
    loaded: bool = False
    ordering: bool = False

    @property
    def shown(self) -> tuple[LookCard, ...]:
        """Those of the use that is filtered by; what is chosen stays in sight nowhere else, and stays chosen."""
        return tuple(card for card in self.cards if self.use is Use.ALL or card.name in USES[self.use])

    @property
    def single(self) -> bool:
        """Each look is one picture: a photo is what it is, and where nothing may change there is nothing to choose from."""
        return self.way == RETOUCHED or (self.way == AROUND and self.change == 0)

    @property
    def portraits(self) -> int:
        """How many are asked for."""
        return len(self.chosen) * (1 if self.single else self.count)

    @property
    def tally(self) -> Tally | None:
        """What is made for that."""
        if self.single or not self.chosen:
            return None
        return Tally(self.portraits, len(self.chosen) * self.made_for.get(self.count, self.count))

    @property
    def can_make(self) -> bool:
        way = way_of(self, self.way)
        return bool(self.chosen) and way is not None and way.open and not self.ordering

    def card(self, name: str) -> LookCard | None:
        return next((card for card in self.cards if card.name == name), None)

    def takes(self, what: str) -> bool:
        """Whether one of those chosen takes a colour or a picture of one's own."""
        return any(card.takes == what for card in self.cards if card.name in self.chosen)


def way_of(state: LooksState, way: str) -> WayCard | None:
    return next((card for card in state.ways if card.way == way), None)


def with_cards(state: LooksState, name: str, cards: Sequence[LookCard], ways: Sequence[WayCard]) -> LooksState:
    """What was chosen and is still there stays; the first look is looked at where none was. A way that closed gives way to the first that is open."""
    known = {card.name for card in cards}
    looked_at = state.looked_at if state.looked_at in known else next((card.name for card in cards), "")
    state = replace(
        state,
        name=name,
        cards=tuple(cards),
        ways=tuple(ways),
        chosen=tuple(look for look in state.chosen if look in known),
        looked_at=looked_at,
        loaded=True,
    )
    here = way_of(state, state.way)
    if here is None or not here.open:
        state = replace(state, way=next((way.way for way in ways if way.open), RETOUCHED))
    return state


def toggle(state: LooksState, look: str) -> LooksState:
    """Choose it or not, and look at it. In the order of the gallery."""
    wanted = {*state.chosen, look} if look not in state.chosen else set(state.chosen) - {look}
    return replace(state, chosen=tuple(card.name for card in state.cards if card.name in wanted), looked_at=look)


def choose(state: LooksState, looks: Sequence[str]) -> LooksState:
    """Exactly those."""
    return replace(state, chosen=tuple(card.name for card in state.cards if card.name in looks))


def choose_way(state: LooksState, way: str) -> LooksState:
    """One that is closed is not chosen: its sentence stands beside it."""
    card = way_of(state, way)
    if card is None or not card.open:
        return state
    return replace(state, way=way, more=state.more or way not in FIRST_WAYS)


def another_photo(state: LooksState) -> str:
    """The one after that which looks are tried on; "" where there is no other."""
    if len(state.photos) < 2:
        return ""
    here = state.photos.index(state.photo) if state.photo in state.photos else -1
    return state.photos[(here + 1) % len(state.photos)]


def reason_to_wait(state: LooksState) -> str:
    """A code of why nothing can be made yet: "looks" (none chosen), "way" (none open); "" where it can."""
    if state.can_make or state.ordering:
        return ""
    return "looks" if not state.chosen else "way"
