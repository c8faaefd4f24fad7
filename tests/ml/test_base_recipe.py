"""The recipe that made the starter pack, for a second: it goes on where it was stopped, and ends in a pack that opens."""

import itertools
import shutil
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.parts import loading
from likeness.ml.recipes import base, base_clock, base_data, base_decoder, base_further
from likeness.ml.recipes.base_clock import Stopwatch
from likeness.ml.recipes.base_words import swap_sides, vary

SIZE = 32


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    rng, path = np.random.default_rng(0), tmp_path_factory.mktemp("base") / "dataset.npz"
    pictures = rng.integers(0, 255, (6, SIZE, SIZE, 3), np.uint8)
    alphas = np.zeros((6, SIZE, SIZE), np.uint8)
    alphas[:3, 8:24, 8:24] = 255
    people = pictures * (alphas[..., None] > 0).astype(np.uint8)
    captions = np.array(
        ["a photo of a 30-year-old woman with short hair, smiling, turned to the left, plain studio backdrop"] * 6
    )
    np.savez(path, pictures=pictures, people=people, alphas=alphas, captions=captions)
    return base_data.load(path)


@pytest.fixture
def steady(monkeypatch):
    """A hundredth of a second passes each time the clock is looked at: a busy machine trains as many steps as an idle one."""
    looks = itertools.count()
    monkeypatch.setattr(base_clock, "time", SimpleNamespace(monotonic=lambda: next(looks) * 0.01))


@pytest.mark.usefixtures("steady")
def test_a_stopped_run_goes_on_and_ends_in_a_pack(dataset, tmp_path):
    first = list(base.train_vae(dataset, tmp_path, Stopwatch(0.2)))
    again = list(base.train_vae(dataset, tmp_path, Stopwatch(0.4)))
    assert again[0][0] == first[-1][0] + 1
    assert list(base.train_vae(dataset, tmp_path, Stopwatch(0.05))) == []
    steps = list(base.train_denoiser(dataset, tmp_path, Stopwatch(0.15)))
    assert np.isfinite([loss for _, loss in steps]).all()
    picture = open_engine("torch", tmp_path / "pack").generate(
        PictureRequest("a photo", steps=2, width=SIZE, height=SIZE)
    )
    assert picture.shape == (SIZE, SIZE, 3)


def test_a_plain_backdrop_replaces_only_the_backdrop_and_is_said(dataset):
    seen = set()
    for seed in range(40):
        picture, caption = dataset.variant(0, np.random.default_rng(seed))
        mirrored = "turned to the right" in caption
        picture = picture[:, ::-1] if mirrored else picture
        assert np.array_equal(picture[8:24, 8:24], dataset.pictures[0][8:24, 8:24])
        changed = not np.array_equal(picture, dataset.pictures[0])
        assert changed == (not caption.endswith("plain studio backdrop"))
        seen.add((mirrored, changed))
    assert len(seen) == 4


def test_mirrored_captions_and_shorter_ones():
    assert swap_sides("turned slightly to the left, left") == "turned slightly to the right, right"
    said = {
        vary("a photo of a 30-year-old man with short hair, stubble and grey eyes, smiling", np.random.default_rng(n))
        for n in range(2000)
    }
    assert {"a photo of a man", "a photo of a person, smiling"} <= said
    assert all(text.startswith("a photo of a ") for text in said)


@pytest.mark.usefixtures("steady")
def test_either_half_learns_further_and_the_rest_stays(dataset, tmp_path):
    """The pack that comes out draws, and what was not to change is the same to the byte."""
    list(base.train_vae(dataset, tmp_path, Stopwatch(0.1)))
    list(base.train_denoiser(dataset, tmp_path, Stopwatch(0.1)))
    pack, out = tmp_path / "pack", tmp_path / "out"
    out.mkdir()
    before = loading.autoencoder(pack)
    base_further.train_decoder_further(dataset, pack, out, Stopwatch(0.1))
    base_further.train_denoiser_further(dataset, pack, out, Stopwatch(0.1))
    for part in ("vae", "unet", "text_encoder"):
        weights = next((out / part).glob("*.safetensors"))
        assert weights.read_bytes() != (pack / part / weights.name).read_bytes()
        shutil.copyfile(weights, pack / part / weights.name)
    after = loading.autoencoder(pack)
    assert all(map(torch.equal, before.encoder.state_dict().values(), after.encoder.state_dict().values()))
    wanted = PictureRequest("a photo", steps=2, width=SIZE, height=SIZE)
    assert open_engine("torch", pack).generate(wanted).shape == (SIZE, SIZE, 3)


def test_another_light_changes_about_half_of_the_pictures():
    pictures = np.full((64, 4, 4, 3), 120, np.uint8)
    relit = base_decoder.relight(pictures, np.random.default_rng(0))
    changed = [not np.array_equal(one, pictures[0]) for one in relit]
    assert 16 < sum(changed) < 48
    assert len({one.tobytes() for one in relit}) > 16
