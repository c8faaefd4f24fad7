"""Every way in which a pack can be wrong is named, with the file; a whole one passes."""

import json
import pickle
import struct
import zipfile
from pathlib import Path

import msgspec
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from safetensors.numpy import save_file

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.base.sentences import sentence
from likeness.packs.base_digest import base_digest, is_base
from likeness.packs.find import find_pack, list_packs
from likeness.packs.manifest import (
    MANIFEST,
    GenerationAdvice,
    Manifest,
    PackFile,
    TrainingAdvice,
    load_manifest,
    verify,
    write_manifest,
)


def describe(folder: Path) -> Manifest:
    return write_manifest(
        folder,
        Manifest(
            format=1,
            name=folder.name,
            title="A pack",
            version="1",
            family="sd15",
            licence="CC0-1.0",
            resolution=128,
            sitter_token="sks",
            training=TrainingAdvice(steps=10, rank=4, batch=2, learning_rate=1e-3),
            generation=GenerationAdvice(steps=5, guidance=2.0),
            files={},
        ),
    )


def graph(folder: Path, *, location: str = "model.onnx_data", domain: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    weight = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[4], data_location=TensorProto.EXTERNAL)
    for key, value in (("location", location), ("offset", "0"), ("length", "16")):
        weight.external_data.add(key=key, value=value)
    made = helper.make_graph(
        [helper.make_node("Add", ["x", "w"], ["y"], domain=domain)],
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [4])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [4])],
        [weight],
    )
    opsets = [helper.make_opsetid("", 18), *([helper.make_opsetid(domain, 1)] if domain else [])]
    (folder / "model.onnx").write_bytes(helper.make_model(made, opset_imports=opsets).SerializeToString())
    np.arange(4, dtype=np.float32).tofile(folder / "model.onnx_data")
    return folder / "model.onnx"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "good"
    (folder / "unet").mkdir(parents=True)
    save_file({"a": np.ones((3, 5), np.float32), "b": np.zeros(7, np.int64)}, folder / "unet" / "model.safetensors")
    graph(folder / "vae_decoder")
    (folder / "README.md").write_text("# A pack\n", encoding="utf-8")
    (folder / "model_index.json").write_text("{}", encoding="utf-8")
    describe(folder)
    return folder


def refusal(folder: Path) -> Failed:
    with pytest.raises(Failed) as caught:
        verify(folder)
    assert "no sentence" not in sentence(caught.value)
    return caught.value


def test_a_whole_pack_passes(pack):
    manifest = verify(pack)
    assert set(manifest.files) == {
        "README.md",
        "model_index.json",
        "unet/model.safetensors",
        "vae_decoder/model.onnx",
        "vae_decoder/model.onnx_data",
    }
    assert load_manifest(pack) == manifest


def test_one_changed_byte_is_named(pack):
    path = pack / "unet" / "model.safetensors"
    data = bytearray(path.read_bytes())
    data[-3] ^= 1
    path.write_bytes(data)
    error = refusal(pack)
    assert (error.code, error.fields["file"]) == ("pack-damaged", "unet/model.safetensors")


@pytest.mark.parametrize("name", ["README.md", "unet/model.safetensors"])
def test_a_missing_file_is_named(pack, name):
    (pack / name).unlink()
    error = refusal(pack)
    assert (error.code, error.fields["file"]) == ("pack-damaged", name)


def test_a_file_too_many_is_named(pack):
    (pack / "extra.json").write_text("{}", encoding="utf-8")
    assert refusal(pack).fields["file"] == "extra.json"


@pytest.mark.parametrize(
    "name", ["model.bin", "model.pt", "model.ckpt", "model.pkl", "setup.py", "run.sh", "lib.so", "noending"]
)
def test_kinds_that_could_run_code_are_refused_even_when_listed(pack, name):
    (pack / name).write_bytes(b"harmless")
    describe(pack)
    error = refusal(pack)
    assert (error.code, error.fields["file"]) == ("pack-unsafe", name)


@pytest.mark.parametrize("name", ["w.safetensors", "w.onnx", "w.onnx_data", "w.json", "w.model", "w.txt"])
@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_a_pickle_is_refused_under_every_name(pack, name, protocol):
    (pack / name).write_bytes(pickle.dumps({"weights": [1.0, 2.0]}, protocol))
    describe(pack)
    assert refusal(pack).code == "pack-unsafe"


@pytest.mark.parametrize("name", ["w.safetensors", "w.onnx_data", "w.model"])
def test_a_zip_is_refused_under_every_name(pack, name):
    with zipfile.ZipFile(pack / name, "w") as archive:
        archive.writestr("data.pkl", b"x")
    describe(pack)
    assert refusal(pack).code == "pack-unsafe"


def bad_headers():
    tensor = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
    yield "not json", b"{oops}" + b"\0" * 8
    yield "a list", b"[1,2]"
    yield "too short for its data", json.dumps({"a": tensor}).encode()
    yield "shape and bytes differ", json.dumps({"a": {**tensor, "shape": [3]}}).encode() + b"\0" * 8
    yield "a gap", json.dumps({"a": {**tensor, "data_offsets": [8, 16]}}).encode() + b"\0" * 16
    yield "unknown kind", json.dumps({"a": {**tensor, "dtype": "OBJ"}}).encode() + b"\0" * 8


