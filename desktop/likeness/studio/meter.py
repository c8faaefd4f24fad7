"""Seconds and peak memory of each stage of a run, measured while it happens."""

import contextlib
import itertools
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import psutil

SAMPLE_SECONDS = 0.05
SAMPLES_PER_LOOK = 6
"""Looking at sockets, and for processes that came and went, costs more than looking at memory: about three times a second."""


@dataclass(frozen=True, slots=True)
class StageReading:
    """`peak_memory` is the largest sum of resident sizes of this process and its children that was sampled, in bytes.

    `connections` is the largest number of internet sockets they had open at once. Where the system does not let one process look
    at another's sockets, only this one's are seen; workers are shut in by other means.
    """

    code: str
    title: str
    seconds: float
    cpu_seconds: float
    peak_memory: int
    connections: int


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
            peak, connections = sampler.stop()
            seconds = time.monotonic() - started
            self.readings.append(StageReading(code, title, seconds, _cpu_seconds() - started_cpu, peak, connections))


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
        self._connections = 0

    def run(self) -> None:
        process = psutil.Process()
        family = [process]
        for number in itertools.count():
            if number % SAMPLES_PER_LOOK == 0:
                family = [process, *process.children(recursive=True)]
                self._connections = max(self._connections, _internet_sockets(family))
            self._peak = max(self._peak, _resident(family))
            if self._over.wait(SAMPLE_SECONDS):
                return

    def stop(self) -> tuple[int, int]:
        self._over.set()
        self.join()
        return self._peak, self._connections


def _resident(family: Sequence[psutil.Process]) -> int:
    total = 0
    for member in family:
        with contextlib.suppress(psutil.Error):  # it ended between being listed and being asked
            total += member.memory_info().rss
    return total


def _internet_sockets(family: Sequence[psutil.Process]) -> int:
    found = 0
    for member in family:
        with contextlib.suppress(psutil.Error):
            found += len(member.net_connections(kind="inet"))
    return found
