"""A vault out of a backup, with the recovery kit alone: on another computer, in an empty folder, under a fresh master secret.

The newest whole generation counts. Who has a tombstone that is newer is struck before a file of theirs is copied. The vault gets its name
last, once every file was compared by size and SHA-256; before that there is none, and the same can be done again.
The restored vault has an id of its own: neither the keys nor the anchor of the one before are touched, should it still live
somewhere, and a backup folder goes on with one of the two (docs/adr/0010-backups.md).
"""

import contextlib
import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from likeness.base.clock import Clock
from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, make_private_folder, read_bounded, write_atomic
from likeness.base.ids import new_id
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.vault.backup import BackupChecked, BackupFinding, OnProgress, ignore_progress
from likeness.vault.backup_folder import (
    Copy,
    Note,
    copies_of,
    copy_all,
    generation_path,
    generations_there,
    medium,
    read_note,
    reread,
)
from likeness.vault.blobs import Written, blob_path
from likeness.vault.catalogue import Catalogue
from likeness.vault.erasure import strike
from likeness.vault.generations import Generation, read_generation
from likeness.vault.header import (
    Header,
    catalogue_path,
    check_free,
    creating_path,
    header_path,
    make_header,
    write_header,
)
from likeness.vault.keepers import Keeper, Place
from likeness.vault.keys import catalogue_key, new_secret
from likeness.vault.kinds import Kind
from likeness.vault.known_backups import forget_places
from likeness.vault.ledger import Action
from likeness.vault.lock import Lock
from likeness.vault.rotation import store_and_read_back
from likeness.vault.starting import read_signing_key
from likeness.vault.state import OnStep, State, anchor_head, append, ignore_step, last_entry, verify_signature
from likeness.vault.tombstones import Tombstone, read_tombstones
from likeness.vault.vault import open_vault

STRUCK = "tombstone"
"""Why a sitter is erased here: another computer had done so after the backup was made."""


@dataclass(frozen=True, slots=True)
class LostBlob:
    """A file that is not in the backup as it should be. Its row stays, marked, so that it can still come back from another backup."""

    blob: str
    kind: Kind
    sitter: str


