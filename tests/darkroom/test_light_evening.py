"""Evening out a strong side light and mixed colour, measured on people whose studio picture is known."""

import cv2
import numpy as np
import pytest
from light_people import NAMES, WITH_STUDIO, read_everybody

from likeness.darkroom.colour import to_linear, to_srgb
from likeness.darkroom.light import even_light, light_gains
from likeness.looks.light import Light
from likeness.vision.colour import srgb_to_lab
from likeness.vision.faces import moved
from likeness.vision.regions import LEFT_CHEEK, RIGHT_CHEEK, polygon_mask


@pytest.fixture(scope="module")
def everybody():
    return read_everybody()


def cheeks(colours, face):
    picture = np.rint(colours * 255).astype(np.uint8)
    lab = [srgb_to_lab(picture[polygon_mask(face, cheek, picture.shape)]) for cheek in (LEFT_CHEEK, RIGHT_CHEEK)]
    return np.array([np.median(values, axis=0) for values in lab])


@pytest.mark.parametrize("strength", [0.5, 1.0])
@pytest.mark.parametrize("name", WITH_STUDIO)
def test_each_cheek_moves_towards_its_own_studio_truth(everybody, name, strength):
    sitter, studio = everybody[name], everybody[f"{name}-studio"]
    truth, before = cheeks(studio.colours, studio.face), cheeks(sitter.colours, sitter.face)
    after = cheeks(even_light(sitter.colours, sitter.alpha, sitter.face, strength), sitter.face)
    away = [np.linalg.norm(values - truth, axis=1).mean() for values in (before, after)]
    assert away[1] < 0.9 * away[0]
    past = np.sign(truth[:, 0] - before[:, 0]) * (after[:, 0] - truth[:, 0])
    assert past.max() <= 2


@pytest.mark.parametrize("name", NAMES)
def test_a_strong_side_light_is_taken_back_in_part(everybody, name):
    sitter = everybody[name]
    gaps = [
        abs(np.diff(cheeks(even_light(sitter.colours, sitter.alpha, sitter.face, strength), sitter.face)[:, 0])[0])
        for strength in (0.0, 0.5, 1.0)
    ]
    assert gaps[0] > gaps[1] > gaps[2] > 0.3 * gaps[0]


@pytest.mark.parametrize("name", WITH_STUDIO)
def test_studio_light_is_left_alone(everybody, name):
    studio = everybody[f"{name}-studio"]
    gains = light_gains(studio.colours, studio.alpha, studio.face, Light(even=1.0), 0.0)
    assert gains is None or np.abs(gains.level).max() < 0.15


def tinted(studio, warm, cool):
    """Two lights of different colour: one from image left, one from image right, blended over the face."""
    across = np.arange(studio.colours.shape[1], dtype=np.float32) - np.float32(studio.face.eye_midpoint[0])
    right = (1 / (1 + np.exp(-across / (0.3 * studio.face.t))))[None, :, None]
    tint = np.array(warm, np.float32) * (1 - right) + np.array(cool, np.float32) * right
    return to_srgb(to_linear(studio.colours) * tint.astype(np.float32))


WARM, COOL = (1.15, 0.98, 0.75), (0.88, 1.01, 1.25)


@pytest.mark.parametrize("lights", [(WARM, COOL), (COOL, WARM)], ids=["warm left", "warm right"])
@pytest.mark.parametrize("name", WITH_STUDIO)
def test_mixed_colour_is_brought_together(everybody, name, lights):
    studio = everybody[f"{name}-studio"]
    mixed = tinted(studio, *lights)
    after = even_light(mixed, studio.alpha, studio.face, 1.0)
    own, before, done = (cheeks(colours, studio.face) for colours in (studio.colours, mixed, after))
    left_over = [np.hypot(*((values[1] - values[0]) - (own[1] - own[0]))[1:]) for values in (before, done)]
    assert left_over[1] < 0.8 * left_over[0]


