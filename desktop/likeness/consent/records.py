"""Consent records after ISO/IEC TS 27560:2023, with every field that the standard or the GDPR profile of the DPV makes mandatory.

A record is a frozen value. Purposes are given or refused one by one, each with its own chain of events; a withdrawal is one more event,
never an edit. Field names are the standard's own (underscores for spaces). `documents.py` turns a record into JSON-LD and back.
"""

import calendar
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Literal
from uuid import uuid4

import msgspec

from likeness.base.clock import from_iso, to_iso
from likeness.base.errors import Failed, Refused, Usage
from likeness.base.limits import MAX_NAME_LENGTH
from likeness.consent.notices import Notice
from likeness.consent.purposes import ADULT_AGE, BIOMETRIC, MINOR_PURPOSES, Purpose
from likeness.consent.signature import is_path

RECORD_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr"
RECEIPT_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr"
DEFAULT_MONTHS = 12
MAX_MONTHS = 36
"""BIPA section 15(a): biometric data goes at the latest three years after the last interaction."""

MAX_AGE = 130


class EventState(StrEnum):
    """The states of TS 27560; Likeness writes given, refused and withdrawn, and works out expired from the validity."""

    REQUESTED = "requested"
    GIVEN = "given"
    REFUSED = "refused"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    INVALIDATED = "invalidated"


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A section of a record; a field that is unknown or missing makes the record unreadable."""


class ReceiptHeader(Strict, frozen=True):
    schema_version: str
    receipt_id: str


class PrivacyNotice(Strict, frozen=True):
    """Which wording was shown."""

    notice_id: str
    notice_version: str
    language: str


class PiiInformation(Strict, frozen=True):
    pii_type: str
    pii_optional: bool
    special_pii_category: str


class Event(Strict, frozen=True):
    """One answer. `event_time` is RFC 3339 in UTC; `validity_duration` an ISO 8601 duration in months; `entity_id` the party who answered."""

    event_time: str
    validity_duration: str
    entity_id: str
    event_type: Literal["explicit", "regular"]
    event_state: EventState


class PurposeSection(Strict, frozen=True):
    code: Purpose
    title: str
    description: str
    category: str


class Processing(Strict, frozen=True):
    """One purpose with everything the standard wants to know about it, and its events, oldest first."""

    privacy_notice: PrivacyNotice
    language: str
    purposes: tuple[PurposeSection]
    lawful_basis: str
    pii_information: PiiInformation
    pii_controllers: tuple[str, ...]
    collection_method: str
    processing_method: str
    storage_locations: str
    retention_period: str
    processing_locations: str
    geographic_restrictions: str
    jurisdiction: str
    recipient_third_parties: tuple[str, ...]
    withdrawal_method: str
    privacy_rights: tuple[str, ...]
    authority_party: str
    events: tuple[Event, ...]

    @property
    def purpose(self) -> Purpose:
        return self.purposes[0].code


class Party(Strict, frozen=True):
    party_id: str
    party_name: str
    party_address: str
    party_contact: str
    party_type: str
    party_role: str


class Declaration(Strict, frozen=True, omit_defaults=True):
    """What the person said when signing. Of the age only what matters is kept. `drawn`: the signature's shape, see consent/signature.py.

    A field that came later has a default and is left out where it holds that, so that older records keep their bytes and signatures.
    """

    signed_name: str
    under_18: bool
    guardian_name: str | None
    drawn: str | None = None


class ConsentRecord(Strict, frozen=True):
    """`pii_principal_id` is the sitter's random id. Times are RFC 3339 in UTC."""

    schema_version: str
    record_id: str
    pii_principal_id: str
    created: str
    receipt: ReceiptHeader
    declaration: Declaration
    processing: tuple[Processing, ...]
    parties: tuple[Party, ...]

    def section(self, purpose: Purpose) -> Processing | None:
        return next((section for section in self.processing if section.purpose is purpose), None)


class Controller(msgspec.Struct, frozen=True):
    """Who decides about the data (GDPR 4(7)); the owner fills this in under Settings."""

    name: str = "The owner of this computer"
    address: str = "At this computer"
    contact: str = "In person, at this computer"


CONTROLLER_ID = "controller"
AUTHORITY_ID = "authority"
GUARDIAN_ID = "guardian"


def new_record(
    *,
    sitter: str,
    signed_name: str,
    age: int,
    choices: Mapping[Purpose, bool],
    notice: Notice,
    now: datetime,
    controller: Controller | None = None,
    guardian_name: str | None = None,
    months: int = DEFAULT_MONTHS,
    drawn: str | None = None,
) -> ConsentRecord:
    """The answers of one person, `age` in years as declared. A purpose that `choices` does not name counts as refused.

    Raises Usage: name-unusable, age-unusable, validity-unusable, signature-unusable; Refused: guardian-missing, minor-not-allowed.
    """
    if not 0 <= age <= MAX_AGE:
        raise Usage("age-unusable")
    if not 1 <= months <= MAX_MONTHS:
        raise Usage("validity-unusable", longest=MAX_MONTHS)
    if drawn is not None and not is_path(drawn):
        raise Usage("signature-unusable")
    under_18 = age < ADULT_AGE
    check_minor(under_18, guardian_name, choices)
    guardian = check_name(guardian_name) if under_18 and guardian_name is not None else None
    declaration = Declaration(check_name(signed_name), under_18, guardian, drawn)
    answering = GUARDIAN_ID if under_18 else sitter
    sections = (
        section_for(notice, purpose, months, answer_event(now, months, answering, given=choices.get(purpose, False)))
        for purpose in Purpose
    )
    return ConsentRecord(
        schema_version=RECORD_PROFILE,
        record_id=str(uuid4()),
        pii_principal_id=sitter,
        created=to_iso(now),
        receipt=ReceiptHeader(RECEIPT_PROFILE, str(uuid4())),
        declaration=declaration,
        processing=tuple(sections),
        parties=parties_for(sitter, declaration, controller or Controller(), notice),
    )