@dataclass(frozen=True, slots=True)
class Restored:
    """`vault`: the new id; `former`: that of the vault in the backup, as of `made`. `struck`: sitters erased since, by their tombstones.

    `findings`: what is not as it should be in the backup, and what that may mean; see BackupFinding. Besides its codes:
    generation-other-kit, tombstone-damaged, restore-behind (something newer is torn or gone: newer tombstones may be missing).
    """

    vault: str
    former: str
    generation: int
    made: str
    sitters: int
    blobs: int
    bytes: int
    struck: tuple[str, ...]
    lost: tuple[LostBlob, ...]
    findings: tuple[BackupFinding, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """Where everything comes from. `others`: more backups of the same vault, for tombstones and for files that are damaged in the first."""

    folder: Path
    others: tuple[Path, ...]
    generation: Generation
    findings: list[BackupFinding]

    @property
    def folders(self) -> tuple[Path, ...]:
        return (self.folder, *self.others)


def restore_vault(
    folder: Path,
    identity: str,
    home: Path,
    keeper: Keeper,
    clock: Clock,
    *,
    others: Sequence[Path] = (),
    on_progress: OnProgress = ignore_progress,
    on_step: OnStep = ignore_step,
) -> Restored:
    """Makes the vault of the backup in `folder` anew in `home`, which must hold none; `identity` is the kit's (kit.parse_code).

    Raises Failed: vault-exists, catalogue-missing, vault-busy, backup-none, backup-other-kit, backup-all-torn, backup-unreachable, vault-newer,
    disk-full, folder-not-writable, key-not-stored, and what keeper and `on_progress` raise. Then there is no vault, and it can be done again.
    """
    make_private_folder(home)
    lock = Lock(home / "lock")
    try:
        check_free(home)
        write_atomic(creating_path(home), b"")
        _clear_unfinished(home, keeper)
        catalogue = catalogue_path(home).with_name("catalogue.new")
        source = _newest(folder, tuple(others), identity, catalogue)
        on_step("restore-read")
        restored = _restore(source, Place(home, new_id()), keeper, clock, on_progress, on_step)
    finally:
        lock.release()
    open_vault(home, keeper, clock).close()
    on_step("restore-opened")
    return restored


def check_with_kit(folder: Path, identity: str) -> BackupChecked:
    """Reads everything in a backup back, on any computer; changes nothing. Raises Failed: backup-none, backup-other-kit, backup-all-torn."""
    findings: list[BackupFinding] = []
    whole: list[Generation] = []
    numbers = _numbers(folder)
    for number in numbers:
        try:
            whole.append(read_generation(generation_path(folder, number), identity, len))
        except Failed as error:
            findings.append(BackupFinding(error.code, str(number)))
    if not whole:
        raise _none_opens(findings)
    newest = whole[0]
    findings += _note_findings(folder, newest)
    for blob in newest.blobs:
        if reread(blob_path(copies_of(folder), blob.file)) != blob.written:
            findings.append(BackupFinding("backup-file-damaged", blob.file))
    bad = read_tombstones(folder, bytes.fromhex(newest.manifest.public_key))[1]
    findings += [BackupFinding("tombstone-damaged", sitter) for sitter in bad]
    return BackupChecked(newest.manifest.number, len(numbers), len(newest.blobs), tuple(findings))


# -- which generation


def _numbers(folder: Path) -> list[int]:
    """Newest first. Raises Failed: backup-none, backup-unreachable."""
    with medium():
        numbers = sorted(generations_there(folder), reverse=True)
    if not numbers:
        raise Failed("backup-none", folder=folder)
    return numbers


def _newest(folder: Path, others: tuple[Path, ...], identity: str, catalogue: Path) -> _Source:
    """The newest generation that is whole, with its catalogue, still encrypted, in `catalogue`."""
    findings: list[BackupFinding] = []
    for number in _numbers(folder):
        try:
            with medium("disk-full", "folder-not-writable", path=catalogue.parent), catalogue.open("wb") as file:
                generation = read_generation(generation_path(folder, number), identity, file.write)
        except Failed as error:
            if error.code not in {"generation-torn", "generation-other-kit"}:
                raise
            findings.append(BackupFinding(error.code, str(number)))
            continue
        findings += _note_findings(folder, generation)
        return _Source(folder, others, generation, findings)
    raise _none_opens(findings)


def _none_opens(findings: list[BackupFinding]) -> Failed:
    other_kit = all(finding.code == "generation-other-kit" for finding in findings)
    return Failed("backup-other-kit" if other_kit else "backup-all-torn")


def _note_findings(folder: Path, generation: Generation) -> list[BackupFinding]:
    """What the public note knows of a newer generation. Deleting that and its note as well is not noticed: a limit."""
    findings = []
    newest = max(_numbers(folder))
    note = _signed_note(folder, bytes.fromhex(generation.manifest.public_key))
    if note is None:
        findings.append(BackupFinding("backup-note-damaged", generation.manifest.backup))
    else:
        newest = max(newest, note.generation)
    if newest > generation.manifest.number:
        findings.append(BackupFinding("restore-behind", str(newest)))
    return findings


def _signed_note(folder: Path, public_key: bytes) -> Note | None:
    """None also where there is none: a backup begins with it."""
    with contextlib.suppress(Failed):
        note = read_note(folder)
        if note is not None and verify_signature(public_key, bytes.fromhex(note.signature), note.signed()):
            return note
    return None


# -- the new vault


def _restore(
    source: _Source, place: Place, keeper: Keeper, clock: Clock, on_progress: OnProgress, on_step: OnStep
) -> Restored:
    manifest, path = source.generation.manifest, catalogue_path(place.folder).with_name("catalogue.new")
    header, secret = make_header(place.vault, {manifest.epoch + 1: keeper.kind}), new_secret()
    with contextlib.closing(Catalogue(path, bytes.fromhex(manifest.catalogue_key))) as catalogue:
        key = read_signing_key(catalogue)
        state = State(place, keeper, clock, header, catalogue, manifest.epoch, secret, key, on_step)
        _check_catalogue(state, source.generation)
        struck = _honour_tombstones(state, source)
        on_step("restore-struck")
        lost = _copy_blobs(state, source, on_progress)
        on_step("restore-copied")
        _note_backup(state, source, lost)
        restored = _summary(state, source, struck, lost)
        _seal(state, header, manifest.epoch + 1)
        append(state, Action.RESTORED, reference=manifest.vault, count=manifest.number)
        anchor_head(state)
        catalogue.empty_log()
    on_step("restore-sealed")
    path.rename(catalogue_path(place.folder))
    fsync_folder(place.folder)
    on_step("restore-named")
    creating_path(place.folder).unlink()
    return restored


def _check_catalogue(state: State, generation: Generation) -> None:
    """It is the catalogue of the vault that signed, at the head that it names; every page is whole."""
    manifest, head = generation.manifest, last_entry(state)
    fits = (
        state.public_key.hex() == manifest.public_key
        and head is not None
        and (head.number, head.hash) == (manifest.ledger_number, manifest.ledger_hash)
        and state.catalogue.row("SELECT 1 FROM backups WHERE id = ?", manifest.backup) is not None
        and {row[0] for row in _rows(state)} == {blob.file for blob in generation.blobs}
    )
    if not fits or state.catalogue.check(pages=True):
        raise Failed("backup-all-torn")


def _honour_tombstones(state: State, source: _Source) -> tuple[str, ...]:
    """Sitters with a tombstone beside a backup, or in another one of this vault, who are still in this catalogue: an erasure like any other."""
    former = source.generation.manifest.vault
    state.catalogue.execute("UPDATE tombstones SET vault = ? WHERE vault IS NULL", former)
    found: dict[str, Tombstone] = {}
    for folder in source.folders:
        good, bad = read_tombstones(folder, state.public_key)
        found.update(good)
        source.findings.extend(BackupFinding("tombstone-damaged", sitter) for sitter in bad)
    there = {row[0] for row in state.catalogue.rows("SELECT id FROM sitters")}
    struck = tuple(sitter for sitter in sorted(found) if sitter in there)
    strike(state, dict.fromkeys(struck, STRUCK), ())
    for sitter in struck:
        was = found[sitter]
        state.catalogue.execute(
            "UPDATE tombstones SET vault = ?, at = ?, signature = ? WHERE sitter = ?",
            was.vault,
            was.at,
            bytes.fromhex(was.signature),
            sitter,
        )
    return struck


def _copy_blobs(state: State, source: _Source, on_progress: OnProgress) -> tuple[LostBlob, ...]:
    """Every file that a row names, compared as it is copied; what an earlier try left here and is right stays."""
    make_private_folder(state.blobs)
    rows = _rows(state)
    total, done, lost = sum(row[1] for row in rows), 0, []
    if shutil.disk_usage(state.blobs).free < total - _left_here(state.blobs):
        raise Failed("disk-full")
    on_progress(done, total)
    wanted = {blob_path(state.blobs, row[0]): row for row in rows}
    copies = [_copy(source, path, Written(row[1], row[2])) for path, row in wanted.items()]
    with medium("disk-full", "folder-not-writable", path=state.place.folder):
        for copy, copied in copy_all(copies):
            _, size, _, blob, kind, sitter = wanted[copy.target]
            if not copied:
                lost.append(LostBlob(blob, Kind(kind), sitter))
            done += size
            on_progress(done, total)
            state.on_step("restore-file")
    return tuple(lost)


def _copy(source: _Source, target: Path, expected: Written) -> Copy:
    """What an earlier try left here is the nearest place to take it from."""
    there = tuple(blob_path(copies_of(folder), target.stem) for folder in source.folders)
    return Copy((*((target,) if target.exists() else ()), *there), target, expected)


def _left_here(blobs: Path) -> int:
    return sum(path.stat().st_size for path in blobs.iterdir())


def _note_backup(state: State, source: _Source, lost: Sequence[LostBlob]) -> None:
    """What is lost is marked and noted; and the catalogue, older than its own generation, learns what lies in the backup."""
    manifest, catalogue = source.generation.manifest, state.catalogue
    missing = {gone.blob for gone in lost}
    number = catalogue.rows("SELECT number FROM backups WHERE id = ?", manifest.backup)[0][0]
    with catalogue.transaction():
        forget_places(state)
        catalogue.execute("UPDATE blobs SET damaged = NULL")
        for gone in lost:
            catalogue.execute("UPDATE blobs SET damaged = 'blob-missing' WHERE id = ?", gone.blob)
        for sitter, count in Counter(gone.sitter for gone in lost).items():
            append(state, Action.LOST_IN_RESTORE, sitter=sitter, count=count)
        _note_generations(state, source, number)
        catalogue.execute("DELETE FROM backup_files WHERE backup = ? AND last IS NULL", number)
        for file, size, sha256, blob, _, _ in _rows(state):
            if blob not in missing:
                values = (number, file, size, sha256)
                catalogue.execute("INSERT OR REPLACE INTO backup_files VALUES (?, ?, ?, ?, NULL)", *values)


def _note_generations(state: State, source: _Source, number: int) -> None:
    """The one that was read is whole; newer ones that were torn go at the next backup."""
    manifest = source.generation.manifest
    written = reread(generation_path(source.folder, manifest.number)) or Written(0, "")
    torn = [int(finding.subject) for finding in source.findings if finding.code.startswith("generation-")]
    newer = [int(finding.subject) for finding in source.findings if finding.code == "restore-behind"]
    insert = """INSERT OR REPLACE INTO backup_generations (backup, number, made, recipient, size, sha256, whole)
        SELECT ?, ?, ?, recipient, ?, ?, ? FROM kits WHERE replaced IS NULL"""
    for one in torn:
        state.catalogue.execute(insert, number, one, manifest.made, 0, "", 0)
    state.catalogue.execute(insert, number, manifest.number, manifest.made, written.size, written.sha256, 1)
    newest = max(manifest.number, *torn, *newer, 0)
    state.catalogue.execute("UPDATE backups SET newest = max(newest, ?) WHERE number = ?", newest, number)


def _seal(state: State, header: Header, epoch: int) -> None:
    """Under a fresh secret: header, keeper, then every page. Before this the catalogue's key was only inside the backup."""
    write_header(state.place.folder, header)
    store_and_read_back(state.keeper, state.place, epoch, state.secret)
    state.catalogue.rekey(catalogue_key(state.secret, state.place.vault))
    state.epoch = epoch
    state.on_step("restore-rekeyed")


def _summary(state: State, source: _Source, struck: tuple[str, ...], lost: tuple[LostBlob, ...]) -> Restored:
    manifest = source.generation.manifest
    rows = _rows(state)
    return Restored(
        vault=state.place.vault,
        former=manifest.vault,
        generation=manifest.number,
        made=manifest.made,
        sitters=state.catalogue.rows("SELECT count(*) FROM sitters")[0][0],
        blobs=len(rows) - len(lost),
        bytes=sum(row[1] for row in rows),
        struck=struck,
        lost=lost,
        findings=tuple(source.findings),
    )


def _rows(state: State) -> list[tuple[str, int, str, str, str, str]]:
    statement = "SELECT coalesce(file, id), size, sha256, id, kind, sitter FROM blobs ORDER BY rowid"
    return [(row[0], row[1], row[2], row[3], row[4], row[5]) for row in state.catalogue.rows(statement)]


def _clear_unfinished(home: Path, keeper: Keeper) -> None:
    """What an earlier try left, also with the keeper. Files of blobs stay: those that are right need not be copied again."""
    with contextlib.suppress(Failed, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        header = msgspec.json.decode(read_bounded(header_path(home), MAX_TEXT_BYTES), type=Header)
        for epoch in header.epochs:
            keeper.remove(Place(home, header.vault), epoch)
        keeper.forget(Place(home, header.vault))
    for path in _unfinished(home):
        path.unlink(missing_ok=True)


def _unfinished(home: Path) -> Iterator[Path]:
    yield from home.glob("catalogue.new*")
    yield from home.glob("keys/*.json")
    yield from (home / name for name in ("anchor.json", "anchor.next.json", "vault.json"))
