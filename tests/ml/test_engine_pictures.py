"""Pictures of a job: the same bits alone and together, in order, each as it is done; and what guidance does."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
import tiny_packs
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.engines.guiding import default_rescale, guided, is_guided
from likeness.ml.engines.tiling import begins, decoded
from likeness.ml.sampler import sample
from likeness.ml.schedule import Moment, Schedule

STARTER = resources() / "packs" / "starter"
WANTED = PictureRequest("a photo of a woman, smiling", seed=1, steps=2, width=32, height=32)


@pytest.fixture(scope="module")
def engine():
    return open_engine("onnx", STARTER)


@pytest.fixture(scope="module")
def alone(engine):
    return [open_engine("onnx", STARTER).generate(replace(WANTED, seed=seed)) for seed in (1, 2, 3)]


def requests():
    return [replace(WANTED, seed=seed) for seed in (1, 2, 3)]


def test_a_picture_is_the_same_to_the_bit_alone_and_within_a_job(engine, alone):
    steps = []
    made = list(engine.generate_many(requests(), lambda number, step: steps.append((number, step))))
    assert all(np.array_equal(one, other) for one, other in zip(made, alone, strict=True))
    assert steps == [(0, 1), (0, 2), (1, 1), (1, 2), (2, 1), (2, 2)]


def test_each_picture_comes_before_the_next_is_begun(engine):
    steps = []
    pictures = engine.generate_many(requests(), lambda number, _: steps.append(number))
    next(pictures)
    assert set(steps) == {0}


def test_side_by_side_they_are_nearly_the_same_and_do_not_mix(engine, alone):
    steps = []
    several = replace(engine, batch=2)
    made = list(several.generate_many(requests(), lambda number, _: steps.append(number)))
    for one, other in zip(made, alone, strict=True):
        assert np.abs(one.astype(int) - other).max() <= 2
    assert steps == [0, 0, 2, 2]


def test_what_differs_in_size_or_steps_is_not_put_together(engine):
    several = replace(engine, batch=4)
    mixed = [WANTED, replace(WANTED, width=48), replace(WANTED, prompt="a photo of a man", width=48)]
    assert [picture.shape for picture in several.generate_many(mixed)] == [(32, 32, 3), (32, 48, 3), (32, 48, 3)]


def test_guidance_at_some_levels_is_between_all_and_none(engine):
    strong = replace(WANTED, guidance=6.0, steps=3)
    everywhere = engine.generate(strong).astype(int)
    assert np.array_equal(engine.generate(replace(strong, guided=(0.0, np.inf))), everywhere)
    nowhere = engine.generate(replace(strong, guided=(0.0, 0.0)))
    assert np.array_equal(nowhere, engine.generate(replace(strong, guidance=1.0)))
    some = engine.generate(replace(strong, guided=(0.3, 5.0)))
    assert np.abs(some - everywhere).mean() > 0
    assert np.abs(some.astype(int) - nowhere).mean() > 0


@pytest.mark.parametrize("write", [lambda folder: tiny_packs.write_sd15(folder, "epsilon"), tiny_packs.write_sdxl])
def test_deep_features_are_computed_at_every_second_step_where_that_is_asked_for(write, tmp_path):
    opened = open_engine("torch", write(tmp_path / "pack"))
    wanted = replace(WANTED, steps=6, guidance=2.0)
    networks, calls = opened.networks, []
    first, whole = networks._unet.down_blocks[0], opened.generate(wanted)
    middle = networks._unet.mid_block.resnets[0]
    for layer, name in ((first, "shallow"), (middle, "deep")):
        layer.register_forward_hook(lambda *_, name=name: calls.append(name))

    def counted(request):
        calls.clear()
        picture = opened.generate(request).astype(int)
        return picture, calls.count("shallow"), calls.count("deep")

    assert counted(wanted)[1:] == (6, 6)
    shorter, *times = counted(replace(wanted, reuse=2))
    assert times == [6, 3]
    assert 0 < np.abs(shorter - whole).mean() < 0.5 * whole.std()
    assert counted(replace(wanted, reuse=3))[1:] == (6, 2)
    # Where guidance ends, half as many predictions are asked for: those of the step before do not fit.
    level = opened.networks.schedule.moments(6, 256)[3]
    later = replace(wanted, reuse=6, guided=(level.noise / level.signal, np.inf))
    assert counted(later)[1:] == (6, 2)
    again, *times = counted(wanted)
    assert times == [6, 6]
    assert np.array_equal(again, whole)


@given(st.integers(1, 400), st.integers(2, 64), st.data())
def test_tiles_cover_everything_and_overlap(extent, tile, data):
    overlap = data.draw(st.integers(0, tile - 1))
    found = begins(extent, tile, overlap)
    assert found[0] == 0
    assert found[-1] + tile >= extent
    assert all(0 < two - one <= tile - overlap for one, two in itertools.pairwise(found))


class Enlarging:
    """A decoder that looks at nothing beside."""

    factor = 4

    def decode(self, latents):
        return latents[:, :3].repeat(4, axis=2).repeat(4, axis=3)


def test_what_depends_on_its_place_alone_is_the_same_in_tiles():
    latents = np.random.default_rng(0).normal(size=(1, 4, 90, 130)).astype(np.float32)
    assert np.abs(decoded(Enlarging(), latents) - Enlarging().decode(latents)).max() < 1e-5


def test_a_picture_in_tiles_is_nearly_the_whole_one():
    """Of the bundled base, whose norms see a tile alone: 1.7 to 3.0 of 255 in the mean, 22 at most for three photos of 256 x 320 pixels.

    It is for 128 pixels, and never decoded in tiles outside this test.
    """
    networks = open_engine("torch", STARTER).networks
    across, down = np.meshgrid(np.linspace(-1, 1, 288), np.linspace(-1, 1, 64))
    photo = np.stack([np.sin(5 * across), np.cos(4 * down), 0.6 * across * down])[None].astype(np.float32)
    latents = networks.encode_pictures(photo)
    whole, tiled = (127.5 * found for found in (networks.decode(latents), decoded(networks, latents)))
    assert 0 < np.abs(tiled - whole).mean() < 3.5
    small = latents[:, :, :16, :16]
    assert np.array_equal(decoded(networks, small), networks.decode(small))


def test_the_interval_leaves_its_lower_end_out():
    assert is_guided((0.5, 2.0), Moment(0.5, 1.0, 0))
    assert not is_guided((0.5, 2.0), Moment(1.0, 0.5, 0))
    assert not is_guided((0.5, 2.0), Moment(0.0, 1.0, 0))


@settings(max_examples=50, deadline=None)
@given(st.floats(1, 20), st.floats(0, 1), st.integers(0, 99))
def test_rescaling_gives_back_the_spread_of_what_was_wanted(guidance, rescale, seed):
    wanted, unwanted = np.random.default_rng(seed).normal(size=(2, 2, 4, 8, 8)).astype(np.float32)
    plain = guided(wanted, unwanted, guidance, 0.0)
    assert np.array_equal(plain, unwanted + np.float32(guidance) * (wanted - unwanted))
    axes = (1, 2, 3)
    expected = rescale * wanted.std(axis=axes) + (1 - rescale) * plain.std(axis=axes)
    assert np.allclose(guided(wanted, unwanted, guidance, rescale).std(axis=axes), expected, rtol=1e-3)


ENDS_IN_NOISE = {"prediction_type": "v_prediction", "rescale_betas_zero_snr": True}


def test_only_a_schedule_that_ends_in_noise_is_rescaled_by_itself():
    usual, ends = Schedule.from_config({"prediction_type": "v_prediction"}), Schedule.from_config(ENDS_IN_NOISE)
    assert default_rescale(usual) == 0
    assert default_rescale(ends) == 0.7
    assert default_rescale(Schedule.flow(lambda *_: 0.0)) == 0


def test_a_schedule_that_ends_in_noise_is_that_of_diffusers():
    from diffusers import DDIMScheduler

    theirs = DDIMScheduler(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", **ENDS_IN_NOISE)
    ours = Schedule.from_config(ENDS_IN_NOISE)
    assert ours.signal[-1] == 0
    assert np.allclose(ours.signal**2, theirs.alphas_cumprod.numpy(), atol=1e-5)
    with pytest.raises(Failed):
        Schedule.from_config({**ENDS_IN_NOISE, "prediction_type": "epsilon"})


@pytest.mark.parametrize("solver", ["dpmpp-2m", "euler", "lcm"])
def test_a_network_that_knows_the_picture_leads_there_from_pure_noise(solver):
    schedule, rng = Schedule.from_config(ENDS_IN_NOISE), np.random.default_rng(0)
    clean, start = rng.normal(size=(2, 1, 4, 8, 8)).astype(np.float32)

    def predict(latents, moment):
        noise = (latents - moment.signal * clean) / moment.noise
        return (moment.signal * noise - moment.noise * clean).astype(np.float32)

    moments = schedule.moments(6, 64)
    fresh = lambda _: rng.normal(size=clean.shape).astype(np.float32)  # noqa: E731
    found = sample(schedule, predict, start, moments, solver=solver, fresh_noise=fresh)
    assert np.abs(found - clean).max() < 1e-3
