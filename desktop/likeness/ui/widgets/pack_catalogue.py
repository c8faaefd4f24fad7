"""Base models that are worth having, and the switch that lets them be downloaded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.add_model import ModelsState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.chip import Chip
from likeness.ui.widgets.section import Section
from likeness.ui.widgets.switch import Switch
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import bytes_text, table_text

if TYPE_CHECKING:
    from likeness.studio.getting import CatalogueRow


class CatalogueRowWidget(QWidget):
    """One base model worth having: what it is good for, how large it is, whether it fits here."""

    wanted = Signal(str)

    def __init__(self, row: "CatalogueRow", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        title, good = Text(tokens.BODY, tokens.STRONG), Paragraph(tokens.SMALL, leading=125)
        self._needs = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._chip = Chip()
        title.setText(row.title)
        title.setWordWrap(True)
        good.set_words(table_text(row.good_for))
        self._get = Button(Kind.OUTLINED)
        self._get.setText(self.tr("Download…"))
        self._get.setAccessibleName(self.tr("Download {model}").format(model=row.title))
        self._get.clicked.connect(lambda: self.wanted.emit(row.name))
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP)
        head.addWidget(title)
        head.addWidget(self._chip)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(head)
        words.addWidget(good)
        words.addWidget(self._needs)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SPACE)
        line.addLayout(words, 1)
        line.addWidget(self._get, 0, Qt.AlignmentFlag.AlignTop)

    def show_state(self, state: ModelsState) -> None:
        row, machine = self._row, state.machine
        advised = machine is not None and machine.advised == row.name
        room = machine is None or machine.fits(row.size)
        self._chip.setVisible(row.here or advised or not room)
        if row.here:
            self._chip.say(self.tr("On this computer"), "good")
        elif not room:
            self._chip.say(self.tr("Not enough room on the disk"), "warn")
        else:
            self._chip.say(self.tr("Suits this computer"), "accent")
        self._needs.set_words(f"{bytes_text(row.size)} · {table_text(row.memory)} {table_text(row.time)}")
        self._get.setVisible(state.downloads and not row.here)
        self._get.setEnabled(room and not state.busy)


class CataloguePanel(Section):
    """`wanted` names one; `turned`: downloads allowed or not."""

    wanted = Signal(str)
    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = Switch()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.WIDE)
        self._shown: object = None
        self._made: list[CatalogueRowWidget] = []
        self.body.addWidget(self._switch)
        self.body.addLayout(self._rows)
        self._switch.toggled.connect(self.turned)
        self.set_title(
            self.tr("Base models worth having"),
            self.tr("The list came with Likeness; nothing is looked up on the internet for it."),
        )

    def show_state(self, state: ModelsState) -> None:
        self._switch.set_on(state.downloads)
        self._switch.setEnabled(not state.busy)
        self._switch.set_words(
            self.tr("Allow downloads from this list"),
            self.tr(
                "Off by default. When it is on, and only when you press Download, this computer asks huggingface.co for the files of that one base model. The other side sees your internet address and which base model it is; no name, no account, no photo. All else stays off the internet."
            ),
        )
        if state.catalogue != self._shown:
            self._shown = state.catalogue
            self._make(state.catalogue)
        for row in self._made:
            row.show_state(state)

    def _make(self, rows: "tuple[CatalogueRow, ...]") -> None:
        for old in self._made:
            self._rows.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._made = [CatalogueRowWidget(row) for row in rows]
        for row in self._made:
            row.wanted.connect(self.wanted)
            self._rows.addWidget(row)
