"""The sitter's own colours, against renders of which they are known."""

import numpy as np
import pytest

from likeness.darkroom.foreground import separate


@pytest.fixture(scope="module")
def strands():
    """Brown hair of single strands before a saturated green wall; alpha is known."""
    rng = np.random.default_rng(3)
    height, width = 240, 200
    alpha = np.zeros((height, width), np.float32)
    alpha[120:] = 1
    for column in range(4, width, 5):
        alpha[rng.integers(20, 90) : 120, column] = rng.uniform(0.3, 0.9)
    own = np.array([0.35, 0.22, 0.12], np.float32) + rng.normal(0, 0.01, (height, width, 3)).astype(np.float32)
    wall = np.array([0.1, 0.7, 0.2], np.float32) + np.linspace(-0.1, 0.1, width, dtype=np.float32)[:, None]
    picture = own * alpha[..., None] + wall * (1 - alpha[..., None])
    return np.clip(picture, 0, 1).astype(np.float32), alpha, own


def test_strands_lose_the_wall_behind_them(strands):
    picture, alpha, own = strands
    foreground, _ = separate(picture, alpha)
    edge = (alpha > 0.2) & (alpha < 1)
    before, after = (np.abs(colours - own)[edge].mean() for colours in (picture, foreground))
    assert after < 0.45 * before  # measured 0.39


def test_opaque_pixels_keep_their_colours_to_the_bit(strands):
    picture, alpha, _ = strands
    foreground, _ = separate(picture, alpha)
    assert np.array_equal(foreground[alpha == 1], picture[alpha == 1])


def test_both_sides_give_the_picture_again(strands):
    picture, alpha, _ = strands
    foreground, background = separate(picture, alpha)
    again = foreground * alpha[..., None] + background * (1 - alpha[..., None])
    assert np.abs(again - picture).mean() < 0.002


@pytest.mark.parametrize("shape", [(1, 1), (5, 3), (31, 33), (64, 64), (33, 517)])
@pytest.mark.parametrize("level", [0.0, 0.5, 1.0])
def test_any_size_and_any_even_matte(shape, level):
    picture = np.random.default_rng(1).random((*shape, 3), np.float32)
    for part in separate(picture, np.full(shape, level, np.float32)):
        assert part.shape == picture.shape
        assert part.dtype == np.float32
        assert np.isfinite(part).all()
        assert part.min() >= 0
        assert part.max() <= 1
