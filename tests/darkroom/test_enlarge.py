"""Enlarging: nearer to the known picture than the usual filter, no ringing, seamless, in little memory."""

import tracemalloc

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from skimage.data import astronaut
from skimage.metrics import structural_similarity

from likeness.darkroom.enlarge import MAX_SIDE, SLACK, enlarge


def reduced(picture, times):
    height, width = picture.shape[:2]
    return cv2.resize(picture, (width // times, height // times), interpolation=cv2.INTER_AREA)


def error(first, second):
    return float(((first.astype(np.float64) - second) ** 2).mean())


@pytest.fixture(scope="module")
def known(photos):
    return {"astronaut": astronaut()} | {name: picture[:1020, :768] for name, (picture, _, _) in photos.items()}


@pytest.mark.parametrize("times", [2, 4])
@pytest.mark.parametrize("name", ["astronaut", "noor", "zola", "ada"])
def test_it_is_nearer_to_the_known_picture_than_lanczos(known, name, times):
    picture = known[name]
    small = reduced(picture, times)
    size = picture.shape[1], picture.shape[0]
    ours = enlarge(small, size)
    usual = np.asarray(Image.fromarray(small).resize(size, Image.Resampling.LANCZOS))
    assert ours.times == times
    assert ours.method == "back-projection"
    assert error(ours.picture, picture) < 0.99 * error(usual, picture)
    structure = [structural_similarity(picture, other, channel_axis=2) for other in (ours.picture, usual)]
    assert structure[0] > structure[1]


def test_reduced_again_it_is_the_photo(known):
    small = reduced(known["astronaut"], 2)
    again = reduced(enlarge(small, (small.shape[1] * 4, small.shape[0] * 4)).picture, 4)
    assert np.abs(again.astype(int) - small).mean() < 0.6


@pytest.mark.parametrize("size", [(301, 403), (1024, 1000), (257, 900)])
def test_bands_leave_no_seam(size):
    small = reduced(astronaut(), 2)
    whole = enlarge(small, size, band_rows=10_000).picture
    for rows in (1, 37, 64):
        assert np.array_equal(enlarge(small, size, band_rows=rows).picture, whole)


@pytest.mark.parametrize("times", [2, 3, 7.5])
def test_edges_and_lines_do_not_ring(times):
    edges = np.full((40, 40, 3), 60, np.uint8)
    edges[:, 20:] = 190
    lines = np.full((40, 40, 3), 190, np.uint8)
    lines[::7], lines[:, ::9] = 60, 60
    for drawn in (edges, lines):
        large = enlarge(drawn, (round(40 * times), round(40 * times))).picture.astype(int)
        assert large.max() <= 190 + SLACK
        assert large.min() >= 60 - SLACK


@pytest.mark.parametrize("times", [2, 4])
def test_no_pixel_leaves_the_range_of_its_old_neighbours(times):
    small = reduced(astronaut(), 4)
    large = enlarge(small, (small.shape[1] * times, small.shape[0] * times)).picture.astype(int)
    around = np.ones((5, 5), np.uint8)
    size = large.shape[1], large.shape[0]
    low, high = (
        cv2.resize(edge(small, around), size, interpolation=cv2.INTER_NEAREST).astype(int)
        for edge in (cv2.erode, cv2.dilate)
    )
    assert (low - large).max() <= SLACK
    assert (large - high).max() <= SLACK


@settings(max_examples=30, deadline=None)
@given(
    old=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    new=st.tuples(st.integers(1, 90), st.integers(1, 90)),
    seed=st.integers(0, 99),
)
def test_any_size_gives_that_size_and_grey_stays_grey(old, new, seed):
    grey = np.repeat(np.random.default_rng(seed).integers(0, 256, (*old, 1), np.uint8), 3, axis=2)
    done = enlarge(grey, new)
    assert done.picture.shape == (new[1], new[0], 3)
    assert np.array_equal(done.picture[..., 0], done.picture[..., 2])
    assert np.array_equal(enlarge(grey, new).picture, done.picture)


def test_its_own_size_is_the_same_array_and_smaller_is_averaged():
    picture = astronaut()
    assert enlarge(picture, (512, 512)).picture is picture
    small = enlarge(picture, (256, 256))
    assert (small.times, small.method) == (0.5, "average")


@pytest.mark.parametrize("size", [(0, 10), (10, MAX_SIDE + 1)])
def test_an_impossible_size_is_refused(size):
    with pytest.raises(ValueError, match="cannot make"):
        enlarge(astronaut(), size)
    with pytest.raises(ValueError, match="cannot make"):
        enlarge(np.zeros((0, 4, 3), np.uint8), (10, 10))


def test_the_largest_print_takes_little_memory():
    small = cv2.resize(astronaut(), (1024, 1280), interpolation=cv2.INTER_CUBIC)
    tracemalloc.start()
    large = enlarge(small, (7680, 9600)).picture
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert large.nbytes == 7680 * 9600 * 3
    assert peak - large.nbytes < 200_000_000
