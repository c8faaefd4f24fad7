"""What the light of a photo was, read from the scene and from the whites of the eyes, never from what skin "should" look like.

Three witnesses of a cast: the scene around the head (even its least affected surfaces show it), the whites of the eyes (lit as the face
is, and much alike in all people), and the skin locus, which only bounds the other two: no light may be taken out that would
leave skin bluer than anybody's, and none may be left that makes it redder than anybody's.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats, luminance, to_linear, unit
from likeness.vision.faces import Face

MAX_CAST = 1.4
"""Most correction of the blue-red axis, in natural log of R/B: tungsten to daylight is about 2."""

MAX_TINT = 0.15
"""Most correction of the green-magenta axis by the scene; leaves and lawns look like a green cast, so it stays small."""

PLANCK_TINT = 0.08
"""Green over magenta of a lamp per squared cast. Illuminant A alone in linear sRGB, (1.845, 0.826, 0.233), gives 0.054; on cheeks
under rendered lamps it was 0.12 (median of twelve), for skin reflects least where lamps have least."""

NEUTRAL_BAND = 0.12
"""A scene whose least warm surfaces are this close to neutral has no cast worth correcting."""

SKIN_LOCUS = 0.5, 2.0
"""ln(R/B) of skin in neutral light lies within: 0.63 to 1.65 over the rendered people, and a margin for everybody else."""

WHITES = 0.0, 0.2
"""ln(R/B) of the whites of the eyes in neutral light: the bluer half of their brighter half, -0.12 to 0.26 over six people."""

WHITES_DILUTED, WHITES_TRUST = 0.3, 1.5
"""They also mirror what else is in the room, which dilutes a cast, and a strong one most. Beyond that the scene may say up to so many
times more.
"""

MAX_EXPOSURE, MIN_EXPOSURE = 0.7, -0.3
BRIGHT = 0.60
"""Linear luminance that the brightest three percent of a well exposed photo reach."""

DEAD_BAND = 0.25
"""Stops by which an exposure may be off before it counts as a fault."""

BURNT = 0.85
"""A tenth of the head above this has lost its drawing."""

# fmt: off
LEFT_LIDS = (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7)
RIGHT_LIDS = (263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249)
# fmt: on
LEFT_IRIS, RIGHT_IRIS = slice(468, 473), slice(473, 478)
FINE = 4
"""Eyes are small: their outlines are drawn this many times larger, and only pixels wholly inside count."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the photo's light was: casts in natural log (warm and green positive, 0 where unsure), exposure error in EV,
    the skin's sRGB colour 0..1 (None where no skin is seen).
    """

    cast: float
    tint: float
    exposure: float
    skin: tuple[float, float, float] | None


def read_scene(
    picture: Floats, alpha: Floats, head: NDArray[np.bool_], skin: Floats, whites: Floats | None = None
) -> Scene:
    """`picture` (H, W, 3) sRGB 0..1; `alpha` (H, W) its matte; `head` marks face and hair, which are left out of the balance;
    `skin` (N, 3) and `whites` (M, 3), as `eye_whites` gives them, sRGB 0..1.
    """
    height, width = (max(8, round(side * 256 / max(picture.shape[:2]))) for side in picture.shape[:2])
    size = width, height
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    around = cv2.resize(head.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) == 0
    brightest = small.max(axis=-1)
    linear = to_linear(small)
    usable = linear[around & (brightest < 0.98) & (small.min(axis=-1) > 0.02) & (brightest > 0.08)]
    cast, tint = _casts(usable) if len(usable) > 500 else (0.0, 0.0)
    middle = np.median(skin, axis=0).astype(np.float32) if len(skin) >= 50 else None
    seen = None if middle is None else _read_whites(whites, to_linear(middle))
    if middle is not None:
        cast = _bounded_cast(cast, float(_warmth(to_linear(middle))), seen)
    if seen is not None:  # leaves and lawns do not colour the eyes
        tint = float(np.clip(tint, min(0.0, seen[1]), max(0.0, seen[1])))
    sitter = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA) > 0.9
    exposure = _exposure(luminance(linear), sitter, sitter & ~around)
    colour = None if middle is None else (float(middle[0]), float(middle[1]), float(middle[2]))
    return Scene(cast, tint + PLANCK_TINT * cast * abs(cast), exposure, colour)


def eye_whites(picture: NDArray[np.uint8] | Floats, face: Face) -> Floats:
    """(N, 3) sRGB 0..1: the pixels between the lids and outside the irises that lie in the picture; of closed eyes next to none.

    `picture` (H, W, 3), uint8 or floats 0..1: only the eyes of a large photo become floating point.
    """
    found = [_white_of(picture, face.mesh[list(lids), :2], face.mesh[iris, :2]) for lids, iris in _EYES]
    return np.concatenate(found)


_EYES = ((LEFT_LIDS, LEFT_IRIS), (RIGHT_LIDS, RIGHT_IRIS))


def _white_of(picture: NDArray[np.uint8] | Floats, lids: NDArray[np.float64], iris: NDArray[np.float64]) -> Floats:
    height, width = picture.shape[:2]
    x0, y0 = (int(v) for v in np.clip(np.floor(lids.min(axis=0)), 0, (width, height)))
    x1, y1 = (int(v) for v in np.clip(np.ceil(lids.max(axis=0)), (x0, y0), (width, height)))
    # A face may be as large as the picture is: beyond this many pixels more tell nothing.
    step = max(1, (x1 - x0) // 160)
    part = picture[y0:y1:step, x0:x1:step]
    if part.size == 0:
        return np.zeros((0, 3), np.float32)
    drawn = np.zeros((part.shape[0] * FINE, part.shape[1] * FINE), np.uint8)
    scale = FINE / step
    cv2.fillPoly(drawn, [np.rint((lids - (x0, y0)) * scale - 0.5).astype(np.int32)], 255)
    centre = np.rint((iris[0] - (x0, y0)) * scale - 0.5).astype(int)
    radius = float(np.linalg.norm(iris[1:] - iris[0], axis=1).mean()) * 1.15 * scale
    cv2.circle(drawn, (int(centre[0]), int(centre[1])), int(np.ceil(radius)), 0, -1)
    inside = cv2.resize(drawn, part.shape[1::-1], interpolation=cv2.INTER_AREA) > 250
    seen = part[inside]
    return unit(seen) if seen.dtype == np.uint8 else np.asarray(seen, np.float32)


def _bounded_cast(scene: float, skin_warmth: float, whites: tuple[float, float] | None) -> float:
    """The scene's cast, corrected by the eyes where they can be read, within what the skin locus allows."""
    cast = scene
    if whites is not None:
        eyes = max(0.0, whites[0] - WHITES[1]) + min(0.0, whites[0] - WHITES[0])
        eyes *= 1 + WHITES_DILUTED * abs(eyes)
        cast = float(np.clip(scene, min(eyes, WHITES_TRUST * eyes), max(eyes, WHITES_TRUST * eyes)))
    most, least = skin_warmth - SKIN_LOCUS[0], skin_warmth - SKIN_LOCUS[1]
    cast = float(np.clip(cast, min(0.0, least), max(0.0, most)))
    return float(np.clip(max(cast, least), -MAX_CAST, MAX_CAST))


