"""What is looked at and tried after an erasure, before it is called one."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.vault.blobs import blob_path
from likeness.vault.catalogue import opens_with
from likeness.vault.header import catalogue_path
from likeness.vault.keys import catalogue_key
from likeness.vault.known_backups import backup_limits, known_backups, place_of
from likeness.vault.lease import open_sealed
from likeness.vault.state import State

LIMITS = ("disk-copies-with-keychain", "backups-elsewhere", "exported-files")
PASSPHRASE_LIMITS = (*LIMITS, "old-copies-with-passphrase")


class ErasureProof(msgspec.Struct, frozen=True):
    """What was checked after an erasure, each by doing it. `limits` are codes for what it does not promise.

    `why`: a code, `asked` or that of a retention rule. `kinds`: how many files of each kind went.
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
    why: str = "asked"
    kinds: Mapping[str, int] = {}

    @property
    def complete(self) -> bool:
        looked_at = (self.key_row_absent, self.rows_absent, self.ciphertext_absent, self.old_entry_absent)
        return all(looked_at) and False not in {self.old_key_refused, self.kept_copy_refused}


@dataclass(frozen=True, slots=True)
class Attempt:
    """An erasure that has begun: the epoch that must go, and the ids of the files."""

    sitter: str
    epoch: int
    blobs: tuple[str, ...]
    why: str
    kinds: Mapping[str, int]


def attempts(state: State) -> tuple[Attempt, ...]:
    """Every erasure that has begun and is not yet proven."""
    rows = state.catalogue.rows("SELECT sitter, epoch, blobs, why, kinds FROM erasures ORDER BY sitter")
    return tuple(Attempt(row[0], row[1], tuple(json.loads(row[2])), row[3], json.loads(row[4])) for row in rows)


def kept_copy(state: State, attempt: Attempt) -> bytes | None:
    """The sitter's smallest blob as it lies on disk, kept in memory to be tried afterwards. None where there is no file."""
    paths = [path for path in (blob_path(state.blobs, blob) for blob in attempt.blobs) if path.is_file()]
    return min(paths, key=lambda path: path.stat().st_size).read_bytes() if paths else None


def files_there(state: State) -> dict[str, list[os.DirEntry[str]]]:
    """Every file where blobs lie, by name, whatever the name: one look for any number of proofs."""
    there: dict[str, list[os.DirEntry[str]]] = {}
    for folder in state.folders:
        with os.scandir(folder) as found:
            for entry in found:
                there.setdefault(entry.name, []).append(entry)
    return there


def prove(
    state: State,
    attempt: Attempt,
    copy: bytes | None,
    old_secret: bytes | None,
    files: Mapping[str, Iterable[os.DirEntry[str]]],
) -> ErasureProof:
    """Looks and tries. `copy`: one blob of the sitter's from before; `old_secret`: the master secret that must be gone; `files`: see files_there."""
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
        ciphertext_absent=not _ciphertext_left(attempt, copy, files),
        old_entry_absent=state.keeper.load(place, attempt.epoch) is None,
        old_key_refused=None if old_secret is None else not _old_key_opens(state, old_secret),
        kept_copy_refused=None if copy is None else not any(_opens(identity, copy) for identity in identities),
        keys_tried=len(identities),
        tombstone_signature=signature.hex(),
        public_key=state.public_key.hex(),
        limits=(*keeper_limits(state), *backup_limits(state, attempt.sitter)),
        why=attempt.why,
        kinds=attempt.kinds,
    )


def keeper_limits(state: State) -> tuple[str, ...]:
    """What depends on who keeps the key."""
    return PASSPHRASE_LIMITS if state.keeper.kind == "passphrase" else LIMITS


def limits_now(state: State, sitter: str) -> tuple[str, ...]:
    """What a certificate could not promise if `sitter` were erased now, as far as is known before; codes."""
    reached = [place_of(backup) is not None for backup in known_backups(state) if backup.made is not None]
    traces = ("backup-traces",) if any(reached) else ()
    missing = ("backups-not-reached",) if not all(reached) else ()
    return tuple(dict.fromkeys((*keeper_limits(state), *backup_limits(state, sitter), *traces, *missing)))


def _old_key_opens(state: State, old_secret: bytes) -> bool:
    return opens_with(catalogue_path(state.place.folder), catalogue_key(old_secret, state.place.vault))


def _rows_left(state: State, sitter: str) -> bool:
    statement = """SELECT 1 FROM sitters WHERE id = ?1 UNION ALL SELECT 1 FROM blobs WHERE sitter = ?1
        UNION ALL SELECT 1 FROM consents WHERE sitter = ?1"""
    return state.catalogue.row(statement, sitter) is not None


def _ciphertext_left(attempt: Attempt, copy: bytes | None, files: Mapping[str, Iterable[os.DirEntry[str]]]) -> bool:
    """By name for every blob; by content, under whatever name, for the one that was kept."""
    if any(f"{blob}.age" in files for blob in attempt.blobs):
        return True
    if copy is None:
        return False
    entries = (entry for found in files.values() for entry in found if entry.is_file())
    return any(entry.stat().st_size == len(copy) and Path(entry).read_bytes() == copy for entry in entries)


def _opens(identity: str, sealed: bytes) -> bool:
    try:
        open_sealed(identity, sealed)
    except Failed:
        return False
    return True
