"""The settings as the page shows them: what is chosen, what can be taken back, how the vault is kept. No Qt, no clock."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

import msgspec

from likeness.base.clock import from_iso
from likeness.consent.retention import Policy, parse_policy
from likeness.settings import Settings
from likeness.ui.problem import Problem

LOOKS = frozenset({"language", "scheme", "high_contrast", "text_scale", "reduced_motion"})
"""What shows at once, through Preferences."""

KEPT = "retention."
"""Before the name of a length of the retention policy, where a field is named."""

TEXT_SCALES = (100, 115, 130, 150, 175, 200)
LOCK_MINUTES = (1, 5, 10, 15, 30, 60, 0)
"""0: never."""

MOST_UNDO = 50
OWNER_FIELDS = ("owner_name", "owner_address", "owner_contact")


class Section(StrEnum):
    """In the order of the list."""

    APPEARANCE = "appearance"
    STORAGE = "storage"
    KEEPING = "keeping"
    MODELS = "models"
    CAMERA = "camera"
    CONSENT = "consent"
    BOOTH = "booth"
    ADVANCED = "advanced"


class Checking(StrEnum):
    """Reading everything that is stored."""

    NOT_ASKED = "not-asked"
    RUNNING = "running"
    WHOLE = "whole"
    DAMAGED = "damaged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Change:
    """`before`: what the field was, for taking it back."""

    field: str
    before: object


@dataclass(frozen=True, slots=True)
class VaultView:
    """`kept_by`: keychain, passphrase or both. `kit`: none, untested or tested."""

    kept_by: str
    kit: str
    vault: str
    last_backup: datetime | None
    owed: int
    weak: bool
    changes: int


@dataclass(frozen=True, slots=True)
class PackView:
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class CheckView:
    """`done` of `of` files read; `problems`: how many are not as they should be; `returned`: came back by a repair."""

    state: Checking = Checking.NOT_ASKED
    done: int = 0
    of: int = 0
    problems: int = 0
    returned: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class KeeperView:
    """Changing how the vault is opened: asked for (`open`), at work (`busy`), done (`changed`), or refused."""

    open: bool = False
    busy: bool = False
    changed: bool = False
    problem: Problem | None = None
    offered: tuple[str, ...] = ("keychain", "passphrase", "both")


@dataclass(frozen=True, slots=True)
class SettingsState:
    """`settings` None: not read yet. `problems`: by field. `vault` None: the vault is locked, or there is none."""

    settings: Settings | None = None
    language: str = "en"
    section: Section = Section.APPEARANCE
    undo: tuple[Change, ...] = ()
    problems: Mapping[str, Problem] | None = None
    problem: Problem | None = None
    vault: VaultView | None = None
    home: str = ""
    cameras: tuple[str, ...] = ()
    printers: tuple[str, ...] = ()
    packs: tuple[PackView, ...] = ()
    check: CheckView = CheckView()
    keeper: KeeperView = KeeperView()
    unfolded: bool = False
    now: datetime | None = None

    def value(self, field: str) -> object:
        """What is chosen; of the retention policy the length that counts, also where it is the default."""
        if self.settings is None:
            return None
        if field == "language":
            return self.language
        if field.startswith(KEPT):
            return getattr(self.policy, field.removeprefix(KEPT))
        return getattr(self.settings, field)

    @property
    def policy(self) -> Policy:
        return parse_policy({} if self.settings is None else self.settings.retention)

    def can_undo(self, field: str) -> bool:
        return any(change.field == field for change in self.undo)


def read(state: SettingsState, settings: Settings, language: str) -> SettingsState:
    return replace(state, settings=settings, language=language)


def at(state: SettingsState, section: str) -> SettingsState:
    """An unknown section is the one that is shown."""
    known = section in {str(each) for each in Section}
    return replace(state, section=Section(section) if known else state.section)


def choosing(state: SettingsState, field: str, value: object) -> SettingsState:
    """With the change to take back, before it is saved; nothing new where it is that already."""
    before = state.value(field)
    if state.settings is None or before == value:
        return state
    undo = (*state.undo, Change(field, before))[-MOST_UNDO:]
    return _with(replace(state, undo=undo), field, value)


def undoing(state: SettingsState, field: str = "") -> tuple[SettingsState, Change | None]:
    """The last change of `field`, or of all, taken from the list; None where there is none."""
    for index in range(len(state.undo) - 1, -1, -1):
        change = state.undo[index]
        if field in {"", change.field}:
            rest = (*state.undo[:index], *state.undo[index + 1 :])
            return _with(replace(state, undo=rest), change.field, change.before), change
    return state, None


def refused(state: SettingsState, field: str, problem: Problem) -> SettingsState:
    """It was not saved: nothing to take back, and the row says why."""
    undone, _ = undoing(state, field)
    return replace(undone, problems={**(state.problems or {}), field: problem})


def _with(state: SettingsState, field: str, value: object) -> SettingsState:
    """As it is meant to be, before the file says so."""
    settings = state.settings
    if settings is not None:
        settings = msgspec.structs.replace(settings, **saved_values(state, field, value))
    language = str(value) if field == "language" else state.language
    return replace(state, settings=settings, language=language, problems=_without(state.problems, field))


def saved_values(state: SettingsState, field: str, value: object) -> Mapping[str, object]:
    """What is written to the file for a field."""
    if state.settings is not None and field.startswith(KEPT):
        return {"retention": {**state.settings.retention, field.removeprefix(KEPT): value}}
    return {field: value}


def vault_view(
    kept_by: str, kit: str, vault: str, last_backup: str | None, owed: int, changes: int, *, weak: bool
) -> VaultView:
    made = None if last_backup is None else from_iso(last_backup)
    return VaultView(kept_by, kit, vault, made, owed, weak, changes)


def backup_days(view: VaultView, now: datetime) -> int | None:
    """How old the last backup is, in whole days; None: there is none."""
    return None if view.last_backup is None else max(0, (now - view.last_backup).days)


def checked(problems: Sequence[object], blobs: int, returned: int = 0) -> CheckView:
    state = Checking.DAMAGED if problems else Checking.WHOLE
    return CheckView(state, blobs, blobs, len(problems), returned)


def _without(problems: Mapping[str, Problem] | None, field: str) -> Mapping[str, Problem]:
    return {name: problem for name, problem in (problems or {}).items() if name != field}
