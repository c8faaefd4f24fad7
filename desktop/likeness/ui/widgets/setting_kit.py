# ruff: noqa: N802 (Qt names the methods that it calls)
"""A recovery kit's code on the screen, as it stands on the page: numbered groups, and the QR code beside them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import Text

ROWS = 7
QR_SIDE = 232
SPACED = 4.0
"""Pixels between the letters of a group, so that none is lost in a row of alike ones."""


class QrCode(QWidget):
    """Black on white in every scheme: a camera reads it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: tuple[tuple[bool, ...], ...]) -> None:
        self._rows = rows
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QR_SIDE, QR_SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        step = self.width() / max(1, len(self._rows))
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRectF(x * step, y * step, step * 1.02, step * 1.02), Qt.GlobalColor.black)
        painter.end()


class KitCode(Card):
    """Shows a code; without one it holds nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = [Text(tokens.TITLE, tokens.STRONG) for _ in range(2 * ROWS)]
        self._qr = QrCode()
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.GAP)
        for index, group in enumerate(self._groups):
            column, row = divmod(index, ROWS)
            grid.addWidget(_numbered(index + 1, group), row, column)
        code = QWidget()
        code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        code.setLayout(grid)
        side = QVBoxLayout()
        side.addWidget(self._qr)
        side.addStretch(1)
        row_ = QHBoxLayout(self)
        row_.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        row_.setSpacing(tokens.MARGIN)
        row_.addWidget(code)
        row_.addStretch(1)
        row_.addLayout(side)
        self._qr.setAccessibleName(self.tr("The same code as a QR code"))

    def show_code(self, groups: tuple[str, ...], qr: tuple[tuple[bool, ...], ...]) -> None:
        """Empty: nothing of a former code stays."""
        for index, label in enumerate(self._groups):
            group = groups[index] if index < len(groups) else ""
            label.setText(group)
            label.setAccessibleName(
                self.tr("Group {number}: {letters}").format(number=index + 1, letters=" ".join(group)) if group else ""
            )
        self._qr.set_rows(qr)


def _numbered(number: int, group: Text) -> QWidget:
    label = Text(tokens.SMALL, role="muted")
    label.setText(str(number))
    label.setMinimumWidth(scaled(20))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    font = group.font()
    font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, SPACED)
    group.setFont(font)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(label)
    row.addWidget(group)
    row.addStretch(1)
    return both
