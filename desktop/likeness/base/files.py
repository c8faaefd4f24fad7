"""Files that are complete or absent, and reading that is bounded."""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from likeness.base.errors import Failed

BINARY: int = getattr(os, "O_BINARY", 0)
"""For `os.open`. Without it Windows writes two bytes for each line end, also in pictures and ciphertexts."""


def fsync_folder(folder: Path) -> None:
    """Make names in `folder` durable. Windows has no such call and needs none. Raises Failed: folder-not-writable, disk-full."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise _not_written(error, folder) from error


def write_atomic(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Write `data` so that `path` holds all of it or what it held before, also after a power cut.

    Raises Failed: folder-not-writable, disk-full.
    """
    with replacing(path, mode=mode) as file:
        file.write(data)


@contextlib.contextmanager
def replacing(path: Path, *, mode: int = 0o600) -> Iterator[BinaryIO]:
    """A file to write piece by piece that becomes `path` when the block ends well, and is gone when it does not.

    Raises Failed: folder-not-writable, disk-full.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, mode)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
            raise
        fsync_folder(path.parent)
    except OSError as error:
        raise _not_written(error, path.parent) from error


def _not_written(error: OSError, folder: Path) -> Failed:
    """A full disk and a shut folder need different next steps."""
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return Failed("disk-full")
    return Failed("folder-not-writable", path=folder)


def read_bounded(path: Path, limit: int) -> bytes:
    """The file's bytes, at most `limit` of them. Raises Failed: file-missing, file-too-large, file-unreadable.

    Only ordinary files are read.
    """
    with open_ordinary(path) as file:
        try:
            data = file.read(limit + 1)
        except OSError as error:
            raise Failed("file-unreadable", path=path) from error
    if len(data) > limit:
        raise Failed("file-too-large", path=path, limit_mb=limit // 1_000_000)
    return data


def open_ordinary(path: Path) -> BinaryIO:
    """An ordinary file to read: a pipe without a writer would be waited for for ever. Raises Failed: file-missing, file-unreadable."""
    try:
        file = open(path, "rb", opener=_open_without_waiting)  # noqa: SIM115 (given to the caller)
    except FileNotFoundError as error:
        raise Failed("file-missing", path=path) from error
    except OSError as error:
        raise Failed("file-unreadable", path=path) from error
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise Failed("file-unreadable", path=path)
    return file


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | BINARY | getattr(os, "O_NONBLOCK", 0))


def make_private_folder(folder: Path) -> Path:
    """Create `folder` for this user alone. Raises Failed: folder-not-writable, disk-full."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise _not_written(error, folder) from error
    return folder
