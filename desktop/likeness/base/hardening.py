"""Keep what is in memory out of files: no core dumps, no attaching by other programs of the same user."""

import contextlib
import ctypes
import sys

PR_SET_DUMPABLE = 4


def harden_process() -> None:
    """Call once at the start of each process. Linux: RLIMIT_CORE 0 and PR_SET_DUMPABLE 0; macOS: RLIMIT_CORE 0; Windows: no crash dialog dumps."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)  # SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX
        return
    import resource  # noqa: PLC0415 (POSIX only)

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
