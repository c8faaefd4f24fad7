"""Consent: ask, grant purpose by purpose, show, withdraw, hand out the receipt."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, Usage
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.consent.pages import receipt_page
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import Verdict, verify_receipt
from likeness.consent.records import Controller, given_purposes, new_record, state_of, valid_until
from likeness.studio.house import Studio

DAYS_PER_MONTH = 30


class PurposeState(msgspec.Struct, frozen=True):
    purpose: str
    state: str
    until: str | None


class ConsentShown(msgspec.Struct, frozen=True):
    sitting: str
    record: str
    purposes: tuple[PurposeState, ...]


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
) -> ConsentShown:
    """A new signed record: yes to `purposes` and to those that already hold, no to the rest.

    Raises Usage: name-unusable, age-unusable; Refused: guardian-missing, minor-not-allowed; Failed: sitter-unknown.
    """
    studio.vault.sitter(sitting)
    before = studio.vault.consent(sitting)
    holding = frozenset() if before is None else given_purposes(before, studio.clock())
    settings = studio.settings
    record = new_record(
        sitter=sitting,
        signed_name=signed_name,
        age=age,
        choices=dict.fromkeys({*holding, *purposes}, True),
        notice=studio.tools.notice(settings.language),
        now=studio.clock(),
        controller=Controller(settings.owner_name, settings.owner_address, settings.owner_contact),
        guardian_name=guardian,
        months=max(1, settings.consent_days // DAYS_PER_MONTH),
    )
    studio.vault.add_consent(record)
    _discard_jobs_without_reason(studio, sitting)
    return show_consent(studio, sitting)


def show_consent(studio: Studio, sitting: str) -> ConsentShown:
    """Raises Failed: sitter-unknown, consent-none."""
    studio.vault.sitter(sitting)
    record = studio.vault.consent(sitting)
    if record is None:
        raise Failed("consent-none")
    now = studio.clock()
    states = []
    for purpose in Purpose:
        until = valid_until(record, purpose)
        states.append(PurposeState(purpose, state_of(record, purpose, now), None if until is None else to_iso(until)))
    return ConsentShown(sitting, record.record_id, tuple(states))


def withdraw_consent(studio: Studio, sitting: str, purposes: Sequence[Purpose]) -> ConsentShown:
    """Takes effect at once; what nothing else is a reason to hold is removed. No purposes named: all of them."""
    show_consent(studio, sitting)
    studio.vault.withdraw(sitting, tuple(purposes) or tuple(Purpose))
    _discard_jobs_without_reason(studio, sitting)
    return show_consent(studio, sitting)


def _discard_jobs_without_reason(studio: Studio, sitting: str) -> None:
    """What an interrupted job left, checkpoints of a face among it, goes with the consent it was made under."""
    record = studio.vault.consent(sitting)
    given = frozenset() if record is None else given_purposes(record, studio.clock())
    for entry in studio.journal.entries():
        needed = Purpose.TRAIN if entry.kind == "train" else Purpose.GENERATE
        if entry.sitter == sitting and needed not in given:
            studio.journal.discard(entry.id)


def receipt(studio: Studio, sitting: str) -> tuple[bytes, str]:
    """The sitter's copy: JSON-LD bytes, and an HTML page to read. Raises Failed: sitter-unknown, consent-none."""
    show_consent(studio, sitting)
    data = studio.vault.receipt(sitting)
    return data, receipt_page(data, studio.tools.notice(studio.settings.language))


def verify_receipt_file(path: Path) -> Verdict:
    """Anyone may ask; no vault is needed. Raises Failed("receipt-unreadable")."""
    return verify_receipt(read_bounded(path, MAX_TEXT_BYTES))
