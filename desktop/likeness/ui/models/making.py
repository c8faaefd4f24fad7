"""Portraits that are being made, picture by picture: what stands in their place until they are there. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tally:
    """An order in numbers. `wanted`: what a person asked to see; `made`: for that, or in the end really; `shown`: of those, None while they are made."""

    wanted: int
    made: int
    shown: int | None = None

    @property
    def plain(self) -> bool:
        """As many are made, and shown, as were asked for."""
        return self.made == self.wanted and self.shown in {None, self.made}


@dataclass(frozen=True, slots=True)
class InMaking:
    """One picture to come. `number`: its look's place in the order; `name`: of the picture in its job; `share` 0..1 of its steps. `given_up`: a person
    does not want it any more; `drawn`: it is being finished.
    """

    number: int
    name: str
    look: str
    share: float = 0.0
    given_up: bool = False
    drawn: bool = False

    @property
    def key(self) -> str:
        return f"{self.number}/{self.name}"


@dataclass(frozen=True, slots=True)
class Batch:
    """`looks`: names in the order in which they are made, `each` pictures of each; `number`: the look at work, -1 before the first. `can_skip`: single
    pictures can be given up. `tally`: of what is generated.
    """

    looks: tuple[str, ...] = ()
    each: int = 1
    number: int = -1
    can_skip: bool = False
    pictures: tuple[InMaking, ...] = ()
    ended: bool = False
    tally: Tally | None = None

    @property
    def later(self) -> int:
        """Pictures of the looks that are not begun."""
        return 0 if self.ended else (len(self.looks) - self.number - 1) * self.each


def ordered(looks: Sequence[str], each: int, *, can_skip: bool, count: int = 1) -> Batch:
    """`count`: of each look, what a person asked to see."""
    tally = Tally(len(looks) * min(count, each), len(looks) * each) if can_skip else None
    return Batch(tuple(looks), each, can_skip=can_skip, tally=tally)


def name_of(index: int) -> str:
    """As `studio.generating.picture_orders` names them."""
    return f"picture-{index:03d}"


def look_begun(batch: Batch, number: int, pictures: int) -> Batch:
    """What is left of the look before will not come: it was removed or could not be drawn."""
    look = batch.looks[number]
    coming = tuple(InMaking(number, name_of(index), look) for index in range(pictures))
    return replace(batch, number=number, pictures=coming)


def stepped(batch: Batch, name: str | None, step: int, steps: int) -> Batch:
    """`step` of `steps` of the picture `name`; None: the one that was at work is drawn, or was skipped."""
    if name is None:
        done = tuple(_drawn(each) if each.share > 0 else each for each in batch.pictures)
        return replace(batch, pictures=tuple(each for each in done if not (each.given_up and each.drawn)))
    share = step / steps if steps else 0.0
    moved = (replace(each, share=max(each.share, share)) if each.name == name else each for each in batch.pictures)
    return replace(batch, pictures=tuple(moved))


def _drawn(each: InMaking) -> InMaking:
    return replace(each, drawn=True, share=1.0)


def kept(batch: Batch, name: str | None) -> Batch:
    """The portrait is there; `name` None where a look is one picture."""
    left = tuple(each for each in batch.pictures if name is not None and each.name != name)
    return replace(batch, pictures=left)


def given_up(batch: Batch, key: str) -> Batch:
    return replace(
        batch,
        pictures=tuple(replace(each, given_up=True) if each.key == key else each for each in batch.pictures),
    )


def over(batch: Batch, came: tuple[int, int] | None = None) -> Batch:
    """`came`: how many were made, and how many of those are shown; None where it ended before that is known."""
    tally = None
    if batch.tally is not None and came is not None:
        tally = Tally(batch.tally.wanted, *came)
    return replace(batch, pictures=(), ended=True, tally=tally)
