"""The one way to make a picture, whatever runs the networks."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from likeness.ml.guard import guarded
from likeness.ml.networks import EngineName, Floats, Networks
from likeness.ml.sampler import sample

OnStep = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """`width` and `height` in pixels, multiples of what the family's autoencoder shrinks by. The same request gives the same picture."""

    prompt: str
    negative: str = ""
    seed: int = 0
    steps: int = 20
    guidance: float = 3.0
    width: int = 128
    height: int = 128


@dataclass(frozen=True)
class Engine:
    """A base model with one adapter (or none), ready to run."""

    name: EngineName
    networks: Networks

    def generate(self, request: PictureRequest, on_step: OnStep | None = None) -> NDArray[np.uint8]:
        """(H, W, 3) sRGB. `on_step(step)` is called after each step, from 1; what it raises stops the work (that is the cancel)."""
        networks = self.networks
        prompt, negative = guarded(request.prompt, request.negative)
        words = networks.encode([prompt, negative])
        height, width = (max(1, round(extent / networks.factor)) for extent in (request.height, request.width))
        noise = seed_noise(request.seed, (1, networks.channels, height, width))

        def predict(latents: Floats, timestep: int) -> Floats:
            if request.guidance == 1.0:
                return networks.denoise(latents, timestep, words[:1])
            wanted, unwanted = networks.denoise(np.concatenate([latents, latents]), timestep, words)
            return np.asarray(unwanted + np.float32(request.guidance) * (wanted - unwanted), np.float32)[None]

        latents = sample(networks.schedule, predict, noise, request.steps, on_step)
        picture = networks.decode(latents)[0].transpose(1, 2, 0)
        return np.asarray(np.rint(np.clip((picture + 1) * 127.5, 0, 255)), np.uint8)


def seed_noise(seed: int, shape: tuple[int, ...]) -> Floats:
    """Standard normal noise that depends on the seed alone: not on the engine, the device or the batch."""
    return np.random.Generator(np.random.Philox(seed)).standard_normal(shape, dtype=np.float32)
