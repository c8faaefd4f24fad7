"""Joins the page about moving to what is known of kit and backups. What is to be done happens on their own pages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.ui.controllers.backup import read_all
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import backup
from likeness.ui.models.move import MoveState
from likeness.ui.pages.move import MovePage
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from likeness.studio.house import Studio

GOES = {"kit": Place(Room.KIT, item="type"), "backup": Place(Room.BACKUP), "wipe": Place(Room.WIPE)}


class MoveController(Controller):
    """Lives as long as the window."""

    page: MovePage

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.state = MoveState()
        self.page = MovePage(context.icons)
        self.page.wanted.connect(self._want)
        self.page.foot.back.connect(context.back)

    def enter(self, place: Place) -> None:  # noqa: ARG002 (there is one way)
        self.page.show_state(self.state)
        self.context.desk.ask(_look, self._known, self._failed, owner=self)

    def _want(self, word: str) -> None:
        if word in GOES:
            self.context.go(GOES[word])

    def _known(self, state: MoveState) -> None:
        self.state = state
        self.page.show_state(state)

    def _failed(self, problem: Problem) -> None:
        self._known(MoveState(problem=problem))


def _look(studio: "Studio") -> MoveState:
    rows, kit = read_all(studio)
    latest = backup.read(backup.BackupState(), rows, kit).latest
    return MoveState(kit, latest, studio.vault.fingerprint)
