"""Bare skin is noticed by the colour of the face's own skin, on every tone, and clothes are not taken for it.

Nobody is undressed here: the body is painted over with the colour of the face.
"""

import numpy as np
import pytest

from likeness.vision.exposure import Exposure, exposure, exposure_of, exposure_without_face, skin_coloured, too_bare
from likeness.vision.faces import moved
from likeness.vision.regions import oval_mask, skin_mask
from likeness.vision.sampling import reduced
from likeness.vision.segment import person_mask
from likeness.vision.tone import skin_tone

PEOPLE = ("ada/04.jpg", "teo/12.jpg", "noor/01.jpg", "ravi/08.jpg", "kofi/04.jpg", "zola/16.jpg")


@pytest.fixture(scope="module")
def small(models, faces, portraits):
    """Name -> (picture, face, person) at working size."""
    found = {}
    for name in PEOPLE:
        picture, scale = reduced(portraits[name][0], 512)
        found[name] = picture, moved(faces[name][0], scale, 0, 0), person_mask(models, picture) > 0.5
    return found


def below(face, shape, by):
    return np.arange(shape[0])[:, None] + 0.5 > face.chin[1] + by * face.t


def painted(picture, face, person, *, by=0.25, brighter=1.0):
    """The body from `by` T below the chin in the face's colour, shaded from side to side."""
    skin = np.median(picture[skin_mask(face, picture.shape)], axis=0)
    shade = np.linspace(0.7, 1.1, picture.shape[1])[None, :, None] * brighter
    body = person & below(face, picture.shape, by) & ~oval_mask(face, picture.shape)
    done = picture.copy()
    done[body] = np.clip(np.broadcast_to(skin * shade, picture.shape), 0, 255)[body].astype(np.uint8)
    return done


@pytest.mark.parametrize("name", PEOPLE)
def test_clothes_are_no_skin_and_skin_is_no_clothes(small, name):
    picture, face, person = small[name]
    assert not too_bare(exposure_of(picture, face, person))
    for brighter in (0.7, 1.0, 1.2):
        bare = exposure_of(painted(picture, face, person, brighter=brighter), face, person)
        assert too_bare(bare), (brighter, bare)
        assert bare.torso > 0.7


@pytest.mark.parametrize("name", PEOPLE)
def test_an_open_collar_is_allowed(small, name):
    """A neck and a deep v below it, in the face's colour."""
    picture, face, person = small[name]
    bare = painted(picture, face, person)
    columns = np.abs(np.arange(picture.shape[1])[None, :] - face.chin[0]) < 0.4 * face.t
    collar = columns & ~below(face, picture.shape, 1.0)
    done = np.where(collar[..., None], bare, picture)
    assert not too_bare(exposure_of(done, face, person))


def test_the_whole_way_from_a_large_picture(models, portraits, faces):
    name = "kofi/04.jpg"
    picture, face = portraits[name][0], faces[name][0]
    person = person_mask(models, picture) > 0.5
    assert not too_bare(exposure(models, picture, face))
    assert too_bare(exposure(models, painted(picture, face, person), face))


def test_the_face_itself_is_skin(small):
    for picture, face, _ in small.values():
        assert skin_coloured(picture, face)[skin_mask(face, picture.shape)].mean() > 0.6


def test_the_limits_stand_for_a_body_and_for_a_whole_person():
    assert not too_bare(Exposure(0.4, 9.0, 0.7))
    assert too_bare(Exposure(0.41, 0.31, 0.1))
    assert not too_bare(Exposure(0.9, 0.2, 0.3))  # a sliver of a body
    assert too_bare(Exposure(None, 0.0, 0.71))


def test_without_a_face_the_photos_tone_decides_or_any_skins(small, read_picture, people):
    for name in PEOPLE:
        picture, face, person = small[name]
        rows = slice(int(face.chin[1] + 0.3 * face.t), None)
        bare = painted(picture, face, person)[rows]
        tone = skin_tone(picture, face)
        assert too_bare(exposure_without_face(bare, tone)), name
        assert too_bare(exposure_without_face(bare, None)), name
    nobody = read_picture(people / "teo" / "bad-no_person.jpg")
    assert not too_bare(exposure_without_face(nobody, tone))
    assert not too_bare(exposure_without_face(nobody, None))
    assert exposure_without_face(np.full((256, 256, 3), 90, np.uint8), None).total == 0
