"""Light, top and background as numbers: what changes them, and what does not."""

import cv2
import msgspec
import numpy as np
import pytest

from likeness.capture.intake import read_photo
from likeness.capture.smile import smile
from likeness.capture.variety import (
    BACKGROUND_WEIGHTS,
    LIGHT_WEIGHTS,
    TOP_WEIGHTS,
    Variety,
    describe,
    distance,
    groups,
)
from likeness.vision.faces import find_faces
from likeness.vision.segment import person_mask

TOPS = [[1, 6, 10], [2, 4, 7, 12], [3, 5, 8, 9, 11]]
"""Which of the demo's photos were rendered with which top."""


@pytest.fixture(scope="module")
def photos(models, noor):
    found = {}
    for number in range(1, 13):
        pixels = read_photo(noor / f"{number:02d}.jpg").pixels
        found[number] = pixels, find_faces(models, pixels)[0]
    return found


@pytest.fixture(scope="module")
def seen(models, photos):
    return {number: describe(models, *photo) for number, photo in photos.items()}


def test_a_note_is_a_few_numbers_and_survives_being_stored(seen):
    stored = msgspec.json.encode(seen[1])
    assert len(stored) < 300
    assert msgspec.json.decode(stored, type=Variety) == seen[1]
    assert (len(seen[1].light), len(seen[1].top), len(seen[1].background)) == (6, 3, 6)


def test_a_picture_is_like_itself_smaller_and_under_another_exposure(models, photos, seen):
    pixels, _ = photos[1]
    half = cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    darker = np.clip(pixels * 0.85, 0, 255).astype(np.uint8)
    for changed in (half, darker):
        again = describe(models, changed, find_faces(models, changed)[0])
        assert distance(seen[1].light, again.light, LIGHT_WEIGHTS) < 0.5
        assert distance(seen[1].top, again.top, TOP_WEIGHTS) < 0.4
        assert distance(seen[1].background, again.background, BACKGROUND_WEIGHTS) < 0.5


def test_a_lamps_colour_is_another_light_but_no_other_top(models, photos, seen):
    pixels, face = photos[1]
    warm = np.clip(pixels * np.array([1.2, 1.0, 0.6]), 0, 255).astype(np.uint8)
    again = describe(models, warm, face)
    assert distance(seen[1].light, again.light, LIGHT_WEIGHTS) > 1
    assert distance(seen[1].top, again.top, TOP_WEIGHTS) < 0.5


def test_light_from_one_side_is_told_from_light_from_the_other(models, photos):
    pixels, face = photos[1]
    left, right = face.mesh[:, 0].min(), face.mesh[:, 0].max()
    across = np.clip((np.arange(pixels.shape[1]) - left) / (right - left), 0, 1)
    ramp = (0.35 + 0.65 * across)[None, :, None]
    sides = [describe(models, (pixels * side).astype(np.uint8), face).light for side in (ramp, 1.35 - ramp)]
    assert sides[0][2] > sides[1][2]  # brighter towards image right
    assert distance(*sides, LIGHT_WEIGHTS) > 1


def test_three_tops_are_found_in_twelve_photos(seen):
    numbers = list(seen)
    found = groups([seen[number].top for number in numbers], TOP_WEIGHTS, 1.0)
    assert sorted(sorted(numbers[index] for index in group) for group in found) == TOPS


def test_another_background_is_told_behind_the_same_person(models, photos, seen):
    pixels, face = photos[1]
    person = person_mask(models, pixels)[..., None]
    wall = np.full(pixels.shape, (60, 90, 60), np.float64)
    wall[::8] = 200
    moved = describe(models, (pixels * person + wall * (1 - person)).astype(np.uint8), face)
    assert distance(seen[1].background, moved.background, BACKGROUND_WEIGHTS) > 1
    assert distance(seen[1].light, moved.light, LIGHT_WEIGHTS) < 0.5


def test_what_cannot_be_seen_is_left_empty(models, photos):
    pixels, _ = photos[1]
    face = find_faces(models, pixels)[0]
    low, high = (int(v) for v in (face.mesh[:, 1].min(), face.mesh[:, 1].max()))
    left, right = (int(v) for v in (face.mesh[:, 0].min(), face.mesh[:, 0].max()))
    tight = np.ascontiguousarray(pixels[low:high, left:right])
    found = find_faces(models, tight)
    assert found
    only = describe(models, tight, found[0])
    assert only.top == ()
    assert len(only.light) == 6


def test_smiles_of_people_who_do_not_exist(seen, people, models):
    """Expressions as rendered: photos 1, 3, 5, 8, 11 neutral, the others with a smile of some kind."""
    neutral = [seen[number].smile for number in (1, 3, 5, 8, 11)]
    smiling = [seen[number].smile for number in (2, 4, 7, 9, 10, 12)]
    assert max(neutral) < 0.3
    assert min(smiling) > 0.7


def test_a_real_persons_smile(models):
    """Eileen Collins, photographed by NASA; the picture is in the public domain and comes with scikit-image."""
    from skimage.data import astronaut

    face = find_faces(models, astronaut())[0]
    assert smile(face.mesh) > 0.9
    turned = face.mesh.copy()
    turned[:, 0] *= -1  # a mirrored face smiles as much
    swapped = turned.copy()
    for left, right in ((61, 291), (33, 263), (133, 362), (234, 454)):
        swapped[[left, right]] = turned[[right, left]]
    assert smile(swapped) == pytest.approx(smile(face.mesh), abs=0.02)
