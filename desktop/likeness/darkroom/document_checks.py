"""What an officer might object to in a document picture, as far as the mesh and the pixels tell. Each finding is a code."""

from collections.abc import Sequence

import cv2
import numpy as np

from likeness.darkroom.colour import Floats, unit
from likeness.darkroom.scene import eye_whites, read_scene
from likeness.vision.colour import srgb_to_lab
from likeness.vision.faces import Face, moved
from likeness.vision.models import Picture
from likeness.vision.regions import LEFT_CHEEK, RIGHT_CHEEK, polygon_mask, skin_mask

TURNED, NODDED, TILTED = 7.0, 12.0, 8.0
"""Degrees of yaw, pitch and roll. ICAO allows 5, 5 and 8; the mesh reads pitch up to 8 off, so only what is sure is said."""

SHUT, OPEN_MOUTH, SMILE = 0.035, 0.045, 0.05
"""In T: least gap between the lids, most gap between the lips, most rise of the mouth's corners over its middle. On six people:
open eyes 0.043 and more, shut ones at most 0.025; closed mouths up to 0.035, teeth 0.066 and more; neutral mouths up to 0.035.
"""

UNEVEN = 10.0
"""Most difference of L* between the cheeks."""

CAST = 0.4
"""Most ln(R/B) of the light: a lamp in a room has 0.5 and more."""

LIGHT_SIDE = 1024
"""Longer side at which the light is read: more pixels tell no more of it, and a large photo as floats takes gigabytes."""

BUSY, COLOURED, SHADOW = 14.0, 14.0, 7.0
"""Of the background: most spread of L* (5 to 95 %), most chroma, and most darkening beside the head."""

# Mesh points of the upper and the lower lid, and of the upper and the lower lip's inner edge.
LEFT_LIDS = ((160, 144), (159, 145), (158, 153))
RIGHT_LIDS = ((387, 373), (386, 374), (385, 380))
LIPS = ((81, 178), (82, 87), (13, 14), (312, 317), (311, 402))
LEFT_CORNER, RIGHT_CORNER, UPPER_LIP, LOWER_LIP = 61, 291, 13, 14


def check_face(face: Face) -> list[str]:
    """Pose, eyes and mouth."""
    found = {
        "document-turned": abs(face.pose.yaw) > TURNED or abs(face.pose.pitch) > NODDED,
        "document-tilted": abs(face.pose.roll) > TILTED,
        "document-eyes-shut": min(np.mean(gaps(face, LEFT_LIDS)), np.mean(gaps(face, RIGHT_LIDS))) < SHUT,
        "document-mouth-open": max(gaps(face, LIPS)) > OPEN_MOUTH,
        "document-smile": smile(face) > SMILE,
    }
    return [code for code, so in found.items() if so]


def check_light(picture: Picture, alpha: Floats, face: Face) -> list[str]:
    """Even light of no colour; `picture` (H, W, 3) and `alpha` (H, W) are those of the whole photo."""
    scale = min(1.0, LIGHT_SIDE / max(alpha.shape))
    size = max(1, round(alpha.shape[1] * scale)), max(1, round(alpha.shape[0] * scale))
    small, matte = (cv2.resize(part, size, interpolation=cv2.INTER_AREA) for part in (picture, alpha))
    near, colours = moved(face, scale, 0, 0), unit(np.asarray(small, np.uint8))
    skin = colours[skin_mask(near, colours.shape) & (matte > 0.9)]
    head = (matte > 0.05) & (np.arange(size[1])[:, None] < near.chin[1] + 0.6 * near.t)
    scene = read_scene(colours, matte, head, skin, eye_whites(picture, face))
    found = {
        "document-light-uneven": _cheeks_apart(picture, face) > UNEVEN,
        "document-colour-cast": abs(scene.cast) > CAST,
    }
    return [code for code, so in found.items() if so]


def gaps(face: Face, pairs: Sequence[tuple[int, int]]) -> list[float]:
    """Distances between the points of each pair, in T."""
    return [float(np.linalg.norm(face.mesh[a, :2] - face.mesh[b, :2])) / max(face.t, 1e-6) for a, b in pairs]


def smile(face: Face) -> float:
    """How far the corners of the mouth are above its middle, in T, along the face's own axis; nodding, which lowers them, is taken out."""
    down = (face.chin - face.eye_midpoint) / max(face.t, 1e-6)
    middle = (face.mesh[UPPER_LIP, :2] + face.mesh[LOWER_LIP, :2]) / 2
    corners = (face.mesh[LEFT_CORNER, :2] + face.mesh[RIGHT_CORNER, :2]) / 2
    return float((middle - corners) @ down) / max(face.t, 1e-6) + 0.0022 * face.pose.pitch


def _cheeks_apart(picture: Picture, face: Face) -> float:
    lightness = []
    for cheek in (LEFT_CHEEK, RIGHT_CHEEK):
        pixels = picture[polygon_mask(face, cheek, picture.shape)]
        if len(pixels) < 30:
            return 0.0
        lightness.append(float(np.median(srgb_to_lab(pixels)[:, 0])))
    return abs(lightness[0] - lightness[1])


def check_background(seen: Picture, alpha: Floats, least_lightness: float) -> list[str]:
    """`seen` (H, W, 3) is the crop and `alpha` (H, W) its matte. Nothing is said where too little background is left to judge."""
    scale = min(1.0, 400 / max(alpha.shape))
    size = max(1, round(alpha.shape[1] * scale)), max(1, round(alpha.shape[0] * scale))
    person = cv2.dilate(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), np.ones((5, 5), np.uint8)) > 0.03
    if int((~person).sum()) < 200:
        return []
    lab = srgb_to_lab(np.asarray(cv2.resize(seen, size, interpolation=cv2.INTER_AREA), np.uint8))
    behind = lab[~person]
    lightness, chroma = float(np.median(behind[:, 0])), np.hypot(behind[:, 1], behind[:, 2])
    low, high = np.percentile(behind[:, 0], (5, 95))
    found = {
        "document-background-busy": high - low > BUSY,
        "document-background-dark": lightness < least_lightness,
        "document-background-coloured": float(np.percentile(chroma, 80)) > COLOURED,
        "document-shadow": _darkening(lab[..., 0], person) > SHADOW,
    }
    return [code for code, so in found.items() if so]


def _darkening(
    lightness: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    person: np.ndarray[tuple[int, ...], np.dtype[np.bool_]],
) -> float:
    """How much darker, in L*, the background is close beside the person than farther away: the darker of both sides."""
    away = cv2.distanceTransform((~person).astype(np.uint8), cv2.DIST_L2, 3)
    near, far = (away > 0) & (away < 0.05 * max(person.shape)), away > 0.1 * max(person.shape)
    middle = person.shape[1] // 2
    sides = [(near[side], lightness[side]) for side in (np.s_[:, :middle], np.s_[:, middle:])]
    if int(far.sum()) <= 50:
        return 0.0
    usual = float(np.median(lightness[far]))
    return max(
        (usual - float(np.median(level[beside])) for beside, level in sides if int(beside.sum()) > 50), default=0.0
    )
