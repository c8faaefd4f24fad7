"""Hand adjustments: what each does, that none goes too far in silence, and that nothing is done where nothing was asked."""

import cv2
import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from likeness.darkroom.adjust import REASONS, adjust, adjusted_again, within_reach
from likeness.darkroom.adjust_bases import FromPhoto, FromPicture, recoloured
from likeness.darkroom.adjust_quick import Quick
from likeness.darkroom.adjustments import (
    MAX_ZOOM,
    NOTHING,
    Adjustments,
    HandCrop,
    adjusted_look,
    changed_names,
    crop_pixels,
    gains_of,
    holding,
    toned,
)
from likeness.darkroom.brush import Stroke
from likeness.darkroom.colour import LUMINANCE, to_linear
from likeness.darkroom.develop import Development, preview_of
from likeness.darkroom.faithful import faithful
from likeness.darkroom.fidelity import LIMITS
from likeness.looks.look import Output
from likeness.looks.retouch import PRESETS, Retouch, Strengths

RNG = np.random.default_rng(7)


@pytest.fixture(scope="module")
def base(models, looks, cutouts):
    look = replace(preview_of(looks["studio-grey"]), output=Output(width=384, height=480))
    return FromPhoto(models, Development(cutouts["noor"]), look, compare=True)


@pytest.fixture(scope="module")
def plain(base):
    return adjust(base, NOTHING)


class TestTheValue:
    def test_it_comes_back_from_json_as_it_was(self):
        value = Adjustments(
            exposure=0.3, warmth=-0.2, crop=HandCrop(1.4, 0.1, -0.1), strokes=(Stroke(points=((0.1, 0.2),)),)
        )
        assert msgspec.json.decode(msgspec.json.encode(value), type=Adjustments) == value
        assert changed_names(value) == ("exposure", "warmth", "crop", "strokes")

    @pytest.mark.parametrize(
        "untrusted",
        [{"exposure": 1.01}, {"warmth": float("nan")}, {"crop": {"zoom": 0.9}}, {"version": 2}, {"beauty": 1}],
    )
    def test_what_is_none_is_refused(self, untrusted):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(untrusted, Adjustments)

    def test_nothing_asked_nothing_done(self, looks):
        picture = RNG.random((8, 8, 3), np.float32)
        assert toned(picture, NOTHING) is picture
        assert adjusted_look(looks["studio-grey"], NOTHING) is looks["studio-grey"]

    def test_a_stop_is_twice_the_light_and_warmth_leaves_grey_as_light(self):
        assert gains_of(Adjustments(exposure=1)) == pytest.approx((2, 2, 2))
        red, green, blue = gains_of(Adjustments(warmth=1))
        assert red > green > blue
        assert np.array([red, green, blue]) @ LUMINANCE == pytest.approx(1)

    def test_highlights_roll_off(self):
        ramp = np.repeat(np.linspace(0, 1, 256, dtype=np.float32)[:, None], 3, axis=1)
        lighter = toned(ramp, Adjustments(exposure=1))[:, 0]
        assert (np.diff(lighter) >= 0).all()
        assert (lighter[0], lighter[-1]) == pytest.approx((0, 1))
        assert len(np.unique(np.rint(lighter[200:] * 255))) > 6, "what was bright keeps its shades"

    def test_hues_stay(self):
        colours = RNG.random((500, 3), np.float32) * 0.9 + 0.05
        before, after = (to_linear(each) for each in (colours, toned(colours, Adjustments(exposure=0.8))))
        assert (after > before - 1e-3).all()
        ratio = (after / before)[after.max(axis=1) < 0.99]
        assert len(ratio) > 300
        assert np.allclose(ratio.max(axis=1), ratio.min(axis=1), rtol=0.02)

    def test_darker_takes_from_all_alike(self):
        colours = RNG.random((500, 3), np.float32) * 0.5 + 0.4
        before, after = (to_linear(each) for each in (colours, toned(colours, Adjustments(exposure=-0.5))))
        assert np.allclose(after / before, 2**-0.5, rtol=0.01)

    @pytest.mark.parametrize("preset", PRESETS)
    def test_retouch_goes_from_nothing_over_the_look_to_more(self, looks, preset):
        look = replace(looks["studio-grey"], retouch=Retouch(preset=preset))
        none, own, most = (adjusted_look(look, Adjustments(retouch=share)).retouch.strengths for share in (0, 1, 2))
        assert none == Strengths()
        assert own == PRESETS[preset]
        for name in Strengths.__struct_fields__:
            assert getattr(own, name) <= getattr(most, name) <= 1
        assert most != own