def withdraw(record: ConsentRecord, purposes: Iterable[Purpose], now: datetime) -> ConsentRecord:
    """The record with a withdrawal for each of `purposes` that is given (also where it has expired meanwhile); the rest is untouched."""
    leaving = frozenset(purposes)
    sections = tuple(
        _with_withdrawal(section, now)
        if section.purpose in leaving and last_state(section) is EventState.GIVEN
        else section
        for section in record.processing
    )
    return msgspec.structs.replace(record, processing=sections)


def state_of(record: ConsentRecord, purpose: Purpose, now: datetime) -> EventState:
    """The last answer to `purpose`; EXPIRED once a yes has outlived its validity, REFUSED where it was never asked."""
    section = record.section(purpose)
    if section is None:
        return EventState.REFUSED
    state = last_state(section)
    return EventState.EXPIRED if state is EventState.GIVEN and now >= ends(section.events[-1]) else state


def given_purposes(record: ConsentRecord, now: datetime) -> frozenset[Purpose]:
    """The purposes that hold at `now`."""
    return frozenset(purpose for purpose in Purpose if state_of(record, purpose, now) is EventState.GIVEN)


def valid_until(record: ConsentRecord, purpose: Purpose) -> datetime | None:
    """When the yes to `purpose` ends by itself; None where there is no yes."""
    section = record.section(purpose)
    return ends(section.events[-1]) if section is not None and last_state(section) is EventState.GIVEN else None


def ends(event: Event) -> datetime:
    """Event time plus its validity in calendar months; the 31st becomes a shorter month's last day.

    Raises Failed("consent-unreadable") for a duration that is not whole months.
    """
    try:
        start, months = from_iso(event.event_time), int(event.validity_duration.removeprefix("P").removesuffix("M"))
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        day = min(start.day, calendar.monthrange(year, month + 1)[1])
        return start.replace(year=year, month=month + 1, day=day)
    except (ValueError, OverflowError) as error:
        raise Failed("consent-unreadable", detail="validity") from error


def check_name(untrusted_name: str) -> str:
    """A person's name, trimmed. Any script; no control characters. Raises Usage("name-unusable")."""
    name = untrusted_name.strip()
    if not name or len(name) > MAX_NAME_LENGTH or not name.isprintable():
        raise Usage("name-unusable", longest=MAX_NAME_LENGTH)
    return name


def check_minor(under_18: bool, guardian_name: str | None, choices: Mapping[Purpose, bool]) -> None:  # noqa: FBT001 (a declared fact)
    if not under_18:
        return
    if guardian_name is None or not guardian_name.strip():
        raise Refused("guardian-missing")
    for purpose, given in choices.items():
        if given and purpose not in MINOR_PURPOSES:
            raise Refused("minor-not-allowed", purpose=purpose)


def answer_event(now: datetime, months: int, entity: str, *, given: bool) -> Event:
    state = EventState.GIVEN if given else EventState.REFUSED
    return Event(to_iso(now), f"P{months}M", entity, "explicit", state)


def _with_withdrawal(section: Processing, now: datetime) -> Processing:
    last = section.events[-1]
    event = msgspec.structs.replace(last, event_time=to_iso(now), event_state=EventState.WITHDRAWN)
    return msgspec.structs.replace(section, events=(*section.events, event))


def last_state(section: Processing) -> EventState:
    return section.events[-1].event_state if section.events else EventState.REFUSED


def section_for(notice: Notice, purpose: Purpose, months: int, event: Event) -> Processing:
    words = notice.words_for(purpose)
    special = "biometric data (GDPR 4(14), 9(1))" if purpose in BIOMETRIC else "none"
    return Processing(
        privacy_notice=PrivacyNotice(notice.id, notice.version, notice.language),
        language=notice.language,
        purposes=(PurposeSection(purpose, words.title, words.text, words.category),),
        lawful_basis="eu-gdpr:A9-2-a" if purpose in BIOMETRIC else "eu-gdpr:A6-1-a-explicit-consent",
        pii_information=PiiInformation(words.data, pii_optional=True, special_pii_category=special),
        pii_controllers=(CONTROLLER_ID,),
        collection_method=notice.collection,
        processing_method=words.processing,
        storage_locations=notice.storage,
        retention_period=notice.retention_for(months),
        processing_locations="dpv:WithinDevice",
        geographic_restrictions=notice.geography,
        jurisdiction=notice.jurisdiction,
        recipient_third_parties=(),
        withdrawal_method=notice.withdrawal,
        privacy_rights=notice.rights,
        authority_party=AUTHORITY_ID,
        events=(event,),
    )


def parties_for(sitter: str, declaration: Declaration, controller: Controller, notice: Notice) -> tuple[Party, ...]:
    here = "At this computer"
    parties = [
        Party(
            CONTROLLER_ID, controller.name, controller.address, controller.contact, "controller", "dpv:DataController"
        ),
        Party(sitter, declaration.signed_name, here, here, "pii principal", "dpv:DataSubject"),
        Party(
            AUTHORITY_ID,
            notice.authority,
            "In that country",
            "edpb.europa.eu lists them",
            "authority",
            "dpv:DataProtectionAuthority",
        ),
    ]
    if declaration.guardian_name is not None:
        parties.append(
            Party(GUARDIAN_ID, declaration.guardian_name, here, here, "guardian", "dpv:GuardianOfDataSubject")
        )
    return tuple(parties)
