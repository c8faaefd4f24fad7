"""Cameras with a cable, through libgphoto2 where the optional python-gphoto2 is installed: the photographer presses, the photo arrives here.

What a camera sends is untrusted bytes; they go the way of any photo file. On the camera's card nothing is deleted or changed.
"""

import importlib
import importlib.util
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import msgspec

from likeness.base.errors import Failed
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.capture.holders import PROC, programs_holding, programs_running

MODULE = "gphoto2"
WAIT_MS = 300
MOUNTING = ("gvfs-gphoto2-vo", "gvfsd-gphoto2", "gvfsd-mtp", "kiod5", "kiod6")
"""Programs that take a camera over as soon as it is plugged in, as if it were a disk."""

USB = "usb:"


class Tethered(msgspec.Struct, frozen=True):
    """A camera as libgphoto2 names it, and the port it is at."""

    model: str
    port: str


def installed() -> bool:
    """Whether python-gphoto2 is here. It is not loaded."""
    return importlib.util.find_spec(MODULE) is not None


def find_cameras() -> tuple[Tethered, ...]:
    """Every camera on a cable. Raises Failed("dslr-not-installed")."""
    gp = _library()
    ports, models = gp.PortInfoList(), gp.CameraAbilitiesList()
    ports.load()
    models.load()
    found = models.detect(ports)
    return tuple(Tethered(found.get_name(place), found.get_value(place)) for place in range(found.count()))


class TetheredCamera:
    """One camera, opened. One thread, except for `close`."""

    def __init__(self, wanted: Tethered | None = None) -> None:
        """The first camera there is, where none is named.

        Raises Failed: dslr-not-installed, camera-none, camera-mounted, camera-busy, camera-denied, camera-gone.
        """
        self._gp = _library()
        found = (wanted,) if wanted is not None else find_cameras()
        if not found:
            raise Failed("camera-none")
        self.name, self._port = found[0].model, found[0].port
        self._closed = threading.Event()
        self._camera: Any = self._opened(found[0])

    def shots(self) -> Iterator[tuple[str, bytes]]:
        """Name and untrusted bytes of each photo as it is taken, until `close`. Raises Failed("camera-gone")."""
        while not self._closed.is_set():
            kind, place = self._ask(lambda: self._camera.wait_for_event(WAIT_MS))
            if kind == self._gp.GP_EVENT_FILE_ADDED and (shot := self._fetch(place.folder, place.name)) is not None:
                yield shot

    def stored(self) -> Iterator[tuple[str, bytes]]:
        """Name and untrusted bytes of what lies on the camera's card already. Raises Failed("camera-gone")."""
        for folder in self._folders("/"):
            files = self._ask(lambda folder=folder: self._camera.folder_list_files(folder))
            for name in sorted(files.get_name(place) for place in range(files.count())):
                if self._closed.is_set():
                    return
                if (shot := self._fetch(folder, name)) is not None:
                    yield shot

    def trigger(self) -> None:
        """Release the shutter from here; the photo comes through `shots`. Raises Failed("camera-gone")."""
        self._ask(self._camera.trigger_capture)

    def close(self) -> None:
        """Ends `shots` within a moment; the camera is let go of by the thread that takes them."""
        self._closed.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()
        self._camera.exit()

    def _opened(self, wanted: Tethered) -> Any:  # noqa: ANN401 (a library without types)
        gp = self._gp
        ports, models = gp.PortInfoList(), gp.CameraAbilitiesList()
        ports.load()
        models.load()
        camera = gp.Camera()
        try:
            camera.set_abilities(models[models.lookup_model(wanted.model)])
            camera.set_port_info(ports[ports.lookup_path(wanted.port)])
            camera.init()
        except gp.GPhoto2Error as error:
            raise self._why_shut(error) from error
        return camera

    def _ask(self, question: Any) -> Any:  # noqa: ANN401
        try:
            return question()
        except self._gp.GPhoto2Error as error:
            raise Failed("camera-gone") from error

    def _fetch(self, folder: str, name: str) -> tuple[str, bytes] | None:
        """None for what is too large to be a photo: a film."""
        info = self._ask(lambda: self._camera.file_get_info(folder, name))
        if info.file.size > MAX_PHOTO_BYTES:
            return None
        file = self._ask(lambda: self._camera.file_get(folder, name, self._gp.GP_FILE_TYPE_NORMAL))
        return name, bytes(file.get_data_and_size())

    def _folders(self, folder: str) -> Iterator[str]:
        yield folder
        inner = self._ask(lambda: self._camera.folder_list_folders(folder))
        for name in sorted(inner.get_name(place) for place in range(inner.count())):
            yield from self._folders(f"{folder.rstrip('/')}/{name}")

    def _why_shut(self, error: Any) -> Failed:  # noqa: ANN401
        gp = self._gp
        if error.code in {gp.GP_ERROR_MODEL_NOT_FOUND, gp.GP_ERROR_UNKNOWN_PORT, gp.GP_ERROR_IO_USB_FIND}:
            return Failed("camera-gone")
        return why_shut(device_of(self._port))


def device_of(port: str) -> Path | None:
    """The device file of a USB port as libgphoto2 names it, "usb:001,004"; None for others."""
    bus, comma, number = port.removeprefix(USB).partition(",")
    known = port.startswith(USB) and comma and bus.isdigit() and number.isdigit()
    return Path("/dev/bus/usb") / bus / number if known else None


def why_shut(device: Path | None, proc: Path = PROC) -> Failed:
    """A camera that does not open: it is not there any more, rights are missing, or whoever took it over as a disk or otherwise has it."""
    linux = sys.platform.startswith("linux")
    if device is not None and linux and not device.exists():
        return Failed("camera-gone")
    if device is not None and linux and not os.access(device, os.R_OK | os.W_OK):
        return Failed("camera-denied")
    holders = programs_holding(device, proc) if device is not None else ()
    mounters = programs_running(MOUNTING, proc) if linux else ()
    if mounters and (not holders or holders[0] in mounters):
        return Failed("camera-mounted", program=mounters[0])
    return Failed("camera-busy", program=holders[0] if holders else "another program")


def _library() -> Any:  # noqa: ANN401
    """Only now is libgphoto2 loaded."""
    if not installed():
        raise Failed("dslr-not-installed")
    return importlib.import_module(MODULE)
