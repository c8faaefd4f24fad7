"""Sitter and backdrop as one camera would see them: grain, sharpness, light, hair; and the sitter's own pixels untouched."""

import cv2
import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.data import astronaut

from likeness.darkroom.backdrop import render_backdrop
from likeness.darkroom.colour import luminance, to_linear, to_srgb
from likeness.darkroom.compose import alpha_before, background_around, composite, wrap_light
from likeness.darkroom.grain import Grain, lay_grain, measure_grain
from likeness.darkroom.join import (
    MAX_TINT,
    Character,
    join_sitter,
    measure_blur,
    read_character,
    soften,
    suit_backdrop,
    tint_light,
)
from likeness.looks.backdrop import HOUSE, Join
from likeness.vision.faces import find_faces
from likeness.vision.matte import portrait_matte

NOTHING = Join(wrap=0.0, grain=0.0, sharpness=0.0, colour=0.0)
PLAIN = Character(Grain(), 0.0)


@pytest.fixture(scope="module")
def photo():
    """A real photograph (NASA, public domain), its inside taken for the sitter."""
    picture = astronaut().astype(np.float32) / 255
    alpha = np.zeros(picture.shape[:2], np.float32)
    alpha[20:, 120:400] = 1
    return picture, alpha


@pytest.fixture(scope="module")
def sitter():
    """A disc with a soft, ragged edge, and a textured inside."""
    rng = np.random.default_rng(5)
    across = np.hypot(*np.meshgrid(np.linspace(-1, 1, 160), np.linspace(-1, 1, 200)))
    alpha = np.clip((0.62 - across) / 0.12 + 0.3 * cv2.GaussianBlur(rng.standard_normal((200, 160)), (0, 0), 1.0), 0, 1)
    return rng.random((200, 160, 3), np.float32) * 0.5 + 0.2, alpha.astype(np.float32)


def blurred_noise(shape, size, seed=1):
    noise = np.random.default_rng(seed).standard_normal(shape).astype(np.float32)
    if size > 0:
        noise = cv2.GaussianBlur(noise, (0, 0), size)
    return noise / noise.std()


def shaded(height=400, width=400):
    ramp = np.linspace(0.15, 0.85, width, dtype=np.float32)[None] * np.ones((height, 1), np.float32)
    return np.repeat(ramp[..., None], 3, axis=-1)


def to_bytes(picture):
    return (np.rint(picture.clip(0, 1) * 255) / 255).astype(np.float32)


# The sitter stays


@pytest.mark.parametrize("name", ["paper-deep", "paper-white", "greenery", "city"])
def test_opaque_pixels_are_the_sitters_to_the_bit(sitter, name):
    colours, alpha = sitter
    painted = render_backdrop(HOUSE[name], 160, 200)
    done, weight = join_sitter(
        colours, alpha, HOUSE[name], painted, Join(wrap=0.15), character=Character(Grain(0.02, 0.0, 1.0, 0.01), 2.0),
        old=np.full_like(colours, 0.5), cast=(1.2, 1.0, 0.7),
    )  # fmt: skip
    assert np.array_equal(done[alpha == 1], colours[alpha == 1])
    assert np.array_equal(weight == 1, alpha == 1)
    assert np.isfinite(done).all()


def test_nothing_glows_beyond_the_sitter(sitter):
    """Where nothing of the sitter is there is the backdrop, exactly: no light and no shadow laid round the figure."""
    colours, alpha = sitter
    painted = render_backdrop(HOUSE["paper-cool"], 160, 200)
    done, _ = join_sitter(colours, alpha, HOUSE["paper-cool"], painted, Join(), character=PLAIN)
    assert np.array_equal(done[alpha == 0], painted[alpha == 0])


def test_all_strengths_at_nothing_are_a_plain_alpha_over(sitter):
    colours, alpha = sitter
    painted = render_backdrop(HOUSE["library"], 160, 200)
    rough = Character(Grain(0.02, 0.0, 1.0, 0.01), 3.0)
    assert suit_backdrop(HOUSE["library"], painted, rough, NOTHING, (1.3, 1.0, 0.6)) is painted
    done, weight = join_sitter(colours, alpha, HOUSE["library"], painted, NOTHING, character=rough)
    share = alpha[..., None]
    assert weight is alpha
    assert np.array_equal(done, np.where(share >= 1, colours, colours * share + painted * (1 - share)))


