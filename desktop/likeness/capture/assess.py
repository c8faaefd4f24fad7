"""Measured quality of a photo: the measures of ISO/IEC 29794-5 that our networks allow, under its names."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from likeness.capture.cast import colour_cast
from likeness.capture.glasses import signs_of_glasses
from likeness.capture.light import BACKGROUND_SIDE, background_gradient, background_of, light_of_face
from likeness.capture.mappings import quality
from likeness.capture.seek import seek
from likeness.capture.sharp import detail_of
from likeness.capture.signs import light_of_picture, signs_of_face
from likeness.vision.faces import Face
from likeness.vision.models import Picture as Pixels
from likeness.vision.models import VisionModels
from likeness.vision.sampling import reduced

NOT_MEASURED = (
    "UnifiedQualityScore",
    "CompressionArtifacts",
    "EyesVisible",
    "MouthOcclusionPrevention",
    "FaceOcclusionPrevention",
    "ExpressionNeutrality",
    "NoHeadCoverings",
)
"""Measures of the standard that need networks we do not ship."""

# Upper and lower lid, and upper and lower inner lip, at several places; mesh indices.
LEFT_LIDS = ((160, 144), (159, 145), (158, 153))
RIGHT_LIDS = ((387, 373), (386, 374), (385, 380))
INNER_LIPS = ((81, 178), (82, 87), (13, 14), (312, 317), (311, 402))


@dataclass(frozen=True, slots=True)
class Measure:
    """`native` in the measure's own unit (see ISO/IEC 29794-5), `quality` 0..100, 100 best."""

    native: float
    quality: float


@dataclass(frozen=True, slots=True, eq=False)
class Assessment:
    """`measures` by ISO/IEC 29794-5 name, about the largest face; empty where there is none. `faces` largest first, in pixels.

    `signs`: what we look for besides, which the standard has no measure of, by names of our own: see `seek.py`, `signs.py`, `glasses.py`,
    `cast.py`; BlurDirection is `sharp.Detail`'s `most` less `least`, EyesOpenBoth the mean opening of both eyes.
    """

    measures: Mapping[str, Measure]
    not_measured: tuple[str, ...]
    faces: tuple[Face, ...]
    signs: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


def assess(models: VisionModels, pixels: Pixels) -> Assessment:
    """Measure a photo, (H, W, 3) uint8 sRGB. Nothing is compared and nobody recognised.

    Landmarks: an eye's centre is the middle of its corners, the chin is mesh point 152, T is the distance from the middle of the eyes to it.
    Leftward and rightward are sides of the image.
    """
    sighting = seek(models, pixels)
    small, _ = reduced(pixels, BACKGROUND_SIDE)
    signs = {**sighting.signs, **light_of_picture(small)}
    faces = sighting.faces
    if not faces:
        return Assessment(MappingProxyType({}), NOT_MEASURED, faces, MappingProxyType(signs))
    face = faces[0]
    natives = geometry(face, pixels.shape)
    natives["SingleFacePresent"] = faces[1].area / face.area if len(faces) > 1 else 0.0
    natives |= light_of_face(pixels, face)
    detail = detail_of(pixels, face)
    natives["Sharpness"] = detail.least
    background = background_of(models, small)
    gradient = background_gradient(small, background)
    if gradient is not None:
        natives["BackgroundUniformity"] = gradient
    measures = {name: Measure(native, quality(name, native)) for name, native in natives.items()}
    signs |= signs_of_face(pixels, face) | signs_of_glasses(pixels, face) | colour_cast(pixels, face, small, background)
    signs |= {"BlurDirection": detail.most - detail.least, "EyesOpenBoth": eyes_open_both(face)}
    return Assessment(MappingProxyType(measures), NOT_MEASURED, faces, MappingProxyType(signs))


def geometry(face: Face, shape: tuple[int, ...]) -> dict[str, float]:
    """Native values that follow from the landmarks and the size of the picture alone."""
    height, width = shape[:2]
    eye_y = float(face.eye_midpoint[1])
    distance = face.inter_eye_distance / max(np.cos(np.radians(face.pose.yaw)), 0.1)
    return {
        "EyesOpen": min(_gap(face, LEFT_LIDS, np.mean), _gap(face, RIGHT_LIDS, np.mean)),
        "MouthClosed": _gap(face, INNER_LIPS, np.max),
        "InterEyeDistance": float(distance),
        "HeadSize": abs(face.t / height - 0.45),
        "LeftwardCrop": float(face.left_eye[0] / distance),
        "RightwardCrop": float((width - face.right_eye[0]) / distance),
        "MarginAbove": eye_y / face.t,
        "MarginBelow": (height - eye_y) / face.t,
        "HeadPoseYaw": face.pose.yaw,
        "HeadPosePitch": face.pose.pitch,
        "HeadPoseRoll": face.pose.roll,
    }


def eyes_open_both(face: Face) -> float:
    """As EyesOpen, the mean of both eyes: one lid that the mesh reads too low, or a wink, weighs half."""
    return (_gap(face, LEFT_LIDS, np.mean) + _gap(face, RIGHT_LIDS, np.mean)) / 2


def _gap(face: Face, pairs: tuple[tuple[int, int], ...], combine: Callable[[list[float]], np.floating]) -> float:
    """Distance between the points of each pair, combined, as a share of T."""
    gaps = [float(np.linalg.norm(face.mesh[upper, :2] - face.mesh[lower, :2])) for upper, lower in pairs]
    return float(combine(gaps)) / face.t
