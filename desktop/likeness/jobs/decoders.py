"""Decoder processes from our side: bytes go in over a pipe, pixels come out, and whatever a file does to its decoder stays there.

A decoder that takes too long, too much memory, or dies is ended and started anew; the file that did it is refused, the next one is not affected.
"""

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Self

import numpy as np
import psutil
from numpy.typing import NDArray

from likeness.base.errors import Cancelled, Failed
from likeness.base.limits import MAX_PHOTO_PIXELS
from likeness.base.paths import private_environment, program_command
from likeness.jobs.decoding import (
    Declined,
    Decoded,
    Garbled,
    Ready,
    Request,
    read_into,
    read_reply,
    write_message,
)
from likeness.jobs.spawning import start_apart

LOOK_SECONDS = 0.03
"""How often the watch looks: a decoder can take some 100 MB more in that time."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one file may cost its decoder.

    `seconds` of processor time, which a busy machine does not use up; `idle` seconds in which it neither works nor answers; `memory`: resident
    bytes; `start` seconds until it is ready, on a busy machine.
    """

    seconds: float = 4.5
    idle: float = 4.0
    memory: int = 1_450_000_000
    start: float = 120.0


class Decoder:
    """One decoder process, started when first needed. For one thread; `stop` may be called from any.

    with Decoder() as decoder:
        answer, pixels = decoder.ask("IMG_1.HEIC", data)
    """

    def __init__(self, allowance: Allowance = Allowance(), command: Sequence[str] | None = None) -> None:
        self._allowance = allowance
        self._command = list(command) if command is not None else [*program_command(), "decoder"]
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = threading.Event()
        self.barriers: tuple[str, ...] = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """No process is left."""
        self._end()

    @property
    def pid(self) -> int | None:
        """None before the first file, and after one that ended its decoder."""
        return None if self._process is None else self._process.pid

    def ask(self, name: str, untrusted_data: bytes) -> tuple[Decoded, NDArray[np.uint8]]:
        """The picture in these bytes: what is known of it, and (H, W, 3) sRGB.

        Raises Failed: what the decoder declines with, photo-damaged (its decoder died), photo-too-heavy, worker-not-started; Cancelled after `stop`.
        """
        process = self._alive() or self._start()
        watch = _Watch(process, self._allowance, self._stopped)
        try:
            with watch:
                reply, pixels = _exchange(process, Request(_sayable(name), len(untrusted_data)), untrusted_data)
        except (Garbled, OSError) as error:
            self._end()
            raise self._trouble(watch, name) from error
        except BaseException:  # the conversation broke off in the middle
            self._end()
            raise
        if watch.exceeded:  # and was killed with its answer on the way: the next file is not to pay for that
            self._end()
        if isinstance(reply, Declined):
            raise Failed(reply.code, **{**reply.fields, "name": name})
        return reply, pixels

    def close(self) -> None:
        """No process is left; the next file would start a new one."""
        self._end()

    def stop(self) -> None:
        """Whoever waits for an answer gets Cancelled, and so does whoever asks again."""
        self._stopped.set()

    def _trouble(self, watch: "_Watch", name: str) -> Failed | Cancelled:
        if self._stopped.is_set():
            return Cancelled("stopped")
        return Failed("photo-too-heavy" if watch.exceeded else "photo-damaged", name=name)

    def _alive(self) -> subprocess.Popen[bytes] | None:
        """None also where it died between two files, for want of memory for example: no file did that."""
        if self._process is not None and self._process.poll() is not None:
            self._end()
        return self._process

    def _start(self) -> subprocess.Popen[bytes]:
        """Raises Failed("worker-not-started")."""
        if self._stopped.is_set():
            raise Cancelled("stopped")
        try:
            self._process = process = _spawn(self._command)
            stdout = _pipes(process)[1]
            timer = threading.Timer(self._allowance.start, process.kill)
            timer.start()
            try:
                reply = read_reply(stdout)
            finally:
                timer.cancel()
                timer.join()
        except (OSError, Garbled) as error:
            self._end()
            raise Failed("worker-not-started", kind=type(error).__name__) from error
        self.barriers = reply.barriers if isinstance(reply, Ready) else ()
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()


def _sayable(name: str) -> str:
    """The end of a name, which tells the kind of file; names of files need not be text."""
    return name[-200:].encode("utf-8", "replace").decode()


def _exchange(
    process: subprocess.Popen[bytes], request: Request, data: bytes
) -> tuple[Decoded | Declined, NDArray[np.uint8]]:
    stdin, stdout = _pipes(process)
    write_message(stdin, request)
    stdin.write(data)
    stdin.flush()
    untrusted_reply = read_reply(stdout)
    match untrusted_reply:
        case Declined():
            return untrusted_reply, np.empty((0, 0, 3), np.uint8)
        case Decoded(width=width, height=height) if width * height <= MAX_PHOTO_PIXELS:
            pixels = np.empty((height, width, 3), np.uint8)
            read_into(stdout, pixels.reshape(-1).data)
            return untrusted_reply, pixels
        case _:
            raise Garbled


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    if process.stdin is None or process.stdout is None:
        raise Garbled
    return process.stdin, process.stdout


class _Watch:
    """Looks at a process while it works on one file, and ends it where that costs too much."""

    def __init__(self, process: subprocess.Popen[bytes], allowance: Allowance, stopped: threading.Event) -> None:
        self._process = process
        self._allowance = allowance
        self._stopped = stopped
        self._over = threading.Event()
        self.exceeded = False

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._look, name="decoder-watch", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        try:
            child = psutil.Process(self._process.pid)
            first = last = _seconds_of(child)
            moved = time.monotonic()
            while not self._over.wait(LOOK_SECONDS):
                used, now = _seconds_of(child), time.monotonic()
                if used > last:
                    last, moved = used, now
                waits = now - moved > self._allowance.idle and _is_waiting(child)
                heavy = child.memory_info().rss > self._allowance.memory
                self.exceeded = used - first > self._allowance.seconds or waits or heavy
                if self.exceeded or self._stopped.is_set():
                    self._process.kill()
                    return
        except psutil.Error:
            return  # it is gone, which the pipe tells as well


def _seconds_of(child: psutil.Process) -> float:
    times = child.cpu_times()
    return float(times.user + times.system)


def _is_waiting(child: psutil.Process) -> bool:
    """A process that is ready to run, and only waits for a processor, is not stuck. Windows does not tell the two apart."""
    return sys.platform == "win32" or child.status() in {psutil.STATUS_SLEEPING, psutil.STATUS_STOPPED}


def _spawn(command: Sequence[str]) -> subprocess.Popen[bytes]:
    environment = private_environment() | {"PYTHONDONTWRITEBYTECODE": "1", "MALLOC_ARENA_MAX": "1"}
    return start_apart(command, environment, stderr=subprocess.DEVNULL)
