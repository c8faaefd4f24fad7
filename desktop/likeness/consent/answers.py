"""Answering again: more purposes granted or refused later, renewal before a consent ends, and the reminder of it. Pure rules.

Each purpose keeps its own chain of events and its own end. Asking about one never touches another: what was agreed to a year ago does not
live longer because something else is agreed to today.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from likeness.base.errors import Refused, Usage
from likeness.consent.notices import Notice
from likeness.consent.purposes import ADULT_AGE, Purpose
from likeness.consent.records import (
    DEFAULT_MONTHS,
    ConsentRecord,
    Controller,
    EventState,
    Party,
    Processing,
    last_state,
    new_record,
    state_of,
    valid_until,
)

REMIND_BEFORE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A yes that ends soon. `days` left are whole ones."""

    purpose: Purpose
    ends: datetime
    days: int


def answer_again(
    record: ConsentRecord,
    *,
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
    """The record with one more event for each purpose that `choices` names, and a new receipt; all other purposes stay as they were.

    A section that was asked about again carries today's wording. Who was declared a minor and no longer is, or the other way round, answers
    everything anew: what is not named then counts as refused. Raises as `new_record` does.
    """
    fresh = new_record(
        sitter=record.pii_principal_id,
        signed_name=signed_name,
        age=age,
        choices=choices,
        notice=notice,
        now=now,
        controller=controller,
        guardian_name=guardian_name,
        months=months,
        drawn=drawn,
    )
    if fresh.declaration.under_18 != record.declaration.under_18:
        return fresh
    return msgspec.structs.replace(
        fresh,
        record_id=record.record_id,
        created=record.created,
        processing=tuple(_continued(record, section, asked=section.purpose in choices) for section in fresh.processing),
        parties=_all_parties(fresh, record),
    )


def renew(
    record: ConsentRecord,
    *,
    signed_name: str,
    notice: Notice,
    now: datetime,
    age: int | None = None,
    purposes: Iterable[Purpose] = (),
    controller: Controller | None = None,
    guardian_name: str | None = None,
    months: int = DEFAULT_MONTHS,
    drawn: str | None = None,
) -> ConsentRecord:
    """A new yes, from `now` on, to `purposes`, or to all that were agreed to and not withdrawn; also where they have run out.

    `age` may be left out for an adult; a minor's is asked again, because minors grow up.
    Raises Usage("age-needed"), Refused: consent-nothing-to-renew, consent-withdrawn, consent-missing; and as `new_record` does.
    """
    agreed = [section.purpose for section in record.processing if last_state(section) is EventState.GIVEN]
    wanted = tuple(purposes) or tuple(agreed)
    if not wanted:
        raise Refused("consent-nothing-to-renew")
    for purpose in wanted:
        if purpose not in agreed:
            withdrawn = state_of(record, purpose, now) is EventState.WITHDRAWN
            raise Refused("consent-withdrawn" if withdrawn else "consent-missing", purpose=purpose)
    if age is None and record.declaration.under_18:
        raise Usage("age-needed")
    return answer_again(
        record,
        signed_name=signed_name,
        age=ADULT_AGE if age is None else age,
        choices=dict.fromkeys(wanted, True),
        notice=notice,
        now=now,
        controller=controller,
        guardian_name=guardian_name,
        months=months,
        drawn=drawn,
    )


def reminders(record: ConsentRecord, now: datetime, within: timedelta = REMIND_BEFORE) -> tuple[Reminder, ...]:
    """Every yes that still holds and ends `within` that time, the next to end first."""
    found = []
    for purpose in Purpose:
        end = valid_until(record, purpose)
        if end is not None and timedelta() < end - now <= within:
            found.append(Reminder(purpose, end, (end - now).days))
    return tuple(sorted(found, key=lambda reminder: reminder.ends))


def _continued(record: ConsentRecord, fresh: Processing, *, asked: bool) -> Processing:
    before = record.section(fresh.purpose)
    if before is None:
        return fresh
    return msgspec.structs.replace(fresh, events=(*before.events, *fresh.events)) if asked else before


def _all_parties(fresh: ConsentRecord, record: ConsentRecord) -> tuple[Party, ...]:
    """Today's, and whoever answered before."""
    known = {party.party_id for party in fresh.parties}
    return (*fresh.parties, *(party for party in record.parties if party.party_id not in known))
