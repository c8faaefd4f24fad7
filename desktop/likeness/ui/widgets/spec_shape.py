"""An output size as a shape to look at: its own proportions, with the person's picture as it will stand in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPalette, QPen

from likeness.ui.theme.apply import colour

BOX = 64.0
"""The longer side of the largest shape."""

CORNER = 3.0
Share = tuple[float, float, float, float]


def shape_size(width: float | None, height: float | None, box: float = BOX) -> tuple[float, float]:
    """In the proportions of what will be made, within a square of `box`; upright where it has none of its own."""
    across, tall = (4.0, 5.0) if not width or not height else (width, height)
    scale = box / max(across, tall)
    return across * scale, tall * scale


def part_of(image: QImage, share: Share) -> QImage:
    """The pixels of that share of a picture."""
    x0, y0, x1, y1 = share
    width, height = image.width(), image.height()
    left, top = round(x0 * width), round(y0 * height)
    return image.copy(left, top, max(1, round(x1 * width) - left), max(1, round(y1 * height) - top))


def fitted(image: QImage, size: QSize) -> QImage:
    """Scaled in one smooth step to device pixels."""
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def outline_of(place: QRectF, *, circle: bool) -> QPainterPath:
    outline = QPainterPath()
    if circle:
        outline.addEllipse(place)
    else:
        outline.addRoundedRect(place, CORNER, CORNER)
    return outline


def paint_shape(painter: QPainter, place: QRectF, image: QImage | None, palette: QPalette, *, circle: bool) -> None:
    """The picture in its shape; without one the empty shape."""
    outline = outline_of(place, circle=circle)
    painter.fillPath(outline, colour(palette, "sunken"))
    if image is not None:
        painter.save()
        painter.setClipPath(outline)
        painter.drawImage(place, image)
        painter.restore()
    edge = QColor(colour(palette, "line"))
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
