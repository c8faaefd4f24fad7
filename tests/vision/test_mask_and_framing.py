"""Person mask, training square, and sampling."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.vision.framing import (
    Frame,
    Square,
    crop_frame,
    crop_square,
    frame_sizes,
    training_frame,
    training_square,
)
from likeness.vision.sampling import Region, apply_affine, invert_affine, sample
from likeness.vision.segment import person_mask


@pytest.mark.parametrize(("name", "matte"), [("ada/04.jpg", "ada/04-matte.png"), ("zola/16.jpg", "zola/16-matte.png")])
def test_mask_covers_the_rendered_person(models, portraits, people, name, matte):
    picture, _ = portraits[name]
    mask = person_mask(models, picture)
    truth = cv2.imread(str(people / matte), cv2.IMREAD_GRAYSCALE)
    assert mask.shape == picture.shape[:2] == truth.shape
    assert mask.dtype == np.float32
    found, real = mask > 0.5, truth > 127
    assert (found & real).sum() / (found | real).sum() > 0.94


def test_training_square_is_head_and_shoulders(faces):
    face = faces["noor/01.jpg"][0]
    square = training_square(face)
    assert square.side == pytest.approx(3.6 * face.t)
    assert square.cx == pytest.approx(face.eye_midpoint[0])
    assert square.cy == pytest.approx(face.eye_midpoint[1] + 0.25 * face.t)


def test_crop_inside_the_picture_is_exact():
    picture = np.random.default_rng(2).integers(0, 256, (60, 80, 3), np.uint8)
    assert np.array_equal(crop_square(picture, Square(40, 30, 20), 20), picture[20:40, 30:50])


def test_crop_beyond_the_picture_repeats_its_border():
    picture = np.zeros((10, 10, 3), np.uint8)
    picture[:, 0] = (200, 10, 20)
    crop = crop_square(picture, Square(0, 5, 40), 40)
    assert crop.shape == (40, 40, 3)
    assert (crop[:, :20] == (200, 10, 20)).all()
    assert (crop[:, 21:] == 0).all()


def test_shrinking_averages():
    picture = np.zeros((64, 64, 3), np.uint8)
    picture[::2] = 255
    assert np.abs(crop_square(picture, Square(32, 32, 64), 16).astype(int) - 128).max() <= 1


def test_a_base_has_few_shapes_of_one_area_and_a_small_one_has_squares_alone():
    assert frame_sizes(128) == ((128, 128),)
    assert frame_sizes(512) == ((512, 512), (448, 576), (576, 448))
    assert set(frame_sizes(1024)[1:]) == {
        (896, 1152),
        (1152, 896),
        (832, 1216),
        (1216, 832),
    }  # those of SDXL's own training
    for side in (512, 640, 768, 1024):
        for width, height in frame_sizes(side):
            assert 0.9 * side**2 <= width * height <= side**2
            assert width % 64 == height % 64 == 0


@settings(deadline=None)
@given(
    st.tuples(st.integers(200, 4000), st.integers(200, 4000)),
    st.floats(-0.2, 1.2),
    st.floats(-0.2, 1.2),
    st.floats(0.1, 3),
    st.sampled_from([512, 768, 1024]),
)
def test_a_frame_has_all_of_head_and_shoulders_and_less_that_is_made_up(photo, across, down, share, side):
    square = Square(across * photo[0], down * photo[1], share * min(photo))
    found = training_frame(square, photo, side)
    half, whole = square.side / 2, Frame(0, 0, square.side / side, side, side)
    box = [
        (max(0.0, c - half), min(float(end), c + half)) for c, end in zip((square.cx, square.cy), photo, strict=True)
    ]
    if found is None:
        return
    assert (found.width, found.height) in frame_sizes(side)
    spans = (found.left, found.width * found.scale), (found.top, found.height * found.scale)
    for (begin, extent), (first, last) in zip(spans, box, strict=True):
        assert begin <= first + 1e-6
        assert last <= begin + extent + 1e-6
    assert found.scale <= whole.scale * 1.2  # no smaller than before, but for a shape that fits badly
    shown = np.prod([min(end, b + e) - max(0, b) for (b, e), end in zip(spans, photo, strict=True)])
    before = np.prod([max(0.0, last - first) for first, last in box])
    assert shown / (spans[0][1] * spans[1][1]) > before / square.side**2


def test_a_photo_that_ends_at_the_shoulders_is_learned_from_upright(faces, portraits):
    (picture, _), face = portraits["noor/01.jpg"], faces["noor/01.jpg"][0]
    square, half = training_square(face), training_square(face).side / 2
    assert training_frame(square, picture.shape[1::-1], 512) is None or not _inside(square, picture)
    left, right = round(square.cx - 0.75 * half), round(square.cx + 0.75 * half)
    upright, moved = picture[:, left:right], Square(square.cx - left, square.cy, square.side)
    frame = training_frame(moved, upright.shape[1::-1], 512)
    assert (frame.width, frame.height) == (448, 576)
    crop = crop_frame(upright, frame)
    assert crop.shape == (576, 448, 3)
    cx, cy, side = frame.seen(moved)
    assert np.hypot(cx - 224, cy - 288) < 0.2 * side
    assert training_frame(moved, upright.shape[1::-1], 128) is None


def _inside(square, picture):
    half, (height, width) = square.side / 2, picture.shape[:2]
    return half <= square.cx <= width - half and half <= square.cy <= height - half


def test_sampling_at_full_size_gives_the_pixels_back():
    picture = np.random.default_rng(3).integers(0, 256, (40, 50, 3), np.uint8)
    crop = sample(picture, Region(20, 20, 16).matrix(16), 16)
    assert np.array_equal(crop, picture[12:28, 12:28])


def test_points_map_there_and_back():
    matrix = Region(30, 40, 100, 0.7).matrix(192)
    points = np.array([[0.0, 0], [50, 60]])
    assert np.allclose(apply_affine(invert_affine(matrix), apply_affine(matrix, points)), points)
    assert np.allclose(apply_affine(matrix, np.array([[96.0, 96]])), [[30, 40]])
