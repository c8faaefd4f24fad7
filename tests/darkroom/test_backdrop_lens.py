"""The lens behind places and pictures: discs, depth, perspective; and pictures of one's own."""

import cv2
import numpy as np
import pytest

from likeness.darkroom.backdrop import render_backdrop
from likeness.darkroom.backdrop.carpentry import cards, lamps, shapes, slab
from likeness.darkroom.backdrop.lens import defocus, disc, disc_radius, expose
from likeness.darkroom.backdrop.picture import crop_to_cover
from likeness.darkroom.backdrop.stage import Camera, photograph
from likeness.looks.backdrop import OwnPicture

DARK = shapes([[(-900, -900, 900), (900, -900, 900), (900, 900, 900), (-900, 900, 900)]], (0.0, 0.0, 0.0))
NOWHERE = lamps([(0.0, 1.5, 300.0)], 0.0)


def seen(built, lit=(NOWHERE,), camera=None, blur=0.5):
    return photograph([DARK, *built], list(lit), camera or Camera(), (240, 300), blur)


def test_a_point_becomes_a_disc_that_keeps_its_light():
    light = np.zeros((121, 121, 1), np.float32)
    light[60, 60] = 100
    spread = defocus(light, 12.0).reshape(121, 121)
    assert spread.sum() == pytest.approx(100, rel=1e-4)
    across = np.hypot(*np.meshgrid(np.arange(121) - 60, np.arange(121) - 60))
    assert spread[across > 16].max() < 1e-4
    assert spread[across < 8].min() > 0.6 * spread.max()
    assert abs(spread - spread.T).max() < 1e-4


def test_a_sharp_lens_changes_nothing():
    light = np.random.default_rng(1).random((20, 30, 3), np.float32)
    assert defocus(light, 0.0) is light


@pytest.mark.parametrize("radius", [0.6, 1.0, 7.3, 40.0])
def test_a_disc_weighs_one(radius):
    assert disc(radius).sum() == pytest.approx(1, abs=1e-5)


def test_the_farther_the_larger_the_disc_up_to_its_limit():
    radii = [disc_radius(distance, 1.0, 1000) for distance in (1.8, 2.5, 4, 8, 100, np.inf)]
    assert radii == sorted(radii)
    assert radii[0] == 0
    assert disc_radius(3.6, 1.0, 1000) == pytest.approx(radii[-1] / 2)


def test_a_floor_that_leads_through_every_layer_has_no_gap():
    floor = slab(-400, 400, 1.2, 800, 0.0, [(0.5, 0.4, 0.3)])
    below = seen([floor])[170:]
    assert np.abs(below - np.array([0.5, 0.4, 0.3])).max() < 2e-3


def test_a_lamp_is_hidden_by_what_stands_before_it():
    lamp = lamps([(0.0, 1.5, 30.0)], 50.0)
    screen = cards([(0.0, 0.0, 5.0)], 4.0, 4.0, (0.0, 0.0, 0.0))
    assert seen([], [lamp]).max() > 0.05
    assert seen([screen], [lamp]).max() < 1e-3


def test_things_shrink_with_distance_and_meet_at_the_horizon():
    camera = Camera(horizon=0.42)

    def height_of(distance):
        shown = seen([cards([(0.0, 0.0, distance)], 0.4, 1.5, (1.0, 1.0, 1.0))], camera=camera, blur=0.0)[:, 120, 0]
        rows = np.flatnonzero(shown > 0.5)
        return rows[0], rows[-1]

    (top_near, foot_near), (top_far, foot_far) = height_of(10.0), height_of(20.0)
    assert top_near == pytest.approx(0.42 * 300, abs=2)  # as tall as the eye is high: its head is on the horizon
    assert top_far == pytest.approx(0.42 * 300, abs=2)
    assert (foot_near - top_near) == pytest.approx(2 * (foot_far - top_far), abs=3)


def test_what_is_behind_the_camera_is_not_seen():
    assert seen([cards([(0.0, 0.0, -5.0), (0.0, 0.0, 0.5)], 1.0, 2.0, (1.0, 1.0, 1.0))]).max() < 1e-6


def test_the_film_is_monotone_and_never_burns_through():
    ramp = np.repeat(np.geomspace(1e-4, 500, 400, dtype=np.float32)[None, :, None], 3, axis=-1)
    shown = expose(ramp, 0.2, 0.0)[0, :, 0]
    assert (np.diff(shown) >= -1e-6).all()
    assert shown.min() >= 0
    assert shown.max() <= 1


@pytest.fixture(scope="module")
def own():
    """Red at the left, blue at the right, a lamp on the black top, fine stripes below."""
    picture = np.zeros((300, 400, 3), np.uint8)
    picture[150:, :200, 0], picture[150:, 200:, 2] = 200, 200
    picture[200:, ::8, 1] = 160
    picture[75:79, 198:202] = 255
    return picture


@pytest.mark.parametrize("blur", [0.0, 0.05, 0.5, 1.0])
@pytest.mark.parametrize("size", [(64, 64), (160, 200), (401, 97)])
def test_a_picture_of_ones_own_is_never_mirrored(own, blur, size):
    painted = render_backdrop(OwnPicture(blur=blur, vignette=0.0), *size, 1.0, own)
    low = painted[int(0.75 * size[1]) :]
    assert low[:, : size[0] // 4, 0].mean() > 3 * low[:, : size[0] // 4, 2].mean()
    assert low[:, -size[0] // 4 :, 2].mean() > 3 * low[:, -size[0] // 4 :, 0].mean()


def test_without_blur_the_picture_is_as_it_was(own):
    painted = render_backdrop(OwnPicture(blur=0.0, vignette=0.0), 400, 300, 0.0, own)
    assert np.array_equal(np.rint(painted * 255).astype(np.uint8), own)


def test_a_lamp_in_the_picture_becomes_a_disc(own):
    painted = render_backdrop(OwnPicture(blur=0.5, vignette=0.0, centre_x=0.5), 320, 240, 0.0, own)[:110, :, 0]
    lit = painted > 0.5 * painted.max()
    assert 60 < lit.sum() < 600
    rows, columns = np.nonzero(lit)
    assert np.ptp(rows) == pytest.approx(np.ptp(columns), abs=2)


def test_blur_is_the_same_at_any_size(own):
    large, small = (render_backdrop(OwnPicture(blur=0.6), width, width, 0.0, own) for width in (640, 160))
    assert np.abs(cv2.resize(large, (160, 160), interpolation=cv2.INTER_AREA) - small).max() < 0.03


@pytest.mark.parametrize(("shape", "expected"), [(0.5, (300, 150)), (1.0, (300, 300)), (4.0, (100, 400))])
def test_a_crop_covers_and_follows_its_centre(own, shape, expected):
    assert crop_to_cover(own, shape, 0.5, 0.5).shape[:2] == expected
    left, right = crop_to_cover(own, 0.5, 0.0, 0.5), crop_to_cover(own, 0.5, 1.0, 0.5)
    assert np.array_equal(left, own[:, :150])
    assert np.array_equal(right, own[:, -150:])


def test_a_picture_of_one_pixel_is_a_plain_wall():
    painted = render_backdrop(OwnPicture(vignette=0.0), 80, 100, 0.0, np.full((1, 1, 3), 128, np.uint8))
    assert np.abs(painted - 128 / 255).max() < 0.01


def test_until_a_picture_is_given_there_is_plain_paper():
    painted = render_backdrop(OwnPicture(stand_in="#806040"), 80, 100)
    assert np.abs(painted[50, 40] * 255 - (128, 96, 64)).max() < 2
