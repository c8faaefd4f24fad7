"""The cameras that are there, and word when that changes."""

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import QCameraDevice, QCameraFormat, QMediaDevices, QVideoFrameFormat

from likeness.base.errors import Failed
from likeness.capture.frames import CameraRow
from likeness.ui.camera.faults import hidden_by_rights
from likeness.ui.camera.formats import Format, choose_format

GREY = frozenset({QVideoFrameFormat.PixelFormat.Format_Y8, QVideoFrameFormat.PixelFormat.Format_Y16})
"""Infrared cameras for logging in send only these."""


class Devices(QObject):
    """Asks Qt, which asks the system."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = QMediaDevices(self)
        self._media.videoInputsChanged.connect(self.changed)

    def rows(self) -> tuple[CameraRow, ...]:
        return rows()


def rows() -> tuple[CameraRow, ...]:
    """The default camera first."""
    return tuple(sorted((row_of(device) for device in cameras()), key=lambda row: not row.default))


def cameras() -> list[QCameraDevice]:
    """Those that send colour."""
    return [device for device in QMediaDevices.videoInputs() if _colour_formats(device)]


def row_of(device: QCameraDevice) -> CameraRow:
    name, device_id = device.description(), bytes(device.id().data()).decode("utf-8", "replace")
    wanted = best_format(device)
    if wanted is None:
        return CameraRow(device_id, name, device.isDefault())
    shown = as_format(wanted)
    return CameraRow(device_id, name, device.isDefault(), shown.width, shown.height, shown.fps)


def best_format(device: QCameraDevice) -> QCameraFormat | None:
    formats = _colour_formats(device)
    index = choose_format([as_format(one) for one in formats])
    return None if index is None else formats[index]


def as_format(one: QCameraFormat) -> Format:
    size = one.resolution()
    compressed = one.pixelFormat() == QVideoFrameFormat.PixelFormat.Format_Jpeg
    return Format(size.width(), size.height(), one.maxFrameRate(), compressed)


def find(name: str) -> QCameraDevice:
    """The camera of this name or id, or whose name holds it; the default one for "".

    Raises Failed: camera-none, camera-unknown, camera-denied.
    """
    found = sorted(cameras(), key=lambda device: not device.isDefault())
    if not found:
        raise Failed("camera-denied") if hidden_by_rights() else Failed("camera-none")
    exact = [device for device in found if name in {device.description(), row_of(device).id}]
    near = exact or [device for device in found if name.casefold() in device.description().casefold()]
    if not near:
        raise Failed("camera-unknown", name=name)
    return near[0]


def permitted() -> bool | None:
    """Whether the system lets this program use cameras; None where it has to ask the person first."""
    application = QCoreApplication.instance()
    if application is None:
        return True
    status = application.checkPermission(QCameraPermission())
    if status == Qt.PermissionStatus.Undetermined:
        return None
    return status == Qt.PermissionStatus.Granted


def _colour_formats(device: QCameraDevice) -> list[QCameraFormat]:
    return [one for one in device.videoFormats() if one.pixelFormat() not in GREY]
