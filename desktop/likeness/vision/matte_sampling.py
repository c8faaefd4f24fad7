"""The matte as it was solved, and bringing it sharp into any frame: the whole photo, or a portrait sampled from it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.matte_networks import Box, feather
from likeness.vision.models import Floats, Picture

Affine = NDArray[np.float64]

REFINE_FROM = 1.15
"""Below this enlargement interpolation is as sharp as the picture."""

RADIUS, EPSILON = 2, 1e-5

STRIP = 512
"""Rows of the photo that are brought to full size at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """`alpha` (h, w) 0..1 of the part `box` (x0, y0, x1, y1 in photo pixels) of a photo."""

    alpha: Floats
    box: Box

    @property
    def step(self) -> tuple[float, float]:
        """Photo pixels per pixel of the layer, across and down."""
        height, width = self.alpha.shape
        return (self.box[2] - self.box[0]) / width, (self.box[3] - self.box[1]) / height


@dataclass(frozen=True, slots=True, eq=False)
class Matte:
    """Alpha of a photo of `size` (width, height): all of it, and finer about the head where the photo is finer."""

    size: tuple[int, int]
    whole: Layer
    head: Layer | None = None


def matte_in_frame(matte: Matte, colours: Floats, place: Affine | Floats) -> Floats:
    """Alpha (h, w) of a frame that was sampled from the photo, as sharp as the frame's own pixels.

    `colours` (h, w, 3) 0..1 are the frame's pixels, the old background still in them. `place` says where each lies in the photo:
    a 2x3 matrix from frame points to photo points, or those points (h, w, 2); both in pixel-edge coordinates.
    """
    points = (
        place_of(np.asarray(place, np.float64), colours.shape) if place.ndim == 2 else np.asarray(place, np.float32)
    )
    alpha = _seen(matte.whole, colours, points)
    if matte.head is None:
        return alpha
    share = _share(matte.head, matte.size, points)
    if not share.any():
        return alpha
    return np.asarray(alpha + (_seen(matte.head, colours, points) - alpha) * share, np.float32)


def full_alpha(matte: Matte, picture: Picture) -> Floats:
    """Alpha (H, W) at the photo's own resolution, a strip at a time: beside the result nothing of its size is made."""
    if matte.head is None and matte.whole.alpha.shape == picture.shape[:2]:
        return matte.whole.alpha
    height, width = picture.shape[:2]
    margin = 8 * max(1, round(max(matte.whole.step)))
    alpha = np.empty((height, width), np.float32)
    for top in range(0, height, STRIP):
        above, below = max(0, top - margin), min(height, top + STRIP + margin)
        strip = picture[above:below].astype(np.float32) / np.float32(255)
        shift = np.array([[1, 0, 0], [0, 1, above]], np.float64)
        seen = matte_in_frame(matte, strip, shift)
        alpha[top : top + STRIP] = seen[top - above : top - above + STRIP]
    return alpha


def place_of(matrix: Affine, shape: tuple[int, ...]) -> Floats:
    """(h, w, 2): the photo points of a frame's pixels, from a 2x3 matrix."""
    columns = np.arange(shape[1], dtype=np.float64) + 0.5
    rows = np.arange(shape[0], dtype=np.float64)[:, None] + 0.5
    points = [matrix[axis, 0] * columns + matrix[axis, 1] * rows + matrix[axis, 2] for axis in range(2)]
    return np.stack(points, axis=-1).astype(np.float32)


def _seen(layer: Layer, colours: Floats, points: Floats) -> Floats:
    """The layer at the frame's pixels, refined by their colours where it is enlarged."""
    alpha, step = layer.alpha, np.array(layer.step)
    enlarged = _enlargement(points, float(step.mean()))
    if enlarged < 1 / 1.5:
        small = tuple(max(1, round(side * enlarged)) for side in alpha.shape[::-1])
        step = step * (np.array(alpha.shape[::-1]) / small)
        alpha = cv2.resize(alpha, small, interpolation=cv2.INTER_AREA)
    spots = (points - np.array(layer.box[:2], np.float32)) / step.astype(np.float32) - np.float32(0.5)
    method = cv2.INTER_LINEAR if enlarged < 1 else cv2.INTER_CUBIC
    seen = cv2.remap(alpha, spots[..., 0], spots[..., 1], method, borderMode=cv2.BORDER_REPLICATE)
    seen = np.clip(seen, 0, 1).astype(np.float32)
    return refine_alpha(colours, seen, enlarged) if enlarged > REFINE_FROM else seen


