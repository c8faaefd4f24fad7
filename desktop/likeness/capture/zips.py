"""Photos out of a ZIP archive, one after the other and in memory: nothing is ever unpacked to a disk, so that no name in it can do harm."""

import struct
import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.limits import MAX_PHOTO_BYTES

START = b"PK\x03\x04"
MAX_MEMBERS = 5_000
MAX_TOTAL = 20_000_000_000
"""Bytes of all photos together: five hundred camera RAW files."""

MAX_RATIO = 200
"""Photos hardly shrink; zeros shrink a thousandfold."""

RATIO_COUNTS_FROM = 10_000_000
"""A plain drawing may shrink as much, and is small."""

MAX_DIRECTORY_BYTES = 5_000_000
END_RECORD = struct.Struct("<4s4H2LH")
END_BYTES = 65_535 + END_RECORD.size
LARGE_BYTES = 56 + 20
"""The larger kind's end record, and its locator."""

PLAIN_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
LOCKED = 0x1

ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    struct.error,
)


def is_zip(path: Path) -> bool:
    """By its first bytes."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(4) == START
    except OSError:
        return False


class Archive:
    """`members`: the files in it, as it names them. Safe to share between threads; it is open as long as somebody may read from it."""

    def __init__(self, path: Path) -> None:
        """Raises Failed: photo-archive-damaged, photo-archive-too-large."""
        self._name = path.name
        self._lock = threading.Lock()
        try:
            _check_directory(path)
            self._zip = zipfile.ZipFile(path)
        except ZIP_ERRORS as error:
            raise Failed("photo-archive-damaged", name=self._name) from error
        entries = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        if len(entries) > MAX_MEMBERS or _unpacks_too_far(entries, path.stat().st_size):
            raise Failed("photo-archive-too-large", name=self._name)
        self.locked = any(entry.flag_bits & LOCKED for entry in entries)
        self._entries = {entry.filename: entry for entry in entries if not entry.flag_bits & LOCKED}
        self.members = tuple(self._entries)

    def read(self, member: str) -> bytes:
        """At most `MAX_PHOTO_BYTES`. Raises Failed: file-too-large, photo-archive-damaged, photo-archive-too-large, photo-archive."""
        entry, name = self._entries[member], member.replace("\\", "/").rpartition("/")[2]
        if entry.compress_type not in PLAIN_METHODS:
            raise Failed("photo-archive", name=self._name, kind="ZIP")
        if entry.file_size > RATIO_COUNTS_FROM and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise Failed("photo-archive-too-large", name=name)
        try:
            with self._lock, self._zip.open(entry) as file:
                data = file.read(MAX_PHOTO_BYTES + 1)
        except ZIP_ERRORS as error:
            raise Failed("photo-archive-damaged", name=name) from error
        if len(data) > MAX_PHOTO_BYTES:
            raise Failed("file-too-large", path=name, limit_mb=MAX_PHOTO_BYTES // 1_000_000)
        return data


def _unpacks_too_far(entries: list[zipfile.ZipInfo], size: int) -> bool:
    """Also where members share their bytes, so that each by itself looks harmless."""
    total = sum(entry.file_size for entry in entries)
    return total > MAX_TOTAL or (total > RATIO_COUNTS_FROM and total > MAX_RATIO * size)


def _check_directory(path: Path) -> None:
    """The list of members is read whole when an archive is opened, so its length is looked at before. Raises zipfile.BadZipFile."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - END_BYTES - LARGE_BYTES))
        tail = file.read(END_BYTES + LARGE_BYTES)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) - place < END_RECORD.size:
        raise zipfile.BadZipFile
    record = END_RECORD.unpack_from(tail, place)
    # The larger kind of archive says its lengths elsewhere; photos need it only above four gigabytes, where there are few members.
    lengths = [record[5], *_large_lengths(tail[:place])]
    if max(length for length in lengths if length != 0xFFFF_FFFF or len(lengths) == 1) > MAX_DIRECTORY_BYTES:
        raise zipfile.BadZipFile


def _large_lengths(tail: bytes) -> Iterator[int]:
    """The length in the ZIP64 end record (APPNOTE 4.3.14) where Python looks for it: with its locator right before the end record."""
    place = len(tail) - LARGE_BYTES
    if place >= 0 and tail.startswith(b"PK\x06\x06", place):
        yield int(struct.unpack_from("<Q", tail, place + 40)[0])
