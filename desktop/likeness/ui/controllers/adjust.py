"""Joins the Adjust page to the desk: glances while a handle moves, the real portrait once it rests, and what the guard says of both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import adjust as model
from likeness.ui.models.adjust import AS_MADE, AdjustState, Brush, Hand, Measure, Newest, Phase, Stroke, Tool
from likeness.ui.pages.adjust import AdjustPage
from likeness.ui.places import Place
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from likeness.studio.adjusting import Table
    from likeness.studio.house import Studio

REST_MS = 350
"""So long a handle rests before the portrait is really made and measured."""


@dataclass(frozen=True, eq=False)
class Begun:
    """What the page begins with. `portrait`: the version that is on the table; `seen`: how it looks there."""

    table: "Table"
    seen: "Seen"
    portrait: str
    name: str
    look: str
    start: Hand
    refused: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Seen:
    """`asked` is what was wanted, `hand` as much of it as the guard let pass."""

    image: QImage
    asked: Hand
    hand: Hand
    held: Mapping[str, str]
    measure: Measure | None = None


class AdjustController(Controller):
    """One portrait is on the table while the page is shown; it goes from memory with the page."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.page: AdjustPage = AdjustPage(context.icons)
        self.state = AdjustState()
        self._sitting = self._portrait = ""
        self._visit = 0
        self._table: Table | None = None
        self._made: QImage | None = None
        self._shown: QImage | None = None
        self._glances, self._exacts = Newest(), Newest()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self._exact(self.state.hand))
        self._connect()

    def enter(self, place: Place) -> None:
        self._sitting, self._portrait = place.sitting, place.item
        self._open()

    def leave(self) -> None:
        """Nothing of the person stays in memory."""
        self._visit += 1
        self._rest.stop()
        self._table = self._made = self._shown = None
        self._glances, self._exacts = Newest(), Newest()
        self.page.set_image(None)
        self._become(AdjustState())

    def close(self) -> None:
        self.leave()

    def _connect(self) -> None:
        page, panel, stage = self.page, self.page.panel, self.page.stage
        panel.tool_chosen.connect(lambda tool: self._become(replace(self.state, tool=Tool(tool))))
        panel.moved.connect(self._slide)
        panel.settled.connect(self._settle)
        panel.brush_chosen.connect(lambda kind: self._become(replace(self.state, brush=Brush(kind))))
        panel.brush_sized.connect(lambda size: self._become(replace(self.state, brush_size=size)))
        panel.as_made_wanted.connect(lambda: self._step(model.as_made))
        stage.framed.connect(self._frame)
        stage.settled.connect(self._settle)
        stage.painted.connect(self._paint)
        page.undo_wanted.connect(lambda: self._step(model.undo))
        page.redo_wanted.connect(lambda: self._step(model.redo))
        page.compared.connect(self._compare)
        page.save_wanted.connect(self._save)
        page.foot.back.connect(self._back)
        page.notice_acted.connect(self._notice_acted)

    def _become(self, state: AdjustState) -> None:
        self.state = state
        self.page.show_state(state)

    # -- opening

    def _open(self) -> None:
        self.leave()
        first = partial(_as_it_is, sitting=self._sitting, portrait=self._portrait)
        self.context.desk.ask(first, self._here(self._first_seen), lambda _: None, owner=self)
        begin = partial(_begin, sitting=self._sitting, portrait=self._portrait)
        self.context.desk.long(begin, self._here(self._begun), self._here(self._no_table))

    def _first_seen(self, image: QImage) -> None:
        """The portrait as it is kept, while its photo is got ready. It has its crop already."""
        if self._shown is None:
            self.page.set_image(image)

    def _begun(self, begun: Begun) -> None:
        self._table, self._portrait = begun.table, begun.portrait
        self.page.set_image(begun.seen.image)  # before its crop is shown
        self._become(model.taken_up(self.state, begun.name, begun.look, begun.start, begun.refused))
        self._take(begun.seen)
        self._rest.start()

    def _no_table(self, problem: Problem) -> None:
        self._become(replace(self.state, phase=Phase.NONE, problem=problem))

    # -- what the hand does

    def _slide(self, name: str, value: int) -> None:
        if name == "zoom":
            self._frame(value, self.state.hand.x, self.state.hand.y)
        else:
            self._moved(model.slid(self.state.hand, name, value))

    def _frame(self, zoom: float, x: float, y: float) -> None:
        self._moved(model.framed(self.state.hand, zoom, x, y))

    def _moved(self, hand: Hand) -> None:
        if self.state.ready and hand != self.state.hand:
            self._become(model.move(self.state, hand))
            self._glance(hand)
            self._rest.stop()

    def _settle(self) -> None:
        if self.state.ready:
            self._become(model.settle(self.state))
            self._rest.start()

    def _paint(self, stroke: Stroke) -> None:
        self._step(lambda state: model.change(state, model.painted(state.hand, stroke)))

    def _step(self, change: Callable[[AdjustState], AdjustState]) -> None:
        if not self.state.ready:
            return
        before = self.state.hand
        self._become(change(self.state))
        if self.state.hand != before:
            self._glance(self.state.hand)
            self._rest.start()

    def _compare(self, on: bool) -> None:  # noqa: FBT001 (a signal's slot)
        if self.state.comparing == on or (on and (not self.state.ready or self._table is None)):
            return
        self._become(replace(self.state, comparing=on))
        if not on:
            self._show(self._shown)
        elif self._made is not None:
            self._show(self._made)
        elif self._table is not None:
            work = partial(_glance, self._table, AS_MADE)
            self.context.desk.aside(work, self._here(self._as_made_seen), lambda _: None, owner=self)

    def _as_made_seen(self, seen: Seen) -> None:
        self._made = seen.image
        if self.state.comparing:
            self._show(self._made)

    def _show(self, image: QImage | None) -> None:
        """How it was made has no crop by hand."""
        hand = AS_MADE if self.state.comparing else self.state.hand
        self.page.set_image(image)
        self.page.stage.show_hand(hand, self.state.tool, self.state.brush, self.state.brush_size)

    # -- looking

    def _glance(self, hand: Hand) -> None:
        wanted = self._glances.ask(hand)
        if wanted is not None and self._table is not None:
            work = partial(_glance, self._table, wanted)
            self.context.desk.aside(work, self._here(self._glanced), self._here(self._not_seen), owner=self)

    def _glanced(self, seen: Seen) -> None:
        self._take(seen)
        waiting = self._glances.done()
        if waiting is not None:
            self._glance(waiting)

    def _exact(self, hand: Hand) -> None:
        wanted = self._exacts.ask(hand)
        if wanted is None or self._table is None:
            return
        self._become(replace(self.state, measuring=True))
        work = partial(_exact, table=self._table, asked=wanted)
        self.context.desk.long(work, self._here(self._exactly), self._here(self._not_seen))

    def _exactly(self, seen: Seen) -> None:
        waiting = self._exacts.done()
        current = seen.asked == self.state.hand
        measure = seen.measure if current else self.state.measure
        self._become(replace(self.state, measuring=waiting is not None, measure=measure))
        if current:
            self._take(seen)
        if waiting is not None:
            self._exact(waiting)

    def _take(self, seen: Seen) -> None:
        self._shown = seen.image
        self._become(model.reached(self.state, seen.asked, seen.hand, seen.held))
        if not self.state.comparing:
            self._show(seen.image)

    def _not_seen(self, problem: Problem) -> None:
        self._glances, self._exacts = Newest(), Newest()
        self._become(replace(self.state, measuring=False, problem=problem))

    # -- keeping

    def _save(self) -> None:
        if not self.state.can_save or self._table is None:
            return
        self._rest.stop()
        self._become(replace(model.settle(self.state), phase=Phase.SAVING, problem=None, leaving=False))
        work = partial(_save, sitting=self._sitting, table=self._table, hand=self.state.hand)
        self.context.desk.long(work, self._here(self._saved), self._here(self._not_saved))

    def _saved(self, kept: "tuple[str, Hand, dict[str, str]]") -> None:
        self._portrait, hand, held = kept
        self._become(model.saved(self.state, hand, held, self._portrait))
        self._glance(hand)
        self.context.desk.changed(self._sitting)

    def _not_saved(self, problem: Problem) -> None:
        self._become(replace(self.state, phase=Phase.READY, problem=problem))

    def _undo_save(self) -> None:
        version = self.state.undo_saved
        work = partial(_undo_save, sitting=self._sitting, portrait=version)
        self.context.desk.ask(work, self._here(self._unsaved), self._here(self._not_saved), owner=self)

    def _unsaved(self, earlier: str) -> None:
        self.context.desk.changed(self._sitting)
        self._portrait = earlier
        self._open()

    def _notice_acted(self) -> None:
        if self.state.leaving:
            self.context.back()
        elif self.state.undo_saved:
            self._undo_save()

    def _back(self) -> None:
        """What was adjusted is not thrown away by one press."""
        if self.state.ready and self.state.changed and not self.state.leaving:
            self._become(replace(self.state, leaving=True))
        else:
            self.context.back()

    def _here(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        """Answers that come when the page is left, or shows another portrait, are dropped."""
        visit = self._visit
        return lambda value: then(value) if visit == self._visit else None


# -- in the background


def _as_it_is(studio: "Studio", sitting: str, portrait: str) -> QImage:
    from likeness.studio.seeing import LARGE, picture, shrunk  # noqa: PLC0415
    from likeness.vault.kinds import Kind  # noqa: PLC0415

    return _image(shrunk(picture(studio, sitting, Kind.PORTRAIT, portrait), LARGE))


def _begin(studio: "Studio", sitting: str, portrait: str) -> Begun:
    import msgspec  # noqa: PLC0415

    from likeness.studio.adjusting import take_up  # noqa: PLC0415
    from likeness.studio.sittings import show_sitting  # noqa: PLC0415

    table = take_up(studio, sitting, portrait)
    table.warm()
    look = studio.tools.looks.get(table.row.look)
    start = model.hand_of(msgspec.to_builtins(table.start))
    return Begun(
        table,
        _glance(table, start),
        portrait,
        show_sitting(studio, sitting).name,
        table.row.look if look is None else look.title,
        start,
        _held(table.refused),
    )


def _glance(table: "Table", asked: Hand) -> Seen:
    glance = table.glance(_adjustments(asked))
    return Seen(_image(glance.picture), asked, _as_hand(glance.adjustments, asked), _held(glance.held))


def _exact(studio: "Studio", table: "Table", asked: Hand) -> Seen:
    done = table.exact(_adjustments(asked))
    measured = table.measured(studio, done)
    likeness = None if measured.likeness is None else round(100 * measured.likeness)
    measure = Measure(likeness, measured.tone_difference)
    return Seen(_image(table.flat(done)), asked, _as_hand(done.adjustments, asked), _held(done.held), measure)


def _save(studio: "Studio", sitting: str, table: "Table", hand: Hand) -> "tuple[str, Hand, dict[str, str]]":
    from likeness.studio.adjusting import save  # noqa: PLC0415

    saved = save(studio, sitting, table, _adjustments(hand))
    used = saved.portrait.handwork
    assert used is not None  # noqa: S101 (saving notes it)
    return saved.portrait.portrait, _as_hand(used.adjustments, hand), dict(saved.held)


def _undo_save(studio: "Studio", sitting: str, portrait: str) -> str:
    from likeness.studio.adjusting import undo_save  # noqa: PLC0415

    return undo_save(studio, sitting, portrait)


def _adjustments(hand: Hand) -> Any:  # noqa: ANN401 (a value of the darkroom, which the window does not import)
    import msgspec  # noqa: PLC0415

    from likeness.darkroom.adjustments import Adjustments  # noqa: PLC0415

    return msgspec.convert(hand.document, Adjustments)


def _as_hand(adjustments: Any, asked: Hand) -> Hand:  # noqa: ANN401
    """The same value where nothing was held back, to the last digit."""
    import msgspec  # noqa: PLC0415

    return asked if adjustments == _adjustments(asked) else model.hand_of(msgspec.to_builtins(adjustments))


def _held(held: Mapping[Any, str]) -> dict[str, str]:
    return {str(name): code for name, code in held.items()}


def _image(pixels: "NDArray[np.uint8]") -> QImage:
    """(H, W, 3), copied: the array goes."""
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
