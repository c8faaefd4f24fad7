"""Closed-form matting (Levin, Lischinski, Weiss 2008) on the unknown pixels of a trimap, held to a prior by a weight per pixel.

Alpha is taken to be linear in colour within each 3x3 window, which gives a sparse quadratic form (the matting Laplacian).
Its 25 coefficients a pixel are summed window by window into planes, one a neighbour: a quarter of the time of a list of triples.
"""

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from likeness.vision.models import Floats

WINDOW = 9
EPSILON = 1e-5
"""Regularises flat windows; Levin's 1e-7 to 1e-5 for colours 0..1. Measured best of 1e-6 to 1e-4 (docs/calibration/matte.md)."""

TOLERANCE = 1e-3
LIMIT = 150

Flat = NDArray[np.int64]
Matrix = NDArray[np.float64]


def closed_form(colours: Floats, trimap: Floats, prior: Floats, weight: Floats) -> Floats:
    """Alpha (H, W) 0..1. `colours` (H, W, 3) 0..1; `trimap` holds exactly 0 and 1 where alpha is known, else anything between.

    `weight` (H, W) >= 0 pulls unknown pixels to `prior` (H, W): 0 leaves a pixel to its neighbours, 1 is as strong as all of them.
    """
    unknown = (trimap > 0) & (trimap < 1)
    alpha = np.where(trimap >= 1, 1, 0).astype(np.float32)
    height, width = trimap.shape
    if not unknown.any():
        return alpha
    if min(height, width) < 3:  # no window fits
        return np.where(unknown, prior, alpha).astype(np.float32)
    rows, columns = np.flatnonzero(unknown.any(axis=1)), np.flatnonzero(unknown.any(axis=0))
    # Two pixels beyond the unknown ones are all that their windows see; three keep a window for the tiniest region.
    part = (
        slice(max(0, rows[0] - 3), min(height, rows[-1] + 4)),
        slice(max(0, columns[0] - 3), min(width, columns[-1] + 4)),
    )
    alpha[part] = _solve(colours[part], unknown[part], alpha[part], prior[part], weight[part])
    return alpha


def _solve(colours: Floats, unknown: NDArray[np.bool_], alpha: Floats, prior: Floats, weight: Floats) -> Floats:
    reach = _reach(unknown.shape[1])
    links = _links(np.ascontiguousarray(colours), _centres(unknown), reach)
    pixels = np.flatnonzero(unknown)
    pull = weight.ravel()[pixels].astype(np.float32)
    belief = prior.ravel()[pixels].astype(np.float32)
    system, diagonal, right = _equations(links, unknown, alpha, pixels, reach)
    # A pixel of the very corner lies in few windows: a breath of the prior keeps the system definite.
    diagonal += pull + np.float32(1e-6)
    right += (pull + np.float32(1e-6)) * belief
    solution = _conjugate_gradients(system, diagonal, right, belief)
    solved = alpha.copy()
    solved.ravel()[pixels] = np.clip(solution, 0, 1)
    return solved


