"""Whether the clock can be believed. Pure rules.

Erasing cannot be undone, so it waits for a time that is known to have come. What is kept is the latest such time, the *mark*, with the
computer's own count of seconds beside it, which no one can set. While the computer runs, clock and count must move together. Across
a restart there is no count: then a step forward is believed up to `LONGEST_OFF`, and asked about beyond. A clock that goes back
is always asked about. Until a person has said that the clock is right, only what was due by the mark *and* by the clock may go.

The limit: within `LONGEST_OFF`, a computer that was off cannot be told from one whose clock was set while it restarted.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

TOLERANCE = timedelta(minutes=10)
"""Clocks are put right by minutes, by the network or by hand; nothing here is kept to the minute but a guest's session."""

DRIFT = 0.001
"""Plain quartz is off by less than a tenth of this."""

LONGEST_OFF = timedelta(days=3)
"""A weekend."""


class Doubt(StrEnum):
    """Which way the clock jumped."""

    BACK = "back"
    FORWARD = "forward"


class Sighting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A moment by the clock (with its time zone) and the count beside it: which run of the computer, and its seconds; None where unknown."""

    at: datetime
    run: str | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """`trusted`: the time that has surely come. `by`: how far the clock is from what was expected. `mark`: what to remember."""

    trusted: datetime
    doubt: Doubt | None
    by: timedelta
    mark: Sighting


def judge(mark: Sighting | None, now: Sighting, *, clock_is_right: bool = False) -> Judged:
    """What of `now` can be believed after `mark`. `clock_is_right`: a person said so, and everything before is forgotten."""
    if mark is None or clock_is_right:
        return Judged(now.at, None, timedelta(), now)
    passed = _passed(mark, now)
    expected = mark.at + (passed or timedelta())
    by, slack = now.at - expected, TOLERANCE + (passed or timedelta()) * DRIFT
    kept = Sighting(expected, now.run, now.seconds)
    if by < -slack:
        return Judged(now.at, Doubt.BACK, by, kept)
    if by > (slack if passed is not None else LONGEST_OFF):
        return Judged(expected, Doubt.FORWARD, by, kept)
    return Judged(now.at, None, by, now if now.at >= mark.at else kept)


def _passed(mark: Sighting, now: Sighting) -> timedelta | None:
    """By the computer's own count; None where it started anew in between."""
    if mark.run is None or mark.run != now.run or mark.seconds is None or now.seconds is None:
        return None
    return timedelta(seconds=now.seconds - mark.seconds) if now.seconds >= mark.seconds else None
