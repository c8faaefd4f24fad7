"""The supervisor against real child processes that behave, misbehave, and refuse to go."""

import contextlib
import signal
import subprocess
import sys
import textwrap
import threading
import time

import psutil
import pytest

from likeness.base import paths
from likeness.base.errors import Failed
from likeness.base.limits import MAX_EVENT_BYTES
from likeness.jobs import protocol, wire
from likeness.jobs.protocol import Cancelled, Crashed, Finished, Paused, Progress, Started
from likeness.jobs.supervisor import Patience, Worker

pytestmark = pytest.mark.worker

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals")


def events_of(worker):
    with worker:
        return list(worker)


def kinds(events):
    return [type(event).__name__ for event in events]


def assert_nothing_left(worker):
    assert worker._process.returncode is not None
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("worker-")]


def test_events_come_in_order_and_the_last_one_once(child):
    worker = child("start(); say(type='progress', done=1, of=2); finish()")
    events = events_of(worker)
    assert kinds(events) == ["Started", "Progress", "Finished"]
    assert_nothing_left(worker)


def test_the_key_is_in_neither_arguments_nor_environment(child, order):
    worker = child(
        """
        seen = open('/proc/self/cmdline').read() + open('/proc/self/environ').read()
        start()
        say(type='failed', code='key-seen' if order['lease']['identity'] in seen else 'key-hidden', fields={'offline': os.environ['HF_HUB_OFFLINE']})
        """
    )
    assert events_of(worker)[-1] == protocol.Failed("key-hidden", {"offline": "1"})


@pytest.mark.parametrize(
    ("script", "reason", "before"),
    [
        ("start(); os._exit(7)", "died", ["Started"]),
        ("start(); print('noise', flush=True); time.sleep(60)", "garbled", ["Started"]),
        ("start(); sys.stdout.write('x' * 5_000_000); sys.stdout.flush(); time.sleep(60)", "garbled", ["Started"]),
        ("start(); finish(); finish(); time.sleep(60)", "garbled", ["Started"]),
        ("start(); finish(); say(type='progress', done=1, of=2)", "garbled", ["Started"]),
        ("start(); start(); time.sleep(60)", "garbled", ["Started"]),
        ("finish()", "garbled", []),
        ("job = 'f' * 32; start(); time.sleep(60)", "garbled", []),
        ("pass", "died", []),
        ('start(); sys.stdout.write(\'{"type":"prog\'); sys.stdout.flush()', "died", ["Started"]),
    ],
)
def test_what_is_not_a_proper_end_is_a_crash(child, script, reason, before):
    worker = child(script)
    began = time.monotonic()
    *rest, end = events_of(worker)
    assert kinds(rest) == before
    assert isinstance(end, Crashed)
    assert end.reason == reason
    assert time.monotonic() - began < 20
    assert_nothing_left(worker)


def test_the_oversized_line_of_the_test_is_oversized():
    assert MAX_EVENT_BYTES < 5_000_000


@posix
def test_a_killed_worker_has_a_crash_with_its_signal(child):
    worker = child("start(); os.kill(os.getpid(), signal.SIGKILL)")
    end = events_of(worker)[-1]
    assert (end.reason, end.exit_status) == ("died", -signal.SIGKILL)


def test_the_diagnosis_is_bounded_and_holds_no_key(child, order):
    worker = child(
        """
        start()
        for number in range(5_000):
            print('line', number, 'y' * 1_000, file=sys.stderr)
        print('key', order['lease']['identity'], os.path.expanduser('~/photos'), file=sys.stderr)
        os._exit(1)
        """
    )
    diagnosis = events_of(worker)[-1].diagnosis
    assert "~/photos" in diagnosis
    assert order.lease.identity not in diagnosis
    assert "[key]" in diagnosis
    assert len(diagnosis) < 20_000


def test_a_polite_worker_is_only_asked(child):
    worker = child(
        """
        start()
        assert sys.stdin.buffer.readline() == b'cancel\\n'
        say(type='cancelled', results=[])
        """,
        patience=Patience(ask=30, terminate=30, linger=30),
    )
    with worker:
        events = iter(worker)
        assert isinstance(next(events), Started)
        threading.Thread(target=worker.cancel).start()
        assert list(events) == [Cancelled()]
    assert worker._process.returncode == 0
    assert_nothing_left(worker)


