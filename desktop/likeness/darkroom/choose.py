"""Which photo becomes the portrait, and which one a picture for an identity document."""

from collections.abc import Mapping, Sequence

import numpy as np

from likeness.darkroom.document_checks import LIPS, OPEN_MOUTH, SMILE, gaps, smile
from likeness.vision.faces import Face, HeadPose

Candidate = tuple[Mapping[str, float], Face]
"""The photo's qualities (name to 0..100, as many as were measured) and its face."""

WEIGHTS: Mapping[str, float] = {
    "EyesOpen": 2.0,
    "Sharpness": 2.0,
    "HeadPoseYaw": 2.0,
    "HeadPosePitch": 1.5,
    "HeadPoseRoll": 0.5,
    "IlluminationUniformity": 2.0,
    "LuminanceMean": 1.0,
    "UnderExposurePrevention": 1.0,
    "OverExposurePrevention": 1.0,
    "NaturalColour": 1.5,
    "MouthClosed": 0.75,
    "InterEyeDistance": 0.75,
    "MarginBelow": 0.5,
    "MarginAbove": 0.5,
    "SingleFacePresent": 1.0,
    "Expression": 2.5,
}
"""How much a measure of ISO/IEC 29794-5 counts for a portrait. Background measures count nothing: it is replaced."""

DOCUMENT_WEIGHTS: Mapping[str, float] = {
    **WEIGHTS,
    "HeadPoseRoll": 1.5,
    "BackgroundUniformity": 1.5,
    "SingleFacePresent": 3.0,
}
"""For a document the background stays, and the head is not levelled."""

FRIENDLY, FRIENDLY_SPREAD = 0.06, 0.035
"""The rise of the mouth's corners, in T, that looks friendly and not yet broad: neutral faces have up to 0.035, grins 0.07 to 0.11."""

STERN = 55.0
"""Quality of a face that does not smile at all, beside 100 for one that does."""

SHOWN_TEETH = 0.9
"""Between two smiles the one with closed lips: open ones are seldom caught at their best."""


def choose_for_document(candidates: Sequence[Candidate]) -> int:
    """Index of the photo that an officer is likeliest to take: frontal, neutral, mouth closed, before something plain. The first of equals.

    Raises ValueError without any.
    """
    scores = [document_score(qualities, face) for qualities, face in candidates]
    return max(range(len(scores)), key=scores.__getitem__)


def portrait_score(qualities: Mapping[str, float], face: Face) -> float:
    """0..1. A weighted geometric mean, so that one bad measure cannot be bought back by many good ones."""
    return _score(qualities, face.pose, friendliness(face), WEIGHTS)


def highest_score(qualities: Mapping[str, float], pose: HeadPose) -> float:
    """What `portrait_score` cannot exceed, known without a look at the photo: with the friendliest face."""
    return _score(qualities, pose, 100.0, WEIGHTS)


def document_score(qualities: Mapping[str, float], face: Face) -> float:
    """0..1, as `portrait_score`."""
    return _score(qualities, face.pose, neutrality(face), DOCUMENT_WEIGHTS)


def _score(qualities: Mapping[str, float], pose: HeadPose, expression: float, weights: Mapping[str, float]) -> float:
    # The standard's cosines hardly tell 5 from 20 degrees; for a portrait that is the difference.
    own = {
        "HeadPoseYaw": _bell(pose.yaw, 18.0),
        "HeadPosePitch": _bell(pose.pitch, 15.0),
        "HeadPoseRoll": _bell(pose.roll, 15.0),
        "Expression": expression,
    }
    values = {name: value for name, value in qualities.items() if name in weights} | own
    total = sum(weights[name] for name in values)
    logs = sum(weights[name] * float(np.log(np.clip(value, 1.0, 100.0) / 100)) for name, value in values.items())
    return float(np.exp(logs / total))


def friendliness(face: Face) -> float:
    """STERN..100: a slight smile is best, a broad one is good, a stern face is not."""
    over = smile(face) - FRIENDLY
    # Beyond a friendly smile it falls off half as fast as towards a stern face.
    shape = _bell(over, FRIENDLY_SPREAD if over < 0 else 2 * FRIENDLY_SPREAD) / 100
    shown = SHOWN_TEETH if max(gaps(face, LIPS)) > OPEN_MOUTH else 1.0
    return shown * (STERN + (100 - STERN) * shape)


def neutrality(face: Face) -> float:
    """0..100: 100 for a face that neither smiles nor opens the mouth."""
    return _bell(max(0.0, smile(face)), SMILE) * _bell(max(gaps(face, LIPS)), OPEN_MOUTH) / 100


def _bell(value: float, spread: float) -> float:
    """0..100 about 0."""
    return 100 * float(np.exp(-0.5 * (value / spread) ** 2))
