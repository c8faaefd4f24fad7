"""Starting one worker, hearing it out, and making sure that it ends.

    with Worker(order) as worker:
        for event in worker:
            ...

Leaving the `with` block always runs the stop ladder: ask (the line `cancel`), terminate, kill. `cancel()` starts the same ladder from another thread.
Exactly one last event comes: what the worker said last, or `Crashed`. Keys go through stdin only.
"""

import contextlib
import os
import queue
import re
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Literal, Self

from likeness.base.errors import Failed
from likeness.base.limits import MAX_EVENT_BYTES
from likeness.base.paths import private_environment, program_command
from likeness.jobs.protocol import Crashed, Event, Order, Terminal, WireEvent
from likeness.jobs.spawning import start_apart
from likeness.jobs.wire import (
    CANCEL_LINE,
    PAUSE_LINE,
    Conversation,
    ProtocolError,
    decode_event,
    encode_order,
    skip_line,
)

DIAGNOSIS_LINES = 40
DIAGNOSIS_LINE_BYTES = 400


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds on each rung of the stop ladder: after asking, after terminating; `linger` is how long a worker may take to end after its last event."""

    ask: float = 30.0
    terminate: float = 5.0
    linger: float = 30.0


class Worker:
    """One worker process for one order. Enter once, iterate once; `cancel` may be called from any thread."""

    def __init__(
        self,
        order: Order,
        command: Sequence[str] | None = None,
        environment: Mapping[str, str] | None = None,
        patience: Patience = Patience(),
    ) -> None:
        """`command` starts the worker; None is this program itself. Raises ProtocolError where the order breaks a bound."""
        self._line = encode_order(order)
        self._conversation = Conversation(order.job.id)
        self._command = list(command) if command is not None else [*program_command(), "worker"]
        self._environment = _worker_environment(environment)
        self._patience = patience
        self._stderr: deque[bytes] = deque(maxlen=DIAGNOSIS_LINES)
        self._words: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._garbled = False
        self._threads: list[threading.Thread] = []
        self._ladder_lock = threading.Lock()
        self._ladder: threading.Thread | None = None

    def __enter__(self) -> Self:
        """Start the process. Raises Failed("worker-not-started")."""
        try:
            self._process = start_apart(self._command, self._environment)
        except OSError as error:
            raise Failed("worker-not-started", kind=type(error).__name__) from error
        self._stdin, self._stdout, stderr = _pipes(self._process)
        self._words.put(self._line)
        self._spawn(self._speak, "worker-stdin")
        self._spawn(lambda: self._keep_last_lines(stderr), "worker-stderr")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Whatever happened, no process and no thread is left."""
        if self._process.poll() is None:
            self._spawn(self._discard_output, "worker-stdout")
            self._start_ladder(ask=True)
        self._process.wait()
        self._words.put(None)
        with self._ladder_lock:
            ladder = self._ladder
        for thread in (*self._threads, *([ladder] if ladder else [])):
            thread.join()
        self._stdout.close()

    def __iter__(self) -> Iterator[Event]:
        """The events as they come, the last one once the process has ended."""
        try:
            for untrusted_line in _lines(self._stdout):
                event = self._hear(untrusted_line)
                if event is not None:
                    yield event
        except ProtocolError:
            self._garbled = True
            self._process.kill()  # what breaks the protocol is not asked
            self._discard_output()
        yield self._last_event()

    def cancel(self) -> None:
        """Ask the worker to stop at its next step; make it, where it does not. Returns at once."""
        self._stopping.set()
        self._start_ladder(ask=True)

    def pause(self) -> None:
        """Ask a training to save its state and end. A step may take minutes, and nothing is forced; `cancel` still may be. Returns at once."""
        self._words.put(PAUSE_LINE)

    def skip(self, picture: str) -> None:
        """Ask the worker to give up one picture, by its name in the order, and to go on with the others; nothing where no picture can have that name.
        Returns at once.
        """
        with contextlib.suppress(ProtocolError):
            self._words.put(skip_line(picture))

    def diagnosis(self) -> str:
        """The last lines of the worker's stderr, without keys and without the name of the home folder."""
        text = b"\n".join(self._stderr).decode(errors="replace")
        text = re.sub(r"AGE-SECRET-KEY-\w+|\b[0-9A-Z]{20,}\b", "[key]", text)
        home = os.path.expanduser("~")  # noqa: PTH111 (Path.home raises where there is none)
        return text.replace(home, "~") if len(home) > 1 else text

    def _hear(self, untrusted_line: bytes) -> WireEvent | None:
        """A decoded event; None for the last one, which is held back until nothing can follow it."""
        event = decode_event(untrusted_line)
        self._conversation.hear(event)
        if self._conversation.last is None:
            return event
        self._start_ladder(ask=False)
        return None

    def _last_event(self) -> Terminal | Crashed:
        self._process.wait()
        if self._conversation.last is not None and not self._garbled:
            return self._conversation.last
        for thread in self._threads:
            if thread.name == "worker-stderr":
                thread.join()
        return Crashed(self._reason(), self._process.returncode, self.diagnosis())

    def _reason(self) -> Literal["died", "garbled", "stopped"]:
        if self._garbled:
            return "garbled"
        return "stopped" if self._stopping.is_set() else "died"

    # -- the stop ladder

    def _start_ladder(self, *, ask: bool) -> None:
        with self._ladder_lock:
            if self._ladder is None:
                self._ladder = threading.Thread(target=self._stop, args=(ask,), name="worker-ladder", daemon=True)
                self._ladder.start()

    def _stop(self, ask: bool) -> None:  # noqa: FBT001 (a thread's argument)
        if ask:
            self._words.put(CANCEL_LINE)
        patience = self._patience
        if self._ended_within(patience.ask if ask else patience.linger):
            return
        self._process.terminate()
        if not self._ended_within(patience.terminate):
            self._process.kill()

    def _ended_within(self, seconds: float) -> bool:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    # -- threads

    def _spawn(self, target: Callable[[], None], name: str) -> None:
        thread = threading.Thread(target=target, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _speak(self) -> None:
        """Write what is to be said; a worker that does not read must not hold up anybody else."""
        with contextlib.suppress(OSError), self._stdin:
            while (line := self._words.get()) is not None:
                self._stdin.write(line)
                self._stdin.flush()

    def _keep_last_lines(self, stderr: IO[bytes]) -> None:
        with stderr:
            while line := stderr.readline(DIAGNOSIS_LINE_BYTES):
                self._stderr.append(line.rstrip(b"\n"))

    def _discard_output(self) -> None:
        while self._stdout.read(65_536):
            pass


def _worker_environment(environment: Mapping[str, str] | None) -> dict[str, str]:
    """Offline, and without byte code files: a worker writes nowhere but into its spool."""
    return private_environment(environment) | {"PYTHONDONTWRITEBYTECODE": "1"}


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
    if process.stdin is None or process.stdout is None or process.stderr is None:
        raise Failed("worker-not-started", kind="pipes")
    return process.stdin, process.stdout, process.stderr


def _lines(stdout: IO[bytes]) -> Iterator[bytes]:
    """Whole lines. A last line without its end is what a killed worker leaves, and is dropped. Raises ProtocolError("too-long")."""
    while untrusted_line := stdout.readline(MAX_EVENT_BYTES + 1):
        if not untrusted_line.endswith(b"\n"):
            if len(untrusted_line) > MAX_EVENT_BYTES:
                raise ProtocolError("too-long")
            return
        yield untrusted_line[:-1]
