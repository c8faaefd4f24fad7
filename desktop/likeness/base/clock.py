"""Time is passed in, so that rules about it can be tested."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC, with its time zone."""
    return datetime.now(UTC)


def to_iso(moment: datetime) -> str:
    """RFC 3339 in UTC, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def from_iso(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


Uptime = Callable[[], tuple[str, float] | None]
"""What counts on although somebody sets the clock: a name for this run of the computer, and its seconds; None where there is no such thing."""

BOOT_NAME = Path("/proc/sys/kernel/random/boot_id")


def system_uptime() -> tuple[str, float] | None:
    """On Linux, seconds since the start, sleep included. Elsewhere None: no counter there both counts sleep and names its start."""
    if sys.platform != "linux":
        return None
    try:
        return BOOT_NAME.read_text("ascii").strip(), time.clock_gettime(time.CLOCK_BOOTTIME)
    except (OSError, ValueError):
        return None
