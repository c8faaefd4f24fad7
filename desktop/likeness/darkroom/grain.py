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
    if len(quiet) < 24:
        return Grain()
    deviation, size = _fit(power[quiet].mean(axis=0))
    if deviation < 1e-4:
        return Grain()
    colour = 0.5 * sum(_colour(_spectra(plane, corners[quiet]).mean(axis=0)) for plane in (red, blue))
    # Single blocks of one lightness each: their share of the whole's deviation tells how it goes with lightness.
    single = np.sqrt(_band(power[quiet], 0.2, 0.5))
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
    # The shoulder of a camera's tone curve presses grain together near white, as clipping does near black.
    ends = np.minimum(1 - 0.65 * np.clip((level - 0.75) / 0.25, 0, 1), 0.4 + 8 * level).clip(0, 1)
    luma *= gain * ends * np.float32(strength)
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


def _between(low: float, high: float) -> NDArray[np.bool_]:
    """The coefficients between two frequencies, without those along one axis alone, into which shading leaks."""
    squared = _frequencies()
    chosen = (squared > low**2) & (squared < high**2)
    chosen[0], chosen[:, 0] = False, False
    return np.asarray(chosen)


def _band(power: Floats, low: float, high: float) -> Floats:
    """Mean power of each block between two frequencies (cycles per pixel)."""
    return np.asarray(power[..., _between(low, high)].mean(axis=-1), np.float32)


def _quietest(power: Floats, levels: NDArray[np.floating]) -> NDArray[np.intp]:
    """Blocks in which nothing but grain moves, found for each fifth of lightness by itself, since grain changes with it.

    A tone whose quietest blocks move far more or less than the others' (hair and cloth, or clipped black) has none.
    """
    fine, coarse = _band(power, 0.2, 0.5), _band(power, 0.1, 0.2)
    tones = [np.flatnonzero((levels >= low) & (levels < low + 0.18)) for low in np.arange(0.05, 0.9, 0.18)]
    kept = [_plain(fine, _plain(coarse, tone, 0.36, 2.2), 0.55, 1.75) for tone in tones if len(tone) >= 30]
    if not kept:
        return np.zeros(0, np.intp)
    noise = np.array([float(fine[part].mean()) for part in kept])
    usual = float(np.median(np.repeat(noise, [len(part) for part in kept])))
    return np.concatenate(
        [part for part, level in zip(kept, noise, strict=True) if usual / 2.5 <= level <= usual * 2.5]
    )


def _plain(energy: Floats, tone: NDArray[np.intp], tenth: float, most: float) -> NDArray[np.intp]:
    """Of the blocks `tone` those no louder than pure noise would be (after Liu, Tanaka and Okutomi 2013).

    `tenth` is the tenth percentile of pure noise over its mean, `most` the loudest it gets; both depend on how many coefficients
    the band has.
    """
    noise = float(np.percentile(energy[tone], 10)) / tenth
    chosen = tone
    for _ in range(4):
        chosen = tone[energy[tone] <= most * noise + 1e-9]
        noise = float(energy[chosen].mean())
    return chosen


def _fit(power: Floats) -> tuple[float, float]:
    """Deviation and Gaussian size of the noise whose mean power this is; coefficients that only hold the rounding to bytes are left out."""
    squared = _frequencies()
    grainy = np.maximum(power - ROUNDING, 0)
    used = _between(0.12, 0.48) & (grainy > 3 * ROUNDING)
    if int(used.sum()) < 8:
        return float(np.sqrt(power[_between(0.15, 0.7)].mean())), 0.0
    slope, start = np.polyfit(squared[used], np.log(grainy[used]), 1)
    model = np.exp(start + min(float(slope), 0.0) * squared)
    return float(np.sqrt(model.mean())), float(np.sqrt(max(-slope, 0.0)) / (2 * np.pi))


def _colour(power: Floats) -> float:
    """Deviation of a colour difference: cameras and JPEG keep it coarse, so the middle frequencies tell."""
    return float(np.sqrt(max(float(power[_between(0.2, 0.35)].mean()) - 2 * ROUNDING, 0.0)))


def _slope(levels: NDArray[np.floating], relative: NDArray[np.floating]) -> float:
    """Change of the relative deviation per unit of lightness, 0 where the sitter's lightness hardly varies, bounded."""
    spread = levels - levels.mean()
    if float(spread.std()) < 0.08:
        return 0.0
    return float(np.clip((spread * (relative - relative.mean())).sum() / (spread**2).sum(), -1.2, 1.2))
