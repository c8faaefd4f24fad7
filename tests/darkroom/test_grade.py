"""The grade: nothing at strength 0, bounded otherwise, and the skin stays within its budget."""

from time import perf_counter

import cv2
import msgspec
import numpy as np
import pytest

from likeness.darkroom.colour import lab, luminance, to_linear, to_srgb, unit
from likeness.darkroom.film import Curve, black_and_white, develop_colours, exact, tone
from likeness.darkroom.grade import (
    MAX_EXPOSURE,
    GradePlan,
    Scene,
    apply_grade,
    balance_only,
    eye_whites,
    plan_grade,
    read_scene,
)
from likeness.darkroom.scene import SKIN_LOCUS
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


@pytest.mark.parametrize(
    "part", [{"white_balance": 1e-3}, {"exposure": 1e-3}, {"contrast": 1e-3}, {"saturation": 1e-3}]
)
def test_hardly_any_strength_changes_hardly_anything_white_included(part):
    nothing = {"white_balance": 0.0, "exposure": 0.0, "contrast": 0.0, "saturation": 0.0}
    plan = plan_grade(Scene(0.5, 0.1, 0.5, (0.7, 0.5, 0.4)), Grade(**nothing | part))
    ramp = np.repeat(np.linspace(0, 1, 256, dtype=np.float32)[:, None], 3, axis=1)
    assert 0 < np.abs(apply_grade(ramp, plan) - ramp).max() < 0.5 / 255


@pytest.mark.parametrize("lift", [1.0, 1.02, 1.3, 1.62])
def test_white_stays_white_and_highlights_keep_their_order(lift):
    ramp = np.repeat(np.linspace(0, 1, 256, dtype=np.float32)[:, None], 3, axis=1)
    graded = apply_grade(ramp, GradePlan((lift, lift, lift), 0.05, 0.5, 0.0))
    assert graded[-1] == pytest.approx(1, abs=1e-3)
    assert (np.diff(graded[:, 0]) > 0).all()


@pytest.mark.parametrize("skin", [(0.85, 0.7, 0.62), (0.6, 0.42, 0.3), (0.3, 0.2, 0.16), (0.16, 0.11, 0.1)])
@pytest.mark.parametrize("cast", [0.0, 0.5, 1.2, -0.8])
def test_skin_moves_no_more_than_its_budget(skin, cast):
    grade = Grade(white_balance=1, exposure=1, contrast=0.2, saturation=0.2)
    plan = plan_grade(Scene(cast=cast, tint=0.1, exposure=0.7, skin=skin), grade)
    before = np.array(skin, np.float32)
    # The light's own cast is not the skin's tone: what is compared is the skin without the cast.
    pair = balance_only(before, plan), apply_grade(before, plan)
    assert ciede2000(lab(pair[0]), lab(pair[1])) <= grade.tone_budget + 0.05
    assert lab(pair[0])[0] == pytest.approx(lab(before)[0], abs=0.6)  # a channel may reach its end


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


def test_lab_of_fractions_agrees_with_lab_of_levels():
    levels = np.random.default_rng(3).integers(0, 256, (50, 3), np.uint8)
    assert np.abs(lab(unit(levels)) - srgb_to_lab(levels)).max() < 1e-3


def test_a_grade_in_a_look_is_bounded():
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"exposure": 1.5}, Grade)


SKINS = ((0.85, 0.7, 0.62), (0.6, 0.42, 0.3), (0.3, 0.2, 0.16), (0.16, 0.11, 0.1))
GAINS = (1.3, 1.0, 0.72)


@pytest.mark.parametrize(
    "curve",
    [Curve(0.2, 0.5, 0.1), Curve(-0.3, 0.15, -0.2, 1.0), Curve(0.1, 0.75, 0, 0.5, 0.4), Curve(0, 0.4, 0, 0.6, 1)],
)
def test_the_tables_are_within_half_a_level_of_the_curves(curve):
    picture = np.random.default_rng(2).random((97, 61, 3), np.float32)
    picture[:8] *= 0.05
    looked_up = develop_colours(picture, GAINS, curve)
    assert np.abs(looked_up - exact(picture, GAINS, curve)).max() < 0.5 / 255
    assert looked_up.min() >= 0
    assert looked_up.max() <= 1


