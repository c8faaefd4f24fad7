# ruff: noqa: N802 (Qt names the methods that it calls)
"""A look as a card to choose: a real preview, its name, one sentence."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QCheckBox, QWidget

from likeness.ui.models.looks import LookCard
from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.painting import KEYBOARD, mirrored, paint_ring, words_height
from likeness.ui.widgets.picture import paint_cover
from likeness.ui.words import table_text

RATIO = 1.25
"""Height over width of a preview."""

HIGHEST = 300
"""Of a preview, in pixels: a wide card shows less above and below."""

SIDE = tokens.GAP + 4
MARK = 26
RING = 3


class LookCardWidget(QCheckBox):
    """Checked: chosen. `looked_at`: the pointer or the keyboard came to it."""

    looked_at = Signal(str)

    def __init__(self, card: LookCard, image: QImage | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._image = image
        self._ring = False
        self._title, self._words = table_text(card.title), table_text(card.description)
        self.setFont(sized(self.font(), tokens.SMALL))
        self._strong = sized(self.font(), tokens.BODY, tokens.STRONG)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._words)

    def set_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def height_for(self, width: int) -> int:
        """With the whole sentence."""
        room = width - 2 * SIDE
        words = words_height(self._strong, self._title, room) + 2 + words_height(self.font(), self._words, room)
        return _picture_height(width) + words + 2 * SIDE - 2

    def sizeHint(self) -> QSize:
        return QSize(200, self.height_for(200))

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(self.card.name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD or event.reason() == Qt.FocusReason.OtherFocusReason
        super().focusInEvent(event)
        self.looked_at.emit(self.card.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A button's own arrow keys would lead out of the gallery: they are the gallery's. Enter chooses as Space does."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(whole, tokens.CARD_CORNER, tokens.CARD_CORNER)
        painter.fillPath(outline, colour(palette, "surface"))
        self._paint_picture(painter, outline)
        chosen = self.isChecked()
        lit = chosen or self.underMouse()
        painter.setPen(QPen(colour(palette, "accent" if lit else "line"), RING if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = (RING - 1) / 2 if chosen else 0
        painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), tokens.CARD_CORNER, tokens.CARD_CORNER)
        self._paint_words(painter)
        if chosen:
            self._paint_mark(painter)
        if self.hasFocus() and self._ring:
            inner = whole.adjusted(RING, RING, -RING, -RING)
            paint_ring(painter, inner, tokens.CARD_CORNER - RING, colour(palette, "text"))
        painter.end()

    def _paint_picture(self, painter: QPainter, outline: QPainterPath) -> None:
        place = QRectF(0, 0, self.width(), _picture_height(self.width()))
        painter.save()
        painter.setClipPath(outline)
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, colour(self.palette(), "sunken"))
        if self._image is not None:
            paint_cover(painter, self._image, place)
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        room = self.width() - 2 * SIDE
        top = _picture_height(self.width()) + SIDE - 2
        title = words_height(self._strong, self._title, room)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setFont(self._strong)
        painter.setPen(colour(self.palette(), "text"))
        painter.drawText(QRectF(SIDE, top, room, title), align, self._title)
        painter.setFont(self.font())
        painter.setPen(colour(self.palette(), "muted"))
        painter.drawText(QRectF(SIDE, top + title + 2, room, self.height() - top - title), align, self._words)

    def _paint_mark(self, painter: QPainter) -> None:
        place = QRectF(self.width() - MARK - tokens.GAP, tokens.GAP, MARK, MARK)
        place = mirrored(place, QRectF(self.rect()), self.layoutDirection())
        painter.setPen(QPen(colour(self.palette(), "on_accent"), 1.5))
        painter.setBrush(colour(self.palette(), "accent"))
        painter.drawEllipse(place)
        pen = QPen(colour(self.palette(), "on_accent"), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y = place.center().x(), place.center().y()
        painter.drawPolyline(QPolygonF([QPointF(x - 5, y), QPointF(x - 1.5, y + 4), QPointF(x + 5.5, y - 4)]))


def _picture_height(width: int) -> int:
    return min(HIGHEST, round(width * RATIO))
