"""The one way to make a picture, whatever runs the networks."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from likeness.ml.guard import guarded
from likeness.ml.networks import Conditions, EngineName, Floats, Networks, rows
from likeness.ml.sampler import Solver, sample
from likeness.ml.schedule import Moment

OnStep = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """`width` and `height` in pixels, multiples of what the family's autoencoder shrinks by. The same request gives the same picture.

    `guidance` 1: the negative prompt is not used, and a step costs half.
    """

    prompt: str
    negative: str = ""
    seed: int = 0
    steps: int = 20
    guidance: float = 3.0
    width: int = 128
    height: int = 128
    solver: Solver = "dpmpp-2m"


@dataclass(frozen=True)
class Engine:
    """A base model with one adapter (or none), ready to run."""

    name: EngineName
    networks: Networks

    def generate(self, request: PictureRequest, on_step: OnStep | None = None) -> NDArray[np.uint8]:
        """(H, W, 3) sRGB. `on_step(step)` is called after each step, from 1; what it raises stops the work (that is the cancel)."""
        networks = self.networks
        height, width = (max(1, round(extent / networks.factor)) for extent in (request.height, request.width))
        shape = (1, networks.channels, height, width)
        moments = networks.schedule.moments(request.steps, height * width)
        latents = sample(
            networks.schedule,
            self.predictor(request),
            seed_noise(request.seed, shape),
            moments,
            solver=request.solver,
            on_step=on_step,
            fresh_noise=lambda step: seed_noise(request.seed, shape, step),
        )
        return to_picture(networks.decode(latents))

    def predictor(self, request: PictureRequest, shown: Conditions | None = None) -> Callable[[Floats, Moment], Floats]:
        """The network's prediction with guidance (Ho and Salimans 2022). `shown`: the conditions of one prompt's reference pictures."""
        networks = self.networks
        prompts = list(guarded(request.prompt, request.negative))
        conditions = dict(networks.encode(prompts, request.width, request.height))
        conditions |= {name: np.repeat(array, len(prompts), axis=0) for name, array in (shown or {}).items()}
        alone = rows(conditions, slice(0, 1))

        def predict(latents: Floats, moment: Moment) -> Floats:
            if request.guidance == 1.0:
                return networks.denoise(latents, moment.time, alone)
            wanted, unwanted = networks.denoise(np.concatenate([latents, latents]), moment.time, conditions)
            return np.asarray(unwanted + np.float32(request.guidance) * (wanted - unwanted), np.float32)[None]

        return predict


def to_picture(decoded: Floats) -> NDArray[np.uint8]:
    """(1, 3, H, W) about -1..1 to (H, W, 3) sRGB."""
    return np.asarray(np.rint(np.clip((decoded[0].transpose(1, 2, 0) + 1) * 127.5, 0, 255)), np.uint8)


def seed_noise(seed: int, shape: tuple[int, ...], step: int = 0) -> Floats:
    """Standard normal noise that depends on the seed (and the step) alone: not on the engine, the device or the batch."""
    source = np.random.Philox(seed) if step == 0 else np.random.Philox([seed, step])
    return np.random.Generator(source).standard_normal(shape, dtype=np.float32)
