"""Which pixels are the sitter's face, hair and skin, and which are what they wear: from the person's mask, the mesh and the skin's colour.

No network here knows clothes. So whatever might be face, hair or skin is protected, and what is left of the person is clothes.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from likeness.vision.colour import luminance
from likeness.vision.exposure import skin_coloured
from likeness.vision.faces import Face
from likeness.vision.models import Floats, Picture, VisionModels
from likeness.vision.regions import Mask, oval_mask, skin_mask
from likeness.vision.segment import person_mask

AROUND = 0.1
"""Of T beyond the mesh's oval: ears' roots, the hairline and what the mesh is unsure of."""

CROWN, TEMPLES = 2.2, 1.5
"""Of T from the middle of the eyes up and to the sides: nearly every head of hair lies within."""

PIECE = 0.05
"""Of the largest piece of clothes: smaller ones are none."""

JAW = 0.75
"""Of T below the eyes: above it what is neither face nor skin is hair; a head that bows has its shoulders below."""

HAIR_FALLS = 1.6
"""Of T below the chin: how far down hair is looked for."""

STRAND = 0.04
"""Of T: thinner lines of the hair's colour below the chin are hems and seams."""

HAIR_REACH = 3.0
"""Scaled distance of a pixel's colour from the hair above the forehead up to which it counts as hair."""

THROAT, SHADOW = 1.0, 0.3
"""Of T: how far below the chin the neck is looked for, and how wide a shadow on it may be that has not the skin's colour."""


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """All (H, W). `person` 0..1; `face`: the oval and a little more; `hair`, `skin`: outside the face; `clothes`: the rest of the person."""

    person: Floats
    face: Mask
    hair: Mask
    skin: Mask
    clothes: Mask

    @property
    def own(self) -> Mask:
        """What makes the sitter who they are: face, hair and skin."""
        return self.face | self.hair | self.skin


def parts_of(models: VisionModels, picture: Picture, face: Face) -> Parts:
    """Of the person in `picture` (H, W, 3) whose face this is."""
    return split(picture, face, person_mask(models, picture))


def split(picture: Picture, face: Face, person: Floats) -> Parts:
    """As `parts_of`, with the person's mask at hand."""
    inside = person > 0.5
    oval = grown(oval_mask(face, picture.shape), AROUND * face.t)
    rows, columns = np.mgrid[: picture.shape[0], : picture.shape[1]].astype(np.float32) + np.float32(0.5)
    eyes = face.eye_midpoint
    above = (
        (rows < eyes[1] + JAW * face.t)
        & (rows > eyes[1] - CROWN * face.t)
        & (abs(columns - eyes[0]) < TEMPLES * face.t)
    )
    skin = _solid(skin_coloured(picture, face) & inside & ~oval, 0.03 * face.t)
    throat = rows < face.chin[1] + THROAT * face.t
    gaps = _closed(oval | skin, SHADOW * face.t) & inside & ~oval & throat & (rows > face.chin[1])
    skin |= gaps & _darker(picture, skin_mask(face, picture.shape))
    hair = (above & inside & ~oval & ~skin) | _falling(picture, face, inside & ~oval & ~skin, rows)
    return Parts(person, oval, hair, skin, _large(inside & ~oval & ~hair & ~skin))


def _darker(picture: Picture, skin: Mask) -> Mask:
    """(H, W): no brighter than the face's skin is at its median; a light collar is."""
    level = luminance(picture)
    return np.asarray(level <= np.median(level[skin])) if skin.any() else np.ones(level.shape, np.bool_)


def _large(mask: Mask) -> Mask:
    """Its pieces of some size: what is left over at the edge of loose hair is no cloth."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    areas = stats[1:, cv2.CC_STAT_AREA]
    large = 1 + np.flatnonzero(areas >= PIECE * areas.max()) if len(areas) else areas
    return np.asarray(np.isin(labels, large))


def grown(mask: Mask, by: float) -> Mask:
    """`mask` and everything within `by` pixels of it."""
    return np.asarray(away(mask) <= by)


def away(mask: Mask) -> Floats:
    """(H, W): pixels from the nearest pixel of `mask`, 0 on it; very far where there is none."""
    if not mask.any():
        return np.full(mask.shape, np.float32(1e6))
    return np.asarray(cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5), np.float32)


def _falling(picture: Picture, face: Face, allowed: Mask, rows: Floats) -> Mask:
    """Hair below the chin: of the colour of the hair above the forehead, and hanging together with the head."""
    colours = cv2.cvtColor(cv2.GaussianBlur(picture, (0, 0), max(1.0, 0.02 * face.t)), cv2.COLOR_RGB2LAB)
    values = colours.astype(np.float32)
    forehead = face.mesh[10, 1]
    known = allowed & (rows < forehead - 0.1 * face.t) & (rows > forehead - 0.8 * face.t)
    if known.sum() < 50:
        return np.zeros_like(allowed)
    middle = np.median(values[known], axis=0)
    spread = np.maximum(1.4826 * np.median(np.abs(values[known] - middle), axis=0), (8.0, 3.0, 3.0))
    alike = np.sqrt((((values - middle) / spread) ** 2).mean(axis=-1)) < HAIR_REACH
    within = allowed & alike & (rows < face.chin[1] + HAIR_FALLS * face.t)
    within = _opened(within, STRAND * face.t)
    _, labels = cv2.connectedComponents(within.astype(np.uint8))
    head = np.unique(labels[within & (rows < face.eye_midpoint[1])])
    return np.asarray(np.isin(labels, head[head > 0]))


def _solid(mask: Mask, reach: float) -> Mask:
    """Without specks, and with small holes closed."""
    return _closed(_opened(mask, reach), reach)


def _opened(mask: Mask, reach: float) -> Mask:
    return np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, _disc(reach))) > 0


def _closed(mask: Mask, reach: float) -> Mask:
    return np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, _disc(reach))) > 0


def _disc(reach: float) -> Picture:
    side = 2 * max(1, round(reach)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)
