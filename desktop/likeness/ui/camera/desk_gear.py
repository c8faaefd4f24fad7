"""A camera session for a page of the window: this computer's cameras, and the coach's words in the window's language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.ui.camera import webcam
from likeness.ui.camera.devices import Devices
from likeness.ui.camera.media import quiet
from likeness.ui.camera.run import Words
from likeness.ui.camera.session import CameraSession, Gear

if TYPE_CHECKING:
    from likeness.ui.camera.feed import Feed


def open_gear(parent: QObject, name: str = "") -> tuple[CameraSession, Devices]:
    """`name`: the camera to begin with, "" for the system's own choice. Nothing is switched on yet."""
    quiet()

    def open_feed(camera: str) -> "Feed":
        return webcam.open_webcam(camera or name)

    words = Words()
    return CameraSession(Gear(open_feed, words.make_shooting, words.show), parent=parent), Devices(parent)
