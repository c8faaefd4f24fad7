"""The harder look where no face is found at first."""

import cv2
import numpy as np
import pytest

from likeness.capture.intake import read_photo
from likeness.capture.seek import seek


@pytest.fixture(scope="module")
def portrait(noor):
    return read_photo(noor / "12.jpg").pixels


def test_a_face_that_is_found_at_once_needs_no_signs(models, portrait):
    sighting = seek(models, portrait)
    assert len(sighting.faces) == 1
    assert dict(sighting.signs) == {}


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_picture_on_its_side_is_told_with_the_way_back(models, portrait, degrees):
    lying = np.ascontiguousarray(np.rot90(portrait, degrees // 90))  # counter-clockwise
    sighting = seek(models, lying)
    assert sighting.faces == ()
    assert sighting.signs["LyingFace"] == degrees


@pytest.mark.parametrize("side", ["left", "right"])
def test_half_a_face_at_the_edge_is_a_face_at_the_edge(models, portrait, side):
    middle = int(seek(models, portrait).faces[0].eye_midpoint[0])
    half = portrait[:, middle:] if side == "left" else portrait[:, :middle]
    (face, *_) = seek(models, np.ascontiguousarray(half)).faces
    outside = face.left_eye[0] if side == "left" else half.shape[1] - face.right_eye[0]
    assert outside < 0.55 * face.inter_eye_distance


def test_a_quarter_of_a_head_is_somebody_at_the_side(models, portrait):
    cut = np.ascontiguousarray(portrait[:, int(seek(models, portrait).faces[0].right_eye[0]) + 10 :])
    sighting = seek(models, cut)
    assert sighting.faces or sighting.signs["HeadAtSide"] > 0.8


def test_a_face_too_small_for_one_look_is_found_in_a_part(models, portrait):
    large = np.full((2400, 2400, 3), 128, np.uint8)
    small = cv2.resize(portrait, (150, 200), interpolation=cv2.INTER_AREA)
    large[1500:1700, 300:450] = small
    (face,) = seek(models, large).faces
    assert 300 < face.eye_midpoint[0] < 450
    assert 1500 < face.eye_midpoint[1] < 1700


@pytest.mark.parametrize("shape", [(1, 1), (1, 4000), (4000, 1), (3, 50)])
def test_tiny_and_thin_pictures_hold_nobody(models, shape):
    sighting = seek(models, np.full((*shape, 3), 127, np.uint8))
    assert sighting.faces == ()
    assert all(np.isfinite(value) for value in sighting.signs.values())


def test_nobody_is_nobody(models, people):
    sighting = seek(models, read_photo(people / "teo/bad-no_person.jpg").pixels)
    assert sighting.faces == ()
    assert sighting.signs["PersonShare"] < 0.02
