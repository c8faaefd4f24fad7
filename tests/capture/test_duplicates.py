"""Nearly the same picture: what people and programs do to a photo keeps it alike, and two photos of one person are not."""

import io
import itertools

import cv2
import numpy as np
import pytest
from PIL import Image

from likeness.capture.duplicates import alike, distance, face_hash, frame_hash
from likeness.capture.intake import read_photo
from likeness.vision.faces import find_faces


def hashes(models, pixels):
    faces = find_faces(models, pixels)
    return frame_hash(pixels), face_hash(pixels, faces[0])


def same(one, other):
    return alike((one[0], other[0]), (one[1], other[1]))


@pytest.fixture(scope="module")
def photo(noor):
    return read_photo(noor / "03.jpg").pixels


def jpeg(pixels, quality):
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file))


def moved(pixels, share, degrees):
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    matrix[:, 2] += share * width, share * height / 2
    noise = np.random.default_rng(0).normal(0, 4, pixels.shape)
    return np.clip(cv2.warpAffine(pixels, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE) + noise, 0, 255)


@pytest.mark.parametrize(
    "change",
    [
        lambda p: jpeg(p, 50),
        lambda p: jpeg(cv2.resize(p, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), 85),
        lambda p: cv2.resize(p, None, fx=0.35, fy=0.35, interpolation=cv2.INTER_AREA),
        lambda p: np.clip(p * 1.08 + 3, 0, 255).astype(np.uint8),
        lambda p: np.ascontiguousarray(p[20:-20, 15:-15]),
        lambda p: moved(p, 0.01, 0.5).astype(np.uint8),
    ],
    ids=["resaved", "halved", "small", "brighter", "cropped", "burst"],
)
def test_the_same_picture_again(models, photo, change):
    assert same(hashes(models, photo), hashes(models, change(photo)))


def test_no_two_of_a_persons_photos_are_the_same(models, noor):
    all_of_noor = [hashes(models, read_photo(noor / f"{n:02d}.jpg").pixels) for n in range(1, 11)]
    assert not any(same(one, other) for one, other in itertools.combinations(all_of_noor, 2))


def test_before_one_backdrop_it_is_the_face_that_tells(models, photo):
    """The frame hardly changes when only the face does."""
    frame, face = hashes(models, photo)
    mirrored = photo.copy()
    found = find_faces(models, photo)[0]
    (x0, y0), (x1, y1) = found.mesh[:, :2].min(axis=0).astype(int), found.mesh[:, :2].max(axis=0).astype(int)
    mirrored[y0:y1, x0:x1] = mirrored[y0:y1, x0:x1][:, ::-1]
    other = frame_hash(mirrored), face_hash(mirrored, found)
    assert distance(frame, other[0]) < distance(face, other[1])
    assert not same((frame, face), other)


def test_without_a_hash_nothing_is_the_same():
    assert distance("", "") == 1
    assert distance("ff", "") == 1
    assert not alike(("", ""), ("", ""))
    assert distance("00" * 32, "01" + "00" * 31) == pytest.approx(1 / 255)
