"""A round mark with an icon in it, before a heading that explains how things are."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from likeness.ui.theme.icons import Icons

SIDE, DRAWN = 64, 28


class RoundMark(QWidget):
    """One of resources/icons in the accent on its soft ground."""

    def __init__(self, icons: Icons, name: str = "lock", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._name = icons, name
        self.setFixedSize(SIDE, SIDE)

    def set_icon(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawEllipse(QPointF(SIDE / 2, SIDE / 2), SIDE / 2, SIDE / 2)
        colour = self.palette().color(QPalette.ColorRole.Accent)
        drawn = self._icons.pixmap(self._name, QSize(DRAWN, DRAWN), colour, self.devicePixelRatioF())
        painter.drawPixmap((SIDE - DRAWN) // 2, (SIDE - DRAWN) // 2, drawn)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
