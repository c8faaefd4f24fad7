"""How sharp a face is, and whether it is the camera or the focus that blurred it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.capture.light import close_up
from likeness.vision.colour import luminance
from likeness.vision.faces import Face
from likeness.vision.models import Picture as Pixels
from likeness.vision.regions import oval_mask

SHARP_T = 100
"""Sharpness is judged with T at this many pixels, so that it does not depend on the camera's resolution."""

FINE, COARSE = 0.6, 2.0
"""Standard deviations, in pixels at `SHARP_T`, of the two blurs that are compared. The finer one takes sensor noise away."""


@dataclass(frozen=True, slots=True)
class Detail:
    """Log of the ratio of fine to coarse gradient amplitude over the face: `least` in the direction where least is left, `most` where most is."""

    least: float
    most: float


def sharpness(pixels: Pixels, face: Face) -> float:
    """About 0 (no detail left in some direction) .. 0.5: `detail_of` the face's `least`; 0 where no pixel of it lies in the picture."""
    return detail_of(pixels, face).least


def detail_of(pixels: Pixels, face: Face) -> Detail:
    """The structure tensors of the face after a fine and a coarse blur, compared: their generalised eigenvalues are the least and the greatest
    ratio of gradient energy over all directions. A camera that moved takes detail along one direction, a wrong focus along all.

    Ratios, so they depend neither on contrast nor on exposure nor on skin tone.
    """
    crop, near = close_up(pixels, face, SHARP_T)
    grey = luminance(crop).astype(np.float32)
    inside = oval_mask(near, grey.shape)
    if not inside.any():
        return Detail(0.0, 0.0)
    fine, coarse = (_tensor(cv2.GaussianBlur(grey, (0, 0), spread), inside) for spread in (FINE, COARSE))
    try:
        root = np.linalg.inv(np.linalg.cholesky(coarse + 1e-6 * np.eye(2)))
    except np.linalg.LinAlgError:  # a face of one flat colour
        return Detail(0.0, 0.0)
    least, most = np.linalg.eigvalsh(root @ fine @ root.T)
    return Detail(*(float(np.log(max(ratio, 1.0)) / 2) for ratio in (least, most)))


def _tensor(grey: NDArray[np.float32], inside: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(2, 2): mean outer product of the gradient."""
    across, down = (
        cv2.Sobel(grey, cv2.CV_32F, dx, dy, ksize=3)[inside].astype(np.float64) for dx, dy in ((1, 0), (0, 1))
    )
    mixed = float((across * down).mean())
    return np.array([[float((across * across).mean()), mixed], [mixed, float((down * down).mean())]])