class TestTheCrop:
    @given(
        zoom=st.floats(1, MAX_ZOOM),
        x=st.floats(-0.5, 0.5),
        y=st.floats(-0.5, 0.5),
        face=st.tuples(st.floats(0.05, 0.45), st.floats(0.05, 0.45), st.floats(0.55, 0.95), st.floats(0.55, 0.95)),
    )
    def test_it_holds_the_face_and_stays_in_the_picture(self, zoom, x, y, face):
        wanted = HandCrop(zoom, x, y)
        left, top, right, bottom = holding(wanted, face).box
        slack = 1e-6
        assert min(left, top) >= -slack
        assert max(right, bottom) <= 1 + slack
        assert left <= face[0] + slack
        assert top <= face[1] + slack
        assert right >= face[2] - slack
        assert bottom >= face[3] - slack

    def test_one_that_holds_it_already_is_left(self):
        wanted = HandCrop(1.5, 0.1, -0.1)
        assert holding(wanted, (0.45, 0.3, 0.6, 0.5)).box == pytest.approx(wanted.box)
        assert holding(wanted, None) is wanted

    @given(
        zoom=st.floats(1, MAX_ZOOM), x=st.floats(-0.5, 0.5), size=st.tuples(st.integers(64, 999), st.integers(64, 999))
    )
    def test_whole_pixels_inside_the_portrait(self, zoom, x, size):
        x0, y0, x1, y1 = crop_pixels(HandCrop(zoom, x, x), size)
        assert 0 <= x0 < x1 <= size[0]
        assert 0 <= y0 < y1 <= size[1]


class TestFromThePhoto:
    def test_without_adjustments_it_is_the_portrait_as_it_was_made(self, models, base, plain):
        made = faithful(models, Development(base.development.cutout), base.look, compare=True)
        assert np.array_equal(plain.picture, made.developed.picture)
        assert plain.performed == made.developed.performed
        assert not plain.held

    def test_each_that_is_done_is_named(self, base, plain):
        done = adjust(base, Adjustments(exposure=0.3, retouch=0.5, crop=HandCrop(1.2)))
        assert done.performed == (*plain.performed, "hand-tone", "hand-retouch", "hand-crop")
        assert not done.held
        assert done.enlargement == pytest.approx(plain.enlargement * 1.2, rel=0.12)

    def test_lighter_is_lighter_and_warmer_warmer(self, base, plain):
        lighter = adjust(base, Adjustments(exposure=0.5)).picture
        warmer = adjust(base, Adjustments(warmth=1)).picture.astype(int) - plain.picture
        assert lighter.mean() > plain.picture.mean() + 15
        assert warmer[..., 0].mean() > 4
        assert warmer[..., 2].mean() < -4

    def test_what_would_change_the_tone_is_held_back_and_said(self, base):
        done = adjust(base, Adjustments(exposure=-1.0))
        assert dict(done.held) == {"exposure": "adjust-tone"}
        assert 0.5 < abs(done.adjustments.exposure) < 1
        assert LIMITS.tone - 1.5 < done.fidelity.tone_moved <= LIMITS.tone, "as far as it may go, and no farther"
        assert not done.hidden

    @pytest.mark.parametrize("exposure", [pytest.param(-1.0, marks=pytest.mark.soak), 0.4])
    def test_dark_skin_may_be_lighter_and_darker_too(self, models, looks, cutouts, exposure):
        """Exposure moves no shape and takes no pore away, whatever a network makes of so dark a face."""
        look = replace(looks["warm-canvas"], output=Output(width=384, height=480))
        base = FromPhoto(models, Development(cutouts["zola"]), look, compare=True)
        plain, done = adjust(base, NOTHING), adjust(base, Adjustments(exposure=exposure))
        assert (done.adjustments.exposure, dict(done.held), done.hidden) == (exposure, {}, ())
        assert (done.fidelity.landmarks, done.fidelity.texture) == (plain.fidelity.landmarks, plain.fidelity.texture)

    def test_a_crop_that_would_cut_the_face_is_moved_and_said(self, base):
        done = adjust(base, Adjustments(crop=HandCrop(2.0, 0.5, 0.5)))
        assert dict(done.held) == {"crop": "adjust-crop-face"}
        assert done.picture.shape == (480, 384, 3)
        left, top, right, bottom = done.adjustments.crop.box
        assert left < base.face[0] + 1e-6
        assert top < base.face[1] + 1e-6
        assert right > base.face[2] - 1e-6
        assert bottom > base.face[3] - 1e-6

    def test_a_crop_is_made_of_the_photos_own_pixels(self, models, looks, cutouts):
        small = replace(looks["studio-grey"], output=Output(width=256, height=320))
        base = FromPhoto(models, Development(cutouts["noor"]), small, compare=False)
        crop = HandCrop(1.6, 0.0, -0.12)
        done = adjust(base, Adjustments(crop=crop))
        plain = adjust(base, NOTHING)
        x0, y0, x1, y1 = crop_pixels(crop, (256, 320))
        blown = cv2.resize(plain.picture[y0:y1, x0:x1], (256, 320), interpolation=cv2.INTER_CUBIC)
        assert _detail(done.picture) > 1.15 * _detail(blown)

    def test_the_brush_changes_the_edge_and_never_the_face(self, base, plain):
        stroke = Stroke(points=((0.47, 0.17), (0.47, 0.5)), radius=0.05, softness=0.2, kind="remove")
        done = adjust(base, Adjustments(strokes=(stroke,)))
        assert plain.alpha[92, 180] > 0.9
        assert done.alpha[92, 180] < 0.1, "the hair is gone"
        face = base.development.negative(base.look).face
        x, y = (round(v) for v in face.eye_midpoint)
        assert done.alpha[y, x] == pytest.approx(plain.alpha[y, x])
        assert "hand-edges" in done.performed

    def test_light_is_refused_where_the_look_has_none(self, models, looks, cutouts):
        dark = replace(looks["studio-grey"], light=replace(looks["studio-grey"].light, setup="none", even=0.0))
        grey = looks["monochrome"]
        assert "light" not in FromPhoto(models, Development(cutouts["noor"]), dark, compare=False).names
        assert "warmth" not in FromPhoto(models, Development(cutouts["noor"]), grey, compare=False).names

    def test_every_limit_has_a_reason(self, base):
        assert set(REASONS) == {
            "fidelity-tone", "fidelity-skin-alone", "fidelity-texture", "fidelity-identity", "fidelity-geometry",
            "fidelity-no-face",
        }  # fmt: skip


