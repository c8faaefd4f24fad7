"""Training in real workers with a tiny pipeline: killed, cancelled and resumed, the adapter is the one of an undisturbed run, bit for bit."""

import shutil
from pathlib import Path

import msgspec
import numpy as np
import pytest
from preforked import Preforked
from test_generating import WATCHED, assert_quiet

from likeness.base.clock import system_clock
from likeness.jobs import protocol
from likeness.jobs.journal import Journal
from likeness.jobs.states import State
from likeness.jobs.supervisor import Worker
from likeness.vault.lease import open_sealed
from likeness.worker.preflight import MEASURED_STEPS, WARM_UP_STEPS
from likeness.worker.training import loss_weight

TINY_PACK = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
STEPS = 24


@pytest.fixture
def job(train_job):
    """Two of its photos are upright, the others square."""
    settings = msgspec.structs.replace(train_job.settings, steps=STEPS, checkpoint_every=4, held_out_every=12)
    upright = protocol.TrainFrame(8.0, -2.0, 1.2, 48, 80)
    photos = [
        msgspec.structs.replace(photo, frame=upright) if number in {0, 5} else photo
        for number, photo in enumerate(train_job.photos)
    ]
    return msgspec.structs.replace(train_job, pack=str(TINY_PACK), photos=tuple(photos), settings=settings)


@pytest.fixture
def journal(tmp_path):
    return Journal(tmp_path / "jobs", system_clock)


@pytest.fixture(scope="module")
def preforked(tmp_path_factory):
    with Preforked(tmp_path_factory.mktemp("workers")) as server:
        yield server


def work(journal, order, command, on_event=lambda _worker, _event: None):
    """Run the order as the studio does: every event goes into the journal. The last entry and all events."""
    events = []
    with Worker(order, command) as worker:
        for event in worker:
            events.append(event)
            entry = journal.hear(order.job.id, event)
            on_event(worker, event)
    return entry, events


def after(step, action):
    """Do it to the worker once it has learned so many steps."""

    def on_event(worker, event):
        if isinstance(event, protocol.Progress) and event.done == step:
            action(worker)

    return on_event


def kill(worker):
    worker._process.kill()


def adapter_of(journal, entry, sitter):
    (result,) = [result for result in entry.results if result.label == "adapter"]
    return open_sealed(str(sitter.identity), (journal.spool(entry.id) / result.file.name).read_bytes())


@pytest.mark.worker
def test_killed_cancelled_paused_and_resumed_is_the_same_as_undisturbed(journal, job, sitter, preforked):
    lease, command = sitter.lease(), preforked.command()
    straight, events = work(journal, journal.begin(job, lease), command)
    assert straight.state is State.FINISHED, events[-1]
    undisturbed = adapter_of(journal, straight, sitter)
    assert_a_full_story(events, job)

    again = msgspec.structs.replace(job, id="f" * 32)
    killed, events = work(journal, journal.begin(again, lease), command, after(6, kill))
    assert isinstance(events[-1], protocol.Crashed)
    assert (killed.state, killed.checkpoint.step) == (State.INTERRUPTED, 4)

    journal.recover()
    cancelled, events = work(journal, journal.resume(again.id, lease), command, after(10, Worker.cancel))
    assert isinstance(events[-1], protocol.Cancelled)
    assert (cancelled.state, cancelled.checkpoint.step) == (State.CANCELLED, 8)

    paused, events = work(journal, journal.resume(again.id, lease), command, after(14, Worker.pause))
    assert isinstance(events[-1], protocol.Paused)
    assert paused.state is State.PAUSED
    assert 14 <= paused.checkpoint.step == events[-1].step < STEPS, (
        "of the step where it was, not of the last regular one"
    )

    resumed, events = work(journal, journal.resume(again.id, lease), command)
    first = next(event for event in events if isinstance(event, protocol.Progress))
    assert first.done == paused.checkpoint.step + 1
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
    (planned,) = [event for event in events if isinstance(event, protocol.Planned)]
    assert (planned.step, planned.tier, planned.smaller) == (0, "whole", "ample")
    (measured,) = [event for event in events if isinstance(event, protocol.Measured)]
    assert measured.steps_left == STEPS - WARM_UP_STEPS - MEASURED_STEPS
    assert 0 < measured.step_seconds < 60
    assert min(measured.memory, measured.free) > 50_000_000
    finished = events[-1]
    assert finished.seconds > sum(cost.seconds for cost in finished.costs) * 0.99
    assert finished.peak_memory > 100_000_000


def killed_and_resumed(journal, job, sitter, command, steps):
    """The adapter of a training that is killed after each of `steps`, wherever the worker happens to be then."""
    lease = sitter.lease()
    order = journal.begin(job, lease)
    for step in steps:
        entry, _ = work(journal, order, command, after(step, kill))
        if entry.state is State.FINISHED:
            break
        journal.recover()
        order = journal.resume(job.id, lease)
    else:
        entry, _ = work(journal, order, command)
    assert entry.state is State.FINISHED
    return adapter_of(journal, entry, sitter)


def kill_at_random(journal, job, sitter, command, runs):
    straight, _ = work(journal, journal.begin(job, sitter.lease()), command)
    undisturbed = adapter_of(journal, straight, sitter)
    choose = np.random.default_rng(20)
    for number in range(runs):
        one = msgspec.structs.replace(job, id=f"{number:032x}")
        steps = sorted(choose.choice(range(1, job.settings.steps), choose.integers(1, 3), replace=False).tolist())
        assert killed_and_resumed(journal, one, sitter, command, steps) == undisturbed, steps
        journal.discard(one.id)


@pytest.mark.worker
def test_runs_killed_at_random_points_end_in_the_same_adapter(journal, job, sitter, preforked):
    settings = msgspec.structs.replace(job.settings, steps=8, checkpoint_every=2, held_out_every=8)
    kill_at_random(journal, msgspec.structs.replace(job, settings=settings), sitter, preforked.command(), 3)


@pytest.mark.soak
@pytest.mark.worker
def test_200_runs_killed_at_random_points_end_in_the_same_adapter(journal, job, sitter, preforked):
    settings = msgspec.structs.replace(job.settings, steps=12, checkpoint_every=3, held_out_every=6)
    kill_at_random(journal, msgspec.structs.replace(job, settings=settings), sitter, preforked.command(), 200)


@pytest.mark.soak
@pytest.mark.worker
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_a_training_opens_no_socket_and_leaves_only_ciphertext(start, job, spool, worker_command, tmp_path):
    """Watched from outside, from the first instruction on."""
    log = tmp_path / "strace.log"
    watched = ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={WATCHED}", *worker_command]
    sealed = []
    with start(job, command=watched) as worker:
        events = []
        for event in worker:
            events.append(event)
            sealed += [path.read_bytes()[:21] for path in spool.glob("*.age")]
    assert isinstance(events[-1], protocol.Finished), events[-1]
    assert set(sealed) == {b"age-encryption.org/v1"}
    assert_quiet(log.read_text(errors="replace").splitlines(), spool)


@pytest.mark.worker
def test_photos_that_cannot_be_read_fail_plainly(start, job, sitter, preforked):
    Path(sitter.blobs[-1].path).unlink()
    with start(job, command=preforked.command()) as worker:
        end = list(worker)[-1]
    assert end == protocol.Failed("blob-missing", {"blob": sitter.blobs[-1].id})


def test_the_background_counts_less():
    matte = np.zeros((2, 2, 3), np.uint8)
    matte[0] = 255
    weight = loss_weight(matte, 0.25)
    assert weight.dtype == np.float32
    assert weight.tolist() == [[1, 1], [0.25, 0.25]]
