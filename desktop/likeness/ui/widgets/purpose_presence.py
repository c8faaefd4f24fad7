"""That the person is really there, before a personal model is made: the camera sees it, or somebody vouches for it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from likeness.base.clock import from_iso
from likeness.base.limits import MAX_NAME_LENGTH
from likeness.capture.showing import Showing
from likeness.consent.purposes import Purpose
from likeness.ui.camera.preview import Preview
from likeness.ui.models.consent import Busy, ConsentState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.purpose_box import Box, Field
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import date_text

PREVIEW = QSize(520, 380)
"""Wider, and a camera that stands upright would show mostly black."""


class PresenceCard(Box):
    """What counts, or two ways to make it count."""

    vouched = Signal(str)
    camera_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._title.setWordWrap(True)
        self._words = Paragraph(tokens.BODY, leading=130)
        self.field = Field()
        self.field.line.setMaxLength(2 * MAX_NAME_LENGTH)
        self.vouch, self.camera = Button(Kind.OUTLINED), Button(Kind.QUIET)
        self._title.setText(self.tr("Before a personal model is made"))
        self.field.set_named(self.tr("Your name, as the one who runs this sitting"))
        self.vouch.setText(self.tr("This is the person, here in front of me"))
        self.camera.setText(self.tr("Let the camera check"))
        self.preview = Preview()
        self.preview.setFixedHeight(PREVIEW.height())
        self.preview.setMaximumWidth(PREVIEW.width())
        self.stop = Button(Kind.OUTLINED)
        self.stop.setText(self.tr("Stop the camera"))
        self._buttons = QWidget()
        row = WrapLayout(self._buttons)
        for button in (self.vouch, self.camera):
            row.addWidget(button)
        for widget in (self._title, self._words, self.preview, self.stop, self.field, self._buttons):
            self.column.addWidget(widget)
        self.stop.clicked.connect(self.stop_wanted)
        self.vouch.clicked.connect(self._vouch)
        self.field.line.returnPressed.connect(self._vouch)
        self.field.line.textEdited.connect(lambda _: self._show_button())
        self.camera.clicked.connect(self.camera_wanted)
        self._busy = False
        self._show_button()

    def show_state(self, state: ConsentState) -> None:
        self.setVisible(Purpose.TRAIN in state.given and state.presence_known)
        checking = state.busy is Busy.CHECKING
        self._busy = state.busy is Busy.VOUCHING
        for widget in (self.field, self._buttons):
            widget.setVisible(state.needs_presence and not checking)
        if self.preview.isHidden() == checking:
            self.preview.set_image(None)
            self.preview.set_showing(Showing(line=self.tr("Switching the camera on…")))
        for widget in (self.preview, self.stop):
            widget.setVisible(checking)
        self.camera.setVisible(Purpose.COMPARE in state.given)
        self._words.set_words(self._said(state))
        self._show_button()

    def _said(self, state: ConsentState) -> str:
        presence = state.presence
        if presence is None:
            return self.tr(
                "A model of a face is made only of somebody who is there and wants it. Vouch for it, "
                "or let the camera ask for two or three small movements."
            )
        if not presence.valid:
            return self.tr(
                "It was shown before, but does not count any more: consent was given anew, or photos of another "
                "face came in. Please do it again."
            )
        day = date_text(from_iso(presence.at))
        if presence.how == "vouched":
            return self.tr("{name} vouched on {date} that the person was there.").format(name=presence.by, date=day)
        if presence.how == "fictional":
            return self.tr("This person is fictional; nobody has to be there.")
        return self.tr("The person showed to the camera on {date} that they are there.").format(date=day)

    def _vouch(self) -> None:
        if self.vouch.isEnabled():
            self.vouched.emit(self.field.line.text().strip())

    def _show_button(self) -> None:
        self.vouch.setEnabled(not self._busy and bool(self.field.line.text().strip()))
