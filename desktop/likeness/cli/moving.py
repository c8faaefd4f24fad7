"""Bytes on their way, as lines for a terminal."""

import time

from likeness.cli.edge import Output

EVERY_SECONDS = 3.0


class Moving:
    """Give it how much is done, of how much: it says a line every few seconds, and how long it will take."""

    def __init__(self, output: Output, verb: str) -> None:
        self._output = output
        self._verb = verb
        self._started = self._last = time.monotonic()
        self._first = -1

    def __call__(self, done: int, of: int) -> None:
        now = time.monotonic()
        if self._first < 0:
            self._first = done
        if now - self._last < EVERY_SECONDS:
            return
        self._last = now
        moved = done - self._first
        left = (now - self._started) / moved * (of - done) if moved else 0.0
        self._output.say(f"  {size_text(done)} of {size_text(of)} {self._verb}{_left_text(left)}")


def size_text(count: int) -> str:
    """`1.2 GB`, in units of a thousand."""
    size, unit = float(count), "bytes"
    for larger in ("kB", "MB", "GB"):
        if size < 1000:
            break
        size, unit = size / 1000, larger
    return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"


def _left_text(seconds: float) -> str:
    if seconds < 5:
        return ""
    return f", about {max(1, round(seconds / 60))} min left" if seconds >= 60 else f", about {seconds:.0f} s left"
