"""Backing up to a folder: new ciphertexts are copied, one generation is written, and what nothing names any more leaves.

Steps, each durable before the next: *tombstones* lie there; every blob is *copied* and read back; the vault notes that a generation
has *begun*; it gets its *name*, complete; it is read back and *kept*; the public note names it; generations beyond those to keep are
*pruned*, newest safe; files that no kept generation names are *cleared*. Stopped anywhere, the generation before still restores, and
the next run goes on from what is there. After an erasure the same steps keep one generation alone: that is how a backup is written anew.
"""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, LikenessError
from likeness.base.files import open_ordinary, replacing
from likeness.base.ids import new_id
from likeness.vault.backup_folder import (
    BLOB_NAME,
    Copy,
    Note,
    clear_leftovers,
    copies_of,
    copy_all,
    destroy,
    generation_path,
    generations_there,
    is_empty,
    listing,
    make_folders,
    medium,
    read_note,
    remove,
    reread,
    write_note,
)
from likeness.vault.blobs import Written, blob_path
from likeness.vault.generations import Listed, Manifest, Part, encode_list, part_of, seal_generation
from likeness.vault.keys import SECRET_BYTES
from likeness.vault.kit import kit_recipient
from likeness.vault.known_backups import (
    add_backup,
    has_debts,
    known_backups,
    note_seen,
    place_of,
    settle_debts,
)
from likeness.vault.ledger import Action, decode_entry
from likeness.vault.state import State, anchor_head, append, verify_signature
from likeness.vault.streams import Source
from likeness.vault.tombstones import put_tombstones, tombstones

KEEP = 5
"""Generations that stay, unless another number is asked for. Each holds the whole catalogue; the blobs are shared."""

OnProgress = Callable[[int, int], None]
"""Bytes copied, and bytes that are to be copied. What it raises ends the backup; nothing is lost by that."""


def ignore_progress(_done: int, _of: int) -> None:
    """For callers who do not want to hear."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """`number`: what the backup is called; `copied` files with `copied_bytes`, `kept` were there already, `removed` left.

    `damaged`: files of the vault that are not as they should be, and no good copy lies in the backup. `gone`: generations that somebody took
    away, or that are damaged in their size.
    """

    number: int
    generation: int
    copied: int
    copied_bytes: int
    kept: int
    removed: int
    damaged: tuple[str, ...]
    gone: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BackupFinding:
    """`code`: generation-torn, backup-file-damaged, backup-note-damaged; `subject`: a number, or a file's random name."""

    code: str
    subject: str


@dataclass(frozen=True, slots=True)
class BackupChecked:
    """`generation`: the newest whole one, None where there is none; `generations` and `blobs`: how many were looked at."""

    generation: int | None
    generations: int
    blobs: int
    findings: tuple[BackupFinding, ...]


@dataclass(slots=True)
class _Run:
    """One run. `there`: sizes of the copies in the folder; `good`: those that were read back, now or before."""

    state: State
    folder: Path
    number: int
    backup: str
    on_progress: OnProgress
    there: dict[str, int]
    good: set[str]
    copied: int = 0
    copied_bytes: int = 0
    gone: tuple[int, ...] = ()
    damaged: list[str] = field(default_factory=list)


def back_up(
    state: State, folder: Path, *, keep: int = KEEP, verify: bool = False, on_progress: OnProgress = ignore_progress
) -> BackedUp:
    """Brings the backup in `folder` up to date, or begins one there. `verify`: every copy is read back, also those that were before.

    `keep`: so many generations stay; one alone where the backup still holds something that was erased, or an older kit opens it.
    Raises Failed: backup-without-kit, backup-inside-vault, backup-folder-taken, backup-of-another-vault, backup-ahead, backup-note-damaged,
    backup-full, backup-file-too-large, backup-unreachable, backup-not-verified, disk-full; and what `on_progress` raises.
    """
    recipient = kit_recipient(state)
    if recipient is None:
        raise Failed("backup-without-kit")
    run = _claim(state, folder, verify=verify, on_progress=on_progress)
    put_tombstones(folder, tombstones(state))
    state.on_step("backup-claimed")
    _copy(run, _rows(state))  # most of the work, while the vault is in use
    with state.catalogue.exclusive():
        return _conclude(run, recipient, keep)


def rewrite_owed(state: State) -> tuple[int, ...]:
    """Writes every backup anew that still holds something erased and can be reached. The numbers of those that were; the others stay owed."""
    owed = [backup for backup in known_backups(state) if backup.owed]
    return tuple(backup.number for backup in owed if _tried(state, place_of(backup)))


