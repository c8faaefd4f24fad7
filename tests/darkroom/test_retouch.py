"""The retouch as a whole, measured with painted marks: what goes, what stays, and what it may never do."""

import cv2
import numpy as np
import pytest
import retouch_defects as defects
import skimage.data
from skimage.color import rgb2lab

from likeness.darkroom.colour import to_linear, to_srgb, unit
from likeness.darkroom.retouch import retouch
from likeness.looks.retouch import PRESETS, Strengths
from likeness.vision.faces import find_faces, moved
from likeness.vision.segment import person_mask

SITTERS = ("ada", "noor", "zola", "astronaut")
NATURAL, POLISHED = PRESETS["natural"], PRESETS["polished"]
EVERYTHING = Strengths(**dict.fromkeys(Strengths.__struct_fields__, 1.0))


T = 262
"""Of a face in a portrait of 1024x1280 pixels."""


@pytest.fixture(scope="module")
def sitters(models, photos):
    """NAME -> colours, alpha, face at the size of a portrait: three rendered people with pores and sensor noise, one real photograph."""
    found = {}
    for name, (picture, found_face, matte) in photos.items():
        colours, alpha, face = _framed(unit(picture), matte, found_face)
        rng = np.random.default_rng(3)
        textured = defects.pores(colours, defects.skin_of(colours, alpha, face), rng)
        found[name] = defects.sensor_noise(textured, rng, 0.004), alpha, face
    photo = np.ascontiguousarray(skimage.data.astronaut())
    alpha = cv2.resize(person_mask(models, photo), photo.shape[1::-1])
    found["astronaut"] = _framed(unit(photo), np.clip(alpha, 0, 1), find_faces(models, photo)[0])
    return found


def _framed(colours, alpha, face):
    """The head alone, so large that T is that of a portrait."""
    low, high = face.mesh[:, :2].min(axis=0), face.mesh[:, :2].max(axis=0)
    x0, y0 = np.maximum(0, (low - (0.6, 1.0) * np.array(face.t)).astype(int))
    x1, y1 = (high + 0.5 * face.t).astype(int)
    return _resized(colours[y0:y1, x0:x1], alpha[y0:y1, x0:x1], moved(face, 1.0, -x0, -y0), T / face.t)


def _resized(colours, alpha, face, scale):
    size = round(alpha.shape[1] * scale), round(alpha.shape[0] * scale)
    colours = np.clip(cv2.resize(colours, size, interpolation=cv2.INTER_CUBIC), 0, 1)
    return colours, np.clip(cv2.resize(alpha, size), 0, 1), moved(face, scale, 0.0, 0.0)


@pytest.fixture(scope="module")
def clean(sitters):
    """Each sitter in 'natural', with nothing painted."""
    return {name: retouch(*sitter, NATURAL).colours for name, sitter in sitters.items()}


@pytest.mark.parametrize("name", SITTERS)
def test_blemishes_go(sitters, clean, name):
    colours, alpha, face = sitters[name]
    painted = defects.blemishes(colours, alpha, face, np.random.default_rng(5))
    assert len(painted.places) >= 15
    result = retouch(painted.colours, alpha, face, NATURAL)
    assert "blemishes" in result.performed
    left = defects.contrast_left((colours, clean[name]), painted.colours, result.colours, painted.mask, None)
    assert left <= 0.30


@pytest.mark.parametrize("name", ["noor", "ada"])
def test_orange_light_hides_no_blemish_and_makes_none_of_a_mole(sitters, name):
    colours, alpha, face = sitters[name]
    lit = to_srgb(to_linear(colours) * np.array([1.0, 0.6, 0.2], np.float32))
    only = Strengths(blemishes=0.95)
    clean = retouch(lit, alpha, face, only).colours
    left = {}
    for kind in ("blemishes", "moles"):
        painted = getattr(defects, kind)(lit, alpha, face, np.random.default_rng(5))
        treated = retouch(painted.colours, alpha, face, only).colours
        left[kind] = defects.contrast_left((lit, clean), painted.colours, treated, painted.mask, None)
    assert left["blemishes"] <= 0.25
    assert left["moles"] >= 0.97


