"""Consent: ask, grant purpose by purpose, show, withdraw, hand out the receipt."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, Usage
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import Home
from likeness.consent.answers import answer_again, reminders, renew
from likeness.consent.consequences import Consequences, Stock, consequences
from likeness.consent.erasures import CertificateVerdict, is_certificate, verify_certificate
from likeness.consent.notices import Notice
from likeness.consent.pages import receipt_paper
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import Verdict, origin, parse_fingerprint, verify_receipt
from likeness.consent.records import (
    ConsentRecord,
    Controller,
    check_name,
    given_purposes,
    new_record,
    state_of,
    valid_until,
)
from likeness.consent.signature import path_of
from likeness.jobs.states import is_at_work
from likeness.settings import Settings, load_settings, save_settings
from likeness.studio.handouts import Handout, handout
from likeness.studio.house import Studio
from likeness.studio.retaining import job_purpose
from likeness.vault.inventory import reasons
from likeness.vault.kinds import GENERATED

DAYS_PER_MONTH = 30


class PurposeState(msgspec.Struct, frozen=True):
    purpose: str
    state: str
    until: str | None


class ReminderRow(msgspec.Struct, frozen=True):
    """A yes that ends soon."""

    purpose: str
    ends: str
    days: int


class ConsentShown(msgspec.Struct, frozen=True):
    """`reminders`: what has to be renewed soon, the next to end first."""

    sitting: str
    record: str
    purposes: tuple[PurposeState, ...]
    reminders: tuple[ReminderRow, ...] = ()


def parse_purposes(words: Sequence[str]) -> tuple[Purpose, ...]:
    """Raises Usage("purpose-unknown")."""
    try:
        return tuple(Purpose(word) for word in words)
    except ValueError as error:
        raise Usage("purpose-unknown", known=", ".join(Purpose)) from error


def grant(
    studio: Studio,
    sitting: str,
    purposes: Sequence[Purpose],
    signed_name: str,
    *,
    age: int,
    guardian: str | None = None,
    refused: Sequence[Purpose] = (),
    drawn: str | None = None,
) -> ConsentShown:
    """A signed answer: yes to `purposes`, no to `refused`. The first time, what is not named counts as refused; later it stays as it was.

    `drawn`: the signature, as consent.signature writes it, beside the typed name.
    Raises Usage: name-unusable, age-unusable, purpose-twice, signature-unusable; Refused: guardian-missing, minor-not-allowed; Failed: sitter-unknown.
    """
    studio.vault.sitter(sitting)
    if set(purposes) & set(refused):
        raise Usage("purpose-twice")
    before = studio.vault.consent(sitting)
    choices = {**dict.fromkeys(purposes, True), **dict.fromkeys(refused, False)}
    common = {**_answering(studio, guardian), "drawn": drawn}
    if before is None:
        record = new_record(sitter=sitting, signed_name=signed_name, age=age, choices=choices, **common)
    else:
        record = answer_again(before, signed_name=signed_name, age=age, choices=choices, **common)
    return _record(studio, sitting, record)


def renew_consent(
    studio: Studio,
    sitting: str,
    signed_name: str,
    *,
    purposes: Sequence[Purpose] = (),
    age: int | None = None,
    guardian: str | None = None,
    drawn: str | None = None,
) -> ConsentShown:
    """A new yes from today on, to `purposes` or to all that was agreed to and not withdrawn; signed again.

    Raises Failed: sitter-unknown, consent-none; Usage("age-needed"); Refused: consent-nothing-to-renew, consent-withdrawn, consent-missing.
    """
    before = _existing(studio, sitting)
    common = {**_answering(studio, guardian), "drawn": drawn}
    return _record(studio, sitting, renew(before, signed_name=signed_name, age=age, purposes=purposes, **common))


class Asked(msgspec.Struct, frozen=True):
    """What an answer is given under: the words that are read, who decides about the data, and for how many months a yes holds."""

    notice: Notice
    controller: Controller
    months: int


def asked_now(studio: Studio) -> Asked:
    """What a person who is asked today reads and signs."""
    settings = studio.settings
    return Asked(
        studio.tools.notice(settings.language),
        Controller(settings.owner_name, settings.owner_address, settings.owner_contact),
        max(1, settings.consent_days // DAYS_PER_MONTH),
    )


def _answering(studio: Studio, guardian: str | None) -> dict[str, Any]:
    asked = asked_now(studio)
    return {
        "notice": asked.notice,
        "now": studio.clock(),
        "controller": asked.controller,
        "guardian_name": guardian,
        "months": asked.months,
    }


def _record(studio: Studio, sitting: str, record: ConsentRecord) -> ConsentShown:
    refused = frozenset(Purpose) - given_purposes(record, studio.clock())
    studio.vault.add_consent(record, renew=not _jobs_left(studio, sitting, refused))
    _discard_jobs_without_reason(studio, sitting)
    return show_consent(studio, sitting)


def _existing(studio: Studio, sitting: str) -> ConsentRecord:
    studio.vault.sitter(sitting)
    record = studio.vault.consent(sitting)
    if record is None:
        raise Failed("consent-none")
    return record


def show_consent(studio: Studio, sitting: str) -> ConsentShown:
    """Raises Failed: sitter-unknown, consent-none."""
    record, now = _existing(studio, sitting), studio.clock()
    states = []
    for purpose in Purpose:
        until = valid_until(record, purpose)
        states.append(PurposeState(purpose, state_of(record, purpose, now), None if until is None else to_iso(until)))
    return ConsentShown(sitting, record.record_id, tuple(states), reminder_rows(record, now))


def reminder_rows(record: ConsentRecord, now: datetime) -> tuple[ReminderRow, ...]:
    """What ends within thirty days, the next first."""
    return tuple(ReminderRow(item.purpose, to_iso(item.ends), item.days) for item in reminders(record, now))


def preview_withdrawal(studio: Studio, sitting: str, purposes: Sequence[Purpose]) -> Consequences:
    """What `withdraw_consent` would end, erase and keep. Changes nothing. Raises Failed: sitter-unknown, consent-none."""
    return consequences(
        _existing(studio, sitting), tuple(purposes) or tuple(Purpose), _stock(studio, sitting), studio.clock()
    )


def _stock(studio: Studio, sitting: str) -> list[Stock]:
    counts: Counter[tuple[str, frozenset[Purpose]]] = Counter()
    inventory = studio.vault.inventory(sitting)
    why = reasons(inventory)
    for held in inventory:
        kind = f"{GENERATED}-{held.kind}" if held.origin == GENERATED else str(held.kind)
        counts[kind, why[held.id]] += 1
    for entry in studio.journal.entries():
        if entry.sitter == sitting:
            counts["unfinished-job", frozenset({job_purpose(entry)})] += 1
    return [Stock(kind, count, reasons) for (kind, reasons), count in counts.items()]


def withdraw_consent(studio: Studio, sitting: str, purposes: Sequence[Purpose]) -> ConsentShown:
    """Takes effect at once; what nothing else is a reason to hold is erased, and the vault's key changes. No purposes named: all of them."""
    _existing(studio, sitting)
    leaving = tuple(purposes) or tuple(Purpose)
    studio.vault.withdraw(sitting, leaving, renew=not _jobs_left(studio, sitting, leaving))
    _discard_jobs_without_reason(studio, sitting)
    return show_consent(studio, sitting)