@pytest.mark.parametrize("name", WITH_STUDIO)
def test_one_colour_of_light_is_no_mixed_colour(everybody, name):
    """A cast belongs to the grade's white balance: both cheeks keep it."""
    studio = everybody[f"{name}-studio"]
    warm = tinted(studio, WARM, WARM)
    after = even_light(warm, studio.alpha, studio.face, 1.0)
    change = cheeks(after, studio.face).mean(axis=0) - cheeks(warm, studio.face).mean(axis=0)
    assert np.hypot(*change[1:]) < 1.0


@pytest.mark.parametrize("name", ["ada", "noor", "kofi", "zola", "teo"])
def test_shadow_of_one_light_is_not_taken_for_colour(everybody, name):
    """Skin is redder in a window's shadow; white clothes would show a tint taken from it."""
    sitter = everybody[name]
    colour = light_gains(sitter.colours, sitter.alpha, sitter.face, Light(even=1.0), 0.0).colour
    assert colour is None or np.abs(colour).max() < 0.05


def painted(sitter, parts, level):
    """Polygons of the mesh filled with a dark colour, as glasses or a beard would."""
    colours = sitter.colours.copy()
    for part in parts:
        colours[polygon_mask(sitter.face, part, colours.shape)] = level
    return colours


GLASSES = ((70, 105, 107, 128, 230, 111), (300, 334, 336, 357, 450, 340))
BEARD = ((132, 205, 164, 425, 361, 397, 378, 152, 149, 172),)


@pytest.mark.parametrize("parts", [GLASSES, BEARD], ids=["dark glasses", "beard"])
@pytest.mark.parametrize("name", ["noor", "ada-studio"])
def test_glasses_and_beards_are_not_taken_for_shadow(everybody, name, parts):
    sitter = everybody[name]
    before, after = (
        light_gains(colours, sitter.alpha, sitter.face, Light(even=1.0), 0.0)
        for colours in (sitter.colours, painted(sitter, parts, 0.05))
    )
    first, second = (0.0 if gains is None else gains.level for gains in (before, after))
    assert np.abs(first - second).max() < 0.15


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_face_that_the_frame_cuts_through_is_evened_where_it_is_seen(everybody, side):
    sitter = everybody["kofi"]
    middle = int(sitter.face.eye_midpoint[0])
    kept = slice(0, middle) if side == "left" else slice(middle, None)
    face = moved(sitter.face, 1.0, 0.0 if side == "left" else -middle, 0.0)
    colours, alpha = (np.ascontiguousarray(values[:, kept]) for values in (sitter.colours, sitter.alpha))
    gains = light_gains(colours, alpha, face, Light(setup="loop", strength=1.0, even=1.0), 0.0)
    assert gains is not None
    assert np.abs(gains.level).max() <= np.log(1.43)


def test_the_mean_colour_of_the_skin_stays(everybody):
    sitter = everybody["ravi"]
    after = even_light(sitter.colours, sitter.alpha, sitter.face, 1.0)
    change = cheeks(after, sitter.face).mean(axis=0) - cheeks(sitter.colours, sitter.face).mean(axis=0)
    assert np.hypot(*change[1:]) < 2.5


def test_a_real_photograph_in_even_light_is_hardly_touched():
    data = pytest.importorskip("skimage.data")
    from light_people import ROOT

    from likeness.darkroom.colour import unit
    from likeness.vision.faces import find_faces
    from likeness.vision.models import VisionModels

    picture = np.ascontiguousarray(data.astronaut())
    face = find_faces(VisionModels(ROOT / "resources" / "vision"), picture)[0]
    opaque = np.ones(picture.shape[:2], np.float32)
    after = even_light(unit(picture), opaque, face, 1.0)
    assert np.abs(after - unit(picture)).max() < 0.03
    assert cv2.PSNR(np.rint(after * 255).astype(np.uint8), picture) > 40
