"""The files that were not added, each with its reason: nothing is left out silently."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.photos import RefusedFile
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import OneLine, Paragraph, Text

AT_FIRST = 5
"""So many are shown before somebody asks for the rest."""

AT_MOST = 100

Words = Callable[[RefusedFile], tuple[str, str]]


class RefusedList(Card):
    """`words` gives the reason in a few words, and the whole sentence."""

    add_anyway_wanted = Signal(object)
    dismissed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._files: tuple[RefusedFile, ...] = ()
        self._all = False
        self._heading = Text(tokens.BODY, tokens.STRONG)
        self._close, self._more, self.why = Button(Kind.QUIET), Button(Kind.QUIET), Button(Kind.QUIET)
        self._close.setText(self.tr("Close"))
        self.why.setCheckable(True)
        self.why.toggled.connect(self._draw)
        self._close.clicked.connect(self.dismissed)
        self._more.clicked.connect(self._show_all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._arrange()

    def show_files(self, files: Sequence[RefusedFile]) -> None:
        self.setVisible(bool(files))
        if tuple(files) == self._files:
            return
        self._files, self._all = tuple(files), False
        self.why.setChecked(False)
        self._heading.setText(self.tr("%n file(s) not added", "", len(files)))
        self.setAccessibleName(self._heading.text())
        self._draw()

    def _draw(self) -> None:
        self.why.setText(self.tr("Hide why") if self.why.isChecked() else self.tr("Show why"))
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        shown = self._files[: AT_MOST if self._all else AT_FIRST]
        for file in shown:
            self._rows.addWidget(self._row(file))
        left = len(self._files) - len(shown)
        self._more.setVisible(left > 0 and not self._all)
        self._more.setText(self.tr("Show %n more", "", left))

    def _row(self, file: RefusedFile) -> QWidget:
        verdict, sentence = self._words(file)
        row, name, reason = QWidget(), OneLine(tokens.SMALL), Text(tokens.SMALL, role="warn")
        name.set_whole(file.name)
        reason.setText(f"! {verdict}")
        reason.setAccessibleName(verdict)
        row.setToolTip(sentence)
        row.setAccessibleName(f"{file.name}: {verdict}")
        row.setAccessibleDescription(sentence)
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE)
        top.addWidget(name, 1)
        top.addWidget(reason)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, tokens.GAP, 0)
        column.setSpacing(2)
        column.addLayout(top)
        if self.why.isChecked():
            whole = Paragraph(tokens.SMALL, role="muted")
            whole.set_words(sentence)
            column.addWidget(whole)
        if file.file is not None:
            column.addWidget(self._anyway(file.file, file.name))
        return row

    def _anyway(self, path: Path, name: str) -> Button:
        button = Button(Kind.QUIET)
        button.setText(self.tr("Add it anyway"))
        button.setAccessibleName(self.tr("Add {name} anyway").format(name=name))
        button.clicked.connect(lambda: self.add_anyway_wanted.emit(path))
        return button

    def _show_all(self) -> None:
        self._all = True
        self._draw()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.why)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE, tokens.GAP, tokens.SPACE, tokens.SPACE)
        column.setSpacing(tokens.GAP)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self._more)
