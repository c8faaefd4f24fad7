"""Training in real workers with a tiny pipeline: killed, cancelled and resumed, the adapter is the one of an undisturbed run, bit for bit."""

from pathlib import Path

import msgspec
import numpy as np
import pytest

from likeness.base.clock import system_clock
from likeness.jobs import protocol
from likeness.jobs.journal import Journal
from likeness.jobs.states import State
from likeness.jobs.supervisor import Worker
from likeness.vault.lease import open_sealed
from likeness.worker.training import loss_weight

TINY_PACK = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"


@pytest.fixture
def job(train_job):
    settings = msgspec.structs.replace(train_job.settings, steps=120, checkpoint_every=5, held_out_every=40)
    return msgspec.structs.replace(train_job, pack=str(TINY_PACK), settings=settings)


@pytest.fixture
def journal(tmp_path):
    return Journal(tmp_path / "jobs", system_clock)


def work(journal, order, command, at_checkpoint=lambda _worker: None):
    """Run the order as the studio does: every event goes into the journal. The last entry and all events."""
    events = []
    with Worker(order, command) as worker:
        for event in worker:
            events.append(event)
            entry = journal.hear(order.job.id, event)
            if isinstance(event, protocol.Checkpoint):
                at_checkpoint(worker)
    return entry, events


def adapter_of(journal, entry, sitter):
    (result,) = entry.results
    assert result.label == "adapter"
    return open_sealed(str(sitter.identity), (journal.spool(entry.id) / result.file.name).read_bytes())


@pytest.mark.worker
def test_killed_cancelled_and_resumed_is_the_same_as_undisturbed(journal, job, sitter, worker_command):
    lease = sitter.lease()
    straight, events = work(journal, journal.begin(job, lease), worker_command)
    assert straight.state is State.FINISHED, events[-1]
    undisturbed = adapter_of(journal, straight, sitter)
    assert_a_full_story(events, job)

    again = msgspec.structs.replace(job, id="f" * 32)
    killed, events = work(journal, journal.begin(again, lease), worker_command, lambda worker: worker._process.kill())
    assert isinstance(events[-1], protocol.Crashed)
    assert killed.state is State.INTERRUPTED
    assert 0 < killed.checkpoint.step < job.settings.steps

    journal.recover()
    cancelled, events = work(journal, journal.resume(again.id, lease), worker_command, Worker.cancel)
    assert isinstance(events[-1], protocol.Cancelled)
    assert cancelled.state is State.CANCELLED
    assert killed.checkpoint.step < cancelled.checkpoint.step < job.settings.steps

    resumed, events = work(journal, journal.resume(again.id, lease), worker_command)
    first = next(event for event in events if isinstance(event, protocol.Progress))
    assert first.done > cancelled.checkpoint.step
    assert adapter_of(journal, resumed, sitter) == undisturbed
    assert sorted(path.name for path in journal.spool(again.id).iterdir()) == ["adapter.age", "job.age"]


def assert_a_full_story(events, job):
    stages = [event.name for event in events if isinstance(event, protocol.Stage)]
    assert stages == ["loading", "reading", "training", "sealing"]
    losses = {
        event.step: event.value for event in events if isinstance(event, protocol.Metric) and event.name == "loss"
    }
    assert sorted(losses) == list(range(1, job.settings.steps + 1))
    names = {event.name for event in events if isinstance(event, protocol.Metric)}
    assert {"held-out-loss", "held-out-before", "held-out-after"} <= names
    finished = events[-1]
    assert finished.seconds > sum(cost.seconds for cost in finished.costs) * 0.99
    assert finished.peak_memory > 100_000_000


@pytest.mark.worker
def test_photos_that_cannot_be_read_fail_plainly(start, job, sitter):
    Path(sitter.blobs[-1].path).unlink()
    with start(job) as worker:
        end = list(worker)[-1]
    assert end == protocol.Failed("blob-missing", {"blob": sitter.blobs[-1].id})


def test_the_background_counts_less():
    matte = np.zeros((2, 2, 3), np.uint8)
    matte[0] = 255
    weight = loss_weight(matte, 0.25)
    assert weight.dtype == np.float32
    assert weight.tolist() == [[1, 1], [0.25, 0.25]]
