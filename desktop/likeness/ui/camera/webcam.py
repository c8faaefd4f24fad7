"""A feed from a camera, with every way it can fail."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QPermission, Qt
from PySide6.QtMultimedia import QCamera, QCameraDevice

from likeness.base.errors import Failed
from likeness.ui.camera import faults
from likeness.ui.camera.devices import best_format, cameras, find, permitted
from likeness.ui.camera.feed import Feed


class Webcam(Feed):
    """One camera. It is switched on by `start`, after the person has allowed it where the system asks."""

    def __init__(
        self, device: QCameraDevice, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(device.description(), clock, parent)
        self._device = device
        self._camera = QCamera(device, self)
        wanted = best_format(device)
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
        self._camera.errorOccurred.connect(self._went_wrong)
        self.session.setCamera(self._camera)

    def start(self) -> None:
        """Raises nothing: what goes wrong comes as `failed` and to whoever takes the frames."""
        allowed = permitted()
        application = QCoreApplication.instance()
        if allowed is None and application is not None:
            application.requestPermission(QCameraPermission(), self, self._answered)
        elif allowed:
            self._switch_on()
        else:
            self.fail(Failed("camera-denied"))

    def stop(self) -> None:
        super().stop()
        self._camera.stop()

    def silence(self) -> Failed:
        return faults.why_silent(
            listed=any(device.id() == self._device.id() for device in cameras()),
            permitted=permitted() is not False,
            holders=faults.holders_of(bytes(self._device.id().data())),
            had_frames=self.count > 0,
        )

    def _answered(self, permission: QPermission) -> None:
        if permission.status() == Qt.PermissionStatus.Granted:
            self._switch_on()
        else:
            self.fail(Failed("camera-denied"))

    def _switch_on(self) -> None:
        super().start()
        self._camera.start()
        # An error may be older than our ears for it: Qt opens some cameras while it makes the object.
        self._went_wrong(self._camera.error(), "")

    def _went_wrong(self, error: QCamera.Error, _words: str) -> None:
        if error != QCamera.Error.NoError:
            self.fail(self.silence())

    def _let_go(self) -> None:
        self._camera.stop()
        super()._let_go()


def open_webcam(name: str, parent: QObject | None = None) -> Webcam:
    """The camera of this name, not yet switched on. Raises Failed: camera-none, camera-unknown, camera-denied."""
    return Webcam(find(name), parent=parent)
