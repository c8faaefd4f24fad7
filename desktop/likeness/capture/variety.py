"""What makes one photo of a set different from another: pose, expression, light, top and background, as a few small numbers.

The numbers tell photos of one person apart and are no picture: nobody is recognised by them. Distances mean something only between photos of
the same person, whose own skin is the reference for light and cloth.
"""

from collections.abc import Sequence

import cv2
import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.capture.person import join_near
from likeness.capture.smile import smile
from likeness.vision.colour import srgb_to_lab, srgb_to_linear
from likeness.vision.faces import Face, moved
from likeness.vision.models import Picture, VisionModels
from likeness.vision.regions import FOREHEAD, LEFT_CHEEK, RIGHT_CHEEK, skin_mask
from likeness.vision.segment import person_mask

LONG_SIDE = 320
"""Pixels at which a photo is described: light, cloth and background in the large need no more."""

Signature = tuple[float, ...]

SKIN_POINTS = (*FOREHEAD, *LEFT_CHEEK, *RIGHT_CHEEK, 5, 195, 4, 9, 8, 168, 50, 280, 203, 423, 214, 434, 135, 364)
"""Mesh points that lie on skin nearly everywhere on a face: forehead, cheeks, nose, beside the chin."""

DARKEST = 0.01
"""Of linear light: below it there is more noise than colour."""

FEW_PIXELS = 60

LIGHT_WEIGHTS = (3.44, 1.05, 0.90, 1.32, 0.48, 1.03)
TOP_WEIGHTS = (0.88, 0.56, 0.54)
BACKGROUND_WEIGHTS = (0.19, 0.16, 0.15, 0.18, 0.59, 0.65)
"""Of the absolute differences, so that at a distance of 1 "the same" and "another" are as likely (docs/calibration/coverage.md)."""


class Variety(msgspec.Struct, frozen=True):
    """`yaw`, `pitch`, `roll` in degrees (vision.faces.HeadPose), `smile` 0..1. A signature is empty where it could not be seen."""

    yaw: float
    pitch: float
    roll: float
    smile: float
    light: Signature = ()
    top: Signature = ()
    background: Signature = ()


def describe(models: VisionModels, pixels: Picture, face: Face) -> Variety:
    """`pixels` (H, W, 3) uint8 sRGB, `face` in its pixels."""
    small, near = _small(pixels, face)
    person = person_mask(models, small)
    linear = srgb_to_linear(small)
    skin = _skin_colour(linear, near)
    pose = face.pose
    return Variety(
        round(pose.yaw, 1),
        round(pose.pitch, 1),
        round(pose.roll, 1),
        round(smile(face.mesh), 2),
        () if skin is None else _rounded(_light(linear, near, skin)),
        () if skin is None else _rounded(_top(linear, near, person, skin)),
        _rounded(_background(small, person)),
    )


