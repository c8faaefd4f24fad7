"""The sd15 layout itself: stock diffusers and a stock tokenizer must agree with what we do."""

import shutil

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.families.sd15.folder import read_folder
from likeness.ml.lora import Adapter, WordRows, read_adapter, write_adapter
from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.recipes.adapter import AdapterSettings, train_adapter
from likeness.packs import onnx_graph


@pytest.fixture(scope="module")
def adapter(tiny_sd15, photos):
    return list(train_adapter(tiny_sd15, photos, AdapterSettings(steps=6, rank=4, batch=2, learning_rate=2e-2)))[
        -1
    ].adapter


def test_plain_onnxruntime_opens_the_exported_graphs(tiny_sd15):
    import onnxruntime as ort

    for part, outputs in {
        "unet": ["out_sample"],
        "vae_decoder": ["sample"],
        "text_encoder": ["last_hidden_state", "pooler_output"],
    }.items():
        session = ort.InferenceSession(str(tiny_sd15 / part / "model.onnx"), providers=["CPUExecutionProvider"])
        assert [entry.name for entry in session.get_outputs()] == outputs


def test_the_graph_shares_the_weights_of_its_folder(tiny_sd15):
    model = onnx_graph.load_graph(tiny_sd15 / "unet" / "model.onnx")
    assert set(onnx_graph.locations(model)) == {"diffusion_pytorch_model.safetensors"}
    assert not (tiny_sd15 / "unet" / "model.onnx_data").exists()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=120), min_size=1, max_size=3))
def test_ids_are_those_of_transformers(tiny_sd15_tokenizers, texts):
    ours, theirs = tiny_sd15_tokenizers
    expected = theirs(texts, padding="max_length", truncation=True, return_tensors="np").input_ids
    assert ours.ids(texts).tolist() == expected.tolist()


@pytest.fixture(scope="module")
def tiny_sd15_tokenizers(tiny_sd15):
    from transformers import CLIPTokenizer

    return ClipTokenizer(tiny_sd15 / "tokenizer"), CLIPTokenizer.from_pretrained(
        tiny_sd15 / "tokenizer", local_files_only=True
    )


def test_every_word_of_the_captions_is_one_token(tiny_sd15_tokenizers):
    ours, _ = tiny_sd15_tokenizers
    ids = ours.ids(["a photo of sks, smiling, facing the camera"])[0]
    assert (ids != ours.padding).sum() == 1 + 10  # ten words and signs, and the start; the end is also the padding


def test_a_pack_without_onnx_says_so(tiny_sd15, tmp_path):
    bare = tmp_path / "bare"
    shutil.copytree(tiny_sd15, bare, ignore=shutil.ignore_patterns("*.onnx", "*.onnx_data"))
    with pytest.raises(Failed) as caught:
        open_engine("onnx", bare)
    assert caught.value.code == "pack-no-onnx"
    assert open_engine("torch", bare).generate(PictureRequest("a photo", steps=1, width=32, height=32)).shape == (
        32,
        32,
        3,
    )


@pytest.mark.parametrize("part", ["unet", "vae", "text_encoder"])
def test_a_pack_with_a_broken_part_is_damaged(tiny_sd15, tmp_path, part):
    broken = tmp_path / "broken"
    shutil.copytree(tiny_sd15, broken)
    weights = next((broken / part).glob("*.safetensors"))
    weights.write_bytes(weights.read_bytes()[:100])
    with pytest.raises(Failed) as caught:
        open_engine("torch", broken)
    assert caught.value.code == "pack-damaged"


def test_pickled_weights_are_not_even_looked_for(tiny_sd15, tmp_path):
    import torch

    broken = tmp_path / "pickled"
    shutil.copytree(tiny_sd15, broken)
    (broken / "unet" / "diffusion_pytorch_model.safetensors").unlink()
    torch.save({}, broken / "unet" / "diffusion_pytorch_model.bin")
    with pytest.raises(Failed) as caught:
        open_engine("torch", broken)
    assert caught.value.code == "pack-damaged"


def test_the_folder_says_how_latents_are_made(tiny_sd15):
    folder = read_folder(tiny_sd15)
    assert (folder.latents.factor, folder.latents.channels, folder.latents.scale) == (2, 4, 0.7)
    assert folder.schedule.prediction in {"epsilon", "v_prediction"}


def test_a_sitters_word_changes_its_prompts_alone_and_on_both_engines_alike(tiny_sd15, adapter):
    ids = ClipTokenizer(tiny_sd15 / "tokenizer").ids_of("sks")
    rows = {token: np.random.default_rng(token).normal(size=32).astype(np.float32) for token in ids}
    deltas = read_adapter(adapter, "unet").deltas
    data = write_adapter(Adapter(deltas, {"text_encoder": WordRows(rows)}), "unet", {"family": "sd15"})
    prompts = ["a photo of sks", "a photo of a man"]
    torch, onnx, bare = (
        open_engine(name, tiny_sd15, file).networks.encode(prompts, 32, 32)["words"]
        for name, file in (("torch", data), ("onnx", data), ("torch", adapter))
    )
    assert np.abs(torch - onnx).max() < 1e-4
    assert np.abs(torch[0] - bare[0]).max() > 0.1
    assert np.array_equal(torch[1], bare[1])


@pytest.mark.parametrize("rows", [{10**6: np.ones(32, np.float32)}, {5: np.ones(7, np.float32)}])
@pytest.mark.parametrize("engine", ["torch", "onnx"])
def test_words_of_another_base_are_refused(tiny_sd15, adapter, engine, rows):
    deltas = read_adapter(adapter, "unet").deltas
    data = write_adapter(Adapter(deltas, {"text_encoder": WordRows(rows)}), "unet", {"family": "sd15"})
    with pytest.raises(Failed) as caught:
        open_engine(engine, tiny_sd15, data)
    assert caught.value.code == "adapter-mismatch"


def test_pictures_are_encoded_alike_by_both_engines(tiny_sd15):
    pictures = np.random.default_rng(0).uniform(-1, 1, (2, 3, 32, 48)).astype(np.float32)
    torch, onnx = (open_engine(name, tiny_sd15).networks.encode_pictures(pictures) for name in ("torch", "onnx"))
    assert torch.shape == (2, 4, 16, 24)
    assert np.abs(torch - onnx).max() < 1e-4


def test_changes_of_the_text_encoder_are_made_on_both_engines_alike(tiny_sd15):
    from safetensors.numpy import save

    name, rng = "text_encoder.text_model.encoder.layers.0.self_attn.q_proj", np.random.default_rng(0)
    foreign = save(
        {
            f"{name}.lora_A.weight": rng.normal(size=(2, 32)).astype(np.float32),
            f"{name}.lora_B.weight": rng.normal(size=(32, 2)).astype(np.float32),
        }
    )
    torch, onnx, bare = (
        open_engine(name, tiny_sd15, file).networks.encode(["a photo of a man"], 32, 32)["words"]
        for name, file in (("torch", foreign), ("onnx", foreign), ("torch", None))
    )
    assert np.abs(torch - onnx).max() < 1e-4
    assert np.abs(torch - bare).max() > 0.1
