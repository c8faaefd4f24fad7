"""Backups as people use them: to a folder, listed, checked, and a vault out of one with the recovery kit."""

import contextlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from likeness.base.clock import Clock, to_iso
from likeness.base.errors import Failed, LikenessError
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import Home
from likeness.studio.house import Studio
from likeness.vault.backups import KEEP, BackupChecked, KnownBackup, OnProgress
from likeness.vault.keepers import Keeper
from likeness.vault.kit_code import parse_code
from likeness.vault.restore import LostBlob, check_with_kit, restore_vault
from likeness.vault.vault import open_vault

KEEP_GENERATIONS = KEEP
SETTINGS_COPY = "settings-file"
"""The setting that holds the settings file as it was at the last backup: the owner's retention policy is in it."""


class BackupMade(msgspec.Struct, frozen=True):
    """`backup`: its number. `copied` files with `copied_bytes` are new there, `kept` were there, `removed` are named no more.

    `damaged`: files of the vault that could not be copied. `rewritten`: numbers of other backups that were reached as well and lost what
    was erased since.
    """

    backup: int
    generation: int
    copied: int
    copied_bytes: int
    kept: int
    removed: int
    damaged: tuple[str, ...]
    rewritten: tuple[int, ...]


class BackupWhole(msgspec.Struct, frozen=True):
    """What was read back and found right. `generation`: the newest."""

    generation: int | None
    generations: int
    files: int


class BackupRow(msgspec.Struct, frozen=True):
    """`made`: when its newest generation was, `days` ago. `owed`: of how many people it still holds something that was erased here."""

    number: int
    id: str
    folder: str | None
    generation: int | None
    made: str | None
    days: int | None
    owed: int
    lost: bool


class BackupsShown(msgspec.Struct, frozen=True):
    backups: tuple[BackupRow, ...]


class LostRow(msgspec.Struct, frozen=True):
    """A file that could not be restored. `name` is the person's."""

    blob: str
    kind: str
    sitting: str
    name: str


class Restoration(msgspec.Struct, frozen=True):
    """`made`: when the restored generation was. `struck`: sittings that were erased elsewhere since. `fingerprint`: of the key that signs, to compare.

    `warnings`: sentences about the backup, codes and subjects as vault.restore.Restored has them.
    """

    vault: str
    former: str
    generation: int
    made: str
    sittings: int
    files: int
    bytes: int
    struck: tuple[str, ...]
    lost: tuple[LostRow, ...]
    fingerprint: str
    warnings: tuple[tuple[str, str], ...]


def back_up(
    studio: Studio, folder: Path, *, keep: int = KEEP, verify: bool = False, on_progress: OnProgress
) -> BackupMade:
    """See vault.backup.back_up; then every other backup is written anew that owes it and can be reached."""
    _copy_settings(studio)
    made = studio.vault.backups.back_up(folder, keep=keep, verify=verify, on_progress=on_progress)
    rewritten = studio.vault.backups.rewrite_owed()
    return BackupMade(
        made.number,
        made.generation,
        made.copied,
        made.copied_bytes,
        made.kept,
        made.removed,
        made.damaged,
        rewritten,
    )


def settle_backups(studio: Studio) -> tuple[int, ...]:
    """Writes what can be reached and still holds something erased anew; the numbers of those backups."""
    return studio.vault.backups.rewrite_owed()


def reminders(studio: Studio) -> tuple[LikenessError, ...]:
    """What an owner has to know about backups: a kit that nobody tried, and backups that hold what was erased."""
    kit, known = studio.vault.custody.kit, studio.vault.backups.known()
    untested = kit is not None and kit.tested is None and any(backup.generation for backup in known)
    owed = [Failed("backup-owed", number=backup.number) for backup in known if backup.owed and not backup.lost]
    return (*((Failed("backup-kit-untested"),) if untested else ()), *owed)


def list_backups(studio: Studio) -> BackupsShown:
    """Every backup that the vault knows, oldest first."""
    now = studio.clock()
    return BackupsShown(tuple(_row(backup, now) for backup in studio.vault.backups.known()))


def give_up_backup(studio: Studio, number: int) -> BackupsShown:
    """That a backup is lost. Raises Failed("backup-unknown")."""
    studio.vault.backups.give_up(number)
    return list_backups(studio)


def check_backup(studio: Studio, folder: Path) -> BackupWhole:
    """Everything in a backup is read back. Raises Failed("backup-damaged") where something is wrong, after looking at all of it."""
    return _all_right(studio.vault.backups.check(folder))


def check_with_code(folder: Path, untrusted_code: str) -> BackupWhole:
    """As `check_backup`, on any computer, with the recovery kit's code."""
    return _all_right(check_with_kit(folder, parse_code(untrusted_code)))


def restore(
    home: Home,
    keeper: Keeper,
    clock: Clock,
    folder: Path,
    untrusted_code: str,
    *,
    others: Sequence[Path] = (),
    on_progress: OnProgress,
) -> Restoration:
    """The vault of a backup, in `home`, which must have none. See vault.restore.restore_vault; Raises also what `parse_code` does."""
    done = restore_vault(
        folder, parse_code(untrusted_code), home.vault, keeper, clock, others=others, on_progress=on_progress
    )
    with contextlib.closing(open_vault(home.vault, keeper, clock)) as vault:
        names = {person.id: person.name for person in vault.sitters()}
        settings, fingerprint = vault.get_setting(SETTINGS_COPY), vault.fingerprint
    if isinstance(settings, str) and not home.settings_file.exists():
        make_private_folder(home.root)
        write_atomic(home.settings_file, settings.encode())
    return Restoration(
        done.vault,
        done.former,
        done.generation,
        done.made,
        done.sitters,
        done.blobs,
        done.bytes,
        done.struck,
        tuple(_lost(lost, names) for lost in done.lost),
        fingerprint,
        tuple((finding.code, finding.subject) for finding in done.findings),
    )


def _copy_settings(studio: Studio) -> None:
    if studio.home.settings_file.exists():
        data = read_bounded(studio.home.settings_file, MAX_TEXT_BYTES)
        studio.vault.put_setting(SETTINGS_COPY, data.decode())


def _all_right(checked: BackupChecked) -> BackupWhole:
    if checked.findings:
        first = checked.findings[0]
        raise Failed("backup-damaged", count=len(checked.findings), first=f"{first.code}: {first.subject}")
    return BackupWhole(checked.generation, checked.generations, checked.blobs)


def _row(backup: KnownBackup, now: datetime) -> BackupRow:
    made = backup.made
    return BackupRow(
        number=backup.number,
        id=backup.id,
        folder=None if backup.path is None else str(backup.path),
        generation=backup.generation,
        made=None if made is None else to_iso(made),
        days=None if made is None else max(0, (now - made).days),
        owed=backup.owed,
        lost=backup.lost,
    )


def _lost(lost: LostBlob, names: dict[str, str]) -> LostRow:
    return LostRow(lost.blob, lost.kind, lost.sitter, names[lost.sitter])
