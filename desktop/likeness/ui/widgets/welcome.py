"""What a library without anybody in it shows: what this program is for, and two ways to begin."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.name_form import NameForm
from likeness.ui.widgets.picture import FromPhotoToPortrait
from likeness.ui.widgets.text import Paragraph

WORDS_WIDTH = 500
FORM_WIDTH = 360
PICTURE = QSize(420, 525)
BESIDE = 880
"""Below this width the picture would squeeze the words, and goes."""


@dataclass(frozen=True, slots=True)
class WelcomePictures:
    """A portrait of the fictional sitter that the program made, and the photo it was made from."""

    portrait: QImage | None
    photo: QImage | None


class Welcome(QWidget):
    """An invitation at the left, a portrait at the right."""

    new_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, pictures: WelcomePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Paragraph(tokens.DISPLAY, tokens.STRONG, leading=100)
        self._lead = Paragraph(tokens.BODY, role="muted", leading=130)
        self._new = Button(Kind.PRIMARY)
        self._demo = Button(Kind.OUTLINED)
        self._about_demo = Paragraph(tokens.SMALL, role="muted")
        self.form = NameForm()
        self.form.setMaximumWidth(FORM_WIDTH)
        self._picture = FromPhotoToPortrait(tokens.CARD_CORNER)
        self._picture.set_image(pictures.portrait)
        self._picture.set_photo(pictures.photo)
        self._has_picture = pictures.portrait is not None
        self._arrange()
        self._new.clicked.connect(self.new_wanted)
        self._demo.clicked.connect(self.demo_wanted)
        self._write()
        self.set_state(naming=False, demo_offered=True)

    def set_state(self, *, naming: bool, demo_offered: bool) -> None:
        """While a name is asked for, the question takes the place of the buttons."""
        began = naming and self.form.isHidden()
        self.form.setVisible(naming)
        self._new.setVisible(not naming)
        self._demo.setVisible(demo_offered and not naming)
        self._about_demo.setVisible(demo_offered and not naming)
        if began:
            self.form.begin()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._picture.setVisible(self._has_picture and self.width() >= BESIDE)
        return super().event(event)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.GAP + 4)
        buttons.addWidget(self._new)
        buttons.addWidget(self._demo)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE)
        words.addStretch(1)
        words.addWidget(self._heading)
        words.addSpacing(tokens.GAP)
        words.addWidget(self._lead)
        words.addSpacing(tokens.GAP)
        words.addLayout(buttons)
        words.addWidget(self._about_demo)
        words.addWidget(self.form)
        words.addStretch(1)
        holder = QWidget()
        holder.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        holder.setMaximumWidth(WORDS_WIDTH)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._picture.setMaximumSize(PICTURE)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * tokens.MARGIN)
        row.addStretch(1)
        row.addWidget(holder, 8)
        row.addWidget(self._picture, 7)
        row.addStretch(1)

    def _write(self) -> None:
        self._heading.set_words(self.tr("Professional headshots, made on this computer"))
        self._lead.set_words(
            self.tr(
                "Everyday photos are enough. They, the faces in them and all that is learned from them "
                "stay here, encrypted, until you erase them."
            )
        )
        self._new.setText(self.tr("New sitting"))
        self._demo.setText(self.tr("Try it with a fictional person"))
        self._about_demo.set_words(
            self.tr(
                "The fictional person is Noor, whom a computer drew. You see the whole work in a few minutes, without a photo of yours."
            )
        )
