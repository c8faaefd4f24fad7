"""A new key for a sitter who stays but from whom single things were erased: copies of those files, made before, then open with no key there is.

Everything that stays is encrypted anew, beside the old files; one transaction changes the key and the names; `erasure.finish` then changes
the master secret, so that no old page gives the former key back, and removes the old files. Stopped before the transaction, the new
files are orphans; after it, the old ones are.
"""

from collections.abc import Set as AbstractSet

import pyrage

from likeness.base.errors import Failed
from likeness.base.ids import new_id
from likeness.vault.blobs import Written, blob_path, remove_blobs
from likeness.vault.known_backups import owe
from likeness.vault.ledger import Action
from likeness.vault.state import State, append
from likeness.vault.streams import check_sealed, open_blob_file, reseal

UNREADABLE = frozenset({"blob-missing", "blob-damaged", "blob-locked"})


def owed_renewals(state: State) -> list[str]:
    """Sitters whose key is to be changed."""
    return [row[0] for row in state.catalogue.rows("SELECT sitter FROM renewals ORDER BY sitter")]


def renew_keys(state: State, spare: AbstractSet[str]) -> None:
    """Changes every key that is owed, but not those of `spare` (an unfinished job needs the old one), nor where a lease is out or a
    file is being written, nor where one is damaged and might still come back from a backup. Call `erasure.finish` afterwards. Raises Failed("disk-full"); then it stays owed.
    """
    for sitter in owed_renewals(state):
        in_use = sitter in spare or sitter in state.being_written.values() or any(state.leases.glob(f"{sitter}.*"))
        if not in_use:
            _renew(state, sitter)


def _renew(state: State, sitter: str) -> None:
    identity = pyrage.x25519.Identity.generate()
    old, recipient = _identity(state, sitter), str(identity.to_public())
    fresh: dict[str, tuple[str, Written]] = {}
    try:
        for blob, file, size, sha256 in _files(state, sitter):
            name = new_id()
            with open_blob_file(blob_path(state.blobs, file)) as sealed:
                check_sealed(sealed, file, Written(size, sha256))
                fresh[blob] = name, reseal(state.blobs, name, (old, recipient), sealed)
    except Failed as error:
        remove_blobs(state.blobs, [name for name, _ in fresh.values()])
        if error.code not in UNREADABLE:
            raise
        return
    state.on_step("resealed")
    _exchange(state, sitter, (str(identity), recipient), fresh)


def _exchange(state: State, sitter: str, key: tuple[str, str], fresh: dict[str, tuple[str, Written]]) -> None:
    """Key and names in one transaction; the old files are noted for removal."""
    with state.catalogue.transaction():
        for _, file, _, _ in _files(state, sitter):
            state.catalogue.execute("INSERT INTO removals (blob, epoch) VALUES (?, ?)", file, state.epoch)
        for blob, (name, written) in fresh.items():
            state.catalogue.execute(
                "UPDATE blobs SET file = ?, size = ?, sha256 = ? WHERE id = ?", name, written.size, written.sha256, blob
            )
        state.catalogue.execute("UPDATE keys SET identity = ?, recipient = ? WHERE sitter = ?", *key, sitter)
        state.catalogue.execute("DELETE FROM renewals WHERE sitter = ?", sitter)
        owe(state, (sitter,))
        append(state, Action.KEY_RENEWED, sitter=sitter, count=len(fresh))


def _files(state: State, sitter: str) -> list[tuple[str, str, int, str]]:
    statement = "SELECT id, coalesce(file, id), size, sha256 FROM blobs WHERE sitter = ? ORDER BY id"
    return [(row[0], row[1], row[2], row[3]) for row in state.catalogue.rows(statement, sitter)]


def _identity(state: State, sitter: str) -> str:
    return str(state.catalogue.rows("SELECT identity FROM keys WHERE sitter = ?", sitter)[0][0])
