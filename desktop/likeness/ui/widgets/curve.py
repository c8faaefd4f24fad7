# ruff: noqa: N802 (Qt names the methods that it calls)
"""A line that rises: few points, one axis, no numbers. What it means stands in words beside it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.painting import mirrored

DOT = 5.0
LINE = 2.5
HEIGHT = 128


class Curve(QWidget):
    """Points (x, share 0..1) joined softly, the last one marked. Time runs in the reader's direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[int, float], ...] = ()
        self._end = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(self, points: Sequence[tuple[int, float]], end: int, words: str) -> None:
        """`end`: the x at the axis' end. `words`: what the line says, for who does not see it."""
        self._points, self._end = tuple(points), max(end, 1)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(DOT, DOT, -DOT, -1)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        places = self._places(whole.adjusted(0, 0, 0, -tokens.GAP))
        if places:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            painter.setPen(QPen(accent, LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(smooth(places))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(places[-1], DOT, DOT)
        painter.end()

    def _places(self, box: QRectF) -> list[QPointF]:
        """The axis runs from the first point's x to the end; the height from nothing alike to quite alike."""
        if not self._points:
            return []
        first = min(0, self._points[0][0])
        wide = max(1, max(self._end, self._points[-1][0]) - first)
        found = []
        for x, share in self._points:
            across = box.left() + box.width() * (x - first) / wide
            down = box.bottom() - box.height() * min(1.0, max(0.0, share))
            found.append(mirrored(QRectF(across, down, 0, 0), box, self.layoutDirection()).topLeft())
        return found


def smooth(places: Sequence[QPointF]) -> QPainterPath:
    """Through every point, and between two never beyond them: it shows no height that was not measured (Fritsch and Carlson, 1980)."""
    path = QPainterPath(places[0])
    slopes = [_slope(before, after) for before, after in pairwise(places)]
    inner = [_between(left, right) for left, right in pairwise(slopes)]
    tangents = [slopes[0], *inner, slopes[-1]] if slopes else []
    for (before, after), (leaving, coming) in zip(pairwise(places), pairwise(tangents), strict=True):
        third = (after.x() - before.x()) / 3
        path.cubicTo(
            QPointF(before.x() + third, before.y() + third * leaving),
            QPointF(after.x() - third, after.y() - third * coming),
            after,
        )
    return path


def _slope(before: QPointF, after: QPointF) -> float:
    across = after.x() - before.x()
    return (after.y() - before.y()) / across if across else 0.0


def _between(left: float, right: float) -> float:
    """The harmonic mean; level at a turn."""
    return 2 * left * right / (left + right) if left * right > 0 else 0.0
