# ruff: noqa: N802 (Qt names the methods that it calls)
"""A field to sign in with mouse, finger or pen. Ctrl+Z takes the last stroke back."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from likeness.base.errors import Usage
from likeness.consent.signature import path_of

PEN_WIDTH = 2.6
RADIUS = 12
BASELINE = 0.76
"""Where the line to sign on lies, as a share of the height."""


class SignaturePad(QWidget):
    """`changed` after every stroke. Only the shape is kept: neither speed nor pressure."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[QPointF]] = []
        self._drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Sign here"))
        self.setAccessibleDescription(self.tr("Draw your signature. You may type your name instead."))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take back."""
        return not self._strokes

    def drawn(self) -> str | None:
        """What goes into the record (consent/signature.py); None while it is no signature yet."""
        strokes = [[(point.x(), point.y()) for point in stroke] for stroke in self._strokes]
        try:
            return path_of(strokes, self.width(), self.height())
        except Usage:
            return None

    def undo(self) -> None:
        """Takes the last stroke back."""
        if self._strokes and not self._drawing:
            self._strokes.pop()
            self._tell()

    def clear(self) -> None:
        self._strokes.clear()
        self._drawing = False
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(480, 168)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Finer points than the mouse events that Qt makes of a pen."""
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position())
            case QEvent.Type.TabletMove:
                self._go_on(event.position())
            case QEvent.Type.TabletRelease:
                self._end()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        painter.setPen(
            QPen(self._colour(QPalette.ColorRole.Accent if focused else QPalette.ColorRole.Mid), 2 if focused else 1)
        )
        painter.setBrush(self._colour(QPalette.ColorRole.Base))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        level = self.height() * BASELINE
        painter.setPen(QPen(self._colour(QPalette.ColorRole.Mid), 1))
        painter.drawLine(QPointF(24, level), QPointF(self.width() - 24, level))
        if not self._strokes:
            painter.setPen(self._colour(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                QRectF(24, level - 32, self.width() - 48, 28), Qt.AlignmentFlag.AlignVCenter, self.tr("Sign here")
            )
        pen = QPen(self._colour(QPalette.ColorRole.Text), PEN_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(_smooth(stroke))
        painter.end()

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._strokes.append([at])
        self.update()

    def _go_on(self, at: QPointF) -> None:
        if self._drawing:
            self._strokes[-1].append(at)
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()


def _smooth(points: list[QPointF]) -> QPainterPath:
    """Through the middles of neighbours, bent at the points themselves."""
    path = QPainterPath(points[0])
    for before, after in pairwise(points[1:]):
        path.quadTo(before, (before + after) / 2)
    path.lineTo(points[-1])
    return path
