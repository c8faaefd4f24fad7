"""The rules of the light: what it keeps, how smooth it is, and that nothing breaks it."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from light_people import NAMES, read_everybody, turned

from likeness.darkroom.colour import luminance, to_linear, to_srgb
from likeness.darkroom.light import even_light, light_gains, relight
from likeness.darkroom.light.exposing import expose
from likeness.darkroom.light.normals import surface
from likeness.darkroom.light.setups import SET_UPS, key_side, set_up_gain
from likeness.looks.light import Light
from likeness.vision.faces import moved
from likeness.vision.regions import oval_mask, skin_mask

STRONG = [Light(even=1.0), *(Light(setup=name, strength=1.0, even=0.5) for name in SET_UPS)]


@pytest.fixture(scope="module")
def everybody():
    return read_everybody()


def lightness(colours, face):
    level = luminance(to_linear(colours[skin_mask(face, colours.shape)])).mean()
    return 116 * np.cbrt(level) - 16


@pytest.mark.parametrize(
    "light", [Light(even=0.0), Light(setup="loop", strength=0.0, even=0.0), Light("none", 1.0, 0.0)]
)
def test_a_strength_of_0_is_the_same_array(everybody, light):
    sitter = everybody["ada"]
    assert relight(sitter.colours, sitter.alpha, sitter.face, light, 1.0) is sitter.colours
    assert even_light(sitter.colours, sitter.alpha, sitter.face, 0.0) is sitter.colours


def test_the_same_inputs_give_the_same_pixels_and_are_not_written_to(everybody):
    sitter = everybody["zola"]
    before = sitter.colours.copy()
    first, second = (relight(sitter.colours, sitter.alpha, sitter.face, STRONG[1], 1.0) for _ in range(2))
    assert np.array_equal(first, second)
    assert np.array_equal(sitter.colours, before)
    assert not np.array_equal(first, before)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("light", STRONG, ids=lambda light: light.setup)
def test_nobody_is_lightened_or_darkened(everybody, name, light):
    """The mean luminance of cheeks and forehead stays, for the lightest and the darkest skin alike."""
    sitter = everybody[name]
    done = relight(sitter.colours, sitter.alpha, sitter.face, light, 0.0)
    assert abs(lightness(done, sitter.face) - lightness(sitter.colours, sitter.face)) < 0.5


@pytest.mark.parametrize("light", STRONG, ids=lambda light: light.setup)
def test_the_change_does_not_depend_on_how_light_the_skin_is(everybody, light):
    source, change = [], []
    for sitter in everybody.values():
        done = relight(sitter.colours, sitter.alpha, sitter.face, light, 0.0)
        source.append(lightness(sitter.colours, sitter.face))
        change.append(lightness(done, sitter.face) - source[-1])
    assert abs(np.polyfit(source, change, 1)[0]) < 0.02


@pytest.mark.parametrize("name", NAMES)
def test_a_set_up_changes_luminance_only(everybody, name):
    sitter = everybody[name]
    done = relight(sitter.colours, sitter.alpha, sitter.face, Light(setup="loop", strength=1.0, even=0.0), 0.0)
    middle = (sitter.colours.min(axis=-1) > 0.1) & (sitter.colours.max(axis=-1) < 0.95)
    before, after = to_linear(sitter.colours[middle]), to_linear(done[middle])
    shares = [values / values.sum(axis=-1, keepdims=True) for values in (before, after)]
    assert np.abs(shares[0] - shares[1]).max() < 0.002


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("light", STRONG, ids=lambda light: light.setup)
def test_the_gain_is_bounded_and_smooth(everybody, name, light):
    """At most a factor of 1.43 either way, and over a tenth of the face (0.1 T) never more than 45 %."""
    sitter = everybody[name]
    level = light_gains(sitter.colours, sitter.alpha, sitter.face, light, 0.0).level
    t = sitter.face.t * level.shape[1] / sitter.colours.shape[1]
    assert np.abs(level).max() <= np.log(1.43)
    assert np.hypot(*np.gradient(level)).max() * t * 0.1 < np.log(1.45)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("light", STRONG, ids=lambda light: light.setup)
def test_no_edge_of_the_gain_follows_jaw_hairline_or_matte(everybody, name, light):
    """The gain's slope there is no steeper than a little inside or outside: no lit mask, no halo."""
    sitter = everybody[name]
    level = light_gains(sitter.colours, sitter.alpha, sitter.face, light, 0.0).level
    scale = level.shape[1] / sitter.colours.shape[1]
    slope = np.hypot(*np.gradient(level)) * sitter.face.t * scale
    alpha = cv2.resize(sitter.alpha, level.shape[::-1], interpolation=cv2.INTER_AREA)
    for mask in (alpha > 0.5, oval_mask(moved(sitter.face, scale, 0, 0), level.shape)):
        inside, outside = (cv2.distanceTransform(m.astype(np.uint8), cv2.DIST_L2, 5) for m in (mask, ~mask))
        away = (inside - outside) / (sitter.face.t * scale)
        on, out, within = (
            slope[(away >= low) & (away < high)].mean() for low, high in ((-0.06, 0.06), (-0.3, -0.15), (0.15, 0.3))
        )
        assert on < 1.35 * max(out, within) + 0.1


