"""Small and large pictures of photos, one at a time and in the order in which they are seen, so that nothing else waits behind many."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from likeness.ui.widgets.picture import decode_picture

if TYPE_CHECKING:
    from likeness.studio.house import Studio
    from likeness.ui.desk import Desk

SMALL = 384
"""Pixels of the longer side: a card's width at twice the pixel density, and the height that goes with it."""

LARGE = 1600


class Pictures(QObject):
    """Of one sitting at a time. `large` holds the one that is shown large, by its photo."""

    came = Signal(str, object)
    large_came = Signal()

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[tuple[str, str]] = []
        self._known: dict[str, QImage] = {}
        self._busy = False
        self.large: dict[str, QImage] = {}

    def forget(self) -> None:
        """Another person is shown."""
        self._waiting.clear()
        self._known.clear()
        self.large.clear()

    def want(self, sitting: str, photo: str) -> None:
        """`came` follows; at once where it is known."""
        if photo in self._known:
            self.came.emit(photo, self._known[photo])
        elif (sitting, photo) not in self._waiting:
            self._waiting.append((sitting, photo))
            self._next()

    def want_large(self, sitting: str, photo: str) -> None:
        """Until it is there the small one stands in for it."""
        self.large = {photo: self._known[photo]} if photo in self._known else {}
        self._desk.ask(
            lambda studio: _large(studio, sitting, photo),
            lambda image: self._large_came(photo, image),
            lambda _: None,
            owner=self,
        )
        self.large_came.emit()

    def _large_came(self, photo: str, image: QImage) -> None:
        self.large = {photo: image}
        self.large_came.emit()

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        sitting, photo = self._waiting[0]
        self._desk.ask(
            lambda studio: _small(studio, sitting, photo),
            lambda image: self._small_came(photo, image),
            lambda _: self._small_came(photo, None),
            owner=self,
        )

    def _small_came(self, photo: str, image: QImage | None) -> None:
        """One that cannot be read stays a grey place: what is wrong with it, checking the vault says."""
        self._busy = False
        if self._waiting and self._waiting[0][1] == photo:
            self._waiting.pop(0)
            if image is not None:
                self._known[photo] = image
            self.came.emit(photo, image)
        self._next()


def _small(studio: "Studio", sitting: str, photo: str) -> QImage | None:
    from likeness.studio.seeing import thumbnail  # noqa: PLC0415
    from likeness.vault.kinds import Kind  # noqa: PLC0415

    return decode_picture(thumbnail(studio, sitting, Kind.PHOTO, photo, SMALL))


def _large(studio: "Studio", sitting: str, photo: str) -> QImage:
    from likeness.studio.seeing import picture, shrunk  # noqa: PLC0415
    from likeness.vault.kinds import Kind  # noqa: PLC0415

    pixels = shrunk(picture(studio, sitting, Kind.PHOTO, photo), LARGE)
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
