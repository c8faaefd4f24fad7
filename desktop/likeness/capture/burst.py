"""Which frame of a burst is kept."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.capture.coverage import Expression
from likeness.capture.hints import Angles
from likeness.capture.live import LiveMeasure
from likeness.vision.colour import luminance
from likeness.vision.faces import Face
from likeness.vision.models import Picture
from likeness.vision.sampling import Region, sample

EYE_SIDE = 48


def score(
    measure: LiveMeasure, eyes_sharp: float, wanted: Angles, expression: Expression, least_open: float
) -> float | None:
    """Higher is better; None for a frame that no burst may keep: no face or several, or closed eyes.

    Four shares of 0..1 count: sharp eyes twice, open eyes, the wanted expression, the nearest pose. `wanted` includes the person's baseline;
    eyes are closed below `least_open` (readings.Smoothed).
    """
    if measure.pose is None or measure.faces != 1 or measure.eyes_open < least_open:
        return None
    away = float(np.hypot(measure.pose.yaw - wanted.yaw, measure.pose.pitch - wanted.pitch))
    smiling = {"smile": measure.smile, "neutral": 1 - measure.smile, "any": 1.0}[expression]
    opened = min(measure.eyes_open / least_open / 2, 1.0)
    return 2 * eyes_sharp + opened + smiling + max(0.0, 1 - away / 20)


def eye_sharpness(pixels: Picture, face: Face) -> float:
    """0..1, the mean of both eyes: how much of an eye's contrast lies in its fine detail.

    Each eye is cut out a face's fifth wide at a fixed size, so that neither distance nor the camera's resolution counts; a ratio, so that
    neither light nor tone does.
    """
    side = max(face.inter_eye_distance * 0.7, 4.0)
    return float(np.mean([_detail(_eye(pixels, centre, side)) for centre in (face.left_eye, face.right_eye)]))


def _eye(pixels: Picture, centre: NDArray[np.float64], side: float) -> NDArray[np.float32]:
    region = Region(float(centre[0]), float(centre[1]), side)
    crop = sample(pixels, region.matrix(EYE_SIDE), EYE_SIDE, replicate=True)
    return cv2.GaussianBlur(luminance(crop).astype(np.float32), (0, 0), 0.8)  # sensor noise is not detail


def _detail(grey: NDArray[np.float32]) -> float:
    fine = grey - cv2.GaussianBlur(grey, (0, 0), 2.5)
    contrast = float(grey.std())
    return float(min(fine.std() / contrast, 1.0)) if contrast > 1 else 0.0
