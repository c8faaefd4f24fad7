"""Output of a command that is done for another process: its words, its questions, and its Ctrl-C."""

import queue
import threading
from collections.abc import Callable
from io import TextIOBase
from multiprocessing.connection import Connection

import typer

from likeness.base.errors import LikenessError
from likeness.cli.edge import Output
from likeness.cli.wire import FROM_GUEST, Answer, Err, Out, Question, WireBroken, receive, send


class RemoteOutput(Output):
    """Every word said looks first whether the other side wants to go on: KeyboardInterrupt, where it pressed Ctrl-C or is gone."""

    def __init__(self, connection: Connection, *, as_json: bool, quiet: bool) -> None:
        self._connection = connection
        self._stopped = threading.Event()
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        out, err = (_Lines(connection, kind, self._stopped) for kind in (Out, Err))
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
        if self._stopped.is_set():
            raise KeyboardInterrupt

    def ask(self, question: str, *, yes_or_no: bool = False) -> str:
        """Raises typer.Abort where nobody answers."""
        send(self._connection, Question(question, yes_or_no))
        answer = self._answers.get()
        if answer is None:
            raise typer.Abort
        return answer

    def _listen(self) -> None:
        try:
            while isinstance(message := receive(self._connection, FROM_GUEST), Answer):
                self._answers.put(message.text)
        except WireBroken:
            pass
        self._stopped.set()
        self._answers.put(None)


class _Lines(TextIOBase):
    """What `print` writes, sent at each flush. Who is gone is noticed at the next `look`, not in the middle of a result."""

    def __init__(self, connection: Connection, kind: Callable[[str], Out | Err], stopped: threading.Event) -> None:
        super().__init__()
        self._connection = connection
        self._kind = kind
        self._stopped = stopped
        self._held: list[str] = []

    def write(self, text: str, /) -> int:
        self._held.append(text)
        return len(text)

    def flush(self) -> None:
        text, self._held = "".join(self._held), []
        if not text:
            return
        try:
            send(self._connection, self._kind(text))
        except WireBroken:
            self._stopped.set()
