"""Blob files: one age file each, flat, named by a random id. A file without a row is an orphan and is collected."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder


@dataclass(frozen=True, slots=True)
class Written:
    """Of the ciphertext: size in bytes, SHA-256 in hex."""

    size: int
    sha256: str


def blob_path(folder: Path, blob_id: str) -> Path:
    return folder / f"{blob_id}.age"


def remove_blobs(folder: Path, blob_ids: Iterable[str]) -> None:
    """Missing ones are fine: an earlier try may have got this far. Raises Failed("blob-not-removed")."""
    for blob_id in blob_ids:
        try:
            blob_path(folder, blob_id).unlink(missing_ok=True)
        except OSError as error:
            raise Failed("blob-not-removed", blob=blob_id) from error
    fsync_folder(folder)


def stored_ids(folder: Path) -> frozenset[str]:
    """The ids of the files that lie there."""
    return frozenset(path.stem for path in folder.glob("*.age"))


def collect_orphans(folder: Path, known: frozenset[str]) -> int:
    """Removes what a crash left: files that no row names, and half-written ones (.ID.age.*.part). Only while the vault's lock is held."""
    leftovers = [
        path
        for path in folder.iterdir()
        if path.is_file() and path.name.removeprefix(".").partition(".")[0] not in known
    ]
    for path in leftovers:
        path.unlink(missing_ok=True)
    if leftovers:
        fsync_folder(folder)
    return len(leftovers)
