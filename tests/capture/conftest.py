"""The networks and small files of many kinds."""

from pathlib import Path

import pytest

from likeness.vision.models import VisionModels

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def capture_data():
    return ROOT / "tests/data/capture"


@pytest.fixture(scope="session")
def models():
    return VisionModels(ROOT / "resources/vision")
