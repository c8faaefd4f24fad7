"""The catalogue: one SQLCipher database, one connection, one thread at a time."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
)
TROUBLE = {
    "SQLITE_FULL": "disk-full",
    "SQLITE_IOERR_SHMSIZE": "disk-full",
    "SQLITE_IOERR": "catalogue-unusable",
    "SQLITE_READONLY": "catalogue-unusable",
    "SQLITE_CANTOPEN": "catalogue-unusable",
    "SQLITE_BUSY": "catalogue-unusable",
    "SQLITE_CORRUPT": "catalogue-damaged",
    "SQLITE_NOTADB": "catalogue-damaged",
}
CLOSED = "closed database"
"""In Python's own words: somebody waited for the connection while the vault was being locked."""
BUSY_SECONDS = 2.0
"""So long another program that holds on to the catalogue is waited for."""

Row = tuple[Any, ...]


class Catalogue:
    """Rows in and out. A transaction is one or nothing; inside one, further `transaction()`s join it."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Opens `path` with a raw 32-byte key and checks that the key is right; brings the tables up to date.

        Raises Failed: catalogue-locked (the key does not open it), catalogue-damaged, catalogue-unusable, vault-newer.
        """
        self.path = path
        self._guard = threading.RLock()
        self._depth = 0
        self._key = key
        self._connection = _connect(path, key)
        try:
            self._migrate()
        except BaseException:
            self._connection.close()
            raise

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[None]:
        """Nobody else reads or writes meanwhile."""
        with self._guard:
            yield

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the statements inside, durably, or none."""
        with self._guard:
            if self._depth:
                yield
                return
            self.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._depth = 0

    def rows(self, statement: str, *values: object) -> list[Row]:
        """Every row of one statement. Raises Failed: disk-full, catalogue-unusable, catalogue-damaged."""
        with self._guard, _sorted_trouble():
            return self._connection.execute(statement, values).fetchall()

    def row(self, statement: str, *values: object) -> Row | None:
        """The first row, or None."""
        return next(iter(self.rows(statement, *values)), None)

    def execute(self, statement: str, *values: object) -> int:
        """Runs one statement; the number of rows it changed."""
        with self._guard, _sorted_trouble():
            return self._connection.execute(statement, values).rowcount

    def rekey(self, key: bytes) -> None:
        """Writes every page anew under `key`, in one transaction. Until the log is emptied the main file still opens with the old key.

        Raises Failed: disk-full, catalogue-unusable; then nothing has changed.
        """
        with self._guard:
            try:
                self._change_key(key)
            except BaseException:
                if not self._is_now_under(key):
                    raise
            self._key = key

    def _change_key(self, key: bytes) -> None:
        """The pragma answers "ok" also where its transaction could not be written; the next statement tells why, a second connection whether."""
        with _sorted_trouble():
            self._connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"").fetchall()
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        if not opens_with(self.path, key):
            raise Failed("catalogue-unusable", detail="rekey")

    def _is_now_under(self, key: bytes) -> bool:
        """After a change of the key that did not end well the connection is of no more use: a new one, with the key that the pages have."""
        self._connection.close()
        try:
            self._connection = _connect(self.path, self._key)
        except Failed as error:
            if error.code != "catalogue-locked":
                raise
            self._connection = _connect(self.path, key)
            return True
        return False

    def empty_log(self) -> None:
        """Moves the write-ahead log into the main file and cuts it to nothing.

        Raises Failed("rotation-blocked") while another connection holds on to it: old pages, under the old key, would stay.
        """
        answer = self.row("PRAGMA wal_checkpoint(TRUNCATE)")
        if answer != (0, 0, 0):
            raise Failed("rotation-blocked")
        _fsync_file(self.path)

    def reopen(self, key: bytes) -> None:
        """Closes the connection and opens it with `key`, which shows that the file on disk is under that key."""
        with self._guard:
            self._connection.close()
            try:
                fsync_folder(self.path.parent)
            finally:
                self._key = key
                self._connection = _connect(self.path, key)

    def copy_to(self, path: Path, key: bytes) -> None:
        """Every page as it is at this moment, encrypted to `key`, in a new file. Raises Failed: disk-full, catalogue-unusable."""
        with self._guard, _sorted_trouble():
            target = _keyed(path, key)
            try:
                self._connection.backup(target)
            finally:
                target.close()

    def check(self, *, pages: bool) -> list[str]:
        """Every page's HMAC, the tables' structure, and the references between them: what is wrong, in SQLite's words.

        `pages` off: not the HMACs of the main file. In the middle of a rotation they are still under the key before.
        """
        wrong = []
        if pages:
            # One that a power cut tore while the log was being moved is whole in the log, and so once it is moved again.
            self.rows("PRAGMA wal_checkpoint(PASSIVE)")
            wrong = [str(row[0]) for row in self.rows("PRAGMA cipher_integrity_check")]
        if wrong:
            return wrong  # what stands in such pages cannot be looked at
        wrong = [str(row[0]) for row in self.rows("PRAGMA integrity_check") if row[0] != "ok"]
        return wrong + [f"{row[0]} refers to a missing row" for row in self.rows("PRAGMA foreign_key_check")]

    def close(self) -> None:
        with self._guard:
            self._connection.close()

    def _migrate(self) -> None:
        steps = migrations()
        version = self.rows("PRAGMA user_version")[0][0]
        if version > len(steps):
            raise Failed("vault-newer", version=version)
        for number, script in enumerate(steps[version:], start=version + 1):
            with self.transaction():
                for statement in split_statements(script):
                    self.execute(statement)
                self.execute(f"PRAGMA user_version = {number}")


def opens_with(path: Path, key: bytes) -> bool:
    """Whether `key` opens the database at `path`. Any other trouble than a wrong key is raised, never read as "no"."""
    try:
        _connect(path, key).close()
    except Failed as error:
        if error.code == "catalogue-locked":
            return False
        raise
    return True


def migrations() -> list[str]:
    """The SQL of each version, first to last; the files are numbered without a gap."""
    folder = files("likeness.vault") / "migrations"
    scripts = sorted((file.name, file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".sql"))
    return [script for _, script in scripts]


def split_statements(script: str) -> Iterator[str]:
    """One statement at a time: `executescript` would commit in between."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _connect(path: Path, key: bytes) -> Any:  # noqa: ANN401 (sqlcipher3 has no types)
    connection = _keyed(path, key)
    try:
        with _sorted_trouble():
            _try_key(connection)
            for pragma in PRAGMAS:
                connection.execute(pragma).fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _keyed(path: Path, key: bytes) -> Any:  # noqa: ANN401 (sqlcipher3 has no types)
    """A connection that was told its key, and has not tried it."""
    with _sorted_trouble():
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS)
        connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would be logged to stderr
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_memory_security = ON")
    return connection


def _try_key(connection: Any) -> None:  # noqa: ANN401 (sqlcipher3 has no types)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise Failed("catalogue-locked") from error
        raise


@contextlib.contextmanager
def _sorted_trouble() -> Iterator[None]:
    """SQLite's errors as ours; what is not in the table is a mistake in this program and stays what it is."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        for start, code in TROUBLE.items():
            if name.startswith(start):
                raise Failed(code, detail=name) from error
        if isinstance(error, dbapi2.ProgrammingError) and CLOSED in str(error):
            raise Failed("vault-locked") from error
        raise


def _fsync_file(path: Path) -> None:
    try:
        handle = os.open(path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise Failed("catalogue-unusable", detail="fsync") from error