@pytest.mark.parametrize("strength", [0.02, 0.15])
def test_light_wraps_into_half_transparent_pixels_by_its_strength_at_most(strength):
    colours, backdrop = np.full((80, 80, 3), 0.2, np.float32), np.full((80, 80, 3), 0.9, np.float32)
    alpha = np.broadcast_to(np.linspace(0, 1, 80, dtype=np.float32), (80, 80)).copy()
    wrapped = wrap_light(colours, alpha, backdrop, strength)
    share = (wrapped - colours) / (backdrop - colours)
    assert share.max() <= strength + 1e-6
    assert share.min() >= 0
    assert np.array_equal(wrapped[:, -1], colours[:, -1])
    assert np.array_equal(wrapped[:, 0], colours[:, 0])


# Hair before dark and light


def strands(seed=3, shape=(120, 120)):
    """Coverage as fine hair has it."""
    return np.clip(blurred_noise(shape, 0.8, seed) * 0.35 + 0.5, 0, 1).astype(np.float32)


def seen_before(colours, cover, wall):
    """What a camera sees: light mixes, then it is encoded."""
    share = cover[..., None]
    return to_srgb(to_linear(colours) * share + to_linear(np.full_like(colours, wall)) * (1 - share))


@pytest.mark.parametrize("hair", [0.06, 0.25, 0.7])
@pytest.mark.parametrize("old", [0.15, 0.5, 0.85])
@pytest.mark.parametrize("new", [0.04, 0.96])
def test_hair_keeps_its_weight_before_another_wall(hair, old, new):
    """Alpha read from encoded values is wrong before another wall by up to a fifth of white; the corrected one is right to a hundredth."""
    if abs(hair - old) < 0.1:
        pytest.skip("hair as light as its wall has no alpha to read")
    cover = strands()
    colours = np.full((*cover.shape, 3), hair, np.float32)
    walls = [np.full_like(colours, level) for level in (old, new)]
    alpha = np.clip((seen_before(colours, cover, old)[..., 0] - old) / (hair - old), 0, 1).astype(np.float32)
    truth = seen_before(colours, cover, new)
    corrected = composite(colours, alpha_before(alpha, colours, *walls), walls[1], NOTHING)
    assert np.abs(corrected - truth).max() < 0.012
    plain = composite(colours, alpha, walls[1], NOTHING)
    assert np.abs(plain - truth).max() > 2 * np.abs(corrected - truth).max()


def test_before_the_old_wall_alpha_stays(sitter):
    colours, alpha = sitter
    wall = np.full_like(colours, 0.6)
    assert np.abs(alpha_before(alpha, colours, wall, wall) - alpha).max() < 2e-3


def test_whole_and_empty_pixels_stay():
    alpha = np.array([[0, 1], [1, 0]], np.float32)
    walls = np.zeros((2, 2, 3), np.float32), np.ones((2, 2, 3), np.float32)
    assert alpha_before(alpha, np.full((2, 2, 3), 0.5, np.float32), *walls) is alpha


def test_the_old_background_goes_on_behind_the_edges(sitter):
    colours, alpha = sitter
    ramp = shaded(200, 160) * np.array([1.0, 0.9, 0.7], np.float32)
    source = colours * alpha[..., None] + ramp * (1 - alpha[..., None])
    found = background_around(source, alpha)
    edge = (alpha > 0.05) & (alpha < 0.6)
    assert np.abs(found - ramp)[edge].mean() < 0.05
    assert np.isfinite(found).all()


def test_a_sitter_who_fills_the_picture_has_no_background():
    source = np.full((40, 40, 3), 0.4, np.float32)
    assert np.isfinite(background_around(source, np.ones((40, 40), np.float32))).all()


# Grain


@pytest.mark.parametrize("deviation", [0.006, 0.012, 0.022])
@pytest.mark.parametrize("size", [0.0, 0.5, 0.8, 1.2])
def test_grain_is_measured_in_amount_and_size(deviation, size):
    noise = blurred_noise((400, 400), size)
    found = measure_grain(to_bytes(shaded() + deviation * noise[..., None]), np.ones((400, 400), np.float32))
    assert found.deviation == pytest.approx(deviation, rel=0.25)
    assert found.size == pytest.approx(size, abs=0.3)
    assert found.colour < 0.25 * deviation


