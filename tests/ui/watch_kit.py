"""Detectors: how long the window's thread was kept from its next turn, and what a page leaves behind once it is gone."""

import contextlib
import gc
import os
import threading
import time
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

TURN_MS = 2
SCHEDULED = Path("/proc/thread-self/schedstat")


class Turns(QObject):
    """While it watches, a timer asks for a turn of the event loop every two milliseconds; between two turns the window is deaf.

    `worked`: the longest that this thread computed between two turns. `held`: the longest that passed, less what the thread waited for a
    processor, where the kernel counts that: a disk or a lock it slept on is in it. On a machine with more to do than processors a lock may be
    held by a thread that waits its turn, so `held` means something on a calm machine only.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worked = 0.0
        self.held = 0.0
        self.turns = 0
        self._last = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)

    def __enter__(self):
        self._last = _now()
        self._timer.start(TURN_MS)
        return self

    def __exit__(self, *_):
        self._turn()
        self._timer.stop()

    @property
    def longest(self) -> float:
        """Seconds; what can be said fairly on this machine as it is now."""
        return max(self.worked, self.held) if is_calm() else self.worked

    def _turn(self) -> None:
        now = _now()
        self.worked = max(self.worked, now[0] - self._last[0])
        self.held = max(self.held, now[1] - self._last[1])
        self.turns += 1
        self._last = now


def _now() -> tuple[float, float]:
    """Of this thread: computed so far; and the time, less what it waited for a processor so far."""
    try:
        waited = int(SCHEDULED.read_text().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        waited = 0.0
    return time.thread_time(), time.monotonic() - waited


def is_calm() -> bool:
    """Whether there are processors to spare, and the kernel says who waited for one."""
    return SCHEDULED.exists() and os.getloadavg()[0] < 0.75 * (os.cpu_count() or 1)


@contextlib.contextmanager
def nothing_stays(make_turn) -> Counter:
    """What is alive of threads, timers and widgets after the block must be what was alive before it. `make_turn` lets the loop run."""
    before = census(make_turn)
    yield before
    grown = census(make_turn) - before
    assert not grown, f"left behind: {dict(grown)}"


def census(make_turn) -> Counter:
    """Threads by name, running timers and widgets by class; what waits to be deleted is deleted first."""
    for _ in range(3):
        make_turn()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    found: Counter = Counter(f"thread {thread.name.rstrip('0123456789_')}" for thread in threading.enumerate())
    found.update(f"widget {type(widget).__name__}" for widget in QApplication.allWidgets())
    timers = [each for each in gc.get_objects() if issubclass(type(each), QTimer) and isValid(each) and each.isActive()]
    found.update(f"timer of {type(timer.parent()).__name__}" for timer in timers)
    return found
