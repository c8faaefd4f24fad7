# ruff: noqa: N802 (Qt names the methods that it calls)
"""Small pictures in a row, of which one or several are chosen: the portraits to deliver, the untouched photo for a document."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.widgets.painting import KEYBOARD
from likeness.ui.widgets.picture import paint_cover

TILE = QSize(72, 90)
BETWEEN = 10
BADGE = 20.0


class PictureTile(QAbstractButton):
    """Chosen it has a frame and a check mark. What is chosen is decided by the page; a press only asks."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._image: QImage | None = None
        self._ring = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(TILE)

    def nextCheckState(self) -> None:
        """See the class."""

    def set_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette, box = self.palette(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(box, tokens.FIELD_CORNER, tokens.FIELD_CORNER)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(box, colour(palette, "sunken"))
        if self._image is not None:
            painter.setOpacity(1.0 if self.isChecked() else 0.55)
            paint_cover(painter, self._image, box)
        painter.restore()
        chosen = self.isChecked()
        painter.setPen(QPen(colour(palette, "accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        if chosen:
            self._paint_badge(painter)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour(palette, "accent"), 2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 5, 5)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        palette = self.palette()
        left = 5.0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - BADGE - 5
        disc = QRectF(left, self.height() - BADGE - 5, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette, "accent"))
        painter.drawEllipse(disc)
        pen = QPen(colour(palette, "on_accent"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = disc.center()
        ticks = [middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4.5, -3.5)]
        painter.drawPolyline(QPolygonF(ticks))


class PictureRow(QWidget):
    """As many in a line as fit, then another line. `pressed` names the one."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[str, PictureTile] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_names(self, names: Sequence[tuple[str, str]]) -> None:
        """Ids, and what each is called for who does not see it."""
        if list(self._tiles) == [name for name, _ in names]:
            return
        for tile in self._tiles.values():
            tile.setParent(None)
            tile.deleteLater()
        self._tiles = {}
        for name, words in names:
            tile = self._tiles[name] = PictureTile(name, self)
            tile.setAccessibleName(words)
            tile.setToolTip(words)
            tile.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            tile.show()
        self.updateGeometry()
        self._place()

    def set_chosen(self, chosen: Sequence[str]) -> None:
        for name, tile in self._tiles.items():
            if tile.isChecked() != (name in chosen):
                tile.setChecked(name in chosen)
                tile.update()

    def set_image(self, name: str, image: QImage | None) -> None:
        if name in self._tiles:
            self._tiles[name].set_image(image)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._tiles) // self._columns(width)) if self._tiles else 0
        return max(0, rows * (TILE.height() + BETWEEN) - BETWEEN)

    def sizeHint(self) -> QSize:
        return QSize(4 * (TILE.width() + BETWEEN), self.heightForWidth(max(self.width(), TILE.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(TILE.width(), TILE.height() if self._tiles else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _columns(self, width: int) -> int:
        return max(1, (width + BETWEEN) // (TILE.width() + BETWEEN))

    def _place(self) -> None:
        columns, reverse = self._columns(self.width()), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, tile in enumerate(self._tiles.values()):
            row, column = divmod(index, columns)
            x = column * (TILE.width() + BETWEEN)
            tile.move(self.width() - x - TILE.width() if reverse else x, row * (TILE.height() + BETWEEN))
        height = self.heightForWidth(self.width())
        if self.height() != height:
            self.setFixedHeight(height)
