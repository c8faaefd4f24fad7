# ruff: noqa: N802 (Qt names the methods that it calls)
"""One step in the side bar: its number or a tick, its name; filled where the person is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.button import KEYBOARD

CIRCLE = 22.0
INSET = 12
TICK = (QPointF(-3.6, 0.2), QPointF(-1.1, 2.8), QPointF(3.8, -2.6))


class SideStep(QAbstractButton):
    """A closed step can be focused, so that its reason is heard and read; pressing it does nothing."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._here = self._done = self._ring = False
        self._why_not = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(sized(self.font(), tokens.BODY))

    def show_step(self, title: str, *, here: bool, done: bool, why_not: str) -> None:
        self._here, self._done, self._why_not = here, done, why_not
        self.setText(title)
        self.setAccessibleName(title)
        said = self.tr("Here") if here else self.tr("Done") if done else ""
        self.setAccessibleDescription(why_not or said)
        self.setToolTip(why_not)
        self.setCursor(Qt.CursorShape.ArrowCursor if why_not else Qt.CursorShape.PointingHandCursor)
        self.setFont(sized(self.font(), tokens.BODY, tokens.STRONG if here else tokens.REGULAR))
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 3 * INSET + round(CIRCLE), max(tokens.CONTROL, self.fontMetrics().height() + tokens.GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return not self._why_not and super().hitButton(pos)  # type: ignore[arg-type]  # Qt's overloads

    def keyPressEvent(self, event: object) -> None:
        if not self._why_not:
            super().keyPressEvent(event)  # type: ignore[arg-type]  # Qt's overloads
        else:
            event.ignore()  # type: ignore[attr-defined]

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._here or (self.underMouse() and not self._why_not):
            painter.setPen(Qt.PenStyle.NoPen)
            role = QPalette.ColorRole.Midlight if self._here else QPalette.ColorRole.AlternateBase
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(box, tokens.BUTTON_CORNER, tokens.BUTTON_CORNER)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, tokens.BUTTON_CORNER, tokens.BUTTON_CORNER)
        self._paint_circle(painter, self._mirrored(QRectF(INSET, (self.height() - CIRCLE) / 2, CIRCLE, CIRCLE)))
        words = self._mirrored(QRectF(2 * INSET + CIRCLE, 0, self.width() - 3 * INSET - CIRCLE, self.height()))
        role = QPalette.ColorRole.WindowText if self._here else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        painter.setFont(self.font())
        title = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, title)  # Qt mirrors it
        painter.end()

    @property
    def _right_to_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, place: QRectF) -> QRectF:
        if not self._right_to_left:
            return place
        return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())

    def _paint_circle(self, painter: QPainter, place: QRectF) -> None:
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._here:
            painter.setBrush(accent)
        elif self._done:
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        else:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place)
        if self._done and not self._here:
            painter.setPen(QPen(accent, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            middle = place.center()
            painter.drawPolyline(QPolygonF([middle + offset for offset in TICK]))
            return
        painter.setPen(
            palette.color(QPalette.ColorRole.HighlightedText if self._here else QPalette.ColorRole.PlaceholderText)
        )
        painter.setFont(sized(self.font(), tokens.SMALL, tokens.STRONG if self._here else tokens.REGULAR))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))
