"""Painted backdrops: procedural, for any size, the same for the same seed.

Everything is a function of the place in the frame (in frame widths), so a larger picture shows the same cloth with finer grain.
Values stay floating point; the composite rounds them with dither, so that slow gradients do not band.
"""

from functools import partial

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

from likeness.darkroom.colour import Floats, to_linear, to_srgb
from likeness.looks.backdrop import Backdrop, Canvas, Glow, Gradient, Paper, Window
from likeness.looks.part import rgb

Places = tuple[NDArray[np.float64], NDArray[np.float64]]
"""Pixel centres across (width,) and down (height,), both in frame widths."""


def render_backdrop(backdrop: Backdrop, width: int, height: int, side: float = 0.0) -> Floats:
    """(height, width, 3) sRGB values 0..1, unrounded. `side` -1..1: where the sitter's light comes from (-1 image left)."""
    places = (np.arange(width) + 0.5) / width, (np.arange(height) + 0.5) / width
    pool = _pool(places, backdrop.glow, side, height / width)
    rng = np.random.default_rng(backdrop.seed)
    match backdrop:
        case Paper():
            linear = _paper(backdrop, places, pool, rng)
        case Canvas():
            linear = _canvas(backdrop, places, pool, rng)
        case Window():
            linear = _window(backdrop, places, pool)
        case Gradient():
            linear = _gradient(backdrop, places, pool)
    return to_srgb(linear * _vignette(places, backdrop.vignette)[..., None])


def _paper(paper: Paper, places: Places, pool: Floats, rng: np.random.Generator) -> Floats:
    # The lower part of a paper sweep turns towards the light stand and falls off first.
    fall = 1 - 0.18 * np.clip(places[1] / places[1][-1] - 0.55, 0, 1)[:, None]
    tooth = 1 + 0.03 * paper.tooth * fractal_noise(places, rng, cells=90, octaves=3)
    return _mix(paper.dark, paper.light, pool * fall) * tooth[..., None]


def _canvas(canvas: Canvas, places: Places, pool: Floats, rng: np.random.Generator) -> Floats:
    clouds = _drift(fractal_noise(places, rng, cells=2.2, octaves=5, gain=0.55), places, rng)
    tint = _drift(fractal_noise(places, rng, cells=3.1, octaves=4), places, rng)
    dabs = _drift(fractal_noise(places, rng, cells=9, octaves=3, stretch=2.6), places, rng)
    marks = canvas.mottle * 0.34 * clouds + canvas.brush * 0.10 * dabs
    cloth = _mix(canvas.dark, canvas.light, np.clip(pool + marks * (0.35 + 0.65 * pool), 0, 1))
    accent = _linear(canvas.accent) / max(float(_linear(canvas.accent).mean()), 1e-4)
    share = (canvas.mottle * 0.5 * _soft_step(tint, 0.1, 0.8))[..., None]
    return cloth * (1 - share) + cloth.mean(axis=-1, keepdims=True) * accent * share


def _window(window: Window, places: Places, pool: Floats) -> Floats:
    across, down = places[0][None] - 0.5, places[1][:, None] - 0.5 * places[1][-1]
    turn = np.radians(window.slant)
    along, over = across * np.cos(turn) + down * np.sin(turn), down * np.cos(turn) - across * np.sin(turn)
    panes = sum(_bar(along, centre, 0.13, 0.05) for centre in (-0.42, -0.06, 0.30))
    rows = _bar(over, -0.36, 0.17, 0.06) + _bar(over, 0.07, 0.17, 0.06)
    bars = np.asarray(panes * rows, np.float32)
    return _mix(window.dark, window.light, pool * (1 - 0.5 * window.bars) + 0.5 * window.bars * bars)


def _gradient(gradient: Gradient, places: Places, pool: Floats) -> Floats:
    down = (places[1] / places[1][-1])[:, None]
    return _mix(gradient.dark, gradient.light, pool * (1 - 0.45 * _soft_step(down, 0.25, 1.1)))


