"""A camera session for a page of the window: this computer's cameras, and the coach's words in the window's language.

Importing this is cheap. `prepare` is not, and belongs on a background thread; `open_gear` after it takes a moment only.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.ui.camera.media import quiet

if TYPE_CHECKING:
    from likeness.ui.camera.devices import Devices
    from likeness.ui.camera.feed import Feed
    from likeness.ui.camera.session import CameraSession


def prepare() -> None:
    """Import QtMultimedia, and what turns its frames into pixels. Any thread."""
    quiet()
    import_module("likeness.ui.camera.webcam")
    import_module("likeness.ui.camera.run")


def open_gear(parent: QObject, name: str = "") -> "tuple[CameraSession, Devices]":
    """`name`: the camera to begin with, "" for the system's own choice. Nothing is switched on yet."""
    quiet()
    from likeness.ui.camera import webcam  # noqa: PLC0415 (QtMultimedia)
    from likeness.ui.camera.devices import Devices  # noqa: PLC0415
    from likeness.ui.camera.run import Words  # noqa: PLC0415
    from likeness.ui.camera.session import CameraSession, Gear  # noqa: PLC0415

    def open_feed(camera: str) -> "Feed":
        return webcam.open_webcam(camera or name)

    words = Words()
    return CameraSession(Gear(open_feed, words.make_shooting, words.show), parent=parent), Devices(parent)
