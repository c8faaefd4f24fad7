"""The networks that come with the program, and pictures of people who do not exist, with their truth."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from likeness.vision.faces import find_faces
from likeness.vision.models import VisionModels


def load_picture(path):
    return np.ascontiguousarray(cv2.imread(str(path), cv2.IMREAD_COLOR)[..., ::-1])


@pytest.fixture(scope="session")
def read_picture():
    return load_picture


@pytest.fixture(scope="session")
def models():
    return VisionModels(Path(__file__).resolve().parents[2] / "resources/vision")


@pytest.fixture(scope="session")
def portraits(people, noor):
    """PERSON/FILE -> (picture, ground truth) of every good photo."""
    truths = json.loads((people / "noor.json").read_text())
    found = {f"noor/{name}": (load_picture(noor / name), truth) for name, truth in truths.items()}
    for path in sorted(people.glob("*/[0-9][0-9].jpg")):
        truth = json.loads(path.with_suffix(".json").read_text())
        found[f"{path.parent.name}/{path.name}"] = (load_picture(path), truth)
    return found


@pytest.fixture(scope="session")
def faces(models, portraits):
    """PERSON/FILE -> all faces found in it."""
    return {name: find_faces(models, picture) for name, (picture, _) in portraits.items()}
