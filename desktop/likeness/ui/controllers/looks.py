"""Joins the Looks page to the desk: the gallery, a look tried on this person, and the order of portraits."""

import re
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import looks as model
from likeness.ui.models.looks import LookCard, LooksState, Trying, Use, WayCard
from likeness.ui.pages.looks import LooksPage
from likeness.ui.places import Place, Room
from likeness.ui.portrait_work import order_portraits
from likeness.ui.problem import Problem
from likeness.ui.widgets.picture import decode_file

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from likeness.looks.look import Look
    from likeness.studio.house import Studio
    from likeness.studio.ordering import PortraitOrder
    from likeness.studio.previewing import Trial

DWELL_MS = 60
"""So long a pointer or the keyboard rests on a look before it is tried: passing by tries nothing."""

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
PICTURES = ("*.jpg", "*.jpeg", "*.png", "*.webp", "*.tif", "*.tiff", "*.heic", "*.avif")
FIRST_OUTFIT = "dark-suit"


@dataclass(frozen=True, eq=False)
class Found:
    """What the page is filled with. `looks`: the values themselves, to be tried."""

    name: str
    cards: tuple[LookCard, ...]
    looks: "dict[str, Look]"
    ways: tuple[WayCard, ...]
    photos: tuple[str, ...]
    made_for: dict[int, int]


