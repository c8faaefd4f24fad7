"""What an engine needs from a family: three networks, arrays in, arrays out."""

from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from likeness.ml.sampler import Schedule

EngineName = Literal["torch", "onnx"]
Floats = NDArray[np.float32]


class Networks(Protocol):
    """The three networks of a latent diffusion model, arrays in, arrays out. `factor`: pixels per latent; `channels` of the latent."""

    factor: int
    channels: int
    schedule: Schedule

    def encode(self, prompts: list[str]) -> Floats:
        """(N, tokens, width)."""

    def denoise(self, latents: Floats, timestep: int, words: Floats) -> Floats:
        """(N, C, h, w) and (N, tokens, width) to the network's prediction (N, C, h, w)."""

    def decode(self, latents: Floats) -> Floats:
        """(N, C, h, w) of the sampler to pictures (N, 3, H, W), about -1..1."""
