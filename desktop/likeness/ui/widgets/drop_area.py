# ruff: noqa: N802 (Qt names the methods that it calls)
"""A page on which files may be dropped anywhere; while they hover over it, it says so."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized


class DropArea(QWidget):
    """`files_dropped` carries the paths of files and folders of this computer; anything else is not taken."""

    files_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._veil = _Veil(self)
        self._veil.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()
            self._veil.setGeometry(self.rect())
            self._veil.show()
            self._veil.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        if paths := local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.files_dropped.emit(paths)


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders that are carried; nothing from elsewhere is ever fetched."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class _Veil(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().color(QPalette.ColorRole.Midlight)
        ground.setAlphaF(0.94)
        box = QRectF(self.rect()).adjusted(tokens.GAP, tokens.GAP, -tokens.GAP, -tokens.GAP)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, tokens.CARD_CORNER, tokens.CARD_CORNER)
        painter.setFont(sized(self.font(), tokens.TITLE, tokens.STRONG))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tr("Drop the photos here"))
        painter.end()
