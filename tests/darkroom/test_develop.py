"""From a photo to a portrait, on pictures whose matte is known."""

import cv2
import msgspec
import numpy as np
import pytest

from likeness.darkroom.colour import unit
from likeness.darkroom.compose import add_grain, composite, grain_of, round_with_dither
from likeness.darkroom.develop import cut_out_with, develop, develop_cutout
from likeness.darkroom.foreground import separate
from likeness.darkroom.framing import soften_border
from likeness.darkroom.generated import finish_generated, generated_enlargement
from likeness.looks.backdrop import Join
from likeness.looks.look import Output
from likeness.vision.faces import find_faces
from likeness.vision.tone import skin_tone, tone_difference

NAMES = ("noor", "zola", "ada")
LOOKS = ("studio-grey", "warm-canvas", "daylight", "deep-blue")


def smaller(look, width=512, height=640):
    return msgspec.structs.replace(look, output=Output(width=width, height=height))


@pytest.fixture(scope="module")
def developed(cutouts, looks):
    return {(name, look): develop_cutout(cutouts[name], smaller(looks[look])) for name in NAMES for look in LOOKS}


@pytest.mark.parametrize("name", NAMES)
def test_over_its_own_background_the_photo_comes_back(photos, name):
    picture, _, alpha = photos[name]
    foreground, background = separate(unit(picture), alpha)
    again = composite(foreground, alpha, background, Join(wrap=0, grain=0))
    difference = np.abs(np.rint(again * 255) - picture)
    assert difference.mean() < 0.15
    assert np.percentile(difference, 99.9) <= 12
    assert difference[alpha == 1].max() <= 1


@pytest.mark.parametrize("name", NAMES)
def test_edges_lose_the_old_background(photos, name):
    """Over the true background's opposite, half-transparent pixels keep the sitter's colour: nearer to the inside than the photo is."""
    picture, _, alpha = photos[name]
    foreground, background = separate(unit(picture), alpha)
    edge = (alpha > 0.2) & (alpha < 0.8)
    old = unit(picture)[edge] - background[edge]
    clean = foreground[edge] - background[edge]
    assert np.abs(clean).mean() > 1.3 * np.abs(old).mean()


def test_the_same_inputs_give_the_same_pixels(cutouts, looks):
    look = smaller(looks["warm-canvas"], 256, 320)
    first, second = (develop_cutout(cutouts["zola"], look) for _ in range(2))
    assert np.array_equal(first.picture, second.picture)


def test_the_whole_way_with_the_network_is_deterministic(models, photos, looks):
    picture, face, truth = photos["noor"]
    look = smaller(looks["studio-grey"], 256, 320)
    first, second = (develop(models, picture, face, look) for _ in range(2))
    assert np.array_equal(first.picture, second.picture)
    assert first.picture.shape == (320, 256, 3)
    known = develop_cutout(cut_out_with(picture, face, truth), look)
    assert np.abs(first.picture.astype(int) - known.picture).mean() < 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("look", LOOKS)
def test_the_face_keeps_its_shape(models, photos, developed, name, look):
    """Mesh points of the portrait, mapped through the crop's similarity, fall on the photo's within 1.5 pixels."""
    done = developed[name, look]
    linear = done.matrix[:, :2]
    assert np.allclose(linear.T @ linear, np.eye(2) * np.linalg.det(linear), atol=1e-9)
    face = find_faces(models, done.picture)[0]
    mapped = face.mesh[:, :2] @ linear.T + done.matrix[:, 2]
    away = np.linalg.norm(mapped - photos[name][1].mesh[:, :2], axis=1)
    assert np.median(away) < 1.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("look", LOOKS)
def test_skin_keeps_its_tone(models, photos, developed, name, look):
    picture, face, _ = photos[name]
    portrait = developed[name, look].picture
    tones = skin_tone(picture, face), skin_tone(portrait, find_faces(models, portrait)[0])
    assert tone_difference(*tones) < 4


