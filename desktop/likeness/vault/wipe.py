"""Removing a vault for good: first everything that opens it, then the files. Needs no key: also a vault that nobody can open can go.

Steps, each of which can be done again: *marked* (from now on nothing opens it, and a start says that the wipe is not finished), *sealed*
(key files and kit.age are gone), *forgotten* (the keychain has no entry of it), *emptied* (the files), *wiped* (the header and the mark).
Stopped after *forgotten*, what is left is ciphertext to which there is no key; only whoever has backups and the kit opens those.
"""

import shutil
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, write_atomic
from likeness.vault.header import Header, Place, header_path, read_public, wiping_path
from likeness.vault.keepers import Keeper, KeyFiles, Store
from likeness.vault.keychain import KeychainKeeper
from likeness.vault.kit import kit_path
from likeness.vault.lock import Lock
from likeness.vault.rotation import NO_KEYCHAIN
from likeness.vault.state import OnStep, ignore_step

LOCK_NAME = "lock"
KINDS = {
    "catalogue.db": "catalogue",
    "catalogue.db-wal": "catalogue",
    "catalogue.db-shm": "catalogue",
    "blobs": "encrypted files",
    "quarantine": "encrypted files",
    "jobs": "jobs",
    "leases": "jobs",
    "keys": "keys",
    "kit.age": "keys",
    "anchor.json": "keys",
    "anchor.next.json": "keys",
}
"""What each thing in the vault's folder is to a person; the rest is "other files"."""


@dataclass(frozen=True, slots=True)
class Pile:
    """So many files of one kind, and their size in bytes."""

    kind: str
    count: int
    size: int


@dataclass(frozen=True, slots=True)
class Wipeable:
    """Everything of a vault that would go. `entries`: of the keychain, the anchor included; None where there is no keychain to ask."""

    vault: str
    piles: tuple[Pile, ...]
    entries: int | None


def look_at_vault(folder: Path, keychain: Keeper | None = None) -> Wipeable:
    """Changes nothing. `keychain`: the one to ask, the person's own where none is given.

    Raises Failed: vault-missing, vault-header-damaged, vault-newer, keychain-locked, keychain-denied.
    """
    header = _header(folder)
    store = _keychain(keychain)
    entries = (
        None
        if store is None
        else len(_epochs_there(store, Place(folder, header.vault), header))
        + (store.read_anchor(Place(folder, header.vault)) is not None)
    )
    return Wipeable(header.vault, _piles(folder), entries)


def wipe_vault(folder: Path, keychain: Keeper | None = None, on_step: OnStep = ignore_step) -> None:
    """Removes all of it; may be called again after it was stopped, and finishes.

    Raises Failed: vault-missing, vault-busy, key-not-removed, keychain-locked, keychain-denied, wipe-unfinished (a file cannot be removed).
    """
    if wiping_path(folder).exists() and not header_path(folder).exists():
        _remove((wiping_path(folder), folder / LOCK_NAME))  # it was stopped before its very last step
        return
    header = _header(folder)
    place, lock = Place(folder, header.vault), Lock(folder / LOCK_NAME)
    try:
        store = _keychain(keychain)
        write_atomic(wiping_path(folder), b"")
        on_step("marked")
        _destroy_files(place)
        on_step("sealed")
        if store is not None:
            for epoch in _epochs_there(store, place, header):
                store.remove(place, epoch)
            store.forget(place)
        on_step("forgotten")
        _remove(path for path in folder.iterdir() if path.name not in {LOCK_NAME, header_path(folder).name, "wiping"})
        fsync_folder(folder)
        on_step("emptied")
        _remove((header_path(folder),))
        on_step("nameless")
        _remove((wiping_path(folder),))
        on_step("wiped")
    finally:
        lock.release()
    _remove((folder / LOCK_NAME,))


def _header(folder: Path) -> Header:
    if not header_path(folder).exists():
        raise Failed("vault-missing", folder=folder)
    return read_public(folder)


def _keychain(given: Keeper | None) -> Keeper | None:
    """None where this computer has none: then none of its entries can be here either."""
    if given is not None:
        return given
    try:
        return KeychainKeeper()
    except Failed as error:
        if error.code in NO_KEYCHAIN:
            return None
        raise


def _epochs_there(store: Store, place: Place, header: Header) -> list[int]:
    """Of every epoch that this vault can have had, those that still have an entry."""
    return [epoch for epoch in range(1, max(header.epochs) + 2) if store.has(place, epoch)]


def _destroy_files(place: Place) -> None:
    """What opens the vault together with a passphrase or the kit."""
    files = KeyFiles()
    for path in sorted((place.folder / "keys").glob("*.json")):
        if path.stem.isdecimal():
            files.remove(place, int(path.stem))
    files.forget(place)
    _remove((kit_path(place.folder), place.folder / "keys"))
    fsync_folder(place.folder)


def _piles(folder: Path) -> tuple[Pile, ...]:
    counts: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and path.name != LOCK_NAME:
            kind = KINDS.get(path.relative_to(folder).parts[0], "other files")
            counts[kind] += 1
            sizes[kind] += path.stat().st_size
    return tuple(Pile(kind, counts[kind], sizes[kind]) for kind in sorted(counts))


def _remove(paths: Iterable[Path]) -> None:
    """Files and folders; missing ones are fine."""
    try:
        for path in paths:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
    except OSError as error:
        raise Failed("wipe-unfinished") from error
