# ruff: noqa: N802 (Qt names the methods that it calls)
"""A recovery kit's code, typed from the page: fourteen numbered places as on the paper. Each says at once whether its group can be right."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from likeness.studio.codes import GROUP_LENGTH, GROUPS, fits, groups_in, is_scanned, tidy
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled, sized
from likeness.ui.widgets.text import Paragraph, Text

COLUMNS = 2
FIELD_WIDTH = 112


class GroupField(QLineEdit):
    """One group of five. Full, it hands the keyboard on; empty, Backspace goes back."""

    full = Signal()
    emptied = Signal()
    pasted = Signal(str)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setMaxLength(GROUP_LENGTH + 3)
        self.setFont(sized(self.font(), tokens.BODY, tokens.STRONG))
        self.setFixedWidth(scaled(FIELD_WIDTH))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self.setAccessibleName(self.tr("Group {number} of {count}").format(number=number, count=GROUPS))
        self.textEdited.connect(self._typed)

    @property
    def state(self) -> str:
        """Nothing, "good" or "bad"."""
        if len(self.text()) < GROUP_LENGTH:
            return ""
        return "good" if fits(self.text(), self._number) else "bad"

    def set_group(self, untrusted_group: str) -> None:
        self.setText(tidy(untrusted_group)[:GROUP_LENGTH])
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, untrusted_text: str) -> None:
        place = self.cursorPosition()
        self.setText(tidy(untrusted_text)[:GROUP_LENGTH])
        self.setCursorPosition(min(place, len(self.text())))
        self._show()
        if len(self.text()) == GROUP_LENGTH and place >= GROUP_LENGTH:
            self.full.emit()

    def _show(self) -> None:
        bad = self.state == "bad"
        if self.property("role") != ("bad" if bad else ""):
            self.setProperty("role", "bad" if bad else "")
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleDescription(self.tr("Not right: compare it with the page") if bad else "")


class CodeField(QWidget):
    """`changed`: something was typed; `entered`: Enter was pressed. The code reads from left to right in every language."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scanned = ""
        self._fields = [GroupField(number) for number in range(1, GROUPS + 1)]
        self._said = Paragraph(tokens.SMALL, role="muted")
        places = QWidget()
        places.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(places)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.GAP)
        rows = GROUPS // COLUMNS
        for index, field in enumerate(self._fields):
            column, row = divmod(index, rows)
            grid.addWidget(_numbered(index + 1, field), row, column)
            field.textChanged.connect(self._edited)
            field.full.connect(lambda index=index: self._go(index + 1))
            field.emptied.connect(lambda index=index: self._go(index - 1))
            field.pasted.connect(lambda text, index=index: self._paste(text, index))
            field.returnPressed.connect(self.entered)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(tokens.GAP)
        whole.addWidget(places, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self._said)
        self.setFocusProxy(self._fields[0])
        self._say()

    @property
    def code(self) -> str:
        """What was typed, or what a scanner gave."""
        return self._scanned or " ".join(field.text() for field in self._fields)

    @property
    def complete(self) -> bool:
        return bool(self._scanned) or all(field.state == "good" for field in self._fields)

    def clear(self) -> None:
        self._scanned = ""
        for field in self._fields:
            field.clear()
            field.set_group("")
        self._say()

    def type_in(self, untrusted_text: str) -> None:
        """As if it were pasted into the first place."""
        self._paste(untrusted_text, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "_fields"):
            self._say()

    def _go(self, index: int) -> None:
        if 0 <= index < GROUPS:
            self._fields[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _edited(self) -> None:
        self._scanned = ""
        self._say()
        self.changed.emit()

    def _paste(self, untrusted_text: str, index: int) -> None:
        if is_scanned(untrusted_text):
            self.clear()
            self._scanned = untrusted_text.strip()
            self._say()
            self.changed.emit()
            return
        groups = groups_in(untrusted_text)
        for field, group in zip(self._fields[index:], groups, strict=False):
            field.set_group(group)
        self._go(min(index + len(groups), GROUPS - 1))

    def _say(self) -> None:
        wrong = [str(number) for number, field in enumerate(self._fields, start=1) if field.state == "bad"]
        self._said.set_role("bad" if wrong else "muted")
        if self._scanned:
            self._said.set_words(self.tr("The code was read from the QR code."))
        elif wrong:
            words = self.tr("Not right: group {groups}. Compare it with the page.")
            self._said.set_words(words.format(groups=", ".join(wrong)))
        else:
            self._said.set_words(self.tr("Small and capital letters are the same. There is no I, L, O or U."))


def _numbered(number: int, field: GroupField) -> QWidget:
    label = Text(tokens.SMALL, role="muted")
    label.setText(str(number))
    label.setMinimumWidth(scaled(18))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    both = QWidget()
    both.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.GAP)
    row.addWidget(label)
    row.addWidget(field)
    return both
