"""The worker process itself: how it reads its order, what it says when something is wrong, and how it ends."""

import io
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec
import psutil
import pytest

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.base.ids import new_id
from likeness.jobs import protocol, wire
from likeness.jobs.protocol import SealedFile, WorkOrder
from likeness.jobs.wire import ProtocolError, decode_event
from likeness.vault.lease import open_sealed
from likeness.worker.cost import peak_memory
from likeness.worker.desk import LEASE_CHECK_SECONDS, Desk, EventWriter
from likeness.worker.process import Inbox, choose_threads, failure

WORKER = [sys.executable, "-m", "likeness.worker"]


@pytest.mark.worker
@pytest.mark.parametrize(("words", "reason"), [(b"noise\n", "not-json"), (b"{}\n", "wrong-shape")])
def test_an_order_that_is_none_is_told_and_nothing_is_done(words, reason):
    done = subprocess.run(WORKER, input=words, capture_output=True, check=False)
    assert done.returncode == 1
    assert decode_event(done.stdout.strip()) == protocol.Failed("worker-garbled", {"reason": reason})


@pytest.mark.worker
def test_a_parent_that_is_gone_before_the_order_leaves_nothing_to_say():
    done = subprocess.run(WORKER, input=b'{"job', capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")


@pytest.mark.worker
def test_a_job_without_pictures_is_finished_at_once_and_tells_its_barriers(start, generate_job):
    with start(msgspec.structs.replace(generate_job, pictures=())) as worker:
        started, finished = worker
    assert started.job == generate_job.id
    assert "audit-hook" in started.barriers
    assert started.threads >= 1
    assert finished.results == ()
    assert 5_000_000 < finished.peak_memory < 2_000_000_000


TINY_PACK = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"

PARENT = """
import sys
from likeness.jobs.protocol import Stage
from likeness.jobs.wire import decode_order
from likeness.jobs.supervisor import Worker
with Worker(decode_order(sys.stdin.buffer.readline()), [sys.executable, "-m", "likeness.worker"]) as worker:
    for event in worker:
        if isinstance(event, Stage) and event.name == "reading":
            print(worker._process.pid, flush=True)
"""


@pytest.mark.worker
@pytest.mark.skipif(sys.platform == "win32", reason="named pipes")
def test_a_worker_whose_parent_is_killed_ends_even_where_it_is_stuck(train_job, sitter, spool):
    """Its first blob is a pipe that nobody fills."""
    path = sitter.folder / "stuck"
    os.mkfifo(path)
    sitter.blobs[:] = [msgspec.structs.replace(blob, path=str(path)) for blob in sitter.blobs]
    job = msgspec.structs.replace(train_job, pack=str(TINY_PACK))
    order = WorkOrder(job, sitter.lease(), str(spool))
    with subprocess.Popen([sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        parent.stdin.write(wire.encode_order(order))
        parent.stdin.flush()
        worker = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    _, alive = psutil.wait_procs([worker], timeout=10)
    assert alive == []
    assert list(spool.iterdir()) == []


LEAVING = """
import sys
from likeness.worker.process import leave
sys.stdout.write("words")
sys.stderr.write("more")
leave(7)
"""


@pytest.mark.worker
def test_leaving_at_once_loses_no_word():
    buffered = {name: word for name, word in os.environ.items() if name != "PYTHONUNBUFFERED"}
    done = subprocess.run([sys.executable, "-c", LEAVING], capture_output=True, check=False, env=buffered)
    assert (done.returncode, done.stdout, done.stderr) == (7, b"words", b"more")


ASKING = """
import sys
from types import SimpleNamespace
from likeness.jobs.protocol import GenerateJob
from likeness.worker import generating, process
generating.run_generation = lambda *_: print([sys.modules[name] for name in process.UNUSED], "diffusers" in sys.modules)
process._run(SimpleNamespace(job=GenerateJob("0" * 32, "1" * 32, "", None, "torch", ())), None)
"""


@pytest.mark.worker
def test_what_no_job_needs_is_shut_out_before_one_begins():
    """Python takes None for a library that is not there."""
    done = subprocess.run([sys.executable, "-c", ASKING], capture_output=True, check=False, text=True)
    assert (done.stdout, done.returncode) == ("[None, None] False\n", 0), done.stderr


def test_lines_come_whole_however_they_arrive():
    read, write = os.pipe()
    inbox = Inbox(read)

    def write_slowly():
        for part in (b"fi", b"rst\nsec", b"ond\n", b"lost"):
            os.write(write, part)
            time.sleep(0.01)
        os.close(write)

    writer = threading.Thread(target=write_slowly)
    writer.start()
    assert [inbox.next_line(100) for _ in range(3)] == [b"first", b"second", None]
    writer.join()
    os.close(read)


def test_a_line_without_an_end_is_refused():
    with open("/dev/zero", "rb") as endless, pytest.raises(ProtocolError, match="too-long"):  # noqa: PTH123
        Inbox(endless.fileno()).next_line(1_000)


def test_threads_are_the_cores_that_we_may_use(monkeypatch):
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert 1 <= choose_threads() <= (os.cpu_count() or 1)
    assert os.environ["OMP_NUM_THREADS"].isdecimal()
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert choose_threads() == 3
    monkeypatch.setenv("OMP_NUM_THREADS", "many")
    assert choose_threads() >= 1


def test_an_error_fits_the_protocol():
    event = failure(
        Failed("pack-damaged", path="x" * 1_000, size=2**60, whole=True, **{f"more{n}": n for n in range(20)})
    )
    assert decode_event(wire.encode_event(event)[:-1]) == event
    assert len(event.fields) == 8
    assert event.fields["whole"] is True


def test_the_peak_is_of_this_process_alone():
    """ru_maxrss would hand the parent's peak down to the child."""
    ballast = bytearray(150_000_000)
    script = "from likeness.worker.cost import peak_memory; print(peak_memory())"
    child = int(subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout)
    assert child < 100_000_000 < len(ballast) < peak_memory()


@pytest.fixture
def said():
    return io.BytesIO()


@pytest.fixture
def desk_of(train_job, sitter, spool, said):
    def make(lease=None, stop=None):
        from likeness.base.clock import system_clock

        order = WorkOrder(train_job, lease or sitter.lease(), str(spool))
        return Desk(order, EventWriter(said), system_clock, stop or threading.Event())

    return make


def test_results_are_sealed_and_named(desk_of, sitter, spool, said):
    desk = desk_of()
    desk.begin("sealing")
    desk.add_result("adapter", b"weights")
    (result,) = desk.results
    sealed = (spool / "adapter.age").read_bytes()
    assert b"weights" not in sealed
    assert open_sealed(str(sitter.identity), sealed) == b"weights"
    assert desk.read_kept(result.file) == b"weights"
    finished = desk.finished()
    assert [cost.stage for cost in finished.costs] == ["sealing"]
    assert [type(decode_event(line)).__name__ for line in said.getvalue().splitlines()] == ["Stage", "Preview"]
    assert sorted(path.name for path in spool.iterdir()) == ["adapter.age"]


def test_a_changed_checkpoint_is_not_used(desk_of, spool):
    desk = desk_of()
    file = desk.keep("checkpoint-0000001.age", b"state")
    (spool / file.name).write_bytes((spool / file.name).read_bytes() + b"x")
    for damaged in (file, SealedFile("absent.age", "0" * 64, 1)):
        with pytest.raises(Failed, match="checkpoint-damaged"):
            desk.read_kept(damaged)


def test_stopping_is_noticed_at_the_next_step(desk_of):
    stop = threading.Event()
    desk = desk_of(stop=stop)
    desk.check()
    stop.set()
    with pytest.raises(Cancelled):
        desk.check()


def test_a_withdrawn_lease_stops_the_job(desk_of, sitter, monkeypatch):
    desk = desk_of()
    sitter.marker.unlink()
    with pytest.raises(Refused, match="lease-withdrawn"):
        desk.read(new_id())
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 2 * LEASE_CHECK_SECONDS)
    with pytest.raises(Refused, match="lease-withdrawn"):
        desk.check()
