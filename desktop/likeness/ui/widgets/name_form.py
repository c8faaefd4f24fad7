# ruff: noqa: N802 (Qt names the methods that it calls)
"""One question, asked in place of the tile: whose sitting it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.ui.models.library import NameProblem
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import Paragraph, Text


class NameForm(Card):
    """Asks for a name; Enter creates, Escape goes back."""

    given = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Text(tokens.BODY, tokens.STRONG)
        self._field = QLineEdit()
        self._field.setMaxLength(4 * MAX_NAME_LENGTH)
        self._hint = Paragraph(tokens.SMALL)
        self._dropped = Paragraph(tokens.SMALL, role="muted")
        self._create = Button(Kind.PRIMARY)
        self._cancel = Button(Kind.OUTLINED)
        for button in (self._create, self._cancel):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE, tokens.SPACE + 4, tokens.SPACE, tokens.SPACE)
        column.setSpacing(tokens.GAP)
        for widget in (self._question, self._field, self._dropped, self._hint):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self._create)
        column.addWidget(self._cancel)
        self._create.clicked.connect(self._give)
        self._field.returnPressed.connect(self._give)
        self._cancel.clicked.connect(self.cancelled)
        self._cancel.leaves = True
        self._write()

    def begin(self) -> None:
        """Empty the field and put the keyboard into it."""
        self._field.clear()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, in order."""
        return self._field, self._create, self._cancel

    def show_dropped(self, count: int) -> None:
        """Photos that wait until the person has agreed."""
        self._dropped.setVisible(count > 0)
        self._dropped.set_words(self.tr("%n file(s) wait until the person has agreed.", "", count))

    def show_problem(self, problem: NameProblem | None) -> None:
        sentences = {
            NameProblem.EMPTY: self.tr("Type a name first."),
            NameProblem.LONG: self.tr("That name is too long. Use at most {count} letters.").format(
                count=MAX_NAME_LENGTH
            ),
        }
        self._hint.set_role("muted" if problem is None else "bad")
        words = sentences[problem] if problem else self.tr("The name stays on this computer, encrypted.")
        self._hint.set_words(words)
        self._field.setAccessibleDescription(words)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        self._create.setText(self.tr("Creating…") if busy else self.tr("Create sitting"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self.given.emit(self._field.text())

    def _write(self) -> None:
        self._question.setText(self.tr("Who is being portrayed?"))
        self._field.setPlaceholderText(self.tr("Name"))
        self._field.setAccessibleName(self.tr("Name of the person"))
        self._cancel.setText(self.tr("Cancel"))
        self.set_busy(False)
        self.show_problem(None)
