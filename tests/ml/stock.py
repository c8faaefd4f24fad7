"""Plain diffusers beside this program: the same pack, the same adapter, the same words and noise."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from likeness.ml.families import family_of
from likeness.ml.lora import read_adapter
from likeness.ml.parts.devices import ANYTHING


def predictions(pack, pipeline, data):
    """Of a plain diffusers pipeline that was given `data` (None: nothing), and of ours: (words, prediction) each."""
    import torch

    noise = np.random.default_rng(1).normal(size=(1, _channels(pipeline), 16, 16)).astype(np.float32)
    spec = family_of(pack)
    networks = spec.open_networks("torch", pack, read_adapter(data, spec.prefix), ANYTHING)
    told = networks.encode(["a photo of a man, smiling!"], 32, 32)
    our = networks.denoise(noise, 300.0, told)
    if data is not None:
        with TemporaryDirectory() as folder:
            Path(folder, "lora.safetensors").write_bytes(data)
            found = {"weight_name": "lora.safetensors", "local_files_only": True}
            pipeline.load_lora_weights(folder, adapter_name="sitter", **found)
    with torch.inference_mode():
        words = _words(pipeline)
        their = _denoise(pipeline, noise, words)
    if data is not None:
        pipeline.delete_adapters("sitter")
    return (words["words"].numpy(), their.numpy()), (told["words"], our)


def _channels(pipeline):
    return pipeline.unet.config.in_channels if hasattr(pipeline, "unet") else pipeline.transformer.config.in_channels


def _words(pipeline):
    import torch

    prompt = "a photo of a man, smiling!"
    if not hasattr(pipeline, "unet"):
        return {"words": pipeline.encode_prompt(prompt, max_sequence_length=64)[0]}
    if not hasattr(pipeline, "text_encoder_2"):
        return {"words": pipeline.encode_prompt(prompt, "cpu", 1, False)[0]}
    words, _, pooled, _ = pipeline.encode_prompt(prompt, do_classifier_free_guidance=False)
    return {"words": words, "text_embeds": pooled, "time_ids": torch.tensor([[32.0, 32, 0, 0, 32, 32]])}


def _denoise(pipeline, noise, told):
    import torch

    noisy = torch.from_numpy(noise)
    if hasattr(pipeline, "unet"):
        added = {name: told[name] for name in ("text_embeds", "time_ids") if name in told}
        return pipeline.unet(noisy, torch.tensor(300), told["words"], added_cond_kwargs=added, return_dict=False)[0]
    flat = pipeline._pack_latents(noisy)
    velocity = pipeline.transformer(
        hidden_states=flat, encoder_hidden_states=told["words"], timestep=torch.tensor([0.3]), guidance=None,
        img_ids=pipeline._prepare_latent_ids(noisy), txt_ids=pipeline._prepare_text_ids(told["words"]), return_dict=False,
    )[0]  # fmt: skip
    return velocity.transpose(1, 2).reshape(noisy.shape)


def alike(pack, pipeline, data):
    """Nothing but rounding between the two, and the adapter does something."""
    (their_words, their), (our_words, our) = predictions(pack, pipeline, data)
    (_, bare), _ = predictions(pack, pipeline, None)
    assert np.abs(their_words - our_words).max() < 1e-4
    assert np.abs(their - our).max() < 1e-4
    assert np.abs(their - bare).max() > 1e-2
