"""Where it is signed: with pointer, finger or pen, or by typing the name."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.ui.models.consent import ConsentState, Missing, missing, under_18
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.purpose_box import Box, Field, Turning
from likeness.ui.widgets.signature_pad import SignaturePad
from likeness.ui.widgets.text import Paragraph, Text

NARROW = 620


class SignatureCard(Box):
    """`drew` with a path or None, `typed` with a name."""

    drew = Signal(object)
    typed = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._lead = Paragraph(tokens.SMALL, role="muted", leading=125)
        self.pad = SignaturePad()
        self.undo, self.clear = Button(Kind.QUIET), Button(Kind.QUIET)
        self.field = Field()
        self.field.line.setMaxLength(2 * MAX_NAME_LENGTH)
        self._arrange()
        self._write()
        self.pad.changed.connect(self._tell)
        self.undo.clicked.connect(self.pad.undo)
        self.clear.clicked.connect(self.pad.clear)
        self.field.line.textEdited.connect(self.typed)
        self.field.line.returnPressed.connect(self.entered)
        self._show_buttons()

    def show_state(self, state: ConsentState) -> None:
        minor = under_18(state)
        self._title.setText(self.tr("Signature of the parent or guardian") if minor else self.tr("Signature"))
        self.field.set_named(
            self.tr("Or type the parent's or guardian's name") if minor else self.tr("Or type your name as above")
        )
        self.field.show_text(state.filled.typed)
        differs = Missing.DIFFERENT in missing(state) and not (minor and not state.filled.guardian)
        self.field.set_hint(
            self.tr("This is not the name above yet.") if differs else self.tr("A typed name counts like a drawn one."),
        )
        if state.filled.drawn is None and self.pad.drawn() is not None:
            with QSignalBlocker(self.pad):
                self.pad.clear()
            self._show_buttons()

    def _tell(self) -> None:
        self._show_buttons()
        self.drew.emit(self.pad.drawn())

    def _show_buttons(self) -> None:
        for button in (self.undo, self.clear):
            button.setEnabled(not self.pad.empty)

    def _arrange(self) -> None:
        drawing, typing = QWidget(), QWidget()
        buttons = WrapLayout()
        buttons.addWidget(self.undo)
        buttons.addWidget(self.clear)
        left, right = QVBoxLayout(drawing), QVBoxLayout(typing)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
        left.addWidget(self.pad)
        left.addLayout(buttons)
        right.addWidget(self.field)
        right.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._lead)
        self.column.addWidget(Turning(NARROW, drawing, typing))

    def _write(self) -> None:
        self._lead.set_words(self.tr("Draw it here with mouse, finger or pen. Only its shape is kept."))
        self.undo.setText(self.tr("Undo stroke"))
        self.clear.setText(self.tr("Clear"))
