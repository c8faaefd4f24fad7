"""The power goes at any instant: whatever the disk kept of what nobody had fsynced, the vault opens and keeps what it acknowledged."""

import os
import random
import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest
from ordeal import Said, begin, verify
from power_loss import WAYS, Replay, put, record

ORDEAL = Path(__file__).with_name("ordeal.py")


@pytest.fixture
def strace():
    if shutil.which("strace") is None:
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("strace is missing (apt-get install strace)")
        pytest.skip("strace is missing")


def power_cuts(folder, seed, things, states, dice):
    """Records one run that does `things` things, then tries `states` states of it. What was tried, by way."""
    root, before, log = folder / "disk", folder / "before", folder / "log"
    begin(root)
    shutil.copytree(root, before)
    record([sys.executable, ORDEAL, root, seed, things], root, log)
    shutil.rmtree(root)
    shutil.copytree(before, root)
    chosen = Counter(dice.choices(range(1, 1 + sum(1 for _ in Replay(root, log).steps())), k=states))
    replay, tried = Replay(root, log), Counter()
    for number in replay.steps():
        for _ in range(chosen[number]):
            way = dice.choice(WAYS)
            put(root, replay.state(way, dice))
            said = Said()
            for line in replay.said.splitlines(keepends=True):
                if line.endswith(b"\n"):
                    said.hear(line)
            try:
                verify(root, said)
            except BaseException as error:
                error.add_note(f"seed {seed}, call {number}, {way}")
                raise
            tried[way] += 1
    return tried


def test_whatever_the_disk_kept(tmp_path, strace):
    tried = power_cuts(tmp_path, 3, 22, 60, random.Random(1))  # noqa: S311 (to be repeated, not to be secret)
    assert sum(tried.values()) == 60


@pytest.mark.soak
def test_whatever_the_disk_kept_thousands_of_times(tmp_path, strace):
    seed, tried = int(os.environ.get("LIKENESS_SOAK_SEED", "1")), Counter()
    for run in range(10):
        tried += power_cuts(tmp_path / str(run), seed * 100 + run, 45, 400, random.Random(seed * 100 + run))  # noqa: S311 (to be repeated, not to be secret)
        print(f"\n{dict(tried)}", flush=True)
    assert sum(tried.values()) == 4000
