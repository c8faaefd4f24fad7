"""A backup's folder: its layout, its public note, and the trouble of sticks that are full, too old, or pulled out.

likeness-backup.json         whose backup this is (random ids) and its newest generation, signed; nothing else is readable here
generations/000012.age       one generation (generations.py), to the recovery kit
blobs/<file>.age             the vault's own ciphertexts, as they are
tombstones/<sitter>.json     who was erased (tombstones.py), signed

Only what has such a name is ever read or removed. A stick knows no permissions, no links and no difference between a and A; names here
need none of that.
"""

import contextlib
import errno
import os
import re
import secrets
import stat
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, make_private_folder, open_ordinary, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.consent.documents import canonical
from likeness.vault.blobs import Written
from likeness.vault.streams import Source

NOTE = "likeness-backup.json"
FOLDERS = ("generations", "blobs", "tombstones")
GENERATION_NAME = re.compile(r"(\d{6,9})\.age")
BLOB_NAME = re.compile(r"([0-9a-f]{32})\.age")
TOMBSTONE_NAME = re.compile(r"([0-9a-f]{32})\.json")
LEFTOVER_NAME = re.compile(r"\..+\.[0-9a-f]{8}\.part")
"""What base.files.replacing leaves where the stick was pulled out."""

BATCH_FILES, BATCH_BYTES, SIDE_BY_SIDE = 64, 64_000_000, 16
"""Copies that are made durable together: small enough for progress to be heard of, and for little to be done again."""

HEADER_BYTES = 4096
"""An age header with one X25519 recipient has about 200 bytes; without it nothing gives the file's key back."""

Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
Count = Annotated[int, msgspec.Meta(ge=0, lt=1 << 53)]


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`number`: what the vault calls this backup; `generation`: the newest, 0 before the first; `signature`: the vault's, in hex."""

    type: Literal["likeness backup 1"]
    vault: Id
    backup: Id
    number: Count
    generation: Count
    signature: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}$")]

    def signed(self) -> bytes:
        """What the signature is over."""
        fields = msgspec.to_builtins(self)
        return canonical({name: value for name, value in fields.items() if name != "signature"})


def generations_of(folder: Path) -> Path:
    return folder / "generations"


def generation_path(folder: Path, number: int) -> Path:
    return generations_of(folder) / f"{number:06}.age"


def copies_of(folder: Path) -> Path:
    return folder / "blobs"


def tombstones_of(folder: Path) -> Path:
    return folder / "tombstones"


def make_folders(folder: Path) -> None:
    """Raises OSError, Failed: see `medium`."""
    for path in (folder, *(folder / name for name in FOLDERS)):
        make_private_folder(path)


def read_note(folder: Path) -> Note | None:
    """None where there is none. Raises Failed("backup-note-damaged")."""
    try:
        return msgspec.json.decode(read_bounded(folder / NOTE, MAX_TEXT_BYTES), type=Note)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failed("backup-note-damaged", folder=folder) from error
    except Failed as error:
        if error.code == "file-missing":
            return None
        raise Failed("backup-note-damaged", folder=folder) from error


def write_note(folder: Path, note: Note) -> None:
    with medium():
        write_atomic(folder / NOTE, msgspec.json.format(msgspec.json.encode(note), indent=1) + b"\n")


def generations_there(folder: Path) -> dict[int, int]:
    """Number and size in bytes of every generation's file, torn ones too. Empty where there is no such folder."""
    found = listing(generations_of(folder), GENERATION_NAME)
    return {int(name): size for name, size in found.items() if name == f"{int(name):06}"}


def listing(folder: Path, pattern: re.Pattern[str]) -> dict[str, int]:
    """What stands in the pattern's group, to the file's size; one look. Other files are nobody's business: sticks have many."""
    found: dict[str, int] = {}
    with contextlib.suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in entries:
            matched = pattern.fullmatch(entry.name)
            if matched is not None and entry.is_file(follow_symlinks=False):
                found[matched.group(matched.lastindex or 0)] = entry.stat(follow_symlinks=False).st_size
    return found


def is_empty(folder: Path) -> bool:
    """Whether nothing of a backup is there yet."""
    return not any(listing(folder / name, re.compile(".+")) for name in FOLDERS)


def clear_leftovers(folder: Path) -> None:
    """Half-written files of a backup that was stopped."""
    with medium():
        for place in (folder, *(folder / name for name in FOLDERS)):
            for name in listing(place, LEFTOVER_NAME):
                (place / name).unlink(missing_ok=True)


