"""The losses of our recipe and of diffusers' own parts, from the same adapter, photos, noise and noise levels. Run by test_training_bench.

python curves.py PACK SIDE STEPS RATE  ->  one JSON line: losses of both, step by step

Both in float32. The peer: diffusers' UNet with peft's layers, its scheduler's noise, its way to weigh by min-SNR, torch's AdamW; nothing of
our layers, attention, loss, optimizer. It is given what our recipe drew.
"""

import json
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import torch
from diffusers import DDPMScheduler, UNet2DConditionModel
from diffusers.training_utils import compute_snr
from peft import LoraConfig

from likeness.ml.recipes import adapter, adapter_layers, adapter_loss
from likeness.ml.recipes.adapter_events import Example, Stepped
from likeness.ml.recipes.adapter_optimizer import BETAS, DECAY, EPSILON
from likeness.ml.recipes.adapter_settings import AdapterSettings, Tier

PHOTOS, RANK, BATCH = 3, 16, 2
TARGETS = ["to_k", "to_q", "to_v", "to_out.0"]


@dataclass
class Drawn:
    """What our recipe began with, and what each of its steps was given."""

    layers: dict[str, tuple[torch.Tensor, torch.Tensor]] = field(default_factory=dict)
    given: list[tuple[torch.Tensor, torch.Tensor]] = field(default_factory=list)
    told: list[tuple[torch.Tensor, torch.Tensor]] = field(default_factory=list)


def overhear(drawn: Drawn) -> None:
    attach, noised, family_of = adapter_layers.attach, adapter_loss.noised, adapter.family_of

    def attaching(*words):
        layers = attach(*words)
        drawn.layers |= {name: (each.down.detach().clone(), each.up.detach().clone()) for name, each in layers.items()}
        return layers

    def noising(clean, noise, at):
        drawn.given.append((clean, noise))
        return noised(clean, noise, at)

    def loading(spec, *words):
        parts = spec.load_for_training(*words)

        def opening():
            denoiser = parts.load_denoiser()

            def predicting(noisy, times, conditions):
                drawn.told.append((times.long(), conditions["words"]))
                return denoiser.predict(noisy, times, conditions)

            return replace(denoiser, predict=predicting)

        return replace(parts, load_denoiser=opening)

    def finding(pack):
        spec = family_of(pack)
        return replace(spec, load_for_training=lambda *words: loading(spec, *words))

    adapter_layers.attach, adapter_loss.noised, adapter.family_of = attaching, noising, finding


def ours(pack: Path, side: int, settings: AdapterSettings) -> list[float]:
    """`face`: weighed alike all over the picture, as diffusers does."""
    rng = np.random.default_rng(0)
    pictures = [rng.integers(0, 256, (side, side, 3), np.uint8) for _ in range(PHOTOS)]
    photos = [Example(picture, "a photo of a man, smiling", face=True) for picture in pictures]
    tier = Tier("plain", "float32", micro_batch=BATCH)
    events = adapter.train_adapter(pack, photos, settings, tier, device="cpu")
    return [event.loss for event in events if isinstance(event, Stepped)]


def peer(pack: Path, drawn: Drawn, settings: AdapterSettings) -> list[float]:
    unet = UNet2DConditionModel.from_pretrained(pack / "unet", torch_dtype=torch.float32, local_files_only=True)
    unet.requires_grad_(requires_grad=False)
    unet.add_adapter(LoraConfig(r=RANK, lora_alpha=RANK, target_modules=TARGETS))
    modules = dict(unet.named_modules())
    for name, (down, up) in drawn.layers.items():
        modules[name].lora_A["default"].weight.data.copy_(down)
        modules[name].lora_B["default"].weight.data.copy_(up)
    parameters = [parameter for parameter in unet.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=1.0, betas=BETAS, eps=EPSILON, weight_decay=DECAY)
    rates = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: adapter._rate(step, settings))
    scheduler = DDPMScheduler.from_pretrained(pack / "scheduler", local_files_only=True)
    unet.train()
    losses = []
    for (clean, noise), (times, words) in zip(drawn.given, drawn.told, strict=True):
        predicted = unet(scheduler.add_noise(clean, noise, times), times, words, return_dict=False)[0]
        snr = compute_snr(scheduler, times)
        weight = snr.clamp(max=adapter_loss.MIN_SNR_GAMMA) / snr
        loss = ((predicted - noise).square().mean(dim=(1, 2, 3)) * weight).mean()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        rates.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
    return losses


def main(pack: Path, side: int, steps: int, rate: float) -> dict[str, list[float]]:
    settings = AdapterSettings(
        steps=steps, rank=RANK, batch=BATCH, learning_rate=rate, layers="attention", face_share=1.0
    )
    drawn = Drawn()
    overhear(drawn)
    return {"ours": ours(pack, side, settings), "peer": peer(pack, drawn, settings)}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))))
