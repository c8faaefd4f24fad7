"""Many sitters at once, for a list: three questions to the catalogue for a whole page, where asking one by one would take seconds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from likeness.base.clock import from_iso
from likeness.base.errors import Refused
from likeness.consent.documents import from_json
from likeness.consent.permits import permit_for
from likeness.consent.purposes import Purpose
from likeness.consent.records import ConsentRecord
from likeness.vault.documents import unfold
from likeness.vault.kinds import Kind
from likeness.vault.state import State


@dataclass(frozen=True, slots=True)
class Listed:
    """`record`: the one that counts. `live`: the purposes that a permit would be given for now. `counts`: how many blobs of each kind there are, but for what lies in the bin."""

    id: str
    name: str
    created: datetime
    record: ConsentRecord | None
    live: frozenset[Purpose]
    counts: Mapping[Kind, int]


def page(state: State, after: str | None, limit: int) -> tuple[Listed, ...]:
    """At most `limit` sitters who came after `after`, or the first ones; oldest first. Metadata only: no bytes, no paths, no keys."""
    statement = """SELECT id, name, created FROM sitters WHERE ?1 IS NULL OR created > ?2 OR (created = ?2 AND rowid > ?3)
        ORDER BY created, rowid LIMIT ?4"""
    with state.catalogue.exclusive():
        start = state.catalogue.row("SELECT created, rowid FROM sitters WHERE id = ?", after) or (None, None)
        return _listed(state, state.catalogue.rows(statement, after, *start, limit))


def listed(state: State, sitter: str) -> Listed | None:
    """One sitter, in the same way; None where there is none of that id."""
    with state.catalogue.exclusive():
        rows = state.catalogue.rows("SELECT id, name, created FROM sitters WHERE id = ?", sitter)
        return next(iter(_listed(state, rows)), None)


def _listed(state: State, rows: Sequence[tuple[str, str, str]]) -> tuple[Listed, ...]:
    ids = [row[0] for row in rows]
    records, counts, now = _records(state, ids), _counts(state, ids), state.now()
    return tuple(
        Listed(sitter, name, from_iso(created), records.get(sitter), _live(records.get(sitter), now), counts[sitter])
        for sitter, name, created in rows
    )


def _records(state: State, ids: Sequence[str]) -> dict[str, ConsentRecord]:
    newest = f"SELECT max(number) FROM consents WHERE sitter IN ({_marks(ids)}) GROUP BY sitter"  # noqa: S608 (marks alone)
    rows = state.catalogue.rows(f"SELECT sitter, document FROM consents WHERE number IN ({newest})", *ids)  # noqa: S608
    return {row[0]: from_json(unfold(row[1])) for row in rows}


def _counts(state: State, ids: Sequence[str]) -> dict[str, dict[Kind, int]]:
    counts: dict[str, dict[Kind, int]] = {sitter: {} for sitter in ids}
    there = "json_extract(details, '$.leaving') IS NULL AND (kind != 'portrait' OR json_extract(details, '$.binned') IS NULL)"
    statement = (
        f"SELECT sitter, kind, count(*) FROM blobs WHERE sitter IN ({_marks(ids)}) AND ({there}) GROUP BY sitter, kind"  # noqa: S608
    )
    for sitter, kind, count in state.catalogue.rows(statement, *ids):
        counts[sitter][Kind(kind)] = count
    return counts


def _live(record: ConsentRecord | None, now: datetime) -> frozenset[Purpose]:
    return frozenset(purpose for purpose in Purpose if _permitted(record, purpose, now))


def _permitted(record: ConsentRecord | None, purpose: Purpose, now: datetime) -> bool:
    try:
        permit_for(record, purpose, now)
    except Refused:
        return False
    return True


def _marks(ids: Sequence[str]) -> str:
    return ", ".join("?" for _ in ids)
