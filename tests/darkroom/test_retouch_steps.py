"""Each step of the retouch alone: what it changes, how far, and what it leaves."""

import cv2
import numpy as np
import pytest
import retouch_defects as defects
from skimage.color import rgb2lab

from likeness.darkroom.colour import unit
from likeness.darkroom.retouch import apply_step, retouch
from likeness.darkroom.retouch.blemishes import heal_change
from likeness.darkroom.retouch.eyes import LEFT_EYE, RIGHT_EYE, eye_change
from likeness.darkroom.retouch.redness import redness_change
from likeness.darkroom.retouch.shine import shine_change
from likeness.darkroom.retouch.skin import LEFT_BROW, LIPS_OUTER, RIGHT_BROW
from likeness.darkroom.retouch.stray_hairs import thin_alpha
from likeness.darkroom.retouch.teeth import INNER_LIPS, teeth_change
from likeness.darkroom.retouch.under_eye import under_eye_change
from likeness.darkroom.retouch.wrinkles import wrinkle_change
from likeness.looks.retouch import Strengths
from likeness.vision.faces import moved
from likeness.vision.regions import polygon_mask

SITTERS = ("ada", "noor", "zola")
ON_SKIN = (heal_change, redness_change, shine_change, wrinkle_change)
STEPS = (*ON_SKIN, under_eye_change, eye_change, teeth_change)
T = 200


@pytest.fixture(scope="module")
def sitters(photos):
    """NAME -> colours, alpha, face, at the size of a preview."""
    found = {}
    for name, (picture, face, alpha) in photos.items():
        scale = T / face.t
        size = round(alpha.shape[1] * scale), round(alpha.shape[0] * scale)
        colours = np.clip(cv2.resize(unit(picture), size, interpolation=cv2.INTER_CUBIC), 0, 1)
        found[name] = colours, np.clip(cv2.resize(alpha, size), 0, 1), moved(face, scale, 0.0, 0.0)
    return found


@pytest.mark.parametrize("step", STEPS)
def test_strength_zero_returns_the_same_array(sitters, step):
    colours, alpha, face = sitters["noor"]
    assert apply_step(colours, alpha, face, step, 0.0) is colours


@pytest.mark.parametrize("step", STEPS)
def test_half_the_strength_changes_less(sitters, step):
    colours, alpha, face = sitters["zola"]
    half, whole = (np.abs(apply_step(colours, alpha, face, step, s) - colours).sum() for s in (0.5, 1.0))
    assert half <= whole


@pytest.mark.parametrize("name", SITTERS)
@pytest.mark.parametrize("step", ON_SKIN)
def test_brows_eyes_and_lips_keep_every_bit(sitters, name, step):
    colours, alpha, face = sitters[name]
    painted = defects.blemishes(colours, alpha, face, np.random.default_rng(1)).colours
    painted = defects.shine(painted, alpha, face).colours
    result = apply_step(painted, alpha, face, step, 1.0)
    assert not np.array_equal(result, painted)
    parts = (LEFT_BROW, RIGHT_BROW, LEFT_EYE, RIGHT_EYE, LIPS_OUTER)
    kept = np.logical_or.reduce([polygon_mask(face, part, alpha.shape) for part in parts])
    assert np.array_equal(result[kept], painted[kept])


@pytest.mark.parametrize("name", SITTERS)
def test_shine_is_dimmed_and_keeps_its_place(sitters, name):
    colours, alpha, face = sitters[name]
    painted = defects.shine(colours, alpha, face, amount=0.25)
    result = apply_step(painted.colours, alpha, face, shine_change, 1.0)
    inside = painted.mask > 0.6
    before, after = rgb2lab(painted.colours[inside]), rgb2lab(result[inside])
    assert (after - before)[:, 0].mean() < -0.8
    assert np.corrcoef(before[:, 0], after[:, 0])[0, 1] > 0.9
    # Nothing becomes lighter, and chroma only returns.
    assert (result <= painted.colours + 1e-4).all()
    assert np.hypot(*after[:, 1:].T).mean() >= np.hypot(*before[:, 1:].T).mean()


@pytest.mark.parametrize("name", SITTERS)
def test_a_flush_comes_part_of_the_way_back_at_the_same_lightness(sitters, name):
    colours, alpha, face = sitters[name]
    painted = defects.red_patches(colours, alpha, face)
    result = apply_step(painted.colours, alpha, face, redness_change, 1.0)
    inside = painted.mask > 0.5
    shift = (rgb2lab(result[inside]) - rgb2lab(painted.colours[inside])).mean(axis=0)
    assert -4.5 < shift[1] < -0.5
    assert abs(shift[0]) < 0.5


@pytest.mark.parametrize("name", SITTERS)
def test_dark_circles_are_lifted_within_bounds(sitters, name):
    colours, alpha, face = sitters[name]
    painted = defects.dark_circles(colours, face)
    result = apply_step(painted.colours, alpha, face, under_eye_change, 1.0)
    inside = painted.mask > 0.6
    shift = rgb2lab(result[inside])[:, 0] - rgb2lab(painted.colours[inside])[:, 0]
    assert 0.5 < shift.mean() < 6
    assert shift.min() > -0.5


