"""Grain: how much a photo has, how coarse it is, how it changes with lightness; and the same grain laid over a backdrop."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import LUMINANCE, Floats

BLOCK = 8
MAX_DEVIATION = 0.03
MAX_SIZE = 3.0
ROUNDING = 1 / 12 / 255**2
"""Power of rounding to bytes."""

QUIET = 0.10
"""The share of blocks with least drawing in them: what moves there is grain."""


@dataclass(frozen=True, slots=True)
class Grain:
    """`deviation` of luma (sRGB-encoded 0..1) at mid grey and `slope` of it per unit of lightness; `size` is the Gaussian sigma in pixels
    that white noise would have to be blurred by; `colour` the deviation of the colour differences.
    """

    deviation: float = 0.0
    slope: float = 0.0
    size: float = 0.0
    colour: float = 0.0


def measure_grain(picture: Floats, opaque: Floats) -> Grain:
    """Of the sitter in (H, W, 3) sRGB 0..1, where `opaque` (H, W) is over 0.99. No grain where too little is opaque to tell.

    Power spectra of the quietest blocks (discrete cosine transform), fitted as blurred white noise: log power falls with the square
    of frequency. Low frequencies, where shading and texture live, are left out.
    """
    luma, red, blue = _planes(picture)
    corners = _inside(opaque)
    if len(corners) < 48:
        return Grain()
    power = _spectra(luma, corners)
    levels = _blocks(luma, corners).mean(axis=(1, 2))
    quiet = _quietest(power, levels)
    deviation, size = _fit(power[quiet].mean(axis=0))
    if deviation < 1e-4:
        return Grain()
    colour = 0.5 * sum(_colour(_spectra(plane, corners[quiet]).mean(axis=0)) for plane in (red, blue))
    # Single blocks of one lightness each: their share of the whole's deviation tells how it goes with lightness.
    single = np.sqrt(_high(power[quiet]))
    slope = _slope(levels[quiet], single / max(float(np.sqrt((single**2).mean())), 1e-6)) * deviation
    middle = deviation + slope * (0.5 - float(levels[quiet].mean()))
    return Grain(
        *(
            min(float(value), most)
            for value, most in (
                (max(middle, 0.3 * deviation), MAX_DEVIATION),
                (slope, 0.03),
                (size, MAX_SIZE),
                (colour, 0.02),
            )
        )
    )


def lay_grain(backdrop: Floats, grain: Grain, strength: float, seed: int) -> Floats:
    """(H, W, 3) sRGB 0..1 with the photo's own kind of grain. Strength 0, or no grain: the same array."""
    if strength <= 0 or grain.deviation <= 0:
        return backdrop
    rng = np.random.default_rng(seed)
    height, width = backdrop.shape[:2]
    luma = _noise(rng, height, width, grain.size)
    level = backdrop @ LUMINANCE
    gain = np.clip(
        grain.deviation + grain.slope * (level - np.float32(0.5)), 0.4 * grain.deviation, 1.8 * grain.deviation
    )
    luma *= gain * np.float32(strength)
    result = backdrop + luma[..., None]
    if grain.colour > 2e-4:
        coarse = max(1.0, 1.5 * grain.size)
        for channel in (0, 2):
            result[..., channel] += np.float32(strength * grain.colour) * _noise(rng, height, width, coarse)
    return result


def _noise(rng: np.random.Generator, height: int, width: int, size: float) -> Floats:
    """Noise of deviation 1, blurred by `size`."""
    white = rng.standard_normal((height, width), np.float32)
    if size < 0.25:
        return white
    reach = int(np.ceil(3 * size))
    kernel = cv2.getGaussianKernel(2 * reach + 1, size, cv2.CV_32F)
    cv2.sepFilter2D(white, -1, kernel, kernel, dst=white, borderType=cv2.BORDER_REFLECT_101)
    white /= np.float32((kernel**2).sum())
    return white


def _planes(picture: Floats) -> tuple[Floats, Floats, Floats]:
    luma = np.asarray(picture @ LUMINANCE, np.float32)
    return luma, np.asarray(picture[..., 0] - luma, np.float32), np.asarray(picture[..., 2] - luma, np.float32)


