# ruff: noqa: N802 (Qt names the methods that it calls)
"""One photo as a card: its picture, one plain verdict, and a way to take it out. The picture is asked for when the card is first painted."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from likeness.ui.models.photos import PhotoCard
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.theme.tokens import DARK
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import OneLine

WORDS_HEIGHT = 34
"""The verdict under the picture."""

ASPECT = 150 / 140
"""Of the picture, height by width."""

FACE_DOWN = 0.42
"""So far down in the card stands the middle of the face."""

CROSS_SIDE = 32


class RemoveButton(QAbstractButton):
    """A cross in the corner of a picture, readable on anything."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(CROSS_SIDE, CROSS_SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(CROSS_SIDE, CROSS_SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        ground = QColor(DARK.background)
        ground.setAlphaF(0.95 if self.underMouse() or self.hasFocus() else 0.7)
        painter.setPen(QPen(QColor(DARK.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(disc)
        pen = QPen(QColor(DARK.text), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle, arm = disc.center(), 5.0
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))
        painter.end()


class PhotoCardWidget(Card):
    """`needed` comes once, when it is first seen. Keys that move between cards are the grid's."""

    needed = Signal(str)
    larger_wanted = Signal(str)
    remove_wanted = Signal(str)
    focused = Signal(str)

    def __init__(self, photo: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self._image: QImage | None = None
        self._scaled: QImage | None = None
        self._face = (0.5, 0.4, 0.5)
        self._asked = False
        self._verdict = OneLine(tokens.SMALL)
        self._remove: RemoveButton | None = None
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(tokens.GAP + 4, 0, tokens.GAP, tokens.GAP)
        lines.addStretch(1)
        lines.addWidget(self._verdict)

    @staticmethod
    def height_for(width: int) -> int:
        return round(width * ASPECT) + scaled(WORDS_HEIGHT)

    def show_card(self, card: PhotoCard, number: int, verdict: str, sentence: str) -> None:
        """`verdict` in a few words, `sentence` the whole of it."""
        self._face = card.face
        sign = "\N{CHECK MARK}" if card.good else "!"
        self._verdict.set_role("good" if card.good else "warn")
        self._verdict.set_whole(f"{sign} {verdict}")
        self._verdict.setAccessibleName(verdict)
        self.setToolTip(sentence)
        name = self.tr("Photo {number}: {verdict}").format(number=number, verdict=verdict)
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self._number = number
        self._name_remove()

    def set_image(self, image: QImage | None) -> None:
        self._image, self._scaled = image, None
        self.update()

    @property
    def image(self) -> QImage | None:
        return self._image

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._asked:
            self._asked = True
            self.needed.emit(self.photo)
        painter = QPainter(self)
        self.paint_surface(painter)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), tokens.CARD_CORNER, tokens.CARD_CORNER)
        place = QRectF(0, 0, self.width(), self.height() - scaled(WORDS_HEIGHT))
        painter.save()
        painter.setClipPath(outline)
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        if self._image is None:
            painter.fillRect(place, self.palette().color(QPalette.ColorRole.AlternateBase))
        else:
            painter.drawImage(place, self._fitted(self._image, place.size().toSize()))
        painter.restore()
        self.paint_border(painter)
        if self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.larger_wanted.emit(self.photo)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.remove_wanted.emit(self.photo)
            case _:
                super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.larger_wanted.emit(self.photo)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.photo)
        self._show_remove()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_remove()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_remove()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_remove()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scaled = None
        self._place_remove()

    def _show_remove(self) -> None:
        """Made when it is first wanted: of two hundred cards few ever show theirs."""
        wanted = self.hasFocus() or self.underMouse() or (self._remove is not None and self._remove.hasFocus())
        if self._remove is None and wanted:
            self._remove = RemoveButton(self)
            self._remove.clicked.connect(lambda: self.remove_wanted.emit(self.photo))
            self.setTabOrder(self, self._remove)
            self._name_remove()
            self._place_remove()
        if self._remove is not None:
            self._remove.setVisible(wanted)

    def _place_remove(self) -> None:
        if self._remove is not None:
            left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._remove.move(4 if left else self.width() - CROSS_SIDE - 4, 4)

    def _name_remove(self) -> None:
        if self._remove is not None:
            self._remove.setAccessibleName(self.tr("Take out photo {number}").format(number=self._number))
            self._remove.setToolTip(self.tr("Take this photo out"))

    def _paint_ring(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), tokens.CARD_CORNER - 1, tokens.CARD_CORNER - 1
        )

    def _fitted(self, image: QImage, place: QSize) -> QImage:
        """Scaled once for each size: painting again costs a copy only."""
        if self._scaled is None:
            size = place * self.devicePixelRatioF()
            part = around_face(image.size(), size, self._face).toAlignedRect().intersected(image.rect())
            self._scaled = image.copy(part).scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled


def around_face(image: QSize, place: QSize, face: tuple[float, float, float]) -> QRectF:
    """The part of an image that fills `place` without distortion: as much of the picture as there is, moved to where the face is."""
    if place.isEmpty() or image.isEmpty():
        return QRectF()
    scale = min(image.width() / place.width(), image.height() / place.height())
    width, height = place.width() * scale, place.height() * scale
    x = face[0] * image.width() - width / 2
    y = face[1] * image.height() - height * FACE_DOWN
    return QRectF(min(max(x, 0.0), image.width() - width), min(max(y, 0.0), image.height() - height), width, height)
