"""Joins the page of base models to the packs on the disk. None of it needs the vault: base models are nobody's."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from likeness.base.paths import Home
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import add_model as model
from likeness.ui.models.add_model import Doing, ModelsState
from likeness.ui.models.works import Phase, WorkKind, WorkState
from likeness.ui.pages.add_model import AddModelPage
from likeness.ui.places import Place
from likeness.ui.problem import Problem
from likeness.ui.works import Controls, Order

if TYPE_CHECKING:
    from likeness.base.clock import Clock
    from likeness.studio.packs import Looked

FILES = ("*.safetensors", "*.tar")
Fetch = Callable[..., "Looked"]


class AddModelController(Controller):
    """Lives as long as the window. `fetch`: downloads one of the catalogue, as studio.getting.get."""

    page: AddModelPage

    def __init__(self, context: Context, parent: QObject, fetch: Fetch | None = None) -> None:
        super().__init__(context, parent)
        self.fetch = fetch
        self.state = ModelsState()
        self.page = AddModelPage()
        self._looked: Looked | None = None
        context.works.changed.connect(self._work_changed)
        self._connect()
        self._show()

    def enter(self, place: Place) -> None:
        """`place.item`: a name of the catalogue that was come for."""
        if place.item and not self.state.busy:
            self.state = model.want(self.state, place.item)
        self._read()

    def _read(self) -> None:
        self.context.desk.aside(partial(_read, self.context.home), self._known, self._failed, owner=self)

    def _known(self, known: "tuple[Any, Any, Any, bool]") -> None:
        machine, listed, catalogue, downloads = known
        self._become(model.with_read(self.state, machine, listed, catalogue, downloads=downloads))

    def _become(self, state: ModelsState) -> None:
        self.state = state
        self._show()

    def _show(self) -> None:
        self.page.show_state(self.state)

    def _failed(self, problem: Problem) -> None:
        self._become(model.failed(self.state, problem))

    def _connect(self) -> None:
        page = self.page
        page.folder_wanted.connect(self._choose_folder)
        page.file_wanted.connect(self._choose_file)
        page.dropped.connect(self._look_at)
        page.back_wanted.connect(self.context.back)
        page.notice_acted.connect(lambda: self._become(model.dismissed(self.state)))
        page.installed.pressed.connect(self._press)
        page.installed.confirmed.connect(self._remove)
        page.installed.kept.connect(lambda: self._become(model.confirm(self.state, "")))
        page.catalogue.turned.connect(self._allow)
        page.catalogue.wanted.connect(lambda name: self._become(model.want(self.state, name)))
        page.work.cancel_wanted.connect(self._cancel)
        self._connect_agreements()

    def _connect_agreements(self) -> None:
        offer, entry = self.page.offer, self.page.entry
        offer.turned.connect(lambda on: self._become(model.accept_offer(self.state, accepted=on)))
        offer.agreed.connect(self._add)
        offer.cancelled.connect(self._drop_offer)
        offer.text_wanted.connect(lambda file: self.context.open_file(Path(file)))
        entry.turned.connect(lambda on: self._become(model.accept_wanted(self.state, accepted=on)))
        entry.agreed.connect(lambda: self._get(self.state.wanted))
        entry.cancelled.connect(lambda: self._become(model.want(self.state, "")))

    # -- work

    def _start(
        self, doing: Doing, name: str, run: Callable[[Home, Controls], Any], done: Callable[[Any], None]
    ) -> None:
        """One at a time: what is being done stands at the top of the page."""
        if self.state.busy:
            return
        home = self.context.home
        order = Order(
            WorkKind.PACK,
            "",
            lambda _studio, controls: run(home, controls),
            partial(self._ended, done),
            self._ended_early,
            needs_vault=False,
            heavy=doing is Doing.CONVERT,
        )
        self._become(model.started(self.state, self.context.works.start(order), doing, name))

    def _ended(self, done: Callable[[Any], None], result: Any) -> None:  # noqa: ANN401 (whatever the work made)
        if isValid(self) and isValid(self.page):  # work outlives its page, which is made anew in another language
            done(result)
            self._read()

    def _ended_early(self, problem: Problem) -> None:
        self._become(model.failed(self.state, None if problem.code == "stopped" else problem))
        self._read()

    def _tell(self, doing: Doing, name: str) -> Callable[[Any], None]:
        return lambda _result: self._become(model.ended(self.state, doing, name))

    def _work_changed(self, work: WorkState) -> None:
        course = self.state.course
        if course is not None and course.work == work.id and not work.ended:
            stopping = work.phase is Phase.STOPPING
            self._become(model.progressed(self.state, work.done, work.of, stopping=stopping))

    def _cancel(self) -> None:
        if self.state.course is not None:
            self.context.works.cancel(self.state.course.work)

    # -- adding

    def _choose_folder(self) -> None:
        folder = self.context.choose.folder(self.page.tr("The folder of a base model"))
        if folder is not None:
            self._look_at(folder)

    def _choose_file(self) -> None:
        files = self.context.choose.files(self.page.tr("A base model in one file"), FILES)
        if files:
            self._look_at(files[0])

    def _look_at(self, source: Path) -> None:
        one_file = source.suffix.lower() != ".tar" and source.is_file()
        doing = Doing.OPEN if one_file else Doing.LOOK
        self._start(doing, source.name, partial(_look, source, one_file=one_file), self._seen)

    def _seen(self, seen: "tuple[Looked, bool, bool]") -> None:
        looked, there, clash = seen
        if there:
            self._become(model.ended(self.state, Doing.LOOK, looked.row.title))
            return
        self._looked = looked
        self._become(model.offered(self.state, looked.row, clash=clash))

    def _drop_offer(self) -> None:
        self._looked = None
        self._become(model.without_offer(self.state))

    def _add(self) -> None:
        looked, offer = self._looked, self.state.offer
        if looked is None or offer is None or not offer.accepted:
            return
        run = partial(_add, looked, self.context.clock, replace=offer.clash)
        self._start(Doing.ADD, looked.row.name, run, self._tell(Doing.ADD, looked.row.title))

    # -- downloading

    def _allow(self, allowed: bool) -> None:  # noqa: FBT001 (a slot of Qt's kind)
        work = partial(_allow, self.context.home, allowed=allowed)
        self.context.desk.aside(
            work, lambda _: self._become(model.with_downloads(self.state, downloads=allowed)), self._failed, owner=self
        )

    def _get(self, name: str) -> None:
        entry = self.state.entry(name)
        if entry is None or not (self.state.wanted_accepted and self.state.wanted == name):
            return
        run = partial(_get, name, self.context.clock, self.fetch)
        self._start(Doing.GET, name, run, self._tell(Doing.GET, entry.title))

    # -- looking after

    def _press(self, doing: Doing, name: str) -> None:
        match doing:
            case Doing.CHECK:
                self._start(doing, name, partial(_check, name), self._tell(doing, name))
            case Doing.CONVERT:
                self._start(doing, name, partial(_convert, name), self._tell(doing, name))
            case Doing.REPAIR:
                self._repair(name)
            case Doing.REMOVE:
                self._become(model.confirm(self.state, name))
            case Doing.FORGET:
                self._start(doing, name, partial(_forget, name), self._tell(doing, name))
            case Doing.GET:
                self._become(model.want(self.state, name))
            case _:
                return

    def _repair(self, name: str) -> None:
        source = self.context.choose.folder(self.page.tr("A folder that has the same base model"))
        if source is not None:
            self._start(Doing.REPAIR, name, partial(_repair, name, source), self._tell(Doing.REPAIR, name))

    def _remove(self, name: str) -> None:
        self._start(Doing.REMOVE, name, partial(_remove, name), self._tell(Doing.REMOVE, name))


# -- away from the window's thread


def _read(home: Home) -> "tuple[Any, Any, Any, bool]":
    from likeness.studio import getting, machine, packs  # noqa: PLC0415

    return (
        machine.measure_machine(home),
        packs.list_packs_and_rests(home),
        getting.catalogue(home),
        getting.downloads_allowed(home),
    )


def _allow(home: Home, *, allowed: bool) -> None:
    from likeness.studio.getting import allow_downloads  # noqa: PLC0415

    allow_downloads(home, allowed=allowed)


def _stop(controls: Controls) -> Callable[[], bool]:
    return lambda: controls.control.wish == "cancel"


def _look(source: Path, home: Home, controls: Controls, *, one_file: bool) -> "tuple[Looked, bool, bool]":
    """What is there, whether exactly that is installed, and whether another one has its name."""
    from likeness.base.errors import Refused  # noqa: PLC0415
    from likeness.studio import packs  # noqa: PLC0415

    if one_file:
        from likeness.studio.converting import open_checkpoint  # noqa: PLC0415

        made = open_checkpoint(home, source, controls.hear, control=controls.control)
        looked = packs.look(made, own=True, came_from="one file")
    else:
        looked = packs.look(source)
    try:
        return looked, packs.is_there(home, looked, _stop(controls)), False
    except Refused as refusal:
        if refusal.code != "pack-exists":
            raise
        return looked, False, True


def _add(looked: "Looked", clock: "Clock", home: Home, controls: Controls, *, replace: bool) -> None:
    from likeness.studio import packs  # noqa: PLC0415

    packs.add(home, looked, clock, replace=replace, on_bytes=controls.progress, stop=_stop(controls))


def _get(name: str, clock: "Clock", fetch: Fetch | None, home: Home, controls: Controls) -> None:
    """Fetched, then installed as any other."""
    from likeness.studio import getting, packs  # noqa: PLC0415

    stop = _stop(controls)
    looked = (fetch or getting.get)(home, name, on_bytes=controls.progress, stop=stop)
    packs.add(home, looked, clock, stop=stop)


def _check(name: str, home: Home, controls: Controls) -> None:
    from likeness.studio.packs import verify_pack  # noqa: PLC0415

    def told(done: int, of: int) -> None:
        controls.progress(done, of)
        controls.check()

    verify_pack(home, name, told)


def _convert(name: str, home: Home, controls: Controls) -> None:
    from likeness.studio.converting import convert  # noqa: PLC0415

    hear, control = controls.hear, controls.control
    convert(home, name, on_event=hear, on_bytes=controls.progress, stop=_stop(controls), control=control)


def _repair(name: str, source: Path, home: Home, controls: Controls) -> None:
    from likeness.studio.packs import repair  # noqa: PLC0415

    repair(home, name, source, controls.progress, _stop(controls))


def _remove(name: str, home: Home, _controls: Controls) -> None:
    from likeness.studio import converting, packs  # noqa: PLC0415

    packs.remove(home, name)
    converting.forget(home, name)


def _forget(name: str, home: Home, _controls: Controls) -> None:
    from likeness.studio import converting, packs  # noqa: PLC0415

    converting.forget(home, name)
    packs.remove_unfinished(home, name)
