# ruff: noqa: N802 (Qt names the methods that it calls)
"""How much skin tone changed between source and result, one dot for each person who was measured, from dark to light."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

DOT = 6.0
EDGE = 14
LEAST_SPAN = 6.0
"""Degrees from the middle line to the edge at least, so that small changes look small."""


@dataclass(frozen=True, slots=True)
class Dot:
    """CIELAB (D65) of the skin before, and by how many degrees of ITA it changed."""

    lightness: float
    a: float
    b: float
    change: float


class ToneChart(QWidget):
    """Painted: a line for no change, and the dots in the colours of the skin that was measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots: tuple[Dot, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_dots(self, dots: Sequence[Dot]) -> None:
        """Lightest first, as the drawing has them."""
        self._dots = tuple(sorted(dots, key=lambda dot: -dot.lightness))
        self.setVisible(bool(dots))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 88)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 88)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.5))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        for dot, place in zip(self._dots, self.places(), strict=True):
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 0.8))
            painter.setBrush(QColor(*srgb(dot.lightness, dot.a, dot.b)))
            painter.drawEllipse(place, DOT, DOT)
        painter.end()

    def places(self) -> list[QPointF]:
        """Where each dot stands; in right-to-left scripts the first is at the right."""
        span = max([LEAST_SPAN, *(abs(dot.change) for dot in self._dots)])
        step = (self.width() - 2 * EDGE) / max(1, len(self._dots) - 1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        places = []
        for number, dot in enumerate(self._dots):
            x = EDGE + number * step
            y = self.height() / 2 - dot.change / span * (self.height() / 2 - EDGE)
            places.append(QPointF(self.width() - x if mirrored else x, y))
        return places


def srgb(lightness: float, a: float, b: float) -> tuple[int, int, int]:
    """CIELAB (D65) to 8-bit sRGB, clipped (CIE 15; IEC 61966-2-1)."""
    fy = (lightness + 16) / 116
    x, y, z = (white * _from_f(f) for white, f in ((0.95047, fy + a / 500), (1.0, fy), (1.08883, fy - b / 200)))
    linear = (
        3.2406 * x - 1.5372 * y - 0.4986 * z,
        -0.9689 * x + 1.8758 * y + 0.0415 * z,
        0.0557 * x - 0.2040 * y + 1.0570 * z,
    )
    red, green, blue = (round(255 * min(max(_gamma(value), 0.0), 1.0)) for value in linear)
    return red, green, blue


def _from_f(f: float) -> float:
    return f**3 if f > 6 / 29 else 3 * (6 / 29) ** 2 * (f - 4 / 29)


def _gamma(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
