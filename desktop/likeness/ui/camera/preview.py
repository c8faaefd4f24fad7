# ruff: noqa: N802 (Qt names the methods that it calls)
"""The live picture with its oval, one line of advice and the countdown. It paints everything itself: QVideoWidget cannot be painted over."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.capture.showing import Showing
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.theme.tokens import DARK
from likeness.ui.widgets.button import KEYBOARD

OVAL_ASPECT = 0.75
DASH, SPACE_BETWEEN = 3.2, 2.8
"""In widths of the line."""

WIDEST_LINE = 480
LINES = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
UNDER_EACH_OTHER = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Size:
    """What differs between the window of a studio and a booth that is used standing. Pixels, except the oval: shares of the height."""

    corner: float
    line: int
    note: int
    number: int
    oval_height: float
    oval_middle: float
    stroke: float


DESK = Size(tokens.CARD_CORNER, tokens.WORDMARK, tokens.SMALL, tokens.HEADING, 0.62, 0.43, 3.0)
BOOTH = Size(0, 56, 28, 72, 0.55, 0.395, 6.0)


class Preview(QWidget):
    """Shows what it is given; `place_changed` says for how many device pixels a picture is wanted."""

    place_changed = Signal(QSize)

    def __init__(self, size: Size = DESK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._image: QImage | None = None
        self._showing = Showing()
        self._problem = ""
        self._note = ""
        self._resting = False
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 300)
        self.setAccessibleName(self.tr("Camera"))

    def set_image(self, image: QImage | None) -> None:
        """Already mirrored and as large as the place (picture.mirror_image)."""
        self._image = image
        self.update()

    def set_showing(self, showing: Showing) -> None:
        if showing != self._showing:
            said, self._showing = self._showing.line, showing
            if showing.line != said:
                self._announce(showing.line)
            self.update()

    def set_problem(self, sentence: str) -> None:
        """Instead of a picture; "" where there is none."""
        if sentence != self._problem:
            self._problem = sentence
            self._announce(sentence or self._showing.line)
            self.update()

    def set_resting(self, resting: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        """The camera is off because the person paused: the last picture stays, darker."""
        self._resting = resting
        self.update()

    def set_note(self, note: str) -> None:
        """A quiet line below the advice, where there is room for it."""
        self._note = note
        self.update()

    @property
    def place(self) -> QSize:
        """In device pixels."""
        return QSize(*(max(1, round(side * self.devicePixelRatioF())) for side in (self.width(), self.height())))

    def sizeHint(self) -> QSize:
        return QSize(330, 430)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_changed.emit(self.place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def oval(self) -> QRectF:
        """Where the head belongs."""
        height = self._size.oval_height * self.height()
        width = min(height * OVAL_ASPECT, self.width() * 0.8)
        middle = QPointF(self.width() / 2, self._size.oval_middle * self.height())
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), self._size.corner, self._size.corner)
        painter.save()
        painter.setClipPath(outline)
        if self._problem or self._image is None:
            self._paint_problem(painter)
        else:
            self._paint_picture(painter, self._image)
        painter.restore()
        self._paint_edge(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter, image: QImage) -> None:
        painter.fillRect(self.rect(), QColor(DARK.background))
        ratio = self.height() / image.height()
        wide = image.width() * ratio
        painter.drawImage(QRectF((self.width() - wide) / 2, 0, wide, self.height()), image)
        if self._resting:
            painter.fillRect(self.rect(), _veil(0.6))
        elif self._size is BOOTH:
            around = QPainterPath()
            around.addRect(QRectF(self.rect()))
            around.addEllipse(self.oval())
            painter.fillPath(around, _veil(0.62))
        if not self._resting:
            self._paint_oval(painter)
        if self._showing.countdown is not None:
            self._paint_number(painter, str(self._showing.countdown))
        if self._size is BOOTH:
            self._paint_large_line(painter)
        else:
            self._paint_line(painter)

    def _paint_oval(self, painter: QPainter) -> None:
        """Dashed while something is wrong, whole once it is right: the difference is not in the colour alone. With a dark rim, to show on anything."""
        right = self._showing.phase in {"counting", "burst"}
        colour = QColor(DARK.accent if right or self._size is BOOTH else DARK.text)
        path = QPainterPath()
        path.addEllipse(self.oval())
        for width, ink in ((self._size.stroke + 2, _veil(0.35)), (self._size.stroke, colour)):
            pen = QPen(ink, width)
            if not right:
                pen.setDashPattern([DASH * self._size.stroke / width, SPACE_BETWEEN * self._size.stroke / width])
            painter.strokePath(path, pen)

    def _paint_number(self, painter: QPainter, number: str) -> None:
        """On the lower end of the oval, where no eye is."""
        side = self._size.number * 1.8
        oval = self.oval()
        disc = QRectF(oval.center().x() - side / 2, oval.bottom() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.accent))
        painter.drawEllipse(disc)
        painter.setPen(QColor(DARK.on_accent))
        painter.setFont(sized(self.font(), self._size.number, tokens.STRONG))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)

    def _paint_line(self, painter: QPainter) -> None:
        """On a dark bar at the foot, which is readable before any picture."""
        words = self._words()
        if not words:
            return
        painter.setFont(sized(self.font(), self._size.line, tokens.STRONG))
        room = QRectF(self.rect()).adjusted(tokens.SPACE * 2, 0, -tokens.SPACE * 2, 0)
        metrics = QFontMetricsF(painter.font())
        needed = metrics.boundingRect(room, int(LINES), words).height() + 2 * (tokens.SPACE - 2)
        wide = min(self.width() - 2 * tokens.SPACE, WIDEST_LINE)
        bar = QRectF((self.width() - wide) / 2, self.height() - tokens.SPACE - needed, wide, needed)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_veil(0.86))
        painter.drawRoundedRect(bar, tokens.BUTTON_CORNER, tokens.BUTTON_CORNER)
        painter.setPen(QColor(DARK.text))
        painter.drawText(bar.adjusted(tokens.SPACE, 0, -tokens.SPACE, 0), int(LINES), words)

    def _paint_large_line(self, painter: QPainter) -> None:
        """Below the oval, with the note under it; in the corner which photo this is."""
        top = self.oval().bottom() + self._size.number
        room = QRectF(self.rect()).adjusted(tokens.MARGIN, top, -tokens.MARGIN, 0)
        painter.setPen(QColor(DARK.text))
        painter.setFont(sized(self.font(), self._size.line, tokens.STRONG))
        used = QFontMetricsF(painter.font()).boundingRect(room, UNDER_EACH_OTHER, self._words())
        painter.drawText(room, UNDER_EACH_OTHER, self._words())
        room.setTop(used.bottom() + tokens.SPACE)
        painter.setFont(sized(self.font(), self._size.note))
        painter.drawText(room, UNDER_EACH_OTHER, self._note)
        if self._showing.wanted:
            corner = QRectF(self.rect()).adjusted(1.5 * tokens.MARGIN, 1.5 * tokens.MARGIN, 0, 0)
            painter.drawText(corner, Qt.AlignmentFlag.AlignLeft, self._counted())

    def _counted(self) -> str:
        words = self.tr("Photo {number} of {wanted}")
        return words.format(number=min(self._showing.taken + 1, self._showing.wanted), wanted=self._showing.wanted)

    def _ground(self) -> QColor:
        return (
            QColor(DARK.background) if self._size is BOOTH else self.palette().color(QPalette.ColorRole.AlternateBase)
        )

    def _paint_problem(self, painter: QPainter) -> None:
        """What is wrong and what to do; the buttons for it stand below."""
        palette, booth = self.palette(), self._size is BOOTH
        role = QPalette.ColorRole.WindowText if self._problem else QPalette.ColorRole.PlaceholderText
        painter.fillRect(
            self.rect(), QColor(DARK.background) if booth else palette.color(QPalette.ColorRole.AlternateBase)
        )
        painter.setPen(QColor(DARK.text) if booth else palette.color(role))
        size = tokens.BODY if self._size is DESK else self._size.note
        painter.setFont(sized(self.font(), size, tokens.REGULAR))
        width = min(self.width() - 2 * tokens.WIDE, 22 * size)
        box = QRectF((self.width() - width) / 2, 0, width, self.height())
        painter.drawText(box, int(LINES), self._problem or self.tr("Waiting for the camera"))

    def _paint_edge(self, painter: QPainter) -> None:
        if self._size is BOOTH:
            return
        focused = self.hasFocus() and self._ring
        colour = self.palette().color(QPalette.ColorRole.Accent if focused else QPalette.ColorRole.Mid)
        painter.setPen(QPen(colour, 3 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 1.5 if focused else 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self._size.corner, self._size.corner
        )

    def _words(self) -> str:
        return self.tr("Paused") if self._resting else self._showing.line

    def _announce(self, words: str) -> None:
        """A screen reader says it: whoever is being photographed looks at the lens, or cannot see the line."""
        self.setAccessibleDescription(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _veil(opacity: float) -> QColor:
    colour = QColor(DARK.background)
    colour.setAlphaF(opacity)
    return colour
