"""The sitter before the backdrop: hair that keeps its weight, light that wraps into soft edges, rounding that does not band."""

import cv2
import numpy as np

from likeness.darkroom.colour import LUMINANCE, Floats, to_linear, to_srgb
from likeness.looks.backdrop import Join

ALIKE = 0.02
"""Hair and wall this near in lightness (sRGB-encoded) mix to the same whatever the alpha."""


def composite(foreground: Floats, alpha: Floats, backdrop: Floats, join: Join) -> Floats:
    """(H, W, 3) sRGB 0..1, unrounded. Opaque pixels are the foreground, to the bit; empty ones the backdrop."""
    finished = np.array(backdrop, np.float32)
    np.copyto(finished, foreground, where=(alpha >= 1)[..., None])
    edge = np.nonzero((alpha > 0) & (alpha < 1))
    share = alpha[edge][:, None]
    finished[edge] = wrap_light(foreground, alpha, backdrop, join.wrap)[edge] * share + backdrop[edge] * (1 - share)
    return finished


def alpha_before(alpha: Floats, colours: Floats, old: Floats, backdrop: Floats) -> Floats:
    """(H, W) the alpha that the same strands have before another backdrop; 0 and 1 stay, and so does all where old and new are alike.

    A matte is read from encoded values, but a strand that covers half a pixel mixes light: before a dark wall it takes too much alpha, before
    a bright one too little. So the coverage c is found with lin(a F + (1 - a) B) = c lin(F) + (1 - c) lin(B) for the old background's
    lightness B, and from it the a that mixes as much light before the new. `colours`, `old`, `backdrop` (H, W, 3) sRGB 0..1.
    """
    rows, columns = np.nonzero((alpha > 0) & (alpha < 1))
    if not len(rows):
        return alpha
    share = alpha[rows, columns]
    front, behind, new = (picture[rows, columns] @ LUMINANCE for picture in (colours, old, backdrop))
    seen = to_linear(front * share + behind * (1 - share))
    cover = np.where(np.abs(front - behind) < ALIKE, share, _part(seen, to_linear(behind), to_linear(front)))
    mixed = to_srgb(to_linear(front) * cover + to_linear(new) * (1 - cover))
    changed = alpha.copy()
    changed[rows, columns] = np.where(np.abs(front - new) < ALIKE, cover, _part(mixed, new, front))
    return changed


def _part(value: Floats, start: Floats, end: Floats) -> Floats:
    """How far `value` lies from `start` to `end`, 0..1."""
    span = end - start
    return np.asarray(np.clip((value - start) / np.where(span == 0, 1, span), 0, 1), np.float32)


def background_around(source: Floats, alpha: Floats) -> Floats:
    """(H, W, 3) the old background as it goes on behind the sitter's edges: `source` where nothing of the sitter is, spread inward."""
    height, width = alpha.shape
    size = max(1, width // 8), max(1, height // 8)
    weight = cv2.resize((alpha < 0.02).astype(np.float32), size, interpolation=cv2.INTER_AREA)
    small = cv2.resize(np.asarray(source * (alpha < 0.02)[..., None], np.float32), size, interpolation=cv2.INTER_AREA)
    if float(weight.max()) <= 0:
        return source
    total, amount = np.zeros_like(small), np.full(weight.shape, 1e-9, np.float32)
    for reach, share in ((2.0, 1.0), (6.0, 1e-2), (0.25 * max(size), 1e-5)):
        # Near places count most; far ones only fill in where there is nothing near.
        total += share * cv2.GaussianBlur(small, (0, 0), reach)
        amount += share * cv2.GaussianBlur(weight, (0, 0), reach)
    return np.asarray(
        cv2.resize(total / amount[..., None], (width, height), interpolation=cv2.INTER_LINEAR), np.float32
    )


def wrap_light(foreground: Floats, alpha: Floats, backdrop: Floats, strength: float) -> Floats:
    """Let the backdrop's light into half-transparent pixels, none into opaque ones: fine hair takes on what is behind it."""
    rows, columns = np.nonzero((alpha > 0) & (alpha < 1))
    if strength <= 0 or not len(rows):
        return foreground
    radius = max(1.0, 0.008 * alpha.shape[1])
    # The backdrop is slow everywhere, so a quarter of its size blurs to the same.
    quarter = max(1, alpha.shape[1] // 4), max(1, alpha.shape[0] // 4)
    small = cv2.GaussianBlur(cv2.resize(backdrop, quarter, interpolation=cv2.INTER_AREA), (0, 0), radius)
    share = alpha[rows, columns]
    own = foreground[rows, columns]
    glow = small[rows * quarter[1] // alpha.shape[0], columns * quarter[0] // alpha.shape[1]]
    wrapped = foreground.copy()
    wrapped[rows, columns] = own + (glow - own) * (strength * 4 * share * (1 - share))[:, None]
    return wrapped


def round_with_dither(values: Floats, alpha: Floats, seed: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """To uint8. Triangular noise of one step breaks up the backdrop's slow gradients; opaque pixels are only rounded."""
    rng = np.random.default_rng(seed)
    noise = rng.random(values.shape, np.float32) - rng.random(values.shape, np.float32)
    steps = values * 255 + noise * (1 - alpha[..., None])
    return np.clip(np.rint(steps), 0, 255).astype(np.uint8)
