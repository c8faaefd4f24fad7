"""Closed-form matting (Levin, Lischinski, Weiss 2008) on the unknown pixels of a trimap, with a prior from a network.

Alpha is taken to be linear in colour within each 3x3 window, which gives a sparse quadratic form (the matting Laplacian).
The prior holds unknown pixels near the network's mask where that is sure of itself: plain closed form leaks on busy backdrops.
"""

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from likeness.vision.models import Floats

WINDOW = 9
EPSILON = 1e-6
"""Regularises flat windows; Levin's 1e-7 to 1e-5 for colours 0..1."""

Matrix = NDArray[np.float64]


def closed_form(colours: Floats, trimap: Floats, prior: Floats, *, trust: float, levels: int = 2) -> Floats:
    """Alpha (H, W) 0..1. `colours` (H, W, 3) 0..1; `trimap` holds exactly 0 and 1 where alpha is known, else anything between.

    `trust` weighs the prior. Coarse to fine: the solution at half size is where the full size starts.
    """
    start = prior
    if levels > 1 and min(trimap.shape) >= 128:
        size = trimap.shape[1] // 2, trimap.shape[0] // 2
        half, coarse_map, coarse_prior = (
            cv2.resize(part, size, interpolation=cv2.INTER_AREA) for part in (colours, trimap, prior)
        )
        coarse_map = np.where(coarse_map > 0.999, 1, np.where(coarse_map < 0.001, 0, 0.5)).astype(np.float32)
        coarse = closed_form(half, coarse_map, coarse_prior, trust=trust, levels=levels - 1)
        start = cv2.resize(coarse, trimap.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return _solve(colours, trimap, prior, start, trust)


def _solve(colours: Floats, trimap: Floats, prior: Floats, start: Floats, trust: float) -> Floats:
    unknown = (trimap > 0) & (trimap < 1)
    alpha = np.where(trimap >= 1, 1.0, 0.0)
    count = int(unknown.sum())
    if count == 0:
        return alpha.astype(np.float32)
    number = np.full(trimap.size, -1, np.int32)
    number[unknown.ravel()] = np.arange(count)
    windows = _windows_touching(unknown)
    system, right = _laplacian(_affinities(colours, windows), number[windows], alpha.ravel()[windows], count)
    belief = prior[unknown].astype(np.float64)
    weight = trust * (2 * belief - 1) ** 2
    system = (system + sparse.diags_array(weight)).tocsr()
    solution = _conjugate_gradients(system, right + weight * belief, start[unknown].astype(np.float64))
    alpha[unknown] = np.clip(solution, 0, 1)
    return alpha.astype(np.float32)


def _windows_touching(unknown: NDArray[np.bool_]) -> NDArray[np.int64]:
    """(N, 9) flat pixel numbers of every full 3x3 window that holds an unknown pixel."""
    touched = cv2.dilate(unknown.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    touched[[0, -1]] = False
    touched[:, [0, -1]] = False
    step = np.arange(-1, 2)
    around = (step[:, None] * unknown.shape[1] + step[None]).ravel()
    return np.asarray(np.flatnonzero(touched)[:, None] + around[None], np.int64)


def _affinities(colours: Floats, windows: NDArray[np.int64]) -> Matrix:
    """(N, 9, 9): (1 + (Ii - mean)^T (cov + eps/9)^-1 (Ij - mean)) / 9 of each window."""
    pixels = colours.reshape(-1, 3)[windows].astype(np.float64)  # in single precision eps is lost on saturated colours
    pixels -= pixels.mean(axis=1, keepdims=True)
    covariance = np.matmul(pixels.transpose(0, 2, 1), pixels) / WINDOW + np.eye(3) * (EPSILON / WINDOW)
    projected = np.matmul(pixels, np.linalg.inv(covariance))
    return np.asarray((1 + np.matmul(projected, pixels.transpose(0, 2, 1))) / WINDOW)


def _laplacian(
    affinities: Matrix, numbers: NDArray[np.int32], known_alpha: Matrix, count: int
) -> tuple[sparse.csr_array, Matrix]:
    """The Laplacian over unknown pixels, and what the known ones put on the right-hand side."""
    rows = np.broadcast_to(numbers[:, :, None], affinities.shape)
    columns = np.broadcast_to(numbers[:, None, :], affinities.shape)
    inside = (rows >= 0) & (columns >= 0)
    border = (rows >= 0) & (columns < 0)
    beyond = np.broadcast_to(known_alpha[:, None, :], affinities.shape)
    right = np.bincount(rows[border], weights=affinities[border] * beyond[border], minlength=count)
    diagonal = np.bincount(numbers[numbers >= 0], minlength=count).astype(np.float64)
    links = sparse.coo_array((-affinities[inside], (rows[inside], columns[inside])), shape=(count, count))
    return (links.tocsr() + sparse.diags_array(diagonal)).tocsr(), np.asarray(right, np.float64)


def _conjugate_gradients(
    system: sparse.csr_array, right: Matrix, start: Matrix, *, tolerance: float = 1e-3, limit: int = 400
) -> Matrix:
    """Jacobi-preconditioned; stops at `tolerance` of |right|. Deterministic."""
    solution = start.copy()
    scale = np.maximum(system.diagonal(), 1e-4)
    residual = right - system @ solution
    direction = residual / scale
    product = float(residual @ direction)
    enough = tolerance * (float(np.linalg.norm(right)) + 1e-12)
    for _ in range(limit):
        if np.linalg.norm(residual) < enough or product == 0:
            break
        image = system @ direction
        step = product / float(direction @ image)
        solution += step * direction
        residual -= step * image
        preconditioned = residual / scale
        product, previous = float(residual @ preconditioned), product
        direction = preconditioned + (product / previous) * direction
    return solution
