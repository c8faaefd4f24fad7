"""The lines in which the protocol travels: written, read within bounds, and held to their order. Decoding raises nothing but `ProtocolError`."""

from typing import Any

import msgspec

from likeness.base import errors
from likeness.base.limits import MAX_EVENT_BYTES
from likeness.jobs.protocol import Cancelled, Failed, Finished, Job, Order, Paused, Started, Terminal, WireEvent, Word

MAX_ORDER_BYTES = 4_000_000
"""A thousand photos with their captions are about half a megabyte."""

CANCEL_LINE = b"cancel\n"
PAUSE_LINE = b"pause\n"
"""Only a training can pause: it leaves a checkpoint of the step where it stopped. Anything else goes on."""

SKIP = b"skip "
"""`skip <name of a picture>`: that picture is given up at its next step, the others go on."""


class ProtocolError(errors.Failed):
    """What arrived is not what the protocol allows. `reason` is one of our own words, never a part of what arrived."""

    def __init__(self, reason: str) -> None:
        super().__init__("worker-garbled", reason=reason)
        self.reason = reason


def encode_event(event: WireEvent) -> bytes:
    """One line. Raises ProtocolError("too-long" | "wrong-shape"): our own mistakes are caught here and not by the reader."""
    line = msgspec.json.encode(event)
    decode_event(line)
    return line + b"\n"


def decode_event(untrusted_line: bytes) -> WireEvent:
    """One event from one line. Raises ProtocolError."""
    return _decode(untrusted_line, WireEvent, MAX_EVENT_BYTES)


def encode_order(order: Order) -> bytes:
    """One line, keys included: for the worker's stdin only. Raises ProtocolError("too-long" | "wrong-shape")."""
    line = msgspec.json.encode(order)
    decode_order(line)
    return line + b"\n"


def decode_order(untrusted_line: bytes) -> Order:
    """Raises ProtocolError."""
    return _decode(untrusted_line, Order, MAX_ORDER_BYTES)


def skip_line(picture: str) -> bytes:
    """Raises ProtocolError("wrong-shape") where no picture can have that name: it could be another line."""
    try:
        msgspec.convert(picture, Word)
    except msgspec.ValidationError:
        raise ProtocolError("wrong-shape") from None
    return SKIP + picture.encode("ascii") + b"\n"


def encode_job(job: Job) -> bytes:
    return msgspec.json.encode(job)


def decode_job(untrusted_data: bytes) -> Job:
    """Raises ProtocolError."""
    return _decode(untrusted_data, Job, MAX_ORDER_BYTES)


def _decode(untrusted_line: bytes, shape: Any, limit: int) -> Any:  # noqa: ANN401 (the callers narrow it; mypy has no type for a union of types)
    if len(untrusted_line) > limit:
        raise ProtocolError("too-long")
    try:
        return msgspec.json.decode(untrusted_line, type=shape)
    except msgspec.ValidationError:
        raise ProtocolError("wrong-shape") from None
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise ProtocolError("not-json") from None


class Conversation:
    """The order of events. Feed it each decoded event; it raises ProtocolError where one may not come now."""

    def __init__(self, job_id: str) -> None:
        self._job_id = job_id
        self._started = False
        self.last: Terminal | None = None

    def hear(self, event: WireEvent) -> None:
        """Raises ProtocolError("after-the-end" | "wrong-start")."""
        if self.last is not None:
            raise ProtocolError("after-the-end")
        if isinstance(event, Started):
            if self._started or event.job != self._job_id:
                raise ProtocolError("wrong-start")
            self._started = True
            return
        if isinstance(event, Finished | Failed | Cancelled | Paused):
            self.last = event
        if not self._started and not isinstance(event, Failed):
            raise ProtocolError("wrong-start")
