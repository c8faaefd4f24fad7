"""The camera that sees whether the person is there: asks for two or three small movements, and shows what it sees meanwhile.

The check takes the frames on a thread of its own; here they are only looked at. Nothing of them is kept.
"""

import random
from functools import partial
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, QSize, Signal
from shiboken6 import isValid

from likeness.base.errors import LikenessError
from likeness.capture.showing import Showing
from likeness.ui.desk import Desk
from likeness.ui.words import problem_of, sentence_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from likeness.capture.frames import Frame, FrameSource
    from likeness.capture.presence import PresenceAdvice
    from likeness.studio.house import Studio
    from likeness.studio.presence import PresenceShown
    from likeness.ui.camera.feed import Feed
    from likeness.ui.problem import Problem


class PresenceCamera(QObject):
    """One check at a time. `ended` with what was shown, or with None where it was stopped; `failed` with why not."""

    pictured = Signal(object)
    """A QImage, mirrored."""
    advised = Signal(object)
    """A Showing: what to do now, and how far it is."""
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._feed: Feed | None = None
        self._place = QSize(320, 400)

    @property
    def on(self) -> bool:
        return self._feed is not None

    def set_place(self, place: QSize) -> None:
        """Device pixels of the preview."""
        self._place = QSize(place)

    def start(self, sitting: str) -> None:
        """Switches the camera on; the check follows at its own pace."""
        if self.on:
            return
        from likeness.ui.camera import webcam  # noqa: PLC0415 (QtMultimedia)
        from likeness.ui.camera.media import quiet  # noqa: PLC0415

        quiet()
        try:
            feed = self._feed = webcam.open_webcam("", self)
        except LikenessError as error:
            self.failed.emit(problem_of(error))
            return
        seen = Seen(feed, partial(self._show, feed))
        feed.start()
        check = partial(_check, sitting=sitting, source=seen, on_advice=partial(self._advise, feed))
        self._desk.long(check, partial(self._shown, feed), partial(self._missed, feed))

    def stop(self) -> None:
        """The camera goes off at once; the check ends by itself."""
        self._let_go()

    def _let_go(self) -> None:
        feed, self._feed = self._feed, None
        if feed is not None:
            feed.close()
            feed.deleteLater()

    def _show(self, feed: "Feed", frame: "Frame") -> None:
        """On the check's thread."""
        from likeness.ui.camera.picture import mirror_image  # noqa: PLC0415

        if feed is self._feed:
            self.pictured.emit(mirror_image(frame.pixels, self._place))

    def _advise(self, feed: "Feed", advice: "PresenceAdvice") -> None:
        """On the check's thread."""
        if feed is self._feed:
            self.advised.emit(
                Showing(line=sentence_of(advice.code), urgent=advice.hint, ready=advice.share, share=advice.share)
            )

    def _shown(self, feed: "Feed", shown: "PresenceShown") -> None:
        if isValid(self):
            mine = feed is self._feed
            if mine:
                self._let_go()
            self.ended.emit(shown)

    def _missed(self, feed: "Feed", problem: "Problem") -> None:
        """A check that was stopped has nothing more to say."""
        if isValid(self) and feed is self._feed:
            self._let_go()
            self.failed.emit(problem)


class Seen:
    """A FrameSource over a feed that lives in the window's thread; every frame is shown as it is taken."""

    def __init__(self, feed: "Feed", show: "Callable[[Frame], None]") -> None:
        self.name = feed.name
        self._feed = feed
        self._show = show

    def frames(self) -> "Iterator[Frame]":
        for frame in self._feed.frames():
            self._show(frame)
            yield frame

    def close(self) -> None:
        """The window's thread does it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        """See close."""


def _check(
    studio: "Studio", sitting: str, source: "FrameSource", on_advice: "Callable[[PresenceAdvice], None]"
) -> "PresenceShown":
    from likeness.studio.presence import check_presence  # noqa: PLC0415

    return check_presence(studio, sitting, source, random.SystemRandom(), on_advice)
