"""One generation of a backup: an age file to the recovery kit, and in it an ordinary tar, so that no program of ours is needed to read it.

    age --decrypt -i KIT 000012.age | tar --extract

generation.json   what this is, and the size and hash of all that follows        signature      Ed25519 over generation.json, in hex
blobs.json        [file, size, SHA-256] of every ciphertext under blobs/         catalogue.db   SQLCipher 4, with the raw key in generation.json

The catalogue is never on a disk in the clear: its pages stay encrypted, to a key that exists only inside this age file. A generation
counts only when age has vouched for its last byte, and signature, sizes and hashes fit.
"""

import contextlib
import hashlib
import io
import tarfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, cast

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import open_ordinary
from likeness.consent.documents import canonical
from likeness.vault.backup_folder import Count, Hash, Id
from likeness.vault.blobs import Written
from likeness.vault.state import verify_signature
from likeness.vault.streams import PIECE, Source, Unsealing, seal_stream

MAX_MANIFEST_BYTES = 10_000
SIGNATURE_BYTES = 128
MAX_LIST_BYTES = 2_000_000_000
"""Some ten million files: more than a catalogue can have, and still bounded."""
TROUBLE = (Failed, tarfile.TarError, msgspec.DecodeError, RecursionError, EOFError, ValueError)


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Size in bytes and SHA-256 (hex)."""

    size: Count
    sha256: Hash


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`ledger_number` and `ledger_hash`: the ledger's head at that moment. `catalogue_key`: 32 bytes in hex; `bytes`: of all blobs."""

    type: Literal["likeness generation 1"]
    vault: Id
    backup: Id
    number: Count
    made: str
    epoch: Count
    ledger_number: Count
    ledger_hash: Hash
    public_key: Hash
    catalogue_key: Hash
    catalogue: Part
    list: Part
    blobs: Count
    bytes: Count

    def __repr__(self) -> str:
        """Without the key."""
        return f"Manifest(vault={self.vault}, backup={self.backup}, number={self.number})"


class Listed(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A ciphertext: its file's name without `.age`, size in bytes, SHA-256."""

    file: Id
    size: Count
    sha256: Hash

    @property
    def written(self) -> Written:
        return Written(self.size, self.sha256)


@dataclass(frozen=True, slots=True)
class Generation:
    """What a whole generation says."""

    manifest: Manifest
    blobs: tuple[Listed, ...]


def encode_list(blobs: Iterable[Listed]) -> bytes:
    return msgspec.json.encode(tuple(blobs))


def part_of(data: bytes) -> Part:
    return Part(len(data), hashlib.sha256(data).hexdigest())


def manifest_bytes(manifest: Manifest) -> bytes:
    """What the vault signs: sorted, so that there is one way to write it."""
    return canonical(msgspec.to_builtins(manifest))


def seal_generation(
    recipient: str,
    manifest: Manifest,
    sign: Callable[[bytes], bytes],
    blob_list: bytes,
    catalogue: BinaryIO,
    write: Callable[[bytes], object],
) -> Written:
    """Gives the age file to `write`, piece by piece; its size and hash. `catalogue` is read once, from where it stands."""
    described = manifest_bytes(manifest)
    parts: list[tuple[str, int, Iterable[bytes]]] = [
        ("generation.json", len(described), (described,)),
        ("signature", SIGNATURE_BYTES, (sign(described).hex().encode(),)),
        ("blobs.json", len(blob_list), (blob_list,)),
        ("catalogue.db", manifest.catalogue.size, iter(lambda: catalogue.read(PIECE), b"")),
    ]
    return seal_stream(recipient, Source(_Pieces(_tar(parts))), write)


def read_generation(path: Path, identity: str, write_catalogue: Callable[[bytes], object]) -> Generation:
    """The generation in `path`; its catalogue goes to `write_catalogue`, still encrypted. What was given there counts only once this has returned.

    Raises Failed: generation-other-kit (the identity opens nothing in its header), generation-torn (anything else is not as it should be).
    """
    try:
        with (
            open_ordinary(path) as sealed,
            contextlib.closing(Unsealing(identity, sealed)) as plain,
            io.BufferedReader(plain, PIECE) as file,
        ):
            generation = _read(file, write_catalogue)
            Source(file).drained()  # the rest of the tar, and age's last word on it
    except TROUBLE as error:
        if isinstance(error, Failed) and str(error.__cause__) == "No matching keys found":
            raise Failed("generation-other-kit", subject=path.stem) from error
        raise Failed("generation-torn", subject=path.stem) from error
    if f"{generation.manifest.number:06}" != path.stem:
        raise Failed("generation-torn", subject=path.stem)  # an older one, put in a newer one's place
    return generation


def _read(file: BinaryIO, write_catalogue: Callable[[bytes], object]) -> Generation:
    with tarfile.open(mode="r|", fileobj=file) as untrusted_tar:
        described = _small(untrusted_tar, "generation.json", MAX_MANIFEST_BYTES)
        manifest = msgspec.json.decode(described, type=Manifest)
        signature = bytes.fromhex(_small(untrusted_tar, "signature", SIGNATURE_BYTES).decode("ascii"))
        if not verify_signature(bytes.fromhex(manifest.public_key), signature, described):
            raise ValueError("signature")
        blob_list = _small(untrusted_tar, "blobs.json", MAX_LIST_BYTES)
        blobs = msgspec.json.decode(blob_list, type=tuple[Listed, ...])
        size = sum(blob.size for blob in blobs)
        if (part_of(blob_list), len(blobs), size) != (manifest.list, manifest.blobs, manifest.bytes):
            raise ValueError("list")
        catalogue = Source(_member(untrusted_tar, "catalogue.db"), write_catalogue).drained()
        if catalogue != Written(manifest.catalogue.size, manifest.catalogue.sha256):
            raise ValueError("catalogue")
    return Generation(manifest, blobs)


def _member(untrusted_tar: tarfile.TarFile, name: str) -> BinaryIO:
    """The next thing in the tar, which must be this file: nothing is ever unpacked by a name that stands in it."""
    info = untrusted_tar.next()
    if info is None or info.name != name or not info.isreg():
        raise ValueError(name)
    return cast("BinaryIO", untrusted_tar.extractfile(info))


def _small(untrusted_tar: tarfile.TarFile, name: str, limit: int) -> bytes:
    data = _member(untrusted_tar, name).read(limit + 1)
    if len(data) > limit:
        raise ValueError(name)
    return data


def _tar(parts: Iterable[tuple[str, int, Iterable[bytes]]]) -> Iterator[bytes]:
    """USTAR, with no name, time or owner of anybody's in it."""
    for name, size, pieces in parts:
        info = tarfile.TarInfo(name)
        info.size, info.mode = size, 0o600
        yield info.tobuf(tarfile.USTAR_FORMAT)
        yield from pieces
        yield bytes(-size % tarfile.BLOCKSIZE)
    yield bytes(2 * tarfile.BLOCKSIZE)


class _Pieces:
    """Pieces of any length as something to read from."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = memoryview(b"")

    def read(self, size: int = -1, /) -> bytes:
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = memoryview(piece)
        taken, self._left = self._left[:size], self._left[size:]
        return bytes(taken)
