"""Erasing a sitter, and proving it by trying.

One transaction takes the key row and every other row and leaves an intent and a tombstone; then the master secret is rotated, so that
no old page of the catalogue opens, and the blob files are removed. *Erased* is said only after all of it was looked at. An erasure that
was interrupted is finished at the next start.
"""

import json
from dataclasses import dataclass

import msgspec

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, Refused
from likeness.consent.documents import canonical
from likeness.consent.purposes import Purpose
from likeness.vault.blobs import blob_path, remove_blobs, stored_ids
from likeness.vault.catalogue import opens_with
from likeness.vault.header import catalogue_path
from likeness.vault.keys import catalogue_key
from likeness.vault.lease import open_sealed
from likeness.vault.ledger import Action
from likeness.vault.rotation import rotate, settle
from likeness.vault.state import State, anchor_head, append, end_leases

LIMITS = ("disk-copies-with-keychain", "backups-elsewhere", "exported-files")
PASSPHRASE_LIMITS = (*LIMITS, "old-copies-with-passphrase")


class ErasureProof(msgspec.Struct, frozen=True):
    """What was checked after an erasure, each by doing it. `limits` are codes for what it does not promise.

    `old_key_refused`: the former key was tried on the catalogue; None where an interrupted run had already destroyed it.
    `kept_copy_refused` is None where there was no blob to try. `keys_tried` keys of other sitters, all that the catalogue holds, were tried on a copy of one blob.
    """

    sitter: str
    erased_at: str
    epoch_before: int
    epoch_after: int
    blobs_removed: int
    key_row_absent: bool
    rows_absent: bool
    ciphertext_absent: bool
    old_entry_absent: bool
    old_key_refused: bool | None
    kept_copy_refused: bool | None
    keys_tried: int
    tombstone_signature: str
    public_key: str
    limits: tuple[str, ...]

    @property
    def complete(self) -> bool:
        looked_at = (self.key_row_absent, self.rows_absent, self.ciphertext_absent, self.old_entry_absent)
        return all(looked_at) and False not in {self.old_key_refused, self.kept_copy_refused}


@dataclass(frozen=True, slots=True)
class _Attempt:
    """An erasure that has begun: the epoch that must go, and the ids of the files."""

    sitter: str
    epoch: int
    blobs: tuple[str, ...]


def erase(state: State, sitter: str) -> ErasureProof:
    """After this returns, this vault holds nothing that opens anything of `sitter`.

    Raises Refused("sitter-erased"), Failed: sitter-unknown, erasure-unproven, and what a rotation raises (then the sitter is already struck
    from the catalogue, and the rest is done by `erase` again or at the next start).
    """
    with state.catalogue.exclusive():
        if sitter not in pending_erasures(state):
            check_there(state, sitter)
            end_leases(state, sitter, Purpose)
            _strike(state, sitter)
            state.on_step("struck")
        return _finish(state, sitter)


def check_there(state: State, sitter: str) -> None:
    """Raises Refused("sitter-erased"), Failed("sitter-unknown")."""
    if state.catalogue.row("SELECT 1 FROM tombstones WHERE sitter = ?", sitter):
        raise Refused("sitter-erased")
    if not state.catalogue.row("SELECT 1 FROM sitters WHERE id = ?", sitter):
        raise Failed("sitter-unknown")


def pending_erasures(state: State) -> list[str]:
    """Sitters who are struck from the catalogue but not yet proven erased."""
    return [row[0] for row in state.catalogue.rows("SELECT sitter FROM erasures ORDER BY sitter")]


def finish_erasures(state: State) -> None:
    """Ends what an earlier run began. Raises as `erase` does."""
    for sitter in pending_erasures(state):
        _finish(state, sitter)


def tombstone_bytes(vault: str, sitter: str, at: str) -> bytes:
    """What the vault's key signs: this sitter was erased from this vault."""
    return canonical({"type": "likeness tombstone 1", "vault": vault, "sitter": sitter, "at": at})


def _strike(state: State, sitter: str) -> None:
    """Intent, tombstone and the deletion of the key row and of every other row: all or nothing."""
    catalogue, at = state.catalogue, to_iso(state.clock())
    with catalogue.transaction():
        blobs = [row[0] for row in catalogue.rows("SELECT id FROM blobs WHERE sitter = ? ORDER BY id", sitter)]
        signature = state.signing_key.sign(tombstone_bytes(state.place.vault, sitter, at))
        catalogue.execute("INSERT INTO tombstones (sitter, at, signature) VALUES (?, ?, ?)", sitter, at, signature)
        catalogue.execute(
            "INSERT INTO erasures (sitter, epoch, blobs) VALUES (?, ?, ?)", sitter, state.epoch, json.dumps(blobs)
        )
        for table in ("keys", "blobs", "consents"):
            catalogue.execute(f"DELETE FROM {table} WHERE sitter = ?", sitter)  # noqa: S608 (names from the line above)
        catalogue.execute("DELETE FROM sitters WHERE id = ?", sitter)
        append(state, Action.ERASURE_BEGUN, sitter=sitter, count=len(blobs))