@pytest.mark.parametrize("pivot", [0.15, 0.4, 0.75])
@pytest.mark.parametrize("contrast", [-0.3, 0.0, 0.3])
@pytest.mark.parametrize("film", [0.0, 0.5, 1.0])
def test_tone_curves_are_monotone_and_leave_black_skin_and_white(pivot, contrast, film):
    levels = np.linspace(0, 1, 2001, dtype=np.float32)
    toned = tone(levels, Curve(contrast, pivot, 0, film))
    assert np.all(np.diff(toned) >= 0)
    assert toned[0] == 0
    assert toned[-1] == pytest.approx(1, abs=1e-6)
    assert np.interp(pivot, levels, toned) == pytest.approx(pivot, abs=1e-4)


def test_film_has_a_toe_a_shoulder_and_paler_highlights_and_keeps_hues():
    levels = np.linspace(0, 1, 1001, dtype=np.float32)
    slope = np.gradient(tone(levels, Curve(0, 0.5, 0, 1.0)), levels)
    assert slope[5] < 0.75
    assert slope[-5] < 0.75
    assert slope[500] == pytest.approx(1, abs=0.02)
    bright = np.array([[0.95, 0.85, 0.75], [0.5, 0.4, 0.35]], np.float32)
    linear = [
        to_linear(colour) for colour in (bright, develop_colours(bright, (1.0, 1.0, 1.0), Curve(0, 0.45, 0, 1.0)))
    ]
    spread = [np.ptp(part, axis=-1) / luminance(part) for part in linear]
    assert spread[1][0] < 0.95 * spread[0][0]
    assert spread[1][1] == pytest.approx(spread[0][1], rel=0.02)
    order = [(part[..., 0] - part[..., 1]) / np.ptp(part, axis=-1) for part in linear]
    assert order[1] == pytest.approx(order[0], abs=0.02)


@pytest.mark.parametrize("skin", SKINS)
def test_black_and_white_is_neutral_and_keeps_every_skin_at_its_own_lightness(skin):
    plan = plan_grade(Scene(0, 0, 0, skin), Grade(white_balance=0, exposure=0, contrast=0, monochrome=1))
    colour = np.full((4, 5, 3), skin, np.float32)
    grey = apply_grade(colour, plan)
    assert np.array_equal(grey[..., 0], grey[..., 1])
    assert np.array_equal(grey[..., 0], grey[..., 2])
    lightness = [srgb_to_lab(np.rint(part[0, 0] * 255).astype(np.uint8))[0] for part in (colour, grey)]
    assert lightness[1] == pytest.approx(lightness[0], abs=0.5)


def test_what_joined_later_becomes_black_and_white_too():
    picture = varied()
    assert black_and_white(picture, 0.0) is picture
    grey = black_and_white(picture, 1.0)
    assert np.array_equal(grey[..., 0], grey[..., 2])
    assert np.abs(luminance(to_linear(grey)) - luminance(to_linear(picture))).max() < 0.02  # highlights roll off
    once = black_and_white(grey, 1.0)
    assert np.abs(once - grey).max() < 0.01


def test_half_a_monochrome_is_half_as_colourful():
    colour = np.array([[0.7, 0.45, 0.3]], np.float32)
    half = to_linear(develop_colours(colour, (1.0, 1.0, 1.0), Curve(0, 0.5, 0, 0, 0.5)))
    assert np.ptp(half) == pytest.approx(np.ptp(to_linear(colour)) / 2, rel=0.02)


def lit(whites, skin, scene=(0.5, 0.5, 0.5)):
    """What is read where the background, the skin and the whites of the eyes have these colours."""
    picture = np.full((120, 160, 3), scene, np.float32)
    samples = [np.full((200, 3), colour, np.float32) for colour in (skin, whites)]
    samples[1][:80] *= 0.9  # half is brighter
    return read_scene(picture, np.zeros((120, 160), np.float32), NO_HEAD, samples[0], samples[1])


def under_lamp(colour, cast=1.0):
    linear = to_linear(np.array(colour, np.float32)) * np.exp(np.array([cast / 2, 0, -cast / 2], np.float32)) * 0.7
    return tuple(float(v) for v in to_srgb(linear))


