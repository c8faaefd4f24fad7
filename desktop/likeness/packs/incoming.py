"""Packs on their way in: `packs/.incoming/<name>.part/`, which becomes `packs/<name>/` by one rename when everything is there.

Beside the files lies a journal, one line of JSON for each thing that is safely on the disk: how far a file is, and its hash once it is whole.
Bytes are synced before their line is written, so after a kill, a pulled stick or a power cut everything the journal names is there, and the
copy goes on behind it. A line that was cut short is dropped with everything after it.
"""

import contextlib
import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Self

import msgspec

from likeness.base.errors import Cancelled, Failed
from likeness.base.files import BINARY, fsync_folder
from likeness.packs.items import Item
from likeness.packs.manifest import PackFile

FOLDER = ".incoming"
JOURNAL = "journal.jsonl"
PIECE = 4_000_000
SYNC_EVERY = 64_000_000
"""After an interruption at most so many bytes are copied once more."""

MAX_JOURNAL_BYTES = 50_000_000

Told = Callable[[int], None]
Stop = Callable[[], bool]


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`reached` bytes of `file` are on the disk; `sha256` once that is all of it."""

    file: str
    mark: str
    reached: int
    sha256: str = ""


class Incoming:
    """One pack on its way in. Use as a context manager: it holds a lock, so that two programs never write the same pack.

    Raises Failed: pack-being-added, folder-not-writable, disk-full.
    """

    def __init__(self, packs: Path, name: str) -> None:
        self._packs = packs
        self.name = name
        self.folder = packs / FOLDER / f"{name}.part"
        self._lines: dict[str, Line] = {}

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as held:
            held.enter_context(alone(self._packs, self.name))
            with writing(self._packs):
                put_back(self._packs, self.name)
                self.folder.mkdir(exist_ok=True)
                self._lines = self._read_journal()
            self._held = held.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._held.close()

    def there(self, item: Item) -> int:
        """Bytes of it that need not be copied again."""
        line = self._lines.get(item.target)
        if line is None or line.mark != item.mark:
            return 0
        try:
            status = (self.folder / item.target).stat()
        except OSError:
            return 0
        if status.st_nlink > 1:  # a second name of an installed pack's file (`adopt`), which is never written to
            return 0
        size = status.st_size
        whole = bool(line.sha256)
        return line.reached if size >= line.reached and (not whole or size == line.reached == item.size) else 0

    def keep_only(self, items: tuple[Item, ...]) -> None:
        """Remove what belongs to none of these: left by an earlier attempt with another source."""
        wanted = {item.target for item in items} | {JOURNAL}
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if path.is_dir() and not path.is_symlink():
                if not any(path.iterdir()):
                    path.rmdir()
            elif path.relative_to(self.folder).as_posix() not in wanted:
                path.unlink()

    def receive(self, item: Item, told: Told, stop: Stop) -> PackFile:
        """Copy what is missing of it, hash all of it.

        Raises Failed: pack-source-gone, pack-source-damaged (not the bytes that were promised), disk-full, folder-not-writable; Cancelled.
        """
        line = self._lines.get(item.target)
        reached = self.there(item)
        if line is not None and line.sha256 and reached == item.size:
            told(item.size)
            return PackFile(item.size, line.sha256)
        path = self.folder / item.target
        with writing(self._packs):
            path.parent.mkdir(parents=True, exist_ok=True)
            if not reached:
                path.unlink(missing_ok=True)
            file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | BINARY, 0o644), "r+b")
        with file:
            digest = self._take_up(file, reached, told, stop)
            with writing(self._packs):
                self._copy(item, file, digest, reached, told, stop)
                os.fsync(file.fileno())
        if item.sha256 and digest.hexdigest() != item.sha256:
            path.unlink()
            raise Failed("pack-source-damaged", file=item.target)
        self._note(Line(item.target, item.mark, item.size, digest.hexdigest()))
        return PackFile(item.size, digest.hexdigest())

    def adopt(self, item: Item, told: Told, stop: Stop) -> PackFile:
        """As `receive`, for a file of our own on the same disk: it gets a second name instead of a copy, where the disk can do that."""
        path = self.folder / item.target
        if item.file is None or not _link(item.file, path):
            return self.receive(item, told, stop)
        digest = hashlib.sha256()
        with path.open("rb") as file:
            _hash(file, item.size, digest, told, stop)
        if item.sha256 and digest.hexdigest() != item.sha256:
            path.unlink()
            raise Failed("pack-source-damaged", file=item.target)
        return PackFile(item.size, digest.hexdigest())

    def become(self, place: Path) -> None:
        """Everything is there and synced: one rename, and the pack is at `place`; what was there before goes. Raises Failed."""
        old = self._packs / FOLDER / f"{place.name}.old"
        with writing(self._packs):
            (self.folder / JOURNAL).unlink(missing_ok=True)
            for path in self.folder.rglob("*"):
                if path.is_dir():
                    fsync_folder(path)
            fsync_folder(self.folder)
            if old.exists():
                shutil.rmtree(old)
            if place.exists():
                place.rename(old)
            self.folder.rename(place)
            fsync_folder(self._packs)
            shutil.rmtree(old, ignore_errors=True)

    def discard(self) -> None:
        """Nothing of it is kept."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _take_up(self, file: BinaryIO, reached: int, told: Told, stop: Stop) -> "hashlib._Hash":
        digest = hashlib.sha256()
        _hash(file, reached, digest, told, stop)
        file.truncate(reached)
        file.seek(reached)
        return digest

    def _copy(self, item: Item, file: BinaryIO, digest: "hashlib._Hash", reached: int, told: Told, stop: Stop) -> None:
        synced = reached
        with item.open_at(reached) as source:
            while reached < item.size:
                _check(stop)
                piece = _read(source, min(PIECE, item.size - reached), item)
                file.write(piece)
                digest.update(piece)
                reached += len(piece)
                told(len(piece))
                if reached - synced >= SYNC_EVERY and reached < item.size:
                    file.flush()
                    os.fsync(file.fileno())
                    self._note(Line(item.target, item.mark, reached))
                    synced = reached
        file.flush()

    def _note(self, line: Line) -> None:
        with writing(self._packs), (self.folder / JOURNAL).open("ab") as journal:
            journal.write(msgspec.json.encode(line) + b"\n")
            journal.flush()
            os.fsync(journal.fileno())
        self._lines[line.file] = line

    def _read_journal(self) -> dict[str, Line]:
        lines: dict[str, Line] = {}
        try:
            with (self.folder / JOURNAL).open("r+b") as journal:
                whole = 0
                for untrusted_line in journal.read(MAX_JOURNAL_BYTES).splitlines(keepends=True):
                    try:
                        line = msgspec.json.decode(untrusted_line, type=Line)
                    except (msgspec.MsgspecError, UnicodeError):
                        break
                    if not untrusted_line.endswith(b"\n"):
                        break
                    lines[line.file] = line
                    whole += len(untrusted_line)
                journal.truncate(whole)
        except FileNotFoundError:
            return {}
        return lines


