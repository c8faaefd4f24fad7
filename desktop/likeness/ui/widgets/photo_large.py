# ruff: noqa: N802 (Qt names the methods that it calls)
"""One photo as large as the page, with all that is said of it. It lies over the page; Escape and Close go back."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.icon_button import IconButton
from likeness.ui.widgets.text import Paragraph, Text


class WholePicture(QWidget):
    """All of a picture, as large as there is room; scaled once for each size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._scaled: QImage | None = None

    @property
    def image(self) -> QImage | None:
        return self._image

    def set_image(self, image: QImage | None) -> None:
        self._image, self._scaled = image, None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scaled = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is None:
            return
        ratio = self.devicePixelRatioF()
        if self._scaled is None:
            room = QSize(round(self.width() * ratio), round(self.height() * ratio))
            self._scaled = self._image.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        width, height = self._scaled.width() / ratio, self._scaled.height() / ratio
        painter = QPainter(self)
        painter.drawImage(QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height), self._scaled)
        painter.end()


class LargePhoto(QWidget):
    """`step_wanted` carries +1 or -1: the next or the one before."""

    step_wanted = Signal(int)
    remove_wanted = Signal()
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture = WholePicture()
        self._title, self._words = Text(tokens.TITLE, tokens.STRONG), Paragraph(tokens.BODY, role="muted")
        self._before, self._after = IconButton(icons, "chevron-left"), IconButton(icons, "chevron-right")
        self._remove, self._close = Button(Kind.QUIET), Button(Kind.OUTLINED)
        self._remove.setText(self.tr("Take out"))
        self._close.setText(self.tr("Close"))
        self._before.set_words(self.tr("The photo before"))
        self._after.set_words(self.tr("The next photo"))
        self._arrange()
        self._before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._after.clicked.connect(lambda: self.step_wanted.emit(1))
        self._remove.clicked.connect(self.remove_wanted)
        self._close.clicked.connect(self.closed)
        self._close.leaves = True
        self.hide()

    def show_photo(self, title: str, words: str, image: QImage | None, *, first: bool, last: bool) -> None:
        self._title.setText(title)
        self._words.set_words(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.picture.setAccessibleName(title)
        self.picture.set_image(image)
        self._before.setEnabled(not first)
        self._after.setEnabled(not last)
        if self.isHidden():
            self.show()
            self.raise_()
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                forwards = (event.key() == Qt.Key.Key_Right) != backwards
                self.step_wanted.emit(1 if forwards else -1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.remove_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 (a method of Qt's)
        """What lies under it is not reached until it is closed."""
        stops = [stop for stop in (self._before, self._after, self._remove, self._close) if stop.isEnabled()]
        here = self.focusWidget()
        place = stops.index(here) if here in stops else -1
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        stops[(place + (1 if forwards else -1)) % len(stops)].setFocus(reason)
        return True

    def _arrange(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(self._title)
        titles.addWidget(self._words)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP)
        head.addLayout(titles, 1)
        for button in (self._before, self._after, self._remove, self._close):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MARGIN, tokens.WIDE + tokens.GAP, tokens.MARGIN, tokens.WIDE)
        column.setSpacing(tokens.WIDE)
        column.addLayout(head)
        column.addWidget(self.picture, 1)