@pytest.mark.parametrize("name", NAMES)
def test_the_light_falls_on_hair_neck_and_clothes_too(everybody, name):
    """The set-up shapes what is beside the face as much as the face: their gains spread alike."""
    sitter = everybody[name]
    level = light_gains(sitter.colours, sitter.alpha, sitter.face, Light("loop", 1.0, 0.0), 0.0).level
    small = moved(sitter.face, level.shape[1] / sitter.colours.shape[1], 0, 0)
    alpha = cv2.resize(sitter.alpha, level.shape[::-1], interpolation=cv2.INTER_AREA) > 0.9
    face = oval_mask(small, level.shape)
    assert level[alpha & ~face].std() > 0.7 * level[alpha & face].std()


def test_lamps_stand_where_the_photo_is_lit_from():
    follow = Light(setup="loop", strength=1.0)
    assert key_side(follow, 0.8, 0.0) > 0
    assert key_side(follow, -0.8, 0.0) < 0
    assert key_side(follow, 0.0, 20.0) == 1.0
    assert key_side(follow, 0.0, -20.0) == -1.0
    asked = Light(setup="loop", strength=1.0, side=1)
    assert key_side(asked, 0.0, 0.0) == 1.0
    assert key_side(asked, -0.25, 0.0) == pytest.approx(0.5)
    assert key_side(asked, -1.0, 0.0) == 0.0


@pytest.mark.parametrize("set_up", SET_UPS)
def test_a_set_up_is_the_mirror_of_its_other_side(set_up):
    normals = np.random.default_rng(5).normal(size=(20, 20, 3)).astype(np.float32)
    normals /= np.linalg.norm(normals, axis=-1, keepdims=True)
    left = set_up_gain(normals, set_up, -1.0, 10.0)
    right = set_up_gain(normals * np.array([-1, 1, 1], np.float32), set_up, 1.0, -10.0)
    assert np.allclose(left, right, atol=1e-5)


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_each_set_up_lights_what_its_name_says(side):
    places = {"lit": (0.6 * side, 0, 0.8), "far": (-0.6 * side, 0, 0.8), "chin": (0, 0.6, 0.8), "front": (0, 0, 1)}
    normals = np.array([[places[name] for name in places]], np.float32)
    lit = {name: dict(zip(places, np.exp(set_up_gain(normals, name, side, 0.0))[0], strict=True)) for name in SET_UPS}
    assert 1.25 < lit["loop"]["lit"] / lit["loop"]["far"] < 1.7
    assert lit["loop"]["chin"] < lit["loop"]["front"]
    assert lit["butterfly"]["lit"] == pytest.approx(lit["butterfly"]["far"], rel=1e-4)
    assert lit["butterfly"]["chin"] < lit["butterfly"]["front"]
    assert lit["flat"]["chin"] > lit["flat"]["front"]
    edge = set_up_gain(np.array([[[-0.92 * side, 0, 0.39], [0, 0, 1]]], np.float32), "rim", side, 0.0)[0]
    assert np.exp(edge[0] - edge[1]) > 1.2


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**31), st.floats(0.68, 1.45))
def test_a_gain_is_what_linear_light_would_take(seed, gain):
    colours = np.random.default_rng(seed).random((30, 30, 3), np.float32) * np.float32(0.45)
    done = expose(colours, np.full((30, 30), np.log(gain), np.float32))
    exact = to_srgb(to_linear(colours) * np.float32(gain))
    assert np.abs(done - exact).max() < 1 / 255


@settings(max_examples=40, deadline=None)
@given(st.floats(0.68, 1.45))
def test_highlights_roll_off_and_keep_their_order(gain):
    ramp = np.repeat(np.linspace(0, 1, 512, dtype=np.float32)[None, :, None], 3, axis=2) * [1.0, 0.8, 0.6]
    done = expose(ramp.astype(np.float32), np.full((1, 512), np.log(gain), np.float32))
    assert done.max() <= 1
    assert (np.diff(done[0], axis=0) >= -1e-6).all()
    assert (done[0, :511, 0] < 0.9999).all()


def test_raised_shadows_get_no_speckle(everybody):
    """Noise grows by the gain and nothing more."""
    sitter = everybody["ada"]
    rng = np.random.default_rng(8)
    flat = np.full_like(sitter.colours, 0.3)
    noisy = flat + rng.normal(0, 0.01, flat.shape).astype(np.float32)
    level = light_gains(sitter.colours, sitter.alpha, sitter.face, Light(even=1.0), 1.0).level
    clean, grainy = expose(flat, level), expose(noisy, level)
    assert (grainy - clean).std() / 0.01 < np.exp(level / 2.4).max() * 1.01
    assert np.abs((grainy - clean)[..., 0].std() / (grainy - clean)[..., 2].std() - 1) < 0.02


