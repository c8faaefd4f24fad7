"""Malformed files given to a decoder process, as intake does: nothing crashes, hangs, or takes more memory than it may."""

import collections
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from malformed import malformed, real_files

from likeness.base.errors import Failed
from likeness.base.sentences import SENTENCES
from likeness.jobs.decoders import Decoder

pytestmark = pytest.mark.worker

MAX_SECONDS = 5.0
"""Of the decoder's processor time: what an idle machine's clock would show."""

MAX_MEMORY = 1_500_000_000
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture(scope="module")
def files(capture_data):
    return real_files(capture_data, (600, 800))


def seconds_of(pid):
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def peak_of(pid):
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    return int(found[1]) * 1024


def try_all(cases):
    """How often each answer came, and the most that one file took: seconds and bytes. `ended`: files that cost their decoder its life."""
    answers, seconds, memory, ended = collections.Counter(), 0.0, 0, []
    with Decoder() as decoder:
        for name, data in cases:
            before = seconds_of(decoder.pid) if decoder.pid else 0.0
            try:
                told, pixels = decoder.ask(name, data)
                assert pixels.shape == (told.height, told.width, 3)
                answers["decoded"] += 1
            except Failed as error:
                answers[error.code if error.code in SENTENCES else "no sentence"] += 1
            if decoder.pid is None:
                ended.append(name)
                continue
            seconds, memory = max(seconds, seconds_of(decoder.pid) - before), max(memory, peak_of(decoder.pid))
    return answers, seconds, memory, ended


@linux
def test_every_real_file_is_decoded(files):
    answers, *_ = try_all(files.items())
    assert answers == {"decoded": len(files)}


@linux
def test_malformed_files_cost_nobody_anything(files):
    cases = malformed(np.random.default_rng(7), files, 150)[::4]
    answers, seconds, memory, ended = try_all(cases)
    assert sum(answers.values()) == len(cases) >= 35
    assert not {"internal", "no sentence"} & set(answers)
    assert answers["photo-damaged"] > 10
    assert seconds < MAX_SECONDS
    assert memory < MAX_MEMORY
    assert ended == []


@linux
@pytest.mark.soak
@pytest.mark.parametrize("seed", range(5))
def test_two_hundred_malformed_files(capture_data, seed):
    large = real_files(capture_data)
    cases = malformed(np.random.default_rng(seed), large, 200)
    answers, seconds, memory, ended = try_all(cases)
    print(
        f"\n{len(cases)} files, seed {seed}: {dict(answers)}; at most {seconds:.2f} s, {memory / 1e6:.0f} MB; ended {ended}"
    )
    assert sum(answers.values()) == 200
    assert seconds < MAX_SECONDS
    assert memory < MAX_MEMORY


@linux
def test_strace_sees_nothing_opened_for_a_file(tmp_path, files):
    """From the first request on no file is opened, made, renamed or removed, no program started, no socket made."""
    strace = shutil.which("strace")
    if strace is None or subprocess.run([strace, "-qq", "true"], capture_output=True, check=False).returncode:
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("strace is required here and does not work")
        pytest.skip("strace is not installed or not allowed")
    log = tmp_path / "strace.txt"
    calls = "trace=%file,%net,execve,execveat,fork,vfork,memfd_create"
    command = [strace, "-f", "-qq", "-o", str(log), "-e", calls, sys.executable, "-m", "likeness", "decoder"]
    with Decoder(command=command) as decoder:
        with pytest.raises(Failed):
            decoder.ask("first", b"")
        before = settled(log)
        for name, data in files.items():
            decoder.ask(name, data)
        seen = settled(log)[len(before) :]
    assert any("openat" in line for line in before)
    harmless = re.compile(
        r" = -1 |^\d+ +(newfstatat|stat|lstat|statx|access|readlink)\("
    )  # refused, or only asked whether it is there
    assert [line for line in seen if not harmless.search(line)] == []


def settled(log):
    """The lines, once no more come."""
    lines = []
    for _ in range(100):
        time.sleep(0.1)
        now = log.read_text().splitlines()
        if now == lines:
            break
        lines = now
    return lines
