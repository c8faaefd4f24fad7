"""The policy on real photos, good and bad, and its rules as rules."""

import json
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from likeness.base.errors import Failed
from likeness.capture.assess import Assessment, Measure, assess
from likeness.capture.intake import read_photo
from likeness.capture.policy import judge, load_policy

POLICY = Path(__file__).resolve().parents[2] / "resources/capture/policy.toml"


@pytest.fixture(scope="session")
def policy():
    return load_policy(POLICY)


@pytest.fixture
def verdict(models, policy):
    return lambda path: judge(assess(models, read_photo(path).pixels), policy)


def test_the_demo_sitter_is_judged_as_rendered(noor, verdict):
    truth = json.loads((noor / "truth.json").read_text())
    assert len(truth) == 18
    for name, expected in truth.items():
        found = verdict(noor / name)
        assert found.decision == ("accept" if expected["usable"] else "refuse"), name
        assert found.reason == expected.get("reason", "good"), name


def test_good_photos_of_everybody_are_taken(people, verdict):
    photos = sorted(people.glob("*/[0-9][0-9].jpg"))
    assert len(photos) == 10
    assert {path.parent.name: verdict(path).decision for path in photos if verdict(path).decision == "refuse"} == {}


@pytest.mark.parametrize(
    ("photo", "reason"),
    [
        ("ada/bad-half_face.jpg", "face-cut-off"),
        ("kofi/bad-too_far.jpg", "too-far"),
        ("ravi/bad-eyes_closed.jpg", "eyes-closed"),
        ("teo/bad-no_person.jpg", "no-face"),
        ("zola/bad-too_dark.jpg", "too-dark"),
    ],
)
def test_bad_photos_are_refused_for_their_own_reason(people, verdict, photo, reason):
    found = verdict(people / photo)
    assert (found.decision, found.reason) == ("refuse", reason)


def test_every_sentence_is_plain_and_says_what_to_do(policy):
    sentences = [policy.accepted, *(rule.sentence for rule in policy.rule)]
    assert all(line.endswith(".") and "\n" not in line and "!" not in line and len(line) < 130 for line in sentences)
    for rule in policy.rule:
        assert ("take it again" if rule.decision == "refuse" else "it can be used") in rule.sentence.lower()


def measured(faces=1, signs=None, **natives):
    measures = {name: Measure(native, 0.0) for name, native in natives.items()}
    return Assessment(MappingProxyType(measures), (), (None,) * faces, signs or {})


def test_the_most_helpful_reason_comes_first(policy):
    blurred_far_blink = measured(InterEyeDistance=12, Sharpness=0.05, EyesOpen=0.001, signs={"EyesOpenBoth": 0.001})
    assert judge(blurred_far_blink, policy).reason == "too-far"
    assert judge(measured(Sharpness=0.05, EyesOpen=0.001, signs={"EyesOpenBoth": 0.001}), policy).reason == "blurred"


def test_a_bright_background_alone_is_no_overexposure(policy):
    assert judge(measured(signs={"PictureClipped": 0.6, "ChannelsClipped": 0.01}), policy).decision == "accept"
    assert judge(measured(signs={"PictureClipped": 0.6, "ChannelsClipped": 0.08}), policy).reason == "too-bright"
    assert judge(measured(signs={"ChannelsClipped": 0.6}), policy).reason == "too-bright"


def test_yaw_counts_on_both_sides(policy):
    assert judge(measured(HeadPoseYaw=-70), policy).reason == "turned-away"
    assert judge(measured(HeadPoseYaw=70), policy).reason == "turned-away"
    assert judge(measured(HeadPoseYaw=-45), policy).decision == "accept"


def test_a_dark_face_in_good_light_is_not_too_dark(policy):
    dark_skin = {"LuminanceMean": 0.12, "DynamicRange": 5.5}
    assert (
        judge(measured(signs={"FaceHighlights": 0.35, "PictureHighlights": 0.8}, **dark_skin), policy).decision
        == "accept"
    )
    assert judge(measured(signs={"FaceHighlights": 0.2, "PictureHighlights": 0.25}), policy).reason == "too-dark"
    assert judge(measured(signs={"FaceHighlights": 0.2, "PictureHighlights": 0.9}), policy).reason == "too-dark"


