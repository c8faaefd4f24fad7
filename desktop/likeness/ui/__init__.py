"""The window: Qt Widgets over the studio. The only room that imports PySide6, and it imports nothing that is slow to start.

run                  opens the window; `__main__` passes in how the studio is opened
desk, works          the studio away from the window's thread; long work
window, shell        everything put together; bars, pages, what lies over them
places, rooms        where a person can be; which controller moves which page
navigator            from place to place and back
controllers          each joins one page to desk and works: they decide when
models               what pages show, as frozen values: they decide what; no Qt
pages, widgets       show a state and emit intents; they decide nothing
theme, language      tokens, fonts, icons, light and dark; six languages
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from likeness.base.offline import InternetGuard
from likeness.base.paths import Home

if TYPE_CHECKING:
    from likeness.ui.desk import OpenStudio


def run(
    home: Home, opening: "OpenStudio", has_vault: Callable[[], bool], argv: Sequence[str], guard: InternetGuard
) -> int:
    """Open the window and stay until it is closed; returns the exit status. What `guard` refused is what the window shows.

    `opening` is called on a background thread: it may ask the keychain without the window noticing.
    """
    from likeness.ui.app import Wiring, run_window  # noqa: PLC0415 (Qt only once a window is wanted)

    return run_window(Wiring(home, opening, has_vault, guard), argv)
