"""Cycles of Python objects are collected in the window's thread alone.

Python collects in whichever thread happens to allocate. Where a cycle holds an object of Qt, that destroys it in the wrong thread, and the
program ends in a segmentation fault: seen with the camera's coach, which allocates beside the window.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1_000


class Collector(QObject):
    """While it lives, Python collects nothing by itself; this does, in its own thread, as often as Python would have to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(collect)
        self._timer.start()


def collect() -> None:
    """The oldest generation whose count is over its limit, as Python itself would choose."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
