"""The crop's frame under a hand: dragged by its inside, made larger or smaller by its corners, moved by the arrow keys."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen

from likeness.ui.models.adjust import STEP, Hand
from likeness.ui.theme.apply import colour
from likeness.ui.theme.tokens import DARK

Fraction = tuple[float, float]
Found = tuple[float, float, float]
"""Zoom in percent, and the middle's x and y from the portrait's middle."""

CORNER = 0.05
"""Of the portrait: this near to a corner of the frame it is the corner that is taken."""

ARM = 18.0
SHADE = 0.55
LINE = QColor(DARK.text)
"""Over any picture: a light line, on a dark shade."""


class CropHand:
    """In fractions of the portrait."""

    def __init__(self) -> None:
        self._grip: Fraction | None = None
        self._middle: Fraction = (0.0, 0.0)
        self._zoom = 100.0
        self._corner = False

    def press(self, at: Fraction, hand: Hand) -> None:
        left, top, right, bottom = hand.box
        self._middle = ((left + right) / 2 - 0.5, (top + bottom) / 2 - 0.5)
        self._zoom = float(hand.zoom)
        self._corner = any(
            abs(at[0] - x) < CORNER and abs(at[1] - y) < CORNER for x in (left, right) for y in (top, bottom)
        )
        self._grip = at

    def move(self, at: Fraction) -> Found | None:
        """None while nothing is held."""
        if self._grip is None:
            return None
        if self._corner:
            # The corner comes to the pointer, the frame keeps its middle and its shape.
            half = max(abs(at[0] - 0.5 - self._middle[0]), abs(at[1] - 0.5 - self._middle[1]), 0.02)
            return 50 / half, *self._middle
        x, y = self._middle[0] + at[0] - self._grip[0], self._middle[1] + at[1] - self._grip[1]
        return self._zoom, x, y

    def release(self) -> bool:
        """Whether something was held."""
        held, self._grip = self._grip is not None, None
        return held

    def key(self, key: Qt.Key, hand: Hand, *, fine: bool) -> Found | None:
        """Arrow keys move the frame, Home takes the crop back. None for other keys."""
        if key == Qt.Key.Key_Home:
            return 100.0, 0.0, 0.0
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if key not in steps:
            return None
        step = STEP / 4 if fine else STEP
        across, down = steps[key]
        left, top, right, bottom = hand.box
        return float(hand.zoom), (left + right) / 2 - 0.5 + across * step, (top + bottom) / 2 - 0.5 + down * step


def paint_crop(painter: QPainter, place: QRectF, box: tuple[float, float, float, float], palette: QPalette) -> None:
    """What will be cut off in the shade; the frame with its corners, and thirds to judge by."""
    left, top, right, bottom = box
    frame = QRectF(
        place.left() + left * place.width(),
        place.top() + top * place.height(),
        (right - left) * place.width(),
        (bottom - top) * place.height(),
    )
    shade = QColor(DARK.background)
    shade.setAlphaF(SHADE)
    outside, inside = QPainterPath(), QPainterPath()
    outside.addRect(place)
    inside.addRect(frame)
    painter.fillPath(outside.subtracted(inside), shade)
    thirds = QColor(LINE)
    thirds.setAlphaF(0.35)
    painter.setPen(QPen(thirds, 1))
    for part in (1 / 3, 2 / 3):
        x, y = frame.left() + part * frame.width(), frame.top() + part * frame.height()
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(LINE, 1.5))
    painter.drawRect(frame)
    painter.setPen(QPen(colour(palette, "accent"), 4))
    for corner, across, down in (
        (frame.topLeft(), 1, 1),
        (frame.topRight(), -1, 1),
        (frame.bottomLeft(), 1, -1),
        (frame.bottomRight(), -1, -1),
    ):
        painter.drawPolyline([corner + QPointF(across * ARM, 0), corner, corner + QPointF(0, down * ARM)])
