# ruff: noqa: N802 (Qt names the methods that it calls)
"""One person in the list: a line that can be pressed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import KEYBOARD
from likeness.ui.widgets.purpose_words import PurposeWords
from likeness.ui.widgets.text import OneLine, Text
from likeness.ui.words import list_text

if TYPE_CHECKING:
    from likeness.studio.sittings import SittingRow

HEIGHT = 60
RENEW_WITHIN_DAYS = 30
KINDS = {"photos": "photo", "adapters": "adapter", "portraits": "portrait"}


class PersonRow(QAbstractButton):
    """Name, what there is, until when they agree."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PurposeWords(self)
        self._sitting = ""
        self._ring = False
        self._last = False
        self._name = OneLine(tokens.BODY, tokens.STRONG)
        self._held = OneLine(tokens.SMALL, role="muted")
        self._consent = Text(tokens.SMALL, role="muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._held)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP, 0, tokens.GAP, 0)
        row.setSpacing(tokens.SPACE)
        row.addLayout(words, 1)
        row.addWidget(self._consent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(self._sitting))

    def show_person(self, row: "SittingRow", *, last: bool) -> None:
        self._sitting, self._last = row.sitting, last
        held = [self._words.held(KINDS[kind], count) for kind, count in row.counts.items() if count and kind in KINDS]
        days = row.consent_days
        agreed = self.tr("No consent") if days is None else self.tr("Consent: %n day(s) left", "", days)
        self._name.set_whole(row.name)
        self._held.set_whole(list_text(held) or self.tr("No pictures"))
        self._consent.setText(agreed)
        self._consent.set_role("warn" if days is not None and days <= RENEW_WITHIN_DAYS else "muted")
        self.setAccessibleName(row.name)
        self.setAccessibleDescription(f"{self._held.accessibleName()}. {agreed}")

    def sizeHint(self) -> QSize:
        return QSize(320, max(HEIGHT, self._name.sizeHint().height() + self._held.sizeHint().height() + 16))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(box, tokens.BUTTON_CORNER, tokens.BUTTON_CORNER)
        elif not self._last:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        if self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), tokens.BUTTON_CORNER, tokens.BUTTON_CORNER)
        painter.end()
