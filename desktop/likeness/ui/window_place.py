"""Where the window stood, kept for the next start."""

import contextlib

from likeness.base.errors import LikenessError
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import Home


class WindowPlace:
    """The geometry as Qt saves it: bytes that only Qt reads. Nothing that goes wrong with it is worth a word."""

    def __init__(self, home: Home) -> None:
        self._file = home.window_file

    def read(self) -> bytes:
        try:
            return read_bounded(self._file, MAX_TEXT_BYTES)
        except LikenessError:
            return b""

    def write(self, geometry: bytes) -> None:
        """Makes no data folder: somebody who only looked at the first page leaves nothing behind."""
        if not self._file.parent.is_dir():
            return
        with contextlib.suppress(LikenessError, OSError):
            make_private_folder(self._file.parent)
            write_atomic(self._file, geometry)
