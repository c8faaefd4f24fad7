"""Running one job in a worker process: journal first, then the worker, then its results into the vault."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, assert_never

from likeness.base.errors import Cancelled, Failed, LikenessError, Refused
from likeness.jobs import protocol
from likeness.jobs.journal import Entry
from likeness.jobs.memory import has_own_limit, kills_for_memory
from likeness.jobs.protocol import Event, Result, WorkOrder
from likeness.jobs.supervisor import Worker
from likeness.studio.house import Studio

OnEvent = Callable[[Event], None]
Interrupt = Literal["cancel", "pause"]
REFUSALS = ("consent-", "lease-", "blob-not-leased", "minor-")
"""Codes that the worker passes on and that mean: not allowed, rather than: did not work."""

KILLED = 9
FALLS = {-6, -7, -11}
"""Aborted, and two kinds of reading where there is no memory."""


class PauseNeeded(Exception):
    """Raised by whoever hears the events: save the state and end. What comes of it is Cancelled("training-paused")."""


class Control:
    """A hand on a job that runs in another thread: `pause` (a training saves its state and ends) and `cancel`, from any thread, at any time.

    A wish that comes before the worker is there is kept for it. Where a use case starts one worker after the other, it holds for all.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        self._wish: Interrupt | None = None
        self.may_take_long = False
        """Whether somebody has said so; set from any thread, and asked once the steps are measured."""

    def pause(self) -> None:
        self._want("pause")

    def cancel(self) -> None:
        self._want("cancel")

    def skip(self, picture: str) -> None:
        """Give up one picture of a generation, by its name in the order; the others go on. Nothing where no worker is there (yet, or any more)."""
        with self._lock:
            if self._worker is not None:
                self._worker.skip(picture)

    @property
    def wish(self) -> Interrupt | None:
        return self._wish

    def _want(self, wish: Interrupt) -> None:
        with self._lock:
            self._wish = wish
            if self._worker is not None:
                ask(self._worker, wish)

    @contextlib.contextmanager
    def holding(self, worker: Worker) -> Iterator[None]:
        with self._lock:
            self._worker = worker
            if self._wish is not None:
                ask(worker, self._wish)
        try:
            yield
        finally:
            with self._lock:
                self._worker = None


def ask(worker: Worker, wish: Interrupt) -> None:
    if wish == "pause":
        worker.pause()
    else:
        worker.cancel()


def run_job(
    studio: Studio,
    order: WorkOrder,
    on_event: OnEvent | None = None,
    *,
    control: Control | None = None,
    interrupt: Interrupt = "cancel",
) -> tuple[Result, ...]:
    """The job's results, each an age file in its spool folder. The journal already knows the job. `interrupt`: what Ctrl-C asks for.

    Raises what the worker failed with; Cancelled: stopped, training-paused; Failed: worker-crashed, out-of-memory, training-disk-full.
    In every case the journal holds what can be resumed.
    """
    job_id = order.job.id

    def hear(event: Event) -> Entry:
        return studio.journal.hear(job_id, event)

    with (
        Worker(order) as worker,
        (control or Control()).holding(worker),
        stopped_with(worker, hear, interrupt, on_event),
    ):
        for event in explaining(worker):
            entry = hear(event)
            if on_event is not None:
                on_event(event)
            raise_for(event)
    return entry.results


def spool_path(order: WorkOrder, result: Result) -> Path:
    return Path(order.spool) / result.file.name


@contextlib.contextmanager
def stopped_with(
    worker: Worker,
    hear: Callable[[Event], object],
    interrupt: Interrupt = "cancel",
    on_event: OnEvent | None = None,
) -> Iterator[None]:
    """Ctrl-C asks the worker to stop, and its last words are still noted: a checkpoint that nobody noted would be swept.

    Where it asks for a pause, a second Ctrl-C stops at once. A disk too full to note a checkpoint pauses as well.
    """
    try:
        yield
    except KeyboardInterrupt:
        ask(worker, interrupt)
        if interrupt == "pause" and on_event is not None:
            with contextlib.suppress(
                KeyboardInterrupt
            ):  # whoever speaks to another process is told again that it wants to stop
                on_event(protocol.Warned("training-pausing"))
        _hear_out(worker, hear)
        raise
    except PauseNeeded:
        worker.pause()
        last = _hear_out(worker, hear)
        if isinstance(last, protocol.Failed) and last.code != "out-of-memory":  # a smaller tier does not help
            raise_for(last)
        raise
    except Failed as error:
        if error.code != "disk-full":
            raise
        ask(worker, interrupt)
        try:
            _hear_out(worker, hear)
        except Cancelled as paused:  # that it paused is told together with why
            raise Failed("training-disk-full", **paused.fields) from error
        raise


def _hear_out(worker: Worker, hear: Callable[[Event], object]) -> Event | None:
    """To the end, and its last word. That it paused is raised. A second Ctrl-C cancels."""
    last: Event | None = None
    try:
        for last in explaining(worker):
            with contextlib.suppress(Failed):  # a disk that is full now has been told already
                hear(last)
    except KeyboardInterrupt:
        worker.cancel()
        for event in worker:
            hear(event)
        raise
    if isinstance(last, protocol.Paused):
        raise_for(last)
    return last


MEMORY_WORDS = ("bad_alloc", "Cannot allocate memory", "Thread creation failed", "MemoryError", "out of memory")
"""What the libraries say on stderr before they give up."""


def explaining(worker: Worker) -> Iterator[Event]:
    """What it says; of a crash for want of memory, that it was one."""
    killed_before = kills_for_memory()
    for event in worker:
        if isinstance(event, protocol.Crashed):
            yield explained(event, kills_for_memory() - killed_before, limited=has_own_limit())
        else:
            yield event


def explained(crash: protocol.Crashed, kills: int, *, limited: bool = False) -> Event:
    """A worker that the kernel killed because memory was short, or that died for want of it, failed with out-of-memory: the next smaller
    memory tier may do. `kills`: by how much the kernel's count of such kills rose meanwhile. `limited`: processes of ours have a limit of
    their own; libraries that run into it do not always say so before they fall.
    """
    died = crash.reason == "died" and crash.exit_status is not None
    killed = died and crash.exit_status == -KILLED and kills > 0
    said = died and any(word in crash.diagnosis for word in MEMORY_WORDS)
    fell = died and limited and crash.exit_status in FALLS
    return protocol.Failed("out-of-memory") if killed or said or fell else crash


def raise_for(event: Event) -> None:
    match event:
        case protocol.Failed(code=code, fields=fields):
            kind: type[LikenessError] = Refused if code.startswith(REFUSALS) else Failed
            raise kind(code, **fields)
        case protocol.Cancelled():
            raise Cancelled("stopped")
        case protocol.Paused(step=step, reason="disk-full"):
            raise Failed("training-disk-full", step=step)
        case protocol.Paused(step=step):
            raise Cancelled("training-paused", step=step)
        case protocol.Crashed(reason="stopped"):  # it was asked to stop, did not in time, and was made to
            raise Cancelled("stopped")
        case protocol.Crashed(reason=reason):
            raise Failed("worker-crashed", reason=reason)
        case (
            protocol.Started()
            | protocol.Stage()
            | protocol.Progress()
            | protocol.Opened()
            | protocol.Planned()
            | protocol.Measured()
            | protocol.Preview()
            | protocol.Metric()
            | protocol.Checkpoint()
            | protocol.Warned()
            | protocol.Finished()
        ):
            return
        case _:
            assert_never(event)
