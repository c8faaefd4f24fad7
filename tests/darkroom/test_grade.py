"""The grade: nothing at strength 0, bounded otherwise, and the skin stays within its budget."""

import cv2
import msgspec
import numpy as np
import pytest

from likeness.darkroom.colour import luminance, to_linear, to_srgb, unit
from likeness.darkroom.grade import MAX_EXPOSURE, GradePlan, Scene, apply_grade, plan_grade, read_scene
from likeness.looks.look import Grade
from likeness.vision.colour import ciede2000, srgb_to_lab

NOTHING = Grade(white_balance=0, exposure=0, contrast=0, saturation=0)
NO_HEAD = np.zeros((120, 160), bool)


def scene_of(picture):
    return read_scene(picture, np.zeros(picture.shape[:2], np.float32), NO_HEAD, np.zeros((0, 3), np.float32))


def varied(seed=1):
    """A scene of many colours, about neutral on the whole."""
    small = np.random.default_rng(seed).uniform(0.35, 0.8, (12, 16, 3)).astype(np.float32)
    return cv2.resize(small, (160, 120), interpolation=cv2.INTER_NEAREST)


def test_strength_nothing_is_the_same_to_the_bit():
    picture = varied()
    scene = Scene(cast=0.9, tint=0.1, exposure=0.7, skin=(0.6, 0.4, 0.3))
    assert np.array_equal(apply_grade(picture, plan_grade(scene, NOTHING)), picture)


@pytest.mark.parametrize("skin", [(0.85, 0.7, 0.62), (0.6, 0.42, 0.3), (0.3, 0.2, 0.16), (0.16, 0.11, 0.1)])
@pytest.mark.parametrize("cast", [0.0, 0.5, 1.2, -0.8])
def test_skin_moves_no_more_than_its_budget(skin, cast):
    grade = Grade(white_balance=1, exposure=1, contrast=0.2, saturation=0.2)
    plan = plan_grade(Scene(cast=cast, tint=0.1, exposure=0.7, skin=skin), grade)
    before = np.array(skin, np.float32)
    labs = [srgb_to_lab(np.rint(colour * 255).astype(np.uint8)) for colour in (before, apply_grade(before, plan))]
    assert ciede2000(*labs) <= grade.tone_budget * (2 if abs(cast) > 0.2 else 1)


def test_a_warm_light_is_seen_and_partly_taken_out():
    neutral = varied()
    warm = to_srgb(to_linear(neutral) * np.array([0.9, 0.6, 0.22], np.float32))
    scene = scene_of(warm)
    assert 0.2 < scene.cast <= 1.2
    corrected = apply_grade(warm, plan_grade(scene, Grade()))
    ratio = [float(np.median(part[..., 0] / part[..., 2])) for part in (warm, corrected)]
    assert 1 < ratio[1] < ratio[0]


def test_a_varied_scene_has_no_cast_and_coloured_things_make_none():
    assert scene_of(varied()).cast == 0
    half_orange = varied()
    half_orange[:, :80] = (0.8, 0.5, 0.2)
    assert scene_of(half_orange).cast == 0


def test_a_dark_photo_is_lifted_at_most_seven_tenths_of_a_stop():
    assert scene_of(varied() * 0.2).exposure == MAX_EXPOSURE
    assert scene_of(np.clip(varied() * 1.5, 0, 1)).exposure == 0


def test_a_window_behind_does_not_darken_the_sitter():
    picture = varied() * 0.6
    picture[:40] = 1.0
    alpha = np.zeros(picture.shape[:2], np.float32)
    alpha[60:] = 1
    assert read_scene(picture, alpha, NO_HEAD, np.zeros((0, 3), np.float32)).exposure == 0


def test_contrast_turns_about_the_pivot_and_keeps_black_and_white():
    ramp = np.repeat(np.linspace(0, 1, 101, dtype=np.float32)[:, None], 3, axis=1)
    curved = apply_grade(ramp, GradePlan((1.0, 1.0, 1.0), 0.2, 0.4, 0.0))[:, 0]
    assert np.all(np.diff(curved) >= 0)
    assert abs(curved[40] - 0.4) < 0.003
    assert curved[0] == 0
    assert curved[-1] > 0.97
    assert curved[20] < 0.2
    assert curved[70] > 0.7


def test_colours_survive_the_trip_to_linear_light():
    levels = np.arange(256, dtype=np.uint8)
    assert np.array_equal(np.rint(to_srgb(to_linear(unit(levels))) * 255).astype(np.uint8), levels)
    assert abs(float(luminance(np.ones(3, np.float32))) - 1) < 1e-6


def test_a_grade_in_a_look_is_bounded():
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"exposure": 1.5}, Grade)