@pytest.mark.parametrize("skin", SKINS)
def test_the_whites_of_the_eyes_tell_a_lamp_that_the_background_hides(skin):
    seen = lit(under_lamp((0.8, 0.79, 0.78)), under_lamp(skin))
    assert 0.45 < seen.cast < 1.2
    assert seen.tint > 0
    assert lit((0.8, 0.79, 0.78), skin).cast == 0


@pytest.mark.parametrize("skin", SKINS)
def test_no_light_is_taken_out_that_would_leave_skin_bluer_than_anybodys(skin):
    blue_tiles = read_scene(
        np.full((120, 160, 3), (0.8, 0.4, 0.15), np.float32),
        np.zeros((120, 160), np.float32),
        NO_HEAD,
        np.full((200, 3), skin, np.float32),
    )
    linear = to_linear(np.array(skin, np.float32))
    assert blue_tiles.cast <= max(0, np.log(linear[0] / linear[2]) - SKIN_LOCUS[0]) + 1e-5


def test_eyes_of_lids_or_shadow_are_not_believed():
    skin = (0.6, 0.42, 0.3)
    assert lit(skin, skin).cast == 0
    assert lit((0.03, 0.02, 0.01), skin).cast == 0


@pytest.mark.parametrize("name", ["noor", "zola", "ada"])
def test_whites_are_found_in_a_face_and_none_outside_the_picture(photos, name):
    picture, face, _ = photos[name]
    whites = eye_whites(unit(picture), face)
    skin = unit(picture)[int(face.chin[1]) - 20, int(face.chin[0])]
    assert 30 < len(whites) < 2000
    assert np.ptp(np.median(whites, axis=0)) < np.ptp(skin) + 0.05
    assert len(eye_whites(unit(picture)[:10, :10], face)) == 0


def test_green_leaves_do_not_tint_a_face_whose_eyes_are_neutral():
    leaves = lit((0.8, 0.8, 0.8), (0.6, 0.42, 0.3), scene=(0.3, 0.5, 0.2))
    assert leaves.tint == 0
    assert lit((0.03, 0.02, 0.01), (0.6, 0.42, 0.3), scene=(0.3, 0.5, 0.2)).tint > 0


def test_a_burnt_head_is_lowered_a_little_and_a_glint_is_not():
    head = np.zeros((120, 160), bool)
    head[40:80, 60:100] = True
    alpha = head.astype(np.float32)
    burnt, glint = (np.full((120, 160, 3), 0.7, np.float32) for _ in range(2))
    burnt[40:80, 60:100] = 0.99
    glint[40:42, 60:100] = 1.0
    glint[0:10] = 1.0
    none = np.zeros((0, 3), np.float32)
    assert -0.3 <= read_scene(burnt, alpha, head, none).exposure < 0
    assert read_scene(glint, alpha, head, none).exposure == 0


def test_a_portrait_is_graded_in_a_fraction_of_a_second():
    picture = np.random.default_rng(4).random((1280, 1024, 3), np.float32)
    times = []
    for _ in range(3):
        start = perf_counter()
        develop_colours(picture, GAINS, Curve(0.1, 0.5, 0.1, 0.7, 0.2))
        times.append(perf_counter() - start)
    assert min(times) < 0.15


@pytest.mark.parametrize("shape", [(1, 1, 3), (64, 37, 3), (3,), (5, 3)])
def test_any_shape_is_graded_and_values_outside_are_held(shape):
    values = np.linspace(-0.2, 1.2, int(np.prod(shape)), dtype=np.float32).reshape(shape)
    graded = develop_colours(values, GAINS, Curve(0.1, 0.5, 0.1, 0.7))
    assert graded.shape == shape
    assert np.isfinite(graded).all()
    assert graded.min() >= 0
    assert graded.max() <= 1


@pytest.mark.parametrize("level", [0.0, 0.02, 0.5, 1.0])
def test_an_empty_scene_has_a_sensible_plan(level):
    flat = np.full((70, 33, 3), level, np.float32)
    scene = read_scene(flat, np.zeros((70, 33), np.float32), np.zeros((70, 33), bool), np.zeros((0, 3), np.float32))
    graded = apply_grade(flat, plan_grade(scene, Grade(film=1.0)))
    assert np.isfinite(graded).all()
    assert abs(scene.exposure) <= MAX_EXPOSURE
    assert np.ptp(graded, axis=-1).max() < 1e-4  # grey stays grey
