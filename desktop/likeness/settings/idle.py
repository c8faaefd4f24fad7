"""When a window that is not used locks itself: a pure rule, the clock passed in."""

from datetime import datetime, timedelta

OFF = 0


def lock_is_due(last_used: datetime, now: datetime, minutes: int) -> bool:
    """Whether `minutes` have passed since a person last did something; OFF means never.

    A clock that was set back says nothing about how long it was; locking loses nothing, so then it is due.
    """
    if minutes == OFF:
        return False
    return not timedelta() <= now - last_used < timedelta(minutes=minutes)


def seconds_left(last_used: datetime, now: datetime, minutes: int) -> float | None:
    """How long a timer may sleep before it asks again; None where it need not ask at all."""
    if minutes == OFF:
        return None
    return max(0.0, (timedelta(minutes=minutes) - max(timedelta(), now - last_used)).total_seconds())
