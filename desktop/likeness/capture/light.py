"""Luminance, colour and sharpness of a face and its background, as native values of ISO/IEC 29794-5."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.colour import luminance, srgb_to_lab
from likeness.vision.faces import Face, moved
from likeness.vision.models import Picture as Pixels
from likeness.vision.models import VisionModels
from likeness.vision.regions import LEFT_CHEEK, RIGHT_CHEEK, oval_mask, polygon_mask
from likeness.vision.segment import person_mask

CLOSE_T = 300
"""A face is measured with T of at most this many pixels: more changes no histogram and costs time."""

BACKGROUND_SIDE = 512
MIN_BACKGROUND = 100
"""Pixels below which nothing is said of the background."""


def close_up(pixels: Pixels, face: Face, t: float) -> tuple[Pixels, Face]:
    """The part of the picture that holds the face, scaled so that T is `t`, and the face in it."""
    height, width = pixels.shape[:2]
    low, high = face.mesh[:, :2].min(axis=0), face.mesh[:, :2].max(axis=0)
    x0, y0 = (int(v) for v in np.clip(low - 8, 0, (width - 1, height - 1)))
    x1, y1 = (int(v) for v in np.clip(high + 8, (x0 + 1, y0 + 1), (width, height)))
    crop = pixels[y0:y1, x0:x1]
    scale = t / face.t
    size = max(1, round(crop.shape[1] * scale)), max(1, round(crop.shape[0] * scale))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    resized = np.asarray(cv2.resize(crop, size, interpolation=method), np.uint8)
    return resized, moved(face, scale, -x0 * scale, -y0 * scale)


def light_of_face(pixels: Pixels, face: Face) -> dict[str, float]:
    """Native values of the measures of light. The face region is the mesh's oval, the cheeks its cheek polygons, cut at the picture's edge.

    Empty where no pixel of the face lies in the picture.
    """
    crop, near = close_up(pixels, face, min(face.t, CLOSE_T))
    grey = luminance(crop)
    inside = grey[oval_mask(near, grey.shape)]
    if inside.size == 0:
        return {}
    shares = np.bincount(inside, minlength=256) / inside.size
    used = shares[shares > 0]
    values = inside / 255
    return {
        "LuminanceMean": float(values.mean()),
        "LuminanceVariance": float(values.var()),
        "UnderExposurePrevention": float(shares[:26].sum()),
        "OverExposurePrevention": float(shares[247:].sum()),
        "DynamicRange": float(-(used * np.log2(used)).sum()),
        **_cheeks(crop, grey, near),
    }


def _cheeks(crop: Pixels, grey: NDArray[np.uint8], face: Face) -> dict[str, float]:
    """Overlap of both cheeks' histograms, and how far their mean colour lies outside a* 5..25, b* 5..35."""
    left, right = (polygon_mask(face, part, grey.shape) for part in (LEFT_CHEEK, RIGHT_CHEEK))
    if not left.any() or not right.any():
        return {}
    histograms = [np.bincount(grey[cheek], minlength=256) / cheek.sum() for cheek in (left, right)]
    _, a, b = srgb_to_lab(crop[left | right]).mean(axis=0)
    outside = np.hypot(max(0, 5 - a, a - 25), max(0, 5 - b, b - 35))
    return {
        "IlluminationUniformity": float(np.minimum(*histograms).sum()),
        "NaturalColour": float(outside),
    }


def background_of(models: VisionModels, small: Pixels) -> NDArray[np.bool_]:
    """(H, W): where no person is, nor the person's own outline, in a picture of at most `BACKGROUND_SIDE`."""
    person = (person_mask(models, small) > 0.1).astype(np.uint8)
    return np.asarray(cv2.dilate(person, np.ones((15, 15), np.uint8)) == 0)


def background_gradient(small: Pixels, background: NDArray[np.bool_]) -> float | None:
    """Mean Sobel gradient of luminance over the background; None where the person fills the picture."""
    if background.sum() < MIN_BACKGROUND:
        return None
    grey = luminance(small).astype(np.float32)
    across, down = (cv2.Sobel(grey, cv2.CV_32F, dx, dy, ksize=3) for dx, dy in ((1, 0), (0, 1)))
    return float(np.hypot(across, down)[background].mean())
