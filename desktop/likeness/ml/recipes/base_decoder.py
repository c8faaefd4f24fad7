"""Train the picture half of a base model's autoencoder further, while its latents stay what the denoiser and every adapter have learned."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from likeness.ml.foreign import Module, Tensor
from likeness.ml.recipes import base_data
from likeness.ml.recipes.base import face_weight
from likeness.ml.recipes.base_clock import SAVE_EVERY, Stopwatch, cosine_rate, descend, fast_products, save
from likeness.ml.recipes.picture_loss import decoder_loss

BATCH = 4
PEAK_RATE = 6e-4
FACE = 12.0
"""How often errors in the face count."""

RELIT = 0.5
"""Share of the pictures in another light: tops and skins of more colours than the pictures have."""


def relight(pictures: base_data.Pixels, rng: np.random.Generator) -> base_data.Pixels:
    """uint8 (N, S, S, 3) in a light of another colour, brightness and contrast; about `RELIT` of them."""
    count = len(pictures)
    chosen = rng.random((count, 1, 1, 1)) < RELIT
    gain = np.where(chosen, np.exp(rng.normal(0, 0.12, (count, 1, 1, 3))), 1.0)
    power = np.where(chosen, np.exp(rng.normal(0, 0.15, (count, 1, 1, 1))), 1.0)
    light = (pictures.astype(np.float32) / 255) ** power * gain
    return np.clip(light * 255, 0, 255).round().astype(np.uint8)


def train_decoder(vae: Module, data: base_data.Dataset, path: Path, watch: Stopwatch) -> Iterator[tuple[int, float]]:
    """Yields (step, loss). `vae` learns in place; the checkpoint is `path`."""
    import torch  # noqa: PLC0415

    torch.manual_seed(3)
    vae.requires_grad_(requires_grad=False).to(memory_format=torch.channels_last)
    learning = [*vae.decoder.parameters(), *vae.post_quant_conv.parameters()]
    for parameter in learning:
        parameter.requires_grad_(requires_grad=True)
    optimizer = torch.optim.AdamW(learning, lr=PEAK_RATE, betas=(0.9, 0.99), weight_decay=0.0)
    rng, step = np.random.default_rng(3), 0
    if path.exists():
        state = torch.load(path, weights_only=True)
        vae.load_state_dict(state["vae"])
        optimizer.load_state_dict(state["optimizer"])
        step, watch.spent, rng = state["step"], state["spent"], np.random.default_rng(state["step"])
    weight, saved = face_weight(data.size, FACE), time.monotonic()

    def keep() -> None:
        state = {"vae": vae.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "spent": watch.total}
        save(path, state)

    watch.start()
    while watch.share < 1.0:
        picture = base_data.to_tensor(relight(data.picture_batch(rng, BATCH), rng))
        loss = decoder_loss(picture, _again(vae, picture), weight)
        descend(optimizer, learning, loss, cosine_rate(watch.share, PEAK_RATE))
        step += 1
        if time.monotonic() - saved > SAVE_EVERY:
            saved = time.monotonic()
            keep()
        yield step, loss.item()
    keep()


def _again(vae: Module, picture: Tensor) -> Tensor:
    import torch  # noqa: PLC0415

    with fast_products():
        with torch.no_grad():
            latents = vae.encode(picture).latent_dist.sample()
        return vae.decode(latents).sample.float()
