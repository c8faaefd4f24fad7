"""Where things lie: the data folder of a person, and the files that come with the program."""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from likeness.base.offline import switch_off

SPIN_COUNT = "20000"
"""How long a waiting OpenMP thread spins before it sleeps. With the default, ten times as long, two threads on busy cores stall each
other (12 s instead of 1 s for a picture); sleeping at once costs an idle machine half its speed in training. Measured with libgomp."""

ELSEWHERE = "elsewhere.json"
MAX_NOTE_BYTES = 10_000
SET_ASIDE = "vault-set-aside-"


@dataclass(frozen=True)
class Home:
    """One data folder. `vault` is encrypted; `packs` holds base models, which are not personal."""

    root: Path

    @property
    def vault(self) -> Path:
        return self.root / "vault"

    @property
    def packs(self) -> Path:
        return self.root / "packs"

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.json"

    @property
    def retention_file(self) -> Path:
        """When the last sweep was, and whether one is overdue: readable while the vault is locked, and nothing personal."""
        return self.root / "retention.json"

    @property
    def mishaps_file(self) -> Path:
        """Codes of the last errors and when they were: for the diagnostics, and nothing personal."""
        return self.root / "mishaps.json"

    @property
    def window_file(self) -> Path:
        """Where the window stood: bytes that only the window reads."""
        return self.root / "window"

    @property
    def restoring(self) -> Path:
        """Where a backup is restored to while the vault that it stands in for is still there."""
        return self.root / "restoring"

    @property
    def set_aside(self) -> tuple[Path, ...]:
        """Vaults that a restored one took the place of."""
        return tuple(sorted(self.root.glob(f"{SET_ASIDE}*")))


def find_home(chosen: Path | None, environment: Mapping[str, str]) -> Home:
    """The folder that was named, else LIKENESS_HOME, else the platform's own place for application data."""
    if chosen is not None:
        return Home(chosen)
    if named := environment.get("LIKENESS_HOME"):
        return Home(Path(named))
    usual = usual_place()
    return Home(read_elsewhere(usual).folder or usual)


def usual_place() -> Path:
    """Where this system keeps a program's data."""
    return Path(platformdirs.user_data_dir("Likeness", appauthor=False, roaming=False))


@dataclass(frozen=True)
class Elsewhere:
    """What a person chose instead of the usual place, on the first page of the window. `language`: what that page was read in."""

    folder: Path | None = None
    language: str = ""


def read_elsewhere(usual: Path) -> Elsewhere:
    """Nothing where nothing was chosen, or where the note cannot be read."""
    try:
        note = json.loads((usual / ELSEWHERE).read_bytes()[:MAX_NOTE_BYTES])
        folder = Path(note["folder"])
        return Elsewhere(folder if folder.is_absolute() else None, str(note.get("language", "")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Elsewhere()


def write_elsewhere(usual: Path, chosen: Elsewhere) -> None:
    """Kept beside what would be there; without a folder the usual place counts again. Raises OSError."""
    note = usual / ELSEWHERE
    if chosen.folder is None:
        note.unlink(missing_ok=True)
        return
    usual.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = note.with_suffix(".part")
    part.write_text(json.dumps({"folder": str(chosen.folder.absolute()), "language": chosen.language}))
    part.replace(note)


def is_away(home: Home, usual: Path) -> bool:
    """Whether the data lies on a disk that is not there now: nothing may be begun anew in its place."""
    return home.root != usual and home.root == read_elsewhere(usual).folder and not home.root.is_dir()


def resources() -> Path:
    """The files that come with the program: in a bundle, in an installed wheel, or in a checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def program_command() -> list[str]:
    """The words that start this same program again (for the worker)."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "likeness"]


def private_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment for a child of ours: what it needs to run, and the offline switches of every library we use."""
    child = dict(os.environ if environment is None else environment)
    switch_off(child)
    child["PYTHONUTF8"] = "1"
    child["GOMP_SPINCOUNT"] = SPIN_COUNT
    return child
