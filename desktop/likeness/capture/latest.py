"""A place for one thing, handed from one thread to another: the newest wins, nothing queues up."""

import threading
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Latest(Generic[Thing]):
    """Between a camera that is never late and somebody who may be. Any thread may call anything."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._thing: Thing | None = None
        self._failure: Exception | None = None
        self._ended = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many were put over before anybody took them."""
        return self._dropped

    @property
    def over(self) -> bool:
        """Whether nothing will come any more."""
        return self._ended

    def put(self, thing: Thing) -> None:
        with self._changed:
            self._dropped += self._thing is not None
            self._thing = thing
            self._changed.notify_all()

    def end(self, failure: Exception | None = None) -> None:
        """Nothing comes any more; whoever takes is given `failure`. What was not yet taken is dropped. The first end counts."""
        with self._changed:
            if not self._ended:
                self._ended, self._failure, self._thing = True, failure, None
                self._changed.notify_all()

    def take(self, timeout_s: float | None = None) -> Thing | None:
        """The newest, waiting for it; None at the end or after `timeout_s`. Raises the failure that it ended with."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._thing is not None, timeout_s)
            if self._ended:
                if self._failure is not None:
                    raise self._failure
                return None
            thing, self._thing = self._thing, None
            return thing
