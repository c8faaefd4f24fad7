# ruff: noqa: N802 (Qt names the methods that it calls)
"""The portrait while it is adjusted: fitted into its place, cropped as it will be; with the crop's frame, or under the brush, where that is the tool."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.models.adjust import AS_MADE, Brush, Hand, Tool
from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.brush_hand import BrushHand
from likeness.ui.widgets.crop_hand import CropHand, paint_crop
from likeness.ui.widgets.painting import KEYBOARD, paint_ring

WHEEL = 1.1
"""One notch of a wheel zooms by this."""


class AdjustStage(QWidget):
    """`framed` (zoom in percent, x, y) follows the crop's frame, `settled` comes once it rests; `painted` brings a whole stroke."""

    framed = Signal(float, float, float)
    settled = Signal()
    painted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._scaled: QImage | None = None
        self._hand, self._tool = AS_MADE, Tool.TONE
        self._words = ""
        self._ring = False
        self._crop = CropHand()
        self._brush = BrushHand()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFont(sized(self.font(), tokens.SMALL))

    def set_image(self, image: QImage | None) -> None:
        """The whole portrait, not cropped; it may be smaller than the one before, of the same shape."""
        self._image, self._scaled = image, None
        self.update()

    def show_hand(self, hand: Hand, tool: Tool, brush: Brush, brush_size: int) -> None:
        if tool is not self._tool or hand.box != self._hand.box:
            self._scaled = None
        if tool is not self._tool:
            self._brush.close_up()
        self._hand, self._tool = hand, tool
        self._brush.take(brush, brush_size / 1000)
        self._set_cursor()
        self.update()

    def set_words(self, name: str, help_line: str, waiting: str = "") -> None:
        """`waiting` stands where there is no picture yet."""
        self._words = waiting
        self.setAccessibleName(name)
        self.setAccessibleDescription(help_line)

    def sizeHint(self) -> QSize:
        """It takes what is left: a page that scrolls would hide half of it."""
        return QSize(480, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 240)

    # -- where things are

    def picture_place(self) -> QRectF:
        """Where the shown part of the portrait stands in the widget."""
        part = self._part()
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self._image is None or self._image.isNull():
            return room
        width, height = part.width() * self._image.width(), part.height() * self._image.height()
        scale = min(room.width() / width, room.height() / height)
        size = width * scale, height * scale
        left, top = room.center().x() - size[0] / 2, room.center().y() - size[1] / 2
        return QRectF(left, top, *size)

    def _part(self) -> QRectF:
        """The part of the portrait that is shown, in fractions."""
        if self._tool is Tool.CROP:
            return QRectF(0, 0, 1, 1)
        if self._tool is Tool.EDGES:
            return self._brush.part
        left, top, right, bottom = self._hand.box
        return QRectF(left, top, right - left, bottom - top)

    def _fraction(self, at: QPointF) -> tuple[float, float]:
        """Of the portrait, under a point of the widget."""
        place, part = self.picture_place(), self._part()
        x = part.left() + (at.x() - place.left()) / max(place.width(), 1) * part.width()
        y = part.top() + (at.y() - place.top()) / max(place.height(), 1) * part.height()
        return x, y

    # -- the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._image is None or not self.isEnabled():
            return
        at = self._fraction(event.position())
        if self._tool is Tool.CROP:
            self._crop.press(at, self._hand)
        elif self._tool is Tool.EDGES:
            self._brush.press(at)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._fraction(event.position())
        if self._tool is Tool.CROP:
            found = self._crop.move(at)
            if found is not None:
                self.framed.emit(*found)
        elif self._tool is Tool.EDGES:
            self._brush.move(at)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._tool is Tool.CROP and self._crop.release():
            self.settled.emit()
        elif self._tool is Tool.EDGES:
            self._give_stroke()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._tool is Tool.CROP:
            self.framed.emit(100.0, 0.0, 0.0)
            self.settled.emit()
        else:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if self._tool is Tool.TONE or not notches or not self.isEnabled():
            event.ignore()
            return
        if self._tool is Tool.EDGES:
            self._look_closer(WHEEL**notches, self._fraction(event.position()))
        else:
            self.framed.emit(self._hand.zoom * WHEEL**notches, self._hand.x, self._hand.y)
            self.settled.emit()
        event.accept()

    def leaveEvent(self, event: object) -> None:
        self._brush.hide()
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]  # the binding's stub wants QEvent

    # -- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        taken = self._tool is not Tool.TONE and self.isEnabled() and self._key(Qt.Key(event.key()), fine=fine)
        if not taken:
            super().keyPressEvent(event)

    def _key(self, key: Qt.Key, *, fine: bool) -> bool:
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            times = 1 / WHEEL if key == Qt.Key.Key_Minus else WHEEL
            if self._tool is Tool.EDGES:
                self._look_closer(times, self._brush.place)
                return True
            self.framed.emit(self._hand.zoom * times, self._hand.x, self._hand.y)
        elif self._tool is Tool.CROP:
            found = self._crop.key(key, self._hand, fine=fine)
            if found is None:
                return False
            self.framed.emit(*found)
        else:
            return self._brush_key(key, fine=fine)
        self.settled.emit()
        return True

    def _brush_key(self, key: Qt.Key, *, fine: bool) -> bool:
        """Arrows move it, space sets it down and takes it off."""
        if key == Qt.Key.Key_Space:
            if self._brush.down:
                self._give_stroke()
            else:
                self._brush.press(self._brush.place)
        elif not self._brush.step(key, fine=fine):
            return False
        self._scaled = None
        self.update()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._give_stroke()
        super().focusOutEvent(event)

    def _give_stroke(self) -> None:
        stroke = self._brush.release()
        if stroke is not None:
            self.painted.emit(stroke)
        self.update()

    def _look_closer(self, times: float, about: tuple[float, float]) -> None:
        self._brush.look_closer(times, about)
        self._scaled = None
        self.update()

    def _set_cursor(self) -> None:
        shapes = {Tool.CROP: Qt.CursorShape.SizeAllCursor, Tool.EDGES: Qt.CursorShape.CrossCursor}
        self.setCursor(shapes.get(self._tool, Qt.CursorShape.ArrowCursor))

    # -- painting

    def resizeEvent(self, event: object) -> None:
        self._scaled = None
        super().resizeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self.picture_place()
        if self._image is None:
            painter.fillRect(place, colour(self.palette(), "sunken"))
            painter.setPen(colour(self.palette(), "muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        else:
            painter.drawImage(place, self._fitted(self._image, place))
        if self._image is not None and self._tool is Tool.CROP:
            paint_crop(painter, place, self._hand.box, self.palette())
        elif self._image is not None and self._tool is Tool.EDGES:
            self._brush.paint(painter, place, self.palette(), keyboard=self.hasFocus() and self._ring)
        painter.setPen(QPen(colour(self.palette(), "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        if self.hasFocus() and self._ring:
            paint_ring(painter, QRectF(self.rect()), tokens.GAP, colour(self.palette(), "accent"))
        painter.end()

    def _fitted(self, image: QImage, place: QRectF) -> QImage:
        """Scaled once for each picture and place: the painter alone would drop pixels."""
        if self._scaled is None:
            part, ratio = self._part(), self.devicePixelRatioF()
            box = QRectF(
                part.left() * image.width(),
                part.top() * image.height(),
                part.width() * image.width(),
                part.height() * image.height(),
            ).toAlignedRect()
            size = QSize(max(1, round(place.width() * ratio)), max(1, round(place.height() * ratio)))
            whole = box.intersected(image.rect()) == image.rect()
            self._scaled = (image if whole else image.copy(box)).scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled
