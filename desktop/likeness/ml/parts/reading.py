"""An autoencoder as a function from pictures to latents, for training."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.configs import Latents


def reader(pack: Path, latents: Latents) -> Callable[[Tensor], tuple[Any, Any]]:
    """(N, 3, H, W) in -1..1 to mean and deviation (N, C, h, w) of the scaled latents. Raises Failed: pack-missing, pack-damaged."""
    import torch  # noqa: PLC0415

    vae = loading.autoencoder(pack)

    def read(pictures: Tensor) -> tuple[Any, Any]:
        with torch.no_grad():
            posterior = vae.encode(pictures).latent_dist
        return (posterior.mean - latents.shift) * latents.scale, posterior.std * latents.scale

    return read
