"""One sitter's blobs, behind a permit that is asked again at every use."""

import contextlib
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO, TypeAlias

from likeness.base.clock import from_iso, to_iso
from likeness.base.errors import Failed, Refused
from likeness.base.files import make_private_folder, write_atomic
from likeness.base.ids import new_id
from likeness.consent.documents import from_json
from likeness.consent.permits import Permit, permit_for
from likeness.consent.records import ConsentRecord, valid_until
from likeness.vault.blobs import Written, blob_path, remove_blobs
from likeness.vault.documents import unfold
from likeness.vault.erasure import check_there
from likeness.vault.kinds import READS, WRITES, Kind
from likeness.vault.lease import Lease, LeasedBlob, open_sealed, read_sealed
from likeness.vault.ledger import Action
from likeness.vault.state import State, anchor_head, append, remove_files
from likeness.vault.streams import Readable, open_blob_file, opened, take_sealed, write_stream

JSON: TypeAlias = "str | int | float | bool | list[JSON] | dict[str, JSON] | None"
Details: TypeAlias = Mapping[str, JSON]

MAX_SEALED_BYTES = 4_000_000_000
"""The largest thing a worker hands back is a training checkpoint; those of the largest families are about this size."""

LEAVING = "leaving"
"""The detail of a blob that says since when it is on its way out: taken out by a person who may still think better of it (studio/leaving.py)."""

MAX_LEASE = timedelta(days=7)
"""Longer than any overnight run; a forgotten lease ends by itself."""


@dataclass(frozen=True, slots=True)
class BlobRow:
    """`size` in bytes and `sha256` (hex) of the ciphertext, which lies in blobs/`file`.age; `details` is what the caller gave.

    `damaged`: the code of what a check found wrong with that file (blob-damaged, blob-missing), None where nothing.
    """

    id: str
    kind: Kind
    created: datetime
    details: dict[str, JSON]
    size: int
    sha256: str
    file: str
    damaged: str | None


def live_record(state: State, sitter: str) -> ConsentRecord | None:
    """The newest version of the sitter's record."""
    row = state.catalogue.row("SELECT document FROM consents WHERE sitter = ? ORDER BY number DESC LIMIT 1", sitter)
    return None if row is None else from_json(unfold(row[0]))


