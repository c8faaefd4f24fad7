"""Finishing a picture that a model drew: a gentle grade, a crop, and an enlargement that does not pretend."""

import numpy as np

from likeness.darkroom.colour import Floats, luminance, to_linear, to_srgb, unit
from likeness.darkroom.enlarge import enlarge
from likeness.darkroom.grade import NEUTRAL, GradePlan, apply_grade
from likeness.looks.look import Look
from likeness.vision.models import Picture

MAX_ENLARGEMENT = 4.0
"""A practice model draws 128 to 256 pixels; more than this only shows its pixels larger."""


def finish_generated(picture: Picture, look: Look) -> Picture:
    """The picture (H, W, 3) cropped to the look's shape, lightly graded, and enlarged to at most the look's size and at most 4x.

    No detail is invented: a small picture stays a small picture. Its size says by how much (`generated_enlargement`).
    """
    cropped = _crop_to_shape(picture, look.output.width / look.output.height)
    times = generated_enlargement(picture, look)
    size = round(cropped.shape[1] * times), round(cropped.shape[0] * times)
    enlarged = unit(enlarge(np.ascontiguousarray(cropped), size).picture)
    graded = apply_grade(enlarged, _plan(enlarged, look))
    return np.clip(np.rint(graded * 255), 0, 255).astype(np.uint8)


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
