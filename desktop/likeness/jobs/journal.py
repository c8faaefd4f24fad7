"""A job is written down before it starts, so that no crash loses it.

In the journal's folder each job has `<id>.json`, its entry (ids, kinds and numbers; nothing personal), and `<id>.spool/`, a folder of age files: the
job itself as `job.age`, and what its worker wrote. Every file is complete or absent. A checkpoint or a result counts once the entry names it; what no
entry names is removed at the next start, but for the sources of its pictures, which the job itself names. One process owns a journal at a time, as it does the vault.
"""

import contextlib
import functools
import hashlib
import shutil
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from likeness.base.clock import Clock, to_iso
from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, make_private_folder, read_bounded, write_atomic
from likeness.base.ids import is_id
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.jobs import protocol, wire
from likeness.jobs.protocol import Event, Job, Result, SavedStep, SealedFile, TrainJob, WorkOrder
from likeness.jobs.states import Happening, State, after, allowed, is_at_work
from likeness.vault.lease import Lease, open_sealed, seal

Kind = Literal["train", "generate"]
JOB_FILE = "job.age"
PASSING = protocol.Progress | protocol.Stage | protocol.Metric | protocol.Warned | protocol.Measured | protocol.Opened
"""Events that change nothing a restart would need."""

_HAPPENING: dict[type[Event], Happening] = {
    protocol.Started: Happening.START,
    protocol.Finished: Happening.FINISH,
    protocol.Failed: Happening.FAIL,
    protocol.Cancelled: Happening.CANCEL,
    protocol.Paused: Happening.PAUSE,
    protocol.Crashed: Happening.LOSE,
}


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """What the journal knows of a job. Times are RFC 3339 in UTC; `failure` is an error code.

    `tier` is the memory tier of the last attempt, and `smaller` the one to take where its memory did not suffice.
    """

    id: protocol.Id
    sitter: protocol.Id
    kind: Kind
    state: State
    created: Annotated[str, Meta(max_length=20)]
    changed: Annotated[str, Meta(max_length=20)]
    done: protocol.Count
    of: protocol.Count
    attempts: protocol.Count = 0
    failure: protocol.Word | None = None
    checkpoint: SavedStep | None = None
    results: Annotated[tuple[Result, ...], Meta(max_length=1_000)] = ()
    tier: protocol.Word | None = None
    smaller: protocol.Word | None = None

    @property
    def short_of_memory(self) -> bool:
        return self.failure == "out-of-memory"


def heard(entry: Entry, event: Event) -> Entry:
    """The entry after `event`: a pure rule. Raises Failed("job-state") where the event cannot come."""
    happening = _HAPPENING.get(type(event))
    if happening is not None:
        entry = replace(entry, state=after(entry.state, happening))
    match event:
        case protocol.Started():
            entry = replace(entry, attempts=entry.attempts + 1)
        case protocol.Progress(done=done, of=of):
            entry = replace(entry, done=done, of=of)
        case protocol.Planned(tier=tier, smaller=smaller):
            entry = replace(entry, tier=tier, smaller=smaller)
        case protocol.Checkpoint(saved=saved):
            entry = replace(entry, checkpoint=saved)
        case protocol.Preview(result=result):
            entry = replace(entry, results=_with(entry.results, result))
        case protocol.Finished(results=results):
            entry = replace(entry, results=functools.reduce(_with, results, entry.results), checkpoint=None)
        case protocol.Failed(code=code):
            entry = replace(entry, failure=code)
        case _:
            pass
    return entry


def _with(results: tuple[Result, ...], result: Result) -> tuple[Result, ...]:
    return (*(kept for kept in results if kept.label != result.label), result)


