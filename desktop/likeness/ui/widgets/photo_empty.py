# ruff: noqa: N802 (Qt names the methods that it calls)
"""The place for photos before there are any: it invites to drop them."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.text import Paragraph

ICON = 32
LOWEST = 320


class EmptyPhotos(QWidget):
    """A dashed tile with the ways in."""

    files_wanted = Signal()
    phone_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._heading, self._words = Paragraph(tokens.TITLE, tokens.STRONG), Paragraph(tokens.BODY, role="muted")
        self._heading.set_words(self.tr("Drop photos here"))
        self._words.set_words(
            self.tr("Different days, different light, looking a little to each side. Paste works too.")
        )
        for words in (self._heading, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        files, phone = Button(Kind.OUTLINED), Button(Kind.OUTLINED)
        files.setText(self.tr("Add from files"))
        phone.setText(self.tr("From a phone or card"))
        files.clicked.connect(self.files_wanted)
        phone.clicked.connect(self.phone_wanted)
        self.stops = files, phone
        buttons = QWidget()
        row = WrapLayout(buttons, centred=True)
        for button in self.stops:
            row.addWidget(button)
        self.setMinimumHeight(LOWEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.MARGIN + ICON, tokens.WIDE, tokens.WIDE)
        column.setSpacing(tokens.SPACE)
        column.addStretch(1)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addWidget(buttons)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Mid), 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, tokens.CARD_CORNER, tokens.CARD_CORNER)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        icon = self._icons.pixmap("images", QSize(ICON, ICON), accent, self.devicePixelRatioF())
        painter.drawPixmap(round((self.width() - ICON) / 2), self._heading.y() - ICON - tokens.GAP, icon)
        painter.end()