def _finish(state: State, sitter: str) -> ErasureProof:
    """Rotation, unless one has happened since the rows went; the files; a look at all of it; and only then the end of the intent."""
    epoch, blobs_text = state.catalogue.rows("SELECT epoch, blobs FROM erasures WHERE sitter = ?", sitter)[0]
    attempt = _Attempt(sitter, epoch, tuple(json.loads(blobs_text)))
    kept_copy = _kept_copy(state, attempt)
    old_secret = state.secret if state.epoch == epoch else state.keeper.load(state.place, epoch)
    if state.epoch == epoch:
        rotate(state)
    else:
        settle(state)
    remove_blobs(state.blobs, attempt.blobs)
    state.on_step("unlinked")
    proof = _prove(state, attempt, kept_copy, old_secret)
    if not proof.complete:
        raise Failed("erasure-unproven", sitter=sitter)
    with state.catalogue.transaction():
        append(state, Action.ERASED, sitter=sitter, count=len(attempt.blobs))
        state.catalogue.execute("DELETE FROM erasures WHERE sitter = ?", sitter)
    state.on_step("erased")
    anchor_head(state)
    return proof


def _kept_copy(state: State, attempt: _Attempt) -> bytes | None:
    """The sitter's smallest blob as it lies on disk, kept in memory to be tried afterwards. None where there is no file."""
    paths = [path for path in (blob_path(state.blobs, blob) for blob in attempt.blobs) if path.is_file()]
    return min(paths, key=lambda path: path.stat().st_size).read_bytes() if paths else None


def _prove(state: State, attempt: _Attempt, kept_copy: bytes | None, old_secret: bytes | None) -> ErasureProof:
    catalogue, place = state.catalogue, state.place
    at, signature = catalogue.rows("SELECT at, signature FROM tombstones WHERE sitter = ?", attempt.sitter)[0]
    identities = [row[0] for row in catalogue.rows("SELECT identity FROM keys")]
    return ErasureProof(
        sitter=attempt.sitter,
        erased_at=at,
        epoch_before=attempt.epoch,
        epoch_after=state.epoch,
        blobs_removed=len(attempt.blobs),
        key_row_absent=catalogue.row("SELECT 1 FROM keys WHERE sitter = ?", attempt.sitter) is None,
        rows_absent=not _rows_left(state, attempt.sitter),
        ciphertext_absent=not _ciphertext_left(state, attempt, kept_copy),
        old_entry_absent=state.keeper.load(place, attempt.epoch) is None,
        old_key_refused=None if old_secret is None else not _old_key_opens(state, old_secret),
        kept_copy_refused=None
        if kept_copy is None
        else not any(_opens(identity, kept_copy) for identity in identities),
        keys_tried=len(identities),
        tombstone_signature=signature.hex(),
        public_key=state.public_key.hex(),
        limits=PASSPHRASE_LIMITS if state.header.keeper == "passphrase" else LIMITS,
    )


def _old_key_opens(state: State, old_secret: bytes) -> bool:
    return opens_with(catalogue_path(state.place.folder), catalogue_key(old_secret, state.place.vault))


def _rows_left(state: State, sitter: str) -> bool:
    statement = """SELECT 1 FROM sitters WHERE id = ?1 UNION ALL SELECT 1 FROM blobs WHERE sitter = ?1
        UNION ALL SELECT 1 FROM consents WHERE sitter = ?1"""
    return state.catalogue.row(statement, sitter) is not None


def _ciphertext_left(state: State, attempt: _Attempt, kept_copy: bytes | None) -> bool:
    """By name for every blob; by content, under whatever name, for the one that was kept."""
    if stored_ids(state.blobs) & set(attempt.blobs):
        return True
    if kept_copy is None:
        return False
    same_size = (path for path in state.blobs.iterdir() if path.is_file() and path.stat().st_size == len(kept_copy))
    return any(path.read_bytes() == kept_copy for path in same_size)


def _opens(identity: str, sealed: bytes) -> bool:
    try:
        open_sealed(identity, sealed)
    except Failed:
        return False
    return True
