"""What every family must do. A new family is one more subclass with its own tiny pack."""

import socket

import numpy as np
import pytest

from likeness.base.errors import Cancelled, Failed
from likeness.ml.engines import PictureRequest, open_engine
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

SETTINGS = AdapterSettings(steps=12, rank=4, batch=2, learning_rate=2e-2, checkpoint_every=5, held_out_every=6)


def request(**changes):
    wanted = {
        "prompt": f"a photo of {SITTER_TOKEN}, smiling",
        "negative": "hat",
        "seed": 5,
        "steps": 6,
        "guidance": 2.5,
    }
    return PictureRequest(**{**wanted, "width": 32, "height": 32, **changes})


class FamilyContract:
    name: str

    @pytest.fixture
    def pack(self):
        raise NotImplementedError

    @pytest.fixture
    def trained(self, pack, photos):
        return _train_once(pack, photos)

    def test_is_known_by_its_folder(self, pack):
        assert family_of(pack) is family(self.name)

    def test_needs_no_network(self, pack, monkeypatch):
        def refuse(*_args, **_kwargs):
            raise AssertionError("asked for the network")

        for name in ("connect", "connect_ex", "sendto"):
            monkeypatch.setattr(socket.socket, name, refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        assert open_engine("torch", pack).generate(request()).shape == (32, 32, 3)
        assert open_engine("onnx", pack).generate(request()).shape == (32, 32, 3)

    @pytest.mark.parametrize("engine", ["torch", "onnx"])
    def test_same_seed_same_picture_other_seed_another(self, pack, engine):
        first = open_engine(engine, pack).generate(request())
        again = open_engine(engine, pack).generate(request())
        other = open_engine(engine, pack).generate(request(seed=6))
        assert first.dtype == np.uint8
        assert np.array_equal(first, again)
        assert np.abs(first.astype(int) - other).mean() > 2

    @pytest.mark.parametrize("with_adapter", [False, True])
    def test_engines_agree(self, pack, trained, with_adapter):
        adapter = trained[-1].adapter if with_adapter else None
        engines = [open_engine(name, pack, adapter) for name in ("torch", "onnx")]
        for seed, guidance in ((1, 1.0), (2, 4.0)):
            one, two = (engine.generate(request(seed=seed, guidance=guidance)).astype(int) for engine in engines)
            assert np.abs(one - two).max() <= MOST_DIFFERENCE
            assert np.abs(one - two).mean() <= MEAN_DIFFERENCE
            assert one.std() > 5

    @pytest.mark.parametrize("engine", ["torch", "onnx"])
    def test_an_adapter_changes_the_picture_and_leaves_no_trace(self, pack, trained, engine):
        before = {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()}
        bare = open_engine(engine, pack).generate(request())
        adapted = open_engine(engine, pack, trained[-1].adapter).generate(request())
        assert np.abs(bare.astype(int) - adapted).mean() > 1
        assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before

    @pytest.mark.parametrize("engine", ["torch", "onnx"])
    def test_other_sizes(self, pack, engine):
        assert open_engine(engine, pack).generate(request(width=48, height=64, steps=2)).shape == (64, 48, 3)

    def test_steps_are_told_and_can_stop_the_work(self, pack):
        engine, seen = open_engine("onnx", pack), []
        engine.generate(request(steps=4), seen.append)
        assert seen == [1, 2, 3, 4]

        def stop(step):
            if step == 2:
                raise Cancelled("job-cancelled")

        with pytest.raises(Cancelled):
            engine.generate(request(steps=4), stop)

    def test_training_events_come_in_order(self, trained):
        steps = [event.step for event in trained if isinstance(event, Stepped)]
        assert steps == list(range(1, 13))
        assert [event.step for event in trained if isinstance(event, Saved)] == [5, 10]
        assert [event.step for event in trained if isinstance(event, HeldOut)] == [0, 6, 12]
        assert isinstance(trained[-1], Trained)

    def test_the_held_out_loss_falls(self, trained):
        assert trained[-1].held_out_after < 0.97 * trained[-1].held_out_before

    def test_training_twice_gives_the_same_bytes(self, pack, photos, trained):
        assert list(train_adapter(pack, photos, SETTINGS))[-1] == trained[-1]

    def test_resuming_gives_the_same_bytes_as_going_straight(self, pack, photos, trained):
        for saved in [event for event in trained if isinstance(event, Saved)]:
            rest = list(train_adapter(pack, photos, SETTINGS, resume=saved.checkpoint))
            assert next(event.step for event in rest if isinstance(event, Stepped)) == saved.step + 1
            assert rest[-1] == trained[-1]

    def test_another_seed_gives_another_adapter(self, pack, photos, trained):
        changed = AdapterSettings(
            **{**{name: getattr(SETTINGS, name) for name in SETTINGS.__struct_fields__}, "seed": 9}
        )
        assert list(train_adapter(pack, photos, changed))[-1].adapter != trained[-1].adapter

    def test_few_photos_are_all_trained_on(self, pack, photos):
        short = AdapterSettings(steps=2, rank=2, batch=2)
        last = list(train_adapter(pack, photos[:2], short))[-1]
        assert np.isnan(last.held_out_before)

    @pytest.mark.parametrize("part", [b"", b"not an adapter", b"\x02\0\0\0\0\0\0\0{}"])
    @pytest.mark.parametrize("engine", ["torch", "onnx"])
    def test_a_damaged_adapter_is_refused(self, pack, engine, part):
        with pytest.raises(Failed) as caught:
            open_engine(engine, pack, part)
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

    @pytest.mark.parametrize("engine", ["torch", "onnx"])
    def test_an_adapter_of_another_base_is_refused(self, pack, trained, engine):
        from safetensors.numpy import load, save

        renamed = {
            name.replace(".mid_block.", ".elsewhere."): value for name, value in load(trained[-1].adapter).items()
        }
        assert any(".elsewhere." in name for name in renamed)
        with pytest.raises(Failed) as caught:
            open_engine(engine, pack, save(renamed))
        assert caught.value.code == "adapter-mismatch"


_TRAINED = {}


def _train_once(pack, photos):
    if pack not in _TRAINED:
        _TRAINED[pack] = list(train_adapter(pack, photos, SETTINGS))
    return _TRAINED[pack]


class TestSd15(FamilyContract):
    name = "sd15"

    @pytest.fixture
    def pack(self, tiny_sd15):
        return tiny_sd15
