"""Joins the settings page to the settings file, the preferences and the vault. Every change is saved at once; the history outlives the page."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.base.errors import LikenessError
from likeness.base.paths import resources
from likeness.consent.retention import parse_policy
from likeness.settings import Settings, change_settings, load_settings
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.controllers.settings_devices import camera_names, printer_names
from likeness.ui.desk import DeskState
from likeness.ui.models import settings as model
from likeness.ui.models.settings import (
    Change,
    Checking,
    CheckView,
    KeeperView,
    PackView,
    Section,
    SettingsState,
    VaultView,
)
from likeness.ui.pages.settings import SettingsPage
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.teller import Teller, while_there

if TYPE_CHECKING:
    from likeness.studio.checking import VaultChecked
    from likeness.studio.house import Studio
    from likeness.vault.quarantine import OnBlob

Acts = Callable[[], None]

GOES = {
    "kit": Room.KIT,
    "backup": Room.BACKUP,
    "move": Room.MOVE,
    "models": Room.ADD_MODEL,
    "diagnostics": Room.DIAGNOSTICS,
    "wipe": Room.WIPE,
}


class SettingsHistory(QObject):
    """What was changed, and where the person was: a change of language or text size makes the page anew."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.undo: tuple[Change, ...] = ()
        self.section = Section.APPEARANCE
        self.at = ""
        """The field that was changed last: there the keyboard goes on."""


class SettingsController(Controller):
    """Lives as long as the window, or until the language changes."""

    page: SettingsPage

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        known = context.preferences.findChild(SettingsHistory)
        self._history = known or SettingsHistory(context.preferences)
        self._made_anew = known is not None
        self._entering = False
        self.state = SettingsState(undo=self._history.undo, section=self._history.section, home=str(context.home.root))
        self._teller: Teller | None = None
        self.page = SettingsPage()
        self._connect()

    def enter(self, place: Place) -> None:
        self._become(model.at(self.state, place.item), now=self.context.clock(), check=CheckView(), keeper=KeeperView())
        self.context.desk.aside(partial(_read, self.context), self._read, self._failed, owner=self)
        self._ask_vault()
        self._entering = True
        if self.state.section is Section.CAMERA:
            self._look_for_devices()

    def leave(self) -> None:
        """What was typed and not used is gone; a check that runs ends."""
        self._end_check()
        self.page.keeper_choice.clear()

    def close(self) -> None:
        self.leave()

    def _connect(self) -> None:
        page = self.page
        page.chosen.connect(self._choose)
        page.undone.connect(self._undo)
        page.wanted.connect(self._want)
        page.section_chosen.connect(self._show_section)
        page.notice_acted.connect(lambda: self.enter(Place(Room.SETTINGS)))
        page.foot.back.connect(self.context.back)

    def _become(self, state: SettingsState, **changes: object) -> None:
        self.state = replace(state, **changes)  # type: ignore[arg-type]  # fields of a SettingsState
        self._history.undo, self._history.section = self.state.undo, self.state.section
        self.page.show_state(self.state)

    def _read(self, found: tuple[Settings, tuple[PackView, ...]]) -> None:
        settings, packs = found
        self.context.preferences.take(settings)
        state = model.read(self.state, settings, self.context.preferences.language)
        self._become(state, packs=packs, problem=None)
        if self._entering:
            self.page.focus(self._history.at if self._made_anew else "")
            self._entering = self._made_anew = False

    def _failed(self, problem: Problem) -> None:
        self._become(self.state, problem=problem)

    def _show_section(self, section: str) -> None:
        self._become(model.at(self.state, section))
        if section == Section.CAMERA:
            self._look_for_devices()

    # -- one setting

    def _choose(self, field: str, value: object) -> None:
        state = model.choosing(self.state, field, value)
        if state is not self.state:
            self._become(state)
            self._save(field, value)

    def _undo(self, field: str) -> None:
        state, change = model.undoing(self.state, field)
        if change is not None:
            self._become(state)
            self._save(change.field, change.before)

    def _save(self, field: str, value: object) -> None:
        self._history.at = field
        if field in model.LOOKS:
            self.context.preferences.change(**{field: value})
        work = partial(_change, self.context, dict(model.saved_values(self.state, field, value)))
        self.context.desk.aside(work, self._saved, partial(self._refused, field), owner=self)

    def _saved(self, settings: Settings) -> None:
        """The open studio goes by it as well."""
        self.context.preferences.take(settings)
        self._become(model.read(self.state, settings, self.context.preferences.language))
        if self.context.desk.state is DeskState.OPEN:
            self.context.desk.ask(lambda studio: studio.take_settings(settings), _nothing, _nothing, owner=self)

    def _refused(self, field: str, problem: Problem) -> None:
        self._become(model.refused(self.state, field, problem))

    # -- the vault

    def _ask_vault(self) -> None:
        if self.context.desk.state is DeskState.OPEN:
            self.context.desk.ask(_vault, lambda view: self._become(self.state, vault=view), self._failed, owner=self)
        else:
            self._become(self.state, vault=None)

    def _want(self, word: str) -> None:
        if word in GOES:
            self.context.go(Place(GOES[word]))
            return
        acts: Mapping[str, Acts] = {
            "lock": self.context.desk.lock,
            "keeper": self._ask_keeper,
            "keep": self._keep,
            "keep-not": lambda: self._keeper(KeeperView()),
            "check": self._check,
            "check-stop": self._end_check,
            "repair": self._repair,
            "rotate": self._rotate,
            "devices": self._look_for_devices,
            "folder": lambda: self.context.open_file(self.context.home.root),
            "unfold": lambda: self._become(self.state, unfolded=not self.state.unfolded),
        }
        acts[word]()

    def _keeper(self, view: KeeperView) -> None:
        if not view.open:
            self.page.keeper_choice.clear()
        self._become(self.state, keeper=view)

    def _ask_keeper(self) -> None:
        """Ways that this computer has: the keychain is only offered where there is one."""
        self.context.desk.aside(
            _ways, lambda ways: self._keeper(KeeperView(open=True, offered=ways)), self._failed, owner=self
        )

    def _keep(self) -> None:
        choice = self.page.keeper_choice
        if not choice.ready or self.state.keeper.busy:
            return
        kind, words = choice.kind, choice.take()
        self._keeper(replace(self.state.keeper, busy=True, problem=None))
        self.context.desk.ask(partial(_keep_with, kind=kind, words=words), self._kept, self._not_kept, owner=self)

    def _kept(self, view: VaultView) -> None:
        self._become(self.state, vault=view)
        self._keeper(KeeperView(changed=True))

    def _not_kept(self, problem: Problem) -> None:
        self._keeper(replace(self.state.keeper, busy=False, problem=problem))

    def _rotate(self) -> None:
        self.context.desk.ask(_rotated, lambda view: self._become(self.state, vault=view), self._failed, owner=self)

    def _repair(self) -> None:
        """Damaged files are set aside, and come back from a backup where it has them whole."""
        folder = self.context.choose.folder(self.tr("The folder of the backup"))
        if folder is not None:
            self._check(folder)

    def _check(self, backup: Path | None = None) -> None:
        self._become(self.state, check=CheckView(Checking.RUNNING))
        self._teller = Teller(self)
        self._teller.told.connect(self._heard)
        work = partial(_checked, on_blob=self._teller, backup=backup)
        whole, not_checked = while_there(self, self._whole), while_there(self, self._not_checked)
        self.context.desk.long(work, whole, not_checked, stop=self._teller.stop)

    def _end_check(self) -> None:
        if self._teller is not None:
            self._teller.stop()

    def _heard(self, done: int, of: int) -> None:
        if self.state.check.state is Checking.RUNNING:
            self._become(self.state, check=CheckView(Checking.RUNNING, done, of))

    def _whole(self, found: "VaultChecked") -> None:
        self._become(self.state, check=model.checked(found.problems, found.blobs, found.returned))

    def _not_checked(self, problem: Problem) -> None:
        stopped = problem.code == "stopped"
        self._become(self.state, check=CheckView() if stopped else CheckView(Checking.FAILED, problem=problem))

    # -- devices

    def _look_for_devices(self) -> None:
        self.context.desk.aside(printer_names, self._found_printers, _nothing, owner=self)

    def _found_printers(self, printers: tuple[str, ...]) -> None:
        self._become(self.state, printers=printers, cameras=camera_names())


