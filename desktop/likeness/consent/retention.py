"""How long a thing may be kept, and what is due. Pure rules.

Two things end it, the earlier one counts: the policy, in days since it was made, and consent, when no purpose that it is held for is agreed
to any more. A thing made from another one (a face's measurement from a photo) never outlives it. The record of what was agreed stays
somewhat longer than the last yes, so that it can be shown; then the whole sitting goes. What a person put into the bin goes when its days
there are over; being put there never makes a thing stay longer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

import msgspec

from likeness.base.clock import from_iso
from likeness.base.errors import Usage
from likeness.consent.purposes import Purpose
from likeness.consent.records import ConsentRecord, EventState, Processing, ends, valid_until

LONGEST_DAYS = 1095
"""BIPA section 15(a): three years after the last interaction at the latest; here after it was made, which is earlier."""

Days = Annotated[int, msgspec.Meta(ge=1, le=LONGEST_DAYS)]
Minutes = Annotated[int, msgspec.Meta(ge=1, le=24 * 60)]


class Category(StrEnum):
    """What a policy speaks of."""

    PHOTO = "photos"
    PERSONAL_MODEL = "personal-models"
    PORTRAIT = "portraits"
    DISCARDED = "discarded-portraits"
    BINNED = "binned-portraits"
    UNFINISHED = "unfinished-jobs"
    RECORD = "receipts"
    UNANSWERED = "unanswered"
    GUEST = "kiosk-sessions"


class Why(StrEnum):
    """Why a thing is due."""

    POLICY = "kept-long-enough"
    BIN = "bin-over"
    EXPIRED = "consent-ended"
    NO_REASON = "not-agreed-to"
    SOURCE = "made-from-what-goes"
    SITTING = "sitting-goes"
    RECORD = "record-kept-long-enough"
    UNANSWERED = "never-answered"
    GUEST = "session-over"


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Days since a thing was made; `kept_...` for a person who agreed to be kept for next time. The owner may change each.

    `receipts`: days after the last yes has ended, then the sitting goes as a whole. `unanswered`: days for a sitting whose person was never
    asked. `binned_portraits`: days since a person put a portrait into the bin. `kiosk_minutes`: a guest of a booth goes as a whole that long after the last thing that happened.
    """

    photos: Days = 30
    kept_photos: Days = 365
    personal_models: Days = 30
    portraits: Days = 90
    kept_portraits: Days = 365
    discarded_portraits: Days = 7
    binned_portraits: Days = 30
    unfinished_jobs: Days = 7
    receipts: Days = 90
    unanswered: Days = 7
    kiosk_minutes: Minutes = 10

    def span(self, category: Category, *, kept: bool) -> timedelta:
        """How long; `kept`: the person agreed to be kept for next time."""
        plain, longer = FIELDS[category]
        length: int = getattr(self, longer if kept else plain)
        return timedelta(minutes=length) if category is Category.GUEST else timedelta(days=length)


FIELDS: Mapping[Category, tuple[str, str]] = MappingProxyType(
    {
        Category.PHOTO: ("photos", "kept_photos"),
        Category.PERSONAL_MODEL: ("personal_models", "personal_models"),
        Category.PORTRAIT: ("portraits", "kept_portraits"),
        Category.DISCARDED: ("discarded_portraits", "discarded_portraits"),
        Category.BINNED: ("binned_portraits", "binned_portraits"),
        Category.UNFINISHED: ("unfinished_jobs", "unfinished_jobs"),
        Category.RECORD: ("receipts", "receipts"),
        Category.UNANSWERED: ("unanswered", "unanswered"),
        Category.GUEST: ("kiosk_minutes", "kiosk_minutes"),
    }
)
"""The fields of a policy that speak of a category: plain, and for people who are kept for next time."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is held. `reasons`: the purposes that it is held for; `source`: the id of what it was made from; `binned`: when it was put into the bin."""

    id: str
    category: Category
    made: datetime
    reasons: frozenset[Purpose]
    source: str | None = None
    binned: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is held of one sitter. `record` None: never answered. `guest`: of a booth."""

    sitter: str
    begun: datetime
    record: ConsentRecord | None
    items: tuple[Item, ...] = ()
    guest: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """When one thing has to go, and why. `item` None: the sitting as a whole."""

    sitter: str
    item: str | None
    category: Category
    at: datetime
    why: Why


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to go at one moment: sittings as a whole, and things of sittings that stay."""

    sitters: tuple[Due, ...] = ()
    items: tuple[Due, ...] = ()

    @property
    def empty(self) -> bool:
        return not self.sitters and not self.items


