"""One sitter's key and a few blobs, lent to a worker: for one purpose, until a moment, while its marker file lies in the vault.

Nothing here needs the database or the keychain. The vault takes the marker away when consent is withdrawn or the sitter is erased,
and from then on every read is refused. The limit: who holds a lease holds the key; a worker that is not ours could ignore the marker.
"""

import contextlib
import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import msgspec
import pyrage

from likeness.base.clock import Clock
from likeness.base.errors import Failed, Refused
from likeness.base.files import read_bounded
from likeness.consent.purposes import Purpose
from likeness.vault.blobs import Written
from likeness.vault.kinds import Kind
from likeness.vault.streams import open_blob_file, opened


class LeasedBlob(msgspec.Struct, frozen=True):
    """Where one ciphertext lies; `size` in bytes and `sha256` (hex) are those of the ciphertext."""

    id: str
    path: str
    size: int
    sha256: str
    kind: Kind


class Lease(msgspec.Struct, frozen=True):
    """What a worker gets on its standard input, never in arguments or environment: `identity` is the sitter's private age key."""

    sitter: str
    purpose: Purpose
    expires: datetime
    identity: str
    recipient: str
    marker: str
    blobs: tuple[LeasedBlob, ...]

    def __repr__(self) -> str:
        """Without the key: leases end up in tracebacks and test output."""
        return f"Lease(purpose={self.purpose}, blobs={len(self.blobs)}, expires={self.expires:%Y-%m-%dT%H:%M:%SZ})"


def check_lease(lease: Lease, now: datetime) -> None:
    """Raises Refused: lease-expired, lease-withdrawn."""
    if now >= lease.expires:
        raise Refused("lease-expired")
    if not Path(lease.marker).is_file():
        raise Refused("lease-withdrawn")


def read_leased(lease: Lease, blob_id: str, now: datetime) -> bytes:
    """The plaintext of one leased blob.

    Raises Refused: lease-expired, lease-withdrawn, blob-not-leased; Failed: blob-missing, blob-damaged.
    """
    blob = _leased(lease, blob_id, now)
    return open_sealed(lease.identity, read_sealed(Path(blob.path), blob.size, blob.sha256))


@contextlib.contextmanager
def open_leased(lease: Lease, blob_id: str, clock: Clock) -> Iterator[BinaryIO]:
    """As `read_leased`, as a file to read forwards in little memory. The lease is asked again on the way. Raises as `read_leased`."""
    blob = _leased(lease, blob_id, clock())
    with open_blob_file(Path(blob.path)) as sealed:
        expected = Written(blob.size, blob.sha256)
        with opened(lease.identity, sealed, blob_id, expected, lambda: check_lease(lease, clock())) as plain:
            yield plain


def _leased(lease: Lease, blob_id: str, now: datetime) -> LeasedBlob:
    check_lease(lease, now)
    for blob in lease.blobs:
        if blob.id == blob_id:
            return blob
    raise Refused("blob-not-leased")


def read_sealed(path: Path, size: int, sha256: str) -> bytes:
    """A ciphertext whose length and SHA-256 are as recorded; age vouches for content, not for author or place.

    Raises Failed: blob-missing, blob-damaged.
    """
    try:
        sealed = read_bounded(path, size)
    except Failed as error:
        raise Failed("blob-missing" if error.code == "file-missing" else "blob-damaged", blob=path.stem) from error
    if len(sealed) != size or hashlib.sha256(sealed).hexdigest() != sha256:
        raise Failed("blob-damaged", blob=path.stem)
    return sealed


def seal(recipient: str, data: bytes) -> bytes:
    """`data` as one age file (X25519) that only the owner of `recipient`'s private half opens."""
    return pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(recipient)])


def open_sealed(identity: str, data: bytes) -> bytes:
    """The plaintext of an age file. Raises Failed("blob-locked") where `identity` does not open it."""
    try:
        return pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.DecryptError as error:
        raise Failed("blob-locked") from error
