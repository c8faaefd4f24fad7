"""How much memory this process may still take: of the computer, of its control group, of its own limit. And who was killed for want of it."""

import contextlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psutil

Bound = Literal["computer", "group", "process"]
ROOT = Path("/")
NO_LIMIT = 2**60
"""Version 1 of the control groups says "no limit" by a number near 2**63."""


@dataclass(frozen=True, slots=True)
class Free:
    """`free` bytes, and what bounds them: the memory of the computer, a control group (a container, a service), or the process's own limit."""

    free: int
    bound: Bound


def free_memory(root: Path = ROOT) -> Free:
    """The least of what there is and what we are allowed. Children that are started now get the same limits."""
    found = [Free(int(psutil.virtual_memory().available), "computer")]
    found += [Free(free, "group") for free in _free_in_groups(root)]
    limit = _address_space_left()
    if limit is not None:
        found.append(Free(limit, "process"))
    return min(found, key=lambda one: one.free)


def total_memory(root: Path = ROOT) -> int:
    """What there would be if nothing else ran: of the computer, or of the smallest group that we are in."""
    limits = [limit for folder in _groups(root) for name in _LIMITS if (limit := _number(folder / name)) is not None]
    return min([int(psutil.virtual_memory().total), *limits])


def kills_for_memory(root: Path = ROOT) -> int:
    """How often the kernel ended a process because memory was short: a count that only rises. 0 where the system keeps none."""
    counts = [
        _word(folder / name, "oom_kill") for folder in _groups(root) for name in ("memory.events", "memory.oom_control")
    ]
    return sum(counts) + _word(root / "proc" / "vmstat", "oom_kill")


_LIMITS = ("memory.max", "memory.high", "memory.limit_in_bytes")
_USED = ("memory.current", "memory.usage_in_bytes")
_GIVEN_BACK_FIRST = ("inactive_file", "total_inactive_file")
"""Pages of files that nobody has used lately: they count as used, and are given up before anybody is killed."""


def _free_in_groups(root: Path) -> list[int]:
    free = []
    for folder in _groups(root):
        used = next((value for name in _USED if (value := _number(folder / name)) is not None), 0)
        used -= max(_word(folder / "memory.stat", name) for name in _GIVEN_BACK_FIRST)
        limits = [limit for name in _LIMITS if (limit := _number(folder / name)) is not None]
        free += [max(0, limit - max(0, used)) for limit in limits]
    return free


def _groups(root: Path) -> list[Path]:
    """Folders of the control groups that count our memory, from the innermost up; none outside Linux."""
    if sys.platform != "linux":
        return []
    folders = []
    with contextlib.suppress(OSError, ValueError):
        for line in (root / "proc" / "self" / "cgroup").read_text(encoding="ascii", errors="replace").splitlines():
            _, controllers, path = line.split(":", 2)
            if controllers in {"", "memory"}:
                top = root / "sys" / "fs" / "cgroup" / controllers
                inner = top / path.lstrip("/")
                folders += [folder for folder in (inner, *inner.parents) if folder.is_relative_to(top)]
    return folders


def _number(path: Path) -> int | None:
    """None: not there, or no limit."""
    try:
        value = int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return value if 0 <= value < NO_LIMIT else None


def _word(path: Path, name: str) -> int:
    """The number after `name` in a file of lines "name number"; 0 where there is none."""
    with contextlib.suppress(OSError, ValueError):
        for line in path.read_text(encoding="ascii", errors="replace").splitlines():
            key, _, value = line.partition(" ")
            if key == name:
                return int(value)
    return 0


def has_own_limit() -> bool:
    """Whether processes of ours may take less than the computer would give them (`ulimit -v`)."""
    return _address_space_left() is not None


def _address_space_left() -> int | None:
    """None where the process has no limit of its own."""
    if sys.platform != "linux":
        return None
    import resource  # noqa: PLC0415 (POSIX only)

    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit == resource.RLIM_INFINITY:
        return None
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    return max(0, limit - pages * resource.getpagesize())
