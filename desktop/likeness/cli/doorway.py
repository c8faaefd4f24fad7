"""The owner's side: while one process holds the vault, others of the same user have their commands done by it.

The door is a socket (Windows: a named pipe) that only this user reaches, and whoever knocks proves to know the key in a file that only this
user reads. It opens when the vault has been held for a moment: short commands are over before anybody waits.
"""

import contextlib
import os
import secrets
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import cast

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import Home
from likeness.cli.remote_output import RemoteOutput
from likeness.cli.wire import FIRST, Ask, WireBroken, receive

AFTER_SECONDS = 0.3
LONGEST_SOCKET_NAME = 100
"""In bytes. macOS allows 103, Linux 107."""

LOOK_SECONDS = 0.1
PATIENCE_SECONDS = 10.0
"""How long somebody who knocked may take until the command is said."""

LAST_WORDS_SECONDS = 3.0
"""How long the vault, once it is to be let go, waits for visitors who do not read what their commands said."""

TURNED_AWAY = (OSError, EOFError, AuthenticationError, AssertionError, WireBroken)
"""Somebody who did not know the key, said nothing or nonsense, or went away."""

NAMED_PIPES: bool = os.name == "nt"
RunWords = Callable[[Sequence[str], RemoteOutput], int]
"""Does one command in this process; returns its exit status."""


class Address(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """owner.json: where the owner listens, and the key that a visitor must know (hex)."""

    address: str
    key: str


def address_file(home: Home) -> Path:
    return home.root / "owner.json"


def read_address(home: Home) -> Address | None:
    """None where nobody listens. The file of an owner that was killed may still lie there."""
    try:
        return msgspec.json.decode(read_bounded(address_file(home), MAX_TEXT_BYTES), type=Address)
    except (Failed, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


@contextlib.contextmanager
def doorway(home: Home, run_words: RunWords) -> Iterator[None]:
    """Others' commands are done while the block lasts; one that has begun is done to its end before the vault is let go."""
    door = _Door(home, run_words)
    opening = threading.Timer(AFTER_SECONDS, door.open)
    opening.daemon = True
    opening.start()
    try:
        yield
    finally:
        opening.cancel()
        opening.join()
        door.close()


class _Door:
    def __init__(self, home: Home, run_words: RunWords) -> None:
        self._home = home
        self._run_words = run_words
        self._key = secrets.token_bytes(32)
        self._listener: Listener | None = None
        self._folder: Path | None = None
        self._visits: set[threading.Thread] = set()
        self._waiting: threading.Thread | None = None
        self._closing: float | None = None  # since when
        self._gate = threading.Lock()

    def open(self) -> None:
        """A door that cannot be opened is none: others are told that the vault is in use, as before."""
        try:
            make_private_folder(self._home.root)
            self._listener = Listener(self._place())  # the key is asked for in a thread of each visit
            if not NAMED_PIPES:
                Path(str(self._listener.address)).chmod(0o600)
            told = Address(str(self._listener.address), self._key.hex())
            write_atomic(address_file(self._home), msgspec.json.encode(told))
        except Exception:  # noqa: BLE001 (the edge of a thread)
            self._shut()
            return
        self._waiting = threading.Thread(target=self._wait, args=(self._listener,), daemon=True)
        self._waiting.start()

    def close(self) -> None:
        """No new visitors; those inside are waited for."""
        with self._gate:
            self._closing = time.monotonic()
        self._knock()
        if self._waiting is not None:
            self._waiting.join()
        for visit in tuple(self._visits):
            visit.join()
        self._shut()

    def _place(self) -> str | None:
        """None: the platform finds a name (named pipes of Windows)."""
        if NAMED_PIPES:
            return None
        place = self._home.root.resolve() / "owner.sock"
        if len(os.fsencode(place)) > LONGEST_SOCKET_NAME:
            self._folder = Path(tempfile.mkdtemp(prefix="likeness-"))
            return str(self._folder / "owner.sock")
        place.unlink(missing_ok=True)  # of an owner that was killed; this process holds the vault's lock
        return str(place)

    def _wait(self, listener: Listener) -> None:
        while True:
            try:
                connection = listener.accept()
            except (OSError, EOFError):
                if self._closing is not None:
                    return
                continue  # somebody who went away
            if self._closing is not None:
                connection.close()
                return
            visit = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            visit.start()

    def _serve(self, connection: Connection) -> None:
        try:
            with connection, contextlib.suppress(*TURNED_AWAY):
                asked = self._let_in(connection)
                with self._gate:  # who is not inside by now is not waited for
                    if self._closing is not None:
                        return
                    self._visits.add(threading.current_thread())
                output = RemoteOutput(connection, as_json=asked.as_json, quiet=asked.quiet)
                output.end(self._run_words(asked.words, output), self._can_wait)
        finally:
            self._visits.discard(threading.current_thread())

    def _let_in(self, connection: Connection) -> Ask:
        """What somebody asks for who knows the key. Raises one of TURNED_AWAY."""
        patient = cast("Connection", _Patient(connection, lambda: self._closing is None))
        deliver_challenge(patient, self._key)
        answer_challenge(patient, self._key)
        return receive(patient, FIRST)

    def _can_wait(self) -> bool:
        return self._closing is None or time.monotonic() - self._closing < LAST_WORDS_SECONDS

    def _knock(self) -> None:
        """`accept` ends only when somebody comes."""
        if self._listener is None:
            return
        from multiprocessing.connection import Client  # noqa: PLC0415 (only owners of an open door pay for it)

        with contextlib.suppress(OSError, EOFError):
            Client(self._listener.address).close()

    def _shut(self) -> None:
        if self._listener is not None:
            self._listener.close()
            address_file(self._home).unlink(missing_ok=True)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


class _Patient:
    """A connection from which somebody speaks soon, or not at all."""

    def __init__(self, connection: Connection, welcome: Callable[[], bool]) -> None:
        """`welcome`: whether new visitors still are."""
        self._connection = connection
        self._welcome = welcome
        self._until = time.monotonic() + PATIENCE_SECONDS
        self.send_bytes = connection.send_bytes

    def recv_bytes(self, limit: int) -> bytes:
        """Raises OSError, EOFError."""
        while not self._connection.poll(LOOK_SECONDS):
            if time.monotonic() > self._until or not self._welcome():
                raise TimeoutError
        return self._connection.recv_bytes(limit)
