"""A portrait that is still its sitter: developed, measured against the untouched photo, weakened where it went too far, hidden where it still does."""

from dataclasses import dataclass
from itertools import count

import cv2
import numpy as np
from msgspec.structs import replace

from likeness.darkroom.colour import unit
from likeness.darkroom.develop import Developed, Development
from likeness.darkroom.fidelity import Fidelity, breaches, measure_fidelity
from likeness.darkroom.grade import balance_only, plan_grade
from likeness.darkroom.guard import weaken
from likeness.looks.look import Look, Perspective
from likeness.vision.models import Picture, VisionModels


@dataclass(frozen=True, slots=True, eq=False)
class Faithful:
    """`developed` says the look as it was used in the end. `weakened`: codes of what was taken back; `hidden`: of why it may not be shown."""

    developed: Developed
    fidelity: Fidelity
    weakened: tuple[str, ...]
    hidden: tuple[str, ...]


def faithful(models: VisionModels, development: Development, look: Look, *, compare: bool) -> Faithful:
    """Develop `look` as strongly as the limits of fidelity allow. `compare`: the person agreed that faces are compared."""
    codes: list[str] = []
    for attempt in count():
        developed = development.develop(look)
        fidelity = measured(models, development, developed, compare=compare)
        broken = breaches(fidelity)
        milder = weaken(_as_done(look, developed), broken, attempt)
        if milder is None:
            return Faithful(developed, fidelity, tuple(dict.fromkeys(codes)), broken)
        look = milder.look
        codes.extend(milder.codes)
    raise AssertionError  # `weaken` ends the loop


def _as_done(look: Look, developed: Developed) -> Look:
    """`look` without a correction that this photo does not get: weakening that would change nothing and claim that it did."""
    return look if developed.negative.corrected else replace(look, perspective=Perspective(strength=0))


def measured(models: VisionModels, development: Development, developed: Developed, *, compare: bool) -> Fidelity:
    """How true a portrait is to its photo. Compared in the negative's pixels: what was enlarged afterwards has nothing to be compared with.

    The light's colour cast is taken out of the source first: it is not the person's, and taking it out is no infidelity.
    """
    source = developed.negative.source
    result, alpha = developed.picture, developed.alpha
    if result.shape != source.shape:
        size = source.shape[1], source.shape[0]
        result, alpha = (cv2.resize(part, size, interpolation=cv2.INTER_AREA) for part in (result, alpha))
    balanced = neutral_source(development, developed)
    plain = development.as_taken(developed.look) if developed.negative.corrected else None
    return measure_fidelity(models, source, result, alpha, compare=compare, plain=plain, balanced=balanced)


def neutral_source(development: Development, developed: Developed) -> Picture:
    """(h, w, 3) the untouched photo in the negative's frame, with nothing but the light's colour cast taken out."""
    plan = plan_grade(development.cutout.scene, developed.look.grade)
    return np.rint(balance_only(unit(developed.negative.source), plan) * 255).astype(np.uint8)
