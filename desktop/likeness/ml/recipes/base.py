"""Train a small base model from scratch: an autoencoder, then a text-conditioned denoiser in its latents.

    python -m likeness.ml.recipes.base DATASET.npz OUT --minutes 60

DATASET.npz holds square pictures in which all faces stand at about the same place (`base_data`). OUT becomes a folder in the Stable
Diffusion 1.x layout. Training is bounded by time, not by steps: the learning rate follows the share of the minutes that was used.
Stopping it at any moment loses at most the last two minutes; the same command goes on where it was.
"""

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from likeness.ml.foreign import Module, Posterior, Tensor
from likeness.ml.recipes import base_data, base_denoiser, base_words
from likeness.ml.recipes.base_clock import SAVE_EVERY, Stopwatch, cosine_rate, descend, fast_products, save
from likeness.ml.recipes.picture_loss import picture_loss

VAE_SHARE = 0.3
"""The autoencoder bounds everything that comes after it: with less of an hour its eyes stay shut."""

LATENT_CHANNELS = 8

VAE_CONFIG: dict[str, Any] = {
    "in_channels": 3, "out_channels": 3, "latent_channels": LATENT_CHANNELS, "block_out_channels": (32, 64, 96),
    "layers_per_block": 1, "down_block_types": ("DownEncoderBlock2D",) * 3, "up_block_types": ("UpDecoderBlock2D",) * 3,
    "norm_num_groups": 8, "mid_block_add_attention": False, "sample_size": 128,
}  # fmt: skip
UNET_CONFIG: dict[str, Any] = {
    "sample_size": 32, "in_channels": LATENT_CHANNELS, "out_channels": LATENT_CHANNELS, "block_out_channels": (64, 128, 192),
    "layers_per_block": 1, "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "mid_block_type": "UNetMidBlock2DCrossAttn", "cross_attention_dim": 192, "attention_head_dim": 4, "norm_num_groups": 16,
}  # fmt: skip
TEXT_CONFIG: dict[str, Any] = {
    "hidden_size": 192, "intermediate_size": 512, "num_hidden_layers": 2, "num_attention_heads": 4,
    "max_position_embeddings": base_words.CONTEXT, "projection_dim": 192, "hidden_act": "quick_gelu",
}  # fmt: skip
SCHEDULER_CONFIG: dict[str, Any] = {
    "num_train_timesteps": 1000, "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear",
    "prediction_type": "v_prediction", "clip_sample": False, "set_alpha_to_one": False, "steps_offset": 1, "timestep_spacing": "leading",
}  # fmt: skip


def face_weight(size: int, most: float = 4.0) -> Tensor:
    """Errors in the face count up to `most` times: the eye midpoint is 0.25/3.6 of the side above the centre."""
    import torch  # noqa: PLC0415

    axis = (torch.arange(size) + 0.5) / size - 0.5
    distance = (axis[None, :] / 0.17) ** 2 + ((axis[:, None] - 0.04) / 0.22) ** 2
    weight = 1.0 + (most - 1.0) * torch.exp(-0.5 * distance**2)
    return (weight / weight.mean())[None, None]


def vae_loss(picture: Tensor, again: Tensor, posterior: Posterior, weight: Tensor) -> Tensor:
    """`picture_loss`, and a faint pull of the latents towards N(0, 1)."""
    return picture_loss(picture, again, weight) + 3e-4 * posterior.kl().mean() / posterior.mean[0].numel()


def _batch(data: base_data.Dataset, rng: np.random.Generator, weight: Tensor, *, small: bool) -> tuple[Any, Any]:
    """Quarters of eight pictures while learning to see, four whole pictures at the end (the norms' statistics depend on the size)."""
    if not small:
        return base_data.to_tensor(data.picture_batch(rng, 4)), weight
    half = data.size // 2
    top, left = (int(rng.integers(0, half + 1)) for _ in range(2))
    pictures = data.picture_batch(rng, 8)[:, top : top + half, left : left + half]
    return base_data.to_tensor(pictures), weight[:, :, top : top + half, left : left + half]


def _start_almost_certain(vae: Module) -> None:
    """Let the posterior start narrow (deviation 0.05): with the usual 1 the first minutes are spent learning to shout over the noise."""
    import torch  # noqa: PLC0415

    with torch.no_grad():
        vae.quant_conv.bias[LATENT_CHANNELS:] = -6.0
        vae.quant_conv.weight[LATENT_CHANNELS:] *= 0.1


def train_vae(data: base_data.Dataset, work: Path, watch: Stopwatch) -> Iterator[tuple[int, float]]:
    """Yields (step, loss); the checkpoint is `work/vae.pt`."""
    import torch  # noqa: PLC0415
    from diffusers import AutoencoderKL  # noqa: PLC0415

    torch.manual_seed(1)
    vae = AutoencoderKL(**VAE_CONFIG).to(memory_format=torch.channels_last)
    _start_almost_certain(vae)
    optimizer = torch.optim.AdamW(vae.parameters(), lr=1e-3, betas=(0.9, 0.99), weight_decay=0.0)
    rng, step, path = np.random.default_rng(1), 0, work / "vae.pt"
    if path.exists():
        state = torch.load(path, weights_only=True)
        vae.load_state_dict(state["vae"])
        if "optimizer" in state:  # a checkpoint without one starts the optimizer anew
            optimizer.load_state_dict(state["optimizer"])
        step, watch.spent, rng = state["step"], state["spent"], np.random.default_rng(state["step"])
    everywhere, saved = face_weight(data.size), time.monotonic()

    def keep() -> None:
        state = {"vae": vae.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "spent": watch.total}
        save(path, state)

    watch.start()
    while watch.share < 1.0:
        picture, weight = _batch(data, rng, everywhere, small=watch.share < 0.6)
        with fast_products():
            posterior = vae.encode(picture).latent_dist
            again = vae.decode(posterior.sample()).sample
        loss = vae_loss(picture, again.float(), posterior, weight)
        descend(optimizer, vae.parameters(), loss, cosine_rate(watch.share, 8e-4))
        step += 1
        if time.monotonic() - saved > SAVE_EVERY:
            saved = time.monotonic()
            keep()
        yield step, loss.item()
    keep()


