"""Who collects cycles of objects while a window is there: its own thread, and nobody else."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from likeness.ui.collecting import Collector

pytestmark = pytest.mark.window


class Knot:
    """A cycle that says in which thread it was collected."""

    def __init__(self, heard):
        self.itself = self
        weakref.finalize(self, lambda: heard.append(threading.get_ident()))


def test_cycles_go_in_the_windows_thread_whoever_allocates(qapp, qtbot):
    heard, parent = [], QObject()
    collector = Collector(parent)
    collector._timer.setInterval(10)
    assert not gc.isenabled()
    Knot(heard)

    def allocate():
        kept = [[] for _ in range(200_000)]
        assert kept

    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert heard == [], "the other thread collected nothing"
    keep = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: bool(heard), timeout=60_000)
    assert keep
    assert heard == [threading.get_ident()]
