"""Trainings that run out of memory or of disk, as the studio runs them: they go on in less memory, or pause, and finish."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import msgspec
import psutil
import pytest
from preforked import Preforked
from test_training import TINY_PACK

from likeness.base.clock import system_clock
from likeness.base.errors import Cancelled, Failed
from likeness.base.paths import Home
from likeness.jobs import protocol
from likeness.jobs.states import State
from likeness.packs.manifest import load_manifest
from likeness.studio import learning
from likeness.studio.house import open_studio
from likeness.studio.priors import draw_priors
from likeness.studio.work import Control
from likeness.vault.keepers import MemoryKeeper

pytestmark = [pytest.mark.worker, pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")]

SIDE, BATCH = 128, 48
"""All at once they take about 700 MB, four at a time 200 MB."""

COUNTS = Path("/proc/vmstat")
BETWEEN = 480_000_000
GROUP_BYTES = 280_000_000
"""What a worker takes itself; the libraries belong to the group of whoever loaded them."""


@pytest.fixture(scope="module")
def preforked(tmp_path_factory):
    with Preforked(tmp_path_factory.mktemp("workers")) as server:
        yield server


@pytest.fixture
def studio(tmp_path):
    with open_studio(Home(tmp_path / "home"), MemoryKeeper(), system_clock, create=True) as opened:
        yield opened


@pytest.fixture
def job(train_job):
    settings = msgspec.structs.replace(train_job.settings, steps=3, checkpoint_every=1, held_out_every=3)
    return msgspec.structs.replace(train_job, pack=str(TINY_PACK), photos=train_job.photos[:3], settings=settings)


def large(job):
    return msgspec.structs.replace(job, settings=msgspec.structs.replace(job.settings, size=SIDE, batch=BATCH))


@pytest.fixture
def learn(studio, sitter, monkeypatch):
    """Learn as the studio does; the workers are started by `command`."""

    def run(order, command, on_event=None, wishes=learning.ANY, tier=None):
        monkeypatch.setattr("likeness.jobs.supervisor.program_command", lambda: command)
        return learning.learn(studio, order, load_manifest(TINY_PACK), None, tier, on_event, wishes)

    return run


def said(events, kind):
    return [event for event in events if isinstance(event, kind)]


@pytest.fixture
def limited():
    """This process has a limit too, as with `ulimit -v` before the program: a wide one, because the workers have narrow ones of their own."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (2**42, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


@pytest.mark.soak
@pytest.mark.usefixtures("limited")
def test_where_the_memory_is_limited_a_smaller_tier_finishes(studio, sitter, job, learn, preforked):
    order = studio.journal.begin(large(job), sitter.lease())
    events = []
    learned = learn(order, preforked.command(headroom=BETWEEN), events.append)
    assert [event.tier for event in said(events, protocol.Planned)] == ["whole", "ample"]
    assert said(events, protocol.Warned) == [protocol.Warned("training-smaller-tier")]
    assert learned.result.label == "adapter"
    assert studio.journal.entry(job.id).state is State.FINISHED


@pytest.fixture
def group(tmp_path):
    """A control group with room for four pictures at a time."""
    for top, name in (("/sys/fs/cgroup/memory", "memory.limit_in_bytes"), ("/sys/fs/cgroup", "memory.max")):
        place = Path(top) / f"likeness-{os.getpid()}-{tmp_path.name[-1]}"
        try:
            place.mkdir()
            (place / name).write_text(str(GROUP_BYTES))
        except OSError:
            continue
        yield place
        place.rmdir()
        return
    pytest.skip("needs the right to make control groups")


@pytest.mark.skipif(not COUNTS.is_file() or "oom_kill" not in COUNTS.read_text(), reason="a kernel that counts")
@pytest.mark.soak
def test_a_worker_that_the_kernel_kills_for_memory_goes_on_in_a_smaller_tier(
    studio, sitter, job, learn, preforked, group
):
    order = studio.journal.begin(large(job), sitter.lease())
    events = []
    learn(order, preforked.command(group=str(group)), events.append)
    assert [event.tier for event in said(events, protocol.Planned)] == ["whole", "ample"]
    assert said(events, protocol.Failed) == [protocol.Failed("out-of-memory")]


@pytest.mark.usefixtures("limited")
def test_memory_that_runs_out_in_the_middle_costs_no_step_that_was_saved(studio, sitter, job, learn, preforked):
    order = studio.journal.begin(large(job), sitter.lease())
    events = []

    def on_event(event):
        events.append(event)
        if isinstance(event, protocol.Checkpoint) and len(said(events, protocol.Checkpoint)) == 1:
            worker = preforked.worker()
            limit = psutil.Process(worker).memory_info().vms + 60_000_000
            resource.prlimit(worker, resource.RLIMIT_AS, (limit, limit))

    learn(order, preforked.command(), on_event)
    assert [(event.tier, event.step > 0) for event in said(events, protocol.Planned)] == [
        ("whole", False),
        ("ample", True),
    ]
    steps = [event.done for event in said(events, protocol.Progress)]
    assert steps.count(1) == 1
    assert steps[-1] == job.settings.steps


