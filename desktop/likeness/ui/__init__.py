"""The window: Qt Widgets over a narrow port. The only room that imports PySide6, and it imports nothing that is slow to start.

run             opens the window; __main__ passes the port in
ports           what the window needs of the rest of the program
library_model   what the Library page shows, as a frozen value and functions on it; no Qt
controller      joins port, background thread and demo process to the pages
pages, widgets  show a state and emit intents; they decide nothing
theme           tokens, fonts, icons; light and dark after the system
"""

from collections.abc import Sequence

from likeness.base.offline import InternetGuard
from likeness.ui.ports import LibraryPort


def run(port: LibraryPort, argv: Sequence[str], guard: InternetGuard) -> int:
    """Open the window and stay until it is closed; returns the exit status. What `guard` refused is what the window shows.

    Every method of `port` is called on one and the same background thread, one call at a time, `close()` last: it may open a
    vault or ask the keychain at its first call without the window noticing. Its errors are shown as their sentence.
    """
    from likeness.ui.app import run_window  # noqa: PLC0415 (Qt only once a window is wanted)

    return run_window(port, argv, guard)