@pytest.mark.parametrize("name", SITTERS)
@pytest.mark.parametrize("kind", ["moles", "freckles", "scars"])
def test_what_belongs_to_the_person_stays(sitters, clean, name, kind):
    colours, alpha, face = sitters[name]
    painted = getattr(defects, kind)(colours, alpha, face, np.random.default_rng(5))
    treated = retouch(painted.colours, alpha, face, NATURAL).colours
    assert defects.contrast_left((colours, clean[name]), painted.colours, treated, painted.mask, None) >= 0.95


@pytest.mark.parametrize(("name", "least"), [("noor", 0.95), ("zola", 0.95), ("astronaut", 0.92)])
def test_skin_without_pigment_stays(sitters, clean, name, least):
    """Not measured on ada, whose skin is nearly as light as such a patch; the astronaut's lies partly in a highlight."""
    colours, alpha, face = sitters[name]
    painted = defects.vitiligo(colours, alpha, face, np.random.default_rng(5))
    treated = retouch(painted.colours, alpha, face, NATURAL).colours
    assert defects.contrast_left((colours, clean[name]), painted.colours, treated, painted.mask, None) >= least


@pytest.mark.parametrize("name", SITTERS)
def test_natural_takes_at_most_15_percent_of_wrinkles(sitters, clean, name):
    colours, alpha, face = sitters[name]
    painted = defects.wrinkles(colours, alpha, face, np.random.default_rng(5))
    treated = retouch(painted.colours, alpha, face, NATURAL).colours
    assert 0.85 <= defects.contrast_left((colours, clean[name]), painted.colours, treated, painted.mask, 0) <= 0.99


@pytest.mark.parametrize("name", SITTERS)
def test_moles_go_only_when_asked(sitters, name):
    colours, alpha, face = sitters[name]
    painted = defects.moles(colours, alpha, face, np.random.default_rng(5))
    asked = retouch(painted.colours, alpha, face, Strengths(moles=1.0))
    assert asked.performed == ("moles",)
    cleaned = retouch(colours, alpha, face, Strengths(moles=1.0)).colours
    assert defects.contrast_left((colours, cleaned), painted.colours, asked.colours, painted.mask, 0) <= 0.35
    unasked = retouch(painted.colours, alpha, face, Strengths(blemishes=1.0)).colours
    assert defects.contrast_left((colours, colours), painted.colours, unasked, painted.mask, 0) >= 0.95


@pytest.mark.parametrize("name", SITTERS)
def test_pores_stay_and_plastic_skin_cannot_be_had(sitters, name):
    colours, alpha, face = sitters[name]
    skin = defects.skin_of(colours, alpha, face)
    painted = defects.blemishes(colours, alpha, face, np.random.default_rng(5)).colours
    before = defects.top_octave(painted, skin)
    assert defects.top_octave(retouch(painted, alpha, face, NATURAL).colours, skin) >= 0.90 * before
    assert defects.top_octave(retouch(painted, alpha, face, POLISHED).colours, skin) >= 0.88 * before
    assert defects.top_octave(retouch(painted, alpha, face, EVERYTHING).colours, skin) >= 0.80 * before
    plastic = cv2.bilateralFilter(painted, 9, 0.15, 5)
    assert defects.top_octave(plastic, skin) < 0.6 * before


@pytest.mark.parametrize("name", SITTERS)
def test_the_tone_of_the_skin_stays(sitters, name):
    colours, alpha, face = sitters[name]
    skin = defects.skin_of(colours, alpha, face)
    result = retouch(colours, alpha, face, NATURAL).colours
    before, after = rgb2lab(colours), rgb2lab(result)
    shift = (after - before)[skin > 0.6].mean(axis=0)
    assert np.abs(shift).max() < 0.9
    # Away from what was corrected.
    rest = (skin > 0.6) & (np.abs(cv2.GaussianBlur(result - colours, (0, 0), 4)).max(axis=-1) < 0.006)
    assert rest.sum() > 0.25 * (skin > 0.6).sum()
    assert np.abs((after - before)[rest].mean(axis=0)).max() < 0.3


