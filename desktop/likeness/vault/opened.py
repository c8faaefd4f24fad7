"""An open vault: sitters, their consents, the door to their blobs, and their erasure. `vault.py` makes and opens one."""

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
import pyrage

from likeness.base.clock import from_iso, to_iso
from likeness.base.errors import Failed, LikenessError
from likeness.base.ids import new_id
from likeness.consent.documents import canonical_bytes, from_json
from likeness.consent.jumps import Sighting
from likeness.consent.permits import Permit, permit_for
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import fingerprint, receipt_json
from likeness.consent.records import ConsentRecord, check_name, given_purposes, withdraw
from likeness.vault import erasure, rotation
from likeness.vault.backups import Backups
from likeness.vault.certificates import SigningIdentity, make_identity
from likeness.vault.checking import CheckReport, check_vault, repair_vault, unheard
from likeness.vault.custody import Custody
from likeness.vault.documents import fold, unfold
from likeness.vault.erasure import check_there
from likeness.vault.inventory import Held, inventory, reasons
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action, Chain, Entry, check_chain
from likeness.vault.listing import Listed, listed, page
from likeness.vault.lock import Lock
from likeness.vault.proving import ErasureProof, limits_now
from likeness.vault.quarantine import OnBlob
from likeness.vault.renewal import owed_renewals
from likeness.vault.reserve import with_room
from likeness.vault.sitters import JSON, Details, SitterStore, live_record
from likeness.vault.state import (
    CLOCK_MARK,
    OnStep,
    State,
    anchor_head,
    append,
    end_leases,
    entries,
    last_entry,
    read_clock_mark,
    verify_signature,
)


@dataclass(frozen=True, slots=True)
class Sitter:
    """`details` holds whatever small notes the studio makes."""

    id: str
    name: str
    created: datetime
    details: dict[str, JSON]


