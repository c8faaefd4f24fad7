"""Make a backdrop look as though the sitter's camera had taken it: its sharpness, its grain, the colour of its light.

Only the backdrop and the weight of half-transparent edges are changed; the sitter's own pixels never are.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from likeness.darkroom.colour import LUMINANCE, Floats, luminance, to_linear, to_srgb
from likeness.darkroom.compose import alpha_before, composite
from likeness.darkroom.grain import Grain, lay_grain, measure_grain
from likeness.looks.backdrop import Backdrop, Brand, Join, OwnPicture

Cast = tuple[float, float, float]
NEUTRAL: Cast = (1.0, 1.0, 1.0)

SHARPEST, SOFTEST = 0.4, 6.0
"""Pixels of blur below which a picture counts as sharp, and the most that is believed."""

SKIN = 0.7
"""The share of what moves in a sitter's quietest places that is grain; the rest is skin and cloth. Measured on a photograph whose plain
wall shows its grain alone (0.60 to 0.72, at three sizes). Too little grain is never seen, too much is.
"""

MAX_TINT = 0.10
"""Most change of a colour channel against green, in natural log, toward the light on the sitter."""


@dataclass(frozen=True, slots=True)
class Character:
    """What the sitter's photo looks like close up: its grain, and `blur`, the Gaussian sigma in pixels of its sharpest edges."""

    grain: Grain
    blur: float


def read_character(picture: Floats, alpha: Floats) -> Character:
    """Of the sitter in the untouched photo (H, W, 3) sRGB 0..1 in the portrait's frame; `alpha` (H, W) is the matte."""
    return Character(measure_grain(picture, alpha), measure_blur(picture, alpha))


def join_sitter(
    sitter: Floats,
    alpha: Floats,
    backdrop: Backdrop,
    painted: Floats,
    join: Join,
    *,
    character: Character,
    old: Floats | None = None,
    cast: Cast = NEUTRAL,
) -> tuple[Floats, Floats]:
    """The finished portrait (H, W, 3) sRGB 0..1, unrounded, and the alpha (H, W) it was laid with. Opaque pixels are the sitter's, to the bit.

    `old` (H, W, 3) is the old background as `background_around` gives it: with it hair keeps its weight before a much lighter or darker
    backdrop. `cast` is the light still on the sitter (linear R, G, B).
    """
    suited = suit_backdrop(backdrop, painted, character, join, cast)
    weight = alpha if old is None else alpha_before(alpha, sitter, old, painted)
    return composite(sitter, weight, suited, join), weight


def suit_backdrop(
    backdrop: Backdrop, painted: Floats, character: Character, join: Join, cast: Cast = NEUTRAL
) -> Floats:
    """`painted` (H, W, 3) sRGB 0..1 of `backdrop` with the photo's sharpness, light and grain; all of Join 0: the same array.

    `cast`: linear R, G, B of the light still on the sitter, (1, 1, 1) neutral. A house colour and a picture of one's own keep theirs.
    """
    colour = 0.0 if isinstance(backdrop, Brand | OwnPicture) else join.colour
    softened = soften(painted, character.blur * join.sharpness)
    lit = tint_light(softened, cast, colour)
    return lay_grain(lit, character.grain, SKIN * join.grain, backdrop.seed + 1)


def measure_blur(picture: Floats, alpha: Floats) -> float:
    """Gaussian sigma in pixels of the sharpest edges inside the sitter; 0 where there is no edge to tell by.

    The gradient of an edge falls by a known ratio when it is blurred once more (Zhuo and Sim 2011).
    """
    inside = cv2.erode((alpha > 0.99).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    grey = np.asarray(picture @ LUMINANCE, np.float32)
    steep, blurred = _gradient(grey, 0.7), _gradient(grey, float(np.hypot(0.7, 1.0)))
    if int(inside.sum()) < 400:
        return 0.0
    strongest = inside & (steep >= max(float(np.percentile(steep[inside], 98)), 0.01))
    if int(strongest.sum()) < 50:
        return 0.0
    ratio = float(np.percentile(steep[strongest] / np.maximum(blurred[strongest], 1e-6), 75))
    squared = 1 / max(ratio**2 - 1, 1e-3) - 0.49
    return float(np.clip(np.sqrt(max(squared, 0.0)), 0.0, SOFTEST))


def soften(backdrop: Floats, sigma: float) -> Floats:
    """No sharper than an edge of this sigma; sharper than SHARPEST nothing is done."""
    if sigma < SHARPEST:
        return backdrop
    return np.asarray(
        cv2.GaussianBlur(backdrop, (0, 0), min(sigma, SOFTEST), borderType=cv2.BORDER_REFLECT_101), np.float32
    )


def tint_light(backdrop: Floats, cast: Cast, strength: float) -> Floats:
    """Lead the backdrop's light toward the sitter's by `strength`, at most MAX_TINT, keeping its luminance."""
    logs = np.log(np.maximum(np.asarray(cast, np.float64), 1e-3))
    gains = np.exp(np.clip(strength * (logs - logs[1]), -MAX_TINT, MAX_TINT)).astype(np.float32)
    if strength <= 0 or np.all(np.abs(gains - 1) < 1e-4):
        return backdrop
    linear = to_linear(backdrop)
    tinted = linear * gains
    level = luminance(linear) / np.maximum(luminance(tinted), 1e-6)
    return to_srgb(tinted * level[..., None])


def _gradient(grey: Floats, sigma: float) -> Floats:
    smooth = cv2.GaussianBlur(grey, (0, 0), sigma)
    across, down = (
        cv2.filter2D(smooth, -1, kernel)
        for kernel in (np.array([[-0.5, 0, 0.5]], np.float32), np.array([[-0.5], [0], [0.5]], np.float32))
    )
    return np.asarray(cv2.magnitude(across, down), np.float32)
