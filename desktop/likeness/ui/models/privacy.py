"""What the privacy centre shows, as one frozen value, and the functions that change it. No Qt, no clock; codes and numbers instead of words."""

import unicodedata
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from likeness.delivery.tone_figures import ToneReport
    from likeness.studio.erased import ErasedRow
    from likeness.studio.keys import LedgerRow, LedgerVerdict, VaultStatus
    from likeness.studio.person_data import HeldRow, PersonData
    from likeness.studio.retaining import RetentionReport
    from likeness.studio.sittings import SittingRow

PAGE = 12
"""People on one page of the list."""

LEDGER_PAGE = 50

BESIDES = frozenset({"embedding", "mask", "thumbnail", "checkpoint", "unfinished-job"})
"""Kinds that a person would not ask for by name: they stand together in one line."""

STEPS = ("struck", "stored", "rekeyed", "reopened", "removed", "unlinked", "erased")
"""Of an erasure, in their order (vault/erasure.py, vault/rotation.py); those between them are passed over."""


class Looking(StrEnum):
    """What stands at the right."""

    PEOPLE = "people"
    PERSON = "person"
    LEDGER = "ledger"
    CHECKED = "checked"
    RECORDS = "records"


class Phase(StrEnum):
    """Of an erasure: ASKED shows what goes and wants the name typed; STOPPING waits for works of this person."""

    NONE = "none"
    ASKED = "asked"
    STOPPING = "stopping"
    ERASING = "erasing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Erasure:
    """`limits`: codes of erasure_page.LIMITS, None while they are looked up. `step`: how many of STEPS are done. `gone`: how many files went."""

    phase: Phase = Phase.NONE
    typed: str = ""
    limits: tuple[str, ...] | None = None
    step: int = 0
    gone: int = 0
    saved: bool = False

    @property
    def runs(self) -> bool:
        return self.phase in {Phase.STOPPING, Phase.ERASING}


@dataclass(frozen=True, slots=True)
class Copying:
    """A person's data on its way into a file. `of` 0: nothing is known yet. `missing`: how many files are not in it."""

    runs: bool = False
    done: int = 0
    of: int = 0
    saved: bool = False
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Tone:
    """`known`: it was looked whether there is a report. `runs`: it is being measured, `done` of `of` people."""

    known: bool = False
    report: "ToneReport | None" = None
    runs: bool = False
    done: int = 0
    of: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """`rows`: newest first. `verdict` None: not followed yet. `shown`: so many of the rows."""

    rows: "tuple[LedgerRow, ...] | None" = None
    verdict: "LedgerVerdict | None" = None
    problem: Problem | None = None
    shown: int = LEDGER_PAGE


@dataclass(frozen=True, slots=True)
class PrivacyState:
    """`downloads`: base models may be fetched when somebody asks for one. `has_vault` False: there is none yet, so nothing is held of anybody. `people` None: not read yet. `saved`: a file was written just now."""

    looking: Looking = Looking.PEOPLE
    has_vault: bool = True
    since: datetime | None = None
    attempts: int = 0
    downloads: bool = False
    people: "tuple[SittingRow, ...] | None" = None
    search: str = ""
    page: int = 0
    sitting: str = ""
    person: "PersonData | None" = None
    erasure: Erasure = field(default_factory=Erasure)
    copying: Copying = field(default_factory=Copying)
    vault: "VaultStatus | None" = None
    tone: Tone = field(default_factory=Tone)
    ledger: Ledger = field(default_factory=Ledger)
    retention: "RetentionReport | None" = None
    sweeping: bool = False
    erased: "tuple[ErasedRow, ...] | None" = None
    barriers: tuple[str, ...] | None = None
    probing: bool = False
    saved: bool = False
    problem: Problem | None = None

    @property
    def found(self) -> "tuple[SittingRow, ...]":
        """Whose name holds every word of the search, whatever the case, accents aside; the newest first."""
        words, rows = plain(self.search).split(), tuple(reversed(self.people or ()))
        if not words:
            return rows
        return tuple(row for row in rows if all(word in plain(row.name) for word in words))

    @property
    def held(self) -> "tuple[tuple[HeldRow, ...], ...]":
        """Lines about the person: one for each kind, and one for everything that was made on the way."""
        rows = () if self.person is None else self.person.held
        besides = tuple(row for row in rows if row.kind in BESIDES)
        return (*((row,) for row in rows if row.kind not in BESIDES), *((besides,) if besides else ()))

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.found) // PAGE))

    @property
    def shown(self) -> "tuple[SittingRow, ...]":
        return self.found[self.page * PAGE : (self.page + 1) * PAGE]

    @property
    def may_erase(self) -> bool:
        """The name was typed: nobody erases somebody by a slip of the hand."""
        typed = self.erasure.typed
        return self.person is not None and self.erasure.phase is Phase.ASKED and plain(typed) == plain(self.person.name)

    @property
    def doubt(self) -> str | None:
        """Which way the clock jumped, where something waits for an answer."""
        return None if self.retention is None else self.retention.clock.doubt


