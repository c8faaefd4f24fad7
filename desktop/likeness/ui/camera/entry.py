"""The cameras of this computer, for the command line: a list, a source of frames, and the window for taking photos."""

import contextlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from likeness.ui.camera.media import quiet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from likeness.capture.coverage import Shot
    from likeness.capture.frames import CameraRow, Frame, FrameSource
    from likeness.studio.capturing import Keeping
    from likeness.studio.photo_notes import PhotoResult
    from likeness.ui.desk import OpenStudio


class QtCameras:
    """Imports QtMultimedia when it is first asked something."""

    def __init__(self) -> None:
        self._application: QCoreApplication | None = None

    def rows(self) -> "Sequence[CameraRow]":
        """The default camera first."""
        self._prepare()
        from likeness.ui.camera.devices import rows  # noqa: PLC0415

        return rows()

    def source(self, name: str) -> "FrameSource":
        """The camera of this name, "" for the default one; its frames are to be taken in this thread. Raises Failed as `webcam.open_webcam`."""
        self._prepare()
        from likeness.ui.camera.webcam import open_webcam  # noqa: PLC0415

        return open_webcam(name)

    def window(self, opening: "OpenStudio", sitter: str, name: str) -> "tuple[PhotoResult, ...]":
        """Take photos of a sitting in a window, until it is closed. Raises Failed("no-screen") where there is none."""
        quiet()
        from likeness.ui.camera.run import run_camera_window  # noqa: PLC0415

        keeping = StudioKeeping(opening, sitter)
        run_camera_window(keeping, name, sys.argv[:1])
        return keeping.photos

    def _prepare(self) -> None:
        """Qt finds cameras only for a program that has an application object; without a window the smallest will do."""
        quiet()
        if QCoreApplication.instance() is None:
            self._application = QCoreApplication(sys.argv[:1])


class StudioKeeping:
    """A KeepingPort onto the real studio: opened by `begin` on the thread that calls, and open until `close`."""

    def __init__(self, opening: "OpenStudio", sitter: str) -> None:
        self._opening = opening
        self._sitter = sitter
        self._held = contextlib.ExitStack()
        self._keeping: Keeping | None = None
        self.photos: tuple[PhotoResult, ...] = ()

    def begin(self) -> "tuple[Shot, ...]":
        from likeness.studio.capturing import Keeping  # noqa: PLC0415
        from likeness.studio.coverage import shots_of  # noqa: PLC0415

        studio = self._held.enter_context(self._opening(create=False))
        self._keeping = Keeping(studio, self._sitter)
        return shots_of(studio, self._sitter)

    def keep(self, frame: "Frame") -> str | None:
        if self._keeping is None:
            return None
        result = self._keeping.keep(frame)
        return None if result.kept else result.sentence

    def undo(self, number: int) -> bool:
        return self._keeping is not None and self._keeping.undo(number) is not None

    def close(self) -> None:
        with self._held:
            if self._keeping is not None:
                self.photos = self._keeping.close()
