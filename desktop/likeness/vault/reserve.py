"""Room that is kept for the day the disk is full: enough to open the vault, to change its key, and so to erase.

A file of the vault's folder holds the room. It is given up when there is too little left, or when somebody ran out, and taken again
afterwards. What it needs grows with the catalogue: a change of the key writes every page of that anew before the old ones go.
"""

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from likeness.base.errors import Failed
from likeness.vault.header import catalogue_path

LEAST = 4 << 20
"""Bytes. A small catalogue is some hundred KiB; its log, the key's file, the header and the anchor come on top."""

DISK_FULL = frozenset({"disk-full", "catalogue-unusable"})
"""What running out of room is called. SQLite calls it an I/O error where its shared memory does not fit."""

Made = TypeVar("Made")


def reserve_path(folder: Path) -> Path:
    return folder / "reserve"


def needed_bytes(folder: Path) -> int:
    """For a change of the key: the whole catalogue once more, and a tenth for the log's own frames; on top of it the least."""
    log = catalogue_path(folder).with_name("catalogue.db-wal")
    pages = sum(path.stat().st_size for path in (catalogue_path(folder), log) if path.is_file())
    return LEAST + pages * 11 // 10


def with_room(folder: Path, work: Callable[[], Made]) -> Made:
    """What `work` gives. Where the disk is full, or `work` finds that it is, it gets the reserve, and in the second case another try.

    `work` must be one that can be done again after it failed. Raises what it raises.
    """
    try:
        if _free_bytes(folder) < LEAST:
            release(folder)
        try:
            return work()
        except Failed as error:
            if error.code not in DISK_FULL or (error.code != "disk-full" and _free_bytes(folder) >= LEAST):
                raise
            if not release(folder):
                raise Failed("disk-full") from error
        return work()
    finally:
        keep(folder)


def keep(folder: Path) -> bool:
    """Takes the room, if there is so much; whether it is kept now. Never raises: having no reserve is no reason to stop."""
    path, needed = reserve_path(folder), needed_bytes(folder)
    try:
        if path.is_file() and needed <= path.stat().st_size <= 2 * needed:
            return True
        path.unlink(missing_ok=True)
        _allocate(path, needed)
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        return False
    return True


def release(folder: Path) -> bool:
    """Gives the room up; whether there was any."""
    try:
        reserve_path(folder).unlink()
    except OSError:
        return False
    return True


def _allocate(path: Path, size: int) -> None:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(handle, 0, size)
        else:  # macOS and Windows keep what was written, also zeros
            for _ in range(0, size, LEAST):
                os.write(handle, bytes(LEAST))
    finally:
        os.close(handle)


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free
