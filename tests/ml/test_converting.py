"""Packs become ONNX graphs: weights are not stored twice, adapters still fit, and what differs too much is not believed."""

import shutil

import msgspec
import numpy as np
import onnx_ir
import pytest
import torch
from safetensors.torch import save_file

from likeness.base.errors import Cancelled, Failed
from likeness.ml.comparing import compare, look
from likeness.ml.converting import SHRINK, convert_pack
from likeness.ml.families import family
from likeness.ml.lora import Delta
from likeness.ml.parts.exporting import trace, write_graph
from likeness.ml.parts.quantizing import BLOCK, dequantize, quantize
from likeness.ml.parts.sessions import open_session
from likeness.packs import onnx_graph
from likeness.packs.conversion import NOTES, Notes, read_notes
from likeness.packs.manifest import files_in
from likeness.packs.safety import check_all_safe


class Told:
    """Hears what a conversion says; `stop_at` graphs it stops it."""

    def __init__(self, stop_at=None):
        self.stages, self.done, self.numbers, self.stop_at = [], [], {}, stop_at

    def stage(self, name):
        self.stages.append(name)

    def progress(self, done, of):
        self.done.append((done, of))
        if done == self.stop_at:
            raise Cancelled("stopped")

    def measured(self, name, value):
        self.numbers[name] = value


@pytest.fixture(scope="module")
def converted(exported_pack, tmp_path_factory):
    """A pack whose conversion was stopped, and gone on with; all its graphs were there."""
    folder = tmp_path_factory.mktemp("converted") / "small"
    shutil.copytree(exported_pack, folder)
    notes = Notes(None, exported=family("sd15").graphs)
    (folder / NOTES).write_bytes(msgspec.json.encode(notes))
    with pytest.raises(Cancelled):
        convert_pack(folder, None, Told(stop_at=3))
    first = {path: path.stat().st_ino for path in folder.rglob("model.onnx")}
    told = Told()
    return folder, convert_pack(folder, None, told), told, first


def test_a_conversion_that_was_stopped_makes_no_graph_twice(converted):
    folder, conversion, told, first = converted
    assert len(first) == 4
    assert all(path.stat().st_ino == inode for path, inode in first.items())
    assert told.done == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert not any(name.endswith("-seconds") for name in told.numbers)
    assert read_notes(folder, None).conversion == conversion


def test_what_was_measured_is_small_and_told(converted):
    _, conversion, told, _ = converted
    assert conversion.name == "onnx"
    assert 0 < conversion.largest < 1e-3
    assert conversion.mean < 1e-4
    assert conversion.picture < 0.1
    assert told.numbers["denoiser-largest-difference"] <= conversion.largest


