"""Person mask, training square, and sampling."""

import cv2
import numpy as np
import pytest

from likeness.vision.framing import Square, crop_square, training_square
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


def test_sampling_at_full_size_gives_the_pixels_back():
    picture = np.random.default_rng(3).integers(0, 256, (40, 50, 3), np.uint8)
    crop = sample(picture, Region(20, 20, 16).matrix(16), 16)
    assert np.array_equal(crop, picture[12:28, 12:28])


def test_points_map_there_and_back():
    matrix = Region(30, 40, 100, 0.7).matrix(192)
    points = np.array([[0.0, 0], [50, 60]])
    assert np.allclose(apply_affine(invert_affine(matrix), apply_affine(matrix, points)), points)
    assert np.allclose(apply_affine(matrix, np.array([[96.0, 96]])), [[30, 40]])
