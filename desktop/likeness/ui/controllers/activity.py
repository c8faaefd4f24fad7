"""Joins the page Activity to the long work, to what the vault says can go on, and to base models that are half added."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.controllers.learning import go_on_with
from likeness.ui.desk import DeskState
from likeness.ui.models import activity as rules
from likeness.ui.models.activity import Act, ActivityState, Row
from likeness.ui.models.making import Tally
from likeness.ui.models.works import WorkKind, WorkState
from likeness.ui.pages.activity import ActivityPage
from likeness.ui.places import Place, Room
from likeness.ui.portrait_work import PortraitWork
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from likeness.base.paths import Home
    from likeness.studio.house import Studio
    from likeness.studio.unfinished import Unfinished

LOOK_MS = 15_000
"""How often finish times are looked at again."""

_ROOMS = {
    WorkKind.TRAIN: Room.MODEL,
    WorkKind.GENERATE: Room.PROOFS,
    WorkKind.RETOUCH: Room.PROOFS,
    WorkKind.DELIVER: Room.DELIVER,
}
"""Where the work of a person is seen at large."""

Halves = tuple[tuple[str, int], ...]


class ActivityController(Controller):
    """Reads when it is entered, and whenever something of a sitting was written."""

    page: ActivityPage

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.page = ActivityPage()
        self.state = ActivityState()
        self._here = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._show)
        context.works.changed.connect(self._worked)
        context.desk.sitting_changed.connect(self._read)
        self.page.foot.back.connect(context.back)
        self.page.wanted.connect(self._act)
        self.page.discard_agreed.connect(self._discard)
        self.page.discard_refused.connect(lambda: self._become(replace(self.state, discarding="")))

    def enter(self, place: Place) -> None:  # noqa: ARG002 (there is one such page)
        self._here = True
        self._look.start()
        self.state = replace(self.state, problem=None, discarding="")
        self._worked()
        self._read()

    def leave(self) -> None:
        self._here = False
        self._look.stop()

    def close(self) -> None:
        self.leave()

    def _read(self, _sitting: str = "") -> None:
        if not self._here:
            return
        desk = self.context.desk
        if desk.state is not DeskState.NONE:
            sittings = tuple({work.sitting for work in self.context.works.all if work.sitting})
            desk.ask(partial(_read, sittings=sittings), self._loaded, self._failed, owner=self)
        desk.aside(partial(_halves, home=desk.home), self._halved, self._failed, owner=self)

    def _loaded(self, found: "tuple[tuple[Unfinished, ...], Mapping[str, str]]") -> None:
        unfinished, names = found
        self._become(replace(self.state, loaded=True, unfinished=unfinished, names=names, tallies=self._tallies()))

    def _halved(self, halves: Halves) -> None:
        self._become(replace(self.state, loaded=True, halves=halves))

    def _failed(self, problem: Problem) -> None:
        gone = problem.code == "vault-missing"
        self._become(replace(self.state, loaded=True, problem=None if gone else problem))

    def _worked(self, work: WorkState | None = None) -> None:
        self._become(replace(rules.with_works(self.state, self.context.works.all), tallies=self._tallies()))
        if work is not None and (work.sitting and work.sitting not in self.state.names):
            self._read()

    def _tallies(self) -> dict[str, Tally]:
        return {each.id: each.batch.tally for each in self.context.works.findChildren(PortraitWork) if each.batch.tally}

    def _act(self, row: Row, act: Act) -> None:
        works = self.context.works
        match act:
            case Act.PAUSE:
                works.pause(row.work)
            case Act.CANCEL:
                works.cancel(row.work)
            case Act.SOONER:
                works.move(row.work, -1)
            case Act.RESUME:
                go_on_with(self.context.desk, works, row)
            case Act.DISCARD:
                self._become(replace(self.state, discarding=row.key))
            case Act.REMOVE:
                home = self.context.desk.home
                remove = partial(_remove_half, home=home, name=row.title)
                self.context.desk.aside(remove, self._halved, self._failed, owner=self)
            case Act.OPEN | Act.ADD:
                self._open(row)

    def _open(self, row: Row) -> None:
        room = Room.ADD_MODEL if row.kind is WorkKind.PACK else _ROOMS.get(row.kind, Room.SETTINGS)
        self.context.go(Place(room, row.sitting))

    def _discard(self, row: Row) -> None:
        desk = self.context.desk
        for work in self.context.works.of(row.sitting):
            if work.kind is WorkKind.TRAIN:
                self.context.works.forget(work.id)
        self._become(replace(self.state, discarding=""))
        self._worked()
        discard = partial(_discard, sitting=row.sitting)
        desk.ask(discard, lambda _: desk.changed(row.sitting), self._failed, owner=self)

    def _become(self, state: ActivityState) -> None:
        self.state = state
        self._show()

    def _show(self) -> None:
        if self._here:
            self.page.show_state(self.state, self.context.clock())


# -- on the desk's threads


def _read(studio: "Studio", sittings: tuple[str, ...]) -> "tuple[tuple[Unfinished, ...], Mapping[str, str]]":
    from likeness.base.errors import LikenessError  # noqa: PLC0415
    from likeness.studio.unfinished import interrupted  # noqa: PLC0415

    left = interrupted(studio)
    names: dict[str, str] = {}
    for sitting in {*sittings, *(one.sitting for one in left)}:
        try:
            names[sitting] = studio.vault.sitter(sitting).name
        except LikenessError:  # erased meanwhile
            names[sitting] = ""
    return left, names


def _discard(studio: "Studio", sitting: str) -> None:
    from likeness.studio.unfinished import discard_unfinished  # noqa: PLC0415

    discard_unfinished(studio, sitting)


def _halves(home: "Home") -> Halves:
    from likeness.studio.packs import list_packs_and_rests  # noqa: PLC0415

    return tuple((half.name, half.size) for half in list_packs_and_rests(home).unfinished)


def _remove_half(home: "Home", name: str) -> Halves:
    from likeness.studio.packs import remove_unfinished  # noqa: PLC0415

    remove_unfinished(home, name)
    return _halves(home)
