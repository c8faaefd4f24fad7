"""Tombstones: signed notes that a sitter was erased. They hold a random id and a date, and lie beside backups too, so that no restore brings anybody back."""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.consent.documents import canonical
from likeness.vault.backup_folder import TOMBSTONE_NAME, Id, listing, medium, tombstones_of
from likeness.vault.state import State, verify_signature


class Tombstone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`vault`: the id of the vault that erased; `signature` over `tombstone_bytes`, in hex."""

    type: Literal["likeness tombstone 1"]
    vault: Id
    sitter: Id
    at: str
    signature: str


def tombstone_bytes(vault: str, sitter: str, at: str) -> bytes:
    """What the vault's key signs: this sitter was erased from this vault."""
    return canonical({"type": "likeness tombstone 1", "vault": vault, "sitter": sitter, "at": at})


def is_signed(tombstone: Tombstone, public_key: bytes) -> bool:
    """Whether the vault with that key wrote it."""
    try:
        signature = bytes.fromhex(tombstone.signature)
    except ValueError:
        return False
    return verify_signature(public_key, signature, tombstone_bytes(tombstone.vault, tombstone.sitter, tombstone.at))


def tombstones(state: State) -> list[Tombstone]:
    """All that the vault knows, also those of the vaults that it was restored from."""
    rows = state.catalogue.rows("SELECT coalesce(vault, ?), sitter, at, signature FROM tombstones", state.place.vault)
    return [Tombstone("likeness tombstone 1", row[0], row[1], row[2], row[3].hex()) for row in rows]


def put_tombstones(folder: Path, known: Iterable[Tombstone]) -> None:
    """Those that do not lie beside the backup yet, also where something else lies under their name. Raises Failed as `medium` does."""
    with medium():
        for tombstone in known:
            path, data = tombstones_of(folder) / f"{tombstone.sitter}.json", msgspec.json.encode(tombstone)
            if not _holds(path, data):
                write_atomic(path, data)


def read_tombstones(folder: Path, public_key: bytes) -> tuple[dict[str, Tombstone], tuple[str, ...]]:
    """Those beside a backup that the vault with `public_key` signed, by sitter; and the names of files that are damaged or somebody else's."""
    good: dict[str, Tombstone] = {}
    bad: list[str] = []
    for sitter in sorted(listing(tombstones_of(folder), TOMBSTONE_NAME)):
        try:
            data = read_bounded(tombstones_of(folder) / f"{sitter}.json", MAX_TEXT_BYTES)
            tombstone = msgspec.json.decode(data, type=Tombstone)
        except (Failed, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            bad.append(sitter)
            continue
        if tombstone.sitter == sitter and is_signed(tombstone, public_key):
            good[sitter] = tombstone
        else:
            bad.append(sitter)
    return good, tuple(bad)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return read_bounded(path, MAX_TEXT_BYTES) == data
    except Failed:
        return False