def _small(pixels: Picture, face: Face) -> tuple[Picture, Face]:
    height, width = pixels.shape[:2]
    scale = min(1.0, LONG_SIDE / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    # Averaging all of a large photo takes longer than all the rest; every k-th pixel leaves sixteen for each one here.
    skip = max(1, max(height, width) // (4 * LONG_SIDE))
    thinned = np.ascontiguousarray(pixels[::skip, ::skip])
    return np.asarray(cv2.resize(thinned, size, interpolation=cv2.INTER_AREA), np.uint8), moved(face, scale, 0, 0)


def _rounded(values: NDArray[np.float64]) -> Signature:
    return tuple(round(float(value), 3) for value in values)


def _skin_colour(linear: NDArray[np.float64], face: Face) -> NDArray[np.float64] | None:
    """(3,) mean linear colour of cheeks and forehead; None where they are not in the picture."""
    skin = linear[skin_mask(face, linear.shape)]
    return np.maximum(skin.mean(axis=0), DARKEST) if len(skin) >= FEW_PIXELS else None


def _light(linear: NDArray[np.float64], face: Face, skin: NDArray[np.float64]) -> NDArray[np.float64]:
    """Colour (log red/green, log blue/green), then how brightness grows to image right, down and towards the camera, and what that does not explain.

    First-order spherical harmonics (Ramamoorthi and Hanrahan 2001) over the directions in which the face's skin looks, taken as those of a
    ball around the middle of the head: enough to say where light comes from and how hard it is, whichever way the head is turned.
    """
    directions, brightness = _shading(linear, face)
    colour = np.log(skin[[0, 2]] / skin[1])
    if len(brightness) < 10:
        return np.concatenate([colour, np.zeros(4)])
    relative = brightness / brightness.mean()
    basis = np.c_[np.ones(len(directions)), directions]
    # Few points look to the sides: without the ridge a single highlight would decide.
    gram = basis.T @ basis + np.diag([0.0, 1.0, 1.0, 1.0])
    fit = np.linalg.solve(gram, basis.T @ relative)
    unexplained = np.sqrt(np.mean((relative - basis @ fit) ** 2))
    return np.concatenate([colour, fit[1:], [unexplained]])


def _shading(linear: NDArray[np.float64], face: Face) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(N, 3) unit directions and (N,) brightness of the skin points that face the camera and lie in the picture."""
    points = face.mesh[list(SKIN_POINTS)]
    depth = face.mesh[[234, 454], 2].mean()
    middle = np.append(face.mesh[[234, 454], :2].mean(axis=0), depth)
    directions = points - middle
    directions /= np.maximum(np.linalg.norm(directions, axis=1, keepdims=True), 1e-6)
    green = cv2.GaussianBlur(linear @ np.array([0.2126, 0.7152, 0.0722]), (0, 0), max(face.t / 40, 0.5))
    height, width = green.shape
    columns, rows = np.floor(points[:, 0]).astype(int), np.floor(points[:, 1]).astype(int)
    seen = (directions[:, 2] < -0.25) & (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
    return directions[seen], np.maximum(green[rows[seen], columns[seen]], DARKEST / 4)


def _top(
    linear: NDArray[np.float64], face: Face, person: NDArray[np.float32], skin: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Colour of the cloth below the chin beside the skin's own, so that the light's colour and strength fall out: log red/green, log blue/green,
    log brightness of the middle third of the pixels by brightness, which folds, a shadow and a collar do not reach.
    """
    height, width = linear.shape[:2]
    x, y = face.chin
    x0, x1 = int(max(0, x - 1.6 * face.t)), int(min(width, x + 1.6 * face.t))
    y0 = int(np.clip(y + 0.75 * face.t, 0, height))
    y1 = int(np.clip(y + 2.2 * face.t, 0, height))
    window, inside = linear[y0:y1, x0:x1], person[y0:y1, x0:x1] > 0.8
    cloth = window[inside]
    if len(cloth) < FEW_PIXELS:
        return np.empty(0)
    ordered = cloth[np.argsort(cloth.sum(axis=1), kind="stable")]
    middle = np.median(np.array_split(ordered, 3)[1], axis=0)
    red, green, blue = np.log(np.maximum(middle, DARKEST / 2) / skin)
    return np.array([red - green, blue - green, (red + green + blue) / 3])


def _background(small: Picture, person: NDArray[np.float32]) -> NDArray[np.float64]:
    """Where nobody is: mean of L*, a*, b* over 10, and the logarithms of their spreads. Fine texture is left out: it follows the camera's noise."""
    apart = cv2.dilate((person > 0.1).astype(np.uint8), np.ones((9, 9), np.uint8)) == 0
    if apart.sum() < 4 * FEW_PIXELS:
        return np.empty(0)
    behind = srgb_to_lab(small[apart])
    return np.concatenate([behind.mean(axis=0) / 10, np.log(0.3 + behind.std(axis=0))])


def distance(first: Signature, second: Signature, weights: Signature) -> float:
    """0 the same .. 1 as likely the same as not .. above: another. Both signatures of one kind, neither empty."""
    return float(np.abs(np.subtract(first, second)) @ np.array(weights))


def groups(signatures: Sequence[Signature], weights: Signature, limit: float) -> list[list[int]]:
    """Indices of those that belong together, by average linkage; empty signatures belong nowhere."""
    seen = [index for index, signature in enumerate(signatures) if signature]
    if not seen:
        return []
    table = np.array([[distance(signatures[a], signatures[b], weights) for b in seen] for a in seen])
    return [[seen[index] for index in group] for group in join_near(table, limit)]
