"""How much bare skin a picture shows below the neck, by the colour of the face's own skin: for light and dark skin alike."""

from dataclasses import dataclass

import cv2
import numpy as np

from likeness.vision.colour import srgb_to_lab, srgb_to_linear
from likeness.vision.faces import Face, moved
from likeness.vision.models import Picture, VisionModels
from likeness.vision.regions import Mask, oval_mask, skin_mask
from likeness.vision.sampling import reduced
from likeness.vision.segment import person_mask
from likeness.vision.tone import SkinTone

SIDE = 512
"""Larger pictures are judged in a copy of this long side."""

COLLAR = 0.55
"""Of T below the chin: a neck and an open collar lie above it."""

REACH = 2.8
"""Scaled distance of a pixel's colour from the face's skin up to which it counts as skin."""

SPREAD_FLOOR = 0.06
"""Least standard deviation of log ratios (natural logarithms of linear light) that is believed of a face's skin."""

DARKER, LIGHTER = 3.0, 1.5
"""Stops below and above the face's skin within which shaded and lit skin lies."""

MIN_TORSO = 0.02
"""Of the picture: with less of a body in it nothing can be bare."""


MOST_TORSO, MOST_FACES, MOST_TOTAL = 0.4, 0.3, 0.7
"""`Exposure` above which a picture shows too much: in either case far above every open collar (docs/calibration/choice.md)."""

HUE_REACH, CHROMA_REACH = 20.0, 0.6
"""Degrees of hue, and natural logarithm of chroma over lightness, about a known tone: wider than beside a face, which shares its light."""

ANY_HUE, ANY_CHROMA = (25.0, 80.0), (8.0, 50.0)
"""Hue in degrees and C*ab of every skin of the calibration people by daylight, where no tone is known."""


@dataclass(frozen=True, slots=True)
class Exposure:
    """`torso`: share of the person below the collar that has the colour of the face's skin, None where too little of a body is seen;
    `faces`: the area of that skin in areas of the face; `total`: share of the whole person.
    """

    torso: float | None
    faces: float
    total: float


def exposure(models: VisionModels, picture: Picture, face: Face) -> Exposure:
    """Of the person in `picture` (H, W, 3). All zero where no skin of the face is seen."""
    small, scale = reduced(picture, SIDE)
    near = face if scale == 1 else moved(face, scale, 0.0, 0.0)
    return exposure_of(small, near, person_mask(models, small) > 0.5)


def too_bare(found: Exposure) -> bool:
    """Whether a picture may not be shown: the one rule for every skin."""
    below = found.torso is not None and found.torso > MOST_TORSO and found.faces > MOST_FACES
    return below or found.total > MOST_TOTAL


def exposure_without_face(picture: Picture, tone: SkinTone | None) -> Exposure:
    """Of a picture without a face: how much of all of it has the colour of `tone`, a skin known from elsewhere, or of any skin.

    Not only of the person: a body alone is none to the network that finds persons.
    """
    small, _ = reduced(picture, SIDE)
    share = float(tone_coloured(small, tone).mean())
    return Exposure(share, MOST_FACES + share, share)


def exposure_of(picture: Picture, face: Face, person: Mask) -> Exposure:
    """As `exposure`, with the person's mask (H, W) at hand."""
    oval = oval_mask(face, picture.shape)
    skin = skin_coloured(picture, face) & person
    rows = np.arange(picture.shape[0])[:, None] + 0.5
    body = person & (rows > face.chin[1] + COLLAR * face.t) & ~oval
    bare = skin & body
    torso = float(bare.sum() / body.sum()) if body.mean() >= MIN_TORSO else None
    return Exposure(torso, float(bare.sum() / max(1, oval.sum())), float(skin.sum() / max(1, person.sum())))


def skin_coloured(picture: Picture, face: Face) -> Mask:
    """(H, W): pixels whose ratios of linear red, green and blue are those of cheeks and forehead. Ratios do not change with shade."""
    logs = np.log(srgb_to_linear(cv2.GaussianBlur(picture, (0, 0), 1.0)) + 2e-3)
    ratios = np.stack([logs[..., 0] - logs[..., 1], logs[..., 1] - logs[..., 2]], axis=-1)
    inside = skin_mask(face, picture.shape)
    if not inside.any():
        return np.zeros(picture.shape[:2], np.bool_)
    own, level = ratios[inside], logs[..., 1]
    middle = np.median(own, axis=0)
    spread = np.maximum(1.4826 * np.median(np.abs(own - middle), axis=0), SPREAD_FLOOR)
    far = np.sqrt((((ratios - middle) / spread) ** 2).sum(axis=-1))
    stops = (level - np.median(level[inside])) / np.log(2)
    return np.asarray((far <= REACH) & (stops >= -DARKER) & (stops <= LIGHTER))


def tone_coloured(picture: Picture, tone: SkinTone | None) -> Mask:
    """(H, W): pixels of about the hue and the chroma for their lightness that `tone` has; None: that any skin may have."""
    lab = srgb_to_lab(np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.0), np.uint8))
    hue, strength = np.degrees(np.arctan2(lab[..., 2], lab[..., 1])), np.hypot(lab[..., 1], lab[..., 2])
    if tone is None:
        typical = (hue >= ANY_HUE[0]) & (hue <= ANY_HUE[1])
        return np.asarray(typical & (strength >= ANY_CHROMA[0]) & (strength <= ANY_CHROMA[1]))
    apart = (hue - np.degrees(np.arctan2(tone.b, tone.a)) + 180) % 360 - 180
    own = max(float(np.hypot(tone.a, tone.b)) / max(tone.lightness, 1.0), 1e-3)
    chroma = np.log(np.maximum(strength, 0.1) / np.maximum(lab[..., 0], 1) / own)
    return np.asarray((np.abs(apart) <= HUE_REACH) & (np.abs(chroma) <= CHROMA_REACH))
