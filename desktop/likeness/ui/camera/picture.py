"""A frame made ready for the screen, away from the window's thread: mirrored, cropped to its place, in the screen's own pixels."""

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage


def mirror_image(pixels: NDArray[np.uint8], place: QSize) -> QImage:
    """(H, W, 3) as a person sees themselves in a mirror, as high as `place`, which is in device pixels, and not wider: what is too wide is cut.

    Nothing is cut off above or below, where the head is. A copy: the frame stays as it is.
    """
    height, width = pixels.shape[:2]
    scale = place.height() / height
    across = min(width, max(1, round(place.width() / scale)))
    left = (width - across) // 2
    size = min(place.width(), max(1, round(across * scale))), place.height()
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    shown = cv2.flip(cv2.resize(pixels[:, left : left + across], size, interpolation=how), 1)
    return QImage(np.ascontiguousarray(shown).data, *size, shown.strides[0], QImage.Format.Format_RGB888).copy()
