"""What is held of whom, without a look inside: enough to say what is due and what a withdrawal would erase."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from likeness.base.clock import from_iso
from likeness.consent.purposes import Purpose
from likeness.vault.kinds import DERIVED, Kind, held_for
from likeness.vault.state import State


@dataclass(frozen=True, slots=True)
class Held:
    """One blob. `origin`, `likeness` and `hidden` are of portraits, the last whether there is a reason not to show it; `photo` is the id of the photo that it was made from, where it was noted;
    `binned` when it was put into the bin, `kept` whether a person said that it is one of those they want.
    """

    id: str
    sitter: str
    kind: Kind
    made: datetime
    origin: str | None
    likeness: float | None
    hidden: bool
    photo: str | None
    binned: datetime | None = None
    kept: bool = False


def inventory(state: State, sitter: str | None = None) -> list[Held]:
    """Every blob of `sitter`, or of everybody; oldest first. Metadata only: no bytes, no paths, no keys."""
    statement = """SELECT id, sitter, kind, created, json_extract(details, '$.origin'),
        json_extract(details, '$.measured.likeness'), json_array_length(details, '$.hidden') > 0,
        json_extract(details, '$.photo'), json_extract(details, '$.binned'), json_extract(details, '$.kept') FROM blobs"""
    if sitter is None:
        return [_held(*row) for row in state.catalogue.rows(f"{statement} ORDER BY created, rowid")]
    of_one = f"{statement} WHERE sitter = ? ORDER BY created, rowid"
    return [_held(*row) for row in state.catalogue.rows(of_one, sitter)]


def reasons(held: Iterable[Held]) -> dict[str, frozenset[Purpose]]:
    """By id, the purposes that each is held for. What was made from another one of `held` (a small picture, a measurement) has no reason that
    the other has not: it never outlives it.
    """
    found = {item.id: (item, frozenset(held_for(item.kind, item.origin))) for item in held}
    return {
        item.id: own & found[item.photo][1] if item.kind in DERIVED and item.photo in found else own
        for item, own in found.values()
    }


def _held(
    blob_id: str,
    sitter: str,
    kind: str,
    created: str,
    origin: str | None,
    likeness: float | None,
    hidden: int | None,
    photo: str | None,
    binned: str | None,
    kept: int | None,
) -> Held:
    return Held(
        blob_id,
        sitter,
        Kind(kind),
        from_iso(created),
        origin,
        likeness,
        bool(hidden),
        photo,
        None if binned is None else from_iso(binned),
        bool(kept),
    )
