"""Strokes of the edge brush."""

import msgspec
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from likeness.darkroom.brush import Stroke, apply_strokes

SHAPE = (80, 60)


@pytest.fixture
def alpha():
    values = np.zeros(SHAPE, np.float32)
    values[:, 30:] = 1
    return values


@pytest.fixture
def picture():
    pixels = np.full((*SHAPE, 3), 40, np.uint8)
    pixels[:, 30:] = (200, 180, 150)
    pixels[40:44, 20:30] = (200, 180, 150)  # a lock of hair that the matte missed
    return pixels


def test_no_strokes_return_the_same_array(alpha, picture):
    assert apply_strokes(alpha, picture, ()) is alpha


def test_add_and_remove_paint_only_within_the_radius(alpha, picture):
    add = Stroke(points=((0.2, 0.2), (0.3, 0.2)), radius=0.1, softness=0.5, kind="add")
    painted = apply_strokes(alpha, picture, (add,))
    assert painted[16, 12:18].min() == 1
    assert np.array_equal(painted[26:], alpha[26:])
    assert alpha[16, 12] == 0  # the caller's array is left alone
    removed = apply_strokes(painted, picture, (msgspec.structs.replace(add, kind="remove"),))
    assert removed[16, 12:18].max() == 0


def test_softness_makes_a_slope(alpha, picture):
    hard, soft = (
        apply_strokes(alpha, picture, (Stroke(points=((0.25, 0.5),), radius=0.2, softness=s, kind="add"),))
        for s in (0.0, 1.0)
    )
    partly = [((a > 0.05) & (a < 0.95)).sum() for a in (hard, soft)]
    assert partly[0] < 0.2 * partly[1]


def test_the_hair_brush_finds_what_the_colours_show(alpha, picture):
    stroke = Stroke(points=((0.35, 0.525), (0.5, 0.525)), radius=0.16, softness=0.2, kind="hair")
    solved = apply_strokes(alpha, picture, (stroke,))
    assert solved[41:43, 22:30].min() > 0.8
    assert solved[36:38, 20:28].max() < 0.2
    assert np.array_equal(solved[:25], alpha[:25])


def test_strokes_are_values_that_can_be_kept(alpha, picture):
    strokes = (
        Stroke(points=((0.4, 0.4), (0.6, 0.7)), radius=0.05, kind="remove"),
        Stroke(points=((0.5, 0.5),), kind="hair"),
    )
    kept = msgspec.json.decode(msgspec.json.encode(strokes), type=tuple[Stroke, ...])
    assert kept == strokes
    assert np.array_equal(apply_strokes(alpha, picture, kept), apply_strokes(alpha, picture, strokes))


@pytest.mark.parametrize(
    "untrusted", ['{"points":[]}', '{"points":[[0,0]],"radius":0}', '{"points":[[9,0]]}', '{"points":[[0,0]],"more":1}']
)
def test_what_is_no_stroke_is_refused(untrusted):
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(untrusted, type=Stroke)


@settings(max_examples=60, deadline=None)
@given(
    points=st.lists(st.tuples(st.floats(-1, 2), st.floats(-1, 2)), min_size=1, max_size=5),
    radius=st.floats(1e-4, 0.5),
    softness=st.floats(0, 1),
    kind=st.sampled_from(["add", "remove", "hair"]),
    shape=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    seed=st.integers(0, 99),
)
@example(points=[(0.0, 0.0), (0.0, 1.0), (0.75, 0.0)], radius=0.5, softness=0.0, kind="hair", shape=(15, 15), seed=37)
@example(points=[(0.0, 1.5), (0.5, 0.0)], radius=0.5, softness=0.0, kind="hair", shape=(15, 15), seed=37)
def test_any_stroke_over_any_picture_gives_an_alpha(points, radius, softness, kind, shape, seed):
    rng = np.random.default_rng(seed)
    alpha = rng.random(shape, np.float32)
    grey = np.repeat(rng.integers(0, 256, (*shape, 1), np.uint8), 3, axis=2)
    stroke = Stroke(points=tuple(points), radius=radius, softness=softness, kind=kind)
    result = apply_strokes(alpha, grey, (stroke,))
    assert result.shape == shape
    assert result.dtype == np.float32
    assert np.isfinite(result).all()
    assert result.min() >= 0
    assert result.max() <= 1
