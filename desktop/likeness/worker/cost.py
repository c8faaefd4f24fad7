"""What the process has taken so far, and whether it failed because it could take no more."""

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


MEMORY_PHRASES = (
    "cannot allocate memory",
    "failed to allocate memory",
    "can't allocate memory",
    "not enough memory",
    "bad_alloc",
    "out of memory",
    "os error 12",
    "could not create a primitive",
    "could not create a memory",
    "can't start new thread",
)
"""Of torch, oneDNN, ONNX Runtime, safetensors, the C++ library and Python itself."""

LIBRARIES = ("safetensors", "onnxruntime")
"""Those whose errors are of kinds of their own."""


def short_of_memory(error: BaseException | None) -> bool:
    """Whether an error is want of memory, in whatever words a library says it; also where it was the cause of another error."""
    while error is not None:
        name, words = type(error).__name__, str(error).lower()
        if isinstance(error, MemoryError) or name == "OutOfMemoryError":
            return True
        spoken = isinstance(error, RuntimeError | OSError) or type(error).__module__.startswith(LIBRARIES)
        if spoken and any(phrase in words for phrase in MEMORY_PHRASES):
            return True
        error = error.__cause__ or error.__context__
    return False