def _pool(places: Places, glow: Glow, side: float, aspect: float) -> Floats:
    """Light of a lamp on a flat surface: inverse square with distance and slant, 1 in the middle."""
    across = places[0][None] - glow.centre_x - glow.follow * glow.shift * float(np.clip(side, -1, 1))
    down = places[1][:, None] - glow.centre_y * aspect
    lit = (1 + (across**2 + down**2) / glow.radius**2) ** -1.5
    return np.asarray(1 - glow.strength + glow.strength * (lit - 0.35) / 0.65, np.float32).clip(0, 1)


def _vignette(places: Places, strength: float) -> Floats:
    across, down = (places[0] - 0.5)[None], (places[1] - places[1].mean())[:, None]
    corner = across**2 + down**2
    fall = _soft_step(np.sqrt(corner / corner.max()), 0.25, 1.05)
    return np.asarray(1 - 0.75 * strength * fall, np.float32)


def _mix(dark: str, light: str, share: Floats) -> Floats:
    low, high = _linear(dark), _linear(light)
    return np.asarray(low + (high - low) * share[..., None], np.float32)


def _linear(colour: str) -> Floats:
    return to_linear(np.array(rgb(colour), np.float32) / np.float32(255))


def _soft_step(value: NDArray[np.floating], start: float, end: float) -> Floats:
    t = np.clip((value - start) / (end - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def _bar(place: NDArray[np.floating], centre: float, half: float, blur: float) -> NDArray[np.floating]:
    """A bar with logistic edges: the shadow of a window frame that is far away."""
    return 1 / (1 + np.exp((np.abs(place - centre) - half) / (blur / 4)))


def fractal_noise(
    places: Places,
    rng: np.random.Generator,
    *,
    cells: float,
    octaves: int,
    gain: float = 0.5,
    stretch: float = 1.0,
) -> Floats:
    """Sum of B-spline noises of doubling frequency, deviation about 1. `cells` per frame width; `stretch` > 1 lengthens them."""
    layers = [_spline_noise(places, rng, cells * 2**k, stretch) * gain**k for k in range(octaves)]
    weight = np.sqrt(sum(gain ** (2 * k) for k in range(octaves)))
    return np.asarray(sum(layers) / weight, np.float32)


def _spline_noise(places: Places, rng: np.random.Generator, cells: float, stretch: float) -> Floats:
    """A random lattice under uniform cubic B-splines: twice continuously differentiable, so no facets show when enlarged."""
    wide, tall = _spline_basis(places[0], cells / stretch), _spline_basis(places[1], cells)
    # The lattice covers three frame widths whatever the frame, so that its numbers do not depend on the frame's shape.
    lattice = rng.standard_normal((int(np.ceil(3 * cells)) + 4, int(np.ceil(cells / stretch)) + 4)).astype(np.float32)
    noise = tall @ lattice[: tall.shape[1], : wide.shape[1]] @ wide.T
    return np.asarray(noise / 0.48, np.float32)  # the deviation of a unit lattice under two cubic B-splines: 0.479


def _spline_basis(place: NDArray[np.float64], cells: float) -> Floats:
    """(N, lattice) weights of the four B-splines that reach each place."""
    at = place * cells
    cell = np.floor(at).astype(int)
    t = at - cell
    weights = np.stack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3], axis=-1) / 6
    basis = np.zeros((len(place), int(cell.max()) + 4), np.float32)
    np.put_along_axis(basis, cell[:, None] + np.arange(4), weights.astype(np.float32), axis=1)
    return basis


def _drift(texture: Floats, places: Places, rng: np.random.Generator) -> Floats:
    """Push the texture about by slow noise: hides the lattice's axes, as a painter's hand does."""
    reach = 0.05 * texture.shape[1]
    sway = partial(fractal_noise, places, rng, cells=3.0, octaves=2)
    across, down = sway() * reach, sway() * reach
    rows, columns = np.indices(texture.shape, dtype=np.float32)
    moved = map_coordinates(texture, [rows + down, columns + across], order=1, mode="mirror")
    return np.asarray(moved, np.float32)
