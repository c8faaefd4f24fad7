"""What of a base model is in memory together while a training begins: the captions' encoder goes before the denoiser comes."""

import json
import shutil
import subprocess
import sys
import weakref

import pytest
import tiny_packs

from likeness.ml.parts import loading
from likeness.ml.recipes.adapter import AdapterSettings, Tier, train_adapter
from likeness.packs.footprint import loading as reckoned
from likeness.packs.footprint import sizes_of

PARTS = {
    "text_encoder": "text", "projecting_text_encoder": "text", "chat_encoder": "text",
    "autoencoder": "autoencoder", "flux2_autoencoder": "autoencoder",
    "denoiser": "denoiser", "flux2_transformer": "denoiser",
}  # fmt: skip
GIGA = 10**9


@pytest.fixture
def loads(monkeypatch):
    """Each load, with what of the loads before it was still there."""
    seen, alive = [], []

    def recorded(name):
        load = getattr(loading, name)

        def loads(*words):
            seen.append((PARTS[name], {part for part, module in alive if module() is not None}))
            module = load(*words)
            alive.append((PARTS[name], weakref.ref(module)))
            return module

        return loads

    for name in PARTS:
        monkeypatch.setattr(loading, name, recorded(name))
    return seen


@pytest.mark.parametrize(("family", "learned"), [("bare_sdxl", False), ("bare_sdxl", True), ("tiny_flux2_klein", True)])
def test_a_part_is_gone_before_the_next_is_loaded(request, photos, loads, family, learned):
    settings = AdapterSettings(steps=1, rank=2, batch=1, token_rate=2.0 if learned else 0.0)
    list(train_adapter(request.getfixturevalue(family), photos[:2], settings, Tier("plain", "float32")))
    encoders = 2 if family == "bare_sdxl" else 1
    begin = [("text", set()), ("text", {"text"})][:encoders]
    expected = [*begin, ("autoencoder", set()), ("denoiser", set())]
    if learned and family != "tiny_flux2_klein":  # the sitter's word is learned in them
        expected += [("text", {"denoiser"}), ("text", {"denoiser", "text"})][:encoders]
    assert loads == expected


def test_an_encoder_that_stays_in_half_precision_says_to_the_bit_what_the_wide_one_says(tiny_flux2_klein, tmp_path):
    import torch
    from safetensors.torch import load_file, save_file

    from likeness.ml.families import family
    from likeness.ml.families.flux2_klein import training

    pack = tmp_path / "half"
    shutil.copytree(tiny_flux2_klein, pack)
    for path in (pack / "text_encoder").glob("*.safetensors"):
        save_file({name: tensor.bfloat16() for name, tensor in load_file(path).items()}, path, {"format": "pt"})
    assert loading.stored_in(pack / "text_encoder") == "bfloat16"
    held = []
    load, prompts = loading.chat_encoder, ["a photo of a woman", "sks"]

    def kept(*words):
        held.append(load(*words))
        return held[-1]

    with pytest.MonkeyPatch.context() as patched, torch.no_grad():
        patched.setattr(loading, "chat_encoder", kept)
        found = family("flux2-klein").load_for_training(pack).load_text().encode(prompts, 32, 32)["words"]
        patched.setattr(loading, "chat_encoder", lambda pack, layers, _: load(pack, layers))
        patched.setattr(training, "widen_while_running", lambda *_: None)
        wide = family("flux2-klein").load_for_training(pack).load_text().encode(prompts, 32, 32)["words"]
    assert {weight.dtype for weight in held[0].parameters()} == {torch.bfloat16}
    assert found.dtype == torch.float32
    assert torch.equal(found, wide)


@pytest.mark.soak
def test_the_peak_is_what_was_reckoned(tmp_path):
    """Three quarters of a gigabyte of text encoder, nearly one of transformer: the worst moment has one of them, not both, and none twice."""
    pack = write_middle_size(tmp_path / "middle")
    sizes = sizes_of(pack)
    assert 0.7 * GIGA < sizes["text_encoder"].stored < sizes["transformer"].stored < 1.3 * GIGA
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(pack)], capture_output=True, text=True, check=True, timeout=600
    )
    peak = int(done.stdout)
    assert peak < reckoned("flux2-klein", sizes, 64) + 0.2 * GIGA
    assert peak < 0.8 * sum(part.stored for part in sizes.values())


MEASURED = """
import sys, threading, time
from pathlib import Path
import numpy as np
import diffusers, transformers  # what the libraries themselves take is not the question
from likeness.ml.recipes.adapter import AdapterSettings, Example, Tier, train_adapter

def taken():
    lines = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
    return 1024 * int(lines["VmRSS"].split()[0])

samples, before = [0], taken()
def watch():
    while True:
        samples.append(taken())
        time.sleep(0.005)
threading.Thread(target=watch, daemon=True).start()
photo = Example(np.zeros((64, 64, 3), np.uint8), "a photo of sks")
settings = AdapterSettings(steps=1, rank=2, batch=1, layers="attention", token_rate=2.0)
events = train_adapter(Path(sys.argv[1]), [photo], settings, Tier("saving", "bfloat16", 1, checkpointing=True), device="cpu")
next(events)  # all that comes before the first step
print(max(samples) - before)
"""


def write_middle_size(folder):
    """The tiny pack with an encoder and a transformer of random numbers in its place, in two bytes each."""
    import torch
    from diffusers import Flux2Transformer2DModel
    from transformers import Qwen3Config, Qwen3ForCausalLM

    tiny_packs.write_flux2_klein(folder)
    words = json.loads((folder / "text_encoder" / "config.json").read_text())["vocab_size"]
    shutil.rmtree(folder / "text_encoder")
    shutil.rmtree(folder / "transformer")
    with torch.random.fork_rng():
        torch.set_default_dtype(torch.bfloat16)
        try:
            Qwen3ForCausalLM(
                Qwen3Config(
                    vocab_size=words, hidden_size=1024, intermediate_size=3072, num_hidden_layers=28, head_dim=64,
                    num_attention_heads=16, num_key_value_heads=16, max_position_embeddings=64,
                )
            ).save_pretrained(folder / "text_encoder")  # fmt: skip
            Flux2Transformer2DModel(
                in_channels=16, num_layers=1, num_single_layers=22, attention_head_dim=128, num_attention_heads=9,
                joint_attention_dim=3 * 1024, timestep_guidance_channels=16, axes_dims_rope=(32, 32, 32, 32),
                guidance_embeds=False,
            ).save_pretrained(folder / "transformer")  # fmt: skip
        finally:
            torch.set_default_dtype(torch.float32)
    return folder
