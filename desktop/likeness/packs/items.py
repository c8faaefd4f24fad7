"""A file of a pack that is to be: where its bytes come from, and how it is known again after an interruption."""

import contextlib
import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from likeness.base.errors import Failed
from likeness.base.files import open_ordinary
from likeness.packs.licence import Licence
from likeness.packs.manifest import Manifest

Opened = contextlib.AbstractContextManager[BinaryIO]


@dataclass(frozen=True, slots=True)
class Item:
    """One file. `mark` changes when the source does; `sha256` is "" where nobody said it before. `file` is set where it is a whole file on
    this computer that may be linked instead of copied.

    `open_at(offset)`: the bytes from there on; at least `size - offset` of them.
    """

    target: str
    size: int
    mark: str
    open_at: Callable[[int], Opened]
    sha256: str = ""
    file: Path | None = None


def file_item(path: Path, target: str, *, sha256: str = "", root: Path | None = None) -> Item:
    """A file on a disk. Its mark is its size and time. `root`: the base model's folder; a link in it may lead to where a download cache keeps
    its files (`snapshots/REVISION` beside `blobs`), but not to other things of the person's.

    Raises Failed: file-missing, file-unreadable, pack-unsafe.
    """
    if root is not None and not any(path.resolve().is_relative_to(place) for place in _places(root.resolve())):
        raise Failed("pack-unsafe", pack=root.name, file=target)
    with open_ordinary(path) as file:
        status = os.fstat(file.fileno())
    mark = f"{status.st_size}:{status.st_mtime_ns}"
    return Item(target, status.st_size, mark, lambda offset: _from(path, offset), sha256, path)


def _places(root: Path) -> tuple[Path, ...]:
    """Where the files of a base model's folder may really lie."""
    cached = root.parent.name == "snapshots" and (root.parent.parent / "blobs").is_dir()
    return (root, root.parent.parent / "blobs") if cached else (root,)


def made_item(data: bytes, target: str, sha256: str) -> Item:
    """A small file that was made here."""

    def open_at(offset: int) -> Opened:
        return contextlib.closing(io.BytesIO(data[offset:]))

    return Item(target, len(data), sha256, open_at, sha256)


def span_item(path: Path, start: int, size: int, target: str, sha256: str) -> Item:
    """A stretch of a larger file (an archive's member)."""
    return Item(target, size, sha256, lambda offset: _from(path, start + offset), sha256)


@contextlib.contextmanager
def _from(path: Path, offset: int) -> Iterator[BinaryIO]:
    try:
        file = open_ordinary(path)
    except Failed as error:
        raise Failed("pack-source-gone", path=path) from error
    with file:
        try:
            file.seek(offset)
        except OSError as error:
            raise Failed("pack-source-gone", path=path) from error
        yield file


@dataclass(frozen=True, slots=True)
class Offer:
    """`manifest`: without `files` (each is hashed while it is copied), unless the source is one of our packs. `left_out`: names in the source
    that are not copied; `pickles`: those of them that could run a program.
    """

    manifest: Manifest
    items: tuple[Item, ...]
    licence: Licence
    left_out: tuple[str, ...] = ()
    pickles: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        return sum(item.size for item in self.items)
