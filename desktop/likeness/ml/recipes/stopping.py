"""When to stop learning a sitter, and which state to keep. A pure rule: the caller makes the pictures and measures, the rule decides.

Likeness rises, then stays, while the model goes on to learn the photos themselves by heart. So the best is the state with the highest
likeness that neither copies a training photo nor stops obeying the prompt; and there is no more to gain once likeness has not risen twice.
"""

import math
from collections.abc import Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

COPY_CORRELATION = 0.95
"""Correlation of aligned faces from which a picture counts as a copy of a photo."""

OBEDIENCE = 0.5
"""Share of the asked things that can be seen in the pictures (turned where asked to turn, plain backdrop where asked for)."""

RISE = 0.01
"""Less than this is chance: a twentieth of what separates two people."""

PATIENCE = 2


class Judged(msgspec.Struct, frozen=True):
    """What was measured of the pictures after `step`. `likeness`: higher is more alike, NaN where no face was found. `copies`: the highest
    correlation of an aligned face with a training photo. `obeys`: share 0..1 of what the prompts asked for.
    """

    step: Annotated[int, Meta(ge=0)]
    likeness: float
    copies: float
    obeys: float

    @property
    def allowed(self) -> bool:
        """Whether this state may be kept at all."""
        return not math.isnan(self.likeness) and self.copies < COPY_CORRELATION and self.obeys >= OBEDIENCE


def best(judged: Sequence[Judged]) -> Judged | None:
    """The one to keep: of those within chance of the highest likeness, the earliest. None where none may be kept."""
    allowed = [one for one in judged if one.allowed]
    if not allowed:
        return None
    top = max(one.likeness for one in allowed)
    return min((one for one in allowed if one.likeness >= top - RISE), key=lambda one: one.step)


def goes_on(judged: Sequence[Judged]) -> bool:
    """False once the last `PATIENCE` states brought nothing over the best before them, or copy while an allowed one is at hand."""
    ordered = sorted(judged, key=lambda one: one.step)
    if len(ordered) <= PATIENCE:
        return True
    before, last = best(ordered[:-PATIENCE]), ordered[-PATIENCE:]
    if before is None:
        return True
    return any(one.allowed and one.likeness > before.likeness + RISE for one in last)
