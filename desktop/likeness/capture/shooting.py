"""A sitting before the camera: frames in, photos out. It joins meter, coach and coverage, and keeps nothing but numbers and one frame."""

from dataclasses import dataclass, replace

from likeness.capture.burst import eye_sharpness
from likeness.capture.coach import Advice, Button, Coach, State
from likeness.capture.coverage import TURNED_YAW, Coverage, Shot, Target, Wants, baseline_of, cover, target_of
from likeness.capture.frames import Frame
from likeness.capture.hints import Guide
from likeness.capture.live import LiveMeasure, LiveMeter
from likeness.capture.variety import describe
from likeness.vision.models import VisionModels

PATIENCE = 3
"""So many photos are taken for one thing that is asked for; if it is lacking still (there is one lamp, the neck is stiff), it is let go."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """After one frame: what was measured, what to show, which shot is asked for, and the photo, unmirrored, where one was just taken."""

    measure: LiveMeasure
    advice: Advice
    target: Target
    coverage: Coverage
    photo: Frame | None = None


class Shooting:
    """One person before one source. Not to be shared between threads."""

    def __init__(
        self, models: VisionModels, guide: Guide, shots: tuple[Shot, ...] = (), wants: Wants | None = None
    ) -> None:
        """`shots`: what the set has already, from `variety.describe` or the notes of kept photos."""
        self._models, self._wants = models, wants
        self._meter, self._coach = LiveMeter(models), Coach(guide)
        self._shots = shots
        self._state = State()
        self._held: tuple[Frame, LiveMeasure] | None = None
        self._skipped: frozenset[str] = frozenset()
        self._tries = 0
        self._taken: list[int] = []
        self._count()

    @property
    def coverage(self) -> Coverage:
        return self._coverage

    @property
    def last(self) -> int | None:
        """The number of the frame of the photo taken last; None where there is none to take back."""
        return self._taken[-1] if self._taken else None

    def feed(self, frame: Frame) -> View:
        """Every frame of the source, in order."""
        measure = self._meter.measure(frame)
        eyes = 0.0 if measure.face is None else eye_sharpness(frame.pixels, measure.face)
        self._state, advice = self._coach.step(self._state, measure, eyes)
        if advice.hold:
            self._held = frame, measure
        photo = self._take() if advice.shutter else None
        return View(measure, advice, self._state.target, self._coverage, photo)

    def press(self, button: Button, now_s: float) -> bool:
        """Whether it did anything; after "undo" that did, the caller drops the photo taken last. `now_s` is the last frame's time."""
        before, self._state = self._state, self._coach.press(self._state, button, now_s)
        if self._state.taken < before.taken:
            self._drop(len(self._taken) - 1)
        return self._state is not before

    def skip(self) -> None:
        """The person cannot or will not do what is asked for: it is not asked for again."""
        if self._coverage.next_step not in {"done", "more"}:
            self._skipped |= {self._coverage.next_step}
            self._tries = 0
            self._count()

    def refuse(self, _now_s: float, number: int | None = None) -> bool:
        """A photo is no good after all (studio.photos): it does not count. `number` of its frame, where others may have been taken since;
        otherwise the last. At any moment, also in a burst; False where there is no such photo.
        """
        wanted = self.last if number is None else number
        # The newest of this number: a camera that comes back counts from 0 again.
        place = next((place for place in reversed(range(len(self._taken))) if self._taken[place] == wanted), None)
        if place is None:
            return False
        self._state = replace(self._state, taken=self._state.taken - 1)
        self._drop(place)
        return True

    def _drop(self, place: int) -> None:
        """Of the photos that were taken here, which follow those that the set had before."""
        index = len(self._shots) - len(self._taken) + place
        self._shots = (*self._shots[:index], *self._shots[index + 1 :])
        del self._taken[place]
        self._count()

    def _take(self) -> Frame | None:
        if self._held is None:
            return None
        (frame, measure), self._held = self._held, None
        if measure.face is None:
            return None
        self._taken.append(frame.number)
        self._shots = (*self._shots, Shot(describe(self._models, frame.pixels, measure.face)))
        asked = self._coverage.next_step
        self._count()
        self._tries = self._tries + 1 if self._coverage.next_step == asked else 0
        if self._tries == PATIENCE:
            self.skip()
        return frame

    def _count(self) -> None:
        """Aim at what is lacking now; a complete set pauses, and goes on only for whoever wants more."""
        self._coverage = cover(self._shots, self._wants, self._skipped)
        unturned = any(shot.usable and abs(shot.variety.yaw) < TURNED_YAW for shot in self._shots)
        baseline = baseline_of(self._shots) if unturned else None
        target = target_of(self._coverage, self._shots)
        self._state = self._coach.aim(self._state, target, baseline, pause=self._coverage.next_step == "done")
