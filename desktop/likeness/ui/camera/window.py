# ruff: noqa: N802 (Qt names the methods that it calls)
"""A window of its own for taking the photos of one sitting. Its parts will stand on the page of photos as well."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.capture.frames import CameraRow, Frame
from likeness.ui.bridge import Background
from likeness.ui.camera.panel import CameraPanel
from likeness.ui.camera.session import CameraSession, Shots
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.text import OneLine

FIRST_SIZE = QSize(640, 860)


class KeepingPort(Protocol):
    """Where photos go. Called on one background thread, one call at a time; `begin` first, `close` last."""

    def begin(self) -> Shots:
        """What the set has already. Raises LikenessError where no photos may be kept."""
        ...

    def keep(self, frame: Frame) -> str | None:
        """None where the photo was kept, else the one reason against it, as a sentence."""
        ...

    def undo(self, number: int) -> bool:
        """Remove the photo of this frame; False where it was not kept."""
        ...

    def close(self) -> None: ...


class CameraWindow(QWidget):
    """`port` is used away from the window's thread. Closing waits until the last photo is safe."""

    closed = Signal()

    def __init__(
        self,
        session: CameraSession,
        port: KeepingPort,
        cameras: Callable[[], Sequence[CameraRow]] = tuple,
        *,
        panel: CameraPanel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Likeness: photos"))
        self.panel = CameraPanel() if panel is None else panel
        self._session = session
        self._port = port
        self._cameras = cameras
        self._chosen = ""
        self._kept = 0
        self._closing = False
        self._background = Background(self)
        self._reason = OneLine(tokens.SMALL, role="warn")
        self._done = Button(Kind.PRIMARY)
        self._done.setText(self.tr("Done"))
        self._arrange()
        self._connect()
        self.resize(FIRST_SIZE)

    @property
    def busy(self) -> bool:
        """Whether a photo is on its way into the vault."""
        return self._background.busy

    @property
    def kept(self) -> int:
        return self._kept

    def start(self) -> None:
        """Open the sitting, then switch the camera on."""
        self._session.set_place(self.panel.preview.place)
        self.refresh_cameras()
        self.panel.preview.setFocus()
        self._background.run(self._port.begin, self._begun, self._could_not_begin)

    def refresh_cameras(self) -> None:
        """One was plugged in or out: offer those that are there, and try again where there was none."""
        self.panel.set_cameras(self._cameras(), self._chosen)
        self._session.retry()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The camera goes at once; the window once the last photo is safe."""
        self._session.close()
        if self._background.busy:
            self._closing = True
            event.ignore()
            return
        self._background.close(self._port.close)
        self.closed.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        panel, session = self.panel, self._session
        panel.preview.place_changed.connect(session.set_place)
        session.pictured.connect(panel.set_image)
        session.showing_changed.connect(panel.set_showing)
        session.problem_changed.connect(panel.set_problem)
        session.took.connect(self._keep)
        session.undone.connect(self._take_back)
        panel.shutter_wanted.connect(session.shoot)
        panel.undo_wanted.connect(session.undo)
        panel.skip_wanted.connect(session.skip)
        panel.retry_wanted.connect(session.retry)
        panel.camera_chosen.connect(self._choose)
        panel.pause_wanted.connect(self._pause)
        panel.go_on_wanted.connect(self._go_on)
        panel.close_wanted.connect(self.close)
        self._done.clicked.connect(self.close)

    def _begun(self, shots: Shots) -> None:
        if self._closing:
            self.close()
        else:
            self._session.start(shots)

    def _could_not_begin(self, reason: str) -> None:
        self.panel.set_problem(reason)
        if self._closing:
            self.close()

    def _pause(self) -> None:
        self.panel.set_resting(True)
        self._session.pause()

    def _go_on(self) -> None:
        self.panel.set_resting(False)
        self._session.go_on()

    def _choose(self, camera: str) -> None:
        self._chosen = camera
        self.panel.set_cameras(self._cameras(), camera)
        self._session.choose(camera)

    def _keep(self, frame: Frame) -> None:
        """Whatever it is that keeps it from being kept, it does not count then."""
        done = partial(self._was_kept, frame.number)
        self._background.run(lambda: self._port.keep(frame), done, done)

    def _was_kept(self, number: int, reason: str | None) -> None:
        if reason is not None:
            self._session.refuse(number)
        self._reason.set_whole(reason or "")
        self._count(0 if reason is not None else 1)

    def _take_back(self, number: int) -> None:
        self._background.run(
            lambda: self._port.undo(number), lambda removed: self._count(-1 if removed else 0), self._say
        )

    def _count(self, more: int) -> None:
        self._kept += more
        self.panel.set_kept(self._kept)
        self._end_if_wanted()

    def _say(self, reason: str) -> None:
        """Why the last photo was not taken back."""
        self._reason.set_whole(reason)
        self._end_if_wanted()

    def _end_if_wanted(self) -> None:
        if self._closing and not self._background.busy:
            self.close()

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(tokens.SPACE)
        foot.addWidget(self._reason, 1)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.SPACE)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.panel, 1)
        column.addLayout(foot)
