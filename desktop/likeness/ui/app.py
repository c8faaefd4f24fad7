"""Wires the window together: application, theme, fonts, icons, page, controller."""

import contextlib
import os
import signal
import sys
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QIcon, QImage
from PySide6.QtWidgets import QApplication

from likeness.base.clock import system_clock
from likeness.base.errors import Failed, LikenessError
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.base.offline import InternetGuard
from likeness.base.paths import program_command, resources
from likeness.ui.collecting import Collector
from likeness.ui.controller import LibraryController, Surroundings
from likeness.ui.immortal import hold_true
from likeness.ui.pages.library import LibraryPage
from likeness.ui.ports import LibraryPort
from likeness.ui.shell import Shell
from likeness.ui.theme.apply import Theme
from likeness.ui.theme.fonts import use_fonts
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.picture import decode_picture
from likeness.ui.widgets.welcome import WelcomePictures

SIGNALS_MS = 200
"""Qt's loop runs no Python by itself; a beat lets Ctrl-C in the terminal end the window."""


def run_window(port: LibraryPort, argv: Sequence[str], watch: InternetGuard) -> int:
    if not has_screen(sys.platform, os.environ):
        raise Failed("no-screen")
    hold_true()
    application = QApplication(list(argv))
    Collector(application)
    application.setApplicationName("Likeness")
    application.setDesktopFileName("likeness")
    theme = Theme(application)
    files = resources()
    use_fonts(application, files / "fonts")
    application.setWindowIcon(QIcon(str(files / "icons" / "likeness.svg")))
    surroundings = Surroundings(program_command(), demo_parent(), open_file, system_clock)
    shell, controller = build_window(port, files, watch, surroundings)
    shell.show()
    controller.load()
    beat = QTimer(interval=SIGNALS_MS)
    beat.timeout.connect(lambda: None)
    beat.start()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: shell.close())
    status = application.exec()
    theme.deleteLater()
    return status


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Without one Qt ends the whole process, in five lines about plug-ins."""
    if platform != "linux":
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def build_window(
    port: LibraryPort, files: Path, watch: InternetGuard, surroundings: Surroundings
) -> tuple[Shell, LibraryController]:
    """The window, not yet shown, and what moves it. Closing the window closes `port`."""
    icons = Icons(files / "icons")
    page = LibraryPage(icons, _welcome_pictures(files))
    shell = Shell(page, icons, watch)
    controller = LibraryController(page, port, surroundings, shell)
    shell.closing.connect(controller.close)
    return shell, controller


def demo_parent() -> Path:
    """Where a person looks for pictures."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))


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


def _welcome_pictures(files: Path) -> WelcomePictures:
    return WelcomePictures(
        portrait=_picture(files / "pictures" / "welcome.jpg"), photo=_picture(files / "people" / "noor" / "07.jpg")
    )


def _picture(path: Path) -> QImage | None:
    try:
        return decode_picture(read_bounded(path, MAX_PHOTO_BYTES))
    except LikenessError:
        return None
