# ruff: noqa: N802 (Qt names the methods that it calls)
"""The list of sections beside the settings: arrows move through it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.painting import KEYBOARD

SHEET = """
QListWidget { background: transparent; border: none; }
QListWidget:focus { border: none; }
QListWidget::item { color: palette(placeholder-text); padding: 0 12px; border: 2px solid transparent; border-radius: 8px; }
QListWidget::item:hover { color: palette(text); }
QListWidget::item:selected { color: palette(text); background: palette(midlight); }
"""
ROW = 40


class SettingSections(QListWidget):
    """As wide as its longest name, as high as its rows."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.setStyleSheet(SHEET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Sections of the settings"))
        self.currentItemChanged.connect(self._moved)

    def set_sections(self, sections: Sequence[tuple[str, str]]) -> None:
        """Ids, each with its name."""
        for section, name in sections:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, section)
            item.setSizeHint(QSize(0, max(ROW, scaled(ROW))))
            self.addItem(item)
        longest = max(self.fontMetrics().horizontalAdvance(name) for _, name in sections)
        self.setFixedWidth(longest + 2 * tokens.SPACE + 12)
        self.setFixedHeight(max(ROW, scaled(ROW)) * len(sections) + 8)

    def choose(self, section: str) -> None:
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == section and self.currentRow() != row:
                self.setCurrentRow(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a ring where the keyboard is: a style sheet does not know which row has it."""
        super().paintEvent(event)
        if not self.hasFocus() or not self._ring:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
        box = QRectF(self.visualItemRect(self.currentItem())).adjusted(1, 1, -1, -3)
        painter.drawRoundedRect(box, tokens.FIELD_CORNER, tokens.FIELD_CORNER)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        super().keyPressEvent(event)

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
