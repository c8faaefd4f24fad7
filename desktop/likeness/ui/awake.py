"""Keeping the computer awake while something runs overnight, and letting it sleep again: by what each system has for that.

    Linux     logind's Inhibit, which keeps the machine from sleeping, and the desktop's ScreenSaver, which keeps it from going idle
    macOS     caffeinate, which ends with us
    Windows   SetThreadExecutionState

Nothing waits for an answer: `told` says whether it is held, as soon as that is known.
"""

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from likeness.ui.models.works import Awake, WorkState
from likeness.ui.works import Works

ES_CONTINUOUS, ES_SYSTEM_REQUIRED = 0x80000000, 0x00000001
CAFFEINATE = ("/usr/bin/caffeinate", "-i", "-w")


class Wakeful(QObject):
    """One system's way. `told` carries an Awake; CANNOT only once nothing is left to try."""

    told = Signal(object)

    def hold(self, why: str) -> None:
        raise NotImplementedError

    def release(self) -> None:
        raise NotImplementedError


class MacWakeful(Wakeful):
    """A program of the system's that holds the machine awake for as long as it runs, and ends when we do."""

    def __init__(self, parent: QObject | None = None, *, command: Sequence[str] = CAFFEINATE) -> None:
        super().__init__(parent)
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self, why: str) -> None:  # noqa: ARG002 (it shows no reason)
        self.release()
        try:
            self._process = subprocess.Popen(
                [*self._command, str(os.getpid())], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
            )
        except OSError:
            self.told.emit(Awake.CANNOT)
        else:
            self.told.emit(Awake.HELD)

    def release(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


class WindowsWakeful(Wakeful):
    """The state belongs to the thread that asks, which is the window's and lasts."""

    def hold(self, why: str) -> None:  # noqa: ARG002 (it shows no reason)
        self.told.emit(Awake.HELD if _execution_state(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) else Awake.CANNOT)

    def release(self) -> None:
        _execution_state(ES_CONTINUOUS)


def _execution_state(flags: int) -> bool:
    system: Any = getattr(ctypes, "windll", None)
    return system is not None and bool(system.kernel32.SetThreadExecutionState(ctypes.c_uint(flags)))


def wakeful(parent: QObject) -> Wakeful:
    """The way of the system that we run on."""
    if sys.platform == "darwin":
        return MacWakeful(parent)
    if sys.platform == "win32":
        return WindowsWakeful(parent)
    from likeness.ui.awake_linux import LinuxWakeful  # noqa: PLC0415 (other systems need no D-Bus)

    return LinuxWakeful(parent)


class KeepAwake(QObject):
    """Holds while any work that runs overnight is at work or in line, and says so to Works."""

    def __init__(self, works: Works, parent: QObject, make: Callable[[QObject], Wakeful] = wakeful) -> None:
        """`make`: the system's way, made when it is first needed."""
        super().__init__(parent)
        self._works, self._make = works, make
        self._way: Wakeful | None = None
        works.changed.connect(self._look, Qt.ConnectionType.DirectConnection)
        self._holds = False

    @property
    def holds(self) -> bool:
        return self._holds

    def close(self) -> None:
        """The window ends."""
        self._release()

    def _look(self, _work: WorkState) -> None:
        wanted = any(work.overnight for work in self._works.running)
        if wanted and not self._holds:
            self._holds = True
            self._found_way().hold(self.tr("A personal model is being made"))
        elif not wanted and self._holds:
            self._release()

    def _release(self) -> None:
        if self._holds:
            self._holds = False
            self._found_way().release()
            self._works.say_awake(Awake.NO)

    def _found_way(self) -> Wakeful:
        if self._way is None:
            self._way = self._make(self)
            self._way.told.connect(self._told)
        return self._way

    def _told(self, awake: Awake) -> None:
        if self._holds:
            self._works.say_awake(awake)
