"""How the skin's tone stands to that of the photos: one of three words, the same wherever it is said. No Qt, no words."""

from enum import StrEnum

UNSEEN, BESIDE = 2.0, 7.0
"""CIEDE2000: below the first nobody sees it, below the second only side by side."""


class Tone(StrEnum):
    SAME = "same"
    NEAR = "near"
    FAR = "far"


def tone_of(difference: float) -> Tone:
    """`difference` in CIEDE2000, as a portrait's measures have it."""
    if difference < UNSEEN:
        return Tone.SAME
    return Tone.NEAR if difference < BESIDE else Tone.FAR
