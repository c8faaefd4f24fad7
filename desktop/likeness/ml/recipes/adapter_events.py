"""What a training is given and what it tells."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Example:
    """`picture` uint8 (H, W, 3), `weight` float32 (H, W) of the loss, or None for 1. Sides are multiples of the latent's factor; a picture may be of
    another shape than the others, but not of another area.

    Pictures of the same `photo` are views of one photo (the whole and its face): they are held out together. "": a photo of its own.
    `face` says that the picture is a tight crop of the face. `square`: centre and side, in pixels, of the square that head and shoulders fill;
    None: all of the picture.
    """

    picture: NDArray[np.uint8]
    caption: str
    weight: NDArray[np.float32] | None = None
    photo: str = ""
    face: bool = False
    square: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Stepped:
    step: int
    of: int
    loss: float


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Loss on photos that are not trained on, with the same noise and timesteps each time."""

    step: int
    loss: float


@dataclass(frozen=True, slots=True)
class Saved:
    """Everything that is needed to go on after `step`."""

    step: int
    checkpoint: bytes


@dataclass(frozen=True, slots=True)
class Candidate:
    """The adapter as it is after `step`, to be judged. Whoever has seen enough stops the iteration and keeps the best of these."""

    step: int
    adapter: bytes


@dataclass(frozen=True, slots=True)
class Trained:
    """`adapter`: safetensors bytes in the diffusers layout, alpha = rank. The held-out losses are NaN where no photo could be spared."""

    adapter: bytes
    held_out_before: float
    held_out_after: float


TrainEvent = Stepped | HeldOut | Saved | Candidate | Trained
