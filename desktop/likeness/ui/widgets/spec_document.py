"""For an identity document: which untouched photo, how it comes out, and what an officer might object to."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.deliver import DeliverState
from likeness.ui.problem import Problem
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.check_box import CheckBox
from likeness.ui.widgets.section import Section
from likeness.ui.widgets.spec_pictures import PictureRow
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import sentence_of, table_text

if TYPE_CHECKING:
    from likeness.studio.outlets import DocumentSeen


class DocumentPanel(Section):
    """`photo_pressed` names a photo, "" for none."""

    photo_pressed = Signal(str)
    plain_turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = PictureRow()
        self._plain = CheckBox()
        self._results = QVBoxLayout()
        self._results.setSpacing(tokens.SPACE)
        self._none = Button(Kind.QUIET)
        self._shown: object = None
        self.header_end.addWidget(self._none)
        self.body.addWidget(self.photos)
        self.body.addLayout(self._results)
        self.body.addWidget(self._plain)
        self.photos.pressed.connect(self.photo_pressed)
        self._none.clicked.connect(lambda: self.photo_pressed.emit(""))
        self._plain.toggled.connect(self.plain_turned)
        self.set_title(
            self.tr("From an untouched photo"),
            self.tr(
                "Authorities refuse retouched and generated pictures, so these are made from a photo exactly as the camera took it. Choose one:"
            ),
        )
        self._none.setText(self.tr("No document picture"))
        self._plain.set_words(
            self.tr("Replace the background with a plain one"),
            self.tr("Some authorities refuse that; a photo before a plain wall is safer."),
        )

    def show_state(self, state: DeliverState) -> None:
        untouched = () if state.outlets is None else state.outlets.untouched
        self.photos.set_names(
            [(photo, self.tr("Photo {number}").format(number=number)) for number, photo in enumerate(untouched, 1)]
        )
        self.photos.set_chosen([state.photo])
        self._plain.set_on(state.plain)
        self._plain.setVisible(bool(state.photo))
        titles = {} if state.outlets is None else {each.name: each.title for each in state.outlets.outlets}
        key = tuple((name, state.seen.get(name)) for name in state.documents)
        if key != self._shown:
            self._shown = key
            self._show(state.documents, state.seen, titles)

    def set_images(self, images: Mapping[str, QImage]) -> None:
        """How each document comes out, by its name."""
        for index in range(self._results.count()):
            item = self._results.itemAt(index)
            widget = item.widget() if item is not None else None
            if isinstance(widget, DocumentResult):
                widget.set_image(images.get(widget.name))

    def _show(
        self, documents: tuple[str, ...], seen: "Mapping[str, DocumentSeen | Problem]", titles: Mapping[str, str]
    ) -> None:
        while item := self._results.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for name in documents:
            result = DocumentResult(name, table_text(titles.get(name, name)))
            result.show_seen(seen.get(name))
            self._results.addWidget(result)


class DocumentResult(QWidget):
    """One document: its picture, and what to know before handing it in."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        from likeness.ui.widgets.picture import Picture  # noqa: PLC0415

        super().__init__(parent)
        self.name = name
        self._picture = Picture(4)
        self._picture.setFixedSize(88, 113)
        self._title = Text(tokens.BODY, tokens.STRONG)
        self._title.setText(title)
        self._title.setWordWrap(True)
        self._words = QVBoxLayout()
        self._words.setSpacing(4)
        self._words.addWidget(self._title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)

    def set_image(self, image: QImage | None) -> None:
        if image is not None:
            self._picture.setFixedSize(88, max(1, round(88 * image.height() / image.width())))
        self._picture.set_image(image)

    def show_seen(self, seen: "DocumentSeen | Problem | None") -> None:
        if seen is None:
            self._add(self.tr("Being looked at…"), "muted")
        elif isinstance(seen, Problem):
            self._add(seen.sentence, "bad")
        else:
            for warning in seen.warnings:
                self._add(sentence_of(warning.code), "warn")
            self._add(table_text(seen.notes), "muted")
        self._words.addStretch(1)

    def _add(self, words: str, role: str) -> None:
        line = Paragraph(tokens.SMALL, role=role, leading=125)
        line.set_words(words)
        self._words.addWidget(line)
