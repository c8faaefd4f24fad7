"""What every family must do. A new family is one more subclass with its own tiny pack."""

import dataclasses
import itertools
import json
import socket
import subprocess
import sys

import numpy as np
import pytest
from stock import alike

from likeness.base.errors import Cancelled, Failed
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.engines.redrawing import Anchor, redraw
from likeness.ml.families import family, family_of
from likeness.ml.recipes.adapter import (
    SITTER_TOKEN,
    AdapterSettings,
    HeldOut,
    Saved,
    Stepped,
    Trained,
    train_adapter,
)

MOST_DIFFERENCE = 2
MEAN_DIFFERENCE = 0.2
"""Of 255, between the engines: what two libraries' orders of summation may leave."""

SETTINGS = AdapterSettings(
    steps=20, rank=4, batch=2, learning_rate=2e-2, checkpoint_every=14, held_out_every=10, decoder_rate=1.0
)

IN_A_WORKER = """
import json, sys
from pathlib import Path
import numpy as np
from likeness.worker import process
process.shut_out(process.UNUSED)
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.recipes.adapter import AdapterSettings, Example, train_adapter
pack, photo, words = Path(sys.argv[1]), np.load(sys.argv[2]), json.loads(sys.argv[3])
examples = [Example(photo, "a photo of sks", np.ones(photo.shape[:2], np.float32))]
*_, trained = train_adapter(pack, examples, AdapterSettings(steps=1, rank=2, batch=1, decoder_rate=1.0, token_rate=1.0))
open_engine("torch", pack, trained.adapter).generate(PictureRequest(**words))
np.save(sys.argv[2], open_engine("torch", pack).generate(PictureRequest(**words)))
print(*sorted({name.partition(".")[0] for name, found in sys.modules.items() if found} & {"diffusers", *process.UNUSED}))
"""
"""With what a worker shuts out; the pictures of this process are made with everything that is installed."""


def request(**changes):
    wanted = {
        "prompt": f"a photo of {SITTER_TOKEN}, smiling",
        "negative": "hat",
        "seed": 5,
        "steps": 4,
        "guidance": 2.5,
    }
    return PictureRequest(**{**wanted, "width": 32, "height": 32, **changes})


def pytest_generate_tests(metafunc):
    if "engine" in metafunc.fixturenames:
        metafunc.parametrize("engine", metafunc.cls.engines)


