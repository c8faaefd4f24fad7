"""What opens a vault whose key is lost: the recovery kit's code, and how it shall be opened from now on; with a backup's folder where it is restored."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.code_field import CodeField
from likeness.ui.widgets.passphrase_choice import PassphraseChoice
from likeness.ui.widgets.text import OneLine, Paragraph, Text


class RecoveryForm(QWidget):
    """`folder_wanted`: the person wants to choose the backup. `ready` says whether everything is there."""

    folder_wanted = Signal()
    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = CodeField()
        self.choice = PassphraseChoice()
        self._folder_name = OneLine(tokens.BODY)
        self._with_folder = False
        self._has_folder = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        self._folder = self._card(self.tr("The backup"), self._folder_row())
        self._keys = self._card(
            self.tr("How it shall be opened from now on"), self.choice, self.tr("The vault gets a fresh key.")
        )
        code = self._card(
            self.tr("The code of the recovery kit"),
            self.code,
            self.tr("Fourteen groups from the printed page. Or hold its QR code to a scanner."),
        )
        for card in (self._folder, code, self._keys):
            column.addWidget(card)
        for part in (self.code, self.choice):
            part.changed.connect(self.changed)
            part.entered.connect(self.entered)

    @property
    def ready(self) -> bool:
        return self.code.complete and self.choice.ready and (self._has_folder or not self._with_folder)

    def begin(self, *, with_folder: bool) -> None:
        """Empty, with or without the choice of a backup."""
        self._with_folder = with_folder
        self._folder.setVisible(with_folder)
        self.clear()

    def clear(self) -> None:
        """Nothing of the code or the passphrase stays."""
        self.code.clear()
        self.choice.clear()

    def show_folder(self, folder: str) -> None:
        self._has_folder = bool(folder)
        self._folder_name.set_whole(folder or self.tr("No folder chosen yet"))

    def _folder_row(self) -> QWidget:
        both, choose = QWidget(), Button(Kind.OUTLINED)
        choose.setText(self.tr("Choose the folder…"))
        choose.clicked.connect(self.folder_wanted)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(choose)
        row.addWidget(self._folder_name, 1)
        return both

    @staticmethod
    def _card(title: str, part: QWidget, hint: str = "") -> Card:
        card, heading = Card(), Text(tokens.TITLE, tokens.STRONG)
        heading.setText(title)
        heading.setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE - 4, tokens.WIDE, tokens.WIDE)
        column.setSpacing(12)
        column.addWidget(heading)
        if hint:
            words = Paragraph(role="muted", leading=120)
            words.set_words(hint)
            column.addWidget(words)
        column.addWidget(part)
        return card