def test_a_pause_is_asked_for_and_not_forced(child):
    """However long the step takes that is at work: nothing is terminated."""
    worker = child(
        """
        start()
        assert sys.stdin.buffer.readline() == b'pause\\n'
        time.sleep(1.5)
        say(type='paused', step=7)
        """
    )
    with worker:
        events = iter(worker)
        next(events)
        worker.pause()
        assert list(events) == [Paused(7)]
    assert worker._process.returncode == 0
    assert_nothing_left(worker)


@posix
def test_a_worker_that_does_not_listen_is_terminated(child):
    worker = child("start(); time.sleep(60)")
    with worker:
        events = iter(worker)
        next(events)
        worker.cancel()
        (end,) = events
    assert (end.reason, end.exit_status) == ("stopped", -signal.SIGTERM)


@posix
def test_a_worker_that_ignores_everything_is_killed(child):
    worker = child("signal.signal(signal.SIGTERM, signal.SIG_IGN); start(); time.sleep(60)")
    with worker:
        events = iter(worker)
        next(events)
        worker.cancel()
        worker.cancel()
        (end,) = events
    assert (end.reason, end.exit_status) == ("stopped", -signal.SIGKILL)
    assert_nothing_left(worker)


@posix
def test_a_worker_that_does_not_end_after_its_last_word_is_made_to(child):
    worker = child("signal.signal(signal.SIGTERM, signal.SIG_IGN); start(); finish(); time.sleep(60)")
    events = events_of(worker)
    assert isinstance(events[-1], Finished)
    assert worker._process.returncode == -signal.SIGKILL


def test_leaving_early_stops_the_worker_even_if_it_chatters(child):
    worker = child(
        """
        start()
        while True:
            say(type='progress', done=1, of=2)
        """
    )
    with contextlib.suppress(ZeroDivisionError), worker:
        for event in worker:
            if isinstance(event, Progress):
                raise ZeroDivisionError
    assert_nothing_left(worker)


def test_a_worker_that_reads_nothing_holds_up_nobody(child, order, lease):
    big = protocol.WorkOrder(
        protocol.TrainJob(order.job.id, order.job.sitter, "/p", order.job.photos * 1_000, order.job.settings),
        lease,
        order.spool,
    )
    assert len(wire.encode_order(big)) > 100_000  # more than a pipe holds
    worker = Worker(big, [sys.executable, "-c", "import time; time.sleep(60)"], patience=Patience(0.2, 0.2, 0.2))
    with worker:
        worker.cancel()
        (end,) = worker
    assert end.reason == "stopped"
    assert_nothing_left(worker)


def test_a_program_that_is_not_there_is_a_plain_failure(order, tmp_path):
    with pytest.raises(Failed) as caught, Worker(order, [str(tmp_path / "nothing")]):
        pass
    assert caught.value.code == "worker-not-started"


def test_without_a_command_it_starts_this_program(order):
    assert Worker(order)._command == [*paths.program_command(), "worker"]


PARENT = """
import sys
from likeness.jobs.wire import decode_order
from likeness.jobs.supervisor import Worker
order = decode_order(sys.stdin.buffer.readline())
with Worker(order, [sys.executable, "-m", "likeness.worker"]) as worker:
    print(worker._process.pid, flush=True)
    for event in worker:
        print(type(event).__name__, flush=True)
"""

CHILD_OF_A_DEAD_PARENT = """
import os, sys, threading
sys.stdin.buffer.readline()
print('{"type":"started","job":"%s","barriers":[],"threads":1}', flush=True)
sys.stdin.buffer.read()
os._exit(0)
"""


def is_alive(pid):
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@posix
def test_the_worker_sees_the_end_of_its_parent(order):
    """The parent is killed with -9; what is left of the pipe tells the worker, which ends by itself."""
    script = PARENT.replace(
        '[sys.executable, "-m", "likeness.worker"]',
        f"[sys.executable, '-c', {CHILD_OF_A_DEAD_PARENT % order.job.id!r}]",
    )
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        parent.stdin.write(wire.encode_order(order))
        parent.stdin.flush()
        pid = int(parent.stdout.readline())
        assert parent.stdout.readline() == b"Started\n"
        assert is_alive(pid)
        parent.kill()
    deadline = time.monotonic() + 10
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_alive(pid)
