"""The second pass over the face, laid into real photos: kept where it is sharper and more alike, and given up where it is not."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from likeness.darkroom.closer import MOST, SIDE, STEP, closer, laid_back
from likeness.studio.measuring import Reference
from likeness.studio.refining import second_look
from likeness.vision.faces import find_faces, moved
from likeness.vision.framing import crop_square, training_square
from likeness.vision.identity import embed
from likeness.vision.models import VisionModels

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = ROOT / "resources" / "people"
DRAWN = 128
"""Side of the pictures that the starter model draws."""


@pytest.fixture(scope="module")
def models():
    return VisionModels(ROOT / "resources" / "vision")


def framed(models, path, size):
    """A photo in the frame that personal models draw."""
    photo = np.asarray(Image.open(path).convert("RGB"))
    return crop_square(photo, training_square(find_faces(models, photo)[0]), size)


@pytest.fixture(scope="module")
def plain(models):
    """What a model might have drawn: the person, soft, as few pixels as the starter's."""
    return framed(models, PEOPLE / "noor" / "01.jpg", DRAWN)


@pytest.fixture(scope="module")
def found(models, plain):
    return closer(plain, find_faces(models, plain)[0], DRAWN)


def square_of(picture, found):
    """The same square of the same scene, from a larger photo."""
    large = cv2.resize(picture, found.picture.shape[1::-1], interpolation=cv2.INTER_AREA)
    size = found.crop.shape[0]
    return np.ascontiguousarray(large[found.top : found.top + size, found.left : found.left + size])


@pytest.fixture(scope="module")
def reference(models):
    photos = [np.asarray(Image.open(PEOPLE / "noor" / name).convert("RGB")) for name in ("03.jpg", "05.jpg", "07.jpg")]
    known = [embed(models, photo, find_faces(models, photo)[0]) for photo in photos]
    return Reference(np.mean(known, axis=0).astype(np.float32), None)


def test_a_face_with_more_detail_is_kept(models, plain, found, reference):
    again = laid_back(found, square_of(framed(models, PEOPLE / "noor" / "01.jpg", 512), found))
    picture, why = second_look(models, plain, again, reference)
    assert why == "kept"
    assert picture is again
    assert picture.shape[0] > DRAWN


def test_a_softer_face_is_given_up(models, plain, found, reference):
    again = laid_back(found, cv2.GaussianBlur(found.crop, (0, 0), 2.0))
    assert second_look(models, plain, again, reference) == (plain, "not-sharper")


def test_a_sharper_face_of_somebody_else_is_given_up_where_faces_may_be_compared(models, plain, found, reference):
    again = laid_back(found, square_of(framed(models, PEOPLE / "ada" / "studio-04.jpg", 512), found))
    picture, why = second_look(models, plain, again, reference)
    assert (picture is plain, why) == (True, "not-more-alike")
    # Nobody agreed to a comparison: sharpness alone decides, and no embedding is made.
    assert second_look(models, plain, again, Reference(None, None))[1] == "kept"


def test_without_a_face_the_picture_stays(models, plain):
    assert second_look(models, plain, None, Reference(None, None)) == (plain, "no-face")
    assert second_look(models, plain, None, Reference(None, None), asked=False)[1] == "none"
    scene = np.tile(np.linspace(40, 90, 160, dtype=np.uint8)[:, None, None], (1, 160, 3))
    assert second_look(models, plain, scene, Reference(None, None)) == (plain, "no-face")


def test_nothing_changes_outside_the_face_and_the_feather_shows_no_rim(models, plain, found):
    """Laid back as it was cut out, the square is the picture again; brighter as a whole, it still joins without a step."""
    assert np.abs(laid_back(found, found.crop).astype(int) - found.picture.astype(int)).max() <= 1
    brighter = np.clip(found.crop.astype(int) + 12, 0, 255).astype(np.uint8)
    again = laid_back(found, brighter)
    size, moved = found.crop.shape[0], again.astype(int) - found.picture.astype(int)
    inside = np.zeros(again.shape[:2], bool)
    inside[found.top : found.top + size, found.left : found.left + size] = True
    assert not moved[~inside].any()
    steps = np.abs(np.diff(moved.mean(axis=-1), axis=1))
    assert 2 < moved.max() < 12
    assert steps.max() < moved.max()


def test_how_much_larger_a_face_is_made(models, plain):
    (face,) = find_faces(models, plain)
    once = closer(plain, face, DRAWN)
    assert once.crop.shape == (DRAWN, DRAWN, 3)
    assert once.picture.shape[0] == round(plain.shape[0] * once.times)
    assert closer(plain, face, 96) is None
    huge = closer(plain, face, 2048)
    assert huge.times == MOST
    assert huge.crop.shape[0] % STEP == 0
    assert SIDE * face.t * MOST <= huge.crop.shape[0] < 2048


def test_a_face_of_any_size_is_drawn_at_the_size_that_was_asked_for(models, plain):
    """Graphs take no side that does not come out even."""
    (face,) = find_faces(models, plain)
    sides = {closer(plain, moved(face, share, 0, 0), DRAWN).crop.shape[0] for share in np.linspace(0.7, 1, 301)}
    assert sides == {DRAWN}
