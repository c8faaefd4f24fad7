# ruff: noqa: N802 (Qt names the methods that it calls)
"""What a setting is changed with. Each takes a value with `set_value`, silently, and says with `chosen` what a person made of it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSizePolicy, QSpinBox, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.painting import KEYBOARD

TRACK = QSize(44, 26)
NARROWEST = 200
CHEVRON = 20
INSIDE = 12


class SettingSwitch(QAbstractButton):
    """On or off. Reads as a check box."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._flip)

    def set_value(self, value: object) -> None:
        self.setChecked(bool(value))

    def _flip(self, on: bool) -> None:  # noqa: FBT001 (a slot of Qt's kind)
        self.chosen.emit(on)

    def sizeHint(self) -> QSize:
        return QSize(TRACK.width() + 8, tokens.CONTROL)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(0, 0, TRACK.width(), TRACK.height())
        box.moveCenter(QRectF(self.rect()).center())
        on = self.isChecked()
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(accent if on else palette.color(QPalette.ColorRole.PlaceholderText), 1.5))
        painter.setBrush(accent if on else palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        at_right = on == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        x = box.right() - box.height() / 2 if at_right else box.left() + box.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        knob = QPalette.ColorRole.HighlightedText if on else QPalette.ColorRole.PlaceholderText
        painter.setBrush(palette.color(knob))
        painter.drawEllipse(QPointF(x, box.center().y()), 8, 8)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), box.height() / 2 + 4, box.height() / 2 + 4)
        painter.end()


class SettingChoice(QComboBox):
    """One of a list. Scrolling the page over it changes nothing."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(scaled(NARROWEST))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_options(options)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Values, each with its words; what was chosen stays chosen where it is still there."""
        before = self.currentData()
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.set_value(before)

    def set_value(self, value: object) -> None:
        """A value that is not in the list (a camera that is not plugged in) is shown as the first."""
        self.setCurrentIndex(max(0, self.findData(value)) if self.count() else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Text if self.isEnabled() else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(self.palette().color(role), 1.6))
        leads = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x, y = (self.width() - CHEVRON if leads else CHEVRON), self.height() / 2
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        painter.end()


class SettingNumber(QSpinBox):
    """A whole number with its unit. It counts once it is typed to its end, not with every digit."""

    chosen = Signal(object)

    def __init__(self, smallest: int, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = smallest
        self.setRange(smallest, largest)
        self.setMinimumWidth(scaled(120))
        self.lineEdit().setTextMargins(INSIDE, 0, INSIDE, 0)
        self.editingFinished.connect(self._finish)

    def set_value(self, value: object) -> None:
        self._known = value if isinstance(value, int) else self.minimum()
        self.setValue(self._known)

    def stepBy(self, steps: int) -> None:
        super().stepBy(steps)
        self._finish()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _finish(self) -> None:
        if self.value() != self._known:
            self._known = self.value()
            self.chosen.emit(self._known)


class SettingText(QLineEdit):
    """A line of text. It counts once the keyboard leaves it, or with Enter."""

    chosen = Signal(object)

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self.setMaxLength(longest)
        self.editingFinished.connect(self._finish)

    def set_value(self, value: object) -> None:
        self._known = str(value)
        if self.text() != self._known:
            self.setText(self._known)

    def _finish(self) -> None:
        if self.text().strip() != self._known:
            self._known = self.text().strip()
            self.chosen.emit(self._known)
