"""Joins the Library page to the desk: who there is, somebody new, and the sitting of a person who does not exist."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.controllers.learning import go_on_with
from likeness.ui.desk import DeskState
from likeness.ui.models import library as model
from likeness.ui.models.activity import Act, ActivityState, Row, rows
from likeness.ui.models.library import LibraryState, SittingCard
from likeness.ui.models.works import WorkKind
from likeness.ui.pages.library import LibraryPage
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.widgets.picture import decode_file, decode_picture
from likeness.ui.widgets.welcome import WelcomePictures
from likeness.ui.words import said

if TYPE_CHECKING:
    from likeness.studio.house import Studio
    from likeness.studio.unfinished import Unfinished

AGAIN_MS = 400
"""Several changes in a row are read once."""


class LibraryController(Controller):
    """Lives as long as the window."""

    page: LibraryPage

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.state = LibraryState()
        self.page = LibraryPage(context.icons, _welcome_pictures(context.files))
        self._pictures: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._dropped: list[Path] = []
        self._unfinished: tuple[Unfinished, ...] = ()
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.load)
        context.desk.sitting_changed.connect(self._changed)
        context.desk.state_changed.connect(self._opened)
        context.works.changed.connect(self._worked)
        self._connect()
        self._show()

    def enter(self, place: Place) -> None:
        if self.context.desk.state is not DeskState.CLOSED:
            self.load()
        if place.item == "new":
            self._begin_naming()

    def close(self) -> None:
        self._again.stop()

    def load(self) -> None:
        """Read who there is; the pictures follow, those in sight first."""
        state = self.context.desk.state
        if state is DeskState.NONE:
            self._loaded(())
        elif state in {DeskState.OPEN, DeskState.CLOSED}:
            self.context.desk.ask(_read_cards, self._loaded, self._failed, owner=self)
            self.context.desk.ask(_read_unfinished, self._found_unfinished, lambda _: None, owner=self)

    def _opened(self, _state: DeskState) -> None:
        self.load()

    def _worked(self, _work: object) -> None:
        self._show_work()

    def _connect(self) -> None:
        page = self.page
        page.new_wanted.connect(self._begin_naming)
        page.naming_cancelled.connect(lambda: self._become(model.end_naming(self.state)))
        page.name_given.connect(self._create)
        page.searched.connect(lambda text: self._become(model.with_search(self.state, text)))
        page.more_wanted.connect(lambda: self._become(model.with_more(self.state)))
        page.notice_acted.connect(self._act_on_notice)
        page.demo_wanted.connect(self._try)
        page.sitting_wanted.connect(self._open)
        page.files_dropped.connect(self._drop)
        page.work_wanted.connect(self._act_on_work)

    def _become(self, state: LibraryState) -> None:
        self.state = state
        self._show()
        self._fetch_pictures()

    def _show(self) -> None:
        self.page.show_state(self.state, self._pictures)

    def _loaded(self, cards: tuple[SittingCard, ...]) -> None:
        self._become(model.with_cards(self.state, cards))
        alarms = self.context.desk.alarms
        if alarms:
            self._become(model.with_problem(self.state, Problem(alarms[0].code, said(alarms[0]))))

    def _failed(self, problem: Problem) -> None:
        """A studio that does not open has a page of its own; here only what else went wrong is said."""
        if problem.code == "vault-missing":
            self._loaded(())
        elif self.context.desk.state is DeskState.OPEN:
            self._become(model.with_problem(self.state, problem))

    def _changed(self, sitting: str) -> None:
        self._asked.discard(sitting)
        self._again.start()

    def _found_unfinished(self, found: "tuple[Unfinished, ...]") -> None:
        self._unfinished = found
        self._show_work()

    def _show_work(self) -> None:
        """The first thing that runs, else the first that could go on; the page Activity has them all."""
        works = tuple(work for work in self.context.works.all if not work.ended or work.can_resume)
        state = ActivityState(loaded=True, works=works, unfinished=self._unfinished)
        now = self.context.clock()
        row = next((replace(row, acts=_acts_here(row)) for row in rows(state, now) if row.sitting), None)
        names = {card.id: card.name for card in self.state.cards}
        self.page.show_work(row, "" if row is None else names.get(row.sitting, ""), now)

    def _act_on_work(self, row: Row, act: Act) -> None:
        """Pausing needs no other page; what goes on is seen where all of it is, and everything else is asked there."""
        if act is Act.PAUSE and row.work:
            self.context.works.pause(row.work)
            return
        if act is Act.RESUME:
            go_on_with(self.context.desk, self.context.works, row)
        if row.kind is WorkKind.TRAIN and row.sitting:
            self.context.go(Place(Room.MODEL, row.sitting))
        else:
            self.context.go(Place(Room.ACTIVITY))

    def _fetch_pictures(self) -> None:
        """One by one, so that whatever else is asked comes in between."""
        for card in self.state.shown:
            if card.id not in self._asked and (card.photos or card.portraits):
                self._asked.add(card.id)
                work = partial(_read_picture, sitting=card.id)
                self.context.desk.ask(work, partial(self._pictured, card.id), lambda _: None, owner=self)

    def _pictured(self, sitting: str, image: QImage | None) -> None:
        if image is not None:
            self._pictures[sitting] = image
            self.page.set_picture(sitting, image)

    def _begin_naming(self) -> None:
        if self.state.loaded and not self.state.naming:
            self._become(model.begin_naming(self.state, len(self._dropped)))

    def _drop(self, paths: list[Path]) -> None:
        """Photos before a name: they wait until the person has agreed."""
        self._dropped = paths
        self._become(model.begin_naming(self.state, len(paths)))

    def _create(self, untrusted_name: str) -> None:
        if self.state.creating:
            return
        state, name = model.submit_name(self.state, untrusted_name)
        self._become(state)
        if name is not None:
            self.context.desk.ask(partial(_create, name=name), self._created, self._failed, create=True, owner=self)

    def _created(self, sitting: str) -> None:
        if self._dropped:
            self.context.dropped[sitting] = self._dropped
            self._dropped = []
        self._become(model.end_naming(self.state))
        self.context.desk.changed(sitting)
        self.context.go(Place(Room.CONSENT, sitting))

    def _act_on_notice(self) -> None:
        self._become(model.with_problem(self.state, None))
        self.load()

    def _try(self) -> None:
        """The whole work with somebody who does not exist, on the pages of everybody else."""
        self.context.desk.ask(_begin_fictional, self._open_fictional, self._failed, create=True, owner=self)

    def _open_fictional(self, begun: tuple[str, list[Path]]) -> None:
        sitting, photos = begun
        if photos:
            self.context.dropped[sitting] = photos
        self.context.desk.changed(sitting)
        self._open(sitting)

    def _open(self, sitting: str) -> None:
        """Where the sitting goes on."""
        self.context.desk.ask(partial(_where_to_go_on, sitting=sitting), self.context.go, self._failed, owner=self)


def _acts_here(row: Row) -> tuple[Act, ...]:
    """What can be done without seeing more of it."""
    return tuple(act for act in row.acts if act in {Act.PAUSE, Act.RESUME, Act.OPEN})


def _read_cards(studio: "Studio") -> tuple[SittingCard, ...]:
    """Newest first: whoever came last is looked for most."""
    from likeness.studio.sittings import list_sittings  # noqa: PLC0415

    return tuple(
        SittingCard(
            row.sitting,
            row.name,
            photos=row.counts.get("photos", 0),
            models=row.counts.get("adapters", 0),
            portraits=row.counts.get("portraits", 0),
            consent_days=row.consent_days,
        )
        for row in reversed(list_sittings(studio))
    )


def _read_unfinished(studio: "Studio") -> "tuple[Unfinished, ...]":
    from likeness.studio.unfinished import interrupted  # noqa: PLC0415

    return interrupted(studio)


def _read_picture(studio: "Studio", sitting: str) -> QImage | None:
    from likeness.studio.cards import small_picture  # noqa: PLC0415

    return decode_picture(small_picture(studio, sitting))


def _create(studio: "Studio", name: str) -> str:
    from likeness.studio.sittings import new_sitting  # noqa: PLC0415

    return new_sitting(studio, name)


def _begin_fictional(studio: "Studio") -> tuple[str, list[Path]]:
    """Her photos are taken on the Photos page, as anybody's are."""
    from likeness.studio.trying import begin_fictional, photos_to_take  # noqa: PLC0415

    sitting = begin_fictional(studio)
    return sitting, list(photos_to_take(studio, sitting))


def _where_to_go_on(studio: "Studio", sitting: str) -> Place:
    from likeness.studio.flows.reading import read_sitting  # noqa: PLC0415
    from likeness.studio.flows.sitting import first_open  # noqa: PLC0415

    return Place(Room(str(first_open(read_sitting(studio, sitting).facts))), sitting)


def _welcome_pictures(files: Path) -> WelcomePictures:
    return WelcomePictures(
        portrait=decode_file(files / "pictures" / "welcome.jpg"),
        photo=decode_file(files / "people" / "noor" / "09.jpg"),
    )
