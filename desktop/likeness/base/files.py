"""Files that are complete or absent, and reading that is bounded."""

import contextlib
import os
import secrets
from pathlib import Path

from likeness.base.errors import Failed


def fsync_folder(folder: Path) -> None:
    """Make names in `folder` durable. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_atomic(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Write `data` so that `path` holds all of it or what it held before, also after a power cut.

    Raises Failed("folder-not-writable").
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
            raise
        fsync_folder(path.parent)
    except OSError as error:
        raise Failed("folder-not-writable", path=path.parent) from error


def read_bounded(path: Path, limit: int) -> bytes:
    """The file's bytes, at most `limit` of them. Raises Failed: file-missing, file-too-large, file-unreadable."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise Failed("file-missing", path=path) from error
    except OSError as error:
        raise Failed("file-unreadable", path=path) from error
    if len(data) > limit:
        raise Failed("file-too-large", path=path, limit_mb=limit // 1_000_000)
    return data


def make_private_folder(folder: Path) -> Path:
    """Create `folder` for this user alone. Raises Failed("folder-not-writable")."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Failed("folder-not-writable", path=folder) from error
    return folder
