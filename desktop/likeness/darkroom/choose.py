"""Which photo becomes the portrait."""

from collections.abc import Mapping, Sequence

import numpy as np

from likeness.vision.faces import Face

WEIGHTS: Mapping[str, float] = {
    "EyesOpen": 2.0,
    "Sharpness": 2.0,
    "HeadPoseYaw": 2.0,
    "HeadPosePitch": 1.5,
    "HeadPoseRoll": 0.5,
    "IlluminationUniformity": 1.0,
    "LuminanceMean": 1.0,
    "UnderExposurePrevention": 1.0,
    "OverExposurePrevention": 1.0,
    "NaturalColour": 1.5,
    "MouthClosed": 0.75,
    "InterEyeDistance": 0.75,
    "MarginBelow": 0.5,
    "MarginAbove": 0.5,
    "SingleFacePresent": 1.0,
}
"""How much a measure of ISO/IEC 29794-5 counts for a portrait. Background measures count nothing: it is replaced."""


def choose_best(candidates: Sequence[tuple[Mapping[str, float], Face]]) -> int:
    """Index of the photo to develop: frontal, eyes open, sharp, evenly lit, mouth closed or smiling. The first of equals.

    Each candidate has its qualities (name to 0..100, as many as were measured) and its face. Raises ValueError without any.
    """
    if not candidates:
        raise ValueError("no photo to choose from")
    return int(np.argmax([portrait_score(qualities, face) for qualities, face in candidates]))


def portrait_score(qualities: Mapping[str, float], face: Face) -> float:
    """0..1. A weighted geometric mean, so that one bad measure cannot be bought back by many good ones."""
    frontal = {
        "HeadPoseYaw": _facing(face.pose.yaw, 18.0),
        "HeadPosePitch": _facing(face.pose.pitch, 12.0),
        "HeadPoseRoll": _facing(face.pose.roll, 15.0),
    }
    # The standard's cosines hardly tell 5 from 20 degrees; for a portrait that is the difference.
    values = {name: value for name, value in qualities.items() if name in WEIGHTS} | frontal
    total = sum(WEIGHTS[name] for name in values)
    logs = sum(WEIGHTS[name] * float(np.log(np.clip(value, 1.0, 100.0) / 100)) for name, value in values.items())
    return float(np.exp(logs / total))


def _facing(degrees: float, spread: float) -> float:
    """0..100: a bell about straight ahead."""
    return 100 * float(np.exp(-0.5 * (degrees / spread) ** 2))
