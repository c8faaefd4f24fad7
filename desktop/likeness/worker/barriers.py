"""Shut the network, and every way to write outside the spool folder, before anything heavy is imported.

Four barriers, of which the first holds everywhere and the others on Linux, also for native code:

    audit-hook         Python code cannot resolve, connect, bind or send, start programs, or open files for writing outside the spool
    network-namespace  the process sees no network interface
    system-calls       socket() and io_uring_setup() fail with EPERM (seccomp)
    file-writes        the kernel refuses to write, make or remove files outside the spool (Landlock)
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from likeness.base.paths import private_environment
from likeness.jobs.protocol import Barrier
from likeness.worker import linux

_SOCKET_EVENTS_LEFT_OPEN = frozenset(
    {"socket.__new__", "socket.gethostname", "socket.getservbyname", "socket.getservbyport"}
)
_LOCAL_FAMILY = 1
"""AF_UNIX: `socketpair` of an event loop; connecting and binding stay refused."""

_FORBIDDEN_EVENTS = frozenset(
    {
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.fork",
        "os.forkpty",
        "os.startfile",
        "pty.spawn",
        "sqlite3.connect",
    }
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Gate:
    """What the audit hook refuses. The folder is set once the order is known."""

    def __init__(self) -> None:
        self.spool: str | None = None

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Raises PermissionError, which libraries that only try something know how to take."""
        if event == "open":
            self._check_open(*arguments)
        elif event.startswith("socket."):
            if event not in _SOCKET_EVENTS_LEFT_OPEN or (event == "socket.__new__" and arguments[1] != _LOCAL_FAMILY):
                raise PermissionError(f"the worker has no network ({event})")
        elif event in _FORBIDDEN_EVENTS:
            raise PermissionError(f"the worker does not do this ({event})")

    def _check_open(self, path: object, _mode: object, flags: object) -> None:
        if not isinstance(flags, int) or not flags & _WRITING or not isinstance(path, str | bytes):
            return  # reading, and descriptors that are open already
        place = os.path.normcase(os.path.realpath(os.fsdecode(path)))
        if not _is_device(place) and not self._is_in_spool(place):
            raise PermissionError("the worker writes only into its spool folder")

    def _is_in_spool(self, place: str) -> bool:
        if self.spool is None:
            return False
        try:
            return os.path.commonpath([place, self.spool]) == self.spool
        except ValueError:  # another drive
            return False


def _is_device(place: str) -> bool:
    """The null device, GPUs, and the kernel's view of ourselves: nothing there is a file that stays."""
    null = os.path.normcase(os.path.realpath(os.devnull))
    return place == null or place.startswith(("/dev/", f"/proc/{os.getpid()}/"))


def shut_network(gate: Gate) -> tuple[Barrier, ...]:
    """First thing in a worker, while it has one thread. The barriers that hold from here on; none of them can be taken down again."""
    os.environ.update(private_environment({}))
    os.environ["ORT_DISABLE_TELEMETRY"] = (
        "1"  # read by ONNX Runtime when it is imported; otherwise it calls home and keeps a database
    )
    sys.dont_write_bytecode = True
    _point_temporary_files_nowhere()
    sys.addaudithook(gate)
    active: list[Barrier] = ["audit-hook"]
    if sys.platform == "linux":
        if linux.enter_empty_network():
            active.append("network-namespace")
        if linux.refuse_sockets():
            active.append("system-calls")
    return tuple(active)


def _point_temporary_files_nowhere() -> None:
    """Libraries ask for the temporary folder when they are imported. They get one that exists and is shut, so that using it fails."""
    nowhere = str(Path(sys.executable).parent)
    tempfile.tempdir = nowhere
    os.environ.update(
        TMPDIR=nowhere, TEMP=nowhere, TMP=nowhere, TORCHINDUCTOR_CACHE_DIR=nowhere, CUDA_CACHE_DISABLE="1"
    )


def shut_files(gate: Gate, spool: Path) -> tuple[Barrier, ...]:
    """Once the spool folder is known, still with one thread. The barriers that this adds."""
    gate.spool = os.path.normcase(os.path.realpath(spool))
    if sys.platform == "linux" and linux.write_only_below([spool], devices=[Path("/dev"), Path("/proc/self")]):
        return ("file-writes",)
    return ()