class TestFromThePicture:
    @pytest.fixture
    def picture(self, plain):
        return plain.picture

    def test_exposure_and_crop_alone(self, models, picture):
        base = FromPicture(models, picture, None, compare=True)
        done = adjust(base, Adjustments(exposure=0.3, retouch=0, light=0, strokes=(Stroke(points=((0.5, 0.1),)),)))
        assert done.adjustments == Adjustments(exposure=0.3)
        assert done.performed == ("hand-tone",)

    def test_what_it_moved_already_is_used_up(self, models, picture):
        free = within_reach(FromPicture(models, picture, None, compare=False), Adjustments(exposure=1))[0]
        tight = within_reach(FromPicture(models, picture, None, compare=False, moved=8), Adjustments(exposure=1))[0]
        assert 0 < tight.exposure < 0.6 * free.exposure

    def test_it_is_made_again_pixel_for_pixel(self, models, picture):
        wanted = Adjustments(exposure=-0.2, warmth=0.4, crop=HandCrop(1.3, 0.02, -0.05))
        done = adjust(FromPicture(models, picture, None, compare=False), wanted)
        assert np.array_equal(adjusted_again(picture, done.adjustments), done.picture)

    def test_what_it_broke_as_it_was_made_is_no_adjustments_fault(self, models):
        """A practice model's picture, in which no face is found, may be lighter all the same; hidden it was before."""
        nobody = RNG.integers(0, 255, (96, 80, 3), np.uint8)
        done = adjust(FromPicture(models, nobody, None, compare=True), Adjustments(exposure=0.5))
        assert (done.adjustments.exposure, dict(done.held), done.hidden) == (0.5, {}, ("fidelity-no-face",))

    def test_nothing_bands(self):
        ramp = np.repeat(np.linspace(100, 110, 512, dtype=np.uint8)[None, :, None], 3, axis=2).repeat(64, axis=0)
        lighter = recoloured(ramp, Adjustments(exposure=0.6)).astype(int)
        assert (np.abs(np.diff(lighter[:, :, 1].mean(axis=0))) < 1.5).all()


class TestAtAGlance:
    @pytest.mark.parametrize(
        "wanted",
        [
            Adjustments(exposure=0.4, warmth=-0.6, retouch=0.4, light=1.5),
            Adjustments(retouch=2.0, light=0.0),
        ],
    )
    def test_it_looks_like_the_real_thing(self, base, wanted):
        quick = Quick(base)
        real = adjust(base, wanted)
        assert real.adjustments == wanted
        apart = np.abs(quick.picture(wanted).astype(int) - real.picture)
        assert apart.mean() < 2

    def test_strokes_are_seen(self, base):
        quick = Quick(base)
        stroke = Stroke(points=((0.47, 0.2),), radius=0.05, kind="remove")
        apart = np.abs(quick.picture(NOTHING).astype(int) - quick.picture(Adjustments(strokes=(stroke,))))
        assert apart[86:101, 172:188].mean() > 20

    def test_a_picture_too(self, models, plain):
        quick = Quick(FromPicture(models, plain.picture, None, compare=False))
        lighter = quick.picture(Adjustments(exposure=0.3))
        assert quick.size == (384, 480)
        assert lighter.mean() > plain.picture.mean() + 8


def _detail(picture):
    grey = picture.astype(np.float32) @ LUMINANCE
    return float(np.mean((grey - cv2.GaussianBlur(grey, (0, 0), 1.0)) ** 2))
