"""Work on many files at once, in order and in bounded memory: a few lanes, each with a decoder process of its own."""

import os
import queue
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Generic, Self, TypeVar

from likeness.capture.gather import Item
from likeness.jobs.decoders import Decoder

LANES = 2
"""A photo in work takes a few times its pixels; more lanes than this gain little beside the vault's own work."""

AHEAD = 1
"""Finished photos that may wait for the one before them."""

Done = TypeVar("Done")


class Lanes(Generic[Done]):
    """`work` is done for each item, on several at once; the results come in the order of the items.

    with Lanes(work) as lanes:
        for done in lanes.run(items):
            ...
    """

    def __init__(self, work: Callable[[Item, Decoder], Done], number: int | None = None) -> None:
        """`work` is called in a thread, with a decoder that is its own for the time."""
        self._work = work
        number = number or min(LANES, _cores())
        self._decoders = [Decoder() for _ in range(number)]
        self._free: queue.SimpleQueue[Decoder] = queue.SimpleQueue()
        for decoder in self._decoders:
            self._free.put(decoder)
        self._pool = ThreadPoolExecutor(number, thread_name_prefix="intake")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """What is in work is given up; no thread and no process is left."""
        for decoder in self._decoders:
            decoder.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)
        for decoder in self._decoders:
            decoder.close()

    def run(self, items: Iterable[Item]) -> Iterator[Done]:
        """Raises what `work` raises."""
        waiting: deque[Future[Done]] = deque()
        for item in items:
            waiting.append(self._pool.submit(self._one, item))
            if len(waiting) > len(self._decoders) + AHEAD - 1:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _one(self, item: Item) -> Done:
        decoder = self._free.get()
        try:
            return self._work(item, decoder)
        finally:
            self._free.put(decoder)


def _cores() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
