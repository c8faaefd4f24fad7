"""The fictional sitting as a child process: our own program's `demo` command, its lines, its end, and the ladder that stops it."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from likeness.base.errors import Failed
from likeness.base.paths import private_environment
from likeness.base.sentences import sentence

REPORT = "report.html"
GRACE_MS = 4_000
"""Time to erase the throw-away vault after being asked to stop, before being killed."""

MAX_PENDING = 100_000
"""Bytes without a line end, and of error output, that are kept."""


class DemoProcess(QObject):
    """Runs the demo once. After `start` exactly one of `finished`, `failed` and `stopped` comes."""

    said = Signal(str)
    finished = Signal(Path)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, program: Sequence[str], folder: Path, parent: QObject | None = None) -> None:
        """`program` starts our own program; `folder` must not exist yet: it is made by the run, and removed if that is stopped."""
        super().__init__(parent)
        self._program = list(program)
        self._folder = folder
        self._stopping = False
        self._over = False
        self._pending = b""
        self._errors = b""
        self._process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in private_environment().items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read_lines)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._broke)

    def start(self) -> None:
        self._process.start(self._program[0], [*self._program[1:], "demo", "--out", str(self._folder)])
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """Ask it to end; after the grace time kill it. Returns at once."""
        self._stopping = True
        self._process.terminate()
        QTimer.singleShot(GRACE_MS, self, self._process.kill)

    def stop_and_wait(self) -> None:
        """For the end of the window: the same ladder, waited for."""
        self._stopping = True
        self._process.terminate()
        if not self._process.waitForFinished(GRACE_MS):
            self._process.kill()
            self._process.waitForFinished(GRACE_MS)

    def _read_lines(self) -> None:
        self._pending += self._process.readAllStandardOutput().data()
        *lines, self._pending = self._pending.split(b"\n")
        self._pending = self._pending[:MAX_PENDING]
        for untrusted_line in lines:
            self.said.emit(untrusted_line[:MAX_PENDING].decode(errors="replace"))

    def _read_errors(self) -> None:
        self._errors = (self._errors + self._process.readAllStandardError().data())[-MAX_PENDING:]

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end_failed(sentence(Failed("demo-not-started")))

    def _ended(self, exit_code: int, exit_status: QProcess.ExitStatus) -> None:
        report = self._folder / REPORT
        if self._stopping:
            self._end_stopped()
        elif exit_status == QProcess.ExitStatus.NormalExit and exit_code == 0 and report.is_file():
            self._over = True
            self.finished.emit(report)
        else:
            self._end_failed(self._last_error())

    def _end_stopped(self) -> None:
        """What an interrupted run leaves is half a report about nobody: away with it."""
        if self._over:
            return
        self._over = True
        shutil.rmtree(self._folder, ignore_errors=True)
        self.stopped.emit()

    def _end_failed(self, message: str) -> None:
        if self._over:
            return
        self._over = True
        self.failed.emit(message)

    def _last_error(self) -> str:
        """The program's own last line on stderr: one sentence with a next step, by its contract; ours if it has none."""
        untrusted_lines = self._errors.decode(errors="replace").splitlines()
        lines = [" ".join(line.split())[:400] for line in untrusted_lines if line.strip()]
        return lines[-1] if lines else sentence(Failed("demo-ended"))


def free_folder(parent: Path, name: str) -> Path:
    """A folder path in `parent` that is not taken: "name", "name 2", "name 3" ..."""
    candidate, number = parent / name, 2
    while candidate.exists():
        candidate, number = parent / f"{name} {number}", number + 1
    return candidate
