# ruff: noqa: N802 (Qt names the methods that it calls)
"""Buttons: one filled per page, the others outlined or quiet. Painted here, because a style sheet cannot set a focus ring apart."""

from enum import Enum

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import control_height, sized

KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
"""Ways the focus comes that want a visible ring; a click needs none."""


ONCE = frozenset({"primary", "danger"})
"""Kinds that lead on: the second press of a double click was meant for what stood there before."""

FADED = 0.5
"""How much is left of a button that cannot be pressed now."""


class Kind(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    OUTLINED = "outlined"
    QUIET = "quiet"
    LINK = "link"
    DANGER = "danger"
    """Outlined, its words in the colour of what is bad: for what cannot be undone."""


class Button(QPushButton):
    """44 high, with a ring where the keyboard is. `leaves`: Escape presses it, on whatever page it is shown (ui/shell.py)."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._ring = False
        self.leaves = False
        self._since = QElapsedTimer()
        self._since.start()
        self._wide_sides = kind not in {Kind.QUIET, Kind.LINK}
        self.setFont(
            sized(self.font(), *((tokens.SMALL, tokens.REGULAR) if kind is Kind.LINK else (tokens.BODY, tokens.STRONG)))
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = tokens.WIDE - 4 if self._wide_sides else 2 if self._kind is Kind.LINK else tokens.GAP
        height = self.fontMetrics().height() + 6 if self._kind is Kind.LINK else control_height()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * side + 2, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def came(self) -> None:
        """Its page became another one."""
        self._since.restart()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Not for as long as a second click may still be one on the page before; the keyboard need not wait."""
        if self._kind.value in ONCE and self._since.elapsed() < QApplication.doubleClickInterval():
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice is once, where once leads on."""
        if self._kind.value in ONCE:
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as the space bar does, on every system."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        border, fill, text = self._colours()
        painter.setOpacity(1.0 if self.isEnabled() else FADED)
        painter.setPen(QPen(border, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, tokens.BUTTON_CORNER, tokens.BUTTON_CORNER)
        if self.hasFocus() and self._ring:
            self._paint_ring(painter, box)
        painter.setPen(text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        """Inside a filled button in the colour of its words, around the others in the accent: at least 4.5:1 either way."""
        role = QPalette.ColorRole.HighlightedText if self._kind is Kind.PRIMARY else QPalette.ColorRole.Accent
        inset = 4.0 if self._kind is Kind.PRIMARY else 0.5
        painter.setPen(QPen(self.palette().color(role), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = tokens.BUTTON_CORNER - inset + 0.5
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        palette = self.palette()
        pressed, hovered = self.isDown(), self.underMouse()
        if self._kind is Kind.PRIMARY:
            fill = palette.color(QPalette.ColorRole.Accent)
            fill = fill.darker(115) if pressed else fill.darker(107) if hovered else fill
            return fill, fill, palette.color(QPalette.ColorRole.HighlightedText)
        rest = palette.color(QPalette.ColorRole.Base)
        clear = QColor(Qt.GlobalColor.transparent)
        active = palette.color(QPalette.ColorRole.Midlight if pressed else QPalette.ColorRole.AlternateBase)
        if not self._wide_sides:
            return clear, active if pressed or hovered else clear, palette.color(QPalette.ColorRole.Accent)
        line = palette.color(QPalette.ColorRole.Mid)
        words = QPalette.ColorRole.BrightText if self._kind is Kind.DANGER else QPalette.ColorRole.ButtonText
        return line, active if pressed or hovered else rest, palette.color(words)
