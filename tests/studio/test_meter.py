import subprocess
import sys

import numpy as np
import pytest

from likeness.studio.meter import Meter


def test_a_stage_has_seconds_and_the_memory_it_took():
    meter = Meter()
    with meter.stage("a", "A"):
        block = np.ones(200_000_000, np.uint8)
        for _ in range(30):
            block += 1
    with meter.stage("b", "B"):
        del block
    first, _ = meter.readings
    assert first.seconds > 0
    assert first.cpu_seconds > 0
    assert first.peak_memory > 200_000_000


def test_children_count():
    meter = Meter()
    with meter.stage("child", "Child"):
        subprocess.run([sys.executable, "-c", "x = bytearray(300_000_000); import time; time.sleep(0.6)"], check=True)
    assert meter.readings[0].peak_memory > 300_000_000


def test_a_stage_that_fails_is_measured_too():
    meter = Meter()
    with pytest.raises(ZeroDivisionError), meter.stage("a", "A"):
        raise ZeroDivisionError
    assert meter.readings[0].code == "a"
