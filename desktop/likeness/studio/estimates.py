"""How long trainings took on this computer, by base model and memory tier: so that the next one can be told before it starts.

The file holds names of base models and seconds, and nothing of a person.
"""

import contextlib
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import Home
from likeness.jobs import protocol
from likeness.jobs.protocol import Event, Measured
from likeness.packs.manifest import Manifest
from likeness.studio.preflight import Measurement, time_left

FILE = "estimates.json"
REMEMBERED_ERRORS = 20
MOST_ASIDE = 100.0
"""Times a bare step that a step with all around it can take; more is a file that was damaged."""

Seconds = Annotated[float, Meta(ge=0, le=1e8)]


class Pace(Struct, frozen=True):
    """What trainings of one base model took in one tier. `start`: seconds until the first step; `each`: seconds a step, everything on the
    way included; `bare`: what a step alone was measured to take. `errors`: by how much the last finish times were off, as shares of the time.
    """

    start: Seconds
    each: Seconds
    bare: Seconds
    memory: Annotated[int, Meta(ge=0)]
    errors: Annotated[tuple[float, ...], Meta(max_length=REMEMBERED_ERRORS)] = ()


class Paces(Struct, frozen=True):
    """By base model, then by tier; `latest` is the tier that a base model was last trained in."""

    paces: dict[str, dict[str, Pace]] = {}
    latest: dict[str, str] = {}

    def of(self, pack: str, tier: str | None = None) -> Pace | None:
        tier = tier if tier is not None else self.latest.get(pack)
        return self.paces.get(pack, {}).get(tier or "")

    def with_pace(self, pack: str, tier: str, pace: Pace) -> "Paces":
        known = {**self.paces, pack: {**self.paces.get(pack, {}), tier: pace}}
        return Paces(known, {**self.latest, pack: tier})


def key_of(manifest: Manifest) -> str:
    return f"{manifest.name} {manifest.version}"


def load_paces(home: Home) -> Paces:
    """None known where the file is missing or damaged: they are measured again."""
    try:
        return msgspec.json.decode(read_bounded(home.root / FILE, MAX_TEXT_BYTES), type=Paces)
    except (Failed, msgspec.MsgspecError, UnicodeError, RecursionError):
        return Paces()


def save_paces(home: Home, paces: Paces) -> None:
    """A disk that is too full to remember this is no reason to fail."""
    with contextlib.suppress(Failed):
        write_atomic(home.root / FILE, msgspec.json.encode(paces))


def seconds_left(measured: Measured, pace: Pace | None = None) -> float:
    """From the measured steps; what else happens on the way is known from `pace`, else guessed."""
    if pace is not None and pace.bare > 0 and pace.each > 0:
        return measured.step_seconds * min(max(1.0, pace.each / pace.bare), MOST_ASIDE) * measured.steps_left
    return time_left(measurement(measured))


def measurement(measured: Measured, *, smaller: bool = False) -> Measurement:
    return Measurement(
        measured.step_seconds, measured.steps_left, measured.memory, measured.free, smaller, measured.aside
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """`error`: predicted over actual seconds, less 1; None where nothing was predicted or the training stopped early by itself."""

    tier: str
    pace: Pace
    error: float | None


class Watch:
    """Hears the events of one attempt and knows afterwards how good the estimate was. `now`: seconds of a clock that only goes forwards."""

    def __init__(self, known: Mapping[str, Pace], now: Callable[[], float] = time.monotonic) -> None:
        """`known` by tier."""
        self._known, self._now, self._began = known, now, now()
        self._planned: protocol.Planned | None = None
        self._first: float | None = None
        self._measured: tuple[Measured, float, float] | None = None
        self._ended: float | None = None
        self._done, self._begun = 0, 0
        self._early = False

    def hear(self, event: Event) -> None:
        match event:
            case protocol.Planned(step=step):
                self._planned, self._begun, self._done = event, step, step
            case protocol.Progress(done=done):
                self._first = self._first if self._first is not None else self._now()
                self._done = done
            case protocol.Measured():
                self._measured = (event, self._now(), seconds_left(event, self._pace()))
            case protocol.Metric(name="stopped-early"):
                self._early = True
            case protocol.Finished():
                self._ended = self._now()
            case _:
                pass

    def left(self) -> float | None:
        """Seconds from the moment of the measurement."""
        return None if self._measured is None else self._measured[2]

    def outcome(self) -> Outcome | None:
        """None where it did not come to an end, or had nothing measured."""
        if self._planned is None or self._first is None or self._measured is None or self._ended is None or self._early:
            return None
        measured, at, predicted = self._measured
        actual, steps = self._ended - at, max(1, self._done - self._begun)
        error = predicted / actual - 1 if actual > 0 and measured.steps_left else None
        known = self._pace()
        earlier = known.errors if known is not None else ()
        errors = (
            earlier if error is None or not math.isfinite(error) else (*earlier, round(error, 3))[-REMEMBERED_ERRORS:]
        )
        each = (self._ended - self._first) / max(1, steps - 1)
        pace = Pace(self._first - self._began, each, measured.step_seconds, measured.memory, errors)
        return Outcome(self._planned.tier, pace, error)

    def _pace(self) -> Pace | None:
        return None if self._planned is None else self._known.get(self._planned.tier)