@pytest.mark.parametrize("name", NAMES)
def test_the_crop_follows_the_look_and_cuts_no_body_in_mid_air(models, developed, looks, name):
    done = developed[name, "studio-grey"]
    face = find_faces(models, done.picture)[0]
    crop = looks["studio-grey"].crop
    height, width = done.alpha.shape
    assert abs(face.eye_midpoint[1] / height - crop.eye_line) < 0.12
    assert abs(face.eye_midpoint[0] / width - 0.5) < 0.15
    assert crop.head * 0.8 < face.t / height < crop.head * 1.6
    assert done.alpha[0].max() < 0.5
    assert done.alpha[-1].max() > 0.99
    # Where the body meets the bottom it is still there a little higher: no straight end above the frame.
    assert (done.alpha[-1] > 0.5).mean() > 0.4
    assert "cropped-body" not in done.notes


def test_a_sitter_at_the_photos_edge_is_framed_inside_it(photos, looks):
    picture, face, alpha = photos["zola"]
    cut = int(face.box[2]) + 25
    narrow = cut_out_with(np.ascontiguousarray(picture[:, :cut]), face, np.ascontiguousarray(alpha[:, :cut]))
    done = develop_cutout(narrow, smaller(looks["studio-grey"]))
    right = np.array([[512.0, y] for y in (0, 320, 640)]) @ done.matrix[:, :2].T + done.matrix[:, 2]
    assert right[:, 0].max() <= cut + 3


def test_a_large_enlargement_is_said(cutouts, looks):
    assert "enlarged" in develop_cutout(cutouts["noor"], looks["studio-grey"]).notes
    assert "enlarged" not in develop_cutout(cutouts["noor"], smaller(looks["studio-grey"], 320, 400)).notes


def test_wisps_fade_before_the_photos_edge_and_bodies_do_not(photos):
    face = photos["noor"][1]
    alpha = np.zeros((512, 384), np.float32)
    alpha[:, 300:] = 1
    alpha[:60, 20:24] = 0.8
    alpha[450:, :50] = 0.5
    soft = soften_border(alpha, face)
    assert soft[0, 20:24].max() < 0.05
    assert soft[0, 360:].min() == 1
    assert np.array_equal(soft[int(face.chin[1]) :], alpha[int(face.chin[1]) :])
    assert np.array_equal(soft[45:60, 20:24], alpha[45:60, 20:24])


def test_light_wraps_only_where_it_is_half_transparent():
    sitter, backdrop = np.full((60, 60, 3), 0.2, np.float32), np.full((60, 60, 3), 0.9, np.float32)
    alpha = np.ones((60, 60), np.float32)
    alpha[:, :20], alpha[:, 20:24] = 0, 0.5
    plain = composite(sitter, alpha, backdrop, Join(wrap=0))
    wrapped = composite(sitter, alpha, backdrop, Join(wrap=0.15))
    assert np.array_equal(plain[:, 24:], wrapped[:, 24:])
    assert (wrapped[:, 20:24] > plain[:, 20:24]).all()
    assert np.allclose(plain[:, 20:24], 0.55)


def test_opaque_pixels_are_only_rounded():
    photo = np.random.default_rng(3).integers(0, 256, (40, 40, 3), np.uint8)
    assert np.array_equal(round_with_dither(unit(photo), np.ones((40, 40), np.float32), 5), photo)


def test_grain_is_measured_and_matched():
    rng = np.random.default_rng(2)
    flat = np.full((200, 200, 3), 0.5, np.float32)
    noisy = flat + rng.normal(0, 0.012, flat.shape).astype(np.float32)
    opaque = np.ones((200, 200), np.float32)
    assert 0.008 < grain_of(noisy, opaque) < 0.014
    assert grain_of(flat, opaque) < 1e-4
    matched = add_grain(flat, 0.012, 1.0, 7)
    assert abs(matched.std() - 0.012) < 0.001
    assert add_grain(flat, 0.0, 2.0, 7) is flat


@pytest.mark.parametrize("side", [128, 192, 256])
def test_a_generated_picture_is_enlarged_four_times_at_most(looks, side):
    picture = cv2.resize(np.random.default_rng(4).integers(40, 220, (8, 8, 3), np.uint8), (side, side))
    look = looks["studio-grey"]
    done = finish_generated(picture, look)
    assert done.shape[0] == pytest.approx(min(4 * side, look.output.height), abs=2)
    assert done.shape[1] / done.shape[0] == pytest.approx(0.8, abs=0.01)
    assert generated_enlargement(picture, look) <= 4
    middle = picture[:, round(side * 0.1) : round(side * 0.9)]
    again = cv2.resize(done, middle.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(again.astype(int) - middle).mean() < 8