@pytest.mark.parametrize("size", [(64, 48), (129, 97), (333, 512)])
@pytest.mark.parametrize("light", STRONG[:2], ids=lambda light: light.setup)
def test_every_size_works(everybody, size, light):
    sitter = everybody["noor"]
    width, height = size[::-1]
    colours, alpha = (
        cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA) for values in (sitter.colours, sitter.alpha)
    )
    face = moved(sitter.face, width / 384, 0, 0)
    done = relight(colours, alpha, face, light, 1.0)
    assert done.shape == colours.shape
    assert done.dtype == np.float32
    assert np.isfinite(done).all()


def test_size_does_not_change_the_light(everybody):
    sitter = everybody["kofi"]
    large = [
        cv2.resize(values, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC) for values in (sitter.colours, sitter.alpha)
    ]
    once = light_gains(sitter.colours, sitter.alpha, sitter.face, STRONG[1], 1.0).level
    thrice = light_gains(
        np.clip(large[0], 0, 1), np.clip(large[1], 0, 1), moved(sitter.face, 3, 0, 0), STRONG[1], 1.0
    ).level
    assert np.abs(once - cv2.resize(thrice, once.shape[::-1])).max() < 0.05


def test_a_grey_picture_stays_grey(everybody):
    sitter = everybody["teo"]
    grey = np.repeat(sitter.colours.mean(axis=-1, keepdims=True), 3, axis=2).astype(np.float32)
    done = relight(grey, sitter.alpha, sitter.face, Light(setup="loop", strength=1.0, even=1.0), -1.0)
    assert np.abs(done - done.mean(axis=-1, keepdims=True)).max() < 1e-5
    assert not np.array_equal(done, grey)


def test_without_skin_nothing_is_done(everybody):
    sitter = everybody["ada"]
    nobody = np.zeros_like(sitter.alpha)
    assert relight(sitter.colours, nobody, sitter.face, STRONG[1], 0.0) is sitter.colours
    elsewhere = moved(sitter.face, 1.0, 900.0, 0.0)
    assert relight(sitter.colours, sitter.alpha, elsewhere, STRONG[1], 0.0) is sitter.colours


def test_a_picture_without_a_matte_keeps_its_background(everybody):
    """A generated picture comes without one: far from the sitter the gain is 1, and on the face it is nearly the same."""
    sitter = everybody["teo"]
    opaque = np.ones_like(sitter.alpha)
    small = moved(sitter.face, 0.5, 40, 40)
    colours = cv2.resize(sitter.colours, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    colours = cv2.copyMakeBorder(colours, 40, 88, 40, 152, cv2.BORDER_REPLICATE)
    done = light_gains(colours, np.ones(colours.shape[:2], np.float32), small, STRONG[1], 0.0).level
    assert np.abs(done[:, -10:]).max() < 0.02
    with_matte = light_gains(sitter.colours, sitter.alpha, sitter.face, STRONG[1], 0.0).level
    without = light_gains(sitter.colours, opaque, sitter.face, STRONG[1], 0.0).level
    face = oval_mask(moved(sitter.face, with_matte.shape[1] / 384, 0, 0), with_matte.shape)
    assert np.abs(with_matte - without)[face].mean() < 0.03


POSES = st.tuples(
    st.floats(-89, 89), st.floats(-180, 180), st.floats(0.02, 3.0), st.floats(-300, 300), st.floats(-300, 300)
)


@settings(max_examples=25, deadline=None)
@given(POSES, st.sampled_from(STRONG), st.floats(-1, 1))
def test_no_pose_or_place_of_the_face_breaks_it(everybody, pose, light, lit_from):
    yaw, roll, scale, dx, dy = pose
    sitter = everybody["noor"]
    face = turned(sitter.face, yaw, roll, scale, (dx, dy))
    where = surface(sitter.alpha, face)
    assert np.isfinite(where.normals).all()
    assert np.linalg.norm(where.normals, axis=-1).max() < 1.001
    done = relight(sitter.colours, sitter.alpha, face, light, lit_from)
    assert np.isfinite(done).all()
    assert done.min() >= 0
    assert done.max() <= 1


def test_a_mesh_without_extent_is_no_error(everybody):
    sitter = everybody["noor"]
    point = turned(sitter.face, scale=1e-4)
    done = relight(sitter.colours, sitter.alpha, point, STRONG[1], 0.0)
    assert np.isfinite(done).all()


@pytest.mark.soak
def test_a_huge_picture_works(everybody):
    sitter = everybody["zola"]
    colours = cv2.resize(sitter.colours, (3000, 4000), interpolation=cv2.INTER_LINEAR)
    alpha = cv2.resize(sitter.alpha, (3000, 4000), interpolation=cv2.INTER_LINEAR)
    done = relight(colours, alpha, moved(sitter.face, 3000 / 384, 0, 0), STRONG[1], 1.0)
    assert np.isfinite(done).all()
