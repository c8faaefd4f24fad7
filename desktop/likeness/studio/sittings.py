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
from likeness.studio.permits import granted
from likeness.studio.retaining import GUEST, expect_guest
from likeness.vault.kinds import Kind
from likeness.vault.proving import ErasureProof


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


def list_sittings(studio: Studio) -> tuple[SittingRow, ...]:
    """Oldest first."""
    return tuple(show_sitting(studio, sitter.id) for sitter in studio.vault.sitters())


def show_sitting(studio: Studio, sitting: str) -> SittingRow:
    """Raises Failed("sitter-unknown"), Refused where it was erased."""
    sitter = studio.vault.sitter(sitting)
    record = studio.vault.consent(sitting)
    given = frozenset() if record is None else given_purposes(record, studio.clock())
    ends = [] if record is None else [end for purpose in given if (end := valid_until(record, purpose)) is not None]
    return SittingRow(
        sitting=sitter.id,
        name=sitter.name,
        created=to_iso(sitter.created),
        purposes=tuple(sorted(given)),
        consent_days=(min(ends) - studio.clock()).days if ends else None,
        counts=_counts(studio, sitting),
        reminders=() if record is None else reminder_rows(record, studio.clock()),
    )


def erase_sitting(studio: Studio, sitting: str) -> ErasureProof:
    """Stop the sitter's jobs, then destroy key, rows and files. It cannot be undone; the proof says what was checked."""
    for entry in studio.journal.entries():
        if entry.sitter == sitting:
            studio.journal.discard(entry.id)
    return studio.vault.erase(sitting)


def certificate(studio: Studio, sitting: str) -> Handout:
    """The signed certificate of an erasure: JSON, and a page to read and to print. Raises Failed("certificate-none")."""
    data = studio.vault.certificate(sitting)
    return handout(data, certificate_paper(data))


def _counts(studio: Studio, sitting: str) -> dict[str, int]:
    """How many blobs of each kind may be seen; kinds that no live consent covers are left out."""
    counts: dict[str, int] = {}
    for kind, purpose in (
        (Kind.PHOTO, Purpose.RETOUCH),
        (Kind.ADAPTER, Purpose.TRAIN),
        (Kind.PORTRAIT, Purpose.DELIVER),
    ):
        permit = granted(studio, sitting, purpose)
        if permit is not None:
            counts[f"{kind}s"] = len(studio.vault.open_sitter(permit).list(kind))
    return counts
