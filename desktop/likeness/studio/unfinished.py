"""Trainings that can go on: paused, stopped, failed, or interrupted by a crash, a power cut, or a program that was ended."""

import contextlib
from collections.abc import Sequence

import msgspec

from likeness.base.errors import Failed, LikenessError
from likeness.consent.records import valid_until
from likeness.jobs.journal import Entry, resumable
from likeness.jobs.states import State, is_at_work
from likeness.studio.house import Studio
from likeness.studio.retaining import job_purpose


class Unfinished(msgspec.Struct, frozen=True):
    """`step` of `of` is where it goes on from, which the last checkpoint says; `changed` RFC 3339; `failure` an error code where it failed.

    `state`: of jobs.states. A finished one did not reach the vault any more: nothing of it has to be computed again.
    """

    job: str
    sitting: str
    state: str
    step: int
    of: int
    changed: str
    failure: str = ""

    @property
    def share(self) -> float:
        """0..1."""
        return min(1.0, self.step / self.of) if self.of else 0.0


def interrupted(studio: Studio) -> tuple[Unfinished, ...]:
    """All of them, oldest first; not those that are at work. Of one person only the newest can go on."""
    newest: dict[str, Unfinished] = {}
    for entry in studio.journal.entries():
        if entry.kind == "train" and (resumable(entry) or entry.state is State.FINISHED):
            newest.pop(entry.sitter, None)
            newest[entry.sitter] = _row(entry)
        elif entry.kind == "train" and is_at_work(entry.state):
            newest.pop(entry.sitter, None)
    return tuple(newest.values())


def interrupted_of(studio: Studio, sitting: str) -> Unfinished | None:
    return next((row for row in interrupted(studio) if row.sitting == sitting), None)


def discard_unfinished(studio: Studio, sitting: str) -> int:
    """Throw away all that a person's trainings left unfinished: how many. Raises Failed("job-state") where one is at work."""
    return discard_all(
        studio, [entry for entry in studio.journal.entries() if entry.sitter == sitting and entry.kind == "train"]
    )


def discard_all(studio: Studio, entries: Sequence[Entry]) -> int:
    """All of them or, where one is at work, none. How many; raises Failed("job-state")."""
    for entry in entries:
        if is_at_work(entry.state):
            raise Failed("job-state", state=str(entry.state), happening="discard")
    for entry in entries:
        studio.journal.discard(entry.id)
    return len(entries)


def discard_if_withdrawn(studio: Studio, job: str) -> None:
    """For whoever ran a training, at its end: what it left goes if somebody withdrew meanwhile. Never raises: a sweep would find it again.

    A yes that ran out is left to the sweep, which does not believe every clock.
    """
    with contextlib.suppress(LikenessError):
        entry = studio.journal.entry(job)
        record = studio.vault.consent(entry.sitter)
        if record is None or valid_until(record, job_purpose(entry)) is None:
            studio.journal.discard(job)


def _row(entry: Entry) -> Unfinished:
    step = entry.of if entry.state is State.FINISHED else 0 if entry.checkpoint is None else entry.checkpoint.step
    return Unfinished(entry.id, entry.sitter, str(entry.state), step, entry.of, entry.changed, entry.failure or "")