class SitterStore:
    """Made by `Vault.open_sitter`. Every method raises Refused where consent has ended or does not cover the kind: consent-missing,
    consent-withdrawn, consent-expired, minor-not-allowed, kind-not-covered, sitter-erased.
    """

    def __init__(self, state: State, permit: Permit) -> None:
        self._state = state
        self._permit = permit
        self.check()

    @property
    def sitter(self) -> str:
        return self._permit.sitter

    def check(self) -> None:
        """Asks the live record. Raises Refused."""
        with self._state.catalogue.exclusive():
            check_there(self._state, self.sitter)
            permit_for(live_record(self._state, self.sitter), self._permit.purpose, self._state.now())

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[None]:
        """Nobody else reads or writes meanwhile: what is read and then written is one step. For small things only."""
        with self._state.catalogue.exclusive():
            yield

    def put(self, kind: Kind, data: bytes, details: Details, *, source: str | None = None) -> str:
        """Stores `data` encrypted to the sitter's key; the new blob's id, once it is durable.

        `source`: the blob that it was made from. Raises Failed: disk-full, blob-unknown (`source` is gone or on its way out; nothing is kept).
        """
        self._check_writable(kind)
        return self._keep(
            kind,
            details,
            lambda blob_id: write_stream(self._state.blobs, blob_id, self._recipient(), io.BytesIO(data)),
            source,
        )

    def put_stream(self, kind: Kind, file: Readable, details: Details) -> str:
        """As `put`, in little memory: what `file.read(size)` gives until its end. Others use the vault meanwhile.

        Raises Refused("sitter-erased") where that happened meanwhile, Failed: disk-full, file-unreadable (`file` broke off); nothing is kept.
        """
        self._check_writable(kind)
        return self._keep(
            kind, details, lambda blob_id: write_stream(self._state.blobs, blob_id, self._recipient(), file)
        )

    def adopt(self, kind: Kind, sealed_path: Path, details: Details) -> str:
        """Takes a ciphertext that a worker wrote, if it is for this sitter's key, and removes the worker's file. The new blob's id.

        Raises Failed: blob-locked (it is for another key, or damaged), file-missing, file-too-large.
        """
        self._check_writable(kind)
        blobs = self._state.blobs
        blob_id = self._keep(
            kind,
            details,
            lambda blob_id: take_sealed(blobs, blob_id, self.export_identity(), sealed_path, MAX_SEALED_BYTES),
        )
        sealed_path.unlink(missing_ok=True)
        return blob_id

    def get(self, blob_id: str) -> bytes:
        """The plaintext. Length and SHA-256 of the ciphertext are checked first. Raises Failed: blob-unknown, blob-missing, blob-damaged."""
        with self._state.catalogue.exclusive():
            row = self.find(blob_id)
            sealed, identity = read_sealed(self._path(row.file), row.size, row.sha256), self.export_identity()
        return open_sealed(identity, sealed)

    @contextlib.contextmanager
    def get_stream(self, blob_id: str) -> Iterator[BinaryIO]:
        """The plaintext as a file to read forwards, in little memory; the ciphertext is checked to its end before the first byte comes.

        Consent is asked again on the way: reads raise Refused once it has ended, and Failed("blob-damaged") where the file changes meanwhile.
        Raises Failed: blob-unknown, blob-missing, blob-damaged.
        """
        with self._state.catalogue.exclusive():  # the file keeps its name until it is open
            row, identity = self.find(blob_id), self.export_identity()
            sealed = open_blob_file(self._path(row.file))
        expected = Written(row.size, row.sha256)
        with sealed, opened(identity, sealed, blob_id, expected, self.check) as plain:
            yield plain

    def find(self, blob_id: str) -> BlobRow:
        """Raises Failed("blob-unknown")."""
        row = self._row(blob_id)
        self._check_readable(row.kind)
        return row

    def list(self, kind: Kind, *, leaving: bool = False) -> list[BlobRow]:
        """Oldest first. What a person took out stands in no list but that of what is `leaving`: nothing more is made from it."""
        self._check_readable(kind)
        wanted = "IS NOT NULL" if leaving else "IS NULL"
        statement = f"{_BLOB_ROW} WHERE sitter = ? AND kind = ? AND json_extract(details, '$.{LEAVING}') {wanted}"
        rows = self._state.catalogue.rows(f"{statement} ORDER BY created, rowid", self.sitter, kind)
        return [_blob_row(*row) for row in rows]

    def update(self, blob_id: str, details: Details) -> None:
        """Replaces what is noted about a blob."""
        self._check_writable(self._row(blob_id).kind)
        self._state.catalogue.execute("UPDATE blobs SET details = ? WHERE id = ?", _encode(details), blob_id)

    def amend(self, blob_id: str, change: Callable[[Details], Details]) -> None:
        """Replaces what is noted about a blob by what `change` makes of it; nobody notes anything in between. Raises Failed("blob-unknown")."""
        with self._state.catalogue.exclusive():
            self.update(blob_id, change(self._row(blob_id).details))

    def delete(self, blob_id: str) -> None:
        """The row, then the file. The sitter's key stays, so this is tidying up; `Vault.erase` is what destroys."""
        row = self._row(blob_id)
        self._check_writable(row.kind)
        self._state.catalogue.execute("DELETE FROM blobs WHERE id = ?", blob_id)
        remove_files(self._state, [row.file])

    def lease(self, blob_ids: Iterable[str], lifetime: timedelta) -> Lease:
        """Lends a worker the sitter's key and these blobs, for this permit's purpose, until `lifetime` is over or consent ends."""
        with self._state.catalogue.exclusive():  # while a lease is out the sitter's key does not change
            lease = self._lend([self.find(blob_id) for blob_id in blob_ids], lifetime)
        anchor_head(self._state, always=False)
        return lease

    def _lend(self, rows: Sequence[BlobRow], lifetime: timedelta) -> Lease:
        state, purpose, lease_id = self._state, self._permit.purpose, new_id()
        marker = make_private_folder(state.leases) / f"{self.sitter}.{purpose}.{lease_id}"
        write_atomic(marker, b"")
        try:
            with state.catalogue.transaction():
                self.check()
                append(state, Action.LEASED, sitter=self.sitter, reference=lease_id, detail=purpose, count=len(rows))
        except BaseException:
            marker.unlink(missing_ok=True)
            raise
        return Lease(
            sitter=self.sitter,
            purpose=purpose,
            expires=self._lease_end(lifetime),
            identity=self.export_identity(),
            recipient=self._recipient(),
            marker=str(marker),
            blobs=tuple(LeasedBlob(row.id, str(self._path(row.file)), row.size, row.sha256, row.kind) for row in rows),
        )

    def end_lease(self, lease: Lease) -> None:
        """The work is done: the worker's copy of the key is good for nothing here any more."""
        Path(lease.marker).unlink(missing_ok=True)

    def export_blob(self, blob_id: str) -> Path:
        """Where the ciphertext lies: an ordinary age file."""
        return self._path(self.find(blob_id).file)

    def export_identity(self) -> str:
        """The sitter's private key, `AGE-SECRET-KEY-1...`: opens every blob of the sitter with any age program."""
        self.check()
        return self._key()[0]

    def _recipient(self) -> str:
        return self._key()[1]

    def _key(self) -> tuple[str, str]:
        row = self._state.catalogue.row("SELECT identity, recipient FROM keys WHERE sitter = ?", self.sitter)
        if row is None:
            raise Refused("sitter-erased")
        return row[0], row[1]

    def _keep(self, kind: Kind, details: Details, write: Callable[[str], Written], source: str | None = None) -> str:
        """File first, durable; then the row, if the sitter, the consent and what it was made from are still there."""
        state, blob_id, noted = self._state, new_id(), _encode(details)
        with state.writing(blob_id, self.sitter):
            written = write(blob_id)
            try:
                with state.catalogue.transaction():
                    self._check_writable(kind)
                    self._check_source(source)
                    state.catalogue.execute(
                        "INSERT INTO blobs (id, sitter, kind, created, size, sha256, details) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        *(blob_id, self.sitter, kind, to_iso(state.clock()), written.size, written.sha256, noted),
                    )
            except BaseException:
                remove_blobs(state.blobs, [blob_id])
                raise
        return blob_id

    def _check_source(self, source: str | None) -> None:
        """Raises Failed("blob-unknown") where it is gone, or on its way out: what is made of it now would outlive it."""
        if source is not None and LEAVING in self._row(source).details:
            raise Failed("blob-unknown", blob=source)

    def _row(self, blob_id: str) -> BlobRow:
        self.check()
        row = self._state.catalogue.row(f"{_BLOB_ROW} WHERE sitter = ? AND id = ?", self.sitter, blob_id)
        if row is None:
            raise Failed("blob-unknown", blob=blob_id)
        return _blob_row(*row)

    def _check_readable(self, kind: Kind) -> None:
        self.check()
        if kind not in READS[self._permit.purpose]:
            raise Refused("kind-not-covered", kind=kind, purpose=self._permit.purpose)

    def _check_writable(self, kind: Kind) -> None:
        self.check()
        if kind not in WRITES[self._permit.purpose]:
            raise Refused("kind-not-covered", kind=kind, purpose=self._permit.purpose)

    def _lease_end(self, lifetime: timedelta) -> datetime:
        end = self._state.clock() + min(lifetime, MAX_LEASE)
        record = live_record(self._state, self.sitter)
        until = None if record is None else valid_until(record, self._permit.purpose)
        return end if until is None else min(end, until)

    def _path(self, blob_id: str) -> Path:
        return blob_path(self._state.blobs, blob_id)


def _encode(details: Details) -> str:
    return json.dumps(dict(details), ensure_ascii=False, allow_nan=False)


_BLOB_ROW = "SELECT id, kind, created, details, size, sha256, coalesce(file, id), damaged FROM blobs"


def _blob_row(
    blob_id: str, kind: str, created: str, details: str, size: int, sha256: str, file: str, damaged: str | None
) -> BlobRow:
    return BlobRow(blob_id, Kind(kind), from_iso(created), json.loads(details), size, sha256, file, damaged)