@pytest.mark.parametrize("slope", [-0.012, 0.0, 0.012])
def test_grain_follows_the_light(slope):
    base = shaded()
    noise = blurred_noise((400, 400), 0.5)[..., None]
    found = measure_grain(to_bytes(base + (0.012 + slope * (base - 0.5)) * noise), np.ones((400, 400), np.float32))
    assert found.slope == pytest.approx(slope, abs=0.004)


@pytest.mark.parametrize(
    "grain", [Grain(0.008, 0.0, 0.0, 0.0), Grain(0.015, -0.008, 0.7, 0.006), Grain(0.02, 0.008, 1.1, 0.0)]
)
def test_laid_grain_measures_as_the_photos(grain):
    laid = to_bytes(lay_grain(shaded(), grain, 1.0, 7))
    found = measure_grain(laid, np.ones((400, 400), np.float32))
    assert found.deviation == pytest.approx(grain.deviation, rel=0.25)
    assert found.size == pytest.approx(grain.size, abs=0.35)
    assert found.slope == pytest.approx(grain.slope, abs=0.005)
    assert found.colour == pytest.approx(grain.colour, abs=0.004)


def test_a_clean_photo_has_no_grain_and_none_is_laid():
    flat = np.full((200, 200, 3), 0.5, np.float32)
    assert measure_grain(flat, np.ones((200, 200), np.float32)).deviation < 1e-4
    assert lay_grain(flat, Grain(), 1.0, 1) is flat
    assert lay_grain(flat, Grain(0.02, 0.0, 1.0, 0.0), 0.0, 1) is flat


def test_drawing_is_not_taken_for_grain(photo):
    """Enlarged twice, a photo's grain is as strong or weaker and coarser; texture would be mistaken for more."""
    picture, alpha = photo
    found = measure_grain(picture, alpha)
    assert 0.002 < found.deviation < 0.014
    twice = cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    again = measure_grain(twice, cv2.resize(alpha, None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST))
    assert again.deviation < 1.1 * found.deviation
    assert again.size > found.size + 0.2


@pytest.mark.parametrize("times", [1.0, 1.65, 2.0])
def test_the_backdrop_gets_the_grain_of_the_wall_that_stood_there(photo, times):
    """The photograph's own plain wall shows its grain alone; what is laid after looking at the sitter only comes within a third of it."""
    picture = to_bytes(cv2.resize(photo[0], None, fx=times, fy=times, interpolation=cv2.INTER_LANCZOS4))
    wall, sitter = np.zeros(photo[1].shape, np.float32), np.zeros(photo[1].shape, np.float32)
    wall[:180, 20:110] = wall[:60, 300:330] = 1
    sitter[60:190, 170:280] = sitter[230:500, 130:380] = 1
    wall, sitter = (cv2.resize(part, picture.shape[1::-1], interpolation=cv2.INTER_NEAREST) for part in (wall, sitter))
    truth = measure_grain(picture, wall)
    grey = np.full((512, 512, 3), 0.6, np.float32)
    character = read_character(picture, sitter)
    laid = suit_backdrop(HOUSE["paper-neutral"], grey, Character(character.grain, 0.0), Join(colour=0.0))
    found = measure_grain(to_bytes(laid), np.ones((512, 512), np.float32))
    assert found.deviation == pytest.approx(truth.deviation, rel=0.33)
    assert found.size == pytest.approx(truth.size, abs=0.35)


def test_the_same_seed_lays_the_same_grain():
    grain = Grain(0.01, 0.0, 0.6, 0.004)
    first, second, other = (lay_grain(shaded(64, 64), grain, 1.0, seed) for seed in (1, 1, 2))
    assert np.array_equal(first, second)
    assert not np.array_equal(first, other)


# Sharpness


