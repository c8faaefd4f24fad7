# ruff: noqa: N802 (Qt names the methods that it calls)
"""One of several: side by side where they are few and short, else in a list that folds out."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.painting import KEYBOARD, paint_ring

Option = tuple[str, str]
"""What it means, and what is read."""


class Choice(QComboBox):
    """Folds out. `chosen` says what a person picked; showing a choice says nothing."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sized(self.font(), tokens.BODY))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def set_options(self, options: Sequence[Option], name: str) -> None:
        """`name`: what is chosen here, for who does not see the page."""
        kept = self.value
        before = self.blockSignals(True)
        self.clear()
        for meaning, words in options:
            self.addItem(words, meaning)
        self.blockSignals(before)
        self.choose(kept)
        self.setAccessibleName(name)

    @property
    def value(self) -> str:
        return self.currentData() or ""

    def choose(self, meaning: str) -> None:
        before = self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(meaning)))
        self.blockSignals(before)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled changes nothing on its way."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour(self.palette(), "text" if self.isEnabled() else "muted"), 1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x = 20 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 20
        y = self.height() / 2 + 1
        painter.drawPolyline(QPolygonF([QPointF(x - 4.5, y - 2.5), QPointF(x, y + 2), QPointF(x + 4.5, y - 2.5)]))
        painter.end()


class _Segment(QRadioButton):
    """One of the words side by side."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._ring = False
        self.setFont(sized(self.font(), tokens.BODY))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * tokens.SPACE, tokens.CONTROL - 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: object) -> bool:
        return self.rect().contains(at)  # type: ignore[call-overload]

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD or event.reason() == Qt.FocusReason.OtherFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(QPen(colour(palette, "edge"), 1))
            painter.setBrush(colour(palette, "surface"))
            painter.drawRoundedRect(box, tokens.FIELD_CORNER, tokens.FIELD_CORNER)
        painter.setPen(colour(palette, "text" if self.isChecked() or self.underMouse() else "muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus() and self._ring:
            paint_ring(painter, box, tokens.FIELD_CORNER, colour(palette, "accent"))
        painter.end()


class Segments(QFrame):
    """Side by side: two to four short words. Arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._meanings: dict[int, str] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._meanings[index]))

    def set_options(self, options: Sequence[Option], name: str) -> None:
        """`name`: what is chosen here, for who does not see the page."""
        kept = self.value
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._meanings = {index: meaning for index, (meaning, _) in enumerate(options)}
        for index, (_, words) in enumerate(options):
            segment = _Segment(words, self)
            self._group.addButton(segment, index)
            self._row.addWidget(segment)
        self.setAccessibleName(name)
        self.choose(kept or next(iter(self._meanings.values()), ""))

    @property
    def value(self) -> str:
        return self._meanings.get(self._group.checkedId(), "")

    def choose(self, meaning: str) -> None:
        for index, each in self._meanings.items():
            if each == meaning:
                self._group.button(index).setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self.palette(), "sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), tokens.CARD_CORNER, tokens.CARD_CORNER)
        painter.end()
