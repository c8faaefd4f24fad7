"""The second half of a base model: encode the pictures once, then train text encoder and denoiser together in the latents."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from likeness.ml.foreign import Module, Tensor, TextTokenizer
from likeness.ml.recipes import base_data, base_words
from likeness.ml.recipes.base_clock import SAVE_EVERY, Stopwatch, cosine_rate, descend, fast_products, save

VARIANTS = 3
BATCH = 16
PEAK_RATE = 7e-4
EMA_DECAY = 0.998
CAPTION_DROPOUT = 0.12
MIN_SNR_GAMMA = 5.0
"""Hang et al. 2023, "Efficient Diffusion Training via Min-SNR Weighting Strategy"."""


@dataclass(frozen=True, slots=True)
class Latents:
    """float32 (K, C, h, w) posterior means and deviations, already scaled to unit variance; one caption each."""

    mean: Any
    deviation: Any
    captions: tuple[str, ...]
    scale: float


def encode(
    vae: Module, data: base_data.Dataset, path: Path, variants: int = VARIANTS, scale: float | None = None
) -> Latents:
    """Every picture in `variants` versions through the autoencoder; kept in `path`, so that a resumed run does not do it again. `scale`: where it
    is known already.
    """
    import torch  # noqa: PLC0415

    if not path.exists():
        rng, captions = np.random.default_rng(2), list[str]()
        means: list[NDArray[np.float32]] = []
        deviations: list[NDArray[np.float32]] = []
        order = [index for _ in range(variants) for index in range(len(data.pictures))]
        for start in range(0, len(order), 16):
            made = [data.variant(index, rng) for index in order[start : start + 16]]
            with torch.no_grad(), fast_products():
                posterior = vae.encode(base_data.to_tensor(np.stack([picture for picture, _ in made]))).latent_dist
            means.append(posterior.mean.float().numpy())
            deviations.append(posterior.std.float().numpy())
            captions.extend(caption for _, caption in made)
        half_written = path.with_suffix(".part.npz")
        np.savez(half_written, mean=np.concatenate(means), deviation=np.concatenate(deviations), captions=captions)
        half_written.replace(path)
    with np.load(path, allow_pickle=False) as file:
        mean, deviation, texts = file["mean"], file["deviation"], tuple(str(text) for text in file["captions"])
    scale = scale or float(1.0 / mean.std())
    return Latents(torch.from_numpy(mean * scale), torch.from_numpy(deviation * scale), texts, scale)


def alphas_cumprod(scheduler: dict[str, Any]) -> NDArray[np.float64]:
    """The "scaled linear" noise schedule of Stable Diffusion."""
    steps = scheduler["num_train_timesteps"]
    betas = np.linspace(scheduler["beta_start"] ** 0.5, scheduler["beta_end"] ** 0.5, steps) ** 2
    return np.asarray(np.cumprod(1.0 - betas), np.float64)


class Ema:
    """An average of the weights over the last steps: what the pack ships."""

    def __init__(self, modules: Sequence[Any]) -> None:
        self.live = [
            tensor for module in modules for tensor in module.state_dict().values() if tensor.is_floating_point()
        ]
        self.shadow = [tensor.detach().clone() for tensor in self.live]

    def update(self, step: int) -> None:
        import torch  # noqa: PLC0415

        decay = min(EMA_DECAY, (1 + step) / (10 + step))
        with torch.no_grad():
            torch._foreach_lerp_(self.shadow, self.live, 1.0 - decay)

    def apply(self) -> None:
        for live, shadow in zip(self.live, self.shadow, strict=True):
            live.data.copy_(shadow)


def _batch(latents: Latents, tokenizer: TextTokenizer, rng: np.random.Generator) -> tuple[Any, Any, list[str]]:
    """Clean latents (B, C, h, w), token ids (B, 77) and their captions."""
    import torch  # noqa: PLC0415

    chosen = rng.integers(len(latents.captions), size=BATCH)
    captions = [
        base_words.nothing(rng)
        if rng.random() < CAPTION_DROPOUT
        else base_words.vary(latents.captions[int(index)], rng)
        for index in chosen
    ]
    ids = tokenizer(captions, padding="max_length", truncation=True, return_tensors="pt").input_ids
    rows = torch.from_numpy(chosen)
    clean = latents.mean[rows] + latents.deviation[rows] * torch.randn_like(latents.mean[rows])
    return clean.contiguous(memory_format=torch.channels_last), ids, captions


def step_loss(unet: Module, text: Module, clean: Tensor, ids: Tensor, alphas: Tensor) -> Tensor:
    """v-prediction with min-SNR weights, at timesteps spread evenly over the batch."""
    import torch  # noqa: PLC0415

    count, steps = clean.shape[0], alphas.shape[0]
    times = ((torch.arange(count) + torch.rand(count)) / count * steps).long().clamp(max=steps - 1)
    alpha = alphas[times][:, None, None, None]
    noise = torch.randn_like(clean)
    noisy, target = alpha.sqrt() * clean + (1 - alpha).sqrt() * noise, alpha.sqrt() * noise - (1 - alpha).sqrt() * clean
    with fast_products():
        words = text(input_ids=ids).last_hidden_state
        predicted = unet(noisy, times, words, return_dict=False)[0]
    snr = (alpha / (1 - alpha)).flatten()
    weight = snr.clamp(max=MIN_SNR_GAMMA) / (snr + 1)
    return ((predicted.float() - target).square().mean(dim=(1, 2, 3)) * weight).mean() / 0.5


def train(
    unet: Module,
    text: Module,
    tokenizer: TextTokenizer,
    latents: Latents,
    scheduler: dict[str, Any],
    path: Path,
    watch: Stopwatch,
    peak_rate: float = PEAK_RATE,
) -> Iterator[tuple[int, float]]:
    """Yields (step, loss); on the last step the modules hold the averaged weights. `path` is the checkpoint."""
    import torch  # noqa: PLC0415

    torch.manual_seed(3)
    unet.to(memory_format=torch.channels_last)
    parameters = [*unet.parameters(), *text.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=peak_rate, betas=(0.9, 0.99), weight_decay=0.01)
    ema, step, rng = Ema([unet, text]), 0, np.random.default_rng(4)
    if path.exists():
        state = torch.load(path, weights_only=True)
        unet.load_state_dict(state["unet"])
        text.load_state_dict(state["text"])
        optimizer.load_state_dict(state["optimizer"])
        ema.shadow, step, watch.spent = state["ema"], state["step"], state["spent"]
        rng = np.random.default_rng(step)
        torch.manual_seed(step)
    alphas = torch.from_numpy(alphas_cumprod(scheduler)).float()
    saved = time.monotonic()

    def keep() -> None:
        models = {"unet": unet.state_dict(), "text": text.state_dict(), "ema": ema.shadow}
        save(path, {**models, "optimizer": optimizer.state_dict(), "step": step, "spent": watch.total})

    watch.start()
    while watch.share < 1.0:
        clean, ids, _ = _batch(latents, tokenizer, rng)
        loss = step_loss(unet, text, clean, ids, alphas)
        descend(optimizer, parameters, loss, cosine_rate(watch.share, peak_rate))
        step += 1
        ema.update(step)
        if time.monotonic() - saved > SAVE_EVERY:
            saved = time.monotonic()
            keep()
        yield step, loss.item()
    keep()
    ema.apply()
