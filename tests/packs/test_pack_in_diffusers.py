"""What is added is still what diffusers saved: it opens there, in every form in which diffusers itself writes weights, and makes the same numbers."""

import json
import shutil

import numpy as np
import onnx
import pytest
from pack_tools import ACCEPTED, KINDS, TINY, add

from likeness.base.paths import resources
from likeness.packs.installing import install
from likeness.packs.manifest import verify
from likeness.packs.offers import look_at


@pytest.fixture(scope="module")
def pipeline():
    from diffusers import StableDiffusionPipeline

    return StableDiffusionPipeline.from_pretrained(TINY, local_files_only=True, safety_checker=None)


def picture(pipeline):
    import torch

    pipeline.set_progress_bar_config(disable=True)
    noise = torch.Generator().manual_seed(3)
    return pipeline("a photo", num_inference_steps=2, height=64, width=64, generator=noise, output_type="np").images[0]


FORMS = [
    {"variant": "fp16", "max_shard_size": "100KB"},
    pytest.param({}, marks=pytest.mark.soak),
    pytest.param({"variant": "fp16"}, marks=pytest.mark.soak),
    pytest.param({"max_shard_size": "100KB"}, marks=pytest.mark.soak),
]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_that_diffusers_saves(pipeline, tmp_path, form):
    from diffusers import StableDiffusionPipeline

    pipeline.save_pretrained(tmp_path / "saved", safe_serialization=True, **form)
    offer = look_at(tmp_path / "saved", KINDS, name="saved")
    assert offer.left_out == ()
    manifest = install(offer, tmp_path / "packs", ACCEPTED)
    assert verify(tmp_path / "packs" / "saved") == manifest
    assert manifest.variants == (("fp16",) if "variant" in form else ())
    assert not [name for name in manifest.files if "fp16" in name]
    opened = StableDiffusionPipeline.from_pretrained(tmp_path / "packs" / "saved", local_files_only=True)
    assert np.array_equal(picture(opened), picture(pipeline))


def test_a_folder_that_optimum_exported_runs_on_onnx_runtime(tmp_path):
    """Graphs alone, no folder for the picture codec as a whole, and another class of pipelines."""
    from likeness.ml.families.sd15.onnx_networks import OnnxNetworks
    from likeness.ml.lora import Adapter

    starter, source = resources() / "packs" / "starter", tmp_path / "exported"
    for part in ("scheduler", "tokenizer", "text_encoder", "unet", "vae_decoder"):
        ignored = shutil.ignore_patterns("*.safetensors")
        shutil.copytree(starter / part, source / part, ignore=ignored)
    shutil.copy(starter / "vae" / "config.json", source / "vae_decoder" / "config.json")
    for graph in ("unet", "text_encoder"):
        whole = onnx.load(starter / graph / "model.onnx")  # with its weights, which lie in another file there
        onnx.save(whole, source / graph / "model.onnx")
    index = json.loads((starter / "model_index.json").read_text())
    graphs = {"vae_decoder": ["optimum", "ORTModelVaeDecoder"], "_class_name": "ORTStableDiffusionPipeline"}
    (source / "model_index.json").write_text(json.dumps({**index, **graphs}))
    manifest = add(source, tmp_path / "packs")
    assert manifest.variants == ("onnx",)
    assert manifest.resolution == 128
    networks = OnnxNetworks(tmp_path / "packs" / "exported", Adapter())
    assert networks.encode(["a photo"], 128, 128)["words"].shape[0] == 1
    assert networks.decode(np.zeros((1, networks.channels, 16, 16), np.float32)).shape[1] == 3


def test_a_pipeline_of_pickles_is_refused(pipeline, tmp_path):
    from likeness.base.errors import Failed

    pipeline.save_pretrained(tmp_path / "saved", safe_serialization=False)
    with pytest.raises(Failed, match="pack-only-pickles"):
        add(tmp_path / "saved", tmp_path / "packs")
