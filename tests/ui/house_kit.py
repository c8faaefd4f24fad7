"""Real houses for the window's tests: data folders with a real vault, prepared once and copied for each test."""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from likeness.base.clock import system_clock
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home, program_command, resources
from likeness.consent.purposes import Purpose
from likeness.settings import Settings, save_settings
from likeness.studio import consents, sittings
from likeness.studio.house import Studio, open_studio
from likeness.vault.header import vault_exists
from likeness.vault.keepers import Argon2Costs, PassphraseKeeper

CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)
PASSPHRASE = b"words"
NOOR = resources() / "people" / "noor"
PHOTOS = tuple(sorted(NOOR.glob("*.jpg")))[:8]
LOOKS = ("studio-grey", "corporate", "outdoors", "monochrome")
NAME = "Noor Haddad"
NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
WORK = tuple(purpose for purpose in Purpose if purpose not in {Purpose.KEEP, Purpose.SHOWCASE})


def opening(home: Home, *, create: bool, passphrase: bytes | None = None) -> AbstractContextManager[Studio]:
    """The studio, as the window opens it; with a passphrase that takes no time to try."""
    return open_studio(home, PassphraseKeeper(passphrase or PASSPHRASE, CHEAP), system_clock, create=create)


def build_empty(home: Home) -> None:
    """Set up, and nobody there."""
    save_settings(home.settings_file, Settings(language="en"))
    with opening(home, create=True):
        pass


def build_consented(home: Home) -> None:
    build_empty(home)
    with opening(home, create=False) as studio:
        made = sittings.new_sitting(studio, NAME)
        consents.grant(studio, made, WORK, NAME, age=40)


def build_photos(home: Home) -> None:
    from likeness.studio.photos import add_photos
    from likeness.studio.presence import vouch

    build_consented(home)
    with opening(home, create=False) as studio:
        sitting = sittings.list_sittings(studio)[0].sitting
        list(add_photos(studio, sitting, PHOTOS))
        vouch(studio, sitting, "The operator")


def build_portraits(home: Home) -> None:
    from likeness.studio.retouching import find_look, retouch

    build_photos(home)
    with opening(home, create=False) as studio:
        sitting = sittings.list_sittings(studio)[0].sitting
        retouch(studio, sitting, [find_look(studio, look) for look in LOOKS])


BUILDERS: dict[str, Callable[[Home], None]] = {
    "empty": build_empty,
    "consented": build_consented,
    "photos": build_photos,
    "portraits": build_portraits,
}


def put_files(studio: Studio, count: int) -> None:
    """So many files of the first person, with nothing in them: where only storing and copying is looked at."""
    from likeness.vault.kinds import Kind

    store = studio.vault.open_sitter(studio.vault.permit(studio.vault.sitters()[0].id, Purpose.RETOUCH))
    for number in range(count):
        store.put(Kind.PHOTO, bytes([number]) * 60_000, {})


class Houses:
    """Templates by kind, each built when it is first asked for, by whichever test process asks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def copy(self, kind: str, to: Path) -> Home:
        from once_kit import once  # not found by the programs that use nothing but this folder

        template = once(self._folder / f"house-{kind}", lambda folder: BUILDERS[kind](Home(folder)))
        shutil.copytree(template, to)
        return Home(to)


@dataclass
class ScriptedChoose:
    """Answers for the system's dialogs, given beforehand; what was asked is noted."""

    paths: list[Path] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)

    def files(self, title, patterns, start=None):
        self.asked.append((title, "" if start is None else str(start)))
        taken, self.paths = self.paths, []
        return taken

    def folder(self, title):
        self.asked.append((title, ""))
        return self.paths.pop(0) if self.paths else None

    def save(self, title, name, patterns):
        self.asked.append((title, name))
        return self.paths.pop(0) if self.paths else None


@dataclass
class Opened:
    """A whole window with what a test needs to watch."""

    window: object
    choose: ScriptedChoose
    opened_files: list[Path]
    guard: InternetGuard

    @property
    def shell(self):
        return self.window.shell

    @property
    def desk(self):
        return self.window.desk

    @property
    def page(self):
        return self.window.navigator.page

    @property
    def controller(self):
        room = self.window.navigator.place.room
        return self.window.navigator._controllers[room]

    def texts(self) -> str:
        """Everything that is written on the screen."""
        from PySide6.QtWidgets import QAbstractButton, QLabel

        shown = [w for kind in (QLabel, QAbstractButton) for w in self.shell.findChildren(kind) if w.isVisible()]
        return "\n".join(widget.accessibleName() or widget.text() for widget in shown)


def open_app(home: Home, clock=system_clock, opening_with=None) -> Opened:
    """The whole window, not shown yet."""
    from PySide6.QtWidgets import QApplication

    from likeness.ui.app import Wiring, build_window, load_preferences
    from likeness.ui.window import Surroundings

    QApplication.setDoubleClickInterval(0)  # scripts click faster than any hand
    guard, choose, files = InternetGuard(), ScriptedChoose(), []
    preferences = load_preferences(home, QApplication.instance())
    wiring = Wiring(home, opening_with or partial(opening, home), partial(vault_exists, home.vault), guard, clock)
    around = Surroundings(program_command(), resources(), clock, guard, choose, files.append)
    return Opened(build_window(wiring, preferences, around), choose, files, guard)
