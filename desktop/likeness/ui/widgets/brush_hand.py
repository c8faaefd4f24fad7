"""The edge brush under a hand, with the pointer or the keyboard: where it is, what it has painted since it was set down, how close one looks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

from likeness.ui.models.adjust import STEP, Brush, Stroke
from likeness.ui.theme.apply import colour
from likeness.ui.theme.tokens import DARK

Fraction = tuple[float, float]
CLOSEST = 6.0
MOST_POINTS = 4000
HEAD: Fraction = (0.5, 0.3)
"""Where the keyboard finds the brush at first: hair is mostly there."""

STROKE_ALPHA = 0.45


class BrushHand:
    """In fractions of the portrait; `radius` of its width."""

    def __init__(self) -> None:
        self.place: Fraction = HEAD
        self.part = QRectF(0, 0, 1, 1)
        self._kind = Brush.HAIR
        self._radius = 0.02
        self._points: list[Fraction] = []
        self._shown = False

    @property
    def down(self) -> bool:
        return bool(self._points)

    def take(self, kind: Brush, radius: float) -> None:
        self._kind, self._radius = kind, radius

    def press(self, at: Fraction) -> None:
        self.place, self._shown = at, True
        self._points = [_within(at)]

    def move(self, at: Fraction) -> None:
        self.place, self._shown = at, True
        if self._points and len(self._points) < MOST_POINTS:
            self._points.append(_within(at))

    def step(self, key: Qt.Key, *, fine: bool) -> bool:
        """An arrow key. False for any other."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if key not in steps:
            return False
        size = (STEP / 4 if fine else STEP) * self.part.width()
        x, y = (value + direction * size for value, direction in zip(self.place, steps[key], strict=True))
        self.move((min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)))
        self._follow()
        return True

    def release(self) -> Stroke | None:
        """What was painted; the brush is off the picture."""
        points, self._points = tuple(self._points), []
        return Stroke(points, self._radius, self._kind) if points else None

    def hide(self) -> None:
        if not self._points:
            self._shown = False

    def close_up(self) -> None:
        """Look at the whole portrait again."""
        self.part = QRectF(0, 0, 1, 1)
        self._points = []

    def look_closer(self, times: float, about: Fraction) -> None:
        """What is under `about` stays there."""
        side = min(1.0, max(1 / CLOSEST, self.part.width() / times))
        x = (about[0] - self.part.left()) / self.part.width()
        y = (about[1] - self.part.top()) / self.part.height()
        left = min(max(about[0] - x * side, 0.0), 1 - side)
        top = min(max(about[1] - y * side, 0.0), 1 - side)
        self.part = QRectF(left, top, side, side)

    def _follow(self) -> None:
        """The part that is shown goes with the brush."""
        side = self.part.width()
        left = min(max(self.part.left(), self.place[0] - 0.9 * side), self.place[0] - 0.1 * side)
        top = min(max(self.part.top(), self.place[1] - 0.9 * side), self.place[1] - 0.1 * side)
        self.part = QRectF(min(max(left, 0.0), 1 - side), min(max(top, 0.0), 1 - side), side, side)

    def paint(self, painter: QPainter, place: QRectF, palette: QPalette, *, keyboard: bool) -> None:
        """The stroke that is being painted, and the brush's outline."""

        def at(point: Fraction) -> QPointF:
            x = place.left() + (point[0] - self.part.left()) / self.part.width() * place.width()
            y = place.top() + (point[1] - self.part.top()) / self.part.height() * place.height()
            return QPointF(x, y)

        radius = self._radius / self.part.width() * place.width()
        painter.save()
        painter.setClipRect(place)
        if self._points:
            ink = QColor(colour(palette, "bad" if self._kind is Brush.REMOVE else "accent"))
            ink.setAlphaF(STROKE_ALPHA)
            pen = QPen(ink, 2 * radius)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            line = [at(point) for point in self._points]
            painter.drawPolyline(QPolygonF([*line, line[-1] + QPointF(0.01, 0)]))
        if self._shown or keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for width, ink in ((3.0, QColor(DARK.background)), (1.5, QColor(DARK.text))):
                painter.setPen(QPen(ink, width))
                painter.drawEllipse(at(self.place), radius, radius)
        painter.restore()


def _within(at: Fraction) -> Fraction:
    """A stroke may go somewhat beyond the portrait, and no farther than the darkroom takes it."""
    return round(min(max(at[0], -0.5), 1.5), 5), round(min(max(at[1], -0.5), 1.5), 5)
