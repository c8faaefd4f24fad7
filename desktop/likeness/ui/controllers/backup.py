"""Joins the page of backups to the vault and to the works: a backup goes on behind any other page."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import backup as model
from likeness.ui.models.backup import BackupState, BackupView, MadeView
from likeness.ui.models.locked import Way
from likeness.ui.pages.backup import BackupPage
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.teller import while_there
from likeness.ui.works import Controls, Order, WorkKind, WorkState

if TYPE_CHECKING:
    from likeness.studio.house import Studio


class BackupController(Controller):
    """Lives as long as the window."""

    page: BackupPage

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.state = BackupState()
        self.page = BackupPage()
        self.page.wanted.connect(self._want)
        self.page.row_wanted.connect(self._want_row)
        self.page.foot.back.connect(context.back)
        context.works.changed.connect(self._work_changed)

    def enter(self, place: Place) -> None:  # noqa: ARG002 (there is one list)
        running = [work for work in self.context.works.running if work.kind is WorkKind.BACKUP]
        if running and not self.state.busy:
            self._become(model.making(self.state, running[0].id))
        self._read()

    def _become(self, state: BackupState) -> None:
        self.state = state
        self.page.show_state(state)

    def _read(self) -> None:
        self.context.desk.ask(read_all, self._known, self._not_read, owner=self)

    def _known(self, found: "tuple[tuple[BackupView, ...], str]") -> None:
        self._become(model.read(self.state, *found))

    def _not_read(self, problem: Problem) -> None:
        """Where there is no vault yet, one can still be restored."""
        if problem.code == "vault-missing":
            self._become(model.read(self.state, (), ""))
        else:
            self._failed(problem)

    def _failed(self, problem: Problem) -> None:
        self._become(model.failed(self.state, problem))

    def _want(self, word: str) -> None:
        if word == "kit":
            self.context.go(Place(Room.KIT, item="type"))
        elif word == "restore":
            self.context.go(Place(Room.LOCKED, item=Way.RESTORE))
        elif word == "stop":
            self._become(replace(self.state, stopping=True))
            self.context.works.cancel(self.state.work)
        elif not self.state.busy:
            folder = self.context.choose.folder(self.tr("A folder on another disk"))
            if folder is not None:
                self._make(folder)

    def _want_row(self, word: str, number: int) -> None:
        row = next((row for row in self.state.rows or () if row.number == number), None)
        if row is None or self.state.busy:
            return
        if word == "lost":
            work = partial(_give_up, number=number)
            self.context.desk.ask(work, lambda _: self._read(), self._failed, owner=self)
        elif word == "read":
            self._become(model.reading(self.state, number))
            work_ = partial(_read_back, folder=Path(row.folder))
            whole, ended_badly = while_there(self, self._whole), while_there(self, self._ended_badly)
            self.context.desk.long(work_, whole, ended_badly, sitting=None)
        else:
            self._make(Path(row.folder))

    def _whole(self, files: int) -> None:
        self._become(model.whole(self.state, files))

    def _make(self, folder: Path) -> None:
        order = Order(
            WorkKind.BACKUP,
            "",
            partial(_back_up, folder=folder),
            while_there(self, self._made),
            while_there(self, self._ended_badly),
        )
        self._become(model.making(self.state, ""))
        self._become(replace(self.state, work=self.context.works.start(order)))

    def _made(self, view: MadeView) -> None:
        self._become(model.made(self.state, view))
        self.context.desk.changed()
        self._read()

    def _ended_badly(self, problem: Problem) -> None:
        self._failed(problem)
        self._read()

    def _work_changed(self, work: WorkState) -> None:
        if work.kind is WorkKind.BACKUP and work.id == self.state.work and not work.ended:
            self._become(model.moving(self.state, work.done, work.of, work.finish))


def read_all(studio: "Studio") -> tuple[tuple[BackupView, ...], str]:
    """What can be reached and still holds somebody who was erased is brought up to date first."""
    from likeness.studio.backups import list_backups, settle_backups  # noqa: PLC0415
    from likeness.studio.kits import kit_status  # noqa: PLC0415

    settle_backups(studio)
    rows = tuple(
        model.backup_view(
            row.number, row.folder, row.made, row.days, row.owed, lost=row.lost, there=_is_there(row.folder)
        )
        for row in list_backups(studio).backups
    )
    return rows, kit_status(studio).state


def _is_there(folder: str | None) -> bool:
    try:
        return folder is not None and Path(folder).is_dir()
    except OSError:
        return False


def _back_up(studio: "Studio", controls: Controls, *, folder: Path) -> MadeView:
    from likeness.studio.backups import back_up  # noqa: PLC0415

    def tell(done: int, of: int) -> None:
        controls.check()
        controls.progress(done, of)

    done = back_up(studio, folder, verify=False, on_progress=tell)
    return MadeView(done.backup, done.copied, done.copied_bytes, done.kept, len(done.damaged), tuple(done.rewritten))


def _read_back(studio: "Studio", *, folder: Path) -> int:
    from likeness.studio.backups import check_backup  # noqa: PLC0415

    return check_backup(studio, folder).files


def _give_up(studio: "Studio", *, number: int) -> None:
    from likeness.studio.backups import give_up_backup  # noqa: PLC0415

    give_up_backup(studio, number)
