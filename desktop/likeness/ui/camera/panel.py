# ruff: noqa: N802 (Qt names the methods that it calls)
"""The preview with its buttons, keys and ring. It shows a state and says what the person wants; it decides nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from likeness.capture.frames import CameraRow
from likeness.capture.showing import Showing
from likeness.ui.camera.buttons import BigButton
from likeness.ui.camera.preview import BOOTH, DESK, Preview
from likeness.ui.camera.ring import Ring
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.text import Paragraph

MOST_MISSING = 2
UNDO_KEYS = ("Z", "Ctrl+Z")


class CameraPanel(QWidget):
    """`big` for a booth: the picture fills everything, buttons are 64 high, the shutter 120.

    `within` a page: it can be switched off there, and Ctrl+Z is the page's own.
    """

    shutter_wanted = Signal()
    undo_wanted = Signal()
    pause_wanted = Signal()
    go_on_wanted = Signal()
    skip_wanted = Signal()
    retry_wanted = Signal()
    close_wanted = Signal()
    restart_wanted = Signal()
    camera_chosen = Signal(str)

    def __init__(
        self, *, big: bool = False, within: bool = False, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._big, self._within = big, within
        self._showing = Showing()
        self._resting = False
        self._problem = ""
        self._kept = 0
        self._live = False
        self.preview = Preview(BOOTH if big else DESK)
        self.preview.set_note(note)
        make = BigButton if big else Button
        self._shutter, self._pause = make(Kind.OUTLINED), make(Kind.QUIET)
        self._undo, self._skip = make(Kind.QUIET), make(Kind.QUIET)
        self._go_on, self._retry = make(Kind.OUTLINED), make(Kind.OUTLINED)
        self._restart, self._off = BigButton(Kind.QUIET), Button(Kind.QUIET)
        self._cameras = Button(Kind.QUIET)
        self._menu = QMenu(self._cameras)
        self._ring = Ring()
        self._missing = Paragraph(tokens.SMALL, leading=120)
        self._arrange_big() if big else self._arrange()
        self._write()
        self._connect()
        self._refresh()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, in order."""
        main = self._shutter, self._go_on, self._retry
        return self.preview, self._skip, *main, self._pause, self._undo, self._cameras, self._off

    def set_image(self, image: QImage | None) -> None:
        self.preview.set_image(image)
        if (image is not None) != self._live:
            self._live = image is not None
            self._refresh()

    def set_showing(self, showing: Showing) -> None:
        self._showing = showing
        self.preview.set_showing(showing)
        self._refresh()

    def set_problem(self, sentence: str) -> None:
        """Why there is no picture, and the way out; "" where there is one."""
        self._problem = sentence
        self.preview.set_problem(sentence)
        self._refresh()

    def set_resting(self, resting: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        """The camera is off, because the person paused."""
        self._resting = resting
        self.preview.set_resting(resting)
        self._refresh()

    def set_kept(self, kept: int) -> None:
        """How many photos there are to take back."""
        self._kept = kept
        self._refresh()

    def set_cameras(self, cameras: Sequence[CameraRow], chosen: str) -> None:
        """A choice only where there is one."""
        self._menu.clear()
        for camera in cameras:
            action = QAction(camera.name, self._menu, checkable=True, checked=camera.id == chosen)
            action.triggered.connect(lambda _checked=False, which=camera.id: self.camera_chosen.emit(which))
            self._menu.addAction(action)
        self._cameras.setVisible(len(cameras) > 1 and not self._big)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a focused button did not take: there the space bar presses that button."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._press_main()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._big:
            self.preview.setGeometry(self.rect())

    def sizeHint(self) -> QSize:
        return QSize(1080, 1620) if self._big else QSize(560, 720)

    def _press_main(self) -> None:
        if self._problem:
            self.retry_wanted.emit()
        elif self._waits:
            self.go_on_wanted.emit()
        else:
            self.shutter_wanted.emit()

    def _press_pause(self) -> None:
        (self._go_on if self._waits else self._pause).click()

    @property
    def _waits(self) -> bool:
        return self._showing.waits or self._resting

    def _connect(self) -> None:
        self._shutter.clicked.connect(self.shutter_wanted)
        self._pause.clicked.connect(self.pause_wanted)
        self._go_on.clicked.connect(self.go_on_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._skip.clicked.connect(self.skip_wanted)
        self._retry.clicked.connect(self.retry_wanted)
        self._restart.clicked.connect(self.restart_wanted)
        self._off.clicked.connect(self.close_wanted)
        self._off.leaves = True
        for keys in UNDO_KEYS[:1] if self._within else UNDO_KEYS:
            self._on_key(keys, self._undo.click)
        self._on_key("P", self._press_pause)

    def _on_key(self, keys: str, act: Callable[[], None]) -> None:
        """Only while the focus is in here: single letters belong to whoever types elsewhere in the window."""
        shortcut = QShortcut(QKeySequence(keys), self, act)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _write(self) -> None:
        self._shutter.setText(self.tr("Take photo"))
        self._undo.setText(self.tr("Undo last"))
        self._skip.setText(self.tr("Skip"))
        self._pause.setText(self.tr("Pause"))
        self._go_on.setText(self.tr("Go on"))
        self._retry.setText(self.tr("Try again"))
        self._restart.setText(self.tr("Start over"))
        self._off.setText(self.tr("Turn off"))
        self._off.setAccessibleDescription(self.tr("Switches the camera off. Escape does the same."))
        self._cameras.hide()
        self._cameras.setText(self.tr("Camera"))
        self._cameras.setAccessibleDescription(self.tr("Chooses another camera."))
        self._cameras.setMenu(self._menu)
        self._skip.setAccessibleDescription(self.tr("Leaves out what is asked for now."))
        self._shutter.setAccessibleDescription(self.tr("Takes a photo now. The space bar does the same."))
        self._undo.setAccessibleDescription(self.tr("Removes the photo that was taken last. Z does the same."))

    def _refresh(self) -> None:
        showing = self._showing
        live = self._live and not self._problem
        for button in (self._shutter, self._pause):
            button.setVisible(live and not self._waits)
        self._go_on.setVisible(live and self._waits)
        self._undo.setVisible(self._kept > 0)
        self._skip.setVisible(
            live and not self._resting and not self._big and bool(showing.missing) and showing.taken > 0
        )
        self._retry.setVisible(bool(self._problem))
        counted = self.tr("{taken} of {wanted} photos").format(taken=showing.taken, wanted=showing.wanted)
        self._ring.set_share(showing.share, showing.taken, counted)
        self._missing.set_words(self._words(counted) if showing.wanted else "")

    def _words(self, counted: str) -> str:
        missing = self._showing.missing
        if self._showing.enough or not missing:
            return counted
        things = ", ".join(missing[:MOST_MISSING])
        more = len(missing) - MOST_MISSING
        if more > 0:
            return self.tr("Still missing: {things} and {more} more").format(things=things, more=more)
        return self.tr("Still missing: {things}").format(things=things)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP + 4)
        row.addWidget(self._ring)
        row.addWidget(self._missing, 1)
        row.addWidget(self._skip)
        buttons = WrapLayout()
        for button in (self._shutter, self._go_on, self._retry, self._pause, self._undo, self._cameras, self._off):
            buttons.addWidget(button)
        self._off.setVisible(self._within)
        self._restart.setParent(self)
        self._restart.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.preview, 1)
        column.addLayout(row)
        column.addLayout(buttons)

    def _arrange_big(self) -> None:
        """Over the picture, at the foot, where a standing person reaches them; the shutter stays in the middle whatever else is there."""
        self.preview.setParent(self)
        for unused in (self._ring, self._missing, self._skip, self._cameras, self._off):
            unused.setParent(self)
            unused.hide()
        foot = QGridLayout()
        foot.setHorizontalSpacing(tokens.WIDE)
        foot.setColumnStretch(0, 1)
        foot.setColumnStretch(2, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        foot.addWidget(self._undo, 0, 0, middle | Qt.AlignmentFlag.AlignRight)
        for main in (self._shutter, self._go_on, self._retry):
            foot.addWidget(main, 0, 1, middle)
        foot.addWidget(self._pause, 0, 2, middle | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MARGIN, tokens.MARGIN, tokens.MARGIN, tokens.MARGIN * 2)
        column.addWidget(self._restart, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        column.addLayout(foot)
