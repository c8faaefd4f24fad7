"""The face's part of a portrait at working scale, and how a change found there is laid over the portrait.

Every step works on densities, log(c + 0.055) of sRGB values c: in the power part of the sRGB curve that is the logarithm of
linear light but for a factor (1/2.4), so a difference is a ratio of light and means the same on dark and on light skin. A step
finds a smooth change of density; the portrait's own pixels are multiplied by it. No pixel moves, and detail finer than the
change stays in place by construction.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats
from likeness.vision.faces import Face

WORKING_T = 300.0
"""T (eye midpoint to chin) in pixels at which larger portraits are worked on."""

SMALLEST_T = 24.0
"""A face this small shows nothing that could be retouched."""

OFFSET = np.float32(0.055)
"""Of the sRGB curve (IEC 61966-2-1)."""

LUMA = np.array([0.30, 0.59, 0.11], np.float32)
"""Weights of the densities of R, G, B in the density of light."""

MARGIN, MARGIN_ABOVE = 0.12, 0.6
"""Around the mesh, and above it for the forehead, in T."""


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """`density` (h, w, 3) and `alpha`, `skin`, `inner` (h, w) of the window x0, y0, x1, y1 of the portrait; `inner` is the skin
    fading out well inside its rim, for changes that must not show where they end; `mesh` (478, 2) in the
    plate's pixels, counted from pixel centres; `t` is T there and `scale` plate pixels per portrait pixel.
    """

    density: Floats
    alpha: Floats
    skin: Floats
    inner: Floats
    mesh: NDArray[np.float64]
    t: float
    yaw: float
    window: tuple[int, int, int, int]
    scale: float

    @property
    def light(self) -> Floats:
        """(h, w): density of light."""
        return np.asarray(self.density @ LUMA, np.float32)

    @property
    def redness(self) -> Floats:
        """(h, w): log ratio of red to green, which shading does not change."""
        return np.asarray(self.density[..., 0] - self.density[..., 1], np.float32)

    def blur(self, values: Floats, sigma: float) -> Floats:
        """Gaussian; `sigma` in T."""
        return blur(values, sigma * self.t)

    def skin_blur(self, values: Floats, sigma: float, weight: Floats | None = None) -> Floats:
        """Gaussian mean over skin only (or over `weight`), `sigma` in T: what lies beside the skin does not leak in."""
        share = self.skin if weight is None else weight
        above = self.blur(values * (share if values.ndim == 2 else share[..., None]), sigma)
        below = self.blur(share, sigma) + np.float32(1e-4)
        return np.asarray(above / (below if values.ndim == 2 else below[..., None]), np.float32)

    def area(self, indices: Sequence[int], grow: float = 0.0) -> Floats:
        """(h, w) 0/1: the polygon of these mesh points, grown (or shrunk) by `grow` T."""
        mask = self.fill(self.mesh[list(indices)])
        reach = round(abs(grow) * self.t)
        if not reach:
            return mask
        change = cv2.dilate if grow > 0 else cv2.erode
        return np.asarray(change(mask, disc(reach)), np.float32)

    def fill(self, corners: NDArray[np.float64]) -> Floats:
        """(h, w) 0/1: the polygon of these points (N, 2)."""
        mask = np.zeros(self.alpha.shape, np.float32)
        cv2.fillPoly(mask, [np.rint(np.clip(corners, -30_000, 30_000)).astype(np.int32)], 1)
        return mask

    def with_change(self, change: Floats) -> "Plate":
        return replace(self, density=self.density + change)


Step = Callable[[Plate, float], Floats]
"""From a plate and a strength 0..1 to the change (h, w, 3) of its densities."""


def cut_plate(colours: Floats, alpha: Floats, face: Face) -> Plate | None:
    """The plate of this face, with no skin marked yet; None where the face is too small or outside the portrait."""
    t = face.t
    if not np.isfinite(t) or t < SMALLEST_T:
        return None
    height, width = alpha.shape
    low = np.floor(face.mesh[:, :2].min(axis=0) - (MARGIN * t, MARGIN_ABOVE * t))
    high = np.ceil(face.mesh[:, :2].max(axis=0) + MARGIN * t)
    x0, y0 = (int(v) for v in np.clip(low, 0, (width, height)))
    x1, y1 = (int(v) for v in np.clip(high, 0, (width, height)))
    if min(x1 - x0, y1 - y0) < SMALLEST_T:
        return None
    scale = min(1.0, WORKING_T / t)
    size = max(1, round((x1 - x0) * scale)), max(1, round((y1 - y0) * scale))
    window = fit(colours[y0:y1, x0:x1], size)
    # Each axis has its own ratio by a fraction of a pixel.
    ratio = np.array(size) / (x1 - x0, y1 - y0)
    mesh = (face.mesh[:, :2] - (x0, y0)) * ratio - 0.5
    matte = fit(alpha[y0:y1, x0:x1], size)
    bare = np.zeros_like(matte)
    return Plate(density_of(window), matte, bare, bare, mesh, t * scale, face.pose.yaw, (x0, y0, x1, y1), scale)


def lay(colours: Floats, plate: Plate, change: Floats) -> Floats:
    """A copy of the portrait (H, W, 3) with the plate's `change` (h, w, 3) of density over its window."""
    x0, y0, x1, y1 = plate.window
    full = fit(change, (x1 - x0, y1 - y0))
    laid = colours.copy()
    window = colours[y0:y1, x0:x1]
    changed = np.clip((window + OFFSET) * np.exp(full) - OFFSET, 0, 1)
    # Untouched pixels keep every bit.
    touched = np.abs(full).max(axis=-1, keepdims=True) > 1e-5
    laid[y0:y1, x0:x1] = np.where(touched, changed, window)
    return laid


def density_of(colours: Floats) -> Floats:
    """log(c + 0.055) of sRGB values 0..1."""
    return np.log(np.maximum(colours, 0) + OFFSET).astype(np.float32)


def fit(values: Floats, size: tuple[int, int]) -> Floats:
    """`values` at `size` (width, height): averaged where it shrinks, bilinear where it grows."""
    height, width = values.shape[:2]
    if (width, height) == size:
        return np.ascontiguousarray(values, np.float32)
    mode = cv2.INTER_AREA if size[0] < width else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(np.ascontiguousarray(values, np.float32), size, interpolation=mode), np.float32)


def blur(values: Floats, sigma: float) -> Floats:
    """Gaussian, `sigma` in pixels; wide ones at reduced size, where nothing is lost."""
    if sigma < 0.2:
        return values
    height, width = values.shape[:2]
    shrink = int(min(sigma / 3, height / 4, width / 4))
    if shrink < 2:
        return np.asarray(cv2.GaussianBlur(values, (0, 0), sigma, borderType=cv2.BORDER_REFLECT_101), np.float32)
    small = fit(values, (width // shrink, height // shrink))
    soft = cv2.GaussianBlur(small, (0, 0), sigma / shrink, borderType=cv2.BORDER_REFLECT_101)
    return np.asarray(cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def disc(reach: int) -> NDArray[np.uint8]:
    side = 2 * max(1, reach) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)


def ramp(values: NDArray[Any], low: float, high: float) -> Floats:
    """0 at `low` and 1 at `high`, smooth at both ends; `high` may lie below `low`."""
    scaled = (np.asarray(values, np.float32) - np.float32(low)) * np.float32(1 / (high - low))
    share = np.minimum(np.maximum(scaled, np.float32(0)), np.float32(1))
    return np.asarray(share * share * (np.float32(3) - np.float32(2) * share), np.float32)
