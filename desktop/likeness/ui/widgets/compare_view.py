# ruff: noqa: N802 (Qt names the methods that it calls)
"""A portrait over the real photo, with a line to move between them; and nearer, to look at the eyes.

It is a slider for whoever does not see it: its value is how much of the photo is shown, in thousandths.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.painting import KEYBOARD, paint_ring
from likeness.ui.widgets.proof_tile import ON_SHADE, SHADE

WHOLE = 1000
HALF = WHOLE // 2
STEP = WHOLE // 50
GRIP = 18
"""Radius of the handle."""

NEAREST = 8.0
"""Device pixels of the screen per pixel of the picture, at most."""

ZOOM_STEP = 1.25
WHEEL_NOTCH = 120


class CompareView(QAbstractSlider):
    """`zoomed`: percent of the picture's own size that is shown now. `said`: a key of the grid: "keep", "aside" or "bin"."""

    zoomed = Signal(int)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portrait: QImage | None = None
        self._photo: QImage | None = None
        self._scaled: dict[tuple[int, int, int], QImage] = {}
        self._words = ("", "")
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)
        self._grabbed: QPointF | None = None
        self._ring = False
        self.setRange(0, WHOLE)
        self.setSingleStep(STEP)
        self.setPageStep(5 * STEP)
        self.setValue(HALF)
        self.setFont(sized(self.font(), tokens.SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.valueChanged.connect(lambda _: self.update())

    # -- what is shown

    def set_words(self, photo: str, portrait: str) -> None:
        """What stands in the two lower corners."""
        self._words = (photo, portrait)
        self.update()

    def set_pictures(self, portrait: QImage | None, photo: QImage | None) -> None:
        """`photo` None: there is nothing to compare with. The nearness stays, for going through many."""
        if portrait is self._portrait and photo is self._photo:
            return
        self._portrait, self._photo = portrait, photo
        self._scaled.clear()
        self.setEnabled(portrait is not None)
        self._tell_zoom()
        self.update()

    @property
    def percent(self) -> int:
        """Of the picture's own pixels: 100 is one of them for one of the screen."""
        return round(100 * self._scale() * self.devicePixelRatioF())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """About a point of the widget that stays where it is; the middle where None."""
        self._zoom_to(self._zoom * factor, at)

    def zoom_to_pixels(self) -> None:
        """100 %."""
        fit = self._fit()
        if fit > 0:
            self._zoom_to(1 / (fit * self.devicePixelRatioF()), None, least=0.1)

    def zoom_to_fit(self) -> None:
        self._zoom_to(1.0, None)

    # -- mouse, wheel, keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            on_line = abs(event.position().x() - self._line_x()) <= GRIP
            if self._zoom <= 1.0 or on_line:
                self.setSliderDown(True)
                self._split_at(event.position().x())
            else:
                self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._split_at(event.position().x())
        elif self._grabbed is not None:
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            size = self._shown_size()
            self._look_at(
                QPointF(self._middle.x() - moved.x() / size.width(), self._middle.y() - moved.y() / size.height())
            )
        else:
            near = abs(event.position().x() - self._line_x()) <= GRIP and self._photo is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._zoom > 1.0:
            self.zoom_to_fit()
        else:
            self._zoom_to(max(2.0, 1 / max(self._fit(), 0.01)), event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(ZOOM_STEP ** (event.angleDelta().y() / WHEEL_NOTCH), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        saying = {Qt.Key.Key_Space: "keep", Qt.Key.Key_X: "aside", Qt.Key.Key_Delete: "bin"}.get(Qt.Key(event.key()))
        forwards = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -forwards * STEP, Qt.Key.Key_Right: forwards * STEP}
        if saying is not None:
            self.said.emit(saying)
        elif (step := steps.get(Qt.Key(event.key()))) is not None:
            self.setValue(self.value() + step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD or event.reason() == Qt.FocusReason.OtherFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scaled.clear()
        self._tell_zoom()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 240)

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frame()
        outline = QPainterPath()
        outline.addRoundedRect(frame, tokens.CARD_CORNER, tokens.CARD_CORNER)
        painter.fillPath(outline, colour(self.palette(), "sunken"))
        painter.save()
        painter.setClipPath(outline)
        if self._portrait is not None:
            self._paint_pictures(painter, frame)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(self.palette(), "line"), 1))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), tokens.CARD_CORNER, tokens.CARD_CORNER)
        if self._portrait is not None and self._photo is not None:
            self._paint_handle(painter, frame)
        if self.hasFocus() and self._ring:
            paint_ring(painter, frame, tokens.CARD_CORNER, colour(self.palette(), "accent"))
        painter.end()

    def _paint_pictures(self, painter: QPainter, frame: QRectF) -> None:
        place = self._place()
        self._paint_one(painter, self._portrait, place)
        if self._photo is not None:
            painter.save()
            painter.setClipRect(self._photo_side(frame), Qt.ClipOperation.IntersectClip)
            self._paint_one(painter, self._photo, place)
            painter.restore()
            self._paint_words(painter, frame)

    def _paint_one(self, painter: QPainter, image: QImage | None, place: QRectF) -> None:
        """Smaller than it is: scaled in one smooth step, once. Nearer: drawn as it is."""
        if image is None:
            return
        ratio = self.devicePixelRatioF()
        size = QSize(max(1, round(place.width() * ratio)), max(1, round(place.height() * ratio)))
        if size.width() >= image.width():
            painter.drawImage(place, image)
            return
        key = (id(image), size.width(), size.height())
        if key not in self._scaled:
            if len(self._scaled) > 1:
                self._scaled.clear()
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled[key] = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(place, self._scaled[key])

    def _paint_words(self, painter: QPainter, frame: QRectF) -> None:
        metrics = self.fontMetrics()
        if sum(metrics.horizontalAdvance(words) + 40 for words in self._words) > frame.width():
            return  # they would cover each other; they are in the accessible name
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, words in enumerate(self._words):
            if not words:
                continue
            width, height = metrics.horizontalAdvance(words) + 16, metrics.height() + 4
            at_start = (number == 0) != mirrored
            x = frame.left() + 10 if at_start else frame.right() - width - 10
            box = QRectF(x, frame.bottom() - height - 10, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(SHADE)
            painter.drawRoundedRect(box, height / 2, height / 2)
            painter.setPen(ON_SHADE)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_handle(self, painter: QPainter, frame: QRectF) -> None:
        x, y = self._line_x(), frame.center().y()
        painter.setPen(QPen(QColor(SHADE.rgb()), 4))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.setPen(QPen(ON_SHADE, 2))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.setBrush(ON_SHADE)
        painter.drawEllipse(QPointF(x, y), GRIP, GRIP)
        painter.setPen(QPen(QColor(SHADE.rgb()), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for side in (-1, 1):
            tip = QPointF(x + side * 10, y)
            painter.drawLine(QPointF(x + side * 3, y), tip)
            painter.drawLine(tip, tip + QPointF(-side * 3.5, -3.5))
            painter.drawLine(tip, tip + QPointF(-side * 3.5, 3.5))

    # -- where things are

    def _frame(self) -> QRectF:
        """What the picture fills as a whole, in the middle of the widget; nearer it may be wider than that is."""
        if self._portrait is None:
            return QRectF(self.rect())
        whole = QSizeF(self.size())
        size = QSizeF(self._portrait.size()).scaled(whole, Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())

    def _fit(self) -> float:
        """Logical pixels per pixel of the picture where all of it is seen."""
        return 0.0 if self._portrait is None else self._frame().width() / max(1, self._portrait.width())

    def _scale(self) -> float:
        return self._fit() * self._zoom

    def _shown_size(self) -> QSizeF:
        frame = self._frame()
        return QSizeF(frame.width() * self._zoom, frame.height() * self._zoom)

    def _place(self) -> QRectF:
        """Where the whole picture lies; parts of it may be out of sight."""
        frame, size = self._frame(), self._shown_size()
        x = frame.center().x() - self._middle.x() * size.width()
        y = frame.center().y() - self._middle.y() * size.height()
        return QRectF(x, y, size.width(), size.height())

    def _photo_side(self, frame: QRectF) -> QRectF:
        """The side on which the photo is seen: the one a reader begins at."""
        x = self._line_x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(x, frame.top(), frame.right() - x, frame.height())
        return QRectF(frame.left(), frame.top(), x - frame.left(), frame.height())

    def _line_x(self) -> float:
        frame, share = self._frame(), self.value() / WHOLE
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return frame.left() + share * frame.width()

    def _split_at(self, x: float) -> None:
        frame = self._frame()
        share = (x - frame.left()) / max(1.0, frame.width())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        self.setValue(round(WHOLE * share))

    def _zoom_to(self, zoom: float, at: QPointF | None, least: float = 1.0) -> None:
        fit = self._fit()
        if fit <= 0:
            return
        nearest = max(1.0, NEAREST / (fit * self.devicePixelRatioF()))
        zoom = min(nearest, max(least, zoom))
        point = at or self._frame().center()
        before = self._place()
        share = QPointF((point.x() - before.left()) / before.width(), (point.y() - before.top()) / before.height())
        self._zoom = zoom
        size, centre = self._shown_size(), self._frame().center()
        self._look_at(
            QPointF(
                share.x() - (point.x() - centre.x()) / size.width(),
                share.y() - (point.y() - centre.y()) / size.height(),
            )
        )
        self._tell_zoom()

    def _look_at(self, middle: QPointF) -> None:
        """No nearer to an edge than that the frame stays filled."""
        room = min(0.5, 0.5 / self._zoom)
        self._middle = QPointF(min(1 - room, max(room, middle.x())), min(1 - room, max(room, middle.y())))
        self.update()

    def _tell_zoom(self) -> None:
        self.zoomed.emit(self.percent)