def check_backup(state: State, folder: Path) -> BackupChecked:
    """Reads every file of a backup back and compares it with what the vault noted. Changes nothing. Needs no kit.

    Raises Failed: backup-none, backup-of-another-vault, backup-note-damaged, backup-unreachable.
    """
    note = read_note(folder)
    if note is None:
        raise Failed("backup-none", folder=folder)
    number = _row_of(state, note)
    if number is None:
        raise Failed("backup-ahead")
    findings, whole = [], []
    noted = "SELECT number, size, sha256 FROM backup_generations WHERE backup = ? AND whole = 1"
    generations = state.catalogue.rows(noted, number)
    for generation, size, sha256 in generations:
        if reread(generation_path(folder, generation)) == Written(size, sha256):
            whole.append(generation)
        else:
            findings.append(BackupFinding("generation-torn", str(generation)))
    files = state.catalogue.rows("SELECT file, size, sha256 FROM backup_files WHERE backup = ?", number)
    for file, size, sha256 in files:
        if reread(blob_path(copies_of(folder), file)) != Written(size, sha256):
            findings.append(BackupFinding("backup-file-damaged", file))
    return BackupChecked(max(whole, default=None), len(generations), len(files), tuple(findings))


def _tried(state: State, folder: Path | None) -> bool:
    if folder is None:
        return False
    try:
        back_up(state, folder, keep=1)
    except LikenessError:
        return False
    return True


# -- whose folder it is


def _claim(state: State, folder: Path, *, verify: bool, on_progress: OnProgress) -> _Run:
    """The folder as this vault's backup; new where nothing is there."""
    with medium():
        place = folder.resolve()
        if place.is_relative_to(state.place.folder.resolve()):
            raise Failed("backup-inside-vault")
        number, backup = _identify(state, place)
        make_folders(place)
        there = listing(copies_of(place), BLOB_NAME)
    _check_not_ahead(state, place, number)
    note_seen(state, number, place)
    known = state.catalogue.rows("SELECT file, size FROM backup_files WHERE backup = ?", number)
    good = set() if verify else {file for file, size in known if there.get(file) == size}
    return _Run(state, place, number, backup, on_progress, there, good)


def _identify(state: State, folder: Path) -> tuple[int, str]:
    note = _note(state, folder)
    if note is not None:
        number = _row_of(state, note)
        if number is None:
            raise Failed("backup-ahead")
        return number, note.backup
    if not is_empty(folder):
        raise Failed("backup-folder-taken", folder=folder)
    backup = new_id()
    number = add_backup(state, backup, folder)
    make_folders(folder)
    _put_note(state, folder, number, backup, 0)
    return number, backup


def _note(state: State, folder: Path) -> Note | None:
    """The folder's note; where it is damaged, what the vault knows of this folder, if the same generations lie there."""
    try:
        return read_note(folder)
    except Failed:
        sizes = generations_there(folder)
        for backup in known_backups(state):
            rows = _generations(state, backup.number)
            if backup.path == folder and rows and rows.items() <= sizes.items():
                _put_note(state, folder, backup.number, backup.id, max(rows))
                return read_note(folder)
        raise


def _row_of(state: State, note: Note) -> int | None:
    """The number under which the vault knows a backup. Raises Failed("backup-of-another-vault")."""
    if not verify_signature(state.public_key, bytes.fromhex(note.signature), note.signed()):
        raise Failed("backup-of-another-vault")
    row = state.catalogue.row("SELECT number FROM backups WHERE id = ?", note.backup)
    return None if row is None else int(row[0])


def _put_note(state: State, folder: Path, number: int, backup: str, generation: int) -> None:
    blank = Note("likeness backup 1", state.place.vault, backup, number, generation, "0" * 128)
    signature = state.signing_key.sign(blank.signed()).hex()
    write_note(folder, Note(blank.type, blank.vault, backup, number, generation, signature))


def _check_not_ahead(state: State, folder: Path, number: int) -> None:
    """A generation that this vault did not write is of a vault that was restored from it, or of its own future: it must not be written over.

    Raises Failed("backup-ahead").
    """
    with medium():
        there = generations_there(folder)
    if max(there, default=0) > _newest(state, number):
        raise Failed("backup-ahead")


def _newest(state: State, number: int) -> int:
    return int(state.catalogue.rows("SELECT newest FROM backups WHERE number = ?", number)[0][0])


# -- copies


