"""The worker process from its first instruction to its exit status.

Order matters: barriers first, then the order (it holds a key), then the thread that watches stdin, then anything heavy.
"""

import contextlib
import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, NoReturn, assert_never

from likeness.base.clock import system_clock
from likeness.base.errors import Cancelled, LikenessError
from likeness.base.hardening import harden_process
from likeness.jobs import protocol
from likeness.jobs.protocol import Barrier, GenerateJob, Order, PackOrder, TrainJob, WorkOrder
from likeness.jobs.wire import CANCEL_LINE, MAX_ORDER_BYTES, PAUSE_LINE, SKIP, ProtocolError, decode_order
from likeness.worker.barriers import Gate, shut_files, shut_network
from likeness.worker.cost import short_of_memory
from likeness.worker.desk import Desk, EventWriter, PausedAt, Work

ORPHANED = 1
STDERR = 2
"""The descriptor: in a bundle without a console `sys.stderr` is None."""

UNUSED = ("peft", "scipy")
"""Diffusers imports them wherever it finds them, for what no job of ours does: 3 of the 9 seconds until one begins."""


def main(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Run the one order that comes on `stdin` and say events on `stdout`. The result is the exit status of `base.errors`."""
    gate = Gate()
    barriers = shut_network(gate)
    harden_process()
    faulthandler.enable(STDERR)
    events = EventWriter(take_over(stdout))
    inbox = Inbox(stdin.fileno())
    try:
        order = _read_order(inbox)
        if order is None:
            return ORPHANED
        begin = _sit_down(order, inbox, events, gate, barriers)
    except LikenessError as error:
        events.send(failure(error))
        return error.exit_status
    return _work(*begin)


def leave(status: int) -> NoReturn:
    """End the process at once: every file is complete and every event written. The interpreter's own end would take two seconds after torch."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # closed, or nobody reads it any more
            if stream is not None:
                stream.flush()
    os._exit(status)


def take_over(stdout: BinaryIO) -> BinaryIO:
    """The stream for events; what libraries print on the standard output goes to stderr from now on."""
    ours = os.dup(stdout.fileno())
    os.dup2(STDERR, stdout.fileno())
    return os.fdopen(ours, "wb")


class Inbox:
    """Lines from a descriptor, without a buffer object whose lock a waiting thread would hold at exit."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._rest = b""

    def next_line(self, limit: int) -> bytes | None:
        """The next line without its end; None once nobody is there any more. Raises ProtocolError("too-long")."""
        parts = [self._rest]
        size = len(self._rest)
        while b"\n" not in parts[-1]:
            part = os.read(self._descriptor, 65_536)
            if not part:
                return None
            size += len(part)
            if size > limit + 65_536:
                raise ProtocolError("too-long")
            parts.append(part)
        line, self._rest = b"".join(parts).split(b"\n", 1)
        return line


def _read_order(inbox: Inbox) -> Order | None:
    untrusted_line = inbox.next_line(MAX_ORDER_BYTES)
    return None if untrusted_line is None else decode_order(untrusted_line)


def _sit_down(
    order: Order, inbox: Inbox, events: EventWriter, gate: Gate, barriers: tuple[Barrier, ...]
) -> tuple[Work, Callable[[], None]]:
    """The place of work, and what is to be done there."""
    barriers += shut_files(gate, Path(order.folder if isinstance(order, PackOrder) else order.spool))
    threads = choose_threads()
    stop, skipped = threading.Event(), set[str]()
    begin: tuple[Work, Callable[[], None]]
    if isinstance(order, PackOrder):
        work = Work(events, stop)
        begin = work, lambda: _run_on_pack(order, work)
    else:
        desk = Desk(order, events, system_clock, stop, skipped)
        begin = desk, lambda: _run(order, desk)
    threading.Thread(target=_watch, args=(inbox, stop, begin[0].pause, skipped), name="stdin", daemon=True).start()
    events.send(protocol.Started(order.job.id, barriers, threads))
    return begin


def choose_threads() -> int:
    """Tell the numeric libraries to use the physical cores that we may run on; a number that is set already stays. Before they are imported."""
    untrusted_number = os.environ.get("OMP_NUM_THREADS", "")
    if untrusted_number.isdecimal() and 1 <= int(untrusted_number) <= 4_096:
        return int(untrusted_number)
    import psutil  # noqa: PLC0415 (after the barriers)

    number = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    if sys.platform == "linux":
        number = min(number, len(os.sched_getaffinity(0)))
    os.environ["OMP_NUM_THREADS"] = str(number)
    return number


def _watch(inbox: Inbox, stop: threading.Event, pause: threading.Event, skipped: set[str]) -> None:
    """`cancel` asks the job to stop, `pause` to save its state and stop, `skip` and a name to give up one picture.

    The end of stdin means that our parent is gone, and we go at once (files are complete or absent).
    """
    while (line := inbox.next_line(MAX_ORDER_BYTES)) is not None:
        if line + b"\n" == CANCEL_LINE:
            stop.set()
        elif line + b"\n" == PAUSE_LINE:
            pause.set()
        elif line.startswith(SKIP):
            skipped.add(line.removeprefix(SKIP).decode("ascii", "replace"))
    os._exit(ORPHANED)


def _work(desk: Work, job: Callable[[], None]) -> int:
    try:
        job()
        desk.events.send(desk.finished())
    except Cancelled as error:
        desk.events.send(protocol.Cancelled(tuple(desk.results)))
        return error.exit_status
    except PausedAt as paused:
        desk.events.send(paused.event)
        return Cancelled.exit_status
    except LikenessError as error:
        desk.events.send(protocol.Failed("out-of-memory") if short_of_memory(error.__cause__) else failure(error))
        return error.exit_status
    except Exception as error:  # noqa: BLE001 (the edge of the process)
        _tell_where(error)
        desk.events.send(protocol.Failed(*_unexpected(error)))
        return 1
    return 0


def _run(order: WorkOrder, desk: Desk) -> None:
    shut_out(UNUSED)
    from likeness.worker.generating import run_generation  # noqa: PLC0415 (numpy, after the barriers)
    from likeness.worker.training import run_training  # noqa: PLC0415

    match order.job:
        case TrainJob() as job:
            run_training(job, desk)
        case GenerateJob() as job:
            run_generation(job, desk)
        case _:
            assert_never(order.job)


def shut_out(libraries: Sequence[str]) -> None:
    """Python's way to say that a library is not there: who asks for one gets an ImportError."""
    sys.modules.update(dict.fromkeys(libraries))  # type: ignore[arg-type]


def _run_on_pack(order: PackOrder, work: Work) -> None:
    from likeness.worker.packing import run_on_pack  # noqa: PLC0415

    run_on_pack(order.job, Path(order.folder), work)


def failure(error: LikenessError) -> protocol.Failed:
    """The event for an error, its fields cut to the protocol's bounds."""
    fields: dict[str, protocol.FieldValue] = {
        name[:40]: _bounded(value) for name, value in list(error.fields.items())[:8]
    }
    return protocol.Failed(error.code, fields)


def _bounded(value: object) -> protocol.FieldValue:
    if isinstance(value, bool) or (isinstance(value, int) and abs(value) <= 2**53):
        return value
    return str(value)[:300]


def _unexpected(error: Exception) -> tuple[str, protocol.Fields]:
    kind = type(error).__name__
    if short_of_memory(error):
        return "out-of-memory", {}
    return "internal", {"kind": kind[:300]}


def _tell_where(error: Exception) -> None:
    """Frames and kinds only: a message may quote what was worked on."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    os.write(STDERR, f"{frames}{type(error).__name__}\n".encode())
