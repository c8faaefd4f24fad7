# ruff: noqa: N802 (Qt names the methods that it calls)
"""A person in a circle: their picture, or their initials."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from likeness.ui.models.library import initials
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.picture import paint_cover


class Avatar(QWidget):
    """Of a fixed size; nothing that can be pressed."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size)
        self._image: QImage | None = None
        self._initials = ""

    def set_person(self, name: str, image: QImage | None) -> None:
        self._image, self._initials = image, initials(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addEllipse(QRectF(self.rect()))
        painter.setClipPath(outline)
        if self._image is not None:
            paint_cover(painter, self._image, QRectF(self.rect()))
        else:
            painter.fillPath(outline, self.palette().color(QPalette.ColorRole.Midlight))
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.setFont(sized(self.font(), tokens.BODY, tokens.STRONG))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()