def _centres(unknown: NDArray[np.bool_]) -> Flat:
    """Flat numbers of the middles of every full 3x3 window that holds an unknown pixel."""
    touched = cv2.dilate(unknown.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    touched[[0, -1]] = False
    touched[:, [0, -1]] = False
    return np.flatnonzero(touched).astype(np.int64)


def _reach(width: int) -> list[int]:
    """Flat distances to the twelve later neighbours of a pixel in a 5x5 field, ascending; fewer where the picture is so narrow
    that two of them are one pixel.
    """
    return sorted({dy * width + dx for dy in range(3) for dx in range(-2, 3) if dy > 0 or dx > 0})


def _links(colours: Floats, centres: Flat, reach: list[int]) -> Floats:
    """(12, H * W): affinity of each pixel with the one `reach[k]` later, summed over the windows that hold both."""
    height, width = colours.shape[:2]
    step = [dy * width + dx for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
    plane = {distance: number for number, distance in enumerate(reach)}
    flat = colours.reshape(-1, 3)
    pixels = [flat.take(centres + s, axis=0) for s in step]
    mean = np.sum(pixels, axis=0, dtype=np.float32) / np.float32(WINDOW)
    centred = [np.ascontiguousarray((p - mean).T) for p in pixels]
    inverse = _inverse_covariance(centred)
    links = np.zeros((len(reach), height * width), np.float32)
    for i in range(WINDOW):
        x, y, z = centred[i]
        projected = [inverse[row][0] * x + inverse[row][1] * y + inverse[row][2] * z for row in range(3)]
        for j in range(i + 1, WINDOW):
            u, v, w = centred[j]
            affinity = projected[0] * u + projected[1] * v + projected[2] * w + np.float32(1)
            links[plane[step[j] - step[i]], centres + step[i]] += affinity
    links /= np.float32(WINDOW)
    return links


def _inverse_covariance(centred: list[Floats]) -> list[list[Floats]]:
    """Rows of (cov + eps / 9)^-1 of each window. In double precision: in single, eps is lost on saturated colours."""

    def moment(a: int, b: int) -> Matrix:
        total = np.zeros(centred[0].shape[1], np.float64)
        for pixel in centred:
            total += pixel[a] * pixel[b]
        return total / WINDOW + (EPSILON / WINDOW if a == b else 0)

    rr, rg, rb, gg, gb, bb = (moment(a, b) for a, b in ((0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)))
    i00, i01, i02 = gg * bb - gb * gb, gb * rb - rg * bb, rg * gb - gg * rb
    i11, i12, i22 = rr * bb - rb * rb, rb * rg - rr * gb, rr * gg - rg * rg
    scale = 1 / (rr * i00 + rg * i01 + rb * i02)
    rows = [[i00, i01, i02], [i01, i11, i12], [i02, i12, i22]]
    return [[(part * scale).astype(np.float32) for part in row] for row in rows]


def _equations(
    links: Floats, unknown: NDArray[np.bool_], alpha: Floats, pixels: Flat, reach: list[int]
) -> tuple[sparse.csr_array, Floats, Floats]:
    """Off-diagonal part, diagonal and right-hand side of the Laplacian over the unknown pixels."""
    size = unknown.size
    number = np.full(size, -1, np.int32)
    number[pixels] = np.arange(len(pixels), dtype=np.int32)
    steps = [-step for step in reversed(reach)] + reach
    columns = np.empty((len(pixels), len(steps)), np.int32)
    values = np.empty((len(pixels), len(steps)), np.float32)
    right = np.zeros(len(pixels), np.float32)
    for place, step in enumerate(steps):
        # Steps over the picture's edge carry no link: no window reaches there.
        others = np.clip(pixels + step, 0, size - 1)
        links_here = links[reach.index(abs(step)), np.minimum(pixels, others)]
        values[:, place], columns[:, place] = links_here, number[others]
        right += np.where(columns[:, place] < 0, links_here * alpha.ravel()[others], 0)
    diagonal = values.sum(axis=1)
    inside = (columns >= 0) & (values != 0)
    starts = np.concatenate([[0], np.cumsum(inside.sum(axis=1))]).astype(np.int32)
    system = sparse.csr_array((-values[inside], columns[inside], starts), shape=(len(pixels), len(pixels)))
    return system, diagonal, right


FLAT = 1e-9
"""Below it, the system's own share of a direction is less than what single precision can tell."""


def _conjugate_gradients(system: sparse.csr_array, diagonal: Floats, right: Floats, start: Floats) -> Floats:
    """Jacobi-preconditioned, from `start`; stops at TOLERANCE of |right|. Deterministic."""
    solution = start.copy()
    scale = np.maximum(diagonal, np.float32(1e-4))
    residual = right - system @ solution - diagonal * solution
    direction = residual / scale
    product = float(residual @ direction)
    enough = TOLERANCE * (float(np.linalg.norm(right)) + 1e-12)
    for _ in range(LIMIT):
        if product <= 0 or float(np.linalg.norm(residual)) < enough:
            break
        image = system @ direction + diagonal * direction
        curvature = float(direction @ image)
        if curvature <= FLAT * float(direction @ (scale * direction)):
            break  # what is left is rounding: the system says nothing about this direction
        step = np.float32(product / curvature)
        solution += step * direction
        residual -= step * image
        preconditioned = residual / scale
        product, previous = float(residual @ preconditioned), product
        direction = preconditioned + np.float32(product / previous) * direction
    return solution