@pytest.mark.usefixtures("limited")
def test_where_no_tier_is_left_it_says_so(studio, sitter, job, learn, preforked):
    order = studio.journal.begin(large(job), sitter.lease())
    with pytest.raises(Failed, match="out-of-memory"):
        learn(order, preforked.command(headroom=20_000_000), tier="smallest")
    assert learning.first_tier(studio.journal.entry(job.id)) == "smallest"


@pytest.fixture
def small_disk(studio):
    """The journal on a disk of its own with room for little."""
    folder = studio.home.vault / "jobs"
    folder.mkdir(parents=True, exist_ok=True)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("needs the right to mount")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_pauses_and_room_lets_it_go_on(studio, small_disk, sitter, job, learn, preforked):
    order = studio.journal.begin(job, sitter.lease())
    ballast = small_disk / "ballast"

    def fill(event):
        if isinstance(event, protocol.Checkpoint) and not ballast.exists():
            subprocess.run(["dd", "if=/dev/zero", f"of={ballast}", "bs=4k"], capture_output=True, check=False)

    with pytest.raises(Failed) as caught:
        learn(order, preforked.command(), fill)
    assert caught.value.code in {"training-disk-full", "disk-full"}
    entry = studio.journal.entry(job.id)
    assert entry.state is State.PAUSED
    assert entry.checkpoint is not None
    ballast.unlink()
    again = studio.journal.resume(job.id, sitter.lease())
    events = []
    learned = learn(again, preforked.command(), events.append)
    assert said(events, protocol.Planned)[0].step == entry.checkpoint.step
    assert (studio.journal.spool(job.id) / learned.result.file.name).is_file()


def test_where_pictures_of_nobody_cannot_be_drawn_it_goes_on_without_them_and_says_so(
    studio, sitter, job, learn, preforked, tmp_path
):
    (tmp_path / "file").write_bytes(b"")
    settings = msgspec.structs.replace(job.settings, steps=8)
    wanted = msgspec.structs.replace(job, settings=settings, priors=str(tmp_path / "file" / "inside"))
    order, events = studio.journal.begin(wanted, sitter.lease()), []
    learned = learn(order, preforked.command(), events.append)
    assert said(events, protocol.Warned) == [protocol.Warned("training-without-priors")]
    assert [event.step for event in said(events, protocol.Planned)] == [0, 5]
    assert [event.done for event in said(events, protocol.Progress)] == list(range(1, 9))
    assert learned.result.label == "adapter"


def test_a_worker_that_is_killed_while_it_draws_is_no_end(studio, sitter, job, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "likeness.jobs.supervisor.program_command", lambda: [sys.executable, "-c", "import os; os.abort()"]
    )
    wanted = msgspec.structs.replace(job, priors=str(tmp_path / "priors"))
    studio.journal.begin(wanted, sitter.lease())
    assert draw_priors(studio, wanted, None, None) is False


def test_a_hand_on_it_pauses_it_from_another_thread(studio, sitter, job, learn, preforked):
    order = studio.journal.begin(job, sitter.lease())
    control = Control()
    control.pause()  # also where the worker is not there yet
    with pytest.raises(Cancelled, match="training-paused"):
        learn(order, preforked.command(), wishes=learning.Wishes(control=control))
    assert studio.journal.entry(job.id).state is State.PAUSED


def test_ctrl_c_pauses_and_says_so(studio, sitter, job, learn, preforked):
    order = studio.journal.begin(job, sitter.lease())
    events = []

    def interrupted(event):
        events.append(event)
        if isinstance(event, protocol.Planned):
            raise KeyboardInterrupt

    with pytest.raises(Cancelled, match="training-paused"):
        learn(order, preforked.command(), interrupted)
    assert events[-1] == protocol.Warned("training-pausing")
    assert studio.journal.entry(job.id).state is State.PAUSED


def test_what_would_take_hours_is_asked_about_before_and_loses_nothing(studio, sitter, job, learn, preforked):
    """A million steps are a night's work for any computer."""
    long = msgspec.structs.replace(job, settings=msgspec.structs.replace(job.settings, steps=100_000))
    order = studio.journal.begin(long, sitter.lease())
    with pytest.raises(Failed, match="training-too-long") as caught:
        learn(order, preforked.command())
    assert caught.value.fields["hours"].split()[1] in {"h", "min"}
    entry = studio.journal.entry(job.id)
    assert entry.state is State.PAUSED
    assert entry.checkpoint.step >= 5
