"""Real processes, really killed at instants that nobody chose: the vault opens, keeps what was acknowledged, and holds nothing half."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from ordeal import Said, begin, verify

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
ORDEAL = Path(__file__).with_name("ordeal.py")
LONGEST = 1.5
"""Seconds of work before a kill, at most."""


def killed(folder, seed, seconds, said):
    """One run that ends in a kill; what it said is added to `said`. The status that it ended with."""
    command = [sys.executable, str(ORDEAL), str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout.readline(), process.stderr.read().decode()
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        for line in process.stdout.read().splitlines(keepends=True):
            if line.endswith(b"\n"):
                said.hear(line)
        trouble = process.stderr.read().decode()
    assert process.returncode == -signal.SIGKILL, trouble


def rounds(folder, count, seed):
    """So many kills; every fifth vault is a new one. What was said, read and broken off."""
    dice, figures = random.Random(seed), {"kills": 0, "acknowledged": 0, "erased": 0, "read": 0}  # noqa: S311 (to be repeated, not to be secret)
    for number in range(count):
        if number % 25 == 0:
            place, said = folder / str(number), Said()
            begin(place)
        killed(place, number + 1, dice.uniform(0, LONGEST), said)
        figures["read"] += verify(place, said)
        figures["kills"] += 1
        if number % 25 == 24 or number == count - 1:
            figures["acknowledged"] += len(said.put)
            figures["erased"] += len(said.erased)
    return figures


def test_killed_at_any_instant_nothing_acknowledged_is_lost(tmp_path):
    figures = rounds(tmp_path, 12, 1)
    assert figures["acknowledged"] > 0, "the child must have got somewhere"


@pytest.mark.soak
def test_killed_five_hundred_times(tmp_path):
    seed = int(os.environ.get("LIKENESS_SOAK_SEED", "2"))
    figures = rounds(tmp_path, 500, seed)
    print(f"\n{figures}")
    assert figures["acknowledged"] > 1000