@pytest.mark.parametrize("name", SITTERS)
def test_no_pixel_is_moved(sitters, name):
    colours, alpha, face = sitters[name]
    result = retouch(colours, alpha, face, POLISHED).colours
    grey = [cv2.cvtColor((c * 255).astype(np.uint8), cv2.COLOR_RGB2GRAY) for c in (colours, result)]
    flow = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM).calc(*grey, None)
    on_face = defects.skin_of(colours, alpha, face) > 0.3
    assert np.median(np.hypot(*flow[on_face].T)) < 0.1


@pytest.mark.parametrize("name", SITTERS)
def test_strength_zero_returns_the_same_arrays(sitters, name):
    colours, alpha, face = sitters[name]
    result = retouch(colours, alpha, face, PRESETS["none"])
    assert result.colours is colours
    assert result.alpha is alpha
    assert result.performed == ()


def test_same_inputs_give_the_same_pixels_and_inputs_stay(sitters):
    colours, alpha, face = sitters["noor"]
    kept = colours.copy(), alpha.copy()
    first, second = (retouch(colours, alpha, face, POLISHED) for _ in range(2))
    assert np.array_equal(first.colours, second.colours)
    assert np.array_equal(first.alpha, second.alpha)
    assert np.array_equal(colours, kept[0])
    assert np.array_equal(alpha, kept[1])


def test_pixels_away_from_the_face_keep_every_bit(sitters):
    colours, alpha, face = sitters["ada"]
    result = retouch(colours, alpha, face, EVERYTHING)
    x0, y0 = face.mesh[:, :2].min(axis=0) - 0.7 * face.t
    x1, y1 = face.mesh[:, :2].max(axis=0) + 0.2 * face.t
    far = np.ones(alpha.shape, bool)
    far[max(0, int(y0)) : int(y1), max(0, int(x0)) : int(x1)] = False
    assert np.array_equal(result.colours[far], colours[far])


def test_large_portraits_are_treated_alike(sitters):
    """At three times the size the same change is made, and the texture that only the large one has stays."""
    colours, alpha, face = sitters["zola"]
    large = _resized(colours, alpha, face, 3.0)
    skin = defects.skin_of(*large)
    textured = defects.pores(large[0], skin, np.random.default_rng(1))
    small = retouch(colours, alpha, face, NATURAL).colours - colours
    found = retouch(textured, large[1], large[2], NATURAL).colours
    change = cv2.resize(found - textured, colours.shape[1::-1], interpolation=cv2.INTER_AREA)
    on_skin = cv2.resize(skin, colours.shape[1::-1]) > 0.9
    assert np.abs(change - small)[on_skin].mean() < 0.004
    assert defects.top_octave(found, skin) >= 0.93 * defects.top_octave(textured, skin)


@pytest.mark.parametrize("kind", ["black", "white", "grey", "noise", "speck", "odd", "edge", "hidden", "beside"])
def test_poor_pictures_come_back_sensible(sitters, kind):
    colours, alpha, face = sitters["noor"]
    rng = np.random.default_rng(0)
    small = _resized(colours, alpha, face, {"speck": 0.08, "odd": 0.377}.get(kind, 0.4))
    colours, alpha, face = small
    if kind in {"black", "white"}:
        colours = np.full_like(colours, kind == "white")
    elif kind == "grey":
        colours = np.repeat(colours.mean(axis=-1, keepdims=True), 3, axis=-1)
    elif kind == "noise":
        colours = rng.random(colours.shape, np.float32)
    elif kind == "edge":
        cut = int(face.eye_midpoint[0])
        colours, alpha, face = colours[:, cut:], alpha[:, cut:], moved(face, 1.0, -cut, 0.0)
    elif kind == "hidden":
        alpha = np.zeros_like(alpha)
    elif kind == "beside":
        face = moved(face, 1.0, 5000.0, -5000.0)
    result = retouch(colours, alpha, face, EVERYTHING)
    assert result.colours.shape == colours.shape
    assert result.colours.dtype == result.alpha.dtype == np.float32
    for values in (result.colours, result.alpha):
        assert np.isfinite(values).all()
        assert values.min() >= 0
        assert values.max() <= 1
    assert np.abs(result.colours - colours).max() < 0.5
    if kind in {"hidden", "beside", "speck"}:
        assert np.array_equal(result.colours, colours)
    if kind == "grey":
        assert np.abs(np.ptp(result.colours, axis=-1)).max() < 0.03
