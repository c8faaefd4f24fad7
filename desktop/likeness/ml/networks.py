"""What an engine needs from a family: its networks, arrays in, arrays out."""

from collections.abc import Mapping
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from likeness.ml.schedule import Schedule

EngineName = Literal["torch", "onnx"]
Floats = NDArray[np.float32]
Conditions = Mapping[str, NDArray[Any]]
"""What a prompt says, as the family's denoiser wants it. The first axis of every array counts prompts; only the family knows the rest."""


class Networks(Protocol):
    """The networks of a latent model. `factor`: pixels per latent; `channels` of the latent."""

    factor: int
    channels: int
    schedule: Schedule

    @property
    def place(self) -> str:
        """What runs the denoiser, and how precisely: the same request gives the same bits in the same place alone."""

    def encode(self, prompts: list[str], width: int, height: int) -> Conditions:
        """For pictures of this size in pixels."""

    def denoise(self, latents: Floats, time: float, conditions: Conditions) -> Floats:
        """(N, C, h, w) and the conditions of N prompts to the network's prediction (N, C, h, w)."""

    def decode(self, latents: Floats) -> Floats:
        """(N, C, h, w) of the sampler to pictures (N, 3, H, W), about -1..1."""

    def encode_pictures(self, pictures: Floats) -> Floats:
        """(N, 3, H, W) in -1..1 to latents (N, C, h, w), the mean of what they may be. Raises Failed("pack-no-onnx")."""


def rows(conditions: Conditions, which: slice) -> Conditions:
    """The conditions of some of the prompts."""
    return {name: array[which] for name, array in conditions.items()}
