"""The portraits of a sitting as they are judged: each with its likeness in points, what it is, and what a person said of it."""

from typing import Literal

import msgspec

from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.portraits import list_portraits
from likeness.studio.retouching import PortraitRow
from likeness.vision.identity import points

Sort = Literal["retouched", "generated", "composite"]
COMPOSITES = frozenset({"anchored", "outfit"})


class ProofRow(msgspec.Struct, frozen=True):
    """`points` 0..100, None where likeness was not measured."""

    row: PortraitRow
    sort: Sort
    points: int | None


class Proofs(msgspec.Struct, frozen=True):
    """`titles`: of every look there is, by name."""

    name: str
    rows: tuple[ProofRow, ...]
    titles: dict[str, str]
    may_deliver: bool


def read_proofs(studio: Studio, sitting: str) -> Proofs:
    """All that are not in the bin, oldest first. Raises Refused without consent, Failed("sitter-unknown")."""
    rows = tuple(
        ProofRow(row, sort_of(row), None if row.measured.likeness is None else points(row.measured.likeness))
        for row in list_portraits(studio, sitting)
    )
    return Proofs(
        studio.vault.sitter(sitting).name,
        rows,
        {name: look.title for name, look in studio.tools.looks.items()},
        granted(studio, sitting, Purpose.DELIVER) is not None,
    )


def sort_of(row: PortraitRow) -> Sort:
    """What a person is told it is: a true photo, a drawn picture, or a photo with drawn parts."""
    if row.method in COMPOSITES:
        return "composite"
    return "generated" if row.origin == "generated" else "retouched"