def parse_policy(untrusted_changes: Mapping[str, int]) -> Policy:
    """The defaults with the owner's changes. Raises Usage("retention-unusable")."""
    try:
        return msgspec.convert(dict(untrusted_changes), Policy)
    except msgspec.ValidationError as error:
        raise Usage("retention-unusable", longest=LONGEST_DAYS, known=", ".join(Policy.__struct_fields__)) from error


def due_dates(sitting: Sitting, policy: Policy) -> tuple[Due, ...]:
    """One per item, in their order, and one for the sitting, last."""
    whole, record = _due_sitting(sitting, policy), sitting.record
    found = {} if record is None else {purpose: valid_until(record, purpose) for purpose in Purpose}
    ends_at = {purpose: end for purpose, end in found.items() if end is not None}
    own = {item.id: _due_item(sitting.sitter, item, ends_at, policy) for item in sitting.items}
    return (*(_bounded(own[item.id], own.get(item.source or ""), whole) for item in sitting.items), whole)


def plan(dues: Iterable[Due], moment: datetime) -> Plan:
    """What of `dues` has to go at `moment`."""
    reached = [due for due in dues if due.at <= moment]
    sitters = tuple(due for due in reached if due.item is None)
    going = {due.sitter for due in sitters}
    return Plan(sitters, tuple(due for due in reached if due.item is not None and due.sitter not in going))


def last_yes_ended(record: ConsentRecord) -> datetime:
    """When the last purpose ended or will end: by its validity, by withdrawal, or by a refusal."""
    return max((_section_ended(section) for section in record.processing), default=from_iso(record.created))


def _section_ended(section: Processing) -> datetime:
    last = section.events[-1]
    return ends(last) if last.event_state is EventState.GIVEN else from_iso(last.event_time)


def _due_item(sitter: str, item: Item, ends_at: Mapping[Purpose, datetime], policy: Policy) -> Due:
    """`ends_at`: when each yes that there is ends by itself."""
    due = _by_age(sitter, item, ends_at, policy)
    if item.binned is None:
        return due
    over = item.binned + policy.span(Category.BINNED, kept=False)
    return Due(sitter, item.id, Category.BINNED, *((over, Why.BIN) if over < due.at else (due.at, due.why)))


def _by_age(sitter: str, item: Item, ends_at: Mapping[Purpose, datetime], policy: Policy) -> Due:
    yes = [ends_at[purpose] for purpose in item.reasons if purpose in ends_at]
    if not yes:
        return Due(sitter, item.id, item.category, item.made, Why.NO_REASON)
    by_policy = item.made + policy.span(item.category, kept=False)
    if Purpose.KEEP in ends_at:  # being kept for next time lengthens, and only while it is agreed to
        longer = item.made + policy.span(item.category, kept=True)
        by_policy = max(by_policy, min(longer, ends_at[Purpose.KEEP]))
    if max(yes) <= by_policy:
        return Due(sitter, item.id, item.category, max(yes), Why.EXPIRED)
    return Due(sitter, item.id, item.category, by_policy, Why.POLICY)


def _bounded(due: Due, source: Due | None, whole: Due) -> Due:
    """Nothing outlives what it was made from, nor its sitting."""
    if source is not None and source.at < due.at:
        due = Due(due.sitter, due.item, due.category, source.at, Why.SOURCE)
    if whole.at < due.at:
        due = Due(due.sitter, due.item, due.category, whole.at, Why.SITTING)
    return due


def _due_sitting(sitting: Sitting, policy: Policy) -> Due:
    if sitting.guest:
        return _whole(sitting, policy, Category.GUEST, _last_happening(sitting), Why.GUEST)
    if sitting.record is None:
        return _whole(sitting, policy, Category.UNANSWERED, sitting.begun, Why.UNANSWERED)
    return _whole(sitting, policy, Category.RECORD, last_yes_ended(sitting.record), Why.RECORD)


def _whole(sitting: Sitting, policy: Policy, category: Category, start: datetime, why: Why) -> Due:
    return Due(sitting.sitter, None, category, start + policy.span(category, kept=False), why)


def _last_happening(sitting: Sitting) -> datetime:
    answers = () if sitting.record is None else sitting.record.processing
    moments = [from_iso(event.event_time) for section in answers for event in section.events]
    return max((sitting.begun, *(item.made for item in sitting.items), *moments))
