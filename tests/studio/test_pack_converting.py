"""From one file on a stick to an installed base model with ONNX graphs: each step in a real worker."""

import hashlib
import json
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.base.paths import Home, resources
from likeness.jobs.protocol import Crashed, Progress, Stage
from likeness.packs.base_digest import base_digest
from likeness.packs.conversion import NOTES, Notes
from likeness.packs.manifest import load_manifest, write_manifest
from likeness.studio import converting, packs
from likeness.studio.work import raise_for

GRAPHS = ("unet", "text_encoder", "vae_decoder", "vae_encoder")


def clock():
    return datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


@pytest.fixture
def starter(home, tmp_path):
    """The starter pack as one that a person added, without the encoder's graph, as older packs are."""
    older = shutil.copytree(resources() / "packs" / "starter", tmp_path / "older")
    shutil.rmtree(older / "vae_encoder")
    write_manifest(older, load_manifest(older))
    packs.add(home, packs.look(older, name="mine"), clock)
    return home.packs / "mine"


def test_of_a_checkpoint_that_was_added_no_folder_is_left(home):
    folder = home.packs / ".converting" / "file-0" / "mine"
    shutil.copytree(resources() / "packs" / "starter", folder)
    packs.add(home, packs.look(folder, name="mine", own=True), clock)
    assert sorted(path.name for path in home.packs.iterdir() if path.name != ".incoming") == ["mine"]


def half_done(home, starter):
    """What a conversion leaves that was killed before its last graph."""
    folder = home.packs / ".converting" / "onnx-mine" / "mine"
    shutil.copytree(starter, folder)
    (folder / NOTES).write_bytes(msgspec.json.encode(Notes(None, exported=GRAPHS[:3])))
    return folder


@pytest.mark.worker
def test_a_conversion_that_was_killed_goes_on_and_replaces_the_pack_when_it_is_whole(home, starter):
    half_done(home, starter)
    before = load_manifest(starter)
    stages, progress = [], []

    def hear(event):
        if isinstance(event, Stage):
            stages.append(event.name)
        if isinstance(event, Progress):
            progress.append((event.done, event.of))
        assert load_manifest(starter) == before, "the pack was touched before the end"

    done = converting.convert(home, "mine", on_event=hear)
    assert stages == ["loading", "exporting", "checking"]
    assert progress == [(number, 4) for number in range(1, 5)]
    assert (done.variant, done.name) == ("onnx", "mine")
    assert done.conversion.mean < 1e-4
    assert done.conversion.picture < 0.1
    after = load_manifest(starter)
    assert (after.variants, after.conversion) == (("onnx",), done.conversion)
    assert after.accepted == before.accepted
    assert base_digest(after) == base_digest(before)  # personal models stay good
    assert after.files.keys() - before.files.keys() == {
        "vae_encoder/config.json", "vae_encoder/model.onnx", "vae_encoder/model.onnx_data",
    }  # fmt: skip
    assert done.added == packs.verify_pack(home, "mine").size - sum(file.size for file in before.files.values())
    assert not (home.packs / ".converting" / "onnx-mine").exists()


def test_a_worker_that_dies_for_want_of_memory_is_not_told_as_a_crash(home, starter, monkeypatch):
    dies = "import os, sys; print('std::bad_alloc', file=sys.stderr, flush=True); os.abort()"
    monkeypatch.setattr("likeness.jobs.supervisor.program_command", lambda: [sys.executable, "-c", dies])
    with pytest.raises(Failed, match="out-of-memory"):
        converting.convert(home, starter.name)


def test_the_pack_that_came_with_the_program_is_left_alone(home):
    with pytest.raises(Refused, match="pack-bundled"):
        converting.convert(home, "starter")


def test_a_damaged_pack_is_not_converted(home, starter):
    weights = starter / "vae" / "diffusion_pytorch_model.safetensors"
    right = weights.read_bytes()
    weights.write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    with pytest.raises(Failed, match="pack-damaged"):
        converting.convert(home, "mine")


