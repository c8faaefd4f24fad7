"""The matte of six people over busy backdrops against their true alpha, and against what the networks alone would give."""

import cv2
import numpy as np
import pytest
from matte_truth import (
    BACKDROPS,
    GREENERY,
    absolute_error,
    clutter,
    colour_error,
    foliage,
    head_band,
    photographed,
    read_cutout,
)

from likeness.darkroom.colour import unit
from likeness.darkroom.foreground import separate
from likeness.vision.faces import find_faces
from likeness.vision.matte import portrait_matte, solve_matte
from likeness.vision.matte_networks import ask, window
from likeness.vision.matte_sampling import full_alpha

NAMES = ("ada", "teo", "noor", "ravi", "kofi", "zola")


@pytest.fixture(scope="module")
def known(people, models):
    cases = {}
    for number, name in enumerate(NAMES):
        own, truth = read_cutout(people.parent / "matte" / f"{name}.webp")
        rng = np.random.default_rng(number)
        backdrop = foliage(rng, truth.shape, GREENERY) if number % 2 else clutter(rng, truth.shape)
        picture = photographed(rng, own, truth, backdrop)
        face = find_faces(models, picture)[0]
        cases[name] = picture, face, own, truth, portrait_matte(models, picture, face)
    return cases


@pytest.fixture(scope="module")
def errors(known, models):
    """Per person: our error in the head band over the segmentation's and over the matting network's on the head crop."""
    found = {}
    for name, (picture, face, _, truth, alpha) in known.items():
        _, head = head_band(truth, face)
        opinion = ask(models, picture, face)
        frame = (0, 0, truth.shape[1], truth.shape[0])
        size = frame[2], frame[3]
        coarse = absolute_error(window(opinion.person, frame, frame, size), truth, head)
        network = absolute_error(window(opinion.head, opinion.box, frame, size, outside=0), truth, head)
        ours = absolute_error(alpha, truth, head)
        found[name] = ours / coarse, ours / network
    return found


def test_the_head_band_is_far_better_than_either_network(errors):
    ratios = np.array(list(errors.values()))
    assert np.median(ratios[:, 0]) <= 0.6
    assert np.median(ratios[:, 1]) <= 0.85


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_worse_off_than_with_the_better_network(errors, name):
    assert max(errors[name]) <= 1.05


@pytest.mark.parametrize("name", NAMES)
def test_outside_the_band_hardly_anything_is_wrong(known, name):
    _, face, _, truth, alpha = known[name]
    band, _ = head_band(truth, face)
    assert np.abs(alpha - truth)[~band].sum() <= 0.002 * truth.size


@pytest.mark.parametrize("backdrop", BACKDROPS)
def test_over_a_new_backdrop_the_old_one_shows_less(known, backdrop):
    kept, cleaned = [], []
    for picture, face, own, truth, alpha in known.values():
        _, head = head_band(truth, face)
        photo = unit(picture)
        colour = BACKDROPS[backdrop]
        kept.append(colour_error(photo, alpha, own, truth, colour, head))
        cleaned.append(colour_error(separate(photo, alpha)[0], alpha, own, truth, colour, head))
    assert np.mean(cleaned) < np.mean(kept)
    assert np.mean(cleaned) < {"black": 6.5, "white": 9.0, "green": 6.5}[backdrop]


def test_the_preview_is_close_to_the_full_matte(known, models):
    picture, face, _, truth, alpha = known["teo"]
    _, head = head_band(truth, face)
    quick = full_alpha(solve_matte(models, picture, face, "preview"), picture)
    assert absolute_error(quick, truth, head) < 2 * absolute_error(alpha, truth, head)
    assert quick.shape == truth.shape


def test_the_same_photo_gives_the_same_matte(known, models):
    picture, face, _, _, alpha = known["ravi"]
    assert np.array_equal(portrait_matte(models, picture, face), alpha)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda p: np.repeat(p.mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2), id="grey"),
        pytest.param(lambda p: np.ascontiguousarray(p[:601, 3:500]), id="odd"),
        pytest.param(lambda p: cv2.resize(p, (96, 128), interpolation=cv2.INTER_AREA), id="small"),
        pytest.param(lambda p: np.ascontiguousarray(p[150:, 200:]), id="face at the edge"),
    ],
)
def test_other_photos_give_a_matte_too(known, models, change):
    picture = change(known["noor"][0])
    faces = find_faces(models, picture)
    assert faces
    alpha = portrait_matte(models, picture, faces[0])
    assert alpha.shape == picture.shape[:2]
    assert np.isfinite(alpha).all()
    assert 0 <= alpha.min() <= alpha.max() <= 1
    x, y = faces[0].eye_midpoint
    assert alpha[int(y), int(x)] == 1
