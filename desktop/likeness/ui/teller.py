"""Progress of work on another thread, told in the window's: not more often than anybody can see, and with a way to stop it."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from likeness.base.errors import Cancelled

Value = TypeVar("Value")

EVERY_SECONDS = 0.1


class Teller(QObject):
    """Hand it to a use case as its `on_progress`. After `stop` it ends the work with Cancelled("stopped")."""

    told = Signal(object, object)
    """How much is done, and of how much. Objects, because sizes outgrow a C int."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._last = 0.0

    def stop(self) -> None:
        self._stopped = True

    def __call__(self, done: int, of: int) -> None:
        if self._stopped:
            raise Cancelled("stopped")
        now = time.monotonic()
        if now - self._last >= EVERY_SECONDS or done == of:
            self._last = now
            self.told.emit(done, of)


def while_there(owner: QObject, call: Callable[[Value], None]) -> Callable[[Value], None]:
    """`call`, unless `owner` is gone by then: pages are made anew where the language changes."""

    def carry(value: Value) -> None:
        if isValid(owner):
            call(value)

    return carry
