"""The guard's rules: how a look is weakened for what its portrait broke. Pure; making and measuring again is the caller's loop.

What broke                             steps at fault
  texture                              retouch
  skin alone                           light, retouch
  tone                                 grade, light
  identity, geometry, no face          light, retouch, perspective

A step at fault is halved, halved again and then left out; after three attempts, or where nothing at fault has any strength left,
the portrait is hidden with what it broke as the reason.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from likeness.darkroom.fidelity.limits import GEOMETRY, IDENTITY, NO_FACE, SKIN_ALONE, TEXTURE, TONE
from likeness.looks.look import Look
from likeness.looks.retouch import Retouch, Strengths

Step = Literal["retouch", "light", "grade", "perspective"]

STEPS: tuple[Step, ...] = ("retouch", "light", "grade", "perspective")
AT_FAULT: Mapping[str, tuple[Step, ...]] = {
    TEXTURE: ("retouch",),
    SKIN_ALONE: ("light", "retouch"),
    TONE: ("grade", "light"),
    IDENTITY: ("light", "retouch", "perspective"),
    GEOMETRY: ("light", "retouch", "perspective"),
    NO_FACE: ("light", "retouch", "perspective"),
}
SHARES = (0.5, 0.5, 0.0)
"""What each attempt leaves of a step's strength: half, a quarter, nothing."""

MAX_ATTEMPTS = len(SHARES)
WEAKENED: Mapping[Step, str] = {
    "retouch": "weakened-retouch",
    "light": "weakened-light",
    "grade": "weakened-grade",
    "perspective": "weakened-perspective",
}
"""Codes of what was weakened; their sentences stand in base/sentences.py, as those of the breaches do."""


@dataclass(frozen=True, slots=True)
class Weaker:
    """The look for the next attempt, and the codes of the steps that do less in it than in the one before."""

    look: Look
    codes: tuple[str, ...]


def weaken(look: Look, broken: Sequence[str], attempt: int) -> Weaker | None:
    """`look` is that of the last attempt, `broken` the codes of what it broke; `attempt` counts from 0.

    None when nothing is broken, when nothing at fault has any strength left, or after three attempts.
    """
    if not 0 <= attempt < MAX_ATTEMPTS:
        return None
    at_fault = {step for code in broken for step in AT_FAULT.get(code, ())}
    weaker, codes = look, []
    for step in STEPS:
        reduced = _reduced(weaker, step, SHARES[attempt]) if step in at_fault else weaker
        if reduced != weaker:
            codes.append(WEAKENED[step])
        weaker = reduced
    return Weaker(weaker, tuple(codes)) if codes else None


def _reduced(look: Look, step: Step, share: float) -> Look:
    match step:
        case "retouch":
            return replace(look, retouch=_weaker_retouch(look.retouch, share))
        case "light":
            light = look.light
            return replace(look, light=replace(light, strength=light.strength * share, even=light.even * share))
        case "grade":
            grade = look.grade
            # Black and white is what was asked for, not a strength of the grade: half of it would be another look.
            names = ("white_balance", "exposure", "contrast", "saturation", "film")
            return replace(look, grade=replace(grade, **{name: getattr(grade, name) * share for name in names}))
        case "perspective":
            return replace(look, perspective=replace(look.perspective, strength=look.perspective.strength * share))


def _weaker_retouch(retouch: Retouch, share: float) -> Retouch:
    strengths = retouch.strengths
    weaker = {name: getattr(strengths, name) * share for name in Strengths.__struct_fields__}
    return retouch if not any(getattr(strengths, name) for name in weaker) else replace(retouch, **weaker)
