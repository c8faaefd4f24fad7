"""Portraits as a person orders them: some looks, one way, so many of each. What each way needs is looked up here, and each portrait told as it comes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from likeness.base.errors import Cancelled
from likeness.looks.backdrop import Brand, OwnPicture
from likeness.looks.look import Look
from likeness.studio.generating import Generation, made_for
from likeness.studio.house import Studio
from likeness.studio.offering import RETOUCHED, Origin, pack_for
from likeness.studio.portraits import store_to_see
from likeness.studio.preparing import read_photo_apart
from likeness.studio.retouching import OnPortrait, PortraitRow, Wishes, find_look, retouch
from likeness.studio.ways import Way, adapter_for, go
from likeness.studio.work import Control, OnEvent
from likeness.vault.kinds import Kind

FIRST_SEED = 1
MOST_SEED = 2**53 - 1_000
"""Seeds travel as JSON numbers, and one order counts up from its own."""


@dataclass(frozen=True, slots=True)
class PortraitOrder:
    """`looks` by name; `count`: to show of each, where they are generated. `photo`: None lets the program choose; `slider`, `outfit`: as in
    `ways.Way`; `colour`, `own_backdrop`: as in `retouching.Wishes`, for looks that take one.
    """

    looks: tuple[str, ...]
    way: Origin = RETOUCHED
    count: int = 4
    photo: str | None = None
    slider: int = 50
    outfit: str | None = None
    colour: str | None = None
    own_backdrop: Path | None = None


@dataclass(frozen=True, slots=True)
class Hearing:
    """Who hears of the work. `on_look`: a look is begun, by its place among those ordered, and how many pictures are made of it."""

    on_look: Callable[[int, int], None]
    on_event: OnEvent
    on_portrait: OnPortrait


def make_portraits(
    studio: Studio, sitting: str, order: PortraitOrder, hearing: Hearing, control: Control
) -> tuple[PortraitRow, ...]:
    """Look after look; what is finished is kept whatever becomes of the rest. Raises as `retouch` and `ways.go` do; Cancelled("stopped")."""
    looks = [find_look(studio, name) for name in order.looks]
    made = _retouched if order.way == RETOUCHED else _generated
    rows: list[PortraitRow] = []
    for number, look in enumerate(looks):
        if control.wish == "cancel":
            raise Cancelled("stopped")
        rows += made(studio, sitting, order, look, number, hearing, control)
    return tuple(rows)


def pictures_made(order: PortraitOrder) -> int:
    """How many of each look are made, to show `count` of them."""
    if order.way == RETOUCHED or (order.way == "anchored" and order.slider == 0):
        return 1
    return made_for(order.count)


def _retouched(
    studio: Studio, sitting: str, order: PortraitOrder, look: Look, number: int, hearing: Hearing, _: Control
) -> tuple[PortraitRow, ...]:
    hearing.on_look(number, 1)
    wishes = wishes_for(look, order.colour, order.own_backdrop)
    return retouch(studio, sitting, [look], order.photo, wishes=wishes, on_portrait=hearing.on_portrait)


def wishes_for(look: Look, colour: str | None, own_backdrop: Path | None) -> Wishes:
    """What of both a look takes. Raises as reading a photo does."""
    if isinstance(look.backdrop, OwnPicture) and own_backdrop is not None:
        return Wishes(own_backdrop=read_photo_apart(own_backdrop).pixels)
    return Wishes(colour=colour if isinstance(look.backdrop, Brand) else None)


def _generated(
    studio: Studio, sitting: str, order: PortraitOrder, look: Look, number: int, hearing: Hearing, control: Control
) -> tuple[PortraitRow, ...]:
    if order.way == "retouched":  # for the type checker: they were told apart before
        raise AssertionError
    photos = () if order.photo is None or order.way == "personal" else (order.photo,)
    way = Way(order.way, photos, order.slider, order.outfit)
    pack = pack_for(studio, sitting, order.way)
    adapter = adapter_for(studio, sitting, way, pack)
    wanted = Generation(
        pack,
        None,
        look,
        order.count,
        next_seed(studio, sitting),
        None if adapter is None else adapter.id,
        closer=True,
    )
    hearing.on_look(number, pictures_made(order))
    return go(studio, sitting, wanted, way, hearing.on_event, control, hearing.on_portrait).rows


def next_seed(studio: Studio, sitting: str) -> int:
    """Behind every seed that was used for this sitting: to make more is to make others."""
    rows = store_to_see(studio, sitting).list(Kind.PORTRAIT)
    used = [int(seed) for row in rows if isinstance(seed := row.details.get("seed"), int)]
    following = max(used, default=FIRST_SEED - 1) + 1
    return following if following <= MOST_SEED else FIRST_SEED
