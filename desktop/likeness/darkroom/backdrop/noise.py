"""Noise that is a function of the place in the frame: a larger picture shows the same, only finer."""

from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from likeness.darkroom.colour import Floats

Places = tuple[NDArray[np.float64], NDArray[np.float64]]
"""Pixel centres across (width,) and down (height,), both in frame widths."""


def places_of(width: int, height: int, aspect: float) -> Places:
    """The centres of `width` x `height` pixels that cover a frame of this height over width."""
    return (np.arange(width) + 0.5) / width, (np.arange(height) + 0.5) / height * aspect


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
    at = places[0] * (cells / stretch) + 1, places[1] * cells + 1
    # The lattice covers at least three frame widths whatever the frame, so that its numbers do not depend on the frame's shape.
    rows, columns = max(int(np.ceil(3 * cells)), int(at[1].max())) + 4, int(np.ceil(cells / stretch)) + 4
    lattice = rng.standard_normal((rows, columns)).astype(np.float32)
    # Four entries a row: as sparse matrices these cost what the pixels cost, whatever the lattice.
    across = np.ascontiguousarray((spline_weights(at[1], rows) @ lattice).T)
    noise = np.ascontiguousarray((spline_weights(at[0], columns) @ across).T)
    return np.asarray(
        noise / np.float32(0.48), np.float32
    )  # the deviation of a unit lattice under two cubic B-splines: 0.479


def spline_weights(at: NDArray[np.float64], count: int) -> csr_array:
    """(N, count) weights of the uniform cubic B-splines that reach each place `at` (in cells); beyond the ends the last one stays."""
    cell = np.floor(at).astype(int)
    t = at - cell
    weights = np.stack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3], axis=-1) / 6
    columns = np.clip(cell[:, None] + np.arange(-1, 3), 0, count - 1)
    starts = np.arange(0, 4 * len(at) + 1, 4)
    return csr_array((weights.astype(np.float32).ravel(), columns.ravel(), starts), shape=(len(at), count))


def drift(texture: Floats, places: Places, rng: np.random.Generator, reach: float = 0.05) -> Floats:
    """Push the texture about by slow noise, `reach` frame widths: hides a lattice's axes, as a painter's hand does."""
    sway = partial(fractal_noise, places, rng, cells=3.0, octaves=2)
    pixels = np.float32(reach * texture.shape[1])
    rows, columns = np.indices(texture.shape[:2], dtype=np.float32)
    across, down = columns + sway() * pixels, rows + sway() * pixels
    moved = cv2.remap(texture, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(moved, np.float32)
