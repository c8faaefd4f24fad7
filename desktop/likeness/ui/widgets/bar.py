# ruff: noqa: N802 (Qt names the methods that it calls)
"""A bar that fills."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from likeness.ui.widgets.painting import mirrored

HEIGHT = 8
STEPS = 1000


class Bar(QProgressBar):
    """A thin determinate bar, filled in the reader's direction; without a known share it is hidden rather than made to move for show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float | None) -> None:
        self.setVisible(fraction is not None)
        self.setValue(round((fraction or 0.0) * STEPS))

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(whole, radius, radius)
        if self.value() > 0:
            filled = QRectF(whole)
            filled.setWidth(max(whole.height(), whole.width() * self.value() / self.maximum()))
            filled = mirrored(filled, whole, self.layoutDirection())
            painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(filled, radius, radius)
        painter.end()
