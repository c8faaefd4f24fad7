"""Photos from a camera or a film into a sitting: the coach chooses the moments, and each photo is kept encrypted as soon as it is taken."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from likeness.base.errors import Cancelled, Failed
from likeness.capture.coverage import Coverage, Wants
from likeness.capture.frames import Frame, FrameSource
from likeness.capture.gather import Item
from likeness.capture.shooting import Shooting
from likeness.capture.showing import Showing, showing
from likeness.studio.coverage import shots_of
from likeness.studio.house import Studio
from likeness.studio.photo_notes import PhotoResult
from likeness.studio.photos import open_taking, without_others
from likeness.studio.taking import OnPhoto, remove_photo

OnShowing = Callable[[Showing], None]

MOST_PHOTOS = 40
"""Of one go: whoever stays before the camera does not fill the disk."""


@dataclass(frozen=True, slots=True)
class Captured:
    """What became of each photo, what the set has now, and what ended the source too early, if anything did."""

    photos: tuple[PhotoResult, ...]
    coverage: Coverage
    trouble: Failed | None = None


class Keeping:
    """Takes photos into a sitting one by one while somebody is before the camera, and takes the last one back. One thread.

    Raises Refused where there is no consent to keep photos for.
    """

    def __init__(self, studio: Studio, sitter: str) -> None:
        self._taking, self._store, self._faces = open_taking(studio, sitter)
        self._numbers: list[int] = []
        self._gone: set[int] = set()

    def keep(self, frame: Frame) -> PhotoResult:
        """Kept and durable, or refused with one reason."""
        result = self._taking.take_pixels(f"photo {len(self._numbers) + 1}", frame.pixels)
        self._numbers.append(frame.number)
        return result

    def undo(self, number: int | None = None) -> PhotoResult | None:
        """Remove the photo that was kept last, or that of frame `number`; None where there is none, or it was not kept."""
        results = self._taking.results
        for place in reversed(range(len(results))):
            photo = results[place].photo
            if number is not None and self._numbers[place] == number and photo is None:
                return None  # an older frame of this number is another photo
            if photo is not None and place not in self._gone and number in {None, self._numbers[place]}:
                remove_photo(self._store, self._faces, photo)
                self._taking.forget([photo])
                self._gone.add(place)
                return results[place]
        return None

    @property
    def photos(self) -> tuple[PhotoResult, ...]:
        """Without those that were taken back."""
        return tuple(result for place, result in enumerate(self._taking.results) if place not in self._gone)

    def close(self) -> tuple[PhotoResult, ...]:
        """The last word on each: where faces may be compared, those of somebody else are not kept."""
        kept = self.photos
        return kept if self._faces is None else without_others(self._store, self._faces, kept)


def capture_from(
    studio: Studio,
    sitter: str,
    source: FrameSource,
    *,
    on_showing: OnShowing | None = None,
    on_photo: OnPhoto | None = None,
    wants: Wants | None = None,
    most: int = MOST_PHOTOS,
    stop: threading.Event | None = None,
) -> Captured:
    """Take photos from `source` until the set is complete, `most` are kept, or the source ends. Frames stay in memory; what is kept is encrypted.

    Where the coach waits for a person to say that they go on, nobody is asked: it goes on.
    Raises Refused without consent; Failed as the source does, unless photos were kept before: then it is the result's `trouble`;
    Cancelled("stopped") once `stop` is set. What was kept stays in each case.
    """
    shooting = Shooting(studio.tools.models, studio.tools.guide, shots_of(studio, sitter), wants)
    keeping = Keeping(studio, sitter)
    goal = _Goal(shooting, most)
    trouble = None
    try:
        for frame in source.frames():
            if stop is not None and stop.is_set():
                raise Cancelled("stopped")
            view = shooting.feed(frame)
            if on_showing is not None:
                on_showing(showing(view, studio.tools.guide))
            if view.photo is not None:
                _keep(keeping, shooting, view.photo, frame.time_s, on_photo)
            if goal.reached(keeping):
                break
            if view.advice.phase == "paused":
                shooting.press("go-on", frame.time_s)
    except Failed as failure:
        if not any(photo.kept for photo in keeping.photos):
            raise
        trouble = failure
    finally:  # also when it is stopped in the middle: nobody else's face stays behind
        photos = keeping.close()
    return Captured(photos, shooting.coverage, trouble)


def tether_from(
    studio: Studio,
    sitter: str,
    shots: Iterable[tuple[str, bytes]],
    *,
    on_photo: OnPhoto | None = None,
    most: int = MOST_PHOTOS,
    stop: threading.Event | None = None,
) -> tuple[PhotoResult, ...]:
    """Take photos that a camera on a cable sends, name and untrusted bytes, until `most` are kept or no more come; the photographer chooses the moments.

    A camera that goes ends it, and what was kept stays; so it does when the command is stopped.
    Raises Refused without consent; Failed as the camera does where nothing was kept; Cancelled("stopped").
    """
    taking, store, faces = open_taking(studio, sitter)
    try:
        for name, untrusted_data in shots:
            # One by one: a photo must not wait in memory for the next.
            for result in taking.take([Item(name, partial(bytes, untrusted_data))], stop):
                if on_photo is not None:
                    on_photo(result)
            if sum(photo.kept for photo in taking.results) >= most:
                break
    except Failed:
        if not any(photo.kept for photo in taking.results):
            raise
    finally:  # also when it is stopped in the middle: nobody else's face stays behind
        if faces is not None:
            taking.results = list(without_others(store, faces, taking.results))
    return tuple(taking.results)


class _Goal:
    """A set that was complete before is not what ends this."""

    def __init__(self, shooting: Shooting, most: int) -> None:
        self._shooting = shooting
        self._most = most
        self._had_enough = shooting.coverage.enough

    def reached(self, keeping: Keeping) -> bool:
        complete = self._shooting.coverage.enough and not self._had_enough
        return complete or sum(photo.kept for photo in keeping.photos) >= self._most


def _keep(keeping: Keeping, shooting: Shooting, photo: Frame, now_s: float, on_photo: OnPhoto | None) -> None:
    result = keeping.keep(photo)
    if not result.kept:
        shooting.refuse(now_s)
    if on_photo is not None:
        on_photo(result)
