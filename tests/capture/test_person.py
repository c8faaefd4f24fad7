"""A second person's photos are noticed."""

import tracemalloc

import numpy as np
import pytest

from likeness.capture.intake import read_photo
from likeness.capture.person import join_near, odd_ones_out, people_in
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


def test_two_people_are_two_groups_with_a_photo_to_show(noors, people, embedding):
    kofis = [embedding(path) for path in sorted((people / "kofi").glob("[0-9][0-9].jpg"))]
    first, second = people_in([*kofis, *noors])
    assert first.members == tuple(range(2, 14))
    assert second.members == (0, 1)
    assert first.medoid in first.members
    assert second.medoid in second.members


def test_a_handful_is_joined_to_the_main_person_where_one_photo_is_near():
    line = [np.full(128, v / np.sqrt(128), np.float32) for v in (0.0, 0.1, 0.5, 1.6)]
    first, second = people_in(line)
    assert first.members == (0, 1, 2)
    assert second.members == (3,)


def test_groups_join_by_their_average_distance():
    distances = np.array([[0, 0.2, 0.5, 0.9], [0.2, 0, 0.7, 0.9], [0.5, 0.7, 0, 0.3], [0.9, 0.9, 0.3, 0]])
    assert join_near(distances, 0.29) == [[0, 1], [2], [3]]
    assert join_near(distances, 0.74) == [[0, 1], [2, 3]]
    assert join_near(distances, 0.76) == [[0, 1, 2, 3]]


def test_nobody_is_in_no_photos():
    assert people_in([]) == ()


def test_hundreds_of_photos_take_little_memory():
    """All differences of four hundred at once would be 650 MB."""
    points = np.random.default_rng(0).normal(size=(400, 512)).astype(np.float32)
    points[:200] = points[0] + points[:200] / 100
    tracemalloc.start()
    try:
        groups = people_in(list(points))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(groups[0].members) == 200
    assert peak < 60_000_000
