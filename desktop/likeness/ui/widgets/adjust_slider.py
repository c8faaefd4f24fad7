# ruff: noqa: N802 (Qt names the methods that it calls)
"""A slider with its number beside it, a way back to how it was made (Home, or a double click), and under it why it stopped where it did."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.slider import Slider
from likeness.ui.widgets.text import Paragraph


class AdjustSlider(QWidget):
    """`moved` follows the handle, `settled` comes once it rests."""

    moved = Signal(int)
    settled = Signal()

    def __init__(self, lowest: int, highest: int, origin: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin = origin
        self.slider = Slider(lowest, highest, origin)
        self._reason = Paragraph(tokens.SMALL, leading=115)
        self._reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.slider)
        column.addWidget(self._reason)
        self.slider.changed.connect(self.moved)
        self.slider.settled.connect(lambda _value: self.settled.emit())
        self.slider.track.installEventFilter(self)
        self.slider.track.setToolTip(self.tr("Home or a double click: as it was made"))

    def set_label(self, label: str, say: Callable[[int], str]) -> None:
        self.slider.set_label(label, say)

    def show_value(self, value: int, *, enabled: bool, reason: str, held: bool) -> None:
        """`held`: the reason is why it stopped, and not why it cannot be moved at all."""
        if not self.slider.track.isSliderDown():
            self.slider.set_value(value)
        self.slider.track.setEnabled(enabled)
        self._reason.set_role("warn" if held else "muted")
        self._reason.set_words(reason)
        self._reason.setVisible(bool(reason))
        if reason:
            self.slider.track.setAccessibleDescription(f"{self.slider.track.accessibleDescription()}. {reason}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Home:
            self.slider.track.setValue(self._origin)
            return True
        return super().eventFilter(watched, event)
