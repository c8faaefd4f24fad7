"""Counts the network connections this process tries, so that "nothing has left this computer" is a measurement and not a slogan.

It sees the connections of Python code (the interpreter's own audit events); Qt's network module is not shipped, and work that takes
long runs in processes that shut the network themselves. Sockets between programs of this computer (keychain, desktop) do not count.
"""

import sys
from collections.abc import Callable

WATCHED = frozenset({"socket.connect", "socket.sendto", "socket.getaddrinfo"})


class NetworkWatch:
    """Call `start` once; an audit hook cannot be removed again."""

    def __init__(self) -> None:
        self.attempts = 0

    def start(self, add_hook: Callable[[Callable[[str, tuple[object, ...]], None]], None] = sys.addaudithook) -> None:
        add_hook(self.notice)

    def notice(self, event: str, arguments: tuple[object, ...]) -> None:
        """One audit event. A socket address of the internet is a tuple; one of this computer is a path."""
        if event in WATCHED and (event == "socket.getaddrinfo" or isinstance(arguments[-1], tuple)):
            self.attempts += 1
