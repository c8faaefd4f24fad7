"""Which other program holds a device, where the system tells: on Linux, by the files that processes have open."""

import os
import sys
from collections.abc import Container, Iterator
from pathlib import Path

PROC = Path("/proc")

BY_COMMAND = {
    "gvfs-gphoto2-vo": "the file manager (gvfs)",
    "gvfsd-gphoto2": "the file manager (gvfs)",
    "gvfsd-mtp": "the file manager (gvfs)",
    "gvfs-mtp-volume": "the file manager (gvfs)",
    "kiod5": "the file manager (KDE)",
    "kiod6": "the file manager (KDE)",
    "ptpcamerad": "the system's photo import",
    "wireplumber": "the system's camera service",
    "pipewire": "the system's camera service",
    "chrome": "Chrome",
    "chromium": "Chromium",
    "firefox": "Firefox",
    "firefox-bin": "Firefox",
    "msedge": "Edge",
    "obs": "OBS Studio",
    "zoom": "Zoom",
    "teams-for-linux": "Teams",
    "skypeforlinux": "Skype",
    "cheese": "Cheese",
    "snapshot": "Camera (Snapshot)",
    "guvcview": "guvcview",
    "darktable": "darktable",
    "digikam": "digiKam",
    "entangle": "Entangle",
    "gphoto2": "gphoto2",
}
"""The kernel's name of a process (at most 15 letters) as people know the program."""

LONGEST_NAME = 40


def programs_holding(device: Path, proc: Path = PROC) -> tuple[str, ...]:
    """Names for people of the other processes that have `device` open, each once. Processes of other users cannot be looked into."""
    if not sys.platform.startswith("linux"):
        return ()
    try:
        wanted = device.stat().st_rdev or None
    except OSError:
        return ()
    found = [
        _known(process)
        for process in _others(proc)
        if any(_is(entry, device, wanted) for entry in _open_files(process))
    ]
    return tuple(dict.fromkeys(found))


def programs_running(commands: Container[str], proc: Path = PROC) -> tuple[str, ...]:
    """Names for people of the running processes that the kernel calls one of `commands`, each once."""
    named = [_command(process) for process in _others(proc)]
    return tuple(dict.fromkeys(BY_COMMAND.get(name, name) for name in named if name in commands))


def _others(proc: Path) -> Iterator[Path]:
    try:
        processes = sorted(
            (entry for entry in proc.iterdir() if entry.name.isdigit()), key=lambda entry: int(entry.name)
        )
    except OSError:
        return
    yield from (process for process in processes if int(process.name) != os.getpid())


def _open_files(process: Path) -> list[Path]:
    try:
        return list((process / "fd").iterdir())
    except OSError:  # somebody else's, or it has ended
        return []


def _is(descriptor: Path, device: Path, wanted: int | None) -> bool:
    """By the device's number where it is one: it may be open under another name. Else by the name."""
    try:
        if wanted is not None:
            return descriptor.stat().st_rdev == wanted
        return descriptor.readlink() == device
    except OSError:
        return False


def _known(process: Path) -> str:
    name = _command(process)
    return BY_COMMAND.get(name, name[:LONGEST_NAME] or "another program")


def _command(process: Path) -> str:
    try:
        return (process / "comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # it has ended
        return ""