@pytest.mark.parametrize(
    ("signs", "reason"),
    [
        ({}, "no-face"),
        ({"PersonShare": 0.4, "PersonAtTop": 0.0}, "turned-away"),
        ({"PersonShare": 0.4, "PersonAtTop": 0.5}, "face-cut-off"),
        ({"PersonShare": 0.4, "HiddenHead": 1.0, "HeadAtSide": 0.6}, "turned-away"),
        ({"PersonShare": 0.2, "HeadAtSide": 0.9}, "face-cut-off"),
        ({"PersonShare": 0.9, "PersonAtTop": 0.9}, "no-face"),
        ({"PersonShare": 0.0, "LyingFace": 90.0}, "sideways"),
        ({"PictureHighlights": 0.1}, "too-dark"),
        ({"PictureClipped": 0.9}, "too-bright"),
    ],
)
def test_where_no_face_is_found_the_signs_say_why(policy, signs, reason):
    found = judge(measured(faces=0, signs=signs), policy)
    assert (found.decision, found.reason) == ("refuse", reason)


@pytest.mark.parametrize(
    ("signs", "reason"),
    [
        ({"ColourCast": 1.6}, "colour-cast"),
        ({"ChannelsClipped": 0.12}, "bright-spots"),
        ({"SideLight": -4.2}, "side-light"),
        ({"EyeGlare": 0.1}, "eye-glare"),
        ({"Blocks": 2.5}, "compressed"),
    ],
)
def test_what_can_be_mended_is_usable(policy, signs, reason):
    found = judge(measured(signs=signs), policy)
    assert (found.decision, found.reason) == ("usable", reason)


def test_nobody_is_the_first_thing_said(policy):
    assert judge(measured(faces=0), policy).reason == "no-face"


OUT_OF_ORDER = """
accepted = "a"
[[rule]]
decision = "usable"
reason = "r"
when = []
sentence = "s"
[[rule]]
decision = "refuse"
reason = "r"
when = []
sentence = "s"
"""


@pytest.mark.parametrize(
    "text",
    [
        "accepted = 1",
        "not toml",
        'accepted = "a"\nrule = []\nsurprise = 1',
        'accepted = "a"\n[[rule]]\ndecision = "maybe"\nreason = "r"\nwhen = []\nsentence = "s"',
        OUT_OF_ORDER,
    ],
)
def test_a_file_that_is_no_policy_is_refused(tmp_path, text):
    path = tmp_path / "policy.toml"
    path.write_text(text)
    with pytest.raises(Failed) as error:
        load_policy(path)
    assert error.value.code == "policy-invalid"


@pytest.fixture(scope="session")
def real():
    """A photograph of an astronaut (NASA, public domain), as it is: her eyes are 42 pixels apart."""
    return np.ascontiguousarray(astronaut())


def test_a_real_photograph_is_taken(models, policy, real):
    assert judge(assess(models, real), policy).reason == "low-resolution"
    enlarged = cv2.resize(real[:340, 100:340], None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    assert judge(assess(models, enlarged), policy).decision == "accept"


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda picture: (picture * 0.15).astype(np.uint8), "too-dark"),
        (lambda picture: np.clip(picture * 3.5, 0, 255).astype(np.uint8), "too-bright"),
        (lambda picture: cv2.GaussianBlur(picture, (0, 0), 3), "blurred"),
        (lambda picture: cv2.blur(picture, (15, 1)), "blurred"),
        (lambda picture: picture[:, 225:], "face-cut-off"),
        (lambda picture: picture[::2, ::2], "too-far"),
        (lambda picture: picture[::-1, ::-1], "sideways"),
        (lambda picture: picture[300:, 200:], "face-cut-off"),
    ],
)
def test_the_same_photograph_spoilt_is_refused_for_its_own_reason(models, policy, real, spoil, reason):
    found = judge(assess(models, np.ascontiguousarray(spoil(real))), policy)
    assert (found.decision, found.reason) == ("refuse", reason)


def test_somebody_small_in_the_background_is_noticed(models, policy, noor, people):
    picture = read_photo(noor / "12.jpg").pixels.copy()
    other = read_photo(people / "kofi/04.jpg").pixels
    small = cv2.resize(other, None, fx=0.35, fy=0.35, interpolation=cv2.INTER_AREA)
    picture[20 : 20 + small.shape[0], 10 : 10 + small.shape[1]] = small
    assert judge(assess(models, picture), policy).reason == "bystander"
