"""Skin tone is stable for a person and follows a change of the picture."""

import numpy as np
import pytest

from likeness.base.errors import Failed
from likeness.vision.faces import moved
from likeness.vision.regions import oval_mask, skin_mask
from likeness.vision.tone import skin_tone, tone_difference


def test_tone_follows_the_people_from_light_to_dark(faces, portraits):
    by_person = {}
    for name, (picture, _) in portraits.items():
        by_person.setdefault(name.split("/")[0], []).append(skin_tone(picture, faces[name][0]).ita)
    means = {person: np.mean(values) for person, values in by_person.items()}
    assert means["ada"] > means["teo"] > means["ravi"] > means["kofi"]
    assert means["ada"] > 35
    assert means["zola"] < -30


def test_the_same_picture_has_no_difference_and_a_lighter_one_has(faces, portraits):
    picture, face = portraits["ravi/08.jpg"][0], faces["ravi/08.jpg"][0]
    before = skin_tone(picture, face)
    lighter = skin_tone(np.clip(picture * 1.3, 0, 255).astype(np.uint8), face)
    assert tone_difference(before, before) == 0
    assert lighter.lightness > before.lightness + 5
    assert tone_difference(before, lighter) > 4


def test_highlights_and_a_strand_of_hair_do_not_move_the_tone(faces, portraits):
    picture, face = portraits["teo/12.jpg"][0].copy(), faces["teo/12.jpg"][0]
    before = skin_tone(picture, face)
    rows, columns = np.nonzero(skin_mask(face, picture.shape))
    order = np.random.default_rng(4).permutation(len(rows))
    tenth = len(rows) // 10
    picture[rows[order[:tenth]], columns[order[:tenth]]] = 255
    picture[rows[order[tenth : 2 * tenth]], columns[order[tenth : 2 * tenth]]] = 10
    assert tone_difference(before, skin_tone(picture, face)) < 1


def test_skin_lies_inside_the_face_and_the_hidden_cheek_is_left_out(faces, portraits):
    picture, face = portraits["kofi/07.jpg"][0], faces["kofi/07.jpg"][0]
    assert face.pose.yaw > 30
    skin = skin_mask(face, picture.shape)
    assert (skin & ~oval_mask(face, picture.shape)).sum() <= 0.02 * skin.sum()
    far_cheek = face.mesh[352, :2].astype(int)
    assert not skin[far_cheek[1], far_cheek[0]]


def test_a_face_outside_the_picture_has_no_tone(faces, portraits):
    picture, face = portraits["ada/04.jpg"][0], faces["ada/04.jpg"][0]
    with pytest.raises(Failed) as error:
        skin_tone(picture, moved(face, 1, 5000, 0))
    assert error.value.code == "skin-not-visible"
