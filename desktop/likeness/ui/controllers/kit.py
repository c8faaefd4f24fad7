"""Joins the recovery kit's page to the vault. A kit in hand is in memory alone (Context.kits), until its code was typed back or somebody threw
it away, and goes when the vault is locked: nobody can make the same one again.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.base.clock import from_iso
from likeness.base.paths import Home
from likeness.settings import load_settings
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import kit as model
from likeness.ui.models.kit import CodeView, KitState, KitView
from likeness.ui.pages.kit import KitPage
from likeness.ui.places import Place
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from likeness.studio.house import Studio
    from likeness.studio.kits import KitInHand

Act = Callable[[], None]

FILE_NAME = "recovery-kit.pdf"


class KitController(Controller):
    """Lives as long as the window."""

    page: KitPage

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.state = KitState()
        self._here = self._making = False
        self.page = KitPage(context.icons)
        self.page.wanted.connect(self._want)
        self.page.foot.back.connect(self._back)

    def enter(self, place: Place) -> None:
        """`place.item` "type": straight to typing the code back; "leaving": asked what becomes of the one in hand."""
        desk = self.context.desk
        self._here = True
        state = model.resting(self.state)
        self._become(model.working(state) if self._making else state)
        self._show_kit()
        if place.item == "leaving" and self.kit is not None:
            self._become(model.leaving(self.state))
        desk.ask(_look, partial(self._known, typing=place.item == "type"), self._failed, create=True, owner=self)
        desk.aside(_can_print, self._printers, lambda _: None, owner=self)

    def leave(self) -> None:
        """The code goes from the screen, also of a page that nobody sees."""
        self._here = False
        self.page.field.clear()
        self._become(model.resting(self.state))

    @property
    def kit(self) -> "KitInHand | None":
        """The one in hand."""
        return next(iter(self.context.kits), None)

    def close(self) -> None:
        self.leave()

    def _become(self, state: KitState) -> None:
        self.state = state
        self.page.show_state(state)

    def _known(self, kit: KitView, *, typing: bool) -> None:
        state = model.known(self.state, kit)
        typing = typing and kit.state == "untested" and state.code is None
        self._become(model.typing(state) if typing else state)

    def _printers(self, printers: bool) -> None:  # noqa: FBT001 (an answer)
        self._become(replace(self.state, printers=printers))

    def _failed(self, problem: Problem) -> None:
        self._become(model.failed(self.state, problem))

    def _back(self) -> None:
        """From typing and from a question back to the code in hand, or to the page; from the code only after a question."""
        if self.state.busy:
            return
        if self.state.typing or self.state.replacing or self.state.leaving:
            self._become(model.resting(self.state))
            self._show_kit()
        elif self.state.code is not None:
            self._become(model.leaving(self.state))
        else:
            self.context.back()

    def _want(self, word: str) -> None:
        acts: Mapping[str, Act] = {
            "make": partial(self._make, replaced=False),
            "replace": partial(self._set, replacing=True),
            "keep": partial(self._set, replacing=False),
            "replace-now": partial(self._make, replaced=True),
            "save": self._save,
            "print": self._print,
            "type": self._type,
            "away": self._throw_away,
            "later": self.context.back,
            "confirm": self._confirm,
        }
        if word in acts and not self.state.busy:
            acts[word]()

    def _set(self, *, replacing: bool) -> None:
        self._become(replace(self.state, replacing=replacing, problem=None))

    def _type(self) -> None:
        self._become(model.typing(self.state))

    def _throw_away(self) -> None:
        self.context.kits.clear()
        self.context.back()

    def _make(self, *, replaced: bool) -> None:
        self._making = True
        self.context.kits.clear()
        self._become(model.working(self.state))
        self.context.desk.ask(partial(_take, replaced=replaced), self._made, self._not_made, owner=self)

    def _made(self, kit: "KitInHand") -> None:
        self._making = False
        self.context.kits[:] = [kit]
        if self._here:
            self._show_kit()
        self.context.desk.changed()

    def _not_made(self, problem: Problem) -> None:
        self._making = False
        self._failed(problem)

    def _show_kit(self) -> None:
        kit = self.kit
        if kit is not None:
            self._become(model.in_hand(self.state, CodeView(kit.groups, kit.qr, kit.vault, from_iso(kit.made))))

    def _confirm(self) -> None:
        code = self.page.field.code
        self._become(model.working(self.state))
        self.context.desk.ask(partial(_confirm, code=code), self._confirmed, self._failed, owner=self)

    def _confirmed(self, kit: KitView) -> None:
        self.context.kits.clear()
        self.page.field.clear()
        self._become(model.confirmed(self.state, kit))
        self.context.desk.changed()

    def _save(self) -> None:
        kit = self.kit
        out = self.context.choose.save(self.tr("Save the recovery kit"), FILE_NAME, ["*.pdf"])
        if kit is None or out is None:
            return
        self._become(model.working(self.state))
        work = partial(_save, self.context.home, kit, out)
        self.context.desk.aside(work, partial(self._saved, out.name), self._failed, owner=self)

    def _saved(self, name: str, _: None) -> None:
        self._become(replace(self.state, busy=False, saved=name, printed=False))

    def _print(self) -> None:
        kit = self.kit
        if kit is not None:
            self._become(model.working(self.state))
            work = partial(_print, self.context.home, kit)
            self.context.desk.aside(work, self._printed, self._failed, owner=self)

    def _printed(self, _: None) -> None:
        self._become(replace(self.state, busy=False, printed=True, saved=""))


def _look(studio: "Studio") -> KitView:
    from likeness.studio.kits import kit_status  # noqa: PLC0415

    found = kit_status(studio)
    return model.kit_view(found.state, found.vault, found.made, found.tested)


def _take(studio: "Studio", *, replaced: bool) -> "KitInHand":
    from likeness.studio.kits import take_kit  # noqa: PLC0415

    return take_kit(studio, studio.settings.paper, replace=replaced)


def _confirm(studio: "Studio", *, code: str) -> KitView:
    from likeness.studio.kits import confirm_kit  # noqa: PLC0415

    found = confirm_kit(studio, code)
    return model.kit_view(found.state, found.vault, found.made, found.tested)


def _save(home: Home, kit: "KitInHand", out: "Path") -> None:
    from likeness.studio.kits import save_kit  # noqa: PLC0415

    save_kit(home, kit, out)


def _print(home: Home, kit: "KitInHand") -> None:
    from likeness.studio.printing import print_page  # noqa: PLC0415

    print_page(kit.page, kit.paper, load_settings(home.settings_file).printer)


def _can_print() -> bool:
    from likeness.studio.printing import can_print  # noqa: PLC0415

    return can_print()
