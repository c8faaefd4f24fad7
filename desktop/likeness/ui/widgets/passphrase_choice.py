"""How a vault is opened from now on: by the keychain, a passphrase, or both together; with the passphrase typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.passphrase_field import PassphraseField
from likeness.ui.widgets.text import Paragraph

SHORT = 12
"""Letters. Less than that, a fast computer guesses; several words are easier to keep in mind than signs."""

KINDS = ("keychain", "passphrase", "both")


class PassphraseChoice(QWidget):
    """`kind` and `take()` are what studio.keys.new_keeper asks for."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways = {kind: QRadioButton() for kind in KINDS}
        self._hints = {kind: Paragraph(tokens.SMALL, role="muted") for kind in KINDS}
        self._group = QButtonGroup(self)
        self._first = PassphraseField(self.tr("New passphrase"))
        self._again = PassphraseField(self.tr("The same once more"))
        self._said = Paragraph(tokens.SMALL, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for kind in KINDS:
            self._group.addButton(self._ways[kind])
            column.addWidget(self._ways[kind])
            column.addWidget(self._hints[kind])
            self._hints[kind].setContentsMargins(tokens.BOX + 12, 0, 0, tokens.GAP)
        for widget in (self._first, self._again, self._said):
            column.addWidget(widget)
        self._write()
        self.choose("keychain")
        for way in self._ways.values():
            way.toggled.connect(self._show)
        for field in (self._first, self._again):
            field.changed.connect(self._show)
            field.entered.connect(self.entered)

    @property
    def kind(self) -> str:
        return next(kind for kind, way in self._ways.items() if way.isChecked())

    @property
    def ready(self) -> bool:
        """Whether everything that is needed was typed."""
        if self.kind == "keychain":
            return True
        return not self._first.empty and self._first.same_as(self._again)

    def choose(self, kind: str, offered: tuple[str, ...] = KINDS) -> None:
        """`offered`: what this computer can do."""
        for name, way in self._ways.items():
            way.setVisible(name in offered and len(offered) > 1)
            self._hints[name].setVisible(name in offered and len(offered) > 1)
        self._ways[kind].setChecked(True)
        self._show()

    def take(self) -> bytes | None:
        """The passphrase, None where none is needed. The fields are empty after it."""
        if self.kind == "keychain":
            return None
        self._again.clear()
        return self._first.take()

    def clear(self) -> None:
        self._first.clear()
        self._again.clear()

    def _show(self, *_: object) -> None:
        words = self.kind != "keychain"
        for widget in (self._first, self._again, self._said):
            widget.setVisible(words)
        differs = not self._again.empty and not self._first.same_as(self._again)
        self._said.set_role("bad" if differs else "muted")
        if differs:
            self._said.set_words(self.tr("The two are not the same."))
        else:
            self._said.set_words(
                self.tr(
                    "Four or more words that do not belong together are hard to guess and easy to remember. Nobody can tell you this passphrase again; only the recovery kit opens the vault without it."
                )
            )
        self.changed.emit()

    def _write(self) -> None:
        names = {
            "keychain": (
                self.tr("With my login"),
                self.tr("The keychain of this computer opens it when you log in. Nothing to remember."),
            ),
            "passphrase": (
                self.tr("With a passphrase"),
                self.tr(
                    "You type it whenever Likeness is opened. For computers that others use under your login, or without a keychain."
                ),
            ),
            "both": (self.tr("With both"), self.tr("Neither your login nor the passphrase opens it alone.")),
        }
        for kind, (title, hint) in names.items():
            self._ways[kind].setText(title)
            self._ways[kind].setAccessibleDescription(hint)
            self._hints[kind].set_words(hint)
