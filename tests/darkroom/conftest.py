"""Three photos whose matte is known, with their faces."""

import cv2
import numpy as np
import pytest

from likeness.base.paths import resources
from likeness.darkroom.negative import cut_out_with
from likeness.looks.load import load_looks
from likeness.vision.faces import find_faces
from likeness.vision.models import VisionModels

NAMES = ("noor", "zola", "ada")


@pytest.fixture(scope="session")
def models():
    return VisionModels(resources() / "vision")


@pytest.fixture(scope="session")
def looks():
    return load_looks(resources() / "looks")


@pytest.fixture(scope="session")
def photos(models, people):
    """NAME -> (picture, face, alpha)."""
    folder = people.parent / "darkroom"
    found = {}
    for name in NAMES:
        picture = np.ascontiguousarray(cv2.imread(str(folder / f"{name}.jpg"))[..., ::-1])
        alpha = cv2.imread(str(folder / f"{name}-matte.png"), cv2.IMREAD_GRAYSCALE).astype(np.float32) / 255
        found[name] = picture, find_faces(models, picture)[0], alpha
    return found


@pytest.fixture(scope="session")
def cutouts(photos):
    return {name: cut_out_with(*photo) for name, photo in photos.items()}
