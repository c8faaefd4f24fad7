# ruff: noqa: N802 (Qt names the methods that it calls)
"""One portrait in the grid: the picture, its likeness, what it is in a word, and a frame where it is kept."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.painting import KEYBOARD, mirrored, paint_ring
from likeness.ui.widgets.picture import paint_cover

RATIO = 1.25
EDGE = 4
"""Around the picture, for the frame of one that is kept."""

SHADE = QColor(20, 20, 20, 190)
"""Behind figures that stand on a picture, in both schemes: white on it is at least 4.5:1 over any picture."""

ON_SHADE = QColor(255, 255, 255)
PALE = 0.45


@dataclass(frozen=True, slots=True)
class TileWords:
    """`badge` stands on the picture, `way` and `reason` under it; `name`, `description` are for who does not see it."""

    badge: str
    way: str
    reason: str
    name: str
    description: str


class ProofTile(QAbstractButton):
    """`chosen`: it got the focus or was clicked. `needed`: its picture is about to be seen."""

    chosen = Signal(str)
    needed = Signal(str)
    opened = Signal(str)

    def __init__(self, portrait: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.portrait = portrait
        self._image: QImage | None = None
        self._words = TileWords("", "", "", "", "")
        self._kept = self._hidden = self._selected = self._ring = self._asked = False
        self.setFont(sized(self.font(), tokens.SMALL))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._clicked)

    @property
    def has_image(self) -> bool:
        return self._image is not None

    def show_proof(self, words: TileWords, *, kept: bool, hidden: bool) -> None:
        if (words, kept, hidden) == (self._words, self._kept, self._hidden):
            return
        self._words, self._kept, self._hidden = words, kept, hidden
        self.setChecked(kept)
        self.setAccessibleName(words.name)
        self.setAccessibleDescription(words.description)
        self.setToolTip(words.description)
        self.update()

    def set_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def set_selected(self, selected: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        if selected != self._selected:
            self._selected = selected
            self.update()

    @staticmethod
    def height_for(width: int, line: int, lines: int) -> int:
        """The picture and so many lines under it."""
        return round((width - 2 * EDGE) * RATIO) + 2 * EDGE + lines * line + 4

    def sizeHint(self) -> QSize:
        return QSize(138, self.height_for(138, self.fontMetrics().height(), 1))

    def _clicked(self) -> None:
        """The mark says kept or not, which a click does not change."""
        self.setChecked(self._kept)
        self.chosen.emit(self.portrait)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A button's own keys would press it, or lead out of the grid: all of them are the grid's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.portrait)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD or event.reason() == Qt.FocusReason.OtherFocusReason
        super().focusInEvent(event)
        self.chosen.emit(self.portrait)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.opened.emit(self.portrait)
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is None and not self._asked:
            self._asked = True
            self.needed.emit(self.portrait)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() - 2 * EDGE
        place = QRectF(EDGE, EDGE, width, round(width * RATIO))
        self._paint_picture(painter, place)
        self._paint_frames(painter, place)
        self._paint_badge(painter, place)
        if self._kept:
            self._paint_tick(painter, place)
        self._paint_words(painter, place)
        painter.end()

    def ask_again(self) -> None:
        """The picture could not be read: try when it is next painted."""
        self._asked = False

    def _paint_picture(self, painter: QPainter, place: QRectF) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(place, tokens.CARD_CORNER, tokens.CARD_CORNER)
        painter.fillPath(outline, colour(self.palette(), "sunken"))
        if self._image is None:
            return
        painter.save()
        painter.setClipPath(outline)
        painter.setOpacity(PALE if self._hidden else 1.0)
        paint_cover(painter, self._image, place)
        painter.restore()

    def _paint_frames(self, painter: QPainter, place: QRectF) -> None:
        """Kept: a thick frame set apart. Looked at: a white one inside. With the keyboard on it: a ring around. Else: a hairline."""
        palette = self.palette()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(palette, "line"), 1))
        corner = tokens.CARD_CORNER
        painter.drawRoundedRect(place, corner, corner)
        if self._kept:
            painter.setPen(QPen(colour(palette, "accent"), 3))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), corner + 2, corner + 2)
        if self.hasFocus() and self._ring:
            paint_ring(painter, place.adjusted(-4, -4, 4, 4), corner + 4, colour(palette, "text"))
        if self._selected:
            inside = place.adjusted(2, 2, -2, -2)
            painter.setPen(QPen(ON_SHADE, 3))
            painter.drawRoundedRect(inside, corner - 2, corner - 2)
            painter.setPen(QPen(QColor(SHADE.rgb()), 1))
            painter.drawRoundedRect(inside, corner - 2, corner - 2)

    def _paint_badge(self, painter: QPainter, place: QRectF) -> None:
        if not self._words.badge:
            return
        metrics = self.fontMetrics()
        width, height = metrics.horizontalAdvance(self._words.badge) + 16, metrics.height() + 4
        box = QRectF(place.right() - width - 8, place.top() + 8, width, height)
        box = mirrored(box, QRectF(self.rect()), self.layoutDirection())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SHADE)
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(ON_SHADE)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words.badge)

    def _paint_tick(self, painter: QPainter, place: QRectF) -> None:
        """Kept is not said by colour alone."""
        box = QRectF(place.left() + 8, place.top() + 8, 22, 22)
        box = mirrored(box, QRectF(self.rect()), self.layoutDirection())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self.palette(), "accent"))
        painter.drawEllipse(box)
        pen = QPen(colour(self.palette(), "on_accent"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = box.center().x(), box.center().y()
        painter.drawPolyline(QPolygonF([QPointF(x - 4.5, y), QPointF(x - 1, y + 3.5), QPointF(x + 5, y - 3.5)]))

    def _paint_words(self, painter: QPainter, place: QRectF) -> None:
        metrics, palette = self.fontMetrics(), self.palette()
        line = QRectF(EDGE, place.bottom() + EDGE + 2, self.width() - 2 * EDGE, metrics.height())
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.setPen(colour(palette, "muted"))
        painter.drawText(
            line, align, metrics.elidedText(self._words.way, Qt.TextElideMode.ElideRight, int(line.width()))
        )
        below = QRectF(line.left(), line.bottom(), line.width(), self.height() - line.bottom())
        painter.setPen(colour(palette, "warn"))
        painter.drawText(below, align | Qt.TextFlag.TextWordWrap, self._words.reason)
