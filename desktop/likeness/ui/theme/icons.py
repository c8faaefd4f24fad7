"""Our own SVG drawings, coloured when shown: `currentColor` in the file becomes a token's colour."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES


class Icons:
    """Draws the SVG files of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def pixmap(self, name: str, size: QSize, colour: QColor, ratio: float) -> QPixmap:
        """`size` in logical pixels, `ratio` the device pixels in one. Raises Failed("file-missing")."""
        source = read_bounded(self._folder / f"{name}.svg", MAX_TEXT_BYTES)
        renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.name().encode())))
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return pixmap
