"""Document pictures: only cropped and sized, the head as tall as asked, and what is wrong is said."""

import tracemalloc
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.sentences import SENTENCES
from likeness.darkroom.document import Head, Rules, identity_picture, measure_head, place
from likeness.darkroom.document_checks import check_background, check_face, smile
from likeness.darkroom.enlarge import enlarge
from likeness.vision.faces import Face, HeadPose, moved

NAMES = ("noor", "zola", "ada")
US = Rules(600, 600, (25.4 / 50.8, 34.9 / 50.8), (28.6 / 50.8, 34.9 / 50.8), to_hair=True, backdrop_lightness=85)
SCHENGEN = Rules(413, 531, (32 / 45, 36 / 45))


@pytest.fixture(scope="module")
def made(photos):
    return {(name, rules is US): identity_picture(*photos[name], rules) for name in NAMES for rules in (US, SCHENGEN)}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("us", [True, False])
def test_it_is_the_photo_cropped_and_sized_and_nothing_else(photos, made, name, us):
    document, rules = made[name, us], US if us else SCHENGEN
    x0, y0, x1, y1 = document.crop
    cut = np.ascontiguousarray(photos[name][0][y0:y1, x0:x1])
    assert np.array_equal(document.picture, enlarge(cut, (rules.width, rules.height)).picture)
    assert abs((x1 - x0) / (y1 - y0) - rules.width / rules.height) < 0.004
    assert not document.replaced


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("us", [True, False])
def test_the_head_is_as_tall_as_asked_and_the_eyes_where_they_should_be(made, name, us):
    document, rules = made[name, us], US if us else SCHENGEN
    if not {"document-head-large", "document-head-small", "document-eye-line"} & set(document.warnings):
        assert rules.head[0] <= document.head <= rules.head[1]
        low, high = rules.eyes or (0.4, 0.65)
        assert low <= document.eyes <= high
    assert not us or document.crown == "hair"


def test_two_of_three_fit_the_rules(made):
    fitting = [key for key, document in made.items() if "document-head-large" not in document.warnings]
    assert len(fitting) >= 4


def test_under_an_afro_the_crown_is_estimated_and_that_is_said(photos, made):
    assert made["zola", False].crown == "estimate"
    assert "document-crown-estimated" in made["zola", False].warnings
    _, face, alpha = photos["zola"]
    to_skull, to_hair = (measure_head(face, alpha, to_hair=hair) for hair in (False, True))
    assert to_hair.height > 1.15 * to_skull.height
    assert 1.8 < to_skull.height / face.t < 2.2


@pytest.mark.parametrize("name", NAMES)
def test_every_warning_has_a_sentence_and_what_cannot_be_checked_is_always_said(made, name):
    for document in (made[name, True], made[name, False]):
        assert all(code in SENTENCES for code in document.warnings)
        assert "document-unchecked" in document.warnings
        assert len(set(document.warnings)) == len(document.warnings)


def test_a_plain_background_is_only_put_there_on_request_and_is_said(photos, made):
    picture, face, alpha = photos["noor"]
    plain = identity_picture(picture, face, alpha, SCHENGEN, plain="#d9d9d9")
    assert "document-background-replaced" in plain.warnings
    assert plain.replaced
    assert np.array_equal(plain.picture[4, 4], (0xD9,) * 3)
    x0, y0, x1, y1 = plain.crop
    solid = np.dstack([(alpha[y0:y1, x0:x1] >= 1).astype(np.uint8) * 255] * 3)
    opaque = enlarge(solid, (SCHENGEN.width, SCHENGEN.height)).picture[..., 0] == 255
    inner = np.abs(plain.picture.astype(int) - made["noor", False].picture)[opaque]
    assert np.percentile(inner, 99) <= 2  # inside, the photo's own pixels


def test_a_large_photo_before_a_plain_background_needs_little_memory_and_looks_alike(photos):
    picture, face, alpha = photos["zola"]
    rules = Rules(150, 193, SCHENGEN.head)
    size = 6 * picture.shape[1], 6 * picture.shape[0]
    large = cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR), cv2.resize(alpha, size)
    tracemalloc.start()
    reduced = identity_picture(large[0], moved(face, 6, 0, 0), large[1], rules, plain="#ffffff")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2 * large[1].nbytes
    small = identity_picture(picture, face, alpha, rules, plain="#ffffff").picture
    assert (reduced.method, reduced.picture.shape) == ("average", small.shape)
    assert np.abs(reduced.picture.astype(int) - small).mean() < 6  # the crops may differ by a pixel of the small photo