def finished_vae(data: base_data.Dataset, work: Path) -> Module:
    """The trained autoencoder, its weights rounded to what the pack stores (half precision), frozen."""
    import torch  # noqa: PLC0415
    from diffusers import AutoencoderKL  # noqa: PLC0415

    vae = AutoencoderKL(**VAE_CONFIG)
    vae.load_state_dict(torch.load(work / "vae.pt", weights_only=True)["vae"])
    _balance(vae, base_data.to_tensor(data.picture_batch(np.random.default_rng(6), 48)))
    return vae.half().float().eval().requires_grad_(requires_grad=False)


def _balance(vae: Module, pictures: Tensor) -> None:
    """Scale each latent channel by the root of its deviation, so that the quiet ones (fine detail) are heard in the denoiser's loss.

    Exact: what the encoder's last layer gains, the decoder's first layer loses.
    """
    import torch  # noqa: PLC0415

    with torch.no_grad():
        gain = vae.encode(pictures).latent_dist.mean.std(dim=(0, 2, 3)).rsqrt()
        vae.quant_conv.weight[:LATENT_CHANNELS] *= gain[:, None, None, None]
        vae.quant_conv.bias[:LATENT_CHANNELS] *= gain
        vae.quant_conv.bias[LATENT_CHANNELS:] += 2 * gain.log()
        vae.post_quant_conv.weight /= gain[None, :, None, None]


def train_denoiser(data: base_data.Dataset, work: Path, watch: Stopwatch) -> Iterator[tuple[int, float]]:
    """Yields (step, loss); at the end the pack's folders stand in `work / "pack"`."""
    import torch  # noqa: PLC0415
    from diffusers import UNet2DConditionModel  # noqa: PLC0415
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer  # noqa: PLC0415

    pack = work / "pack"
    base_words.write_tokenizer(data.captions, pack / "tokenizer")
    tokenizer = CLIPTokenizer.from_pretrained(pack / "tokenizer", local_files_only=True)
    vae = finished_vae(data, work)
    latents = base_denoiser.encode(vae, data, work / "latents.npz")
    torch.manual_seed(5)
    unet = UNet2DConditionModel(**UNET_CONFIG)
    ends = {
        "bos_token_id": tokenizer.bos_token_id,
        "eos_token_id": tokenizer.eos_token_id,
        "pad_token_id": tokenizer.pad_token_id,
    }
    text = CLIPTextModel(CLIPTextConfig(vocab_size=len(tokenizer), **ends, **TEXT_CONFIG))
    yield from base_denoiser.train(unet, text, tokenizer, latents, SCHEDULER_CONFIG, work / "denoiser.pt", watch)
    vae.register_to_config(scaling_factor=latents.scale)
    write_pack(pack, vae, text, unet)


def write_pack(pack: Path, vae: Module, text: Module, unet: Module) -> None:
    """The Stable Diffusion 1.x folder layout; safetensors only. The tokenizer is there already."""
    import torch  # noqa: PLC0415
    from diffusers import DDIMScheduler  # noqa: PLC0415

    vae.half().save_pretrained(pack / "vae")
    text.save_pretrained(pack / "text_encoder")
    unet.to(memory_format=torch.contiguous_format).save_pretrained(pack / "unet")
    DDIMScheduler(**SCHEDULER_CONFIG).save_pretrained(pack / "scheduler")
    parts = {
        "scheduler": ["diffusers", "DDIMScheduler"], "text_encoder": ["transformers", "CLIPTextModel"],
        "tokenizer": ["transformers", "CLIPTokenizer"], "unet": ["diffusers", "UNet2DConditionModel"], "vae": ["diffusers", "AutoencoderKL"],
        "feature_extractor": [None, None], "safety_checker": [None, None], "image_encoder": [None, None], "requires_safety_checker": False,
    }  # fmt: skip
    index = {"_class_name": "StableDiffusionPipeline", "_diffusers_version": "0.42.1", **parts}
    (pack / "model_index.json").write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")


def show(name: str, steps: Iterator[tuple[int, float]]) -> None:
    total = 0.0
    for step, loss in steps:
        total += loss
        if step % 50 == 0:
            print(f"{time.strftime('%H:%M:%S')} {name} {step} loss {total / 50:.4f}", flush=True)
            total = 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description="Train a small base model from scratch.")
    parser.add_argument("dataset", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=60.0)
    words = parser.parse_args()
    words.out.mkdir(parents=True, exist_ok=True)
    data, seconds = base_data.load(words.dataset), 60 * words.minutes
    show("autoencoder", train_vae(data, words.out, Stopwatch(seconds * VAE_SHARE)))
    show("denoiser", train_denoiser(data, words.out, Stopwatch(seconds * (1 - VAE_SHARE))))


if __name__ == "__main__":
    main()
