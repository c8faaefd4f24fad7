"""Diagnostics to hand to somebody else: what this computer is, what works, how much there is, and the last errors by their codes.

No name, no path and no picture can be in it, because nothing that a person or the system named is copied: only numbers, times, and words
of closed lists that stand in this program. Nothing is sent; a person reads it, and saves it where they like.
"""

import os
import platform
import re
import shutil
import sys
from collections import Counter
from pathlib import Path

import msgspec
import psutil

from likeness import __version__
from likeness.base.clock import Clock, to_iso
from likeness.base.files import write_atomic
from likeness.base.paths import Home
from likeness.base.sentences import SENTENCES
from likeness.settings import LANGUAGES, Settings
from likeness.studio.deferring import read_deferral
from likeness.studio.doctor import ENGINE_PACKAGES, Diagnosis, State, examine, version_of
from likeness.studio.house import Studio
from likeness.studio.keys import opened_with, vault_status
from likeness.studio.mishaps import OTHER, Mishap, read_mishaps
from likeness.vault.keychain import ALLOWED, keychain_class

LOOKS = (
    "perception models",
    "engines",
    "onnx engine",
    "graphics processor",
    "memory",
    "disk",
    "vault",
    "retention",
    "keychain",
    "swap",
    "hibernation",
    "camera",
    "printer",
)
"""What `doctor` looks at, by its own names; anything else is somebody's."""

PACK = "pack "

SYSTEMS = ("Linux", "Darwin", "Windows")
MACHINES = ("x86_64", "AMD64", "aarch64", "arm64")
NUMBERS = re.compile(r"\d{1,5}(\.\d{1,5}){0,3}")
GIGA = 1_000_000_000


class Figure(msgspec.Struct, frozen=True):
    """One thing and what it is; both are words of this program, numbers or times."""

    name: str
    value: str


class Looked(msgspec.Struct, frozen=True):
    """How one look of `doctor` ended."""

    name: str
    state: State


class Report(msgspec.Struct, frozen=True):
    """`counts` is empty while the vault cannot be opened."""

    made: str
    computer: tuple[Figure, ...]
    looked: tuple[Looked, ...]
    counts: tuple[Figure, ...]
    chosen: tuple[Figure, ...]
    mishaps: tuple[Mishap, ...]


def report(home: Home, settings: Settings, clock: Clock, studio: Studio | None = None) -> Report:
    """Takes a few seconds: packs are read and engines tried. `studio` where it is open."""
    diagnosis = examine(home)
    return Report(
        made=to_iso(clock()),
        computer=_computer(home),
        looked=_looked(diagnosis),
        counts=(*_kept(home), *(() if studio is None else _counts(studio))),
        chosen=_chosen(settings),
        mishaps=read_mishaps(home),
    )


def report_text(found: Report) -> str:
    """The same as plain lines in English, for whoever helps: what is saved is what was shown."""
    parts = (
        ("Likeness diagnostics", [f"made {found.made}"]),
        ("Computer", _lines(found.computer)),
        ("Looked at", [f"{each.name}: {each.state}" for each in found.looked]),
        ("What there is", _lines(found.counts)),
        ("Settings", _lines(found.chosen)),
        ("Last errors", [f"{each.at}  {each.code}  x{each.times}" for each in found.mishaps] or ["none"]),
    )
    return "\n\n".join("\n".join((title, *(f"  {line}" for line in lines))) for title, lines in parts) + "\n"


def save_report(found: Report, out: Path) -> None:
    """Raises Failed: disk-full, folder-not-writable."""
    write_atomic(out, report_text(found).encode())


def _lines(figures: tuple[Figure, ...]) -> list[str]:
    return [f"{figure.name}: {figure.value}" for figure in figures]


def _computer(home: Home) -> tuple[Figure, ...]:
    place = next(folder for folder in (home.root, *home.root.absolute().parents) if folder.exists())
    engines = [(package, version_of(package)) for package in ENGINE_PACKAGES]
    return (
        Figure("likeness", _number(__version__)),
        Figure("system", f"{_known(platform.system(), SYSTEMS)} {_number(platform.release())}"),
        Figure("machine", _known(platform.machine(), MACHINES)),
        Figure("python", _number(platform.python_version())),
        Figure("bundle", "yes" if getattr(sys, "frozen", False) else "no"),
        Figure("processors", str(os.cpu_count() or 0)),
        Figure("memory", f"{psutil.virtual_memory().total / GIGA:.0f} GB"),
        Figure("disk free", f"{shutil.disk_usage(place).free / GIGA:.0f} GB"),
        *(Figure(package, _number(version)) for package, version in engines if version is not None),
    )


def _looked(diagnosis: Diagnosis) -> tuple[Looked, ...]:
    """Base models have names that people gave them: they are counted."""
    packs = Counter(each.state for each in diagnosis.findings if each.name.startswith(PACK))
    named = [
        Looked(each.name if each.name in LOOKS else "another look", each.state)
        for each in diagnosis.findings
        if not each.name.startswith(PACK)
    ]
    return (*named, *(Looked(f"{count} base models", state) for state, count in sorted(packs.items())))


def _kept(home: Home) -> tuple[Figure, ...]:
    """What can be told without opening the vault."""
    deferred = read_deferral(home)
    return (
        Figure("vault opens with", " or ".join(sorted(opened_with(home))) or "none yet"),
        Figure("keychain", _known(keychain_class() or "", tuple(ALLOWED))),
        Figure("vaults set aside", str(len(home.set_aside))),
        Figure("sweeps that found it locked", str(deferred.times)),
    )


def _counts(studio: Studio) -> tuple[Figure, ...]:
    status = vault_status(studio)
    kinds = Counter(str(held.kind) for held in studio.vault.inventory())
    jobs = Counter((entry.kind, str(entry.state)) for entry in studio.journal.entries())
    failed = [entry for entry in studio.journal.entries() if entry.failure is not None]
    return (
        Figure("sittings", str(status.sittings)),
        Figure("encrypted files", str(status.blobs)),
        *(Figure(f"of these {kind}", str(count)) for kind, count in sorted(kinds.items())),
        Figure("key changes", str(status.epoch)),
        Figure("recovery kit", status.kit),
        Figure("last backup", status.last_backup or "never"),
        Figure("backups that hold what was erased", str(status.backups_owed)),
        *(Figure(f"work {kind} {state}", str(count)) for (kind, state), count in sorted(jobs.items())),
        *(
            Figure(f"work {entry.kind} failed {entry.changed}", entry.failure if entry.failure in SENTENCES else OTHER)
            for entry in failed
        ),
    )


def _chosen(settings: Settings) -> tuple[Figure, ...]:
    return (
        Figure("language", _known(settings.language, LANGUAGES)),
        Figure("scheme", settings.scheme),
        Figure("high contrast", _yes(settings.high_contrast)),
        Figure("text", f"{settings.text_scale} %"),
        Figure("reduced motion", _yes(settings.reduced_motion)),
        Figure("locks after", f"{settings.lock_after_minutes} min"),
        Figure("downloads", _yes(settings.downloads)),
        Figure("consent", f"{settings.consent_days} days"),
        Figure("retention changed", str(len(settings.retention))),
    )


def _yes(value: bool) -> str:  # noqa: FBT001 (it is the value that is shown)
    return "yes" if value else "no"


def _known(word: str, words: tuple[str, ...]) -> str:
    return word if word in words else "another"


def _number(text: str) -> str:
    """The version at the beginning; what people append to it (a kernel of their own) is theirs."""
    found = NUMBERS.match(text)
    return "unknown" if found is None else found.group()
