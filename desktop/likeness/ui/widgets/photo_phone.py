"""From a phone or a card: how to plug it in, what is plugged in, and the way to any other folder."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.photos import Volume
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.text import Paragraph, Text

if TYPE_CHECKING:
    from pathlib import Path


class PhonePanel(Card):
    """Stands in the page while somebody brings photos from a device."""

    chosen = Signal(object)
    folder_wanted = Signal()
    look_again_wanted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._volumes: tuple[Volume, ...] | None = None
        self._heading, self._how, self._none = (
            Text(tokens.BODY, tokens.STRONG),
            Paragraph(tokens.SMALL, role="muted"),
            Paragraph(tokens.SMALL),
        )
        self._close, self._folder, self._again = Button(Kind.QUIET), Button(Kind.OUTLINED), Button(Kind.QUIET)
        self._found = QWidget()
        self._found_row = WrapLayout(self._found)
        self._write()
        self._arrange()
        self._close.clicked.connect(self.dismissed)
        self._close.leaves = True
        self._folder.clicked.connect(self.folder_wanted)
        self._again.clicked.connect(self.look_again_wanted)

    @property
    def buttons(self) -> list[Button]:
        return self._found.findChildren(Button)

    def show_volumes(self, volumes: Sequence[Volume] | None) -> None:
        """None: not asked for."""
        self.setVisible(volumes is not None)
        shown = None if volumes is None else tuple(volumes)
        if shown is None or shown == self._volumes:
            return
        self._volumes = shown
        while self._found_row.takeAt(0) is not None:
            pass
        for old in self.buttons:
            old.setParent(None)
            old.deleteLater()
        for volume in shown:
            self._found_row.addWidget(self._button(volume))
        self._found.setVisible(bool(shown))
        self._none.setVisible(not shown)

    def _button(self, volume: Volume) -> Button:
        button = Button(Kind.OUTLINED, self._found)
        place: Path = volume.photos or volume.root
        button.setText(volume.name)
        said = self.tr("Opens its photos.") if volume.photos is not None else self.tr("Opens it to choose a folder.")
        button.setAccessibleDescription(said)
        button.setToolTip(said)
        button.clicked.connect(lambda: self.chosen.emit(place))
        button.show()
        return button

    def _write(self) -> None:
        self._heading.setText(self.tr("From a phone or card"))
        self.setAccessibleName(self._heading.text())
        self._how.set_words(
            self.tr(
                "Plug the phone in with its cable, unlock it, and allow access to its photos when it asks. A memory card goes into the card reader."
            )
        )
        self._none.set_words(self.tr("No phone or card is to be seen yet."))
        self._close.setText(self.tr("Close"))
        self._folder.setText(self.tr("Choose a folder"))
        self._again.setText(self.tr("Look again"))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._close)
        foot = QWidget()
        row = WrapLayout(foot)
        row.addWidget(self._folder)
        row.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE, tokens.GAP, tokens.SPACE, tokens.SPACE)
        column.setSpacing(tokens.GAP + 4)
        column.addLayout(head)
        for widget in (self._how, self._none, self._found, foot):
            column.addWidget(widget)