def _jobs_left(studio: Studio, sitting: str, leaving: Collection[Purpose]) -> bool:
    """Whether an unfinished job stays that needs the sitter's key as it is."""
    return any(entry.sitter == sitting and job_purpose(entry) not in leaving for entry in studio.journal.entries())


def _discard_jobs_without_reason(studio: Studio, sitting: str) -> None:
    """What an interrupted job left, checkpoints of a face among it, goes with the consent it was made under. One at work may not read on, and
    goes when its worker has ended (unfinished.discard_if_withdrawn).
    """
    record = studio.vault.consent(sitting)
    given = frozenset() if record is None else given_purposes(record, studio.clock())
    for entry in studio.journal.entries():
        if entry.sitter == sitting and job_purpose(entry) not in given and not is_at_work(entry.state):
            studio.journal.discard(entry.id)


def receipt(studio: Studio, sitting: str) -> Handout:
    """The sitter's copy: JSON-LD, and a page to read and to print. Raises Failed: sitter-unknown, consent-none."""
    show_consent(studio, sitting)
    data = studio.vault.receipt(sitting)
    return handout(data, receipt_paper(data, studio.tools.notice(studio.settings.language)))


class _Strokes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    width: float
    height: float
    strokes: tuple[tuple[tuple[float, float], ...], ...]


def read_signature(path: Path) -> str:
    """A drawn signature from a file of strokes, such as a signature pad writes. Raises Usage("signature-unusable"); Failed as `read_bounded` does."""
    untrusted_data = read_bounded(path, MAX_TEXT_BYTES)
    try:
        field = msgspec.json.decode(untrusted_data, type=_Strokes)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Usage("signature-unusable") from error
    return path_of(field.strokes, field.width, field.height)


class Checked(msgspec.Struct, frozen=True):
    """`what`: receipt or certificate. `origin`: whose key it is, where that was pinned here; None says nothing about who signed."""

    what: str
    intact: bool
    fingerprint: str
    origin: str | None


def verify_file(path: Path, pinned: Mapping[str, str]) -> Checked:
    """A consent receipt or an erasure certificate. Anyone may ask; no vault is needed. `pinned`: fingerprints, and whose they are.

    Raises Failed: receipt-unreadable, certificate-unreadable, receipt-altered, certificate-altered.
    """
    untrusted_data = read_bounded(path, MAX_TEXT_BYTES)
    what = "certificate" if is_certificate(untrusted_data) else "receipt"
    seen: Verdict | CertificateVerdict
    seen = verify_certificate(untrusted_data) if what == "certificate" else verify_receipt(untrusted_data)
    if not seen.intact:
        raise Failed("certificate-altered") if what == "certificate" else Failed("receipt-altered")
    return Checked(what, seen.intact, seen.fingerprint, origin(seen.fingerprint, pinned))


def pin_key(home: Home, untrusted_fingerprint: str, name: str) -> Settings:
    """From now on receipts signed with that key are said to be `name`'s. Raises Usage: key-unknown, name-unusable."""
    settings = load_settings(home.settings_file)
    pinned = {**settings.pinned_keys, parse_fingerprint(untrusted_fingerprint): check_name(name)}
    changed = msgspec.structs.replace(settings, pinned_keys=pinned)
    save_settings(home.settings_file, changed)
    return changed
