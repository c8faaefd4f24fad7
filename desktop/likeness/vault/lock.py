"""One owner at a time: a lock that the operating system drops when its holder ends, however it ends."""

import os
import sys
from pathlib import Path

from likeness.base.errors import Failed


class Lock:
    """Held from creation until `release`. Raises Failed: vault-busy, folder-not-writable."""

    def __init__(self, path: Path) -> None:
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Failed("folder-not-writable", path=path.parent) from error
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise Failed("vault-busy") from error

    @property
    def held(self) -> bool:
        return self._handle >= 0

    def release(self) -> None:
        """May be called again."""
        if self.held:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
