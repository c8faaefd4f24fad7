# ruff: noqa: N802 (Qt names the methods that it calls)
"""What stands in the grid beside portraits: one that is being made, and the tile that counts the hidden ones."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.ui.models.making import InMaking
from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.proof_tile import EDGE, RATIO
from likeness.ui.widgets.text import Paragraph


class _Dashed(QWidget):
    """As large as a portrait's picture, with a dashed outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = Button(Kind.LINK)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(tokens.GAP)
        self._column.addStretch(1)
        self._column.addWidget(self._words)

    def finish(self) -> None:
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)

    def resizeEvent(self, event: object) -> None:
        side = EDGE + tokens.GAP
        picture = round((self.width() - 2 * EDGE) * RATIO) + 2 * EDGE
        self._column.setContentsMargins(side, side, side, max(side, self.height() - picture + side))
        super().resizeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() - 2 * EDGE
        place = QRectF(EDGE, EDGE, width, round(width * RATIO))
        painter.setPen(QPen(colour(self.palette(), "line"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, tokens.CARD_CORNER, tokens.CARD_CORNER)
        painter.end()


class WaitingTile(_Dashed):
    """A picture to come: how far it is, and a way to give it up."""

    skipped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._bar = Bar()
        self._column.addWidget(self._bar)
        self.finish()
        self._button.clicked.connect(lambda: self.skipped.emit(self._key))

    def show_picture(self, picture: InMaking, title: str, *, can_skip: bool) -> None:
        self._key = picture.key
        words = self.tr("{look}: waiting").format(look=title)
        if picture.given_up:
            words = self.tr("{look}: not wanted any more").format(look=title)
        elif picture.drawn:
            words = self.tr("{look}: being finished").format(look=title)
        elif picture.share > 0 or not can_skip:
            words = self.tr("{look}: being made").format(look=title)
        self._words.set_words(words)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(words)
        self._bar.set_fraction(picture.share if can_skip and picture.share > 0 else None)
        self._button.setText(self.tr("Leave out"))
        self._button.setAccessibleDescription(words)
        self._button.setVisible(can_skip and not picture.given_up and not picture.drawn)


class HiddenTile(_Dashed):
    """How many are hidden and why, as "6 hidden: not enough like Noor", and the way to see them."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finish()
        self._button.clicked.connect(self.wanted)

    def say(self, words: str, action: str) -> None:
        self._words.set_words(words)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button.setText(action)
        self._button.setAccessibleDescription(words)
        self.setAccessibleName(words)