def _read(context: Context) -> tuple[Settings, tuple[PackView, ...]]:
    from likeness.packs.find import list_packs  # noqa: PLC0415 (on the background thread)
    from likeness.packs.manifest import load_manifest  # noqa: PLC0415

    settings = load_settings(context.home.settings_file)
    packs: list[PackView] = []
    for folder in list_packs(context.home.packs, resources() / "packs"):
        try:
            packs.append(PackView(folder.name, load_manifest(folder).title))
        except LikenessError:
            continue  # a damaged one is told where base models are managed
    return settings, tuple(packs)


def _change(context: Context, values: dict[str, object]) -> Settings:
    """Raises Usage where the file would not take it."""
    lengths = values.get("retention")
    if isinstance(lengths, dict):
        parse_policy(lengths)
    return change_settings(context.home.settings_file, **values)


def _vault(studio: "Studio") -> VaultView:
    from likeness.studio.keys import vault_status  # noqa: PLC0415

    status = vault_status(studio)
    return model.vault_view(
        status.kept_by,
        status.kit,
        status.vault,
        status.last_backup,
        status.backups_owed,
        status.epoch,
        weak=status.weak_passphrase,
    )


def _ways() -> tuple[str, ...]:
    from likeness.studio.keys import ways_here  # noqa: PLC0415

    return ways_here()


def _keep_with(studio: "Studio", *, kind: str, words: bytes | None) -> VaultView:
    from likeness.studio.keys import change_keeper, new_keeper  # noqa: PLC0415

    change_keeper(studio, new_keeper(kind, words))
    return _vault(studio)


def _rotated(studio: "Studio") -> VaultView:
    from likeness.studio.keys import rotate_vault  # noqa: PLC0415

    rotate_vault(studio)
    return _vault(studio)


def _checked(studio: "Studio", *, on_blob: "OnBlob", backup: Path | None) -> "VaultChecked":
    """With a backup's folder it is a repair."""
    from likeness.studio.checking import check_vault  # noqa: PLC0415

    return check_vault(studio, repair=backup is not None, backup=backup, on_blob=on_blob)


def _nothing(_: object) -> None:
    """Not worth a word: the next look says how things are."""
