"""An autoencoder as a function from pictures to latents, and its other half as one from latents to pictures, for training."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from likeness.ml.foreign import Module, Tensor
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


def painter(pack: Path, latents: Latents) -> tuple[Module, Callable[[Tensor], Tensor]]:
    """The autoencoder, and scaled latents (N, C, h, w) to pictures (N, 3, H, W), about -1..1. Raises Failed: pack-missing, pack-damaged."""
    vae = loading.autoencoder(pack)

    def paint(scaled: Tensor) -> Tensor:
        return vae.decode(scaled / latents.scale + latents.shift, return_dict=False)[0]

    return vae, paint