def _rows(state: State) -> list[Listed]:
    statement = "SELECT coalesce(file, id), size, sha256 FROM blobs ORDER BY rowid"
    return [Listed(*row) for row in state.catalogue.rows(statement)]


def _copy(run: _Run, rows: list[Listed]) -> None:
    """Every ciphertext that is not yet there. What is damaged in the vault is left out here; `_conclude` names it."""
    missing = [row for row in rows if row.file not in run.good]
    total, done = sum(row.size for row in missing), 0
    run.damaged = []
    run.on_progress(done, total)
    for row, copied in _copied(run, missing):
        if copied is not None:
            run.good.add(row.file)
            run.copied += copied
            run.copied_bytes += copied * row.size
        else:
            run.damaged.append(row.file)
        done += row.size
        run.on_progress(done, total)
    run.state.on_step("backup-copied")


def _copied(run: _Run, missing: list[Listed]) -> Iterator[tuple[Listed, int | None]]:
    """1 for each file that was copied and read back, 0 where it was there and had only not been read back, None for one damaged in the vault."""
    folder, wanted = copies_of(run.folder), []
    for row in missing:
        if run.there.get(row.file) == row.size and reread(blob_path(folder, row.file)) == row.written:
            yield row, 0
        else:
            wanted.append(row)
    by_target = {blob_path(folder, row.file): row for row in wanted}
    copies = [Copy((blob_path(run.state.blobs, row.file),), path, row.written) for path, row in by_target.items()]
    with medium():
        for copy, done in copy_all(copies):
            row = by_target[copy.target]
            if done and reread(copy.target) != row.written:
                raise Failed("backup-not-verified")
            if done:
                run.there[row.file] = row.size
            run.state.on_step("backup-file")
            yield row, 1 if done else None


# -- the generation


def _conclude(run: _Run, recipient: str, keep: int) -> BackedUp:
    """With nobody else in the vault: the last copies, the generation, and the tidying up."""
    state, rows = run.state, _rows(run.state)
    clear_leftovers(run.folder)
    _drop_unfinished(run)
    _copy(run, rows)
    owing = has_debts(state, run.number)
    generation = _begin(run, recipient)
    written = _write_generation(run, recipient, generation, rows)
    state.on_step("backup-named")
    _keep(run, generation, written, rows)
    _put_note(state, run.folder, run.number, run.backup, generation)
    state.on_step("backup-noted")
    _prune(run, recipient, 1 if owing else max(1, keep))
    removed = _clear(run)
    if owing:
        append(state, Action.BACKUP_REWRITTEN, reference=run.backup, count=settle_debts(state, run.number))
    anchor_head(state)
    state.on_step("backup-done")
    kept = len(run.good) - run.copied
    return BackedUp(run.number, generation, run.copied, run.copied_bytes, kept, removed, tuple(run.damaged), run.gone)


def _drop_unfinished(run: _Run) -> None:
    """Generations that were begun and never kept, and rows of those that are no longer there."""
    state = run.state
    for (number,) in state.catalogue.rows(
        "SELECT number FROM backup_generations WHERE backup = ? AND whole = 0", run.number
    ):
        destroy(generation_path(run.folder, number))
        _forget_generation(run, number)
    with medium():
        there = generations_there(run.folder)
    run.gone = tuple(number for number, size in _generations(state, run.number).items() if there.get(number) != size)
    for number in run.gone:
        destroy(generation_path(run.folder, number))
        _forget_generation(run, number)


def _generations(state: State, backup: int) -> dict[int, int]:
    """Number and size of those that were kept."""
    statement = "SELECT number, size FROM backup_generations WHERE backup = ? AND whole = 1 ORDER BY number"
    return {row[0]: row[1] for row in state.catalogue.rows(statement, backup)}


def _forget_generation(run: _Run, number: int) -> None:
    statement = "DELETE FROM backup_generations WHERE backup = ? AND number = ?"
    run.state.catalogue.execute(statement, run.number, number)


def _begin(run: _Run, recipient: str) -> int:
    """Notes the generation before a byte of it is written: from now on the backup can hold everybody who is in the vault."""
    state = run.state
    generation = 1 + _newest(state, run.number)
    with state.catalogue.transaction():
        state.catalogue.execute(
            "INSERT INTO backup_generations (backup, number, made, recipient) VALUES (?, ?, ?, ?)",
            run.number,
            generation,
            to_iso(state.clock()),
            recipient,
        )
        state.catalogue.execute(
            """UPDATE backups SET newest = ?, sitters = max(sitters, (SELECT coalesce(max(rowid), 0) FROM sitters))
            WHERE number = ?""",
            generation,
            run.number,
        )
    state.on_step("backup-begun")
    return generation


