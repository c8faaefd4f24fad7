"""Frames of a capture session, for a thread that may be slower than the camera: the newest wins, the others are dropped."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import Self

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoSink

from likeness.base.errors import Failed
from likeness.capture.frames import Frame
from likeness.capture.latest import Latest
from likeness.ui.camera.convert import to_pixels

LOOK_MS = 250
BEGINS_WITHIN_S = 12.0
"""Some cameras wake up slowly; one that belongs to another program never does."""
GOES_ON_WITHIN_S = 4.0
DAMAGED_IN_A_ROW = 30
PUMP_MS = 20


class Feed(QObject):
    """A FrameSource over `session`, whose input the maker has set.

    Made, started and closed in one thread with an event loop; `frames` is taken in another one. Taken in the same thread it keeps the events
    going itself, for programs without a window. A feed that has failed stays failed: make a new one.
    """

    failed = Signal(object)
    """A Failed, in the thread of the feed. Whoever takes the frames is given the same."""

    _ended = Signal()

    def __init__(self, name: str, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self.session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._arrived, Qt.ConnectionType.DirectConnection)
        self._clock = clock
        self._home = threading.get_ident()
        self._latest: Latest[tuple[QVideoFrame, float, int]] = Latest()
        self._count = 0
        self._began_s = self._last_s = clock()
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._look)
        self._ended.connect(self._let_go)

    @property
    def count(self) -> int:
        """How many frames the camera has sent."""
        return self._count

    @property
    def dropped(self) -> int:
        """How many of them nobody had time for."""
        return self._latest.dropped

    def start(self) -> None:
        """From now on somebody minds when nothing comes."""
        self._last_s = self._clock()
        self._watch.start()

    def stop(self) -> None:
        """A pause: the camera is let go of, the frames wait."""
        self._watch.stop()

    def frames(self) -> Iterator[Frame]:
        """Until the feed is closed. Raises Failed: camera-gone, camera-busy, camera-denied, camera-damaged."""
        damaged = 0
        while (arrived := self._take()) is not None:
            untrusted_frame, time_s, number = arrived
            pixels = to_pixels(untrusted_frame)
            del untrusted_frame, arrived  # its memory belongs to the camera, which has little of it
            damaged = 0 if pixels is not None else damaged + 1
            if damaged >= DAMAGED_IN_A_ROW:
                raise Failed("camera-damaged", name=self.name)
            if pixels is not None:
                yield Frame(pixels, time_s, number)

    def close(self) -> None:
        """Any thread; what belongs to Qt is let go of in the feed's own."""
        self._latest.end()
        self._ended.emit()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def fail(self, failure: Failed) -> None:
        """The camera cannot go on. Only in the feed's own thread; the first one counts."""
        if self._latest.over:
            return
        self._latest.end(failure)
        self._let_go()
        self.failed.emit(failure)

    def silence(self) -> Failed:
        """What it means that nothing comes."""
        return Failed("camera-gone")

    def _arrived(self, untrusted_frame: QVideoFrame) -> None:
        """In whatever thread the camera has. An empty frame says that the camera stops or starts, and is no picture."""
        if untrusted_frame.isValid():
            self._last_s = self._clock()
            self._latest.put((QVideoFrame(untrusted_frame), self._last_s - self._began_s, self._count))
            self._count += 1

    def _take(self) -> tuple[QVideoFrame, float, int] | None:
        if threading.get_ident() != self._home:
            return self._latest.take()
        while True:
            arrived = self._latest.take(0)
            if arrived is not None or self._latest.over:
                return arrived
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PUMP_MS)
            time.sleep(PUMP_MS / 4000)

    def _look(self) -> None:
        patience = GOES_ON_WITHIN_S if self._count else BEGINS_WITHIN_S
        if self._clock() - self._last_s > patience:
            self.fail(self.silence())

    def _let_go(self) -> None:
        self._watch.stop()
        self.session.setVideoSink(None)  # type: ignore[arg-type]  # the stub knows no None; Qt does
