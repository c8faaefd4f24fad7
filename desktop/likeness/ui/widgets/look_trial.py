# ruff: noqa: N802 (Qt names the methods that it calls)
"""A look tried on this person: the preview, and one line under it."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.picture import paint_cover

RATIO = 1.25

LATE_MS = 400
"""A preview that is there sooner comes without a flicker."""


class LookTrial(QWidget):
    """Upright, 4 to 5. While the next preview is made the last one stays, and goes pale where that takes long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._words = ""
        self._pale = False
        self._late = QTimer(self, interval=LATE_MS, singleShot=True)
        self._late.timeout.connect(self._fade)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(sized(self.font(), tokens.SMALL))

    def set_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def set_state(self, words: str, *, pale: bool) -> None:
        """`words` stand where there is no picture yet."""
        self._words = words
        if not pale:
            self._late.stop()
            self._pale = False
        elif not self._pale and not self._late.isActive():
            self._late.start()
        self.update()

    def _fade(self) -> None:
        self._pale = True
        self.update()

    def say(self, name: str) -> None:
        """What is shown, for who does not see it."""
        self.setAccessibleName(name)

    def set_height(self, height: int) -> None:
        """Of the whole; the picture stands in its middle, as large as fits."""
        self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(round(self.height() / RATIO), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 150)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(float(self.width()), self.height() / RATIO)
        start = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.0
        box = QRectF(start, 0, width, width * RATIO).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, tokens.CARD_CORNER, tokens.CARD_CORNER)
        painter.fillPath(outline, colour(self.palette(), "sunken"))
        if self._image is not None:
            painter.save()
            painter.setClipPath(outline)
            painter.setOpacity(0.55 if self._pale else 1.0)
            paint_cover(painter, self._image, box)
            painter.restore()
        elif self._words:
            painter.setPen(colour(self.palette(), "muted"))
            room = box.adjusted(tokens.SPACE, 0, -tokens.SPACE, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        painter.setPen(QPen(colour(self.palette(), "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, tokens.CARD_CORNER, tokens.CARD_CORNER)
        painter.end()
