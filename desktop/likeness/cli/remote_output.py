"""Output of a command that is done for another process: its words, its questions, and its Ctrl-C."""

import queue
import threading
from collections.abc import Callable
from io import TextIOBase
from multiprocessing.connection import Connection

import typer

from likeness.base.errors import LikenessError
from likeness.cli.edge import Output
from likeness.cli.wire import FROM_GUEST, Answer, Ended, Err, FromOwner, Out, Question, WireBroken, receive, send

LONGEST_PIECE = 1_000_000
"""Characters in one message: as JSON at most six bytes each, which a message can hold."""

MOST_WAITING = 1_000_000
"""Messages that nobody has read yet; whoever lets more pile up has gone."""

LOOK_SECONDS = 0.05


class RemoteOutput(Output):
    """Every word said looks first whether the other side wants to go on: KeyboardInterrupt, where it pressed Ctrl-C or is gone."""

    def __init__(self, connection: Connection, *, as_json: bool, quiet: bool) -> None:
        self._connection = connection
        self._stopped = threading.Event()
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._outbox = _Outbox(connection, self._stopped)
        out, err = (_Lines(kind, self._outbox.put) for kind in (Out, Err))
        super().__init__(as_json=as_json, quiet=quiet, out=out, err=err)  # type: ignore[arg-type]  # print asks for write and flush only
        threading.Thread(target=self._listen, daemon=True).start()

    def say(self, line: str) -> None:
        self.look()
        super().say(line)

    def warn(self, error: LikenessError) -> None:
        self.look()
        super().warn(error)

    def look(self) -> None:
        """Raises KeyboardInterrupt where the other side does not want to go on."""
        if self.stop_asked():
            raise KeyboardInterrupt

    def stop_asked(self) -> bool:
        return self._stopped.is_set()

    def ask(self, question: str, *, yes_or_no: bool = False) -> str:
        """Raises typer.Abort where nobody answers."""
        self._outbox.put(Question(question, yes_or_no))
        answer = self._answers.get()
        if answer is None:
            raise typer.Abort
        return answer

    def end(self, status: int, can_wait: Callable[[], bool]) -> None:
        """The last word. Returns when the other side has it all, is gone, or `can_wait` no longer holds."""
        self._outbox.put(Ended(status))
        self._outbox.close(can_wait)

    def _listen(self) -> None:
        try:
            while isinstance(message := receive(self._connection, FROM_GUEST), Answer):
                self._answers.put(message.text)
        except WireBroken:
            pass
        self._stopped.set()
        self._answers.put(None)


class _Outbox:
    """Messages on their way, sent by a thread of their own: who does not read them keeps nobody from working, and the vault from nobody."""

    def __init__(self, connection: Connection, stopped: threading.Event) -> None:
        self._connection = connection
        self._stopped = stopped
        self._waiting: queue.SimpleQueue[FromOwner | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def put(self, message: FromOwner) -> None:
        if self._waiting.qsize() < MOST_WAITING:
            self._waiting.put(message)
        else:
            self._stopped.set()

    def close(self, can_wait: Callable[[], bool]) -> None:
        """Nothing more is coming."""
        self._waiting.put(None)
        while self._thread.is_alive() and can_wait():
            self._thread.join(LOOK_SECONDS)

    def _work(self) -> None:
        try:
            while (message := self._waiting.get()) is not None:
                send(self._connection, message)
        except (WireBroken, TypeError):  # gone; or closed under our hands because it did not read
            self._stopped.set()


class _Lines(TextIOBase):
    """What `print` writes, sent at each flush. Who is gone is noticed at the next `look`, not in the middle of a result."""

    def __init__(self, kind: Callable[[str], Out | Err], put: Callable[[FromOwner], None]) -> None:
        super().__init__()
        self._kind = kind
        self._put = put
        self._held: list[str] = []

    def write(self, text: str, /) -> int:
        self._held.append(text)
        return len(text)

    def flush(self) -> None:
        text, self._held = "".join(self._held), []
        for start in range(0, len(text), LONGEST_PIECE):
            self._put(self._kind(text[start : start + LONGEST_PIECE]))
