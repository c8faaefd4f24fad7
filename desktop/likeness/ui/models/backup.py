"""Backups as their page shows them: which there are and how they are, and one that is being made or read back. No Qt, no clock."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from likeness.base.clock import from_iso
from likeness.ui.problem import Problem

OLD_DAYS = 30
"""A backup that is older than that is reminded of."""


class Standing(StrEnum):
    """How a backup is. UNFINISHED: its first run never ended. OWED: it still holds somebody who was erased here."""

    GOOD = "good"
    OLD = "old"
    OWED = "owed"
    AWAY = "away"
    UNFINISHED = "unfinished"
    LOST = "lost"


class Doing(StrEnum):
    NOTHING = "nothing"
    MAKING = "making"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class BackupView:
    """`there`: its folder can be reached at the moment. `days`: how old it is; `owed`: how many erased people it still holds."""

    number: int
    folder: str
    there: bool
    made: datetime | None
    days: int | None
    owed: int
    lost: bool

    @property
    def standing(self) -> Standing:
        if self.lost:
            return Standing.LOST
        if self.owed:
            return Standing.OWED
        if self.made is None:
            return Standing.UNFINISHED
        if not self.there:
            return Standing.AWAY
        return Standing.OLD if self.days is not None and self.days > OLD_DAYS else Standing.GOOD


@dataclass(frozen=True, slots=True)
class MadeView:
    """What a run did. `damaged`: files of the vault that could not be copied; `rewritten`: other backups that were brought up to date."""

    number: int
    copied: int
    size: int
    kept: int
    damaged: int
    rewritten: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BackupState:
    """`rows` None: not read yet. `kit`: none, untested or tested. `work`: the id of the run; `number`: of the backup that is read back.

    `whole`: how many files were read back and found right.
    """

    rows: tuple[BackupView, ...] | None = None
    kit: str = ""
    doing: Doing = Doing.NOTHING
    work: str = ""
    stopping: bool = False
    done: int = 0
    of: int = 0
    finish: datetime | None = None
    made: MadeView | None = None
    whole: int | None = None
    number: int = 0
    problem: Problem | None = None

    @property
    def busy(self) -> bool:
        return self.doing is not Doing.NOTHING

    @property
    def latest(self) -> BackupView | None:
        """The newest of those that are not given up."""
        known = [row for row in self.rows or () if not row.lost and row.made is not None]
        return max(known, key=lambda row: row.made.timestamp() if row.made else 0.0, default=None)

    @property
    def ready(self) -> bool:
        """Without a kit nobody could open a backup."""
        return self.kit in {"untested", "tested"}


def backup_view(
    number: int, folder: str | None, made: str | None, days: int | None, owed: int, *, lost: bool, there: bool
) -> BackupView:
    return BackupView(number, folder or "", there, None if made is None else from_iso(made), days, owed, lost)


def read(state: BackupState, rows: Sequence[BackupView], kit: str) -> BackupState:
    """The newest first; those that are lost last."""
    ordered = sorted(rows, key=lambda row: (row.lost, -(row.made.timestamp() if row.made else 0.0)))
    return replace(state, rows=tuple(ordered), kit=kit)


def making(state: BackupState, work: str) -> BackupState:
    return replace(
        state,
        doing=Doing.MAKING,
        work=work,
        stopping=False,
        done=0,
        of=0,
        finish=None,
        made=None,
        whole=None,
        problem=None,
    )


def moving(state: BackupState, done: int, of: int, finish: datetime | None) -> BackupState:
    return replace(state, done=done, of=of, finish=finish)


def made(state: BackupState, view: MadeView) -> BackupState:
    return replace(_rested(state), made=view)


def reading(state: BackupState, number: int) -> BackupState:
    return replace(state, doing=Doing.READING, number=number, made=None, whole=None, problem=None)


def whole(state: BackupState, files: int) -> BackupState:
    return replace(_rested(state), whole=files)


def failed(state: BackupState, problem: Problem) -> BackupState:
    """What was stopped on purpose is no problem: the backup before is whole."""
    return replace(_rested(state), problem=None if problem.code == "stopped" else problem)


def _rested(state: BackupState) -> BackupState:
    return replace(state, doing=Doing.NOTHING, work="", stopping=False, done=0, of=0, finish=None)
