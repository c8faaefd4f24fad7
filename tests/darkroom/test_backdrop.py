"""Backdrops: any size, the same every time, no bands and no seams."""

import cv2
import numpy as np
import pytest

from likeness.base.paths import resources
from likeness.darkroom.backdrop import fractal_noise, render_backdrop
from likeness.darkroom.compose import round_with_dither
from likeness.looks.load import load_looks

NAMES = ("studio-grey", "warm-canvas", "daylight", "deep-blue")


@pytest.fixture(scope="module", params=NAMES)
def backdrop(request):
    return load_looks(resources() / "looks")[request.param].backdrop


def test_the_same_look_paints_the_same_cloth(backdrop):
    assert np.array_equal(render_backdrop(backdrop, 120, 150, 0.3), render_backdrop(backdrop, 120, 150, 0.3))


def test_another_seed_paints_another_texture():
    canvas = load_looks(resources() / "looks")["warm-canvas"].backdrop
    other = type(canvas)(**{name: getattr(canvas, name) for name in canvas.__struct_fields__} | {"seed": 99})
    assert np.abs(render_backdrop(canvas, 120, 150) - render_backdrop(other, 120, 150)).max() > 0.02


def test_a_larger_frame_shows_the_same_backdrop(backdrop):
    large, small = render_backdrop(backdrop, 512, 640), render_backdrop(backdrop, 128, 160)
    shrunk = cv2.resize(large, (128, 160), interpolation=cv2.INTER_AREA)
    assert np.abs(shrunk - small).max() < 0.02


@pytest.mark.parametrize("size", [(64, 64), (97, 211), (640, 200)])
def test_any_shape_is_painted_within_range(backdrop, size):
    painted = render_backdrop(backdrop, *size, side=-1.0)
    assert painted.shape == (size[1], size[0], 3)
    assert painted.min() >= 0
    assert painted.max() <= 1
    assert painted.std() > 0.005


def test_there_is_no_seam(backdrop):
    """No line along which the picture jumps: the largest step between rows or columns is not far from the usual one."""
    painted = render_backdrop(backdrop, 512, 640)
    for axis in (0, 1):
        steps = np.abs(np.diff(painted.mean(axis=-1), axis=axis)).mean(axis=1 - axis)
        assert steps.max() < 6 * np.median(steps) + 0.004


def slow_error(rounded, exact):
    """What the eye sees as bands: the rounding error, averaged over a few pixels."""
    return cv2.GaussianBlur((rounded / 255 - exact).astype(np.float32), (0, 0), 4).std() * 255


def test_rounding_leaves_no_bands(backdrop):
    painted = render_backdrop(backdrop, 512, 640)[..., 1:2]
    rounded = round_with_dither(painted, np.zeros((640, 512), np.float32), 1)
    assert slow_error(rounded[..., 0], painted[..., 0]) < 0.05
    runs = np.diff(rounded[320, :, 0].astype(int)) == 0
    assert runs.mean() < 0.6


def test_dither_breaks_up_a_slow_ramp():
    ramp = np.broadcast_to(np.linspace(0.3, 0.34, 512, dtype=np.float32)[None, :, None], (128, 512, 1))
    rounded = round_with_dither(ramp, np.zeros((128, 512), np.float32), 1)
    assert slow_error(rounded[..., 0], ramp[..., 0]) < 0.25 * slow_error(np.rint(ramp * 255)[..., 0], ramp[..., 0])


def test_the_light_follows_the_sitter(backdrop):
    left, right = (render_backdrop(backdrop, 160, 200, side).mean(axis=(0, 2)) for side in (-1.0, 1.0))
    assert left[:60].mean() > right[:60].mean()
    assert left[100:].mean() < right[100:].mean()


def test_noise_has_unit_deviation():
    places = (np.arange(600) + 0.5) / 600, (np.arange(600) + 0.5) / 600
    noise = fractal_noise(places, np.random.default_rng(1), cells=60, octaves=2)
    assert abs(noise.std() - 1) < 0.15
    assert abs(noise.mean()) < 0.1
