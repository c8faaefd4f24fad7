"""What a withdrawal will do, told before it is done (GDPR 7(3), 17(1)(b)). Pure rules over the record and what is held."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from likeness.consent.purposes import Purpose
from likeness.consent.records import ConsentRecord, given_purposes, withdraw

ALWAYS_KEPT = ("consent-record", "ledger")
"""Codes for what no withdrawal removes; erasing the sitting removes the first."""


class Stock(msgspec.Struct, frozen=True):
    """`count` things of one kind, and the purposes that they are held for. `kind` is the holder's word, such as `adapter` or `generated-portrait`."""

    kind: str
    count: int
    reasons: frozenset[Purpose]


class Erased(msgspec.Struct, frozen=True):
    """`held_for`: what it was held for, none of which is agreed to any more."""

    kind: str
    count: int
    held_for: tuple[Purpose, ...]


class Kept(msgspec.Struct, frozen=True):
    """`because`: the purposes that are still agreed to and need it."""

    kind: str
    count: int
    because: tuple[Purpose, ...]


class Consequences(msgspec.Struct, frozen=True):
    """`ending`: what will no longer be done. `remaining`: what is still agreed to. `always_kept`: codes, see ALWAYS_KEPT."""

    ending: tuple[Purpose, ...]
    remaining: tuple[Purpose, ...]
    erased: tuple[Erased, ...]
    kept: tuple[Kept, ...]
    always_kept: tuple[str, ...] = ALWAYS_KEPT


def consequences(
    record: ConsentRecord, purposes: Iterable[Purpose], held: Iterable[Stock], now: datetime
) -> Consequences:
    """What withdrawing `purposes` at `now` ends, erases and keeps. Also what has run out meanwhile is counted as erased."""
    leaving = frozenset(purposes)
    remaining = given_purposes(withdraw(record, leaving, now), now)
    stock = tuple(item for item in held if item.count)
    return Consequences(
        ending=tuple(purpose for purpose in Purpose if purpose in leaving & given_purposes(record, now)),
        remaining=tuple(purpose for purpose in Purpose if purpose in remaining),
        erased=tuple(
            Erased(item.kind, item.count, _ordered(item.reasons)) for item in stock if not item.reasons & remaining
        ),
        kept=tuple(
            Kept(item.kind, item.count, _ordered(item.reasons & remaining))
            for item in stock
            if item.reasons & remaining
        ),
    )


def _ordered(purposes: frozenset[Purpose]) -> tuple[Purpose, ...]:
    return tuple(purpose for purpose in Purpose if purpose in purposes)