@pytest.mark.worker
def test_a_stop_leaves_the_pack_as_it_was(home, starter):
    def stop(event):
        if isinstance(event, Stage) and event.name == "loading":
            raise Cancelled("stopped")

    before = {path: path.stat().st_mtime_ns for path in starter.rglob("*")}
    with pytest.raises(Cancelled):
        converting.convert(home, "mine", on_event=stop)
    assert {path: path.stat().st_mtime_ns for path in starter.rglob("*")} == before
    packs.verify_pack(home, "mine")
    converting.forget(home, "mine")
    assert not (home.packs / ".converting").exists()


def test_a_full_disk_is_told_before_anything_is_written(home, tmp_path, monkeypatch):
    source = tmp_path / "model.safetensors"
    source.write_bytes(b"\0" * 1_000)
    monkeypatch.setattr(converting, "MARGIN", 2**62)
    with pytest.raises(Failed, match="pack-no-room"):
        converting.open_checkpoint(home, source)


def test_a_pickle_is_refused_without_a_worker_and_unread(home, tmp_path):
    source = tmp_path / "model.ckpt"
    source.touch(mode=0o000)
    with pytest.raises(Failed, match="checkpoint-pickle"):
        converting.open_checkpoint(home, source)
    assert not home.root.exists()


def test_one_at_a_time(home, starter):
    with converting._place(home, "onnx-mine", "mine"), pytest.raises(Failed, match="pack-being-added"):
        converting.convert(home, "mine")


@pytest.mark.soak
@pytest.mark.worker
def test_a_checkpoint_of_full_size_becomes_a_pack(home, tmp_path):
    """Two gigabytes of random numbers in the shape of Stable Diffusion 1.x; the worker's memory stays below 800 MB, its libraries included."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "ml"))
    import torch
    from ldm_layout import as_checkpoint, unet_name
    from safetensors import safe_open
    from safetensors.torch import save_file

    from likeness.ml.importing.conversion import BUILDERS, PARTS

    configs, weights = {}, {}
    for part in PARTS["sd15"]:
        configs[part] = json.loads((resources() / "families" / "sd15" / part / "config.json").read_text())
        with torch.device("meta"):
            module = BUILDERS[part](configs[part])
        weights[part] = {
            name: torch.empty(tensor.shape, dtype=torch.float16).normal_(0, 0.02)
            for name, tensor in module.state_dict().items()
        }
    source = tmp_path / "Large Model.safetensors"
    save_file(as_checkpoint(weights, configs), source)
    del weights
    costs = []
    folder = converting.open_checkpoint(home, source, lambda event: costs.extend(getattr(event, "costs", ())))
    assert max(cost.peak_memory for cost in costs) < 800_000_000
    looked = packs.look(folder, own=True)
    assert (looked.row.name, looked.row.family, looked.row.resolution) == ("large-model", "sd15", 512)
    packs.add(home, looked, clock)
    made = home.packs / "large-model" / "unet" / "diffusion_pytorch_model.safetensors"
    with safe_open(source, "pt") as before, safe_open(made, "pt") as after:
        for name in after.keys():  # noqa: SIM118 (no mapping)
            there = before.get_tensor(f"model.diffusion_model.{unet_name(name, configs['unet'])}")
            assert torch.equal(after.get_tensor(name), there), name
    assert (
        hashlib.sha256(made.read_bytes()).hexdigest()
        == load_manifest(made.parents[1]).files["unet/diffusion_pytorch_model.safetensors"].sha256
    )


@pytest.mark.parametrize("reason", ["died", "garbled"])
def test_a_worker_that_was_made_to_stop_was_stopped_and_any_other_end_without_a_word_is_a_crash(reason):
    with pytest.raises(Cancelled, match="stopped"):
        raise_for(Crashed("stopped", -15, ""))
    with pytest.raises(Failed, match="worker-crashed"):
        raise_for(Crashed(reason, -9, ""))
