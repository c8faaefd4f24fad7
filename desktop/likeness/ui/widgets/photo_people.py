# ruff: noqa: N802 (Qt names the methods that it calls)
"""Whose sitting is it? Where the photos show several people, each is a face to pick."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from likeness.ui.models.photos import Person
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled, sized
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.photo_card import around_face
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.text import Paragraph, Text

SIDE = 128
WORDS = 44


class FaceButton(QAbstractButton):
    """One person's picture, and in how many photos they are."""

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self._image: QImage | None = None
        self._face = (0.5, 0.4, 0.5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(self.tr("In %n photo(s)", "", len(person.photos)))
        self.setAccessibleName(self.tr("Person {number}, {photos}").format(number=person.number, photos=self.text()))
        self.setAccessibleDescription(self.tr("Keeps this person's photos and takes the others out. It can be undone."))

    def set_image(self, image: QImage | None, face: tuple[float, float, float]) -> None:
        self._image, self._face = image, face
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(SIDE, scaled(SIDE)), SIDE + scaled(WORDS))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        place = QRectF(self.width() / 2 - SIDE / 2 + 4, 4, SIDE - 8, SIDE - 8)
        outline = QPainterPath()
        outline.addEllipse(place)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(place, palette.color(QPalette.ColorRole.AlternateBase))
        if self._image is not None:
            part = _head(self._image.size(), self._face)
            painter.drawImage(place, self._image, part)
        painter.restore()
        chosen = self.hasFocus() or self.underMouse()
        role = QPalette.ColorRole.Accent if chosen else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(role), 3 if chosen else 1))
        painter.drawEllipse(place)
        painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
        painter.setFont(sized(self.font(), tokens.SMALL))
        words = QRectF(0, SIDE, self.width(), scaled(WORDS))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), self.text())
        painter.end()


class PeoplePicker(Card):
    """`needed` asks for the picture of a photo."""

    chosen = Signal(int)
    needed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()
        self._heading, self._lead = Text(tokens.BODY, tokens.STRONG), Paragraph(tokens.SMALL, role="muted")
        self._heading.setWordWrap(True)
        self._faces = QWidget()
        self._row = WrapLayout(self._faces)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE, tokens.SPACE, tokens.SPACE, tokens.SPACE)
        column.setSpacing(tokens.GAP)
        for widget in (self._heading, self._lead, self._faces):
            column.addWidget(widget)

    @property
    def buttons(self) -> list[FaceButton]:
        return self._faces.findChildren(FaceButton)

    def show_people(self, people: Sequence[Person]) -> None:
        self.setVisible(bool(people))
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        self._heading.setText(self.tr("These photos show %n people. Whose portraits will these be?", "", len(people)))
        self._lead.set_words(self.tr("Choose a face. The photos of the others are taken out, and you can undo that."))
        self.setAccessibleName(self._heading.text())
        while self._row.takeAt(0) is not None:
            pass
        for old in self.buttons:
            old.setParent(None)
            old.deleteLater()
        for person in people:
            button = FaceButton(person)
            button.clicked.connect(lambda _=False, number=person.number: self.chosen.emit(number))
            self._row.addWidget(button)
            button.show()
            self.needed.emit(person.photo)

    def set_image(self, photo: str, image: QImage | None, face: tuple[float, float, float]) -> None:
        for button in self.buttons:
            if button.person.photo == photo:
                button.set_image(image, face)


def _head(image: QSize, face: tuple[float, float, float]) -> QRectF:
    """A square around the head: two thirds of the one that the personal model learns from."""
    side = min(image.height() * face[2] * 2 / 3, image.width(), image.height())
    if side <= 0:
        return around_face(image, QSize(1, 1), face)
    x = face[0] * image.width() - side / 2
    y = face[1] * image.height() - side * 0.6
    return QRectF(min(max(x, 0.0), image.width() - side), min(max(y, 0.0), image.height() - side), side, side)
