"""Work away from the window: background threads, results as signals in the window's thread. The window never waits."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from likeness.base.errors import Failed, LikenessError
from likeness.base.sentences import sentence

Result = TypeVar("Result")


class _Task(QObject):
    """Lives in the window's thread; its signal carries one result over: the value and None, or None and a sentence."""

    carried = Signal(object, object)


Describe = Callable[[LikenessError], Any]
"""What is told of a failure: its sentence, or a Problem."""


class Background(QObject):
    """Runs one call after the other, always on the same thread; with more `threads`, as many side by side."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 1, describe: Describe = sentence) -> None:
        super().__init__(parent)
        self._describe = describe
        self._executor = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="likeness-window")
        self._running: dict[_Task, Future[None]] = {}
        self._closed = False

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def run(self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[Any], None]) -> None:
        """Call `work` in the background; then, in the window's thread, `done` with its result or `failed` with what is told of the failure.

        After the end nothing is begun: news of a work that ended with the window may still be on its way to a page that would ask anew.
        """
        if self._closed:
            return
        task = _Task(self)

        def deliver(result: Result, message: object) -> None:
            if self._running.pop(task, None) is None:
                return
            task.deleteLater()
            if message is None:
                done(result)
            else:
                failed(message)

        task.carried.connect(deliver, Qt.ConnectionType.QueuedConnection)
        self._running[task] = self._executor.submit(_carry, task, work, self._describe)

    def close(self, last: Callable[[], None]) -> None:
        """Drop what has not begun and every result still on its way, call `last` on the thread, and wait for its end."""
        for future in self._running.values():
            future.cancel()
        self._running.clear()
        self._closed = True
        ending = self._executor.submit(last)
        self._executor.shutdown(wait=True)
        if error := ending.exception():
            logging.getLogger(__name__).warning("closing failed: %s", type(error).__name__)


def _carry(task: _Task, work: Callable[[], object], describe: Describe) -> None:
    try:
        task.carried.emit(work(), None)
    except LikenessError as error:
        task.carried.emit(None, describe(error))
    except Exception as error:  # noqa: BLE001 (the edge of a thread: whatever it was becomes a sentence)
        task.carried.emit(None, describe(Failed("internal", kind=type(error).__name__)))
