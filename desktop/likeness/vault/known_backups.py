"""The backups that the vault knows: rows about folders, what lies there, and which of them still hold something that was erased."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from likeness.base.clock import from_iso, to_iso
from likeness.base.errors import Failed
from likeness.consent.erasures import BackupTold
from likeness.vault.backup_folder import read_note
from likeness.vault.kit import kit_recipient
from likeness.vault.state import State

SHORT = 8
"""So many digits of a backup's id stand on a certificate: enough to find the folder by, and no name."""


@dataclass(frozen=True, slots=True)
class KnownBackup:
    """`number` is what people call it. `path`: where it was last seen, at `seen`; None: on another computer, before a restore. `generation`: the newest whole one, made at `made`; None
    before the first. `owed`: of how many people it still holds something that was erased here. `lost`: its owner gave it up.
    """

    number: int
    id: str
    path: Path | None
    seen: datetime
    generation: int | None
    made: datetime | None
    owed: int
    lost: bool


def known_backups(state: State) -> list[KnownBackup]:
    """Oldest first."""
    statement = """SELECT number, id, path, seen, lost,
        (SELECT count(*) FROM backup_debts WHERE backup = backups.number AND done = 0) FROM backups ORDER BY number"""
    newest = (
        """SELECT number, made FROM backup_generations WHERE backup = ? AND whole = 1 ORDER BY number DESC LIMIT 1"""
    )
    found = []
    for number, backup, path, seen, lost, owed in state.catalogue.rows(statement):
        generation, made = state.catalogue.row(newest, number) or (None, None)
        at = None if made is None else from_iso(made)
        where = Path(path) if path else None
        found.append(KnownBackup(number, backup, where, from_iso(seen), generation, at, owed, bool(lost)))
    return found


def find_backup(state: State, number: int) -> KnownBackup:
    """Raises Failed("backup-unknown")."""
    for backup in known_backups(state):
        if backup.number == number:
            return backup
    raise Failed("backup-unknown", number=number)


def add_backup(state: State, backup: str, path: Path) -> int:
    """A folder that becomes a backup; the number it is called by."""
    values = (backup, str(path), to_iso(state.clock()))
    with state.catalogue.transaction():
        state.catalogue.execute("INSERT INTO backups (id, path, seen) VALUES (?, ?, ?)", *values)
        return int(state.catalogue.rows("SELECT number FROM backups WHERE id = ?", backup)[0][0])


def note_seen(state: State, number: int, path: Path) -> None:
    """It is there, under this path; what was given up is not, after all."""
    statement = "UPDATE backups SET path = ?, seen = ?, lost = 0 WHERE number = ?"
    state.catalogue.execute(statement, str(path), to_iso(state.clock()), number)


def forget_places(state: State) -> None:
    """On another computer: nothing is written to a backup there before its owner has pointed to it."""
    state.catalogue.execute("UPDATE backups SET path = ''")


def give_up(state: State, number: int) -> None:
    """The owner says that it is lost: nobody is reminded of it, and certificates say so. Raises Failed("backup-unknown")."""
    find_backup(state, number)
    state.catalogue.execute("UPDATE backups SET lost = 1 WHERE number = ?", number)


def owe(state: State, sitters: Iterable[str]) -> None:
    """Every backup with a generation that can hold one of `sitters` has to be written anew. In the transaction of what is erased, before it."""
    statement = """INSERT INTO backup_debts (backup, sitter) SELECT number, ?1 FROM backups
        WHERE sitters >= (SELECT rowid FROM sitters WHERE id = ?1) ON CONFLICT (backup, sitter) DO UPDATE SET done = 0"""
    for sitter in sitters:
        state.catalogue.execute(statement, sitter)


def settle_debts(state: State, number: int) -> int:
    """What was erased has left that backup, of how many people. The certificates that are still to be written will say so."""
    with state.catalogue.transaction():
        settled = state.catalogue.execute("UPDATE backup_debts SET done = 1 WHERE backup = ? AND done = 0", number)
        forget_settled(state)
    return settled


def forget_settled(state: State) -> None:
    """What is settled needs to be known only until the certificate of that erasure is written."""
    state.catalogue.execute("DELETE FROM backup_debts WHERE done = 1 AND sitter NOT IN (SELECT sitter FROM erasures)")


def has_debts(state: State, number: int) -> bool:
    return state.catalogue.row("SELECT 1 FROM backup_debts WHERE backup = ? AND done = 0", number) is not None


def told(state: State, sitter: str) -> tuple[BackupTold, ...]:
    """For the certificate of `sitter`: every backup that held them, and what became of it there."""
    statement = """SELECT backups.number, id, done, lost FROM backup_debts JOIN backups ON backups.number = backup
        WHERE sitter = ? ORDER BY backups.number"""
    rows = state.catalogue.rows(statement, sitter)
    return tuple(BackupTold(row[0], row[1][:SHORT], _fate(done=row[2], lost=row[3])) for row in rows)


def backup_limits(state: State, sitter: str) -> tuple[str, ...]:
    """What a certificate cannot promise where there is a recovery kit, and where backups held `sitter`; codes."""
    kit = ("old-copies-with-kit",) if kit_recipient(state) is not None else ()
    fates = {backup.fate for backup in told(state, sitter)}
    traces = ("backup-traces",) if "rewritten" in fates else ()
    return (*kit, *traces, *(("backups-not-reached",) if fates - {"rewritten"} else ()))


def place_of(backup: KnownBackup) -> Path | None:
    """Its folder, if that is where it was last seen."""
    if backup.path is None:
        return None
    try:
        note = read_note(backup.path)
    except Failed:
        return None
    return backup.path if note is not None and note.backup == backup.id else None


def _fate(*, done: int, lost: int) -> Literal["rewritten", "lost", "not-reached"]:
    if done:
        return "rewritten"
    return "lost" if lost else "not-reached"
