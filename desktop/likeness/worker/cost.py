"""What the process has taken so far."""

import sys
from pathlib import Path


def peak_memory() -> int:
    """The largest resident size of this process in bytes.

    On Linux VmHWM and not ru_maxrss: the latter is handed down from the process that started us.
    """
    if sys.platform == "linux":
        for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    if sys.platform == "win32":
        import psutil  # noqa: PLC0415 (only needed here)

        return int(psutil.Process().memory_info().peak_wset)
    import resource  # noqa: PLC0415 (POSIX only)

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes on macOS
