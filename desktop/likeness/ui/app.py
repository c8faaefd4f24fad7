"""Wires the window together: application, theme, fonts, language, desk, window."""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

from likeness.base.clock import Clock, system_clock
from likeness.base.errors import Failed, LikenessError
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home, program_command, resources
from likeness.settings import Settings, change_settings, load_settings
from likeness.ui.choosing import SystemDialogs
from likeness.ui.collecting import Collector
from likeness.ui.desk import Desk, OpenStudio
from likeness.ui.language import Speech
from likeness.ui.preferences import Preferences
from likeness.ui.theme.apply import Theme
from likeness.ui.theme.fonts import use_fonts
from likeness.ui.window import Surroundings, Window
from likeness.ui.window_place import WindowPlace

SIGNALS_MS = 200
"""Qt's loop runs no Python by itself; a beat lets Ctrl-C in the terminal end the window."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """What `__main__` passes in: where the data lies, how the studio is opened, and who counts the connections."""

    home: Home
    opening: OpenStudio
    has_vault: Callable[[], bool]
    guard: InternetGuard
    clock: Clock = system_clock


def run_window(wiring: Wiring, argv: Sequence[str]) -> int:
    if not has_screen(sys.platform, os.environ):
        raise Failed("no-screen")
    application = QApplication(list(argv))
    Collector(application)
    application.setApplicationName("Likeness")
    application.setDesktopFileName("likeness")
    application.setQuitOnLastWindowClosed(False)  # a window that was closed while work goes on ends with that work
    files = resources()
    preferences = load_preferences(wiring.home, application)
    theme = Theme(application, preferences)
    use_fonts(application, files / "fonts")
    speech = Speech(application, preferences, files / "translations")
    application.setWindowIcon(QIcon(str(files / "icons" / "likeness.svg")))
    window = build_window(
        wiring,
        preferences,
        Surroundings(program_command(), files, wiring.clock, wiring.guard, SystemDialogs(), open_file),
    )
    window.shell.closing.connect(application.quit)
    window.show()
    beat = QTimer(interval=SIGNALS_MS)
    beat.timeout.connect(lambda: None)
    beat.start()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    status = application.exec()
    for part in (theme, speech):
        part.deleteLater()
    return status


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Without one Qt ends the whole process, in five lines about plug-ins."""
    if platform != "linux":
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def load_preferences(home: Home, parent: QObject) -> Preferences:
    """As they were saved; the defaults where that cannot be read, which the Settings page says."""
    try:
        settings = load_settings(home.settings_file)
    except LikenessError:
        settings = Settings()
    return Preferences(settings, partial(_save, home), parent)


def build_window(wiring: Wiring, preferences: Preferences, around: Surroundings) -> Window:
    """The window, not yet shown."""
    desk = Desk(wiring.home, wiring.opening, wiring.has_vault)
    return Window(desk, preferences, around, WindowPlace(wiring.home))


def open_file(path: Path) -> None:
    """With the program the person reads such files with."""
    with system_libraries(os.environ):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@contextlib.contextmanager
def system_libraries(environment: MutableMapping[str, str]) -> Iterator[None]:
    """A bundle on Linux points the loader at its own libraries; other programs must not be started with that."""
    ours = environment.get("LD_LIBRARY_PATH")
    if ours is None or not getattr(sys, "frozen", False):
        yield
        return
    before = environment.get("LD_LIBRARY_PATH_ORIG")
    if before is None:
        del environment["LD_LIBRARY_PATH"]
    else:
        environment["LD_LIBRARY_PATH"] = before
    try:
        yield
    finally:
        environment["LD_LIBRARY_PATH"] = ours


def _save(home: Home, values: Mapping[str, object]) -> None:
    """A small file, replaced at once; a disk that is full keeps the choice for this run only."""
    with contextlib.suppress(LikenessError, OSError):
        change_settings(home.settings_file, **values)