def with_people(state: PrivacyState, people: "Sequence[SittingRow]") -> PrivacyState:
    """The page of the list stays, unless it is gone."""
    changed = replace(state, people=tuple(people), has_vault=True, problem=None)
    return replace(changed, page=min(changed.page, changed.pages - 1))


def with_search(state: PrivacyState, text: str) -> PrivacyState:
    return replace(state, search=text, page=0)


def turn_page(state: PrivacyState, by: int) -> PrivacyState:
    return replace(state, page=min(max(0, state.page + by), state.pages - 1))


def look_at(state: PrivacyState, looking: Looking, sitting: str = "") -> PrivacyState:
    """Another thing at the right. What was typed for another person's erasure is forgotten."""
    if state.erasure.runs:
        return state
    same = looking is Looking.PERSON and sitting == state.sitting
    person = state.person if same else None
    erasure = state.erasure if same and state.erasure.phase is not Phase.DONE else Erasure()
    copying = state.copying if same or state.copying.runs else Copying()
    return replace(
        state,
        looking=looking,
        sitting=sitting,
        person=person,
        erasure=erasure,
        copying=copying,
        saved=False,
        problem=None,
    )


def with_person(state: PrivacyState, person: "PersonData") -> PrivacyState:
    return replace(state, person=person, problem=None) if person.sitting == state.sitting else state


def with_problem(state: PrivacyState, problem: Problem | None) -> PrivacyState:
    """What ran has ended with it; what was typed stays."""
    erasure = replace(state.erasure, phase=Phase.ASKED, step=0) if state.erasure.runs else state.erasure
    return replace(state, problem=problem, erasure=erasure, sweeping=False, probing=False)


def ask_erasure(state: PrivacyState) -> PrivacyState:
    return replace(state, erasure=Erasure(Phase.ASKED), problem=None)


def with_limits(state: PrivacyState, limits: tuple[str, ...]) -> PrivacyState:
    return replace(state, erasure=replace(state.erasure, limits=limits))


def with_typed(state: PrivacyState, text: str) -> PrivacyState:
    return replace(state, erasure=replace(state.erasure, typed=text))


def end_erasure(state: PrivacyState) -> PrivacyState:
    """Thought better of."""
    return state if state.erasure.runs else replace(state, erasure=Erasure(), problem=None)


def begin_erasure(state: PrivacyState, phase: Phase) -> PrivacyState:
    return replace(state, erasure=replace(state.erasure, phase=phase, step=0), problem=None)


def with_step(state: PrivacyState, step: str) -> PrivacyState:
    """Never back: a rotation that is begun anew says its steps again."""
    if step not in STEPS:
        return state
    done = max(state.erasure.step, STEPS.index(step) + 1)
    return replace(state, erasure=replace(state.erasure, step=done))


def erased(state: PrivacyState, gone: int) -> PrivacyState:
    """The person is gone from the list at once."""
    left = tuple(row for row in state.people or () if row.sitting != state.sitting)
    done = replace(state.erasure, phase=Phase.DONE, step=len(STEPS), gone=gone, typed="")
    return replace(state, people=left, erasure=done, problem=None)


def with_ledger(state: PrivacyState, rows: "Sequence[LedgerRow]") -> PrivacyState:
    return replace(state, ledger=Ledger(rows=tuple(reversed(rows))))


def with_verdict(state: PrivacyState, verdict: "LedgerVerdict | None", problem: Problem | None = None) -> PrivacyState:
    return replace(state, ledger=replace(state.ledger, verdict=verdict, problem=problem))


def more_ledger(state: PrivacyState) -> PrivacyState:
    return replace(state, ledger=replace(state.ledger, shown=state.ledger.shown + LEDGER_PAGE))


def with_tone(state: PrivacyState, report: "ToneReport | None") -> PrivacyState:
    return replace(state, tone=Tone(known=True, report=report))


def measuring(state: PrivacyState, done: int, of: int) -> PrivacyState:
    return replace(state, tone=replace(state.tone, runs=True, done=done, of=of, problem=None))


def not_measured(state: PrivacyState, problem: Problem | None) -> PrivacyState:
    """Stopped, or failed with `problem`; what was measured before stays."""
    return replace(state, tone=replace(state.tone, runs=False, done=0, of=0, problem=problem))


def copying(state: PrivacyState, done: int, of: int) -> PrivacyState:
    return replace(state, copying=Copying(runs=True, done=done, of=of), problem=None)


def copied(state: PrivacyState, missing: int) -> PrivacyState:
    return replace(state, copying=Copying(saved=True, missing=missing))


def not_copied(state: PrivacyState, problem: Problem | None) -> PrivacyState:
    return replace(state, copying=Copying(), problem=problem)


def plain(text: str) -> str:
    """Casefolded, accents and doubled spaces aside: what is compared."""
    decomposed = unicodedata.normalize("NFKD", " ".join(text.casefold().split()))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
