"""Running one job in a worker process: journal first, then the worker, then its results into the vault."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import assert_never

from likeness.base.errors import Cancelled, Failed, LikenessError, Refused
from likeness.jobs import protocol
from likeness.jobs.protocol import Event, Result, WorkOrder
from likeness.jobs.supervisor import Worker
from likeness.studio.house import Studio

OnEvent = Callable[[Event], None]
REFUSALS = ("consent-", "lease-", "blob-not-leased", "minor-")
"""Codes that the worker passes on and that mean: not allowed, rather than: did not work."""


def run_job(studio: Studio, order: WorkOrder, on_event: OnEvent | None = None) -> tuple[Result, ...]:
    """The job's results, each an age file in its spool folder. The journal already knows the job.

    Raises what the worker failed with; Cancelled; Failed("worker-crashed"). In every case the journal holds what can be resumed.
    """
    job_id = order.job.id
    with Worker(order) as worker, stopped_with(worker, lambda event: studio.journal.hear(job_id, event)):
        for event in worker:
            entry = studio.journal.hear(job_id, event)
            if on_event is not None:
                on_event(event)
            raise_for(event)
    return entry.results


def spool_path(order: WorkOrder, result: Result) -> Path:
    return Path(order.spool) / result.file.name


@contextlib.contextmanager
def stopped_with(worker: Worker, hear: Callable[[Event], object]) -> Iterator[None]:
    """Ctrl-C asks the worker to stop, and its last words are still noted: a checkpoint that nobody noted would be swept."""
    try:
        yield
    except KeyboardInterrupt:
        worker.cancel()
        for event in worker:
            hear(event)
        raise


def raise_for(event: Event) -> None:
    match event:
        case protocol.Failed(code=code, fields=fields):
            kind: type[LikenessError] = Refused if code.startswith(REFUSALS) else Failed
            raise kind(code, **fields)
        case protocol.Cancelled():
            raise Cancelled("stopped")
        case protocol.Crashed(reason=reason):
            raise Failed("worker-crashed", reason=reason)
        case (
            protocol.Started()
            | protocol.Stage()
            | protocol.Progress()
            | protocol.Preview()
            | protocol.Metric()
            | protocol.Checkpoint()
            | protocol.Warned()
            | protocol.Finished()
        ):
            return
        case _:
            assert_never(event)