def _inside(opaque: Floats) -> NDArray[np.intp]:
    """Row and column (N, 2) of the blocks that are wholly the sitter's."""
    height, width = (side // BLOCK * BLOCK for side in opaque.shape)
    solid = (opaque[:height, :width] > 0.99).reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK).all(axis=(1, 3))
    return np.argwhere(solid)


def _blocks(plane: Floats, corners: NDArray[np.intp]) -> Floats:
    height, width = (side // BLOCK * BLOCK for side in plane.shape)
    grid = plane[:height, :width].reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK).swapaxes(1, 2)
    return np.asarray(grid[corners[:, 0], corners[:, 1]], np.float32)


def _spectra(plane: Floats, corners: NDArray[np.intp]) -> Floats:
    """(N, BLOCK, BLOCK) squared coefficients of the orthonormal cosine transform."""
    basis = np.asarray(cv2.dct(np.eye(BLOCK, dtype=np.float32), flags=cv2.DCT_ROWS), np.float32)
    return np.asarray((basis.T @ _blocks(plane, corners) @ basis) ** 2, np.float32)


def _frequencies() -> Floats:
    """Squared frequency (cycles per pixel) of each coefficient."""
    along = np.arange(BLOCK, dtype=np.float32) / (2 * BLOCK)
    return np.asarray(along[:, None] ** 2 + along[None] ** 2, np.float32)


def _high(power: Floats) -> Floats:
    return np.asarray(power[..., _frequencies() > 0.25**2].mean(axis=-1), np.float32)


def _quietest(power: Floats, levels: NDArray[np.floating]) -> NDArray[np.intp]:
    """Of every third of lightness the blocks with least drawing, leaving out clipped ones."""
    squared = _frequencies()
    drawing = power[:, (squared > 0.04**2) & (squared < 0.15**2)].mean(axis=-1)
    usable = np.flatnonzero((levels > 0.03) & (levels < 0.97))
    order = usable[np.argsort(levels[usable], kind="stable")]
    thirds = np.array_split(order, 3)
    kept = [part[np.argsort(drawing[part], kind="stable")][: max(4, int(QUIET * len(part)))] for part in thirds]
    loud = [float(_high(power[part]).mean()) for part in kept]
    # Grain differs between light and dark by less than this; a third that moves more (hair, cloth) has no quiet place.
    return np.concatenate([part for part, energy in zip(kept, loud, strict=True) if energy <= 3.2 * min(loud)])


def _fit(power: Floats) -> tuple[float, float]:
    """Deviation and Gaussian size of the noise whose mean power this is; coefficients that only hold the rounding to bytes are left out."""
    squared = _frequencies()
    grainy = np.maximum(power - ROUNDING, 0)
    used = (squared > 0.15**2) & (squared < 0.48**2) & (grainy > 3 * ROUNDING)
    if int(used.sum()) < 12:
        return float(np.sqrt(power[squared > 0.15**2].mean())), 0.0
    slope, start = np.polyfit(squared[used], np.log(grainy[used]), 1)
    model = np.exp(start + min(float(slope), 0.0) * squared)
    return float(np.sqrt(model.mean())), float(np.sqrt(max(-slope, 0.0)) / (2 * np.pi))


def _colour(power: Floats) -> float:
    """Deviation of a colour difference: cameras and JPEG keep it coarse, so the middle frequencies tell."""
    squared = _frequencies()
    return float(np.sqrt(max(float(power[(squared > 0.2**2) & (squared < 0.35**2)].mean()) - 2 * ROUNDING, 0.0)))


def _slope(levels: NDArray[np.floating], relative: NDArray[np.floating]) -> float:
    """Change of the relative deviation per unit of lightness, 0 where the sitter's lightness hardly varies, bounded."""
    spread = levels - levels.mean()
    if float(spread.std()) < 0.08:
        return 0.0
    return float(np.clip((spread * (relative - relative.mean())).sum() / (spread**2).sum(), -1.2, 1.2))
