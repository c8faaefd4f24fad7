"""Finishing a picture that a model drew: a gentle grade, a crop, and an enlargement that does not pretend."""

import cv2
import numpy as np

from likeness.darkroom.colour import luminance, to_linear, to_srgb, unit
from likeness.darkroom.grade import GradePlan, apply_grade
from likeness.looks.look import Look
from likeness.vision.models import Picture

MAX_ENLARGEMENT = 4.0
"""A practice model draws 128 to 256 pixels; more than this only shows its pixels larger."""


def finish_generated(picture: Picture, look: Look) -> Picture:
    """The picture (H, W, 3) cropped to the look's shape, lightly graded, and enlarged to at most the look's size and at most 4x.

    Nothing is sharpened or invented: a small picture stays a small picture. Its size says by how much (`generated_enlargement`).
    """
    cropped = _crop_to_shape(picture, look.output.width / look.output.height)
    times = generated_enlargement(picture, look)
    size = round(cropped.shape[1] * times), round(cropped.shape[0] * times)
    graded = apply_grade(unit(cropped), _plan(unit(cropped), look))
    method = cv2.INTER_LANCZOS4 if times >= 1 else cv2.INTER_AREA
    enlarged = graded if times == 1 else cv2.resize(graded, size, interpolation=method)
    return np.clip(np.rint(enlarged * 255), 0, 255).astype(np.uint8)


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


def _plan(colours: np.ndarray[tuple[int, ...], np.dtype[np.float32]], look: Look) -> GradePlan:
    """Half the look's contrast and saturation about the picture's own middle; no balance, since the model chose its light."""
    pivot = float(to_srgb(np.asarray(np.median(luminance(to_linear(colours))), np.float32)))
    return GradePlan((1.0, 1.0, 1.0), look.grade.contrast / 2, min(max(pivot, 0.15), 0.75), look.grade.saturation / 2)
