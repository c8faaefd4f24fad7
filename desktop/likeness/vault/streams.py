"""Blobs of any size in little memory: sealed while they are read, and opened while somebody reads them.

A reader gives nothing before the whole ciphertext had the length and SHA-256 of its row. It is hashed a second time while it is opened, so
that a file which changes in between ends in an error, never in an ordinary end.
"""

import contextlib
import hashlib
import io
import os
import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

import pyrage

from likeness.base.errors import Failed
from likeness.base.files import open_ordinary, replacing
from likeness.vault.blobs import Written, blob_path
from likeness.vault.sealing import CHUNK, Sealer

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PIECE = 1 << 18
"""Bytes that are handed on at once."""
PIECES_AHEAD = 4
"""So many pieces wait for a slow reader."""
CLOSING_SECONDS = 0.05
"""How often a reader that was closed early looks whether the other end has noticed."""


class Readable(Protocol):
    """All that a source must be able to do."""

    def read(self, size: int = ..., /) -> bytes: ...


class Source:
    """What pyrage reads, counted and hashed. `tee` gets a copy. pyrage puts its own error over ours, so ours is kept as `trouble`."""

    def __init__(self, file: Readable, tee: Callable[[bytes], object] = len) -> None:
        self._file = file
        self._tee = tee
        self._digest = hashlib.sha256()
        self._size = 0
        self.trouble: BaseException | None = None

    def read(self, size: int = -1, /) -> bytes:
        try:
            data = _read(self._file, size)
            self._tee(data)
        except BaseException as error:
            self.trouble = error
            raise
        self._digest.update(data)
        self._size += len(data)
        return data

    def drained(self) -> Written:
        """Size and SHA-256 of everything, also of what is left to read."""
        while self.read(PIECE):
            pass
        return Written(self._size, self._digest.hexdigest())


class _Target:
    """What pyrage writes to."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._digest = hashlib.sha256()
        self._size = 0
        self.trouble: BaseException | None = None

    def write(self, data: bytes) -> int:
        try:
            self._write(data)
        except BaseException as error:
            self.trouble = error
            raise
        self._digest.update(data)
        self._size += len(data)
        return len(data)

    def flush(self) -> None:
        """Flushing is the file's business, once, at its end."""

    def written(self) -> Written:
        return Written(self._size, self._digest.hexdigest())


def seal_stream(recipient: str | bytes, file: Readable, write: Callable[[bytes], object]) -> Written:
    """What `file` gives as one age file for `recipient` (X25519), or for a passphrase, in bytes; size and SHA-256 of that. Raises Failed("file-unreadable")."""
    sealer, target = Sealer(recipient), _Target(write)
    target.write(sealer.head)
    data = _chunk(file)
    while len(data) == CHUNK and (following := _chunk(file)):
        target.write(sealer.chunk(data, last=False))
        data = following
    target.write(sealer.chunk(data, last=True))
    return target.written()


def _chunk(file: Readable) -> bytes:
    """CHUNK bytes; fewer only at the end of the file, also where the file gives less at a time than it is asked for."""
    data = _read(file, CHUNK)
    while data and len(data) < CHUNK and (more := _read(file, CHUNK - len(data))):
        data += more
    return data


def unseal_stream(identity: str, source: Source, write: Callable[[bytes], object]) -> None:
    """Gives the plaintext of an age file to `write`, piece by piece. It is whole only once this has returned. Raises Failed("blob-locked")."""
    target = _Target(write)
    try:
        pyrage.decrypt_io(source, target, [pyrage.x25519.Identity.from_str(identity)])
    except (pyrage.DecryptError, OSError) as error:
        raise source.trouble or target.trouble or Failed("blob-locked") from error


def write_stream(folder: Path, blob_id: str, recipient: str, file: Readable) -> Written:
    """Seals `file` into blobs/`blob_id`.age. Durable when this returns, and nothing is left of it where it does not.

    Raises Failed: disk-full, folder-not-writable, file-unreadable (`file` broke off).
    """
    with replacing(blob_path(folder, blob_id)) as sealed:
        return seal_stream(recipient, file, sealed.write)