def posed(face, yaw=0.0, pitch=0.0, roll=0.0):
    return replace(face, pose=HeadPose(yaw, pitch, roll))


@pytest.mark.parametrize(
    ("pose", "code"),
    [
        ({"yaw": 15.0}, "document-turned"),
        ({"pitch": -20.0}, "document-turned"),
        ({"roll": 12.0}, "document-tilted"),
    ],
)
def test_a_turned_or_tilted_head_is_said(photos, pose, code):
    face = photos["noor"][1]
    assert code in check_face(posed(face, **pose))
    assert code not in check_face(posed(face))


def test_shut_eyes_an_open_mouth_and_a_smile_are_said(photos):
    face = posed(photos["noor"][1])
    shut, wide, glad = (replace(face, mesh=face.mesh.copy()) for _ in range(3))
    for upper, lower in ((160, 144), (159, 145), (158, 153)):
        shut.mesh[upper, :2] = shut.mesh[lower, :2]
    wide.mesh[14, 1] += 0.1 * face.t
    glad.mesh[[61, 291], 1] -= 0.1 * face.t
    assert "document-eyes-shut" in check_face(shut)
    assert "document-mouth-open" in check_face(wide)
    assert "document-smile" in check_face(glad)
    assert smile(glad) == pytest.approx(smile(face) + 0.1, abs=0.01)
    assert "document-eyes-shut" not in check_face(face)


def test_the_background_is_judged():
    alpha = np.zeros((300, 240), np.float32)
    alpha[60:, 70:170] = 1
    white = np.full((300, 240, 3), 235, np.uint8)
    assert check_background(white, alpha, 85) == []
    assert check_background(np.full_like(white, 120), alpha, 85) == ["document-background-dark"]
    assert "document-background-coloured" in check_background(np.full_like(white, (120, 200, 240)), alpha, 60)
    busy = white.copy()
    busy[::9] = 60
    assert "document-background-busy" in check_background(busy, alpha, 60)
    shadow = white.copy()
    shadow[60:, 170:184] = 200
    assert "document-shadow" in check_background(shadow, alpha, 60)
    assert check_background(white, np.ones_like(alpha), 85) == []


def test_too_few_pixels_and_a_small_upload(photos):
    picture, face, alpha = photos["noor"]
    assert "document-enlarged" in identity_picture(picture, face, alpha, Rules(2000, 2000, US.head, US.eyes)).warnings
    upload = identity_picture(picture, face, alpha, Rules(1200, 1200, US.head, US.eyes, to_hair=True, smallest=300))
    assert upload.picture.shape[1] == upload.crop[2] - upload.crop[0]
    assert "document-enlarged" not in upload.warnings
    assert "document-several-people" in identity_picture(picture, face, alpha, US, people=2).warnings


@settings(max_examples=60, deadline=None)
@given(
    size=st.tuples(st.integers(40, 900), st.integers(40, 900)),
    where=st.tuples(st.floats(-0.2, 1.2), st.floats(-0.2, 1.2)),
    tall=st.floats(5, 900),
    us=st.booleans(),
)
def test_the_crop_always_lies_inside_the_photo(size, where, tall, us):
    width, height = size
    top = where[1] * height - tall / 2
    head = Head(top, top + 0.5 * tall, top + tall, where[0] * width, "hair", top)
    x0, y0, x1, y1 = place(head, US if us else SCHENGEN, width, height)
    assert 0 <= x0 < x1 <= width
    assert 0 <= y0 < y1 <= height


@pytest.mark.parametrize("side", [64, 97])
def test_a_tiny_grey_photo_gives_a_picture_and_warnings(side):
    grey = np.full((side, side, 3), 128, np.uint8)
    mesh = np.zeros((478, 3))
    mesh[:, :2] = side / 2
    mesh[[33, 133], 0], mesh[[362, 263], 0], mesh[152, 1] = side * 0.4, side * 0.6, side * 0.75
    face = Face(0.9, (0, 0, side, side), np.zeros((6, 2)), mesh, 1.0, HeadPose(0, 0, 0))
    document = identity_picture(grey, face, np.zeros((side, side), np.float32), US)
    assert document.picture.shape == (600, 600, 3)
    assert "document-enlarged" in document.warnings
