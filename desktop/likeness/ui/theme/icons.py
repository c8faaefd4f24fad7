"""SVG drawings, coloured when shown: `currentColor` in the file becomes a token's colour."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES

DIRECTED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "undo-2",
        "redo-2",
        "rotate-ccw",
        "list",
        "log-out",
        "external-link",
    }
)
"""They point along the line of reading, and are mirrored where it runs from right to left."""


class Icons:
    """Draws the SVG files of one folder. What was drawn in one colour is kept: some are painted for every frame of a page."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def pixmap(self, name: str, size: QSize, colour: QColor, ratio: float) -> QPixmap:
        """`size` in logical pixels, `ratio` the device pixels in one. Raises Failed("file-missing")."""
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer(name, colour).render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return pixmap

    def paint(
        self,
        painter: QPainter,
        name: str,
        place: QRectF,
        colour: QColor,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        """Straight onto a widget, crisp at any ratio; what points along the line of reading points as `direction` does."""
        painter.save()
        if direction == Qt.LayoutDirection.RightToLeft and name in DIRECTED:
            painter.translate(place.center().x() * 2, 0)
            painter.scale(-1, 1)
        self._renderer(name, colour).render(painter, place)
        painter.restore()

    def _renderer(self, name: str, colour: QColor) -> QSvgRenderer:
        key = (name, colour.name())
        if key not in self._renderers:
            source = read_bounded(self._folder / f"{name}.svg", MAX_TEXT_BYTES)
            self._renderers[key] = QSvgRenderer(QByteArray(source.replace(b"currentColor", key[1].encode())))
        return self._renderers[key]
