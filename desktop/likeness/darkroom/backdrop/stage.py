"""A stage of flat shapes and lamps in metres, and the camera that photographs it far out of focus."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.backdrop.lens import defocus, disc_radius
from likeness.darkroom.colour import Floats

Points = NDArray[np.float64]

LAYERS = (2.6, 4.2, 6.5, 11.0, 40.0, np.inf)
"""Depths in metres that part the stage; each part has one disc of confusion."""


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """`corners` (N, 4, 3): convex flat shapes, x right, y up, z away, in metres; `colours` (N, 3) linear light. Later ones are painted over."""

    corners: Points
    colours: Points


@dataclass(frozen=True, slots=True, eq=False)
class Lamps:
    """`places` (N, 3) in metres; `power` (N, 3): the light each brings, in frame heights squared of radiance 1 (x 1e-4)."""

    places: Points
    power: Points


@dataclass(frozen=True, slots=True)
class Camera:
    """`focal` in frame heights; the horizon at `horizon` of the height; `eye` metres above the floor; turned by `yaw` degrees."""

    focal: float = 2.1
    horizon: float = 0.42
    eye: float = 1.5
    yaw: float = 0.0


def photograph(
    shapes: Sequence[Shapes], lamps: Sequence[Lamps], camera: Camera, size: tuple[int, int], blur: float
) -> Floats:
    """(height, width, 3) linear radiance of the stage. Farther layers are blurred by themselves, nearer ones laid over them, so that
    a near edge lets light from behind it in, as in a lens.
    """
    width, height = size
    margin = int(np.ceil(disc_radius(np.inf, blur, height))) + 2
    corners = _in_camera(np.concatenate([part.corners for part in shapes]), camera)
    colours = np.concatenate([part.colours for part in shapes])
    points = _in_camera(np.concatenate([part.places for part in lamps]), camera)
    power = np.concatenate([part.power for part in lamps])
    seen = np.zeros((height + 2 * margin, width + 2 * margin, 3), np.float32)
    for near, far in reversed(list(zip((0.0, *LAYERS[:-1]), LAYERS, strict=True))):
        layer = np.zeros((*seen.shape[:2], 4), np.float32)
        painted = _paint(layer, corners, colours, (near, far), camera, (width, height, margin))
        lit = _light(layer, points, power, (near, far), camera, (width, height, margin))
        if not (painted or lit):
            continue
        depth = np.inf if np.isinf(far) else max(0.5 * (near + far), 2.0)
        layer = defocus(layer, disc_radius(depth, blur, height))
        seen = layer[..., :3] + seen * (1 - layer[..., 3:])
    return np.ascontiguousarray(seen[margin : margin + height, margin : margin + width])


def _in_camera(points: Points, camera: Camera) -> Points:
    turn = np.radians(camera.yaw)
    x, y, z = points[..., 0], points[..., 1], points[..., 2]
    return np.stack([x * np.cos(turn) - z * np.sin(turn), y - camera.eye, x * np.sin(turn) + z * np.cos(turn)], axis=-1)


def _project(points: Points, camera: Camera, size: tuple[int, int, int]) -> Points:
    width, height, margin = size
    scale = camera.focal * height / points[..., 2]
    across = width / 2 + points[..., 0] * scale + margin
    down = camera.horizon * height - points[..., 1] * scale + margin
    return np.stack([across, down], axis=-1)


def _paint(
    layer: Floats,
    corners: Points,
    colours: Points,
    depths: tuple[float, float],
    camera: Camera,
    size: tuple[int, int, int],
) -> bool:
    """Paint what lies in the layer, and of shapes that lead out of it toward the camera the rest too, so that no gap opens."""
    near, far = depths
    nearest, farthest = corners[..., 2].min(axis=1), corners[..., 2].max(axis=1)
    chosen = np.flatnonzero((nearest < far) & (farthest >= near) & (farthest > 1.0))
    whole = (nearest >= 1.0) & (farthest <= far)
    flat = np.where(corners[..., 2:] > 1.0, corners, 1.0)
    pixels = np.clip(_project(flat, camera, size), -4000, 4000)
    fixed = np.rint((pixels - 0.5) * 16).astype(np.int32)
    out = whole & ((pixels.max(axis=1) < 0).any(axis=-1) | (pixels.min(axis=1) > layer.shape[1::-1]).any(axis=-1))
    for index in chosen[~out[chosen]]:
        outline = fixed[index] if whole[index] else _outline(corners[index], far, camera, size)
        if len(outline) >= 3:
            cv2.fillConvexPoly(layer, outline, (*colours[index], 1.0), lineType=cv2.LINE_8, shift=4)
    return len(chosen) > 0


def _outline(corners: Points, far: float, camera: Camera, size: tuple[int, int, int]) -> NDArray[np.int32]:
    """The shape cut off before the lens and behind the layer (Sutherland and Hodgman 1974)."""
    kept = _cut(_cut(corners, 1.0, 1.0), far, -1.0) if np.isfinite(far) else _cut(corners, 1.0, 1.0)
    if len(kept) < 3:
        return np.zeros((0, 2), np.int32)
    pixels = np.clip(_project(kept, camera, size), -4000, 4000)
    return np.rint((pixels - 0.5) * 16).astype(np.int32)


def _cut(corners: Points, depth: float, sign: float) -> Points:
    inside = sign * (corners[:, 2] - depth)
    kept = []
    for index in range(len(corners)):
        before = index - 1
        if (inside[index] >= 0) != (inside[before] >= 0):
            t = inside[before] / (inside[before] - inside[index])
            kept.append(corners[before] + t * (corners[index] - corners[before]))
        if inside[index] >= 0:
            kept.append(corners[index])
    return np.array(kept).reshape(-1, 3)


def _light(
    layer: Floats,
    points: Points,
    power: Points,
    depths: tuple[float, float],
    camera: Camera,
    size: tuple[int, int, int],
) -> bool:
    """Add the lamps of the layer: each its whole light on the four pixels around it, however small it is."""
    near, far = depths
    chosen = (points[:, 2] >= max(near, 1.0)) & (points[:, 2] < far)
    if not chosen.any():
        return False
    at = _project(points[chosen], camera, size) - 0.5
    light = power[chosen] * 1e-4 * size[1] ** 2
    cell = np.floor(at).astype(int)
    part = at - cell
    for right, below in ((0, 0), (1, 0), (0, 1), (1, 1)):
        x, y = cell[:, 0] + right, cell[:, 1] + below
        weight = np.abs(1 - right - part[:, 0]) * np.abs(1 - below - part[:, 1])
        inside = (x >= 0) & (y >= 0) & (x < layer.shape[1]) & (y < layer.shape[0])
        np.add.at(layer[..., :3], (y[inside], x[inside]), (light * weight[:, None])[inside])
    return True