@pytest.mark.parametrize("sigma", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("noise", [0.0, 0.01])
def test_blur_is_measured_in_pixels(photo, sigma, noise):
    picture, alpha = photo
    soft = cv2.GaussianBlur(picture, (0, 0), sigma) + noise * blurred_noise(picture.shape, 0)
    assert measure_blur(soft, alpha) == pytest.approx(np.hypot(sigma, 0.43), rel=0.12)


def test_a_soft_photo_gets_a_backdrop_as_soft(photo):
    picture, alpha = photo
    character = read_character(cv2.GaussianBlur(picture, (0, 0), 2.5), alpha)
    stripes = np.zeros((300, 300, 3), np.float32)
    stripes[:, 150:] = 0.8
    suited = suit_backdrop(HOUSE["canvas-umber"], stripes, character, Join(grain=0.0, colour=0.0))
    assert measure_blur(suited, np.ones((300, 300), np.float32)) == pytest.approx(2.5, rel=0.12)


def test_a_sharp_photo_leaves_the_backdrop():
    painted = shaded(50, 50)
    assert soften(painted, 0.3) is painted


# Light


@pytest.mark.parametrize("cast", [(1.5, 1.0, 0.5), (0.6, 1.0, 1.6), (1.03, 1.0, 0.98)])
def test_the_backdrop_is_led_gently_toward_the_sitters_light(cast):
    backdrop = np.full((4, 4, 3), 0.5, np.float32)
    tinted = tint_light(backdrop, cast, 0.5)
    before, after = to_linear(backdrop)[0, 0], to_linear(tinted)[0, 0]
    moved = np.log(after / after[1]) - np.log(before / before[1])
    wanted = 0.5 * np.log(np.array(cast))
    assert (np.abs(moved) <= np.minimum(np.abs(wanted), MAX_TINT) + 1e-3).all()
    assert moved[0] * wanted[0] > 0
    assert luminance(after) == pytest.approx(float(luminance(before)), rel=1e-3)


def test_neutral_light_tints_nothing():
    backdrop = shaded(20, 20)
    assert tint_light(backdrop, (1.0, 1.0, 1.0), 1.0) is backdrop
    assert tint_light(backdrop, (2.0, 1.0, 0.5), 0.0) is backdrop


@pytest.mark.parametrize("name", ["brand", "picture"])
def test_a_house_colour_is_never_tinted(name):
    painted = shaded(20, 20)
    assert suit_backdrop(HOUSE[name], painted, PLAIN, Join(colour=1.0), (2.0, 1.0, 0.5)) is painted


# Anything


@settings(max_examples=40, deadline=None)
@given(
    height=st.integers(1, 70), width=st.integers(1, 70), seed=st.integers(0, 99), level=st.sampled_from([0.0, 0.3, 1.0]),
    solid=st.sampled_from([-5.0, 0.0, 0.5, 5.0]), grey=st.booleans(),
)  # fmt: skip
def test_any_sitter_joins_any_wall(height, width, seed, level, solid, grey):
    rng = np.random.default_rng(seed)
    colours = rng.random((height, width, 3), np.float32)
    if grey:
        colours[:] = colours[..., :1]
    alpha = np.clip(rng.standard_normal((height, width)) + solid, 0, 1).astype(np.float32)
    painted = np.full((height, width, 3), level, np.float32)
    old = background_around(colours, alpha)
    done, weight = join_sitter(
        colours,
        alpha,
        HOUSE["office"],
        painted,
        Join(wrap=0.15),
        character=read_character(colours, alpha),
        old=old,
        cast=(1.1, 1.0, 0.9),
    )
    assert done.shape == colours.shape
    assert np.isfinite(done).all()
    assert weight.min() >= 0
    assert weight.max() <= 1
    assert np.array_equal(done[alpha == 1], colours[alpha == 1])


def test_join_strengths_are_the_looks():
    assert msgspec.to_builtins(Join()) == {"wrap": 0.1, "grain": 1.0, "sharpness": 1.0, "colour": 0.5}


@pytest.mark.parametrize("sigma", [0.0, 2.0])
def test_the_figures_outline_is_no_sharper_than_its_photo(models, photo, sigma):
    picture = astronaut() if sigma == 0 else cv2.GaussianBlur(astronaut(), (0, 0), sigma)
    alpha = portrait_matte(models, picture, find_faces(models, picture)[0])
    outline = np.repeat(alpha[..., None], 3, axis=-1)
    sharpest = measure_blur(picture.astype(np.float32) / 255, alpha)
    assert measure_blur(outline, np.ones_like(alpha)) > 0.9 * sharpest
