"""A camera, the coach and a panel, joined: two threads of their own, so that neither the window nor the camera ever waits for the coach."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal

from likeness.base.errors import Failed, LikenessError
from likeness.capture.frames import Frame
from likeness.capture.latest import Latest
from likeness.capture.showing import Showing
from likeness.ui.camera.feed import Feed
from likeness.ui.camera.picture import mirror_image
from likeness.ui.words import said

if TYPE_CHECKING:  # slow to import; made in a thread of its own
    from PySide6.QtGui import QImage

    from likeness.capture.coach import Button
    from likeness.capture.coverage import Shot
    from likeness.capture.shooting import Shooting, View

RETRY_MS = 3_000
"""How often a camera that another program had is asked for again: nobody tells when it is let go of."""

ONLY_BY_HAND = frozenset(
    {"camera-denied", "camera-unknown", "internal", "vision-model-missing", "vision-model-damaged"}
)
"""Troubles that do not go away by waiting."""

Shots = tuple["Shot", ...]
Errand = Callable[["Shooting", float], object]


@dataclass(frozen=True, slots=True)
class Gear:
    """What a session is made of. `open_feed` is given the id of a camera, "" for the default one, and raises Failed; window's thread.
    `make_shooting` may take long; it is called in the thread that uses it. `show` makes the words.
    """

    open_feed: Callable[[str], Feed]
    make_shooting: Callable[[Shots], "Shooting"]
    show: Callable[["View"], Showing]


class CameraSession(QObject):
    """Lives in the window's thread. A camera that fails is tried again by itself; the set goes on where it was."""

    pictured = Signal(object)
    """A QImage, mirrored, for the place that was set."""
    showing_changed = Signal(object)
    took = Signal(object)
    """A Frame as the camera saw it, of full size: the photo."""
    undone = Signal(int)
    """The photo that was taken last does not count any more; the number of its frame."""
    problem_changed = Signal(str)
    """A sentence, "" where there is a picture again."""

    _image_came = Signal()
    _broke = Signal(object, object)

    def __init__(self, gear: Gear, retry_ms: int = RETRY_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gear = gear
        self._feed: Feed | None = None
        self._shots: Shots = ()
        self._camera = ""
        self._place = QSize(320, 240)
        self._problem = ""
        self._errands: queue.SimpleQueue[Errand | None] = queue.SimpleQueue()
        self._frames: Latest[Frame] = Latest()
        self._images: Latest[QImage] = Latest()
        self._threads: list[threading.Thread] = []
        self._retry = QTimer(self, interval=retry_ms)
        self._retry.timeout.connect(self.retry)
        self._image_came.connect(self._show_image, Qt.ConnectionType.QueuedConnection)
        self._broke.connect(self._went_wrong, Qt.ConnectionType.QueuedConnection)

    def start(self, shots: Shots = ()) -> None:
        """`shots`: what the set has already."""
        self._shots = shots
        self._open()

    def set_place(self, place: QSize) -> None:
        """Device pixels of the preview."""
        self._place = QSize(place)

    def prefer(self, camera: str) -> None:
        """The camera to begin with, before `start`."""
        self._camera = camera

    def choose(self, camera: str) -> None:
        """Go on with another camera."""
        self.prefer(camera)
        self._let_go()
        self._open()

    def retry(self) -> None:
        """Try again now, where there is a problem. A camera that is just waking up is left in peace."""
        if self._problem and self._feed is None:
            self._open()

    def shoot(self) -> None:
        self._press("shutter")

    def undo(self) -> None:
        """`undone` follows where there was something to undo."""
        self._errands.put(self._undo_now)

    def skip(self) -> None:
        self._errands.put(lambda shooting, _now: shooting.skip())

    def refuse(self, number: int) -> None:
        """The photo of this frame is no good after all: it does not count. Others may have been taken since."""
        self._errands.put(lambda shooting, now: shooting.refuse(now, number))

    def pause(self) -> None:
        """Switch the camera off until `go_on`."""
        self._press("pause")
        if self._feed is not None:
            self._feed.stop()

    def go_on(self) -> None:
        self._press("go-on")
        if self._feed is not None:
            self._feed.start()

    def end(self) -> None:
        """Let go of the camera; nothing is emitted any more. Both threads end by themselves, which may take a moment (`ended`)."""
        self._retry.stop()
        self.blockSignals(True)
        self._let_go()
        self._frames.end()
        self._errands.put(None)

    @property
    def ended(self) -> bool:
        """Whether the last thread has ended: then this object may go."""
        return not any(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        """`end`, and wait for both threads."""
        self.end()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _press(self, button: "Button") -> None:
        self._errands.put(lambda shooting, now: shooting.press(button, now))

    def _open(self) -> None:
        try:
            feed = self._feed = self._gear.open_feed(self._camera)
        except LikenessError as failure:
            self._trouble(failure)
            return
        feed.setParent(self)
        self._run("pictures", lambda: self._pump(feed))
        self._run("coach", self._coach)
        feed.start()

    def _let_go(self) -> None:
        if self._feed is not None:
            self._feed.close()
            self._feed.deleteLater()
            self._feed = None
            self._images.take(0)

    def _run(self, name: str, work: Callable[[], None]) -> None:
        """A coach that is at work stays; pictures of a camera that was given up end by themselves."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        if name == "coach" and any(thread.name == name for thread in self._threads):
            return
        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _pump(self, feed: Feed) -> None:
        """One feed's thread: each frame is made ready for the screen, and left for the coach."""
        try:
            for frame in feed.frames():
                self._images.put(mirror_image(frame.pixels, self._place))
                self._image_came.emit()
                self._frames.put(frame)
                self._errands.put(_look)
        except LikenessError as failure:
            self._broke.emit(feed, failure)
        except Exception as error:  # noqa: BLE001 (the edge of a thread)
            self._broke.emit(feed, Failed("internal", kind=type(error).__name__))

    def _coach(self) -> None:
        """The coach's thread: what the person pressed, and the newest frame. Frames that came meanwhile are dropped."""
        try:
            shooting, now = self._gear.make_shooting(self._shots), 0.0
            while (errand := self._errands.get()) is not None:
                if errand is not _look:
                    errand(shooting, now)
                elif (frame := self._frames.take(0)) is not None:
                    now = frame.time_s
                    self._see(shooting, frame)
        except LikenessError as failure:
            self._broke.emit(None, failure)
        except Exception as error:  # noqa: BLE001 (the edge of a thread)
            self._broke.emit(None, Failed("internal", kind=type(error).__name__))

    def _see(self, shooting: "Shooting", frame: Frame) -> None:
        view = shooting.feed(frame)
        self.showing_changed.emit(self._gear.show(view))
        if view.photo is not None:
            self.took.emit(view.photo)

    def _undo_now(self, shooting: "Shooting", now: float) -> None:
        number = shooting.last
        if shooting.press("undo", now):
            self.undone.emit(number)

    def _show_image(self) -> None:
        image = self._images.take(0)
        if image is None:
            return
        if self._problem and self._feed is not None:
            self._problem = ""
            self._retry.stop()
            self.problem_changed.emit("")
        self.pictured.emit(image)

    def _went_wrong(self, feed: Feed | None, failure: LikenessError) -> None:
        if feed is not None and feed is not self._feed:
            return  # of a camera that was given up meanwhile
        self._let_go()
        self._trouble(failure)

    def _trouble(self, failure: LikenessError) -> None:
        if failure.code in ONLY_BY_HAND:
            self._retry.stop()
        else:
            self._retry.start()
        before, self._problem = self._problem, said(failure)
        if self._problem != before:
            self.problem_changed.emit(self._problem)


def _look(_shooting: "Shooting", _now: float) -> None:
    """Stands in the queue for "there is a newer frame"."""
