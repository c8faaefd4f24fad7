"""Opens the camera's window by itself and stays until it is closed."""

import os
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.capture.showing import Showing, showing
from likeness.ui.app import SIGNALS_MS, has_screen
from likeness.ui.camera.session import CameraSession, Gear, Shots
from likeness.ui.camera.window import CameraWindow, KeepingPort
from likeness.ui.collecting import Collector
from likeness.ui.theme.apply import Theme
from likeness.ui.theme.fonts import use_fonts
from likeness.ui.words import inside, table_text

if TYPE_CHECKING:
    from likeness.capture.hints import Guide
    from likeness.capture.shooting import Shooting, View
    from likeness.ui.camera.feed import Feed


def run_camera_window(port: KeepingPort, name: str, argv: Sequence[str]) -> None:
    """Raises Failed("no-screen")."""
    if not has_screen(sys.platform, os.environ):
        raise Failed("no-screen")
    application = QApplication(list(argv))
    Collector(application)
    application.setApplicationName("Likeness")
    theme = Theme(application)
    use_fonts(application, resources() / "fonts")
    window = camera_window(port, name)
    window.show()
    window.start()
    beat = QTimer(interval=SIGNALS_MS)
    beat.timeout.connect(lambda: None)
    beat.start()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    application.exec()
    theme.deleteLater()


def camera_window(port: KeepingPort, name: str) -> CameraWindow:
    """The window over this computer's cameras, not yet shown."""
    from likeness.ui.camera.devices import Devices  # noqa: PLC0415 (QtMultimedia)
    from likeness.ui.camera.webcam import open_webcam  # noqa: PLC0415

    def open_feed(camera: str) -> "Feed":
        return open_webcam(camera or name)

    words = Words()
    session = CameraSession(Gear(open_feed, words.make_shooting, words.show))
    devices = Devices()
    window = CameraWindow(session, port, devices.rows)
    session.setParent(window)
    devices.setParent(window)
    devices.changed.connect(window.refresh_cameras)
    return window


class Words:
    """The coach and its words, read where they are used first: in the coach's thread."""

    def __init__(self) -> None:
        self._guide: Guide | None = None

    def make_shooting(self, shots: Shots) -> "Shooting":
        """Slow: it imports what looks at faces."""
        from likeness.capture.shooting import Shooting  # noqa: PLC0415
        from likeness.studio.tools import Tools  # noqa: PLC0415

        tools = Tools()
        self._guide = tools.guide
        return Shooting(tools.models, tools.guide, shots)

    def show(self, view: "View") -> Showing:
        return Showing() if self._guide is None else showing(view, self._guide, table_text, inside)