@pytest.mark.parametrize(
    ("reason", "rest"), list(bad_headers()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_safetensors_with_a_bad_header_are_refused(pack, reason, rest):
    length = rest.find(b"\0") if b"\0" in rest else len(rest)
    (pack / "w.safetensors").write_bytes(struct.pack("<Q", length) + rest)
    describe(pack)
    error = refusal(pack)
    assert (error.code, error.fields["file"]) == ("pack-damaged", "w.safetensors"), reason


def test_a_header_longer_than_the_file_is_refused(pack):
    (pack / "w.safetensors").write_bytes(struct.pack("<Q", 2**60) + b"{}")
    describe(pack)
    assert refusal(pack).code == "pack-damaged"


@pytest.mark.parametrize("location", ["../secret", "/etc/passwd", "a/b", "..", "C:\\w", ""])
def test_onnx_that_reaches_outside_its_folder_is_refused(pack, location):
    graph(pack / "vae_decoder", location=location)
    describe(pack)
    error = refusal(pack)
    assert (error.code, error.fields["file"]) == ("pack-unsafe", "vae_decoder/model.onnx")


def test_onnx_with_operators_of_its_own_is_refused(pack):
    graph(pack / "vae_decoder", domain="evil.ops")
    describe(pack)
    assert refusal(pack).code == "pack-unsafe"


def test_onnx_that_is_not_onnx_is_refused(pack):
    (pack / "vae_decoder" / "model.onnx").write_bytes(b"\xff" * 100)
    describe(pack)
    assert refusal(pack).code == "pack-unsafe"


def test_onnx_hidden_in_a_branch_is_looked_at_too(pack):
    path = pack / "vae_decoder" / "model.onnx"
    model = onnx.load(path, load_external_data=False)
    inner = helper.make_graph([helper.make_node("Steal", [], ["z"], domain="evil.ops")], "inner", [], [])
    model.graph.node.append(helper.make_node("If", ["c"], ["z"], then_branch=inner, else_branch=inner))
    path.write_bytes(model.SerializeToString())
    describe(pack)
    assert refusal(pack).code == "pack-unsafe"


@pytest.mark.parametrize("name", ["../other.json", "/etc/passwd", "a/../../b", "a\\b", "C:b", "a//b", ".", "x\0y"])
def test_paths_that_leave_the_pack_are_refused_before_anything_is_read(pack, name):
    listing = json.loads((pack / MANIFEST).read_text(encoding="utf-8"))
    listing["files"][name] = {"size": 1, "sha256": "0" * 64}
    (pack / MANIFEST).write_text(json.dumps(listing), encoding="utf-8")
    with pytest.raises(Failed) as caught:
        load_manifest(pack)
    assert caught.value.code == "pack-unsafe"


def test_a_link_is_refused(pack, tmp_path):
    (tmp_path / "outside.txt").write_text("x", encoding="utf-8")
    (pack / "inside.txt").symlink_to(tmp_path / "outside.txt")
    assert refusal(pack).code == "pack-unsafe"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"format": 2}', "\x00", "[" * 5000])
def test_a_manifest_that_is_none_is_damaged(pack, text):
    (pack / MANIFEST).write_text(text, encoding="utf-8")
    assert refusal(pack).code == "pack-damaged"


def test_text_must_be_text(pack):
    (pack / "words.txt").write_bytes(b"\xff\xfe\x00")
    describe(pack)
    assert refusal(pack).code == "pack-damaged"


def test_an_installed_pack_wins_over_the_bundled_one(pack, tmp_path):
    installed = tmp_path / "installed"
    (installed / "good").mkdir(parents=True)
    (installed / "good" / MANIFEST).write_bytes((pack / MANIFEST).read_bytes())
    assert find_pack("good", installed, pack.parent) == installed / "good"
    assert find_pack("good", tmp_path / "nowhere", pack.parent) == pack
    assert list_packs(installed, pack.parent) == [installed / "good"]


@pytest.mark.parametrize("name", ["none", "../good", "", "."])
def test_a_pack_that_is_not_there_is_missing(pack, tmp_path, name):
    with pytest.raises(Failed) as caught:
        find_pack(name, tmp_path / "nowhere", pack.parent)
    assert caught.value.code == "pack-missing"


def test_a_pack_is_another_base_only_where_other_weights_are_learned_on():
    """Not for a better picture codec, for graphs, for an adapter beside it, for words and advice; for a denoiser, a text encoder, the sitter's word."""
    manifest = load_manifest(resources() / "packs" / "starter")
    unet, text = "unet/diffusion_pytorch_model.safetensors", "text_encoder/model.safetensors"
    other = PackFile(1, "0" * 64)

    def with_files(*names, **more):
        return msgspec.structs.replace(manifest, files={**manifest.files, **dict.fromkeys(names, other)}, **more)

    named = set(manifest.files) - {unet, text}
    added = {"vae_encoder/model.onnx", "unet/model.onnx_data", "few_steps.safetensors", "vae/b.safetensors"}
    same = with_files(*named, *added, version="0.3", title="Another", variants=("onnx",), source="folder", seal="")
    assert base_digest(same) == base_digest(manifest)
    others = [with_files(unet), with_files(text), with_files("text_encoder_2/model.safetensors")]
    others.append(msgspec.structs.replace(manifest, sitter_token="ohwx"))
    assert len({base_digest(one) for one in (manifest, *others)}) == 5
    assert is_base(manifest, None)
    assert is_base(same, base_digest(manifest))
    assert not is_base(others[0], base_digest(manifest))
