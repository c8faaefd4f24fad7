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
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, make_private_folder, open_ordinary, read_bounded, replacing, write_atomic
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
    except (msgspec.DecodeError, RecursionError) as error:
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
    return {int(name): size for name, size in found.items()}


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

    The memory of a stick may still hold the former block somewhere; that limit is stated where erasure is certified.
    """
    with medium(), contextlib.suppress(FileNotFoundError):
        handle = os.open(path, os.O_WRONLY)
        try:
            os.write(handle, os.urandom(HEADER_BYTES))
            os.fsync(handle)
        finally:
            os.close(handle)
        path.unlink()


def remove(folder: Path, names: list[str]) -> None:
    """Files of one folder, durably; missing ones are fine."""
    with medium():
        for name in names:
            (folder / name).unlink(missing_ok=True)
        if names:
            fsync_folder(folder)


def copy_checked(source: Path, target: Path, expected: Written) -> None:
    """Copies one ciphertext so that `target` is whole, durable and as expected, or not there.

    Raises Failed: blob-missing, blob-damaged (the source is not as expected), and what writing raises (see `medium`).
    """
    try:
        file = open_ordinary(source)
    except Failed as error:
        raise Failed("blob-missing" if error.code == "file-missing" else "blob-damaged", blob=source.stem) from error
    with file, replacing(target) as copy:
        reader = Source(file, copy.write)
        if os.fstat(file.fileno()).st_size != expected.size or reader.drained() != expected:
            raise Failed("blob-damaged", blob=source.stem)


def reread(path: Path) -> Written | None:
    """Size and hash of what the medium itself holds, as far as the system can be made to forget what it has in memory. None: not to be read."""
    advise = getattr(os, "posix_fadvise", None)
    try:
        with open_ordinary(path) as file:
            if advise is not None:
                advise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            return Source(file).drained()
    except Failed:
        return None


@contextlib.contextmanager
def medium() -> Iterator[None]:
    """Trouble with the backup's own disk, in words about that disk: Failed backup-full, backup-file-too-large, backup-unreachable."""
    try:
        yield
    except OSError as error:
        raise _sorted(error) from error
    except Failed as error:
        if error.code in {"disk-full", "folder-not-writable"} and isinstance(error.__cause__, OSError):
            raise _sorted(error.__cause__) from error
        raise


def _sorted(error: OSError) -> Failed:
    codes = {errno.ENOSPC: "backup-full", errno.EDQUOT: "backup-full", errno.EFBIG: "backup-file-too-large"}
    return Failed(codes.get(error.errno or 0, "backup-unreachable"))
