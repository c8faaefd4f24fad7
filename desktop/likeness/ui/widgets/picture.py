# ruff: noqa: N802 (Qt names the methods that it calls)
"""Pictures of people: decoded away from the window's thread, shown cropped to fill their place, with the head kept."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from likeness.base.errors import LikenessError
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.ui.theme import tokens

LONGEST_SIDE = 900
"""Enough for the widest card at twice the pixel density."""

HEAD_BIAS = 0.22
"""How far down the overhang a crop of an upright portrait begins: heads are in its upper half."""

PRINT = QSizeF(112, 150)
PAPER = Qt.GlobalColor.white
PAPER_EDGE = 3.0
"""The snapshot lies on the portrait like a print: white paper in both schemes."""


def decode_picture(data: bytes | None) -> QImage | None:
    """PNG or JPEG bytes as an image of at most LONGEST_SIDE, or None where there is none or it cannot be read. Any thread."""
    if data is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(QSize(LONGEST_SIDE, LONGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def decode_file(path: Path) -> QImage | None:
    """A picture of our own resources; None where it cannot be read."""
    try:
        return decode_picture(read_bounded(path, MAX_PHOTO_BYTES))
    except LikenessError:
        return None


def cover(image: QSize, place: QSize) -> QRectF:
    """The part of an image that fills `place` without distortion: centred across, nearer the top down."""
    if place.isEmpty() or image.isEmpty():
        return QRectF()
    scale = min(image.width() / place.width(), image.height() / place.height())
    width, height = place.width() * scale, place.height() * scale
    return QRectF((image.width() - width) / 2, (image.height() - height) * HEAD_BIAS, width, height)


class Picture(QWidget):
    """One picture with rounded corners."""

    def __init__(self, corner: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corner = corner
        self._image: QImage | None = None

    def set_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), self._corner, self._corner)
        painter.setClipPath(outline)
        paint_cover(painter, self._image, QRectF(self.rect()))
        painter.end()


def paint_cover(painter: QPainter, image: QImage, place: QRectF) -> None:
    """Scale in one smooth step down to device pixels first: painter scaling alone drops pixels and makes hair glitter."""
    ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
    target = QSize(max(1, round(place.width() * ratio)), max(1, round(place.height() * ratio)))
    part = cover(image.size(), target).toAlignedRect().intersected(image.rect())
    scaled = image.copy(part).scaled(
        target, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter.drawImage(place, scaled)


class FromPhotoToPortrait(Picture):
    """A portrait, and in its lower corner the snapshot that it was made from."""

    def __init__(self, corner: float, parent: QWidget | None = None) -> None:
        super().__init__(corner, parent)
        self._photo: QImage | None = None

    def set_photo(self, photo: QImage | None) -> None:
        self._photo = photo
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._photo is None or self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(tokens.SPACE, self.height() - tokens.SPACE - PRINT.height(), PRINT.width(), PRINT.height())
        outline = QPainterPath()
        outline.addRoundedRect(place, tokens.GAP, tokens.GAP)
        painter.fillPath(outline, PAPER)
        picture = place.adjusted(PAPER_EDGE, PAPER_EDGE, -PAPER_EDGE, -PAPER_EDGE)
        outline = QPainterPath()
        outline.addRoundedRect(picture, tokens.GAP - PAPER_EDGE, tokens.GAP - PAPER_EDGE)
        painter.setClipPath(outline)
        paint_cover(painter, self._photo, picture)
        painter.end()
