# ruff: noqa: N802 (Qt names the methods that it calls)
"""A slider with what it sets, and how far, above it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QStyle, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.widgets.painting import KEYBOARD, paint_ring
from likeness.ui.widgets.text import Text

GROOVE = 4
HANDLE = 20
HEIGHT = 32


class Track(QSlider):
    """The groove and its handle. Filled from `origin` to the handle; a double click goes back to `origin`."""

    def __init__(self, lowest: int, highest: int, origin: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._origin = origin
        self._ring = False
        self.setRange(lowest, highest)
        self.setPageStep(max(1, (highest - lowest) // 10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The handle comes to where one clicks."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.setValue(self._origin)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled changes nothing on its way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette, "edge" if self.isEnabled() else "line"))
        groove = QRectF(HANDLE / 2, middle - GROOVE / 2, self.width() - HANDLE, GROOVE)
        painter.drawRoundedRect(groove, GROOVE / 2, GROOVE / 2)
        start, end = sorted((self._x_of(self._origin), self._x_of(self.value())))
        lit = colour(palette, "accent" if self.isEnabled() else "line")
        painter.setBrush(lit)
        painter.drawRoundedRect(QRectF(start, groove.top() - 0.5, end - start, GROOVE + 1), GROOVE / 2, GROOVE / 2)
        painter.setBrush(colour(palette, "surface"))
        painter.setPen(QPen(lit, 2))
        x = self._x_of(self.value())
        painter.drawEllipse(QRectF(x - HANDLE / 2 + 1, middle - HANDLE / 2 + 1, HANDLE - 2, HANDLE - 2))
        if self.hasFocus() and self._ring:
            paint_ring(painter, QRectF(self.rect()), HEIGHT / 2, colour(palette, "accent"))
        painter.end()

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _x_of(self, value: int) -> float:
        span = self.width() - HANDLE
        return HANDLE / 2 + QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), value, span, self._mirrored()
        )

    def _value_at(self, x: float) -> int:
        span = self.width() - HANDLE
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(x - HANDLE / 2), span, self._mirrored()
        )


class Slider(QWidget):
    """`changed` follows the handle; `settled` comes once it is let go, or a key moved it: the moment to do slow work."""

    changed = Signal(int)
    settled = Signal(int)

    def __init__(self, lowest: int, highest: int, origin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.track = Track(lowest, highest, origin)
        self._say: Callable[[int], str] = str
        self._label = Text(tokens.BODY)
        self._shown = Text(tokens.BODY, role="muted")
        heads = QHBoxLayout()
        heads.setSpacing(tokens.SPACE)
        heads.addWidget(self._label, 1)
        heads.addWidget(self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heads)
        column.addWidget(self.track)
        self.setFocusProxy(self.track)
        self.track.valueChanged.connect(self._moved)
        self.track.sliderReleased.connect(lambda: self.settled.emit(self.track.value()))

    def set_label(self, label: str, say: Callable[[int], str] | None = None) -> None:
        """What it sets; `say` turns a value into words ("+0.3")."""
        self._say = say or self._say
        self._label.setText(label)
        self.track.setAccessibleName(label)
        self._show()

    @property
    def value(self) -> int:
        return self.track.value()

    def set_value(self, value: int) -> None:
        """Show a value that nobody just chose: says nothing."""
        before = self.track.blockSignals(True)
        self.track.setValue(value)
        self.track.blockSignals(before)
        self._show()

    def _moved(self, value: int) -> None:
        self._show()
        self.changed.emit(value)
        if not self.track.isSliderDown():
            self.settled.emit(value)

    def _show(self) -> None:
        words = self._say(self.track.value())
        self._shown.setText(words)
        self.track.setAccessibleDescription(words)
        self.track.update()