def _enlargement(points: Floats, step: float) -> float:
    """Frame pixels per pixel of a layer with `step` photo pixels, in the frame's middle."""
    if min(points.shape[:2]) < 2:
        return 1.0
    across = np.diff(points[points.shape[0] // 2], axis=0)
    down = np.diff(points[:, points.shape[1] // 2], axis=0)
    pace = np.sqrt(np.median(np.linalg.norm(across, axis=1)) * np.median(np.linalg.norm(down, axis=1)))
    return float(step / max(pace, 1e-6))


def _share(layer: Layer, photo: tuple[int, int], points: Floats) -> Floats:
    """1 inside the layer, fading to 0 toward those of its edges that lie inside the photo, 0 beyond them."""
    height, width = layer.alpha.shape
    x0, y0, x1, y1 = layer.box
    reach = max(2, round(0.05 * max(height, width)))
    across = feather(width, reach, low=x0 > 0, high=x1 < photo[0])
    down = feather(height, reach, low=y0 > 0, high=y1 < photo[1])
    step_x, step_y = layer.step
    columns = (points[..., 0] - np.float32(x0)) / np.float32(step_x) - np.float32(0.5)
    rows = (points[..., 1] - np.float32(y0)) / np.float32(step_y) - np.float32(0.5)
    # Beyond the photo the layers' borders repeat, so the share does too.
    share_x = _line(across, columns, before=x0 <= 0, after=x1 >= photo[0])
    share_y = _line(down, rows, before=y0 <= 0, after=y1 >= photo[1])
    return share_x * share_y


def _line(values: Floats, places: Floats, *, before: bool, after: bool) -> Floats:
    """`values` between their places 0..n-1, linearly; beyond the ends the last one or nothing."""
    ends = float(values[0]) * before, float(values[-1]) * after
    found = np.interp(places.astype(np.float64).ravel(), np.arange(len(values), dtype=np.float64), values, *ends)
    return found.reshape(places.shape).astype(np.float32)


def refine_alpha(colours: Floats, alpha: Floats, enlargement: float) -> Floats:
    """An alpha (h, w) that was enlarged, its edges following the colours (h, w, 3) again (fast guided filter; He, Sun 2015).

    `enlargement` is pixels of the frame per pixel at which alpha was solved; 1 or less returns alpha. Known pixels stay as they are.
    """
    times = round(enlargement)
    if enlargement <= 1 or min(alpha.shape) < 8:
        return alpha
    soft = cv2.dilate(((alpha > 0) & (alpha < 1)).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    if not soft.any():
        return alpha
    refined = alpha.copy()
    part = _around(soft, 8 * times)
    inside = _guided(colours[part], alpha[part], times)
    refined[part] = np.where(soft[part], inside, alpha[part])
    return refined


def _around(mask: NDArray[np.bool_], margin: int) -> tuple[slice, slice]:
    """Rows and columns that hold all of the mask, and `margin` more, beginning at multiples of it."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top = max(0, (rows[0] // margin - 1) * margin)
    left = max(0, (columns[0] // margin - 1) * margin)
    return slice(top, rows[-1] + 1 + margin), slice(left, columns[-1] + 1 + margin)


def _guided(colours: Floats, alpha: Floats, times: int) -> Floats:
    height, width = alpha.shape
    size = max(1, width // times), max(1, height // times)
    guide = cv2.resize(colours, size, interpolation=cv2.INTER_AREA) if times > 1 else colours
    coarse = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA) if times > 1 else alpha
    slope, offset = linear_model(guide, coarse, RADIUS, EPSILON)
    if times > 1:
        slope = cv2.resize(slope, (width, height), interpolation=cv2.INTER_LINEAR)
        offset = cv2.resize(offset, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.clip(np.einsum("hwc,hwc->hw", slope, colours) + offset, 0, 1).astype(np.float32)


def linear_model(guide: Floats, alpha: Floats, radius: int, epsilon: float) -> tuple[Floats, Floats]:
    """Slope (h, w, 3) and offset (h, w) with alpha ~ slope . guide + offset near each pixel (He, Sun, Tang 2013)."""

    def box(values: Floats) -> Floats:
        side = 2 * radius + 1
        return np.asarray(cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT_101), np.float32)

    # About the middle of the range: single precision then keeps the small variances.
    guide_zero = guide - np.float32(0.5)
    mean, mean_alpha = box(guide_zero), box(alpha)
    with_alpha = box(guide_zero * alpha[..., None]) - mean * mean_alpha[..., None]
    red, green, blue = (guide_zero[..., i] for i in range(3))
    pairs = (
        np.stack([red * red, red * green, red * blue], axis=-1),
        np.stack([green * green, green * blue, blue * blue], axis=-1),
    )
    (rr, rg, rb), (gg, gb, bb) = (np.moveaxis(box(pair).astype(np.float64), -1, 0) for pair in pairs)
    r, g, b = np.moveaxis(mean.astype(np.float64), -1, 0)
    rr, rg, rb = rr - r * r + epsilon, rg - r * g, rb - r * b
    gg, gb, bb = gg - g * g + epsilon, gb - g * b, bb - b * b + epsilon
    i00, i01, i02 = gg * bb - gb * gb, gb * rb - rg * bb, rg * gb - gg * rb
    i11, i12, i22 = rr * bb - rb * rb, rb * rg - rr * gb, rr * gg - rg * rg
    scale = 1 / (rr * i00 + rg * i01 + rb * i02)
    x, y, z = np.moveaxis(with_alpha, -1, 0)
    slope = np.stack([i00 * x + i01 * y + i02 * z, i01 * x + i11 * y + i12 * z, i02 * x + i12 * y + i22 * z], axis=-1)
    slope = (slope * scale[..., None]).astype(np.float32)
    offset = mean_alpha - (slope * mean).sum(axis=-1)
    slope, offset = box(slope), box(offset)
    return slope, np.asarray(offset - np.float32(0.5) * slope.sum(axis=-1), np.float32)