def take_sealed(folder: Path, blob_id: str, identity: str, path: Path, limit: int) -> Written:
    """Copies a ciphertext that somebody else wrote into blobs/`blob_id`.age, and opens exactly what was copied, to the end.

    Raises Failed: file-missing, file-unreadable, file-too-large (over `limit` bytes), blob-locked, disk-full, folder-not-writable.
    """
    with open_ordinary(path) as file:
        if os.fstat(file.fileno()).st_size > limit:
            raise Failed("file-too-large", path=path, limit_mb=limit // 1_000_000)
        with replacing(blob_path(folder, blob_id)) as copy:
            source = Source(file, copy.write)
            unseal_stream(identity, source, len)
            return source.drained()


def reseal(folder: Path, blob_id: str, keys: tuple[str, str], sealed: BinaryIO) -> Written:
    """Encrypts an open ciphertext anew, from the identity `keys[0]` to the recipient `keys[1]`, as blobs/`blob_id`.age.

    Raises Failed: blob-locked, disk-full, folder-not-writable.
    """
    with replacing(blob_path(folder, blob_id)) as file, contextlib.closing(Unsealing(keys[0], sealed)) as plain:
        return seal_stream(keys[1], plain, file.write)


def copy_file(path: Path, target: Path, expected: Written) -> None:
    """Durably, if it is as recorded. Raises Failed: blob-missing, blob-damaged, disk-full, folder-not-writable."""
    with open_blob_file(path) as file, replacing(target) as copy:
        if Source(file, copy.write).drained() != expected:
            raise Failed("blob-damaged", blob=path.stem)


def open_blob_file(path: Path) -> BinaryIO:
    """A ciphertext to read, not yet looked at. Raises Failed: blob-missing, blob-damaged (it is no file that can be read)."""
    try:
        return open_ordinary(path)
    except Failed as error:
        raise Failed("blob-missing" if error.code == "file-missing" else "blob-damaged", blob=path.stem) from error


@contextlib.contextmanager
def opened(
    identity: str, sealed: BinaryIO, blob: str, expected: Written, check: Callable[[], object]
) -> Iterator[BinaryIO]:
    """The plaintext of an open ciphertext that is as recorded; see `Unsealing`. Raises Failed("blob-damaged"), here and at each read."""
    check_sealed(sealed, blob, expected)
    with (
        contextlib.closing(Unsealing(identity, sealed, expected, check)) as plain,
        io.BufferedReader(plain, PIECE) as file,
    ):
        yield file


def check_sealed(file: BinaryIO, blob: str, expected: Written) -> None:
    """Reads the whole file, and goes back to its start. Raises Failed("blob-damaged")."""
    try:
        same = os.fstat(file.fileno()).st_size == expected.size and Source(file).drained() == expected
    except Failed as error:
        raise Failed("blob-damaged", blob=blob) from error
    if not same:
        raise Failed("blob-damaged", blob=blob)
    file.seek(0)


class Unsealing(io.RawIOBase):
    """The plaintext of an open ciphertext, as a file to read forwards. A thread opens it, at most PIECES_AHEAD pieces ahead.

    `expected` of the ciphertext: a file that changed meanwhile raises Failed("blob-damaged") at the end instead of ending. `check` is
    called before each piece is given away.
    """

    def __init__(
        self, identity: str, sealed: Readable, expected: Written | None = None, check: Callable[[], object] = bool
    ) -> None:
        super().__init__()
        self._pieces: queue.Queue[bytes | BaseException] = queue.Queue(PIECES_AHEAD)
        self._source, self._expected, self._check = Source(sealed), expected, check
        self._gathered = bytearray()
        self._piece = memoryview(b"")
        self._ended: BaseException | None = None
        self._given_up = threading.Event()
        self._thread = threading.Thread(target=self._work, args=(identity,), name="unsealing", daemon=True)
        self._thread.start()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """As io.RawIOBase. Raises Failed: blob-locked, blob-damaged, and what `check` raises."""
        space = memoryview(buffer).cast("B")
        if not self._piece and self._ended is None:
            self._next_piece()
        taken, self._piece = self._piece[: len(space)], self._piece[len(space) :]
        space[: len(taken)] = taken
        if not taken and self._ended is not None and not isinstance(self._ended, EOFError):
            raise self._ended
        return len(taken)

    def close(self) -> None:
        """Also in the middle; the thread has ended when this returns."""
        self._given_up.set()
        while self._thread.is_alive():
            with contextlib.suppress(queue.Empty):
                self._pieces.get_nowait()
            self._thread.join(CLOSING_SECONDS)
        super().close()

    def _next_piece(self) -> None:
        self._check()
        got = self._pieces.get()
        if isinstance(got, BaseException):
            self._ended = got
        else:
            self._piece = memoryview(got)

    def _work(self, identity: str) -> None:
        """In the thread: everything ends as the last thing in the queue."""
        try:
            unseal_stream(identity, self._source, self._gather)
            changed = self._expected not in {None, self._source.drained()}
            self._pieces.put(bytes(self._gathered))
            self._pieces.put(Failed("blob-damaged") if changed else EOFError())
        except BaseException as error:  # noqa: BLE001 (a thread's edge: whatever it is, the reader gets it)
            self._pieces.put(error)

    def _gather(self, data: bytes) -> None:
        """The library gives 8 KiB at a time; fewer, larger pieces cost less."""
        if self._given_up.is_set():
            raise EOFError
        self._gathered += data
        if len(self._gathered) >= PIECE:
            self._pieces.put(bytes(self._gathered))
            self._gathered.clear()


def _read(file: Readable, size: int) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise Failed("file-unreadable", path=getattr(file, "name", "")) from error
