# ruff: noqa: N802 (Qt names the methods that it calls)
"""One output size: its shape with the person's picture, what it is called, how large it is. Pressed, it is chosen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import scaled, sized
from likeness.ui.widgets.painting import KEYBOARD, mirrored, words_height
from likeness.ui.widgets.spec_shape import BOX, Share, fitted, paint_shape, part_of, shape_size

SIDE = tokens.SPACE + 2
BETWEEN = tokens.SPACE
LEAST_HEIGHT = 106
MARK = 22.0
CHOSEN_EDGE = 2.0


class SpecTile(QAbstractButton):
    """`set_closed`: greyed with the reason in place of its size; it may still be pressed, and then says what is needed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._line, self._reason = "", ""
        self._size: tuple[float | None, float | None] = (None, None)
        self._circle = self._closed = self._ring = False
        self._image: QImage | None = None
        self._share: Share = (0.0, 0.0, 1.0, 1.0)
        self._drawn: tuple[QSize, QImage] | None = None
        self.setCheckable(True)
        self.setFont(sized(self.font(), tokens.BODY, tokens.STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_spec(self, title: str, line: str, size: tuple[float | None, float | None], *, circle: bool) -> None:
        self._line, self._size, self._circle, self._drawn = line, size, circle, None
        self.setText(title)
        self._tell()

    def set_closed(self, closed: bool, reason: str = "") -> None:  # noqa: FBT001 (a setter of Qt's kind)
        self._closed, self._reason = closed, reason
        self._tell()

    def set_picture(self, image: QImage | None, share: Share = (0.0, 0.0, 1.0, 1.0)) -> None:
        if image is self._image and share == self._share:
            return
        self._image, self._share, self._drawn = image, share, None
        self.update()

    def middle_of(self, image: QImage | None) -> Share:
        """The part of a picture that fills this shape: as much as fits, from its middle, nearer the top."""
        if image is None or image.isNull():
            return (0.0, 0.0, 1.0, 1.0)
        width, height = shape_size(*self._size)
        across = min(1.0, image.height() * width / height / image.width())
        tall = min(1.0, image.width() * height / width / image.height())
        left, top = (1 - across) / 2, (1 - tall) * 0.3
        return (left, top, left + across, top + tall)

    def set_on(self, on: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        before = self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(before)
        self.update()

    def nextCheckState(self) -> None:
        """What is chosen is decided by the page; a press only asks."""

    def sizeHint(self) -> QSize:
        return QSize(scaled(280), self.heightForWidth(scaled(280)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(BOX) + 2 * SIDE + BETWEEN + 60, LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = words_height(self.font(), self.text(), self._room(width)) + self._small_height(width)
        return max(LEAST_HEIGHT, words + 2 * SIDE + 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_surface(painter)
        if self._closed:
            self._paint_barred(painter)
        else:
            self._paint_shape(painter)
        self._paint_words(painter)
        painter.end()

    def _tell(self) -> None:
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._reason if self._closed else self._line)
        self.updateGeometry()
        self.update()

    def _small(self) -> QFont:
        return sized(self.font(), tokens.SMALL)

    def _room(self, width: int) -> int:
        return width - 2 * SIDE - BETWEEN - round(BOX)

    def _small_height(self, width: int) -> int:
        return words_height(self._small(), self._reason if self._closed else self._line, self._room(width))

    def _paint_surface(self, painter: QPainter) -> None:
        palette, box = self.palette(), QRectF(self.rect())
        chosen = self.isChecked() and not self._closed
        edge = CHOSEN_EDGE if chosen else 1.0
        painter.setPen(QPen(colour(palette, "accent" if chosen else "line"), edge))
        painter.setBrush(colour(palette, "sunken" if self._closed or (self.underMouse() and not chosen) else "surface"))
        inner = box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(inner, tokens.CARD_CORNER, tokens.CARD_CORNER)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour(palette, "accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(5, 5, -5, -5), tokens.CARD_CORNER - 4, tokens.CARD_CORNER - 4)

    def _place(self) -> QRectF:
        """The square in which the shape stands, at the side where reading begins."""
        whole = QRectF(self.rect())
        return mirrored(QRectF(SIDE, (whole.height() - BOX) / 2, BOX, BOX), whole, self.layoutDirection())

    def _paint_shape(self, painter: QPainter) -> None:
        width, height = shape_size(*self._size)
        box = self._place()
        place = QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height)
        paint_shape(painter, place, self._scaled(place), self.palette(), circle=self._circle)

    def _scaled(self, place: QRectF) -> QImage | None:
        if self._image is None:
            return None
        ratio = self.devicePixelRatioF()
        size = QSize(max(1, round(place.width() * ratio)), max(1, round(place.height() * ratio)))
        if self._drawn is None or self._drawn[0] != size:
            self._drawn = (size, fitted(part_of(self._image, self._share), size))
        return self._drawn[1]

    def _paint_barred(self, painter: QPainter) -> None:
        """A ring with a bar: not from this picture."""
        middle = self._place().center()
        painter.setPen(QPen(colour(self.palette(), "muted"), 1.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, MARK / 2, MARK / 2)
        arm = MARK / 2 * 0.7
        painter.drawLine(
            round(middle.x() - arm), round(middle.y() + arm), round(middle.x() + arm), round(middle.y() - arm)
        )

    def _paint_words(self, painter: QPainter) -> None:
        palette, width = self.palette(), self.width()
        room, small = self._room(width), self._reason if self._closed else self._line
        title_height, line_height = words_height(self.font(), self.text(), room), self._small_height(width)
        top = (self.height() - title_height - line_height - 2) / 2
        first = mirrored(
            QRectF(SIDE + BOX + BETWEEN, top, room, title_height), QRectF(self.rect()), self.layoutDirection()
        )
        painter.setFont(self.font())
        painter.setPen(colour(palette, "muted" if self._closed else "text"))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        painter.drawText(first, flags, self.text())
        painter.setFont(self._small())
        painter.setPen(colour(palette, "muted"))
        painter.drawText(first.translated(0, title_height + 2).adjusted(0, 0, 0, line_height), flags, small)
