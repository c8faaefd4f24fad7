"""Joins the page that removes everything to the vault's folder and the keychain. The studio is let go of first."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.ui.bridge import Background
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import wipe as model
from likeness.ui.models.wipe import Pile, Stage, WipeState
from likeness.ui.pages.wipe import WipePage
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.teller import while_there
from likeness.ui.words import problem_of

if TYPE_CHECKING:
    from collections.abc import Callable


class WipeController(Controller):
    """Lives as long as the window."""

    page: WipePage
    _stepped = Signal(str)
    """From the background thread."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.state = WipeState()
        self.page = WipePage(context.icons)
        self._slow = Background(self, describe=problem_of)
        self._stepped.connect(lambda step: self._become(model.stepped(self.state, step)))
        self.page.typed.connect(lambda typed: self._become(replace(self.state, typed=typed, problem=None)))
        self.page.packs_chosen.connect(self._choose_packs)
        self.page.wanted.connect(self._want)
        self.page.foot.back.connect(context.back)
        context.works.changed.connect(self._count_works)

    def enter(self, place: Place) -> None:  # noqa: ARG002 (there is one list)
        self.page.field.clear()
        self._become(WipeState(works=len(self.context.works.running)))
        self._read()

    def close(self) -> None:
        self._slow.close(lambda: None)

    def _become(self, state: WipeState) -> None:
        self.state = state
        self.page.show_state(state)

    def _count_works(self, _work: object = None) -> None:
        if self.state.stage is Stage.LIST:
            self._become(replace(self.state, works=len(self.context.works.running)))

    def _read(self) -> None:
        work = partial(_look, self.context.home, packs=self.state.packs)
        self._slow.run(work, while_there(self, self._known), while_there(self, self._not_read))

    def _known(self, found: WipeState) -> None:
        works = len(self.context.works.running)
        self._become(replace(found, typed=self.state.typed, packs=self.state.packs, works=works))

    def _not_read(self, problem: Problem) -> None:
        """A keychain that is locked keeps the list away; the person may unlock it and come back."""
        self._become(replace(self.state, stage=Stage.LIST, problem=problem))

    def _choose_packs(self, packs: object) -> None:
        self._become(replace(self.state, packs=bool(packs)))
        self._read()

    def _want(self, word: str) -> None:
        if word == "remove" and self.state.ready:
            ending = self.context.desk.at_work()
            self._become(replace(self.state, stage=Stage.REMOVING, steps=0, ending=ending, problem=None))
            self.context.desk.let_go(self._remove)
        elif word == "done":
            QApplication.closeAllWindows()
        elif word == "anew":
            self.context.go(Place(Room.FIRST_RUN))

    def _remove(self) -> None:
        work = partial(_wipe, self.context.home, self.state.typed, packs=self.state.packs, on_step=self._stepped.emit)
        self._slow.run(work, while_there(self, self._removed), while_there(self, self._failed))

    def _removed(self, _: object) -> None:
        self.page.field.clear()
        self._become(WipeState(stage=Stage.GONE, packs=self.state.packs))
        self.context.desk.open()  # there is none: from now on that is what everybody knows

    def _failed(self, problem: Problem) -> None:
        self._become(model.failed(self.state, problem))


def _look(home: Home, *, packs: bool) -> WipeState:
    """Also where a wipe was begun before, and where there is no vault but settings and base models."""
    from likeness.studio.wiping import wipe_begun, wipe_list  # noqa: PLC0415 (on a background thread)

    begun = wipe_begun(home)
    try:
        there = wipe_list(home, packs=packs)
    except Failed as error:
        if error.code != "vault-missing":
            raise
        return WipeState(stage=Stage.LIST, begun=begun, problem=None if begun else problem_of(error))
    piles = tuple(Pile(row.kind, row.count, row.size) for row in there.rows)
    return WipeState(stage=Stage.LIST, piles=piles, keychain=there.keychain, confirm=there.confirm, begun=begun)


def _wipe(home: Home, typed: str, *, packs: bool, on_step: "Callable[[str], None]") -> None:
    from likeness.studio.wiping import wipe, wipe_list  # noqa: PLC0415

    word = typed
    if not typed.strip():  # it was begun before, and the word was typed then
        try:
            word = wipe_list(home, packs=packs).confirm
        except Failed as error:
            if error.code != "vault-missing":
                raise
    wipe(home, word, packs=packs, on_step=on_step)
