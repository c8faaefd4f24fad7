"""How much memory is free, read from folders that look like the kernel's, and once from the kernel itself."""

import subprocess
import sys

import psutil
import pytest

from likeness.jobs.memory import free_memory, has_own_limit, kills_for_memory, total_memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="control groups")

MIB = 2**20


@pytest.fixture
def root(tmp_path):
    """`root(path=text, ...)` writes files below a folder that stands for `/`."""

    def write(**files):
        for name, text in files.items():
            path = tmp_path / name.replace("__", "/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return tmp_path

    return write


def test_the_innermost_of_two_groups_may_be_the_wider_one(root):
    top = root(proc__self__cgroup="0::/service/worker\n")
    for folder, limit, used in (("service", 200, 150), ("service/worker", 180, 10)):
        place = top / "sys/fs/cgroup" / folder
        place.mkdir(parents=True, exist_ok=True)
        (place / "memory.max").write_text(f"{limit * MIB}\n")
        (place / "memory.current").write_text(f"{used * MIB}\n")
        (place / "memory.stat").write_text(f"anon 1\ninactive_file {5 * MIB}\n")
    found = free_memory(top)
    assert (found.free, found.bound) == (55 * MIB, "group")
    assert total_memory(top) == 180 * MIB


def test_the_soft_limit_of_a_group_counts_as_well(root):
    top = root(proc__self__cgroup="0::/a\n")
    place = top / "sys/fs/cgroup/a"
    place.mkdir(parents=True)
    for name, text in {"memory.max": "max", "memory.high": str(64 * MIB), "memory.current": str(4 * MIB)}.items():
        (place / name).write_text(text)
    assert free_memory(top).free == 60 * MIB


def test_groups_of_the_first_version(root):
    top = root(proc__self__cgroup="9:name=systemd:/\n4:memory:/box\n1:cpu:/\n")
    place = top / "sys/fs/cgroup/memory/box"
    place.mkdir(parents=True)
    values = {"memory.limit_in_bytes": 100 * MIB, "memory.usage_in_bytes": 30 * MIB}
    for name, value in values.items():
        (place / name).write_text(f"{value}\n")
    (place.parent / "memory.limit_in_bytes").write_text("9223372036854771712\n")
    (place / "memory.oom_control").write_text("oom_kill_disable 0\nunder_oom 0\noom_kill 3\n")
    root(proc__vmstat="pgfault 12\noom_kill 2\n")
    assert free_memory(top).free == 70 * MIB
    assert kills_for_memory(top) == 5


@pytest.mark.parametrize("text", ["", "nonsense\n", "0::/not/there\n", "\xff"])
def test_without_groups_the_computer_is_the_bound(root, text):
    top = root(proc__self__cgroup=text)
    found = free_memory(top)
    assert found.bound in {"computer", "process"}
    assert 0 < found.free <= psutil.virtual_memory().total
    assert kills_for_memory(top) == 0


ASK = "from likeness.jobs.memory import *; found = free_memory(); print(found.free, found.bound, has_own_limit())"


def test_a_limit_of_the_process_is_seen():
    done = subprocess.run(
        ["sh", "-c", f"ulimit -v 400000; exec '{sys.executable}' -c '{ASK}'"],
        capture_output=True,
        text=True,
        check=True,
    )
    free, bound, limited = done.stdout.split()
    assert 0 < int(free) < 400_000 * 1024
    assert (bound, limited) == ("process", "True")
    assert has_own_limit() is False


def test_this_computer_keeps_the_count():
    assert kills_for_memory() >= 0
    assert total_memory() >= free_memory().free
