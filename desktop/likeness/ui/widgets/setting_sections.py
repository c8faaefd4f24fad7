"""The list of sections beside the settings: arrows move through it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled

SHEET = """
QListView#sections, QListView#sections:focus { background: transparent; border: none; padding: 0; }
QListView#sections::item { color: palette(placeholder-text); padding: 0 12px; border: 2px solid transparent; border-radius: 8px; }
QListView#sections::item:hover { color: palette(text); }
QListView#sections::item:selected { color: palette(text); background: palette(midlight); }
QListView#sections:focus::item:selected { border: 2px solid palette(highlight); }
"""
ROW = 40


class SettingSections(QListWidget):
    """As wide as its longest name, as high as its rows."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sections")
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

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
