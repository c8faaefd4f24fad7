"""Files of blobs that are not what their rows say: set aside and marked, never thrown away, until they are erased or come back.

The mark is durable before the file moves, and goes only after the right file lies in its place; stopped anywhere, the next look goes on.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder
from likeness.vault.blobs import Written, blob_path, collect_orphans, remove_blobs, stored_ids
from likeness.vault.erasure import pending_erasures
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.state import State, append
from likeness.vault.streams import check_sealed, copy_file, open_blob_file

OnBlob = Callable[[int, int], None]
"""Hears how many files were read, of how many. May raise Cancelled."""


@dataclass(frozen=True, slots=True)
class Looked:
    """One row, and what is wrong with its file: blob-missing, blob-damaged or None. `marked`: what an earlier look noted."""

    id: str
    sitter: str
    kind: Kind
    file: str
    expected: Written
    marked: str | None
    wrong: str | None


def look_at_all(state: State, on_blob: OnBlob) -> Iterator[Looked]:
    """Reads every ciphertext to its end; others may use the vault between two of them."""
    ids = [row[0] for row in state.catalogue.rows("SELECT id FROM blobs ORDER BY rowid")]
    for number, blob_id in enumerate(ids, start=1):
        with state.catalogue.exclusive():
            looked = [_look(state, *row) for row in state.catalogue.rows(f"{_ROW} WHERE id = ?", blob_id)]
        yield from looked
        on_blob(number, len(ids))


def set_aside(state: State, found: list[Looked]) -> None:
    """Marks what is wrong and moves its file to quarantine/; lifts the mark of what is right again. Raises Failed: disk-full, folder-not-writable."""
    wrong = [looked for looked in found if looked.wrong is not None]
    fresh = [looked for looked in wrong if looked.marked is None]
    with state.catalogue.transaction():
        for looked in found:
            if looked.wrong != looked.marked:
                state.catalogue.execute("UPDATE blobs SET damaged = ? WHERE id = ?", looked.wrong, looked.id)
        for sitter, count in Counter(looked.sitter for looked in fresh).items():
            append(state, Action.BLOBS_QUARANTINED, sitter=sitter, count=count)
    for looked in wrong:
        _move(blob_path(state.blobs, looked.file), blob_path(state.quarantine, looked.file))
    fsync_folder(state.quarantine)
    fsync_folder(state.blobs)
    remove_blobs(state.quarantine, [looked.file for looked in found if looked.wrong is None and looked.marked])


def bring_back(state: State, folder: Path) -> tuple[str, ...]:
    """Copies the files of marked blobs from `folder`, such as a backup's, where they have the recorded size and SHA-256; the ids of those blobs.

    Raises Failed: disk-full, folder-not-writable.
    """
    back = []
    for row in state.catalogue.rows(f"{_ROW} WHERE damaged IS NOT NULL"):
        looked = _look(state, *row)
        if looked.wrong is not None and _is_right(folder, looked):
            copy_file(blob_path(folder, looked.file), blob_path(state.blobs, looked.file), looked.expected)
        with state.catalogue.exclusive():
            looked = _look(state, *row)
            if looked.wrong is None:
                set_aside(state, [looked])
                back.append(looked.id)
    return tuple(back)


def orphans(state: State) -> list[str]:
    """Files that no row names and nobody is writing, in both folders."""
    return sorted((stored_ids(state.blobs) | stored_ids(state.quarantine)) - _known(state))


def collect(state: State) -> int:
    """Removes orphans and half-written files; how many. Those of an erasure that could not be ended are left to it: it still has to try one."""
    with state.catalogue.exclusive():
        if pending_erasures(state):
            return 0
        known = _known(state)
        return sum(collect_orphans(folder, known) for folder in state.folders)


_ROW = "SELECT id, sitter, kind, coalesce(file, id), size, sha256, damaged FROM blobs"


def _look(
    state: State, blob_id: str, sitter: str, kind: str, file: str, size: int, sha256: str, marked: str | None
) -> Looked:
    expected = Written(size, sha256)
    wrong = _wrong(state.blobs, file, expected)
    if wrong == "blob-missing" and marked is not None:
        wrong = marked  # it was set aside
    return Looked(blob_id, sitter, Kind(kind), file, expected, marked, wrong)


def _wrong(folder: Path, file: str, expected: Written) -> str | None:
    try:
        with open_blob_file(blob_path(folder, file)) as sealed:
            check_sealed(sealed, file, expected)
    except Failed as error:
        return error.code
    return None


def _is_right(folder: Path, looked: Looked) -> bool:
    return _wrong(folder, looked.file, looked.expected) is None


def _known(state: State) -> frozenset[str]:
    rows = state.catalogue.rows("SELECT coalesce(file, id) FROM blobs")
    return frozenset(row[0] for row in rows) | frozenset(state.being_written)


def _move(path: Path, target: Path) -> None:
    """What is in quarantine already was put there by an earlier look; a second damaged file of the same blob takes its place."""
    try:
        if path.exists():
            path.replace(target)
    except OSError as error:
        raise Failed("folder-not-writable", path=target.parent) from error