class LooksController(Controller):
    """One trial is held in memory while the page is shown; it goes with the page."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.page: LooksPage = LooksPage()
        self.state = LooksState(outfit=FIRST_OUTFIT)
        self._sitting = ""
        self._images: dict[str, QImage] = {}
        self._looks: dict[str, Look] = {}
        self._trial: Trial | None = None
        self._tried: dict[str, QImage] = {}
        self._busy = False
        self._own: NDArray[np.uint8] | None = None
        self._own_path: Path | None = None
        self._visit = 0
        self._dwell = QTimer(self, interval=DWELL_MS, singleShot=True)
        self._dwell.timeout.connect(self._try)
        self._connect()

    def enter(self, place: Place) -> None:
        self._visit += 1
        if place.sitting != self._sitting:
            self._sitting, self.state = place.sitting, LooksState(outfit=FIRST_OUTFIT)
            self._own = self._own_path = None
        self._forget_trial()
        self._become(replace(self.state, ordering=False, problem=None, trying=Trying.OPENING))
        wanted = tuple(filter(None, place.item.split(",")))
        desk, visit = self.context.desk, self._visit
        desk.ask(partial(_read, sitting=place.sitting), partial(self._found, visit, wanted), self._failed, owner=self)
        self._begin(self.state.photo if self.state.photo_chosen else None)

    def leave(self) -> None:
        """Nothing of the person stays in memory."""
        self._visit += 1
        self._dwell.stop()
        self._forget_trial()

    def close(self) -> None:
        self.leave()

    def _connect(self) -> None:
        page, making = self.page, self.page.making
        page.toggled.connect(lambda look: self._look_changed(model.toggle(self.state, look)))
        page.looked_at.connect(self._look_at)
        page.use_chosen.connect(lambda use: self._become(replace(self.state, use=Use(use))))
        page.make_wanted.connect(self._make)
        page.foot.back.connect(lambda: self.context.go(Place(Room.PHOTOS, self._sitting)))
        making.way_chosen.connect(lambda way: self._become(model.choose_way(self.state, way)))
        making.more_wanted.connect(lambda: self._become(replace(self.state, more=True)))
        making.count_chosen.connect(lambda count: self._become(replace(self.state, count=count)))
        making.change_chosen.connect(lambda change: self._become(replace(self.state, change=change)))
        making.outfit_chosen.connect(lambda outfit: self._become(replace(self.state, outfit=outfit)))
        making.colour_given.connect(self._take_colour)
        making.picture_wanted.connect(self._choose_picture)
        page.another_wanted.connect(self._take_another)
        making.model_wanted.connect(lambda: self.context.go(Place(Room.MODEL, self._sitting)))

    def _become(self, state: LooksState) -> None:
        self.state = state
        self.page.show_state(state, self._images)

    def _failed(self, problem: Problem) -> None:
        self._become(replace(self.state, problem=problem, ordering=False))

    # -- what there is

    def _found(self, visit: int, wanted: tuple[str, ...], found: Found) -> None:
        if visit != self._visit:
            return
        self._looks = found.looks
        state = model.with_cards(self.state, found.name, found.cards, found.ways)
        state = replace(
            state,
            made_for=found.made_for,
            photos=found.photos,
            photo_chosen=state.photo_chosen and state.photo in found.photos,
        )
        self._become(model.choose(state, wanted) if wanted else state)
        if not self._images:
            folder = self.context.files / "looks" / "previews"
            for card in found.cards:
                work = partial(decode_file, folder / f"{card.name}.jpg")
                self.context.desk.aside(work, partial(self._pictured, card.name), lambda _: None, owner=self)

    def _pictured(self, look: str, image: QImage | None) -> None:
        if image is not None:
            self._images[look] = image
            self.page.set_image(look, image)

    # -- a look on this person

    def _begin(self, photo: str | None) -> None:
        begin = partial(_begin_trial, sitting=self._sitting, photo=photo)
        ready, none = partial(self._ready, self._visit), partial(self._no_trial, self._visit)
        self.context.desk.ask(begin, ready, none, owner=self)

    def _take_another(self) -> None:
        photo = model.another_photo(self.state)
        if photo:
            self._trial = None
            self._tried.clear()
            self._become(replace(self.state, photo=photo, photo_chosen=True, trying=Trying.BUSY))
            self._begin(photo)

    def _ready(self, visit: int, trial: "Trial") -> None:
        if visit == self._visit:
            self._trial = trial
            self._become(replace(self.state, photo=trial.photo))
            self._try()

    def _no_trial(self, visit: int, problem: Problem) -> None:
        if visit == self._visit:
            self._become(replace(self.state, trying=Trying.NONE, trial_problem=problem))

    def _look_at(self, look: str) -> None:
        if look != self.state.looked_at:
            self._look_changed(replace(self.state, looked_at=look))

    def _look_changed(self, state: LooksState) -> None:
        before = self.state.looked_at
        self._become(state)
        if state.looked_at != before:
            self._dwell.start()

    def _try(self) -> None:
        """The look that is looked at now; what was looked at meanwhile is not made at all."""
        look = self._looks.get(self.state.looked_at)
        if look is None or self._trial is None or self._busy:
            return
        known = self._tried.get(look.name)
        if known is not None:
            self._show_trial(known)
            return
        self._busy = True
        self._become(replace(self.state, trying=Trying.BUSY))
        work = partial(_try_on, self._trial, look, self.state.colour or None, self._own)
        done, failed = (
            partial(self._tried_on, self._visit, self._trial, look.name),
            partial(self._trial_failed, self._visit),
        )
        self.context.desk.aside(work, done, failed, owner=self)

    def _tried_on(self, visit: int, trial: "Trial", look: str, image: QImage) -> None:
        self._busy = False
        if visit == self._visit and trial is self._trial:
            self._tried[look] = image
        self._try()

    def _trial_failed(self, visit: int, problem: Problem) -> None:
        self._busy = False
        self._no_trial(visit, problem)

    def _show_trial(self, image: QImage) -> None:
        self.page.set_trial(image)
        self._become(replace(self.state, trying=Trying.READY))

    def _forget_trial(self) -> None:
        self._trial = None
        self._tried.clear()
        self.page.set_trial(None)

    def _try_again(self) -> None:
        self._tried.clear()
        self._try()

    # -- what a look may be given

    def _take_colour(self, untrusted_colour: str) -> None:
        if untrusted_colour and not COLOUR.fullmatch(untrusted_colour):
            self._failed(Problem("colour", self.tr("A colour looks like {example}.").format(example="#2f5d73")))
            return
        self._become(replace(self.state, colour=untrusted_colour, problem=None))
        self._try_again()

    def _choose_picture(self) -> None:
        paths = self.context.choose.files(self.tr("A picture for the background"), PICTURES)
        if paths:
            work = partial(_read_picture, paths[0])
            self.context.desk.aside(work, partial(self._take_picture, paths[0]), self._failed, owner=self)

    def _take_picture(self, path: Path, pixels: "NDArray[np.uint8]") -> None:
        self._own, self._own_path = pixels, path
        self._become(replace(self.state, own_picture=True, problem=None))
        self._try_again()

    # -- the order

    def _make(self) -> None:
        if not self.state.can_make:
            return
        self._become(replace(self.state, ordering=True, problem=None))
        work = partial(_order, state=self.state, own=self._own_path)
        self.context.desk.aside(work, self._ordered, self._failed, owner=self)

    def _ordered(self, made: "tuple[PortraitOrder, int]") -> None:
        order, each = made
        order_portraits(self.context.works, self.context.desk, self._sitting, order, each)
        self._become(replace(self.state, ordering=False))
        self.context.go(Place(Room.PROOFS, self._sitting))


def _read(studio: "Studio", sitting: str) -> Found:
    from likeness.looks.backdrop import Brand, OwnPicture  # noqa: PLC0415
    from likeness.studio.offering import ways_offered  # noqa: PLC0415
    from likeness.studio.ordering import PortraitOrder, pictures_made  # noqa: PLC0415
    from likeness.studio.previewing import photos_of  # noqa: PLC0415
    from likeness.studio.retouching import all_looks  # noqa: PLC0415

    takes = {Brand: "colour", OwnPicture: "picture"}
    looks = [look for look in all_looks(studio.tools) if look.document is None]
    return Found(
        studio.vault.sitter(sitting).name,
        tuple(LookCard(look.name, look.title, look.description, takes.get(type(look.backdrop), "")) for look in looks),
        {look.name: look for look in looks},
        tuple(WayCard(row.way, row.code, row.fields, row.practice) for row in ways_offered(studio, sitting)),
        photos_of(studio, sitting),
        {count: pictures_made(PortraitOrder((), model.PERSONAL, count)) for count in model.COUNTS},  # type: ignore[arg-type]
    )


def _begin_trial(studio: "Studio", sitting: str, photo: str | None) -> "Trial":
    """From that photo, or from the best where it is gone."""
    from likeness.base.errors import Failed  # noqa: PLC0415
    from likeness.studio.previewing import begin_trial  # noqa: PLC0415

    try:
        return begin_trial(studio, sitting, photo)
    except Failed as error:
        if error.code != "photo-unknown":
            raise
        return begin_trial(studio, sitting)


def _try_on(trial: "Trial", look: "Look", colour: str | None, own: "NDArray[np.uint8] | None") -> QImage:
    from likeness.looks.backdrop import Brand, OwnPicture  # noqa: PLC0415
    from likeness.studio.retouching import Wishes  # noqa: PLC0415

    wishes = Wishes(
        colour=colour if isinstance(look.backdrop, Brand) else None,
        own_backdrop=own if isinstance(look.backdrop, OwnPicture) else None,
    )
    return image_of(trial.show(look, wishes))


def image_of(pixels: "NDArray[np.uint8]") -> QImage:
    """(H, W, 3) as an image with pixels of its own."""
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _read_picture(path: Path) -> "NDArray[np.uint8]":
    from likeness.studio.preparing import read_photo_apart  # noqa: PLC0415

    return read_photo_apart(path).pixels


def _order(state: LooksState, own: Path | None) -> "tuple[PortraitOrder, int]":
    """And how many pictures are made of each look. Its import is slow the first time: not in the window's thread."""
    from likeness.studio.ordering import PortraitOrder, pictures_made  # noqa: PLC0415

    outfit = state.outfit if state.way == model.OUTFIT else None
    order = PortraitOrder(
        state.chosen,
        state.way,  # type: ignore[arg-type]  # one of the ways that were offered
        count=state.count,
        photo=state.photo if state.photo_chosen else None,
        slider=state.change,
        outfit=outfit,
        colour=state.colour or None,
        own_backdrop=own,
    )
    return order, pictures_made(order)
