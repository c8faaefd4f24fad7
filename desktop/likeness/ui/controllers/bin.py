"""Joins the Bin page to the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import bin as model
from likeness.ui.models.bin import BinCard, BinState, Done
from likeness.ui.pages.bin import BinPage
from likeness.ui.places import Place
from likeness.ui.problem import Problem
from likeness.ui.widgets.picture import decode_picture

if TYPE_CHECKING:
    from likeness.studio.house import Studio


@dataclass(frozen=True)
class Found:
    """What the page is filled with."""

    name: str
    cards: tuple[BinCard, ...]
    days: int


class BinController(Controller):
    """Pictures are kept for as long as the page shows them."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.page: BinPage = BinPage()
        self.state = BinState()
        self._sitting = ""
        self._visit = 0
        self._images: dict[str, QImage] = {}
        page = self.page
        page.restore_wanted.connect(self._restore)
        page.asked.connect(lambda portrait: self._become(model.ask(self.state, portrait)))
        page.kept.connect(lambda: self._become(model.leave_it(self.state)))
        page.delete_wanted.connect(self._delete)
        page.undo_wanted.connect(self._undo)
        page.foot.back.connect(context.back)

    def enter(self, place: Place) -> None:
        self._visit += 1
        self._sitting, self._images = place.sitting, {}
        self._become(BinState())
        self._read()

    def leave(self) -> None:
        """Nothing of the person stays in memory."""
        self._visit += 1
        self._images = {}
        self._become(BinState())

    def close(self) -> None:
        self._visit += 1

    def _become(self, state: BinState) -> None:
        self.state = state
        self.page.show_state(state, self._images)

    def _read(self) -> None:
        self._ask(partial(_read, sitting=self._sitting), self._found)

    def _found(self, found: Found) -> None:
        self._become(model.with_cards(self.state, found.name, found.cards, found.days))
        for card in found.cards:
            if card.portrait not in self._images:
                work = partial(_small, sitting=self._sitting, portrait=card.portrait)
                self._ask(work, partial(self._pictured, card.portrait), lambda _: None)

    def _pictured(self, portrait: str, image: QImage | None) -> None:
        if image is not None:
            self._images[portrait] = image
            self.page.set_image(portrait, image)

    def _restore(self, portraits: tuple[str, ...]) -> None:
        self._do(partial(_restore, sitting=self._sitting, portraits=portraits), Done.RESTORED, undo=portraits)

    def _delete(self) -> None:
        portraits = model.going(self.state)
        if portraits:
            self._do(partial(_delete, sitting=self._sitting, portraits=portraits), Done.DELETED)

    def _undo(self) -> None:
        self._do(partial(_discard, sitting=self._sitting, portraits=self.state.undo), Done.NOTHING)

    def _do(self, work: "Callable[[Studio], int]", done: Done, undo: tuple[str, ...] = ()) -> None:
        if self.state.busy:
            return
        self._become(model.begin(self.state))
        self._ask(work, partial(self._done, done, undo))

    def _done(self, done: Done, undo: tuple[str, ...], count: int) -> None:
        self._become(model.finish(self.state, done, count, undo))
        self.context.desk.changed(self._sitting)
        self.page.focus_first()
        self._read()

    def _failed(self, problem: Problem) -> None:
        self._become(model.fail(self.state, problem))

    def _ask(
        self,
        work: "Callable[[Studio], object]",
        done: Callable[..., None],
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Answers that come when the page is left, or shows somebody else, are dropped."""
        visit = self._visit

        def here(then: Callable[..., None]) -> Callable[[object], None]:
            return lambda value: then(value) if visit == self._visit else None

        self.context.desk.ask(work, here(done), here(failed or self._failed), owner=self)


def _read(studio: "Studio", sitting: str) -> Found:
    from likeness.studio.bin import list_bin  # noqa: PLC0415
    from likeness.studio.policies import policy_of  # noqa: PLC0415
    from likeness.studio.sittings import show_sitting  # noqa: PLC0415

    titles = {look.name: look.title for look in studio.tools.looks.values()}
    rows = list_bin(studio, sitting)
    replaced = {row.portrait.portrait for row in rows if row.replaced}
    cards = tuple(
        BinCard(
            row.portrait.portrait,
            titles.get(row.portrait.look, row.portrait.look),
            row.portrait.origin,
            row.days_left,
            version=row.portrait.portrait in replaced,
        )
        for row in rows
    )
    return Found(show_sitting(studio, sitting).name, cards, policy_of(studio.settings).binned_portraits)


def _small(studio: "Studio", sitting: str, portrait: str) -> QImage | None:
    from likeness.studio.seeing import thumbnail  # noqa: PLC0415
    from likeness.vault.kinds import Kind  # noqa: PLC0415

    return decode_picture(thumbnail(studio, sitting, Kind.PORTRAIT, portrait))


def _restore(studio: "Studio", sitting: str, portraits: tuple[str, ...]) -> int:
    from likeness.studio.bin import restore  # noqa: PLC0415

    return restore(studio, sitting, portraits)


def _discard(studio: "Studio", sitting: str, portraits: tuple[str, ...]) -> int:
    from likeness.studio.bin import discard  # noqa: PLC0415

    return discard(studio, sitting, portraits)


def _delete(studio: "Studio", sitting: str, portraits: tuple[str, ...]) -> int:
    from likeness.studio.bin import delete_now  # noqa: PLC0415

    return delete_now(studio, sitting, portraits).removed
