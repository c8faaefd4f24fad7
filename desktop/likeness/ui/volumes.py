"""The disks, cards and phones that are plugged in now, as the system tells. Slow devices are asked here: not in the window's thread."""

import os
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from likeness.ui.models.photos import Volume
from likeness.ui.models.volumes import Mount, phone_name, volumes


def plugged_in() -> tuple[Volume, ...]:
    """Phones and cards first that have a folder of photos."""
    return volumes([*_mounted(), *_phones(_gvfs())], _is_folder, _children)


def _mounted() -> list[Mount]:
    return [
        Mount(
            Path(info.rootPath()),
            info.displayName() if info.displayName() != info.rootPath() else Path(info.rootPath()).name,
            bytes(info.fileSystemType().data()).decode("utf-8", "replace"),
            info.isValid() and info.isReady() and not info.isRoot(),
        )
        for info in QStorageInfo.mountedVolumes()
    ]


def _gvfs() -> Path | None:
    """Where GNOME shows phones as folders."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) / "gvfs" if runtime else None


def _phones(folder: Path | None) -> list[Mount]:
    return [] if folder is None else [Mount(phone, phone_name(phone.name)) for phone in _children(folder)]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # unplugged just now
        return False


def _children(path: Path) -> list[Path]:
    try:
        return sorted(child for child in path.iterdir() if child.is_dir())
    except OSError:
        return []