@pytest.fixture(scope="module")
def layers():
    """A network of one convolution and one linear layer, with numbers that 16 bits hold."""
    torch.manual_seed(0)

    class Layers(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = torch.nn.Conv2d(3, 64, 3)
            self.linear = torch.nn.Linear(64, 512)

        def forward(self, sample):
            return self.linear(self.conv(sample).flatten(2).transpose(1, 2))

    module = Layers().bfloat16().float()
    return module, trace(module, (torch.zeros(2, 3, 8, 8),), ["sample"], ["out"], {"sample": {0: "batch"}})


@pytest.mark.parametrize("kind", ["float32", "float16", "bfloat16"])
def test_weights_are_shared_as_they_are_stored_and_an_adapter_fits_all_the_same(layers, tmp_path, kind):
    module, model = layers
    stored = {name: tensor.to(getattr(torch, kind)) for name, tensor in module.state_dict().items()}
    save_file(stored, tmp_path / "weights.safetensors")
    write_graph(copy_of(model), tmp_path, "", "weights.safetensors")
    assert set(onnx_graph.locations(onnx_graph.load_graph(tmp_path / "model.onnx"))) == {"weights.safetensors"}
    assert not (tmp_path / "model.onnx_data").exists()
    check_all_safe(tmp_path, files_in(tmp_path))
    numbers = np.random.default_rng(4)
    sample = numbers.normal(size=(2, 3, 8, 8)).astype(np.float32)
    changes = {name: _delta(numbers, tuple(stored[f"{name}.weight"].shape)) for name in ("conv", "linear")}
    changed = {name: tensor.float().numpy() for name, tensor in stored.items()}
    for name, change in changes.items():
        changed[f"{name}.weight"] = change.added_to(changed[f"{name}.weight"])
    for weights, found in ((stored, {}), (changed, changes)):
        twin = type(module)()
        twin.load_state_dict({name: torch.as_tensor(numbers) for name, numbers in weights.items()})
        (ran,) = open_session(tmp_path / "model.onnx", found).run(None, {"sample": sample})
        wanted = twin(torch.as_tensor(sample)).detach().numpy()
        assert np.abs(ran - wanted).max() < 1e-5 * np.abs(wanted).max()


def test_weights_that_lie_nowhere_else_take_half_the_room_where_nothing_is_lost(layers, tmp_path):
    module, model = layers
    weights = [module.conv.weight, module.linear.weight, module.linear.bias]
    write_graph(copy_of(model), tmp_path, "", None)
    size = (tmp_path / "model.onnx_data").stat().st_size
    assert size == sum(weight.numel() * (2 if half_fits(weight) else 4) for weight in weights)


def half_fits(weight):
    return torch.equal(weight.half().float(), weight)


def copy_of(model):
    return onnx_ir.from_proto(onnx_ir.to_proto(model))


def _delta(numbers, shape):
    down = numbers.normal(size=(2, *shape[1:])).astype(np.float32)
    up = numbers.normal(size=(shape[0], 2, *(1,) * (len(shape) - 2))).astype(np.float32)
    return Delta(down, up)


def test_graphs_of_another_model_are_refused(converted, tmp_path):
    """As if an exporter had lost a layer: the notes say that all graphs are there, and one of them is wrong."""
    folder = tmp_path / "small"
    shutil.copytree(converted[0], folder)
    weights = folder / "vae_decoder" / "model.onnx_data"
    weights.write_bytes(b"\0" * weights.stat().st_size)
    with pytest.raises(Failed, match="pack-conversion-differs"):
        convert_pack(folder, None, Told())


def test_a_network_that_answers_with_nothing_usable_differs_infinitely(converted):
    seen = look(family("sd15"), "torch", converted[0])
    broken = type(seen)({**seen.outputs, "denoiser": seen.outputs["denoiser"] * np.nan}, seen.picture)
    assert compare(seen, broken).largest == float("inf")
    assert compare(seen, seen).largest == 0


@pytest.mark.parametrize(("variant", "most"), [("fp16", 0.002), ("int8", 0.02)])
def test_fewer_bits_change_little_and_an_adapter_still_fits(layers, tmp_path, variant, most):
    module, model = layers
    save_file(module.state_dict(), tmp_path / "weights.safetensors")
    write_graph(copy_of(model), tmp_path, "", "weights.safetensors")
    path = tmp_path / "model.onnx"
    assert SHRINK[variant](path) == (1 if variant == "int8" else 3)
    assert SHRINK[variant](path) == 0, "it was done before"
    check_all_safe(tmp_path, files_in(tmp_path))
    numbers = np.random.default_rng(4)
    sample = numbers.normal(size=(2, 3, 8, 8)).astype(np.float32)
    twin = type(module)()
    twin.load_state_dict(module.state_dict())
    change = _delta(numbers, (512, 64))
    for found in ({}, {"linear": change}):
        if found:
            twin.linear.weight.data = torch.as_tensor(change.added_to(twin.linear.weight.detach().numpy()))
        wanted = twin(torch.as_tensor(sample)).detach().numpy()
        (ran,) = open_session(path, found).run(None, {"sample": sample})
        assert 0 < np.abs(ran - wanted).max() < most * np.abs(wanted).max()


def test_eight_bits_hold_a_weight_to_a_254th_of_the_largest_beside_it():
    weight = np.random.default_rng(2).normal(size=(5, 3 * BLOCK)).astype(np.float32)
    weight[0, :BLOCK] = 0
    again = dequantize(*quantize(weight))
    largest = np.abs(weight.reshape(5, 3, BLOCK)).max(axis=2, keepdims=True)
    assert (np.abs(again - weight).reshape(5, 3, BLOCK) <= largest / 254 * 1.001).all()
    assert not again[0, :BLOCK].any()
