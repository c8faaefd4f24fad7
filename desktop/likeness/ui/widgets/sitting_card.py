# ruff: noqa: N802 (Qt names the methods that it calls)
"""A sitting as a card to press: the person's picture, their name, one state, one line about consent."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from likeness.ui.models.library import SittingCard, initials
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized
from likeness.ui.widgets.button import KEYBOARD
from likeness.ui.widgets.picture import paint_cover
from likeness.ui.widgets.text import OneLine

RENEW_WITHIN_DAYS = 30
DAYS_PER_MONTH = 30
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class SittingCardWidget(QAbstractButton):
    """Shows one card; without a picture the person's initials stand in its place."""

    def __init__(self, card: SittingCard, image: QImage | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._image = image
        self._ring = False
        self._initials = initials(card.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        state, consent = self._state(), self._consent()
        self.setAccessibleName(card.name)
        self.setAccessibleDescription(f"{state}. {consent}")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, tokens.SPACE - 3)
        lines.setSpacing(2)
        lines.addStretch(1)
        warn = card.consent_days is not None and card.consent_days <= RENEW_WITHIN_DAYS
        for text, size, weight, role in (
            (card.name, tokens.BODY, tokens.STRONG, ""),
            (state, tokens.SMALL, tokens.REGULAR, "muted"),
            (consent, tokens.SMALL, tokens.REGULAR, "warn" if warn else "muted"),
        ):
            label = OneLine(size, weight, role)
            label.set_whole(text)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            lines.addWidget(label)
        lines.insertSpacing(3, tokens.GAP - 4)

    def set_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def height_for(self, width: int) -> int:
        """A square picture, and the words under it."""
        return width + self._words_height()

    def sizeHint(self) -> QSize:
        return QSize(tokens.SIDE_BAR, self.height_for(tokens.SIDE_BAR))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on to the grid, which knows where the neighbours are; Enter opens."""
        if event.key() in ARROWS:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.CARD_CORNER, tokens.CARD_CORNER
        )
        painter.fillPath(outline, self.palette().color(QPalette.ColorRole.Base))
        place = QRectF(0, 0, self.width(), self.height() - self._words_height())
        painter.save()
        painter.setClipPath(outline)
        if self._image is not None:
            painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
            paint_cover(painter, self._image, place)
        else:
            self._paint_initials(painter, place)
        painter.restore()
        focused = self.hasFocus() and self._ring
        role = QPalette.ColorRole.Accent if focused or self.underMouse() else QPalette.ColorRole.Mid
        painter.setPen(QPen(self.palette().color(role), 2 if focused else 1))
        painter.drawPath(outline)
        painter.end()

    def _words_height(self) -> int:
        """Name, state and consent line under the picture."""
        layout = self.layout()
        return tokens.SPACE + 8 + (0 if layout is None else layout.minimumSize().height())

    def _state(self) -> str:
        if self.card.portraits:
            return self.tr("%n portrait(s)", "", self.card.portraits)
        if self.card.models:
            return self.tr("Personal model ready")
        if self.card.photos:
            return self.tr("%n photo(s)", "", self.card.photos)
        return self.tr("No photos yet")

    def _consent(self) -> str:
        days = self.card.consent_days
        if days is None:
            return self.tr("Consent: not given yet")
        if days <= RENEW_WITHIN_DAYS:
            return self.tr("Consent ends in %n day(s): renew", "", days)
        return self.tr("Consent: %n month(s) left", "", days // DAYS_PER_MONTH)

    def _paint_initials(self, painter: QPainter, place: QRectF) -> None:
        painter.fillRect(place, self.palette().color(QPalette.ColorRole.Midlight))
        painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
        painter.setFont(sized(self.font(), tokens.DISPLAY, tokens.STRONG))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._initials)
