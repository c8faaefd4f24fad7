"""A quick, soft mask of the person, for the live preview and for telling background from person."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.models import PERSON_SEGMENTATION, Picture, VisionModels

SIDE = 256


def person_mask(models: VisionModels, picture: Picture) -> NDArray[np.float32]:
    """(H, W) float32, 0 background .. 1 person. The whole picture is stretched to the network's square, and the mask back."""
    height, width = picture.shape[:2]
    shrinks = max(height, width) > 2 * SIDE
    square = cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    (mask,) = models.run(PERSON_SEGMENTATION, {"input": square[None].astype(np.float32) / 255})
    full = cv2.resize(mask.reshape(SIDE, SIDE), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.clip(full, 0, 1).astype(np.float32)
