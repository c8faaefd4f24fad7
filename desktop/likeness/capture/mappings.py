"""Native values to quality 0..100 (100 best), as ISO/IEC 29794-5 maps them in its open reference implementation (OFIQ 1.0.3)."""

import math
from collections.abc import Callable, Mapping


def sigmoid(x: float, centre: float, width: float) -> float:
    return 1 / (1 + math.exp(min(max((centre - x) / width, -700), 700)))


def _pose(degrees: float) -> float:
    return 100 * max(0.0, math.cos(math.radians(degrees))) ** 2


def _variance(v: float) -> float:
    return 100 * math.sin(60 * v / (60 * v + 1) * math.pi)


MAPPINGS: Mapping[str, Callable[[float], float]] = {
    "BackgroundUniformity": lambda x: 190 * (1 - sigmoid(x, 10, 100)),
    "IlluminationUniformity": lambda x: 100 * x**0.3,
    "LuminanceMean": lambda x: 100 * sigmoid(x, 0.2, 0.05) * (1 - sigmoid(x, 0.8, 0.05)),
    "LuminanceVariance": _variance,
    "UnderExposurePrevention": lambda x: 120 * (0.832 - sigmoid(x, 0.92, 0.05)),
    "OverExposurePrevention": lambda x: round(1 / (x + 0.01)),
    "DynamicRange": lambda x: 12.5 * x,
    # Our own native value and mapping (sharp.py): the reference uses a random forest.
    "Sharpness": lambda x: 100 * sigmoid(x, 0.17, 0.03),
    "NaturalColour": lambda x: 200 * (1 - sigmoid(x, 0, 10)),
    "SingleFacePresent": lambda x: 100 * (1 - x),
    "EyesOpen": lambda x: 100 * sigmoid(x, 0.02, 0.01),
    "MouthClosed": lambda x: 100 * (1 - sigmoid(x, 0.2, 0.06)),
    "InterEyeDistance": lambda x: 100 * sigmoid(x, 70, 20),
    "HeadSize": lambda x: 200 * (1 - sigmoid(x, 0, 0.05)),
    "LeftwardCrop": lambda x: 100 * sigmoid(x, 0.9, 0.1),
    "RightwardCrop": lambda x: 100 * sigmoid(x, 0.9, 0.1),
    "MarginAbove": lambda x: 100 * sigmoid(x, 1.4, 0.1),
    "MarginBelow": lambda x: 100 * sigmoid(x, 1.8, 0.1),
    "HeadPoseYaw": _pose,
    "HeadPosePitch": _pose,
    "HeadPoseRoll": _pose,
}


def quality(name: str, native: float) -> float:
    """0..100 for the measure of this name."""
    return min(100.0, max(0.0, MAPPINGS[name](native)))
