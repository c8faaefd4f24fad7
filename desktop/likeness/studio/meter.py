"""Seconds and peak memory of each stage of a run, measured while it happens."""

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import psutil

SAMPLE_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class StageReading:
    """`peak_memory` is the largest sum of resident sizes of this process and its children that was sampled, in bytes."""

    code: str
    title: str
    seconds: float
    cpu_seconds: float
    peak_memory: int


class Meter:
    """Collects one reading per stage, in order."""

    def __init__(self) -> None:
        self.readings: list[StageReading] = []

    @contextlib.contextmanager
    def stage(self, code: str, title: str) -> Iterator[None]:
        sampler = _MemorySampler()
        started, started_cpu = time.monotonic(), _cpu_seconds()
        sampler.start()
        try:
            yield
        finally:
            peak = sampler.stop()
            seconds = time.monotonic() - started
            self.readings.append(StageReading(code, title, seconds, _cpu_seconds() - started_cpu, peak))


def _cpu_seconds() -> float:
    times = psutil.Process().cpu_times()
    children = getattr(times, "children_user", 0.0) + getattr(times, "children_system", 0.0)
    return float(times.user + times.system + children)


class _MemorySampler(threading.Thread):
    """Sampled rather than asked of the kernel, because its own high-water marks cover a process's whole life."""

    def __init__(self) -> None:
        super().__init__(name="memory-sampler", daemon=True)
        self._over = threading.Event()
        self._peak = 0

    def run(self) -> None:
        process = psutil.Process()
        while True:
            self._peak = max(self._peak, _resident(process))
            if self._over.wait(SAMPLE_SECONDS):
                return

    def stop(self) -> int:
        self._over.set()
        self.join()
        return self._peak


def _resident(process: psutil.Process) -> int:
    total = 0
    for member in [process, *process.children(recursive=True)]:
        with contextlib.suppress(psutil.Error):  # it ended between being listed and being asked
            total += member.memory_info().rss
    return total