def destroy(path: Path) -> None:
    """Overwrites the age header, durably, then removes the file: what a tool might bring back from a stick then opens with no key.

    What somebody put in its place, a link to a file of the person's or a pipe, only loses this name.
    The memory of a stick may still hold the former block somewhere; that limit is stated where erasure is certified.
    """
    with medium(), contextlib.suppress(FileNotFoundError):
        if _is_alone(path.lstat()):
            handle = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
            try:
                if _is_alone(os.fstat(handle)):
                    os.write(handle, os.urandom(HEADER_BYTES))
                    os.fsync(handle)
            finally:
                os.close(handle)
        path.unlink()


def _is_alone(found: os.stat_result) -> bool:
    """Whether it is an ordinary file that has no second name."""
    return stat.S_ISREG(found.st_mode) and found.st_nlink <= 1


def remove(folder: Path, names: list[str]) -> None:
    """Files of one folder, durably; missing ones are fine."""
    with medium():
        for name in names:
            (folder / name).unlink(missing_ok=True)
        if names:
            fsync_folder(folder)


@dataclass(frozen=True, slots=True)
class Copy:
    """One ciphertext to be copied: from the first of `sources` where it is as expected."""

    sources: tuple[Path, ...]
    target: Path
    expected: Written


def copy_all(copies: Iterable[Copy]) -> Iterator[tuple[Copy, bool]]:
    """Each copy once it is durable under its name, or False with it where no source is as expected. Raises OSError: see `medium`.

    In batches: written one after the other, made durable side by side, which file systems with a journal do in one go.
    """
    for batch in _batches(copies):
        written: dict[Copy, Path] = {}
        try:
            for copy in batch:
                part = copy.target.with_name(f".{copy.target.name}.{secrets.token_hex(4)}.part")
                written[copy] = part
                if not any(_write(source, part, copy.expected) for source in copy.sources):
                    del written[copy]
            with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
                list(pool.map(_fsync, written.values()))
            for copy, part in written.items():
                part.replace(copy.target)
        except BaseException:
            for part in written.values():
                with contextlib.suppress(OSError):
                    part.unlink()
            raise
        fsync_folder(batch[0].target.parent)
        yield from ((copy, copy in written) for copy in batch)


def _batches(copies: Iterable[Copy]) -> Iterator[list[Copy]]:
    batch: list[Copy] = []
    for copy in copies:
        batch.append(copy)
        if len(batch) == BATCH_FILES or sum(one.expected.size for one in batch) >= BATCH_BYTES:
            yield batch
            batch = []
    if batch:
        yield batch


def _write(source: Path, part: Path, expected: Written) -> bool:
    """Whether `part` now holds what was expected; nothing is left of it where not."""
    try:
        file = open_ordinary(source)
    except Failed:
        return False
    with file:
        same = False
        with open(part, "xb", opener=_open_private) as copy, contextlib.suppress(Failed):
            same = os.fstat(file.fileno()).st_size == expected.size and Source(file, copy.write).drained() == expected
        if not same:
            part.unlink()
        return same


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _fsync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def reread(path: Path) -> Written | None:
    """Size and hash of what the medium itself holds, as far as the system can be made to forget what it has in memory. None: not to be read."""
    try:
        with open_ordinary(path) as file:
            with contextlib.suppress(AttributeError, OSError):  # Linux alone has it
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            return Source(file).drained()
    except Failed:
        return None


@contextlib.contextmanager
def medium(full: str = "backup-full", broken: str = "backup-unreachable", **fields: object) -> Iterator[None]:
    """Trouble with a disk in words about that disk: by default Failed backup-full, backup-file-too-large, backup-unreachable."""
    try:
        yield
    except OSError as error:
        raise _sorted(error, full, broken, fields) from error
    except Failed as error:
        if error.code in {"disk-full", "folder-not-writable"} and isinstance(error.__cause__, OSError):
            raise _sorted(error.__cause__, full, broken, fields) from error
        raise


def _sorted(error: OSError, full: str, broken: str, fields: Mapping[str, object]) -> Failed:
    codes = {errno.ENOSPC: full, getattr(errno, "EDQUOT", errno.ENOSPC): full, errno.EFBIG: "backup-file-too-large"}
    return Failed(codes.get(error.errno or 0, broken), **fields)
