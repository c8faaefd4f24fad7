"""The facts of a sitting, read from the vault, for its steps and for the side bar."""

from datetime import datetime

import msgspec

from likeness.base.errors import Refused
from likeness.consent.purposes import Purpose
from likeness.consent.records import given_purposes, valid_until
from likeness.studio.flows.sitting import Facts
from likeness.studio.house import Studio
from likeness.studio.portraits import list_portraits
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.listing import Listed


class SittingShown(msgspec.Struct, frozen=True):
    """Who sits, since when, until when consent holds (None without any), and the facts for the steps."""

    sitting: str
    name: str
    created: datetime
    valid_until: datetime | None
    facts: Facts


def read_sitting(studio: Studio, sitting: str) -> SittingShown:
    """Raises Failed("sitter-unknown"), Refused where the sitting was erased."""
    listed, now = studio.vault.listed(sitting), studio.clock()
    record = listed.record
    given = frozenset() if record is None else given_purposes(record, now)
    ends = [] if record is None else [end for purpose in given if (end := valid_until(record, purpose)) is not None]
    return SittingShown(
        sitting=sitting,
        name=listed.name,
        created=listed.created,
        valid_until=min(ends, default=None),
        facts=_facts(studio, listed),
    )


def _facts(studio: Studio, listed: Listed) -> Facts:
    """What no live purpose covers is not counted: for the person it is not there."""
    try:
        portraits = list_portraits(studio, listed.id)
    except Refused:
        portraits = ()
    delivered = (Action.DELIVERED, listed.id)
    return Facts(
        purposes=frozenset(str(purpose) for purpose in listed.live),
        photos=listed.counts.get(Kind.PHOTO, 0) if Purpose.RETOUCH in listed.live else 0,
        models=listed.counts.get(Kind.ADAPTER, 0) if Purpose.TRAIN in listed.live else 0,
        portraits=len(portraits),
        kept=sum(row.kept for row in portraits),
        delivered=sum((entry.action, entry.sitter) == delivered for entry in studio.vault.ledger()),
    )
