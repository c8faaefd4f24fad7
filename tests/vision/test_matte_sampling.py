"""Bringing a solved matte into a frame, and the closed-form solver."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.vision.closed_form import closed_form
from likeness.vision.matte_sampling import Layer, Matte, full_alpha, matte_in_frame, place_of, refine_alpha


@pytest.fixture(scope="module")
def slanted():
    """A photo of 480x640 whose edge runs slanted, and its matte solved at a quarter of that, finer about the middle."""
    rows, columns = np.indices((640, 480), np.float32)
    truth = np.clip(columns - 0.3 * rows - 100, 0, 1).astype(np.float32)
    picture = np.rint(40 + 160 * np.repeat(truth[..., None], 3, axis=2)).astype(np.uint8)
    whole = cv2.resize(truth, (120, 160), interpolation=cv2.INTER_AREA)
    head = cv2.resize(truth[160:480, 80:400], (160, 160), interpolation=cv2.INTER_AREA)
    return picture, truth, Matte((480, 640), Layer(whole, (0, 0, 480, 640)), Layer(head, (80, 160, 400, 480)))


def test_at_full_size_the_edge_is_the_photos_own(slanted):
    picture, truth, matte = slanted
    alpha = full_alpha(matte, picture)
    plain = cv2.resize(matte.whole.alpha, (480, 640), interpolation=cv2.INTER_LINEAR)
    assert np.abs(alpha - truth).sum() < 0.35 * np.abs(plain - truth).sum()
    # Strips are joined without a seam: no row is worse than the others.
    rows = np.abs(alpha - truth).sum(axis=1)
    assert rows[500:524].max() < 3 * np.median(rows[400:600]) + 1


def test_a_frame_by_matrix_and_by_points_is_the_same(slanted):
    picture, _, matte = slanted
    matrix = np.array([[0.8, 0.05, 60], [-0.05, 0.8, 150]])
    points = place_of(matrix, (300, 240))
    seen = cv2.remap(picture, points[..., 0] - 0.5, points[..., 1] - 0.5, cv2.INTER_LINEAR).astype(np.float32) / 255
    assert np.array_equal(matte_in_frame(matte, seen, matrix), matte_in_frame(matte, seen, points))


def test_in_an_enlarged_frame_the_edge_is_sharp(slanted):
    picture, truth, matte = slanted
    matrix = np.array([[0.5, 0, 120], [0, 0.5, 200.0]])
    points = place_of(matrix, (400, 320))
    seen, right = (
        cv2.remap(values, points[..., 0] - 0.5, points[..., 1] - 0.5, cv2.INTER_LINEAR).astype(np.float32)
        for values in (picture, truth)
    )
    alpha = matte_in_frame(matte, seen / 255, points)
    assert np.abs(alpha - right)[right * (1 - right) > 0].mean() < 0.12


def test_a_frame_beyond_the_photo_and_a_tiny_one(slanted):
    _, _, matte = slanted
    for shape, step in (((64, 64), 20.0), ((1, 1), 1.0), ((3, 5), 300.0)):
        matrix = np.array([[step, 0, -300], [0, step, -300]])
        alpha = matte_in_frame(matte, np.zeros((*shape, 3), np.float32), matrix)
        assert alpha.shape == shape
        assert np.isfinite(alpha).all()


def test_without_enlargement_refining_returns_its_input():
    alpha = np.random.default_rng(0).random((40, 30), np.float32)
    assert refine_alpha(np.zeros((40, 30, 3), np.float32), alpha, 1.0) is alpha


@settings(max_examples=40, deadline=None)
@given(shape=st.tuples(st.integers(1, 12), st.integers(1, 12)), seed=st.integers(0, 999), flat=st.booleans())
def test_the_solver_keeps_what_is_known_and_stays_in_range(shape, seed, flat):
    rng = np.random.default_rng(seed)
    colours = np.full((*shape, 3), 0.5, np.float32) if flat else rng.random((*shape, 3), np.float32)
    trimap = rng.choice(np.array([0, 0.5, 1], np.float32), shape)
    prior = rng.random(shape, np.float32)
    alpha = closed_form(colours, trimap, prior, rng.random(shape, np.float32) * 0.1)
    assert np.isfinite(alpha).all()
    assert 0 <= alpha.min() <= alpha.max() <= 1
    assert np.array_equal(alpha[trimap != 0.5], trimap[trimap != 0.5])


def test_the_solver_finds_alpha_that_is_linear_in_colour():
    rows, columns = np.indices((40, 50), np.float32)
    truth = np.clip((columns - 15) / 20, 0, 1)
    colours = truth[..., None] * np.array([0.9, 0.6, 0.3], np.float32) + (1 - truth[..., None]) * np.array(
        [0.1, 0.2, 0.5], np.float32
    )
    trimap = np.where(columns < 8, 0, np.where(columns > 42, 1, 0.5)).astype(np.float32)
    nothing = np.zeros_like(truth)
    alpha = closed_form(colours.astype(np.float32), trimap, truth * 0 + 0.5, nothing)
    assert np.abs(alpha - truth).max() < 0.08
    assert rows.shape == alpha.shape
