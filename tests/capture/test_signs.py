"""Colour cast, glasses, light from the side and strong compression, put on a real picture one by one."""

import cv2
import numpy as np
import pytest

from likeness.capture.assess import assess
from likeness.capture.intake import read_photo
from likeness.capture.policy import judge, load_policy
from likeness.capture.sharp import detail_of
from likeness.vision.colour import srgb_to_linear
from likeness.vision.faces import find_faces


@pytest.fixture(scope="module", params=["noor", "kofi"])
def portrait(request, noor, people):
    """A good photo of somebody with light brown, and of somebody with dark brown skin."""
    path = noor / "12.jpg" if request.param == "noor" else people / "kofi/04.jpg"
    return read_photo(path).pixels


@pytest.fixture(scope="module")
def face(models, portrait):
    return find_faces(models, portrait)[0]


@pytest.fixture(scope="module")
def policy(capture_data):
    return load_policy(capture_data.parents[2] / "resources/capture/policy.toml")


def lit(pixels, gains):
    light = np.clip(srgb_to_linear(pixels) * np.array(gains), 0, 1)
    return np.rint(np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055) * 255).astype(
        np.uint8
    )


def test_a_good_photo_has_no_sign_of_anything(models, portrait, policy):
    found = assess(models, portrait)
    assert judge(found, policy).decision == "accept"
    assert found.signs["ColourCast"] < 0.6
    assert found.signs["EyeGlare"] < 0.02
    assert found.signs["EyesDark"] < 1.0
    assert found.signs["Blocks"] < 1.4


@pytest.mark.parametrize("gains", [(0.3, 0.8, 1.3), (1.1, 0.7, 0.2), (0.3, 0.9, 0.3)])
def test_coloured_light_is_told_on_any_skin(models, portrait, policy, gains):
    found = assess(models, lit(portrait, gains))
    verdict = judge(found, policy)
    assert found.signs["ColourCast"] > 1.0
    assert verdict.decision == "usable" or verdict.reason == "good"


def test_a_bright_patch_over_an_eye_is_a_reflection(models, portrait, face, policy):
    shining = portrait.copy()
    centre = tuple(int(v) for v in face.left_eye)
    cv2.ellipse(
        shining,
        centre,
        (int(0.17 * face.inter_eye_distance), int(0.1 * face.inter_eye_distance)),
        0,
        0,
        360,
        (255, 255, 255),
        -1,
    )
    found = assess(models, shining)
    assert found.signs["EyeGlare"] > 0.05
    assert judge(found, policy).reason == "eye-glare"


def test_dark_glasses_hide_the_eyes(models, portrait, face, policy):
    covered = portrait.copy()
    for eye in (face.left_eye, face.right_eye):
        size = int(0.42 * face.inter_eye_distance), int(0.32 * face.inter_eye_distance)
        cv2.ellipse(covered, tuple(int(v) for v in eye), size, 0, 0, 360, (9, 9, 10), -1)
    found = assess(models, covered)
    assert found.signs["EyesDark"] > 1.5
    assert judge(found, policy).decision == "refuse"


def test_a_file_saved_far_too_small_breaks_into_squares(models, portrait, policy):
    coded = cv2.imencode(".jpg", np.ascontiguousarray(portrait[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, 5])[1]
    broken = np.ascontiguousarray(cv2.imdecode(coded, cv2.IMREAD_COLOR)[..., ::-1])
    assert judge(assess(models, broken), policy).reason == "compressed"


def test_light_from_the_left_is_told_from_light_from_the_right(models, portrait):
    even = assess(models, portrait).signs["SideLight"]
    ramp = np.linspace(0.05, 1.0, portrait.shape[1])
    for weight, sign in ((ramp, -1), (ramp[::-1], 1)):
        shaded = lit(portrait, weight[None, :, None] * np.ones(3))
        assert sign * (assess(models, shaded).signs["SideLight"] - even) > 0.3


def test_a_moved_camera_and_a_wrong_focus_are_told_apart(portrait, face, policy):
    stroke = np.zeros((41, 41), np.float32)
    stroke[20, :] = 1 / 41
    moved = detail_of(cv2.filter2D(portrait, -1, stroke), face)
    blurred = detail_of(cv2.GaussianBlur(portrait, (0, 0), 8), face)
    sharp = detail_of(portrait, face)
    assert max(moved.least, blurred.least) < 0.16 < sharp.least
    assert moved.most - moved.least > 0.05 > blurred.most - blurred.least
