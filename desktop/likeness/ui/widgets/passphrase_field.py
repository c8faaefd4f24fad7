"""Where a passphrase is typed. It is taken once and forgotten here: the field empties itself with `take`."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind

LONGEST = 1000


class PassphraseField(QWidget):
    """With a way to look at what was typed. `entered`: Enter was pressed."""

    entered = Signal()
    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name`: what is asked for, in the person's language."""
        super().__init__(parent)
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(LONGEST)
        self._field.setPlaceholderText(name)
        self._field.setAccessibleName(name)
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._look = Button(Kind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self._field, 1)
        row.addWidget(self._look)
        self._look.setCheckable(True)
        self._look.toggled.connect(self._show)
        self._field.returnPressed.connect(self.entered)
        self._field.textChanged.connect(self.changed)
        self.setFocusProxy(self._field)
        self._show(shown=False)

    @property
    def empty(self) -> bool:
        return not self._field.text()

    def same_as(self, other: "PassphraseField") -> bool:
        return self._field.text() == other._field.text()  # noqa: SLF001 (of the same class)

    def take(self) -> bytes:
        """What was typed; nothing of it stays here."""
        typed = self._field.text().encode()
        self.clear()
        return typed

    def clear(self) -> None:
        self._field.clear()
        self._look.setChecked(False)

    def set_role(self, role: str) -> None:
        """The role "bad" is for what was refused."""
        if self._field.property("role") != role:
            self._field.setProperty("role", role)
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)

    def _show(self, shown: bool) -> None:  # noqa: FBT001 (a slot of Qt's kind)
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._field.setEchoMode(mode)
        self._look.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._look.setAccessibleName(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
