"""The bin: portraits that a person discarded stay for thirty days, and can be had back. Erasing a person does not stop at it.

A portrait in the bin is where it was, encrypted as it was; a note on its row says since when. It is shown nowhere but in the bin, is not
delivered, and goes when its days there are over, when the policy or the consent says so, or at once by hand, as `remove_portraits` does it.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from likeness.base.clock import to_iso
from likeness.base.errors import Failed
from likeness.consent.retention import Due
from likeness.studio.house import Studio
from likeness.studio.portraits import store_to_see
from likeness.studio.removing import Removed, remove_portraits
from likeness.studio.retaining import dues_of
from likeness.studio.retouching import PortraitRow, portrait_row
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow, SitterStore

DAY = timedelta(days=1)
NOTED = "binned"
"""The detail of a portrait's row that says since when it is in the bin."""


class BinRow(msgspec.Struct, frozen=True):
    """One portrait in the bin. `due`: when it goes for good, `why` as `consent.retention.Why`; `days_left` is 1 on its last day.
    `replaced`: it lies here because an adjusted version took its place.
    """

    portrait: PortraitRow
    binned: str
    due: str
    days_left: int
    why: str
    replaced: bool = False


def discard(studio: Studio, sitting: str, portraits: Sequence[str]) -> int:
    """Put portraits into the bin: how many went there. One that is there already stays as it is.

    Raises Refused without consent to see them; Failed: sitter-unknown, portrait-unknown (then nothing is discarded).
    """
    store = store_to_see(studio, sitting)
    now = to_iso(studio.clock())
    going = [row for row in _wanted(store, portraits) if NOTED not in row.details]
    for row in going:
        store.amend(row.id, lambda details: {**details, NOTED: now})
    return len(going)


def restore(studio: Studio, sitting: str, portraits: Sequence[str]) -> int:
    """Take portraits out of the bin, back to where they were: how many. Raises as `discard`."""
    store = store_to_see(studio, sitting)
    coming = [row for row in _wanted(store, portraits) if NOTED in row.details]
    for row in coming:
        store.amend(row.id, lambda details: {name: value for name, value in details.items() if name != NOTED})
    return len(coming)


def list_bin(studio: Studio, sitting: str) -> tuple[BinRow, ...]:
    """What lies in the bin of a sitting, the next to go first. Raises Refused without consent to see it; Failed("sitter-unknown")."""
    store = store_to_see(studio, sitting)
    dues, now = {due.item: due for due in dues_of(studio, sitting)}, studio.clock()
    found = store.list(Kind.PORTRAIT)
    replaced = {row.handwork.earlier for row in map(portrait_row, found) if row.handwork is not None}
    rows = [_row(portrait_row(row), dues, now, replaced) for row in found if NOTED in row.details]
    return tuple(sorted(rows, key=lambda row: row.due))


def delete_now(studio: Studio, sitting: str, portraits: Sequence[str]) -> Removed:
    """Erase what lies in the bin, for good. Raises as `discard`, and Failed("portrait-not-binned"): nothing is erased by one step only."""
    for row in _wanted(store_to_see(studio, sitting), portraits):
        if NOTED not in row.details:
            raise Failed("portrait-not-binned", portrait=row.id)
    return remove_portraits(studio, sitting, portraits)


def empty_bin(studio: Studio, sitting: str) -> Removed:
    """Erase all that lies in it, for good."""
    going = [row.portrait.portrait for row in list_bin(studio, sitting)]
    return remove_portraits(studio, sitting, going) if going else Removed(0, 0)


def days_left(due: datetime, now: datetime) -> int:
    """Days until then, begun ones counted: 1 on the last, 0 once it is due."""
    return max(0, -((now - due) // DAY))


def _wanted(store: SitterStore, portraits: Sequence[str]) -> list[BlobRow]:
    """Each once. All are known before the first is touched."""
    known = {row.id: row for row in store.list(Kind.PORTRAIT)}
    for portrait in portraits:
        if portrait not in known:
            raise Failed("portrait-unknown", portrait=portrait)
    return [known[portrait] for portrait in dict.fromkeys(portraits)]


def _row(row: PortraitRow, dues: Mapping[str | None, Due], now: datetime, replaced: Collection[str]) -> BinRow:
    due = dues[row.portrait]
    binned = row.binned or to_iso(now)
    return BinRow(row, binned, to_iso(due.at), days_left(due.at, now), due.why, row.portrait in replaced)
