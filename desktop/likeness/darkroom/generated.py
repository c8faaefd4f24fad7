"""Finishing a picture that a model drew: a gentle grade, a crop, and an enlargement that does not pretend."""

from dataclasses import dataclass
from itertools import count

import numpy as np

from likeness.darkroom.colour import Floats, luminance, to_linear, to_srgb, unit
from likeness.darkroom.enlarge import enlarge
from likeness.darkroom.fidelity import Fidelity, breaches, measure_fidelity
from likeness.darkroom.grade import NEUTRAL, GradePlan, apply_grade
from likeness.darkroom.guard import WEAKENED, weaken
from likeness.looks.look import Look
from likeness.vision.models import Picture, VisionModels

MAX_ENLARGEMENT = 4.0
"""A practice model draws 128 to 256 pixels; more than this only shows its pixels larger."""


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """`weakened`: codes of what was taken back; `hidden`: of why the picture may not be shown, or empty. `enlargement`: pixels of
    `picture` per pixel that the model drew. `performed`: what was really done, in the words of delivery.provenance. `coloured`: `picture` in the
    model's own colours, where it was graded: in black and white everything has the colour of skin.
    """

    picture: Picture
    enlargement: float
    performed: tuple[str, ...]
    fidelity: Fidelity
    weakened: tuple[str, ...]
    hidden: tuple[str, ...]
    coloured: Picture | None = None


def finish_generated(picture: Picture, look: Look) -> Picture:
    """The picture (H, W, 3) cropped to the look's shape, lightly graded, and enlarged to at most the look's size and at most 4x.

    No detail is invented: a small picture stays a small picture. Its size says by how much (`generated_enlargement`).
    """
    framed = unit(frame_generated(picture, look))
    graded = apply_grade(framed, _plan(framed, look))
    return np.clip(np.rint(graded * 255), 0, 255).astype(np.uint8)


def frame_generated(picture: Picture, look: Look) -> Picture:
    """The picture only cropped and enlarged, with the colours the model gave it: what the finished one is compared with."""
    cropped = _crop_to_shape(picture, look.output.width / look.output.height)
    times = generated_enlargement(picture, look)
    size = round(cropped.shape[1] * times), round(cropped.shape[0] * times)
    return enlarge(np.ascontiguousarray(cropped), size).picture


def faithful_generated(models: VisionModels, picture: Picture, look: Look, *, compare: bool) -> Finished:
    """Finished and measured against the model's own picture; a grade that goes too far is halved, and halved again, then left out."""
    framed = frame_generated(picture, look)
    alpha = np.ones(framed.shape[:2], np.float32)
    codes: list[str] = []
    for attempt in count():
        finished = finish_generated(picture, look)
        fidelity = measure_fidelity(models, framed, finished, alpha, compare=compare)
        broken = breaches(fidelity)
        milder = weaken(look, broken, attempt)
        if milder is None or milder.look.grade == look.grade:  # nothing but the grade is done to a generated picture
            times, done = generated_enlargement(picture, look), _performed(picture, framed, finished)
            return Finished(finished, times, done, fidelity, tuple(dict.fromkeys(codes)), broken, framed)
        look = milder.look
        codes.extend(code for code in milder.codes if code == WEAKENED["grade"])
    raise AssertionError  # `weaken` ends the loop


def _performed(drawn: Picture, framed: Picture, finished: Picture) -> tuple[str, ...]:
    steps = {
        "grade": not np.array_equal(framed, finished),
        "crop": drawn.shape[0] * framed.shape[1] != drawn.shape[1] * framed.shape[0],
        "resize": framed.size != drawn.size,
    }
    return tuple(step for step, taken in steps.items() if taken)


def generated_enlargement(picture: Picture, look: Look) -> float:
    """By how much `finish_generated` enlarges `picture` for this look, at most 4."""
    cropped = _crop_to_shape(picture, look.output.width / look.output.height)
    return min(MAX_ENLARGEMENT, look.output.width / cropped.shape[1])


def _crop_to_shape(picture: Picture, shape: float) -> Picture:
    """The largest middle part of this width over height; from above and below it takes a third above, two thirds below."""
    height, width = picture.shape[:2]
    if width / height > shape:
        keep = max(1, round(height * shape))
        start = (width - keep) // 2
        return picture[:, start : start + keep]
    keep = max(1, round(width / shape))
    start = (height - keep) // 3
    return picture[start : start + keep]


def _plan(colours: Floats, look: Look) -> GradePlan:
    """Half the look's contrast and saturation about the picture's own middle, all of its film and black and white; no balance,
    since the model chose its light.
    """
    grade = look.grade
    pivot = float(to_srgb(np.asarray(np.median(luminance(to_linear(colours))), np.float32)))
    return GradePlan(
        NEUTRAL, grade.contrast / 2, min(max(pivot, 0.15), 0.75), grade.saturation / 2, grade.film, grade.monochrome
    )
