"""Memory of files that are mapped: safetensors are read by mapping them, so that what was copied out of a file stays in memory a second time."""

import contextlib
import ctypes
import re
import sys
from collections.abc import Iterator
from pathlib import Path

DROP = 4
"""MADV_DONTNEED of Linux: pages of a mapped file that were only read are taken from the file again when somebody asks for them."""

HEAD = re.compile(r"([0-9a-f]+)-([0-9a-f]+) \S+ \S+ \S+ \d+ *(.*)")


def let_go(folder: Path) -> None:
    """Gives back what this process holds of the files below `folder`; tensors that still lie there stay what they are. A file that was
    written to in memory is kept. Elsewhere than on Linux, nothing.
    """
    if sys.platform != "linux":
        return
    advise = ctypes.CDLL(None).madvise
    advise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    with contextlib.suppress(OSError):  # a system without /proc
        for start, end in _only_read(f"{folder.resolve()}/"):
            advise(start, end - start, DROP)


def _only_read(below: str) -> Iterator[tuple[int, int]]:
    """From where to where files whose paths begin with `below` are mapped."""
    start = end = 0
    inside = False
    for line in Path("/proc/self/smaps").read_text(encoding="utf-8", errors="replace").splitlines():
        head = HEAD.fullmatch(line)
        if head is not None:
            start, end, inside = int(head[1], 16), int(head[2], 16), head[3].startswith(below)
        elif inside and line.startswith("Anonymous:") and line.split()[1] == "0":
            yield start, end
