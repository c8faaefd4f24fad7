# ruff: noqa: N802 (Qt names the methods that it calls)
"""A sitting as a card: the person's picture, their name, one state, one line about consent."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.ui.library_model import initials
from likeness.ui.ports import SittingCard
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.picture import paint_cover
from likeness.ui.widgets.text import OneLine

WORDS_HEIGHT = 92
"""Name, state and consent line under the picture."""


class SittingCardWidget(Card):
    """Shows one card; without a picture the person's initials stand in its place."""

    def __init__(self, card: SittingCard, image: QImage | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._initials = initials(card.title)
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(f"{card.state_line}. {card.consent_line}")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, tokens.SPACE - 3)
        lines.setSpacing(2)
        lines.addStretch(1)
        for text, size, weight, role in (
            (card.title, tokens.BODY, tokens.STRONG, ""),
            (card.state_line, tokens.SMALL, tokens.REGULAR, "muted"),
            (card.consent_line, tokens.SMALL, tokens.REGULAR, "warn" if card.warn else "muted"),
        ):
            label = OneLine(size, weight, role)
            label.set_whole(text)
            lines.addWidget(label)
        lines.insertSpacing(3, tokens.GAP - 4)

    @staticmethod
    def height_for(width: int) -> int:
        """A square picture, and the words under it."""
        return width + WORDS_HEIGHT

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_surface(painter)
        place = QRectF(0, 0, self.width(), self.height() - WORDS_HEIGHT)
        painter.save()
        painter.setClipPath(self._outline())
        if self._image is not None:
            painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
            paint_cover(painter, self._image, place)
        else:
            self._paint_initials(painter, place)
        painter.restore()
        self.paint_border(painter)
        painter.end()

    def _outline(self) -> QPainterPath:
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), tokens.CARD_CORNER, tokens.CARD_CORNER)
        return outline

    def _paint_initials(self, painter: QPainter, place: QRectF) -> None:
        painter.fillRect(place, self.palette().color(QPalette.ColorRole.Midlight))
        painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
        painter.setFont(sized(self.font(), tokens.DISPLAY, tokens.STRONG))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._initials)