@pytest.mark.parametrize("name", SITTERS)
def test_eye_whites_change_a_little_and_only_there(sitters, name):
    colours, alpha, face = sitters[name]
    result = apply_step(colours, alpha, face, eye_change, 0.35)
    eyes = polygon_mask(face, LEFT_EYE, alpha.shape) | polygon_mask(face, RIGHT_EYE, alpha.shape)
    wide = cv2.dilate(eyes.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    assert np.array_equal(result[~wide], colours[~wide])
    assert np.abs(result - colours).max() < 0.06
    # The iris keeps its colour.
    centre = face.mesh[[468, 473], :2].astype(int)
    assert np.array_equal(result[centre[:, 1], centre[:, 0]], colours[centre[:, 1], centre[:, 0]])


def test_a_closed_mouth_has_no_teeth(sitters):
    colours, alpha, face = sitters["noor"]
    mesh = face.mesh.copy()
    mesh[14] = mesh[13] + (0.0, 0.01 * face.t, 0.0)
    closed = type(face)(face.score, face.box, face.points, mesh, face.presence, face.pose)
    assert apply_step(colours, alpha, closed, teeth_change, 1.0) is colours


def test_yellow_teeth_come_a_little_way(sitters):
    """A mouth is opened by moving the mesh's inner lips apart, and two rows of yellow teeth on red are painted between them."""
    colours, alpha, face = sitters["noor"]
    mesh = face.mesh.copy()
    middle = mesh[[13, 14], 1].mean()
    for index in INNER_LIPS:
        across = (mesh[index, 0] - mesh[13, 0]) / (0.5 * abs(mesh[308, 0] - mesh[78, 0]))
        side = 1 if index in {14, 87, 178, 88, 95, 317, 402, 318, 324} else -1
        mesh[index, 1] = middle + side * 0.1 * face.t * np.sqrt(max(0.0, 1 - across**2))
    opened = type(face)(face.score, face.box, face.points, mesh, face.presence, face.pose)
    mouth = polygon_mask(opened, INNER_LIPS, alpha.shape)
    painted = colours.copy()
    painted[mouth] = (0.45, 0.18, 0.17)
    teeth = mouth & (np.indices(alpha.shape)[0] < middle)
    painted[teeth] = (0.75, 0.70, 0.52)
    result = apply_step(painted, alpha, opened, teeth_change, 0.4)
    core = cv2.erode(teeth.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    shift = rgb2lab(result[core]).mean(axis=0) - rgb2lab(painted[core]).mean(axis=0)
    assert -8 < shift[2] < -1.5
    assert 0.3 < shift[0] < 4
    gums = mouth & ~teeth & (np.indices(alpha.shape)[0] > middle + 4)
    assert np.abs(result - painted)[gums].max() < 0.01
    assert np.array_equal(result[~mouth], painted[~mouth])


def _with_strand(alpha, face):
    """A thin bow of hair standing off the left of the head, not touching it."""
    painted = alpha.copy()
    rows = np.flatnonzero((alpha > 0.5).any(axis=1))
    top, eyes = rows[0], int(face.eye_midpoint[1])
    column = int(np.flatnonzero((alpha[top:eyes] > 0.05).any(axis=0))[0] - 0.2 * face.t)
    strand = np.zeros_like(alpha)
    cv2.ellipse(strand, (column, (top + eyes) // 2), (12, int(0.3 * face.t)), 0, 0, 360, 0.5, 1, cv2.LINE_AA)
    return np.maximum(painted, strand), strand > 0.2


def test_stray_hairs_fade_and_hair_stays(sitters):
    _, alpha, face = sitters["noor"]
    painted, strand = _with_strand(np.pad(alpha, 80), moved(face, 1.0, 80.0, 80.0))
    thinned = thin_alpha(painted, moved(face, 1.0, 80.0, 80.0), 1.0)
    assert thinned[strand].mean() < 0.4 * painted[strand].mean()
    assert (thinned <= painted).all()
    solid = painted > 0.9
    assert np.array_equal(thinned[solid], painted[solid])
    assert np.abs(thinned - painted)[~strand].sum() < 0.003 * painted.sum()


def test_an_afro_keeps_its_rim(sitters):
    _, alpha, face = sitters["zola"]
    thinned = thin_alpha(alpha, face, 1.0)
    assert (alpha - thinned).sum() < 0.003 * alpha.sum()
    assert thin_alpha(alpha, face, 0.0) is alpha


def test_stray_hairs_leave_the_colours(sitters):
    colours, alpha, face = sitters["noor"]
    painted, _ = _with_strand(np.pad(alpha, 80), moved(face, 1.0, 80.0, 80.0))
    padded = np.pad(colours, ((80, 80), (80, 80), (0, 0)), mode="edge")
    result = retouch(padded, painted, moved(face, 1.0, 80.0, 80.0), Strengths(stray_hairs=1.0))
    assert result.performed == ("stray_hairs",)
    assert result.colours is padded
    assert not np.array_equal(result.alpha, painted)
