"""What glasses do to a photo: a reflection over an eye, or lenses too dark to see the eyes through."""

import numpy as np
from numpy.typing import NDArray

from likeness.capture.light import CLOSE_T, close_up
from likeness.vision.colour import luminance, srgb_to_linear
from likeness.vision.faces import Face
from likeness.vision.models import Picture as Pixels
from likeness.vision.regions import LEFT_CHEEK, RIGHT_CHEEK, oval_mask, polygon_mask

LENS = (0.40, 0.30)
"""Half width and half height of what a lens covers, in distances between the eyes."""

WHITE = 247
HIGH_PERCENTILE = 90


def signs_of_glasses(pixels: Pixels, face: Face) -> dict[str, float]:
    """EyeGlare: the larger share of a lens's area that is white, beyond what of the face is white elsewhere; 0..1.
    EyesDark: stops by which the brighter parts of both lenses' areas are darker than the cheeks: eye whites and lids are about as light as
    cheeks on any skin, dark glasses are not.

    Nothing else looks for glasses: without a reflection and with clear lenses they are not noticed. Empty, not measured, in profile.
    """
    crop, near = close_up(pixels, face, min(face.t, CLOSE_T))
    grey = luminance(crop)
    lenses = [_lens(near, eye, grey.shape) for eye in (near.left_eye, near.right_eye)]
    oval = oval_mask(near, grey.shape)
    rest = oval & ~(lenses[0] | lenses[1])
    cheeks = polygon_mask(near, LEFT_CHEEK, grey.shape) | polygon_mask(near, RIGHT_CHEEK, grey.shape)
    if not (lenses[0] & oval).any() or not (lenses[1] & oval).any() or not rest.any() or not cheeks.any():
        return {}
    elsewhere = float((grey[rest] >= WHITE).mean())
    glare = max(float((grey[lens & oval] >= WHITE).mean()) for lens in lenses)
    lighter_eye = max(_stops(grey[lens & oval], HIGH_PERCENTILE) for lens in lenses)
    return {"EyeGlare": max(0.0, glare - elsewhere), "EyesDark": _stops(grey[cheeks], 50) - lighter_eye}


def _lens(face: Face, eye: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """(H, W): an ellipse around one eye, turned with the head."""
    across = face.right_eye - face.left_eye
    size = float(np.linalg.norm(across)) / max(np.cos(np.radians(face.pose.yaw)), 0.3)
    unit = across / max(float(np.linalg.norm(across)), 1e-9)
    y, x = np.mgrid[: shape[0], : shape[1]] + 0.5
    dx, dy = x - eye[0], y - eye[1]
    along, over = dx * unit[0] + dy * unit[1], dy * unit[0] - dx * unit[1]
    return np.asarray((along / (LENS[0] * size)) ** 2 + (over / (LENS[1] * size)) ** 2 < 1)


def _stops(grey: NDArray[np.uint8], percentile: float) -> float:
    (light,) = srgb_to_linear(np.array([np.percentile(grey, percentile)], np.uint8))
    return float(np.log2(max(float(light), 0.002)))
