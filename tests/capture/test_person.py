"""A second person's photos are noticed."""

import numpy as np
import pytest

from likeness.capture.intake import read_photo
from likeness.capture.person import odd_ones_out
from likeness.vision.faces import find_faces
from likeness.vision.identity import embed


@pytest.fixture(scope="module")
def embedding(models):
    def of(path):
        pixels = read_photo(path).pixels
        return embed(models, pixels, find_faces(models, pixels)[0])

    return of


@pytest.fixture(scope="module")
def noors(noor, embedding):
    return [embedding(noor / f"{number:02d}.jpg") for number in range(1, 13)]


def test_one_person_has_no_odd_photo(noors):
    assert odd_ones_out(noors) == ()


@pytest.mark.parametrize("other", ["ada", "kofi", "ravi", "teo", "zola"])
def test_photos_of_somebody_else_are_named(noors, people, embedding, other):
    strangers = [embedding(path) for path in sorted((people / other).glob("[0-9][0-9].jpg"))]
    assert len(strangers) == 2
    mixed = [*noors[:4], strangers[0], *noors[4:], strangers[1]]
    assert odd_ones_out(mixed) == (4, 13)


def test_few_photos_have_nothing_to_be_odd_against():
    assert odd_ones_out([]) == ()
    assert odd_ones_out([np.zeros(128, np.float32)]) == ()


def test_the_tighter_of_two_equal_groups_is_the_main_person():
    near = [np.full(128, v, np.float32) for v in (0.0, 0.001)]
    loose = [np.full(128, v, np.float32) for v in (1.0, 1.02)]
    assert odd_ones_out([*loose, *near]) == (0, 1)
