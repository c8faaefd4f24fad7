# ruff: noqa: N802 (Qt names the methods that it calls)
"""The camera's place on the page: off until somebody asks for it, and under it how varied the photos are so far."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.camera.ring import Ring
from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.text import Paragraph

ASPECT = 1.3
"""Of the picture, height by width."""

NARROWEST, WIDEST = 264, 400
SHARE = 0.345
"""Of the page's width."""

LOWEST = 300
UNDER_OFFER, UNDER_PANEL = 84, 212
"""Room for what stands under the picture: the ring, and with a camera two rows of buttons."""

ICON = 40


def camera_width(page: int) -> int:
    """Beside the photos of a page that is so wide."""
    return max(NARROWEST, min(WIDEST, round(page * SHARE)))


class CameraOffer(QWidget):
    """What stands there while the camera is off."""

    wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._words = Paragraph(tokens.BODY)
        self._quiet = Paragraph(tokens.SMALL, role="muted")
        self.button = Button(Kind.OUTLINED)
        self.button.setText(self.tr("Use the camera"))
        self.button.clicked.connect(self.wanted)
        self._words.set_words(self.tr("The camera tells you how to turn, and takes the photo when it is right."))
        self._quiet.set_words(self.tr("It is off until you switch it on, and when you leave this page."))
        for words in (self._words, self._quiet):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE + ICON, tokens.WIDE, tokens.WIDE)
        column.setSpacing(tokens.SPACE)
        column.addStretch(3)
        column.addWidget(self._words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._quiet)
        column.addStretch(2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.CARD_CORNER, tokens.CARD_CORNER)
        icon = self._icons.pixmap(
            "camera", QSize(ICON, ICON), palette.color(QPalette.ColorRole.PlaceholderText), self.devicePixelRatioF()
        )
        top = self._words.y() - ICON - tokens.SPACE
        painter.drawPixmap(round((self.width() - ICON) / 2), max(tokens.SPACE, top), icon)
        painter.end()


class CameraPlace(QWidget):
    """Holds the offer, or the panel of a camera that is on."""

    wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: QWidget | None = None
        self._height, self._stacked = 0, False
        self.offer = CameraOffer(icons)
        self.ring = Ring()
        self._missing = Paragraph(tokens.SMALL, leading=120)
        self._coverage = QWidget()
        row = QHBoxLayout(self._coverage)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP + 4)
        row.addWidget(self.ring)
        row.addWidget(self._missing, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE)
        self._column.addWidget(self.offer)
        self._reason = Paragraph(tokens.SMALL, role="warn")
        self._reason.hide()
        self._column.addWidget(self._reason)
        self._column.addWidget(self._coverage)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.offer.wanted.connect(self.wanted)

    @property
    def panel(self) -> QWidget | None:
        return self._panel

    def set_panel(self, panel: QWidget | None) -> None:
        """None: the camera is off; the panel that was there goes."""
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = panel
        for widget in (self.offer, self._coverage):
            widget.setVisible(panel is None)
        if panel is not None:
            self._column.insertWidget(0, panel)
            panel.show()
        self._fit()

    def show_coverage(self, share: float, count: int, counted: str, missing: str) -> None:
        self.ring.set_share(share, count, counted)
        self._missing.set_words(missing)

    def show_reason(self, words: str) -> None:
        """Why the photo that the camera took last was not kept; "" where it was."""
        self._reason.set_words(words)
        self._reason.setVisible(bool(words))

    def fit(self, width: int, height: int, *, stacked: bool) -> None:
        """To a page that is so wide, and so high under its heading: buttons and ring stay in sight where that is possible.

        `stacked`: nothing stands beside it.
        """
        self._height, self._stacked = height, stacked
        self.setFixedWidth(width if stacked else camera_width(width))
        self._fit()

    def _fit(self) -> None:
        room = self._height - (UNDER_PANEL if self._panel is not None else UNDER_OFFER)
        height = max(LOWEST, min(round(self.width() * ASPECT), room))
        self.offer.setMinimumHeight(0 if self._stacked else height)
        preview = getattr(self._panel, "preview", None)
        if preview is not None:
            preview.setFixedHeight(height)
