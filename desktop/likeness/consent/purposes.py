"""What a sitter may agree to, one by one, and what may be asked of a minor."""

from enum import StrEnum


class Purpose(StrEnum):
    """One thing a sitter may agree to. Nothing follows from another: each is given or refused by itself (GDPR 7(4))."""

    RETOUCH = "retouch"
    COMPARE = "compare"
    TRAIN = "train"
    GENERATE = "generate"
    DELIVER = "deliver"
    SHOWCASE = "showcase"
    KEEP = "keep"


BIOMETRIC = frozenset({Purpose.COMPARE, Purpose.TRAIN, Purpose.GENERATE})
"""Purposes that measure or model a face: biometric data, GDPR 4(14) and 9(1)."""

MINOR_PURPOSES = frozenset({Purpose.RETOUCH, Purpose.DELIVER, Purpose.KEEP, Purpose.COMPARE})
"""What a guardian may agree to for somebody under 18. `compare` only ever by the guardian's own yes, like the others."""

ADULT_AGE = 18
