"""What a model may draw around a real face, on people with short, long, loose and curly hair."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from likeness.darkroom.around import CLOTHES_FROM, HAIR_FROM, clothes, freedom, joined, surroundings
from likeness.vision.faces import find_faces
from likeness.vision.matte import portrait_matte
from likeness.vision.models import VisionModels
from likeness.vision.regions import oval_mask, skin_mask
from likeness.vision.wardrobe import parts_of

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = {
    "ada": ROOT / "resources" / "people" / "ada" / "06.jpg",
    "zola": ROOT / "resources" / "people" / "zola" / "07.jpg",
    "kofi": ROOT / "resources" / "people" / "kofi" / "04.jpg",
}


@pytest.fixture(scope="module", params=sorted(PEOPLE))
def someone(request):
    """A photo of at most 384 pixels, its face, its parts and its matte."""
    models = VisionModels(ROOT / "resources" / "vision")
    with Image.open(PEOPLE[request.param]) as image:
        image.thumbnail((384, 384), Image.Resampling.LANCZOS)
        picture = np.asarray(image.convert("RGB"))
    face = find_faces(models, picture)[0]
    return picture, face, parts_of(models, picture, face), portrait_matte(models, picture, face)


def test_nobody_is_in_two_places(someone):
    _, _, parts, _ = someone
    masks = np.stack([parts.face, parts.hair, parts.skin, parts.clothes]).sum(axis=0)
    assert masks.max() == 1
    assert (parts.person[parts.clothes] > 0.5).all()


def test_clothes_are_found_and_faces_and_necks_are_not_taken_for_them(someone):
    picture, face, parts, _ = someone
    rows = np.arange(picture.shape[0])[:, None] + 0.5
    assert not (parts.clothes & oval_mask(face, picture.shape)).any()
    body = (parts.person > 0.5) & (rows > face.chin[1] + 1.2 * face.t) & ~parts.hair
    assert parts.clothes[body].mean() > 0.75
    x, y = (round(float(v)) for v in face.chin)
    throat = parts.clothes[
        y + int(0.1 * face.t) : y + int(0.25 * face.t), x - int(0.2 * face.t) : x + int(0.2 * face.t)
    ]
    assert throat.mean() < 0.35


def test_other_clothes_never_touch_face_hair_or_skin(someone):
    picture, face, parts, _ = someone
    change = clothes(parts, face)
    assert not change[parts.own].any()
    drawn = np.full((64, 64, 3), (30, 40, 90), np.uint8)
    finished = joined(picture, drawn, change)
    assert np.array_equal(finished[parts.own], picture[parts.own])
    assert np.array_equal(finished[change == 0], picture[change == 0])
    assert np.abs(finished[change == 1].astype(int) - (30, 40, 90)).max() <= 2
    assert (change[parts.clothes] > 0.9).mean() > 0.75


def test_the_slider_reaches_from_the_place_behind_to_the_hair(someone):
    picture, face, parts, matte = someone
    changes = {slider: surroundings(parts, matte, face, freedom(slider)) for slider in (10, 30, 45, 100)}
    for change in changes.values():
        assert change.min() >= 0
        assert change.max() <= 1
        assert (change[matte == 0] > 0.9).mean() > 0.9
        assert not change[skin_mask(face, picture.shape) & (matte == 1)].any()
    worn, hair = (part & (matte == 1) for part in (parts.clothes, parts.hair))
    assert changes[30][worn].mean() < 0.05
    assert changes[45][worn].mean() > 0.7
    assert changes[45][hair].mean() < 0.05
    assert changes[100][hair].mean() > 0.3


def test_hair_is_joined_without_the_old_background(someone):
    """Before a flat new background, half-transparent hair lies between its own colour and the new one, as the matte says."""
    picture, face, parts, matte = someone
    change = surroundings(parts, matte, face, freedom(10))
    finished = joined(picture, np.full((32, 32, 3), (0, 90, 200), np.uint8), change, matte)
    kept = change == 0
    assert np.array_equal(finished[kept], picture[kept])
    behind = change == 1
    assert np.abs(finished[behind].astype(int) - (0, 90, 200)).max() <= 2


@given(st.floats(0.1, 100), st.floats(0.1, 100))
def test_more_slider_is_more_freedom(one, two):
    low, high = sorted((one, two))
    less, more = freedom(low), freedom(high)
    assert 0 < less.strength <= more.strength <= 0.95
    assert less.hair <= more.hair
    assert less.clothes <= more.clothes
    assert less.clothes == (low >= CLOTHES_FROM)
    assert (less.hair > 0) == (low > HAIR_FROM)