def _write_generation(run: _Run, recipient: str, generation: int, rows: list[Listed]) -> Written:
    """The catalogue, encrypted anew to a key of its own, beside the blobs while it is read; then the age file, which is read back."""
    state, key = run.state, secrets.token_bytes(SECRET_BYTES)
    snapshot = state.blobs / f".snapshot-{secrets.token_hex(8)}.part"  # collected with the orphans if this is killed
    path = generation_path(run.folder, generation)
    try:
        state.catalogue.copy_to(snapshot, key)
        with open_ordinary(snapshot) as catalogue:
            copied = Source(catalogue).drained()
            catalogue.seek(0)
            blob_list = encode_list(rows)
            manifest = _manifest(run, generation, rows, (key, copied, part_of(blob_list)))
            with medium(), replacing(path) as file:
                written = seal_generation(recipient, manifest, state.signing_key.sign, blob_list, catalogue, file.write)
    finally:
        for leftover in state.blobs.glob(f"{snapshot.name}*"):
            leftover.unlink()
    if reread(path) != written:
        raise Failed("backup-not-verified")
    return written


def _manifest(run: _Run, generation: int, rows: list[Listed], parts: tuple[bytes, Written, Part]) -> Manifest:
    state, (key, catalogue, blob_list) = run.state, parts
    head = decode_entry(state.catalogue.rows("SELECT entry FROM ledger ORDER BY number DESC LIMIT 1")[0][0])
    return Manifest(
        type="likeness generation 1",
        vault=state.place.vault,
        backup=run.backup,
        number=generation,
        made=to_iso(state.clock()),
        epoch=state.epoch,
        ledger_number=head.number,
        ledger_hash=head.hash,
        public_key=state.public_key.hex(),
        catalogue_key=key.hex(),
        catalogue=Part(catalogue.size, catalogue.sha256),
        list=blob_list,
        blobs=len(rows),
        bytes=sum(row.size for row in rows),
    )


def _keep(run: _Run, generation: int, written: Written, rows: list[Listed]) -> None:
    """The generation is whole, and these are its files: all in one transaction."""
    state, named = run.state, {row.file for row in rows}
    with state.catalogue.transaction():
        state.catalogue.execute(
            "UPDATE backup_generations SET whole = 1, size = ?, sha256 = ? WHERE backup = ? AND number = ?",
            written.size,
            written.sha256,
            run.number,
            generation,
        )
        known = state.catalogue.rows("SELECT file FROM backup_files WHERE backup = ? AND last IS NULL", run.number)
        for (file,) in known:
            if file not in named:
                state.catalogue.execute(
                    "UPDATE backup_files SET last = ? WHERE backup = ? AND file = ?", generation - 1, run.number, file
                )
        noted = {file for (file,) in known}
        for row in rows:
            if row.file in run.good and row.file not in noted:
                state.catalogue.execute(
                    "INSERT OR REPLACE INTO backup_files (backup, file, size, sha256) VALUES (?, ?, ?, ?)",
                    run.number,
                    row.file,
                    row.size,
                    row.sha256,
                )
        append(state, Action.BACKED_UP, reference=run.backup, count=generation)
    state.on_step("backup-kept")


def _prune(run: _Run, recipient: str, keep: int) -> None:
    """Generations beyond the newest `keep`, and those that a former kit opens, are destroyed."""
    statement = "SELECT number, recipient FROM backup_generations WHERE backup = ? ORDER BY number DESC"
    for place, (number, sealed_to) in enumerate(run.state.catalogue.rows(statement, run.number)):
        if place >= keep or sealed_to != recipient:
            destroy(generation_path(run.folder, number))
            _forget_generation(run, number)
    run.state.on_step("backup-pruned")


def _clear(run: _Run) -> int:
    """Copies that no kept generation names leave; how many."""
    state = run.state
    oldest = "SELECT min(number) FROM backup_generations WHERE backup = ?"
    first = state.catalogue.rows(oldest, run.number)[0][0]
    wanted = "SELECT file FROM backup_files WHERE backup = ? AND (last IS NULL OR last >= ?)"
    needed = {row[0] for row in state.catalogue.rows(wanted, run.number, first)}
    unneeded = [f"{file}.age" for file in run.there if file not in needed]
    remove(copies_of(run.folder), unneeded)
    gone = "DELETE FROM backup_files WHERE backup = ? AND last < ?"
    state.catalogue.execute(gone, run.number, first)
    state.on_step("backup-cleared")
    return len(unneeded)
