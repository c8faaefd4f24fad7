"""A line to type into, with its name above and, where one is needed, a sentence below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.text import Paragraph, Text


class Field(QWidget):
    """`edited` follows what a person types, `entered` is Enter. `secret`: dots, and a way to look."""

    edited = Signal(str)
    entered = Signal(str)

    def __init__(self, *, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help = ""
        self._label = Text(tokens.BODY)
        self.line = QLineEdit()
        self.line.setFont(sized(self.line.font(), tokens.BODY))
        self._label.setBuddy(self.line)
        self._look = Link()
        self._below = Paragraph(tokens.SMALL, role="muted", leading=120)
        heads = QHBoxLayout()
        heads.addWidget(self._label, 1)
        heads.addWidget(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(heads)
        column.addWidget(self.line)
        column.addWidget(self._below)
        self._below.hide()
        self._look.setVisible(secret)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(lambda: self.entered.emit(self.line.text()))
        self._look.clicked.connect(lambda: self.hide_text(hidden=self.line.echoMode() == QLineEdit.EchoMode.Normal))
        if secret:
            self.setTabOrder(self.line, self._look)
            self.hide_text(hidden=True)

    def set_label(self, label: str, help_line: str = "", hint: str = "") -> None:
        """`help_line` stands below, `hint` in the empty line."""
        self._help = help_line
        self._label.setText(label)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(hint)
        self.set_error("")

    def set_error(self, sentence: str) -> None:
        """What is wrong with it, in the place of the help; "" for nothing."""
        words = sentence or self._help
        self._below.set_role("bad" if sentence else "muted")
        self._below.set_words(words)
        self._below.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
        self.line.setProperty("role", "bad" if sentence else "")
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    @property
    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        if self.line.text() != text:
            self.line.setText(text)

    def hide_text(self, *, hidden: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self._look.setText(self.tr("Show") if hidden else self.tr("Hide"))
        self._look.setAccessibleName(self.tr("Show what was typed") if hidden else self.tr("Hide what was typed"))
