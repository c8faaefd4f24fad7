"""What an open vault holds in memory, and the two things every part of it does: write the ledger, and anchor its head."""

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from likeness.base.clock import Clock
from likeness.base.errors import Failed
from likeness.consent.jumps import Sighting
from likeness.consent.purposes import Purpose
from likeness.vault.blobs import remove_blobs
from likeness.vault.catalogue import Catalogue
from likeness.vault.header import Header
from likeness.vault.keepers import Keeper, Place
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action, Anchor, Entry, decode_entry, encode_entry, next_entry, parse_anchor

ANCHOR_EVERY = timedelta(minutes=1)
CLOCK_MARK = "clock-mark"
"""The setting that holds the latest time which is known to have come (consent/jumps.py)."""
OnStep = Callable[[str], None]


def ignore_step(_step: str) -> None:
    """For callers who do not want to hear of the steps of a rotation or an erasure."""


@dataclass(slots=True)
class State:
    """`header`, `secret` and `epoch` change with a rotation, and only under the catalogue's guard."""

    place: Place
    keeper: Keeper
    clock: Clock
    header: Header
    catalogue: Catalogue
    epoch: int
    secret: bytes = field(repr=False)
    signing_key: Ed25519PrivateKey = field(repr=False)
    on_step: OnStep = ignore_step
    at_hand: Keeper | None = None
    """What the vault was opened with, or who kept the secret before: it knows where former entries lie."""
    anchored_at: datetime | None = None
    seen: datetime | None = None
    being_written: dict[str, str] = field(default_factory=dict)

    @contextlib.contextmanager
    def writing(self, blob_id: str, sitter: str) -> Iterator[None]:
        """A file is on its way to the blobs, and has no row yet: it is no orphan, and its sitter's key stays as it is until the end."""
        self.being_written[blob_id] = sitter
        try:
            yield
        finally:
            del self.being_written[blob_id]

    @contextlib.contextmanager
    def heard_by(self, on_step: OnStep | None) -> Iterator[None]:
        """Whoever waits for something hears of its steps too. Under the catalogue's guard: the steps of another thread are not theirs."""
        if on_step is None:
            yield
            return
        with self.catalogue.exclusive():
            before = self.on_step

            def both(step: str) -> None:
                before(step)
                on_step(step)

            self.on_step = both
            try:
                yield
            finally:
                self.on_step = before

    def now(self) -> datetime:
        """For questions of consent: a clock that was set back does not bring an old yes back to life."""
        now = self.clock()
        return now if self.seen is None else max(now, self.seen)

    @property
    def blobs(self) -> Path:
        return self.place.folder / "blobs"

    @property
    def quarantine(self) -> Path:
        return self.place.folder / "quarantine"

    @property
    def folders(self) -> tuple[Path, Path]:
        """Where a blob's file may lie: in its place, or set aside because it is damaged."""
        return self.blobs, self.quarantine

    @property
    def leases(self) -> Path:
        return self.place.folder / "leases"

    @property
    def public_key(self) -> bytes:
        return self.signing_key.public_key().public_bytes_raw()


def last_entry(state: State) -> Entry | None:
    row = state.catalogue.row("SELECT entry FROM ledger ORDER BY number DESC LIMIT 1")
    return None if row is None else decode_entry(row[0])


def append(
    state: State,
    action: Action,
    *,
    sitter: str | None = None,
    reference: str | None = None,
    detail: Purpose | Kind | None = None,
    count: int = 0,
) -> Entry:
    """One more ledger entry, in the transaction of what it tells of. Call `anchor_head` after the transaction, never inside it."""
    with state.catalogue.transaction():
        entry = next_entry(
            last_entry(state),
            action,
            state.clock(),
            state.signing_key.sign,
            sitter=sitter,
            reference=reference,
            detail=detail,
            count=count,
        )
        state.catalogue.execute("INSERT INTO ledger (number, entry) VALUES (?, ?)", entry.number, encode_entry(entry))
    return entry


def read_clock_mark(state: State) -> Sighting | None:
    row = state.catalogue.row("SELECT value FROM settings WHERE name = ?", CLOCK_MARK)
    return None if row is None else msgspec.json.decode(row[0], type=Sighting)


def entries(state: State) -> list[Entry]:
    """Oldest first."""
    return [decode_entry(row[0]) for row in state.catalogue.rows("SELECT entry FROM ledger ORDER BY number")]


def anchor_head(state: State, *, always: bool = True) -> None:
    """Remembers the ledger's head outside the database; with `always` off only where the last time is a minute ago, or in the future."""
    now = state.clock()
    if not always and state.anchored_at is not None and abs(now - state.anchored_at) < ANCHOR_EVERY:
        return
    with state.catalogue.exclusive():
        anchor = last_anchor(state)
        if anchor is not None:
            state.keeper.write_anchor(state.place, state.epoch, anchor)
            state.anchored_at = now


def last_anchor(state: State) -> str | None:
    """The ledger's head as it is remembered outside; None before the first entry."""
    last = last_entry(state)
    return None if last is None else str(Anchor(last.number, last.hash))


def check_anchor(state: State) -> None:
    """The database must have reached its anchor, along the same chain.

    Raises Failed: ledger-anchor-missing, ledger-anchor-damaged, ledger-behind (rows were lost or an old copy was put back), ledger-forked.
    """
    untrusted_text = state.keeper.read_anchor(state.place)
    if untrusted_text is None:
        raise Failed("ledger-anchor-missing")
    anchor = parse_anchor(untrusted_text)
    row = state.catalogue.row("SELECT entry FROM ledger WHERE number = ?", anchor.number)
    if row is None:
        raise Failed("ledger-behind", expected=anchor.number)
    if decode_entry(row[0]).hash != anchor.hash:
        raise Failed("ledger-forked", number=anchor.number)


def verify_signature(public_key: bytes, signature: bytes, data: bytes) -> bool:
    """Ed25519, RFC 8032."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, data)
    except InvalidSignature:
        return False
    return True


def remove_files(state: State, files: Collection[str]) -> None:
    """Of blobs, wherever they lie. Raises Failed("blob-not-removed")."""
    for folder in state.folders:
        remove_blobs(folder, files)


def end_leases(state: State, sitter: str, purposes: Iterable[Purpose]) -> None:
    """Takes away the markers: from now on a worker's reads are refused."""
    for purpose in purposes:
        for marker in state.leases.glob(f"{sitter}.{purpose}.*"):
            marker.unlink(missing_ok=True)
