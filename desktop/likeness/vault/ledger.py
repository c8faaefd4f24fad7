"""The ledger: what was done with whose data, in a chain that cannot be cut or changed unnoticed.

Pure rules. An entry holds random ids, closed codes and a count, never a word that somebody typed; so it may outlive a sitter.
`hash` is SHA-256 over the entry's own canonical bytes, which contain the previous hash; `signature` is Ed25519 over the hash.
"""

import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum

import msgspec

from likeness.base.clock import to_iso
from likeness.base.errors import Failed
from likeness.base.ids import is_id
from likeness.consent.purposes import Purpose
from likeness.vault.kinds import Kind

GENESIS = "0" * 64
SIGNING_PREFIX = b"likeness ledger entry 1\n"
"""Keeps a ledger signature from ever being one over something else: the same key also signs consent records."""

Sign = Callable[[bytes], bytes]
Check = Callable[[bytes, bytes], bool]


class Action(StrEnum):
    """What an entry may say. A closed list: free text could be a name."""

    VAULT_CREATED = "vault-created"
    SITTER_CREATED = "sitter-created"
    CORRECTED = "corrected"
    CONSENT_RECORDED = "consent-recorded"
    CONSENT_WITHDRAWN = "consent-withdrawn"
    BLOBS_REMOVED = "blobs-removed"
    BLOBS_QUARANTINED = "blobs-quarantined"
    LEASED = "leased"
    EXPORTED = "exported"
    RETOUCHED = "retouched"
    ADJUSTED = "adjusted"
    TRAINED = "trained"
    GENERATED = "generated"
    DELIVERED = "delivered"
    ERASURE_BEGUN = "erasure-begun"
    ERASED = "erased"
    KEY_ROTATED = "key-rotated"
    KEY_RENEWED = "key-renewed"
    LOSS_ACCEPTED = "loss-accepted"
    PRESENCE_SHOWN = "presence-shown"
    PRESENCE_VOUCHED = "presence-vouched"
    PRESENCE_FICTIONAL = "presence-fictional"
    KIT_MADE = "kit-made"
    KIT_TESTED = "kit-tested"
    RECOVERED = "recovered"
    KEEPER_CHANGED = "keeper-changed"
    BACKED_UP = "backed-up"
    BACKUP_REWRITTEN = "backup-rewritten"
    RESTORED = "restored"
    LOST_IN_RESTORE = "lost-in-restore"


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`number` counts from 1. `sitter` and `reference` are random ids; `detail` a purpose or a kind; `count` how many."""

    number: int
    at: str
    action: Action
    sitter: str | None
    reference: str | None
    detail: str | None
    count: int
    previous: str
    hash: str
    signature: str


class Chain(msgspec.Struct, frozen=True):
    """What checking found. `first_wrong` is the number of the first entry that does not fit, None where all do."""

    length: int
    first_wrong: int | None

    @property
    def intact(self) -> bool:
        return self.first_wrong is None


class Anchor(msgspec.Struct, frozen=True):
    """A head of the chain, remembered outside the database."""

    number: int
    hash: str

    def __str__(self) -> str:
        return f"{self.number} {self.hash}"


def next_entry(
    last: Entry | None,
    action: Action,
    now: datetime,
    sign: Sign,
    *,
    sitter: str | None = None,
    reference: str | None = None,
    detail: Purpose | Kind | None = None,
    count: int = 0,
) -> Entry:
    """The entry that follows `last` (None: the first). Raises ValueError for an id that is not one: a mistake of the caller's."""
    if not all(given is None or is_id(given) for given in (sitter, reference)):
        raise ValueError("the ledger takes random ids only")
    number, previous = (1, GENESIS) if last is None else (last.number + 1, last.hash)
    blank = Entry(number, to_iso(now), action, sitter, reference, detail, count, previous, "", "")
    digest = entry_hash(blank)
    return msgspec.structs.replace(blank, hash=digest.hex(), signature=sign(SIGNING_PREFIX + digest).hex())


def entry_hash(entry: Entry) -> bytes:
    """SHA-256 of the entry without its hash and signature, as JSON with sorted keys and no spaces."""
    fields = {name: value for name, value in msgspec.to_builtins(entry).items() if name not in {"hash", "signature"}}
    return hashlib.sha256(json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()).digest()


def check_chain(entries: Iterable[Entry], check: Check) -> Chain:
    """Follows the whole chain from its first entry; `check(signature, data)` tells whether a signature is the vault's."""
    previous, length, first_wrong = GENESIS, 0, None
    for expected, entry in enumerate(entries, start=1):
        length = expected
        digest = entry_hash(entry)
        fits = entry.number == expected and entry.previous == previous and entry.hash == digest.hex()
        if first_wrong is None and not (fits and check(_hex(entry.signature), SIGNING_PREFIX + digest)):
            first_wrong = expected
        previous = entry.hash
    return Chain(length, first_wrong)


def parse_anchor(untrusted_text: str) -> Anchor:
    """Raises Failed("ledger-anchor-damaged")."""
    number, _, digest = untrusted_text.partition(" ")
    if not number.isascii() or not number.isdigit() or len(number) > 18 or len(_hex(digest)) != 32:
        raise Failed("ledger-anchor-damaged")
    return Anchor(int(number), digest)


def encode_entry(entry: Entry) -> bytes:
    return msgspec.json.encode(entry)


def decode_entry(untrusted_data: bytes) -> Entry:
    """Raises Failed("ledger-damaged")."""
    try:
        return msgspec.json.decode(untrusted_data, type=Entry)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failed("ledger-damaged") from error


def _hex(untrusted_text: str) -> bytes:
    """Empty for what is not hex as this program writes it: no signature and no hash is empty."""
    try:
        data = bytes.fromhex(untrusted_text)
    except ValueError:
        return b""
    return data if data.hex() == untrusted_text else b""
