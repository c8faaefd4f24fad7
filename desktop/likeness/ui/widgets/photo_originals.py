"""Originals that lie outside the vault: Likeness does not touch them, and says where they are."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.text import OneLine, Paragraph


class OriginalsLine(QWidget):
    """One sentence; the folders themselves only for whoever asks: their names may be nobody else's business."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Path, ...] = ()
        self._words = Paragraph(tokens.SMALL, role="muted")
        self.show_them = Button(Kind.QUIET)
        self.show_them.setCheckable(True)
        self.show_them.toggled.connect(self._open)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._list.hide()
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self.show_them)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._list)

    def show_folders(self, folders: Sequence[Path]) -> None:
        self.setVisible(bool(folders))
        if tuple(folders) == self._folders:
            return
        self._folders = tuple(folders)
        self._words.set_words(
            self.tr("The originals still lie in %n folder(s). Likeness never touches them.", "", len(folders))
        )
        self.show_them.setChecked(False)
        self._open(opened=False)

    def _open(self, opened: bool) -> None:  # noqa: FBT001 (a slot of Qt's kind)
        self.show_them.setText(self.tr("Hide them") if opened else self.tr("Show them"))
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for folder in self._folders if opened else ():
            self._rows.addWidget(self._row(folder))
        self._list.setVisible(opened)

    def _row(self, folder: Path) -> QWidget:
        row, name, button = QWidget(), OneLine(tokens.SMALL), Button(Kind.QUIET)
        name.set_whole(str(folder))
        button.setText(self.tr("Show in folder"))
        button.setAccessibleName(self.tr("Show {folder}").format(folder=folder))
        button.clicked.connect(lambda: self.wanted.emit(folder))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(name, 1)
        line.addWidget(button)
        return row
