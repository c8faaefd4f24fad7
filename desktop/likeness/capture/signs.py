"""What helps to judge a photo and the standard has no measure of: how bright the brightest is, light from one side, strong compression."""

import numpy as np
from numpy.typing import NDArray

from likeness.capture.light import CLOSE_T, close_up
from likeness.vision.colour import luminance, srgb_to_linear
from likeness.vision.faces import Face
from likeness.vision.models import Picture as Pixels
from likeness.vision.regions import LEFT_CHEEK, RIGHT_CHEEK, oval_mask, polygon_mask

BRIGHTEST = 99
"""Percentile that counts as the brightest part: a single lamp or a hot pixel does not."""

CLIPPED = 247
CHANNEL_END = 252

LEFT_FOREHEAD, RIGHT_FOREHEAD = (69, 109, 10, 151, 108), (10, 338, 299, 337, 151)

BLOCK = 8
"""Side of the squares that JPEG compresses."""


def light_of_picture(small: Pixels) -> dict[str, float]:
    """PictureHighlights: the brightest hundredth's luminance, 0..1; PictureClipped: share of pixels that are white, 0..1."""
    grey = luminance(small)
    return {
        "PictureHighlights": float(np.percentile(grey, BRIGHTEST)) / 255,
        "PictureClipped": float((grey >= CLIPPED).mean()),
    }


def signs_of_face(pixels: Pixels, face: Face) -> dict[str, float]:
    """FaceHighlights: the brightest hundredth of the face, 0..1, which shine and eye whites keep bright on any skin; ChannelsClipped: share of
    the face where red, green or blue is at its end (of dark skin red clips long before luminance does); SideLight; Blocks.

    Empty where no pixel of the face lies in the picture.
    """
    crop, near = close_up(pixels, face, min(face.t, CLOSE_T))
    grey = luminance(crop)
    inside = oval_mask(near, grey.shape)
    if not inside.any():
        return {}
    return {
        "FaceHighlights": float(np.percentile(grey[inside], BRIGHTEST)) / 255,
        "ChannelsClipped": float((crop[inside].max(axis=1) >= CHANNEL_END).mean()),
        **_side_light(crop, near),
        **_blocks(pixels, face),
    }


def _side_light(crop: Pixels, face: Face) -> dict[str, float]:
    """Stops between the image's left and right half of the face: cheek and forehead against cheek and forehead, medians of linear light.

    A ratio: light and dark skin under the same lamp give the same number. Not measured where the head's turn hides a cheek.
    """
    halves = []
    for parts in ((LEFT_CHEEK, LEFT_FOREHEAD), (RIGHT_CHEEK, RIGHT_FOREHEAD)):
        inside = np.logical_or.reduce([polygon_mask(face, part, crop.shape) for part in parts])
        if not inside.any():
            return {}
        halves.append(float(np.median(srgb_to_linear(luminance(crop[inside])))))
    left, right = (max(half, 0.002) for half in halves)
    return {"SideLight": float(np.log2(left / right))}


def _blocks(pixels: Pixels, face: Face) -> dict[str, float]:
    """How much larger steps are at the borders of JPEG's 8x8 squares than between, over the face in the photo's own pixels; 1 = no squares."""
    height, width = pixels.shape[:2]
    x0, y0 = (int(v) // BLOCK * BLOCK for v in np.clip(face.mesh[:, :2].min(axis=0), 0, (width, height)))
    x1, y1 = (int(v) for v in np.clip(face.mesh[:, :2].max(axis=0), 0, (width, height)))
    x1, y1 = min(x1, x0 + 512), min(y1, y0 + 512)
    grey = luminance(pixels[y0:y1, x0:x1]).astype(np.float32)
    if min(grey.shape) < 4 * BLOCK:
        return {}
    return {"Blocks": float(np.sqrt(_step_ratio(grey) * _step_ratio(grey.T)))}


def _step_ratio(grey: NDArray[np.float32]) -> float:
    steps = np.abs(np.diff(grey, axis=1)).mean(axis=0)
    border = np.arange(len(steps)) % BLOCK == BLOCK - 1
    return float((steps[border].mean() + 0.25) / (steps[~border].mean() + 0.25))
