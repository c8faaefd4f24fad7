"""Measures: the standard's formulas at known points, and real pictures."""

import math

import cv2
import numpy as np
import pytest

from likeness.capture.assess import NOT_MEASURED, assess
from likeness.capture.intake import read_photo
from likeness.capture.light import light_of_face
from likeness.capture.mappings import MAPPINGS, quality, sigmoid
from likeness.capture.sharp import sharpness


@pytest.mark.parametrize(
    ("name", "native", "expected"),
    [
        ("BackgroundUniformity", 10, 95),
        ("IlluminationUniformity", 1, 100),
        ("IlluminationUniformity", 0.5, 100 * 0.5**0.3),
        ("LuminanceMean", 0.2, 50),
        ("LuminanceMean", 0.5, 99.5055),
        ("LuminanceVariance", 1 / 60, 100),
        ("UnderExposurePrevention", 0, 99.84),
        ("UnderExposurePrevention", 0.92, 39.84),
        ("OverExposurePrevention", 0, 100),
        ("OverExposurePrevention", 0.09, 10),
        ("DynamicRange", 8, 100),
        ("DynamicRange", 4, 50),
        ("NaturalColour", 0, 100),
        ("SingleFacePresent", 0.25, 75),
        ("EyesOpen", 0.02, 50),
        ("MouthClosed", 0.2, 50),
        ("InterEyeDistance", 70, 50),
        ("HeadSize", 0, 100),
        ("LeftwardCrop", 0.9, 50),
        ("RightwardCrop", 0.9, 50),
        ("MarginAbove", 1.4, 50),
        ("MarginBelow", 1.8, 50),
        ("HeadPoseYaw", 45, 50),
        ("HeadPosePitch", -60, 25),
        ("HeadPoseRoll", 180, 0),
    ],
)
def test_the_standard_mapping_at_known_points(name, native, expected):
    assert quality(name, native) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("name", MAPPINGS)
def test_quality_stays_between_0_and_100(name):
    for native in (0, 1e-9, 0.3, 1, 7, 90, 1e4):
        assert 0 <= quality(name, native) <= 100


def test_sigmoid_never_overflows():
    assert sigmoid(-1e9, 0, 0.01) == pytest.approx(0)
    assert sigmoid(1e9, 0, 0.01) == pytest.approx(1)


@pytest.fixture(scope="session")
def portrait(noor):
    return read_photo(noor / "12.jpg").pixels


@pytest.fixture(scope="session")
def assessment(models, portrait):
    return assess(models, portrait)


def test_a_good_portrait_has_every_measure_in_range(assessment):
    assert set(assessment.measures) == set(MAPPINGS)
    assert set(assessment.not_measured) == set(NOT_MEASURED)
    assert not set(MAPPINGS) & set(NOT_MEASURED)
    good = ("Sharpness", "LuminanceMean", "EyesOpen", "MouthClosed", "InterEyeDistance", "OverExposurePrevention")
    assert all(assessment.measures[name].quality > 70 for name in good)
    assert all(math.isfinite(measure.native) for measure in assessment.measures.values())


def test_nobody_there_means_nothing_measured(models, people):
    empty = assess(models, read_photo(people / "teo/bad-no_person.jpg").pixels)
    assert dict(empty.measures) == {}
    assert empty.faces == ()


def test_geometry_scales_with_the_picture(models, portrait, assessment):
    half = cv2.resize(portrait, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    smaller = assess(models, half).measures
    for name in ("MarginAbove", "MarginBelow", "LeftwardCrop", "RightwardCrop"):
        assert smaller[name].native == pytest.approx(assessment.measures[name].native, rel=0.03)
    assert smaller["InterEyeDistance"].native == pytest.approx(
        assessment.measures["InterEyeDistance"].native / 2, rel=0.03
    )


def test_crop_measures_name_the_sides_of_the_image(models, portrait):
    shifted = assess(models, np.ascontiguousarray(portrait[:, 130:])).measures
    whole = assess(models, portrait).measures
    assert shifted["LeftwardCrop"].native < whole["LeftwardCrop"].native - 0.5
    assert shifted["RightwardCrop"].native == pytest.approx(whole["RightwardCrop"].native, abs=0.15)


def test_exposure_follows_the_light(portrait, assessment):
    face = assessment.faces[0]
    normal = light_of_face(portrait, face)
    dark = light_of_face((portrait * 0.15).astype(np.uint8), face)
    bright = light_of_face(np.clip(portrait * 3.0, 0, 255).astype(np.uint8), face)
    assert dark["UnderExposurePrevention"] > 0.5 > normal["UnderExposurePrevention"]
    assert bright["OverExposurePrevention"] > 0.1 > normal["OverExposurePrevention"]
    assert dark["LuminanceMean"] < normal["LuminanceMean"] < bright["LuminanceMean"]
    assert dark["DynamicRange"] < normal["DynamicRange"] - 1


def test_light_from_one_side_lowers_uniformity(portrait, assessment):
    face = assessment.faces[0]
    ramp = np.clip(np.linspace(1.2, 0.2, portrait.shape[1]), 0, 1)[None, :, None]
    lit = light_of_face((portrait * ramp).astype(np.uint8), face)["IlluminationUniformity"]
    even = light_of_face(portrait, face)["IlluminationUniformity"]
    assert lit < even


@pytest.mark.parametrize(("columns", "rows"), [(15, 1), (1, 15), (9, 9)])
def test_blur_in_any_direction_lowers_sharpness(portrait, assessment, columns, rows):
    face = assessment.faces[0]
    blurred = cv2.blur(portrait, (columns, rows))
    assert sharpness(blurred, face) < sharpness(portrait, face) - 0.06


def test_sharpness_does_not_depend_on_exposure(portrait, assessment):
    face = assessment.faces[0]
    dim = (portrait * 0.5).astype(np.uint8)
    assert sharpness(dim, face) == pytest.approx(sharpness(portrait, face), abs=0.03)