class Vault:
    """An open vault; one process has it. Safe to call from several threads, one at a time goes through.

    `alarms`: what opening or a withdrawal found and could not put right, such as a key that another program keeps from changing.
    `collected`: how many files opening removed because nothing named them: what a crash leaves.
    """

    def __init__(self, state: State, lock: Lock, alarms: tuple[LikenessError, ...] = (), collected: int = 0) -> None:
        self._state = state
        self._lock = lock
        self.alarms = alarms
        self.collected = collected

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def id(self) -> str:
        return self._state.place.vault

    @property
    def keeper_kind(self) -> str:
        """keychain, passphrase, both or memory."""
        return self.custody.kind

    @property
    def custody(self) -> Custody:
        """Who keeps the key, the recovery kit, locking."""
        return Custody(self._state)

    @property
    def backups(self) -> Backups:
        """Copies elsewhere, for the recovery kit."""
        return Backups(self._state)

    @property
    def epoch(self) -> int:
        """How many master secrets this vault has had."""
        return self._state.epoch

    @property
    def on_step(self) -> OnStep:
        """Who hears the name of each step of a rotation, an erasure or a sweep."""
        return self._state.on_step

    # -- sitters

    def new_sitter(self, name: str, details: Details | None = None) -> str:
        """A sitter with a key of their own; the new id. Raises Usage("name-unusable")."""
        state, sitter, identity = self._state, new_id(), pyrage.x25519.Identity.generate()
        row = (sitter, check_name(name), to_iso(state.clock()), json.dumps(dict(details or {}), ensure_ascii=False))
        with state.catalogue.transaction():
            state.catalogue.execute("INSERT INTO sitters (id, name, created, details) VALUES (?, ?, ?, ?)", *row)
            state.catalogue.execute(
                "INSERT INTO keys (sitter, identity, recipient) VALUES (?, ?, ?)",
                sitter,
                str(identity),
                str(identity.to_public()),
            )
            append(state, Action.SITTER_CREATED, sitter=sitter)
        anchor_head(state, always=False)
        return sitter

    def sitters(self) -> list[Sitter]:
        """Oldest first."""
        rows = self._state.catalogue.rows("SELECT id, name, created, details FROM sitters ORDER BY created, rowid")
        return [_sitter(*row) for row in rows]

    def page(self, after: str | None, limit: int) -> tuple[Listed, ...]:
        """See listing.page."""
        return page(self._state, after, limit)

    def listed(self, sitter: str) -> Listed:
        """One sitter as `page` has them. Raises Refused("sitter-erased"), Failed("sitter-unknown")."""
        found = listed(self._state, sitter)
        if found is None:
            check_there(self._state, sitter)
            raise Failed("sitter-unknown")
        return found

    def sitter(self, sitter: str) -> Sitter:
        """Raises Refused("sitter-erased"), Failed("sitter-unknown")."""
        check_there(self._state, sitter)
        return _sitter(
            *self._state.catalogue.rows("SELECT id, name, created, details FROM sitters WHERE id = ?", sitter)[0]
        )

    def update_sitter(self, sitter: str, details: Details) -> None:
        """Replaces the studio's notes."""
        check_there(self._state, sitter)
        noted = json.dumps(dict(details), ensure_ascii=False)
        self._state.catalogue.execute("UPDATE sitters SET details = ? WHERE id = ?", noted, sitter)

    def rename_sitter(self, sitter: str, name: str) -> None:
        """A name that was entered wrongly is put right (GDPR 16). Raises Usage("name-unusable"), Refused("sitter-erased"), Failed("sitter-unknown")."""
        state, right = self._state, check_name(name)
        with state.catalogue.transaction():
            check_there(state, sitter)
            state.catalogue.execute("UPDATE sitters SET name = ? WHERE id = ?", right, sitter)
            append(state, Action.CORRECTED, sitter=sitter)
        anchor_head(state, always=False)

    # -- consent

    def add_consent(self, record: ConsentRecord, *, renew: bool = True) -> None:
        """Signs and stores a record; from now on it is the one that counts. What it gives no reason to hold is erased, see `withdraw`."""
        self._write_record(record, Action.CONSENT_RECORDED, renew=renew)

    def consent(self, sitter: str) -> ConsentRecord | None:
        """The record that counts. Raises Refused("sitter-erased"), Failed("sitter-unknown")."""
        check_there(self._state, sitter)
        return live_record(self._state, sitter)

    def live_records(self) -> dict[str, ConsentRecord]:
        """The record that counts of every sitter who has one: one question for all, where asking one by one would take seconds."""
        statement = (
            "SELECT sitter, document FROM consents WHERE number IN (SELECT max(number) FROM consents GROUP BY sitter)"
        )
        return {row[0]: from_json(unfold(row[1])) for row in self._state.catalogue.rows(statement)}

    def receipt(self, sitter: str) -> bytes:
        """The signed receipt of the record that counts, as JSON-LD. Raises Failed("consent-none")."""
        check_there(self._state, sitter)
        statement = "SELECT signature FROM consents WHERE sitter = ? ORDER BY number DESC LIMIT 1"
        row, record = self._state.catalogue.row(statement, sitter), live_record(self._state, sitter)
        if row is None or record is None:
            raise Failed("consent-none")
        return receipt_json(record, row[0], self.public_key)

    def withdraw(self, sitter: str, purposes: Iterable[Purpose], *, renew: bool = True) -> ConsentRecord:
        """Ends `purposes` now: leases for them stop working, and blobs that no remaining purpose is a reason to hold are erased.

        `renew` off: an unfinished job needs the sitter's key as it is; the new one that erasing asks for is owed to a later `purge`.
        Raises Failed("consent-none"). The withdrawal counts also where the key cannot be changed now: that is an alarm, and is done later.
        """
        leaving = frozenset(purposes)
        with self._state.catalogue.exclusive():
            record = self.consent(sitter)
            if record is None:
                raise Failed("consent-none")
            changed = withdraw(record, leaving, self._state.clock())
            self._write_record(changed, Action.CONSENT_WITHDRAWN, renew=renew)
        return changed

    def permit(self, sitter: str, purpose: Purpose) -> Permit:
        """Raises Refused: consent-missing, consent-withdrawn, consent-expired, minor-not-allowed, sitter-erased."""
        return permit_for(self.consent(sitter), purpose, self._state.now())

    def open_sitter(self, permit: Permit) -> SitterStore:
        """The only way to a sitter's blobs. Raises Refused where the live record does not cover the permit's purpose."""
        return SitterStore(self._state, permit)

    # -- erasure and keys

    def erase(self, sitter: str, on_step: OnStep | None = None) -> ErasureProof:
        """See erasure.erase. `on_step` hears of its steps as well."""
        with self._state.heard_by(on_step):
            return erasure.erase(self._state, sitter)

    def purge(
        self, sitters: Mapping[str, str], blobs: Iterable[str], spare: AbstractSet[str] = frozenset()
    ) -> tuple[ErasureProof, ...]:
        """See erasure.purge."""
        return erasure.purge(self._state, sitters, blobs, spare)

    def certificate(self, sitter: str) -> bytes:
        """The signed certificate of an erasure, as JSON. Raises Failed("certificate-none")."""
        row = self._state.catalogue.row("SELECT document FROM certificates WHERE sitter = ?", sitter)
        if row is None:
            raise Failed("certificate-none")
        return bytes(row[0])

    def erasure_limits(self, sitter: str) -> tuple[str, ...]:
        """What erasing them now could not promise; see proving.limits_now."""
        return limits_now(self._state, sitter)

    def certificates(self) -> list[bytes]:
        """Every certificate of an erasure in this vault, in the order in which they were written."""
        return [bytes(row[0]) for row in self._state.catalogue.rows("SELECT document FROM certificates ORDER BY rowid")]

    def inventory(self, sitter: str | None = None) -> list[Held]:
        """See inventory.inventory."""
        return inventory(self._state, sitter)

    def rotate(self) -> None:
        """See rotation.rotate. On a full disk it takes place in the reserve."""
        with_room(self._state.place.folder, lambda: rotation.rotate(self._state))

    def check(self, on_blob: OnBlob = unheard) -> CheckReport:
        """Looks at every page, row, blob, signature and link. Reads all ciphertexts; changes nothing. `on_blob` may stop it, by raising."""
        return check_vault(self._state, on_blob)

    def repair(self, backup: Path | None = None, on_blob: OnBlob = unheard) -> CheckReport:
        """See checking.repair_vault."""
        return repair_vault(self._state, backup, on_blob)

    # -- ledger and signing

    def note(self, action: Action, sitter: str, *, detail: Purpose | Kind | None = None, count: int = 0) -> None:
        """One ledger entry about something that was done with a sitter's data."""
        append(self._state, action, sitter=sitter, detail=detail, count=count)
        anchor_head(self._state, always=False)

    def ledger(self) -> list[Entry]:
        """Oldest first."""
        return entries(self._state)

    def verify_ledger(self) -> Chain:
        """Follows the whole chain."""
        return check_chain(self.ledger(), lambda signature, data: verify_signature(self.public_key, signature, data))

    def anchor(self) -> None:
        """Remembers the ledger's head in the keeper; long-lived programs call this every minute."""
        anchor_head(self._state)

    def sign(self, data: bytes) -> bytes:
        """Ed25519 with the vault's key, 64 bytes."""
        return self._state.signing_key.sign(data)

    @property
    def public_key(self) -> bytes:
        """The raw 32 bytes that signatures are checked with."""
        return self._state.public_key

    @property
    def fingerprint(self) -> str:
        """What a person compares by eye."""
        return fingerprint(self.public_key)

    def credentials(self) -> SigningIdentity:
        """The identity that signs pictures: made on the first call, the same ever after."""
        with self._state.catalogue.transaction():
            row = self._state.catalogue.row("SELECT value FROM secrets WHERE name = 'credentials'")
            if row is not None:
                return msgspec.json.decode(row[0], type=SigningIdentity)
            identity = make_identity(self._state.clock)
            value = msgspec.json.encode(identity)
            self._state.catalogue.execute("INSERT INTO secrets (name, value) VALUES ('credentials', ?)", value)
        return identity

    # -- small rows

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[None]:
        """Nobody else reads or writes meanwhile: what is read and then written is one step. For small things only."""
        with self._state.catalogue.exclusive():
            yield

    def put_setting(self, name: str, value: JSON) -> None:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        statement = (
            "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        )
        self._state.catalogue.execute(statement, name, text)

    def get_setting(self, name: str) -> JSON:
        """None where it was never put."""
        row = self._state.catalogue.row("SELECT value FROM settings WHERE name = ?", name)
        return None if row is None else json.loads(row[0])

    @property
    def clock_mark(self) -> Sighting | None:
        """The latest time that is known to have come, as it was last noted; before that, the time of the last ledger entry."""
        mark, last = read_clock_mark(self._state), last_entry(self._state)
        return Sighting(from_iso(last.at)) if mark is None and last is not None else mark

    def mark_clock(self, mark: Sighting) -> None:
        """From now on nothing that asks for consent believes an earlier time than `mark`'s."""
        self.put_setting(CLOCK_MARK, msgspec.to_builtins(mark))
        self._state.seen = mark.at

    def close(self) -> None:
        """Anchors, closes, and lets the next owner in. May be called again."""
        if self._lock.held:
            try:
                self.custody.shut()
            finally:
                self._lock.release()

    def _write_record(self, record: ConsentRecord, action: Action, *, renew: bool) -> None:
        """The record, and the removal of what it leaves without a reason, in one transaction; then leases, keys and files.

        Nobody else's key changes, also where a new one is owed: an unfinished job of theirs may need the old one.
        """
        state, sitter = self._state, record.pii_principal_id
        check_there(state, sitter)
        given = given_purposes(record, state.now())
        if with_room(state.place.folder, lambda: self._put_record(record, action, given)):
            state.on_step("struck")
        end_leases(state, sitter, frozenset(Purpose) - given)
        with_room(state.place.folder, lambda: anchor_head(state))
        try:
            with state.catalogue.exclusive():
                erasure.purge(state, {}, (), set(owed_renewals(state)) - ({sitter} if renew else set()))
        except Failed as error:
            self.alarms = (*self.alarms, error)

    def _put_record(self, record: ConsentRecord, action: Action, given: AbstractSet[Purpose]) -> bool:
        """All of it or nothing; whether blobs are leaving."""
        state, sitter, document = self._state, record.pii_principal_id, canonical_bytes(record)
        with state.catalogue.transaction():
            state.catalogue.execute(
                "INSERT INTO consents (sitter, document, signature) VALUES (?, ?, ?)",
                sitter,
                fold(document),
                self.sign(document),
            )
            append(state, action, sitter=sitter, reference=record.record_id.replace("-", ""), count=len(given))
            leaving = [blob for blob, purposes in reasons(inventory(state, sitter)).items() if not purposes & given]
            erasure.strike_blobs(state, leaving)
        return bool(leaving)


def _sitter(sitter: str, name: str, created: str, details: str) -> Sitter:
    return Sitter(sitter, name, from_iso(created), json.loads(details))
