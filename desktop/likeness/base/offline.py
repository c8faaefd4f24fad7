"""Keep this process off the internet: the offline switch of every library we use, and a guard that refuses and counts attempts.

Workers shut themselves in harder (worker/barriers.py). Sockets between programs of this computer, like the keychain's, stay allowed.
"""

import sys
from collections.abc import MutableMapping
from typing import TYPE_CHECKING

from likeness.base.clock import system_clock

if TYPE_CHECKING:
    from datetime import datetime

SWITCHES = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "DIFFUSERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
}
"""ONNX Runtime reads its switch when it is imported; without it, it calls home and keeps a database in the home folder."""

LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"})
SENDS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"})


def switch_off(environment: MutableMapping[str, str]) -> None:
    """Before any library is imported."""
    environment.update(SWITCHES)


class InternetGuard:
    """An audit hook for Python code. `attempts` counts what it refused, `since` when it was installed; after that it cannot be taken away."""

    def __init__(self) -> None:
        self.attempts = 0
        self.since: datetime | None = None

    def install(self) -> None:
        sys.addaudithook(self)
        self.since = system_clock()

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """Raises PermissionError. An address of the internet is a tuple; one of this computer is a path."""
        if event in LOOKUPS or (event in SENDS and isinstance(arguments[-1], tuple)):
            self.attempts += 1
            raise PermissionError(f"Likeness does not use the network ({event})")