class Journal:
    """The journal in one folder. Raises Failed: folder-not-writable, job-unknown, job-state, job-damaged."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = make_private_folder(folder)
        self._clock = clock
        self._unwritten: dict[str, Entry] = {}

    def begin(self, job: Job, lease: Lease) -> WorkOrder:
        """Write the job down and make its spool folder; the order that comes back can be given to a worker."""
        spool = make_private_folder(self.spool(job.id))
        try:
            write_atomic(spool / JOB_FILE, seal(lease.recipient, wire.encode_job(job)))
            moment = to_iso(self._clock())
            self._write(Entry(job.id, job.sitter, _kind(job), State.QUEUED, moment, moment, 0, _all_steps(job)))
        except BaseException:
            if not self._entry_file(job.id).exists():
                shutil.rmtree(spool, ignore_errors=True)
            raise
        return WorkOrder(job, lease, str(spool))

    def hear(self, job_id: str, event: Event) -> Entry:
        """Take note of an event, durably where a restart needs it; an older checkpoint goes once the newer one is noted.

        How a job ended is known here even where the disk is too full to write it down; after a restart it was interrupted then, and goes on
        from the checkpoint that the entry on the disk still names.
        """
        before = self.entry(job_id)
        entry = replace(heard(before, event), changed=to_iso(self._clock()))
        if not isinstance(event, PASSING):
            try:
                self._write(entry)
            except Failed:
                if is_at_work(entry.state):
                    raise
                self._unwritten[job_id] = entry
                return entry
        if before.checkpoint is not None and entry.checkpoint != before.checkpoint:
            self._unlink(job_id, before.checkpoint.file)
        return entry

    def recover(self) -> tuple[Entry, ...]:
        """At a start: jobs that were at work become interrupted, what no entry names is removed, and the jobs that are left come back.

        Known here alone where the disk is too full to write it down, as with `lose`: somebody who wants to erase comes in all the same.
        """
        for entry in self.entries():
            if is_at_work(entry.state):
                state = after(entry.state, Happening.LOSE)
                lost = replace(entry, state=state, checkpoint=self._sound_checkpoint(entry))
                try:
                    self._write(lost)
                except Failed:
                    self._unwritten[entry.id] = lost
        self._sweep()
        return self.entries()

    def lose(self, job_id: str) -> None:
        """The worker of this job is gone, however it went: it may be discarded. Other jobs, which may be at work, are left alone.

        Known here alone: a full disk is no reason to keep it, and a restart finds the same.
        """
        entry = self.entry(job_id)
        if is_at_work(entry.state):
            self._unwritten[job_id] = replace(entry, state=after(entry.state, Happening.LOSE))

    def entries(self) -> tuple[Entry, ...]:
        """All jobs, oldest first. An entry that cannot be read is left where it is and is not listed."""
        found = []
        for path in self._folder.glob("*.json"):
            if is_id(path.stem):
                with contextlib.suppress(Failed):
                    found.append(self.entry(path.stem))
        return tuple(sorted(found, key=lambda entry: (entry.created, entry.id)))

    def entry(self, job_id: str) -> Entry:
        if not is_id(job_id):
            raise Failed("job-unknown")
        if job_id in self._unwritten:
            return self._unwritten[job_id]
        try:
            untrusted_data = read_bounded(self._entry_file(job_id), MAX_TEXT_BYTES)
            return msgspec.json.decode(untrusted_data, type=Entry)
        except Failed as error:
            raise Failed("job-unknown" if error.code == "file-missing" else "job-damaged") from None
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            raise Failed("job-damaged") from None

    def resume(self, job_id: str, lease: Lease) -> WorkOrder:
        """The order that goes on where the job stopped: from its checkpoint, or with the pictures that are missing."""
        entry = self.entry(job_id)
        state = after(entry.state, Happening.RESUME)
        job = self._read_job(entry, lease)
        checkpoint = self._sound_checkpoint(entry)
        if isinstance(job, TrainJob):
            job = replace(job, resume=checkpoint)
        else:
            made = {result.label for result in entry.results}
            job = replace(job, pictures=tuple(picture for picture in job.pictures if picture.name not in made))
        self._write(replace(entry, state=state, failure=None, checkpoint=checkpoint, changed=to_iso(self._clock())))
        return WorkOrder(job, lease, str(self.spool(job_id)))

    def reopen(self, job_id: str, lease: Lease) -> WorkOrder:
        """The order of a finished job, to fetch results that nobody took; its state stays. Raises Failed("job-state")."""
        entry = self.entry(job_id)
        if entry.state is not State.FINISHED:
            raise Failed("job-state", state=str(entry.state), happening="reopen")
        return WorkOrder(self._read_job(entry, lease), lease, str(self.spool(job_id)))

    def discard(self, job_id: str) -> None:
        """Remove the job with all that its worker wrote. Raises Failed("job-state") while it is at work."""
        if is_at_work(state := self.entry(job_id).state):
            raise Failed("job-state", state=str(state), happening="discard")
        self._unwritten.pop(job_id, None)
        self._entry_file(job_id).unlink(missing_ok=True)
        fsync_folder(self._folder)
        shutil.rmtree(self.spool(job_id), ignore_errors=True)
        if self.spool(job_id).exists():
            raise Failed("blob-not-removed")

    def spool(self, job_id: str) -> Path:
        return self._folder / f"{job_id}.spool"

    def _entry_file(self, job_id: str) -> Path:
        return self._folder / f"{job_id}.json"

    def _write(self, entry: Entry) -> None:
        write_atomic(self._entry_file(entry.id), msgspec.json.encode(entry))
        self._unwritten.pop(entry.id, None)

    def _unlink(self, job_id: str, file: SealedFile) -> None:
        (self.spool(job_id) / file.name).unlink(missing_ok=True)

    def _read_job(self, entry: Entry, lease: Lease) -> Job:
        try:
            sealed = read_bounded(self.spool(entry.id) / JOB_FILE, 2 * wire.MAX_ORDER_BYTES)
            job = wire.decode_job(open_sealed(lease.identity, sealed))
        except Failed:
            raise Failed("job-damaged") from None
        if (job.id, job.sitter) != (entry.id, entry.sitter):
            raise Failed("job-damaged")
        return job

    def _sound_checkpoint(self, entry: Entry) -> SavedStep | None:
        """The checkpoint if its file is there, whole; None means from the beginning."""
        if entry.checkpoint is None:
            return None
        return entry.checkpoint if is_whole(self.spool(entry.id), entry.checkpoint.file) else None

    def _sweep(self) -> None:
        """Remove half-written files, files that no entry names, and spools without an entry."""
        for path in self._folder.glob(".*.part"):
            path.unlink(missing_ok=True)
        for spool in self._folder.glob("*.spool"):
            if not self._entry_file(spool.stem).exists():
                shutil.rmtree(spool, ignore_errors=True)
        for entry in self.entries():
            named = {JOB_FILE, *(result.file.name for result in entry.results)}
            if entry.checkpoint is not None:
                named.add(entry.checkpoint.file.name)
            for path in self.spool(entry.id).glob("*"):
                if path.name not in named and not path.name.startswith(protocol.SOURCE):
                    path.unlink(missing_ok=True)


def resumable(entry: Entry) -> bool:
    return allowed(entry.state, Happening.RESUME)


def is_whole(spool: Path, file: SealedFile) -> bool:
    """Whether the spool holds exactly the bytes that `file` speaks of."""
    try:
        with (spool / file.name).open("rb") as source:
            digest = hashlib.file_digest(source, "sha256").hexdigest()
            return (source.tell(), digest) == (file.size, file.sha256)
    except OSError:
        return False


def _kind(job: Job) -> Kind:
    return "train" if isinstance(job, TrainJob) else "generate"


def _all_steps(job: Job) -> int:
    return job.settings.steps if isinstance(job, TrainJob) else sum(picture.steps for picture in job.pictures)