class FamilyContract:
    name: str
    engines = ("torch", "onnx")
    least_gain = 0.97
    """The held-out loss after 20 steps, as a part of what it was."""

    @pytest.fixture(scope="class")
    @classmethod
    def pack(cls):
        raise NotImplementedError

    @pytest.fixture(scope="class")
    @classmethod
    def trained(cls, pack, photos):
        return list(train_adapter(pack, photos, SETTINGS))

    @pytest.fixture(scope="class")
    @classmethod
    def opened(cls, pack, trained):
        """By engine, and with the adapter or without. Each is opened once, but where opening is what is tested."""
        return {
            (engine, adapted): open_engine(engine, pack, trained[-1].adapter if adapted else None)
            for engine, adapted in itertools.product(cls.engines, (False, True))
        }

    def test_is_known_by_its_folder(self, pack):
        assert family_of(pack) is family(self.name)

    def test_needs_no_network_and_gives_the_same_picture_for_the_same_seed(self, pack, opened, engine, monkeypatch):
        def refuse(*_args, **_kwargs):
            raise AssertionError("asked for the network")

        first = opened[engine, False].generate(request())
        for name in ("connect", "connect_ex", "sendto"):
            monkeypatch.setattr(socket.socket, name, refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        again = open_engine(engine, pack).generate(request())
        other = opened[engine, False].generate(request(seed=6))
        assert first.shape == (32, 32, 3)
        assert first.dtype == np.uint8
        assert np.array_equal(first, again)
        assert np.abs(first.astype(int) - other).mean() > 2

    def test_learns_and_draws_without_the_libraries_that_a_worker_shuts_out(self, pack, photos, opened, tmp_path):
        kept, wanted = tmp_path / "picture.npy", request(steps=2)
        np.save(kept, photos[0].picture)
        words = [str(pack), str(kept), json.dumps(dataclasses.asdict(wanted))]
        said = subprocess.run([sys.executable, "-c", IN_A_WORKER, *words], capture_output=True, check=False, text=True)
        assert (said.stdout.strip(), said.returncode) == ("diffusers", 0), said.stderr
        same = opened["torch", False].generate(wanted)
        assert np.abs(np.load(kept).astype(int) - same).max() <= 1

    @pytest.mark.parametrize("with_adapter", [False, True])
    def test_engines_agree(self, opened, with_adapter):
        engines = [opened[name, with_adapter] for name in self.engines]
        for seed, guidance in ((1, 1.0), (2, 4.0)):
            pictures = [engine.generate(request(seed=seed, guidance=guidance)).astype(int) for engine in engines]
            for one, two in itertools.pairwise(pictures):
                assert np.abs(one - two).max() <= MOST_DIFFERENCE
                assert np.abs(one - two).mean() <= MEAN_DIFFERENCE
            assert all(picture.std() > 5 for picture in pictures)

    def test_an_adapter_changes_the_picture_and_leaves_no_trace(self, pack, opened, trained, engine):
        before = {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()}
        bare = opened[engine, False].generate(request())
        adapted = open_engine(engine, pack, trained[-1].adapter).generate(request())
        assert np.abs(bare.astype(int) - adapted).mean() > 1
        assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before

    def test_plain_diffusers_loads_what_was_trained_and_predicts_the_same(self, pack, trained):
        from diffusers import DiffusionPipeline

        alike(pack, DiffusionPipeline.from_pretrained(pack, local_files_only=True), trained[-1].adapter)

    def test_other_sizes(self, opened, engine):
        assert opened[engine, False].generate(request(width=48, height=64, steps=2)).shape == (64, 48, 3)

    def test_pictures_become_latents_and_come_back(self, opened, engine):
        networks = opened[engine, False].networks
        pictures = np.random.default_rng(0).uniform(-1, 1, (2, 3, 32, 64)).astype(np.float32)
        latents = networks.encode_pictures(pictures)
        assert latents.shape == (2, networks.channels, 32 // networks.factor, 64 // networks.factor)
        assert networks.decode(latents).shape == pictures.shape
        same = opened[self.engines[0], False].networks.encode_pictures(pictures)
        assert np.abs(latents - same).max() < 1e-4

    def test_engines_redraw_a_part_of_a_picture_alike(self, opened):
        photo = np.random.default_rng(1).integers(0, 255, (4, 4, 3), np.uint8).repeat(8, axis=0).repeat(8, axis=1)
        change = np.zeros((32, 32), np.float32)
        change[:, 16:] = 1
        first, *others = (redraw(opened[name, False], request(), Anchor(photo, 0.6, change)) for name in self.engines)
        assert np.abs(first.astype(int) - photo).mean() > 1
        for other in others:
            assert np.abs(first.astype(int) - other).max() <= MOST_DIFFERENCE

    def test_steps_are_told_and_can_stop_the_work(self, opened):
        engine, seen = opened[self.engines[-1], False], []
        engine.generate(request(steps=4), seen.append)
        assert seen == [1, 2, 3, 4]

        def stop(step):
            if step == 2:
                raise Cancelled("job-cancelled")

        with pytest.raises(Cancelled):
            engine.generate(request(steps=4), stop)

    def test_training_events_come_in_order_and_the_held_out_loss_falls(self, trained):
        assert [event.step for event in trained if isinstance(event, Stepped)] == list(range(1, 21))
        assert [event.step for event in trained if isinstance(event, Saved)] == [14]
        assert [event.step for event in trained if isinstance(event, HeldOut)] == [0, 10, 20]
        assert isinstance(trained[-1], Trained)
        assert trained[-1].held_out_after < self.least_gain * trained[-1].held_out_before

    def test_the_decoder_learns_the_photos_and_what_is_read_stays(self, opened, photos, engine):
        pictures = np.stack([photo.picture.transpose(2, 0, 1) for photo in photos]).astype(np.float32) / 127.5 - 1
        bare, adapted = (opened[engine, with_adapter].networks for with_adapter in (False, True))
        latents = bare.encode_pictures(pictures)
        assert np.array_equal(adapted.encode_pictures(pictures), latents)
        before, after = (np.abs(networks.decode(latents) - pictures).mean() for networks in (bare, adapted))
        assert after < 0.9 * before

    def test_resuming_gives_the_same_bytes_as_going_straight(self, pack, photos, trained):
        saved = next(event for event in trained if isinstance(event, Saved))
        rest = list(train_adapter(pack, photos, SETTINGS, resume=saved.checkpoint))
        assert next(event.step for event in rest if isinstance(event, Stepped)) == saved.step + 1
        assert rest[-1] == trained[-1]

    def test_another_seed_trains_otherwise(self, pack, photos, trained):
        changed = AdapterSettings(
            **{**{name: getattr(SETTINGS, name) for name in SETTINGS.__struct_fields__}, "seed": 9}
        )
        first = next(event for event in train_adapter(pack, photos, changed) if isinstance(event, Stepped))
        assert first != next(event for event in trained if isinstance(event, Stepped))

    def test_few_photos_are_all_trained_on(self, pack, photos):
        short = AdapterSettings(steps=1, rank=2, batch=2)
        last = list(train_adapter(pack, photos[:2], short))[-1]
        assert np.isnan(last.held_out_before)

    @pytest.mark.parametrize("part", [b"", b"not an adapter", b"\x02\0\0\0\0\0\0\0{}"])
    def test_a_damaged_adapter_is_refused(self, pack, part):
        with pytest.raises(Failed) as caught:
            open_engine(self.engines[0], pack, part)
        assert caught.value.code == "adapter-damaged"

    @pytest.mark.parametrize("part", [b"", b"nothing", b"\x02\0\0\0\0\0\0\0{}"])
    def test_a_damaged_checkpoint_is_refused(self, pack, photos, part):
        with pytest.raises(Failed) as caught:
            list(train_adapter(pack, photos, SETTINGS, resume=part))
        assert caught.value.code == "checkpoint-damaged"

    def test_a_checkpoint_of_other_settings_is_refused(self, pack, photos, trained):
        saved = next(event for event in trained if isinstance(event, Saved))
        with pytest.raises(Failed) as caught:
            list(train_adapter(pack, photos, AdapterSettings(steps=99, rank=4), resume=saved.checkpoint))
        assert caught.value.code in {"checkpoint-other-settings", "checkpoint-damaged"}

    def test_an_adapter_of_another_base_is_refused(self, pack, trained, engine):
        from safetensors.numpy import load, save

        renamed = {name.replace("blocks.", "elsewhere."): value for name, value in load(trained[-1].adapter).items()}
        assert any("elsewhere." in name for name in renamed)
        with pytest.raises(Failed) as caught:
            open_engine(engine, pack, save(renamed))
        assert caught.value.code == "adapter-mismatch"


class TestSd15(FamilyContract):
    name = "sd15"

    @pytest.fixture(scope="class")
    @classmethod
    def pack(cls, tiny_sd15):
        return tiny_sd15


class TestSdxl(FamilyContract):
    name = "sdxl"

    @pytest.fixture(scope="class")
    @classmethod
    def pack(cls, tiny_sdxl):
        return tiny_sdxl


class TestFlux2Klein(FamilyContract):
    name = "flux2-klein"
    engines = ("torch",)

    @pytest.fixture(scope="class")
    @classmethod
    def pack(cls, tiny_flux2_klein):
        return tiny_flux2_klein

    def test_without_onnx_files_it_says_so(self, pack):
        with pytest.raises(Failed) as caught:
            open_engine("onnx", pack)
        assert caught.value.code == "pack-no-onnx"
