"""What gives a drawn face away: measured on real pictures that were damaged on purpose."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from likeness.vision.aligned import COPIED, SIDE, aligned_face, correlation
from likeness.vision.artefacts import TEXTURE_TS, eyes_of, skin_textures
from likeness.vision.faces import find_faces, moved

FRONTAL = ("noor/01.jpg", "kofi/04.jpg", "teo/12.jpg")


def eye_box(face, side):
    middle = face.left_eye if side == 0 else face.right_eye
    reach = 0.28 * face.t
    x0, y0, x1, y1 = (
        int(v) for v in (middle[0] - reach, middle[1] - 0.7 * reach, middle[0] + reach, middle[1] + 0.7 * reach)
    )
    return slice(y0, y1), slice(x0, x1)


@pytest.mark.parametrize("name", FRONTAL)
def test_an_eye_of_another_colour_and_a_smeared_eye_are_noticed(portraits, faces, name):
    picture, face = portraits[name][0], faces[name][0]
    before = eyes_of(picture, face)
    box = eye_box(face, 1)
    blue = picture.copy()
    blue[box] = np.clip(blue[box].astype(int) + np.array([-40, 0, 70]), 0, 255).astype(np.uint8)
    smeared = picture.copy()
    smeared[box] = cv2.GaussianBlur(picture[box], (0, 0), 0.12 * face.t)
    assert eyes_of(blue, face).colour > before.colour + 5
    assert eyes_of(smeared, face).shape > before.shape + 0.04
    assert before.gaze < 0.2
    assert before.size < 0.5


def test_the_mirror_image_says_the_same_and_a_flat_picture_nothing(portraits, faces):
    picture, face = portraits["kofi/04.jpg"][0], faces["kofi/04.jpg"][0]
    flipped = np.ascontiguousarray(picture[:, ::-1])
    mirrored = face.mesh.copy()
    mirrored[:, 0] = picture.shape[1] - mirrored[:, 0]
    mirrored[[33, 133, 263, 362]] = mirrored[[263, 362, 33, 133]]
    own, other = eyes_of(picture, face), eyes_of(flipped, replace(face, mesh=mirrored))
    assert other.shape == pytest.approx(own.shape, abs=0.05)
    assert other.colour == pytest.approx(own.colour, abs=0.5)
    flat = np.full_like(picture, 120)
    assert eyes_of(flat, face).shape == 1.0
    assert eyes_of(flat, face).colour == 0.0


@pytest.mark.parametrize("name", FRONTAL)
def test_smoothed_skin_has_less_texture_and_noise_more(portraits, faces, name):
    picture, face = portraits[name][0], faces[name][0]
    smooth = cv2.bilateralFilter(cv2.GaussianBlur(picture, (0, 0), 4), 9, 40, 9)
    noise = np.random.default_rng(1).normal(0, 25, picture.shape)
    rough = np.clip(picture + noise, 0, 255).astype(np.uint8)
    own, less, more = (skin_textures(version, face) for version in (picture, smooth, rough))
    assert list(own) == [size for size in TEXTURE_TS if size <= face.t * 1.05]
    largest = max(own)
    assert less[largest] < own[largest] / 2
    assert more[largest] > own[largest] * 2


def test_texture_is_compared_at_sizes_that_both_pictures_have(portraits, faces, models):
    """A picture at half its size says the same of the sizes that it still has."""
    picture, face = portraits["noor/01.jpg"][0], faces["noor/01.jpg"][0]
    half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    own, small = skin_textures(picture, face), skin_textures(half, moved(face, 0.5, 0, 0))
    assert small
    for size in small:
        assert abs(np.log2(small[size] / own[size])) < 0.5


def test_a_copy_of_a_photo_is_one_whatever_was_done_to_its_colours(portraits, faces, models):
    name = "kofi/04.jpg"
    picture, face = portraits[name][0], faces[name][0]
    own = aligned_face(picture, face)
    assert own.shape == (SIDE, SIDE)
    graded = np.clip(picture * np.array([0.8, 0.9, 1.1]) + 8, 0, 255).astype(np.uint8)
    small = cv2.resize(graded, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA)
    again = aligned_face(small, find_faces(models, small)[0])
    assert correlation(own, again) >= COPIED
    others = [aligned_face(portraits[other][0], faces[other][0]) for other in portraits if other != name]
    assert max(correlation(own, other) for other in others) < COPIED


def test_correlation_by_hand():
    one = np.array([[1.0, 2.0], [3.0, 4.0]], np.float32)
    assert correlation(one, 3 * one + 7) == pytest.approx(1)
    assert correlation(one, -one) == pytest.approx(-1)
    assert correlation(one, np.full_like(one, 5)) == 0
    assert correlation(one, np.array([[1.0, -1.0], [-1.0, 1.0]], np.float32)) == pytest.approx(0)
