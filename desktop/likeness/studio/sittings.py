"""Sittings: make one, list them, show one, erase one."""

from collections.abc import Mapping

import msgspec

from likeness.base.clock import to_iso
from likeness.consent.erasure_page import certificate_paper
from likeness.consent.purposes import Purpose
from likeness.consent.records import given_purposes, valid_until
from likeness.studio.consents import ReminderRow, reminder_rows
from likeness.studio.handouts import Handout, handout
from likeness.studio.house import Studio
from likeness.studio.retaining import GUEST, expect_guest
from likeness.studio.unfinished import discard_all
from likeness.vault.kinds import Kind
from likeness.vault.listing import Listed
from likeness.vault.proving import ErasureProof
from likeness.vault.state import OnStep

PAGE = 500
"""So many people are asked for at once."""
EVERYBODY = 1_000_000_000
COUNTED = ((Kind.PHOTO, Purpose.RETOUCH), (Kind.ADAPTER, Purpose.TRAIN), (Kind.PORTRAIT, Purpose.DELIVER))
"""What a row counts, and which live consent allows to; kinds that none covers are left out."""


class SittingRow(msgspec.Struct, frozen=True):
    """One line of the list. `consent_days` is how long the earliest-ending yes still holds; None without any. `reminders`: what ends soon."""

    sitting: str
    name: str
    created: str
    purposes: tuple[str, ...]
    consent_days: int | None
    counts: Mapping[str, int]
    reminders: tuple[ReminderRow, ...] = ()


def new_sitting(studio: Studio, name: str, *, guest: bool = False) -> str:
    """The new sitting's random id. `guest`: of a booth, erased minutes after the last use. Raises Usage("name-unusable")."""
    sitting = studio.vault.new_sitter(name, {GUEST: True} if guest else None)
    if guest:
        expect_guest(studio)
    return sitting


def list_sittings(studio: Studio, after: str | None = None, limit: int = EVERYBODY) -> tuple[SittingRow, ...]:
    """Oldest first; of many, `limit` of those who came after the sitting `after`, page by page."""
    rows: list[SittingRow] = []
    while len(rows) < limit:
        found = studio.vault.page(rows[-1].sitting if rows else after, min(PAGE, limit - len(rows)))
        rows += [_row(studio, sitter) for sitter in found]
        if len(found) < PAGE:
            break
    return tuple(rows)


def show_sitting(studio: Studio, sitting: str) -> SittingRow:
    """Raises Failed("sitter-unknown"), Refused where it was erased."""
    return _row(studio, studio.vault.listed(sitting))


def _row(studio: Studio, sitter: Listed) -> SittingRow:
    record, now = sitter.record, studio.clock()
    given = frozenset() if record is None else given_purposes(record, now)
    found = [] if record is None else [valid_until(record, purpose) for purpose in given]
    ends = [end for end in found if end is not None]
    return SittingRow(
        sitting=sitter.id,
        name=sitter.name,
        created=to_iso(sitter.created),
        purposes=tuple(sorted(given)),
        consent_days=(min(ends) - now).days if ends else None,
        counts={f"{kind}s": sitter.counts.get(kind, 0) for kind, purpose in COUNTED if purpose in sitter.live},
        reminders=() if record is None else reminder_rows(record, now),
    )


def rename_sitting(studio: Studio, sitting: str, name: str) -> SittingRow:
    """Put a name right that was entered wrongly. What was signed stays as it was signed. Raises Usage("name-unusable"), Failed("sitter-unknown")."""
    studio.vault.rename_sitter(sitting, name)
    return show_sitting(studio, sitting)


def erase_sitting(studio: Studio, sitting: str, on_step: OnStep | None = None) -> ErasureProof:
    """Discard the sitter's jobs, then destroy key, rows and files. It cannot be undone; the proof says what was checked.

    `on_step` hears codes (vault/rotation.py, vault/erasure.py). Raises Failed("job-state") while a job is at work (then nothing is gone), and
    what an erasure raises.
    """
    discard_all(studio, [entry for entry in studio.journal.entries() if entry.sitter == sitting])
    return studio.vault.erase(sitting, on_step)


def certificate(studio: Studio, sitting: str) -> Handout:
    """The signed certificate of an erasure: JSON, and a page to read and to print. Raises Failed("certificate-none")."""
    data = studio.vault.certificate(sitting)
    return handout(data, certificate_paper(data))
