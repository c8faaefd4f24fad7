# ruff: noqa: N802 (Qt names the methods that it calls)
"""The inviting place after the last card: a dashed tile that turns into the question for a name."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QStackedLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled, sized
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import KEYBOARD
from likeness.ui.widgets.name_form import NameForm

LINE = 24


class DashedTile(QAbstractButton):
    """A button as large as a card."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._ring = False
        self.setText(self.tr("New sitting"))
        self._invitation = self.tr("Begin with a name")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._invitation)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        focused = self.hasFocus() and self._ring
        painter.setPen(
            QPen(palette.color(QPalette.ColorRole.Accent), 2)
            if focused
            else QPen(palette.color(QPalette.ColorRole.Mid), 1.2, Qt.PenStyle.CustomDashLine)
        )
        if not focused:
            pen = painter.pen()
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
        painter.setBrush(
            palette.color(QPalette.ColorRole.AlternateBase) if self.underMouse() else Qt.BrushStyle.NoBrush
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.CARD_CORNER, tokens.CARD_CORNER)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        palette, middle = self.palette(), self.height() / 2
        icon = self._icons.pixmap(
            "plus", QSize(16, 16), palette.color(QPalette.ColorRole.Accent), self.devicePixelRatioF()
        )
        line = scaled(LINE)
        painter.drawPixmap(round(self.width() / 2 - 8), round(middle - line - 18), icon)
        for text, top, size, weight, role in (
            (self.text(), middle - line / 2, tokens.BODY, tokens.STRONG, QPalette.ColorRole.WindowText),
            (self._invitation, middle + line / 2 + 2, tokens.SMALL, tokens.REGULAR, QPalette.ColorRole.PlaceholderText),
        ):
            painter.setFont(sized(self.font(), size, weight))
            painter.setPen(palette.color(role))
            painter.drawText(QRectF(8, top, self.width() - 16, line), Qt.AlignmentFlag.AlignCenter, text)


class NewSittingTile(QWidget):
    """The tile and the question in one place; only one of them is seen."""

    wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = DashedTile(icons)
        self.form = NameForm()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._tile)
        self._stack.addWidget(self.form)
        self._tile.clicked.connect(self.wanted)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, in order."""
        return self._tile, *self.form.stops

    def set_naming(self, naming: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        if naming == (self._stack.currentWidget() is self.form):
            return
        self._stack.setCurrentWidget(self.form if naming else self._tile)
        if naming:
            self.form.begin()
