"""Flat shapes for a stage: walls, floors, boxes, cards. Metres; x right, y up, z away; colours are linear light."""

from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike

from likeness.darkroom.backdrop.stage import Lamps, Points, Shapes


def shapes(corners: ArrayLike, colours: ArrayLike) -> Shapes:
    """(N, 4, 3) corners with (N, 3) colours, or one colour for all."""
    solid = np.asarray(corners, float).reshape(-1, 4, 3)
    return Shapes(solid, np.broadcast_to(np.asarray(colours, float), (len(solid), 3)).copy())


def lamps(places: ArrayLike, power: ArrayLike) -> Lamps:
    """(N, 3) places with (N, 3) power, or one for all."""
    points = np.asarray(places, float).reshape(-1, 3)
    return Lamps(points, np.broadcast_to(np.asarray(power, float), (len(points), 3)).copy())


def wall(start: tuple[float, float], end: tuple[float, float], low: float, high: float, colours: ArrayLike) -> Shapes:
    """An upright wall over the ground line `start` - `end` (x, z), parted along it into as many pieces as there are colours."""
    tints = np.atleast_2d(np.asarray(colours, float))
    ends = np.linspace(start, end, len(tints) + 1)
    return shapes([_upright(a, b, low, high) for a, b in pairwise(ends)], tints)


def slab(left: float, right: float, near: float, far: float, height: float, colours: ArrayLike) -> Shapes:
    """A level surface, parted in depth, the far pieces first; one colour a piece."""
    tints = np.atleast_2d(np.asarray(colours, float))
    depths = np.geomspace(far, near, len(tints) + 1)
    corners = [
        [(left, height, b), (right, height, b), (right, height, a), (left, height, a)] for a, b in pairwise(depths)
    ]
    return shapes(corners, tints)


def cards(centres: ArrayLike, wide: ArrayLike, tall: ArrayLike, colours: ArrayLike) -> Shapes:
    """Upright rectangles that face the camera's x axis: (N, 3) centres of their lower edges, widths, heights, colours."""
    middle = np.asarray(centres, float).reshape(-1, 3)
    half, high = np.broadcast_to(np.asarray(wide) / 2, len(middle)), np.broadcast_to(np.asarray(tall), len(middle))
    sides, nothing = np.stack([half, 0 * half, 0 * half], axis=-1), np.zeros(len(middle))
    up = np.stack([nothing, high, nothing], axis=-1)
    return shapes(np.stack([middle - sides, middle + sides, middle + sides + up, middle - sides + up], axis=1), colours)


def together(parts: list[Shapes]) -> Shapes:
    return Shapes(np.concatenate([part.corners for part in parts]), np.concatenate([part.colours for part in parts]))


def box(
    x: tuple[float, float], y: tuple[float, float], z: tuple[float, float], colour: ArrayLike, top: float = 1.4
) -> Shapes:
    """A block seen from the front and above: its top is `top` times as light, its sides three quarters."""
    tint = np.asarray(colour, float)
    (x0, x1), (y0, y1), (z0, z1) = x, y, z
    faces = [
        [(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)],
        [(x0, y0, z0), (x0, y0, z1), (x0, y1, z1), (x0, y1, z0)],
        [(x1, y0, z0), (x1, y0, z1), (x1, y1, z1), (x1, y1, z0)],
        [(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)],
    ]
    return shapes(faces, np.stack([tint * top, tint * 0.75, tint * 0.75, tint]))


def petals(centres: Points, size: Points, rng: np.random.Generator, colours: ArrayLike) -> Shapes:
    """Leaves: lozenges of random tilt about (N, 3) centres."""
    count = len(centres)
    turn = rng.uniform(0, np.pi, count)
    along = np.stack([np.cos(turn), np.sin(turn), 0 * turn], axis=-1) * size[:, None]
    across = np.stack([-np.sin(turn), np.cos(turn), 0 * turn], axis=-1) * (size * rng.uniform(0.2, 0.5, count))[:, None]
    return shapes(np.stack([centres - along, centres + across, centres + along, centres - across], axis=1), colours)


def _upright(a: Points, b: Points, low: float, high: float) -> list[tuple[float, float, float]]:
    return [(a[0], low, a[1]), (b[0], low, b[1]), (b[0], high, b[1]), (a[0], high, a[1])]
