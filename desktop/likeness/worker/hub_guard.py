"""The one process that may use the internet may reach a few hosts and no others: enforced below the library that makes the requests.

A host's addresses are remembered when its name is looked up, and only those can be connected to. Names that are not on the list cannot be
looked up, and other uses of the network are refused.
"""

import socket
import sys
from collections.abc import Sequence
from functools import wraps
from typing import Any

from likeness.base.offline import LOOKUPS

CONNECT = "socket.connect"
REFUSED = frozenset(
    {
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.fork",
    }
)


class HubGuard:
    """`hosts`: full names, or endings that begin with a dot. `refused`: names and addresses that somebody tried, for the error."""

    def __init__(self, hosts: Sequence[str], port: int) -> None:
        self._hosts = tuple(hosts)
        self._port = port
        self._addresses: set[str] = set()
        self.refused: list[str] = []

    def allows(self, untrusted_host: str) -> bool:
        host = untrusted_host.lower().rstrip(".")
        return any(host == name or (name.startswith(".") and host.endswith(name)) for name in self._hosts)

    def install(self) -> None:
        """Cannot be taken away again."""
        look_up = socket.getaddrinfo

        @wraps(look_up)
        def remembered(*asked: Any, **named: Any) -> list[Any]:  # noqa: ANN401 (passed on as it is)
            found = look_up(*asked, **named)
            self._addresses |= {str(entry[4][0]) for entry in found}
            return found

        socket.getaddrinfo = remembered
        sys.addaudithook(self)

    @staticmethod
    def reach(host: str, port: int) -> None:
        """Look the name up once, so that "no connection" is known at once. Raises OSError."""
        socket.getaddrinfo(host, port)

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Raises PermissionError."""
        if event in REFUSED:
            self._refuse(event)
        elif event in LOOKUPS:
            host = arguments[0].decode("ascii", "replace") if isinstance(arguments[0], bytes) else str(arguments[0])
            if event != "socket.getaddrinfo" or not self.allows(host):
                self._refuse(host)
        elif event == CONNECT:
            if not isinstance(arguments[1], tuple) or len(arguments[1]) < 2:
                self._refuse("another program on this computer")  # a path: what listens there may reach anywhere
            address, port = arguments[1][:2]
            if address not in self._addresses or port != self._port:
                self._refuse(f"{address}:{port}")

    def _refuse(self, what: str) -> None:
        self.refused.append(what[:100])
        raise PermissionError(f"the downloader does not do this ({what[:100]})")