@contextlib.contextmanager
def alone(packs: Path, name: str) -> Iterator[None]:
    """Nobody else adds, repairs or removes this pack meanwhile. Raises Failed: pack-being-added, folder-not-writable, disk-full."""
    path = packs / FOLDER / f"{name}.lock"
    with writing(packs):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _take(handle)
            # Whoever held it before may have taken the name away between our opening it and our lock.
            ours = os.path.samestat(os.fstat(handle), path.stat())
        except OSError as error:
            raise Failed("pack-being-added", pack=name) from error
        if not ours:
            raise Failed("pack-being-added", pack=name)
        yield
        with contextlib.suppress(OSError):  # Windows keeps the name of an open file
            path.unlink()
    finally:
        os.close(handle)


def settle(packs: Path) -> None:
    """Put right what crashes left: between the two renames of a replacement the old pack comes back, and what was removed goes."""
    for gone in (packs / FOLDER).glob("*.removed"):
        shutil.rmtree(gone, ignore_errors=True)
    for old in (packs / FOLDER).glob("*.old"):
        name = old.name.removesuffix(".old")
        with contextlib.suppress(Failed), alone(packs, name):
            put_back(packs, name)


def put_back(packs: Path, name: str) -> None:
    """For whoever holds the lock: the pack that a replacement had moved away, where the new one is not there."""
    old = packs / FOLDER / f"{name}.old"
    if not old.exists():
        return
    if (packs / name).exists():
        shutil.rmtree(old, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            old.rename(packs / name)


def unfinished(packs: Path) -> dict[str, int]:
    """Packs that were begun and not finished, by name, with the bytes that are there."""
    found: dict[str, int] = {}
    for folder in sorted((packs / FOLDER).glob("*.part")):
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        name = folder.name.removesuffix(".part").removesuffix(".hub")
        if size:
            found[name] = found.get(name, 0) + size
    return found


def forget(packs: Path, name: str) -> None:
    """Throw away what was begun of it. Raises Failed("pack-being-added")."""
    for begun in (name, f"{name}.hub"):
        if (packs / FOLDER / f"{begun}.part").is_dir():
            with alone(packs, begun):
                shutil.rmtree(packs / FOLDER / f"{begun}.part", ignore_errors=True)


def _hash(file: BinaryIO, count: int, digest: "hashlib._Hash", told: Told, stop: Stop) -> None:
    while count:
        _check(stop)
        piece = file.read(min(PIECE, count))
        if not piece:
            raise Failed("folder-not-writable", path=file.name)
        digest.update(piece)
        count -= len(piece)
        told(len(piece))


def _read(source: BinaryIO, count: int, item: Item) -> bytes:
    try:
        piece = source.read(count)
    except OSError as error:
        raise Failed("pack-source-gone", path=item.file or item.target) from error
    if not piece:
        raise Failed("pack-source-gone", path=item.file or item.target)
    return piece


def _link(source: Path, target: Path) -> bool:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        os.link(source, target)
    except OSError:
        return False
    return True


def _check(stop: Stop) -> None:
    if stop():
        raise Cancelled("stopped")


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turns trouble of the disk that is written to into sentences."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
            raise Failed("pack-disk-full") from error
        raise Failed("folder-not-writable", path=folder) from error


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
