"""What is held about one person: how many of what, what for, until when, what was signed, and what was done with it. For the privacy centre."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from likeness.base.clock import to_iso
from likeness.consent.purposes import Purpose
from likeness.consent.records import given_purposes
from likeness.consent.retention import Due
from likeness.studio.consent_view import Signed, signed_of
from likeness.studio.consents import ConsentShown, show_consent
from likeness.studio.house import Studio
from likeness.studio.keys import LedgerRow, ledger_row
from likeness.studio.retaining import dues_of, job_purpose
from likeness.vault.inventory import Held, reasons
from likeness.vault.kinds import GENERATED
from likeness.vault.ledger import Action

UNFINISHED = "unfinished-job"
BINNED = "binned-portrait"
LEFT_THE_VAULT = frozenset({Action.EXPORTED, Action.DELIVERED})


class HeldRow(msgspec.Struct, frozen=True):
    """So many of one kind (a key of consent.erasure_page.KINDS). `purposes`: what for, of what still holds. The first goes at `first`, the last
    at `until` (RFC 3339); `why`: of the first, a code of consent.retention.Why. `overdue`: something should have gone already.
    """

    kind: str
    count: int
    purposes: tuple[str, ...]
    first: str
    until: str
    why: str
    overdue: bool


class PersonData(msgspec.Struct, frozen=True):
    """`until`: when the whole sitting goes by itself, and `why`. `exported`: how often files of theirs left the vault. `done`: newest last."""

    sitting: str
    name: str
    begun: str
    held: tuple[HeldRow, ...]
    signed: Signed | None
    shown: ConsentShown | None
    until: str
    why: str
    exported: int
    done: tuple[LedgerRow, ...]


def person_data(studio: Studio, sitting: str) -> PersonData:
    """Raises Failed("sitter-unknown"), Refused("sitter-erased")."""
    sitter, record = studio.vault.sitter(sitting), studio.vault.consent(sitting)
    now = studio.clock()
    *dues, whole = dues_of(studio, sitting)
    given = frozenset() if record is None else given_purposes(record, now)
    done = tuple(ledger_row(entry) for entry in studio.vault.ledger() if entry.sitter == sitting)
    return PersonData(
        sitting=sitting,
        name=sitter.name,
        begun=to_iso(sitter.created),
        held=_held(studio, sitting, dues, given, now),
        signed=None if record is None else signed_of(record),
        shown=None if record is None else show_consent(studio, sitting),
        until=to_iso(whole.at),
        why=str(whole.why),
        exported=sum(row.action in LEFT_THE_VAULT for row in done),
        done=done,
    )


def kind_of(held: Held) -> str:
    """A portrait that was generated is another kind of thing than one that was retouched, and one in the bin another again."""
    if held.binned is not None:
        return BINNED
    return f"{GENERATED}-{held.kind}" if held.origin == GENERATED else str(held.kind)


def _held(
    studio: Studio, sitting: str, dues: Iterable[Due], given: frozenset[Purpose], now: datetime
) -> tuple[HeldRow, ...]:
    inventory = studio.vault.inventory(sitting)
    why = reasons(inventory)
    kinds = {held.id: (kind_of(held), why[held.id]) for held in inventory}
    for entry in studio.journal.entries():
        if entry.sitter == sitting:
            kinds[entry.id] = UNFINISHED, frozenset({job_purpose(entry)})
    groups: dict[str, list[Due]] = {}
    for due in dues:
        if due.item in kinds:
            groups.setdefault(kinds[due.item][0], []).append(due)
    agreed: dict[str, frozenset[Purpose]] = {}
    for kind, purposes in kinds.values():
        agreed[kind] = agreed.get(kind, frozenset()) | purposes & given
    rows = (_row(kind, group, agreed[kind], now) for kind, group in groups.items())
    return tuple(sorted(rows, key=lambda row: (ORDER.get(row.kind, len(ORDER)), row.kind)))


ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            "photo",
            "adapter",
            "portrait",
            "generated-portrait",
            BINNED,
            "checkpoint",
            UNFINISHED,
            "embedding",
            "mask",
            "thumbnail",
        )
    )
}
"""What a person would ask about comes first."""


def _row(kind: str, dues: list[Due], reasons: frozenset[Purpose], now: datetime) -> HeldRow:
    first, last = min(dues, key=lambda due: due.at), max(dues, key=lambda due: due.at)
    return HeldRow(
        kind=kind,
        count=len(dues),
        purposes=tuple(str(purpose) for purpose in Purpose if purpose in reasons),
        first=to_iso(first.at),
        until=to_iso(last.at),
        why=str(first.why),
        overdue=first.at <= now,
    )