def _read_whites(whites: Floats | None, skin: Floats) -> tuple[float, float] | None:
    """ln(R/B) and tint of the bluer part of the brighter half; None where lids, shadow or too few pixels make them worthless."""
    if whites is None or len(whites) < 30:
        return None
    linear = to_linear(whites)
    level = luminance(linear)
    bright = linear[(level >= np.median(level)) & (level < 0.9)]
    if len(bright) < 12 or float(np.median(luminance(bright))) < max(0.02, 0.1 * float(luminance(skin))):
        return None
    warmth, tint = _warmth(bright), _tint(bright)
    seen = float(np.percentile(warmth, 25))
    if seen > float(_warmth(skin)) - 0.2:
        return None
    return seen, float(np.median(tint[warmth <= np.median(warmth)]))


def _warmth(linear: Floats) -> Floats:
    safe = np.maximum(linear, 1e-4)
    return np.asarray(np.log(safe[..., 0] / safe[..., 2]), np.float32)


def _tint(linear: Floats) -> Floats:
    logs = np.log(np.maximum(linear, 1e-4))
    return np.asarray(logs[..., 1] - (logs[..., 0] + logs[..., 2]) / 2, np.float32)


def _casts(linear: Floats) -> tuple[float, float]:
    """A cast is what even the least affected surfaces show: if the bluest sixth of a scene is warm, the light was warm."""
    cast, tint = _common(_warmth(linear), NEUTRAL_BAND), _common(_tint(linear), NEUTRAL_BAND)
    return float(np.clip(cast, -MAX_CAST, MAX_CAST)), float(np.clip(tint, -MAX_TINT, MAX_TINT))


def _common(values: Floats, band: float) -> float:
    low, high = (float(v) for v in np.percentile(values, (15, 85)))
    return max(0.0, low - band) + min(0.0, high + band)


def _exposure(level: Floats, sitter: NDArray[np.bool_], head: NDArray[np.bool_]) -> float:
    """Up where nothing in the photo is bright; down only where much of the head is burnt, never because of a window behind."""
    bright = max(_percentile(level[sitter], 97), _percentile(level.ravel(), 97), 1e-3)
    if bright < BRIGHT:
        return float(np.clip(np.log2(BRIGHT / bright) - DEAD_BAND, 0, MAX_EXPOSURE))
    return float(np.clip(np.log2(BURNT / max(_percentile(level[head], 90), 1e-3)), MIN_EXPOSURE, 0))


def _percentile(level: Floats, share: float) -> float:
    return float(np.percentile(level, share)) if level.size > 100 else 0.0
