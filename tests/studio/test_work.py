"""How a worker's last words are heard where it was asked to pause because what it does cannot go on like this."""

import pytest

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.jobs import protocol
from likeness.studio.work import PauseNeeded, stopped_with


class Ending:
    """A worker that has one more thing to say."""

    def __init__(self, last):
        self._events = iter([last])
        self.paused = False

    def __iter__(self):
        return self._events

    def pause(self):
        self.paused = True


@pytest.mark.parametrize(
    ("last", "raised"),
    [
        (protocol.Failed("blob-missing"), Failed),
        (protocol.Failed("lease-withdrawn"), Refused),
        (protocol.Failed("out-of-memory"), PauseNeeded),
        (protocol.Crashed("died", -6, "std::bad_alloc"), PauseNeeded),
        (protocol.Paused(5), Cancelled),
    ],
)
def test_what_it_ended_with_is_told_unless_less_memory_helps(last, raised):
    worker, heard = Ending(last), []
    with pytest.raises(raised), stopped_with(worker, heard.append):
        raise PauseNeeded
    assert worker.paused
    assert heard[0] == (protocol.Failed("out-of-memory") if isinstance(last, protocol.Crashed) else last)
