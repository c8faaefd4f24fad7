"""The one way to make a picture, whatever runs the networks."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from likeness.ml.engines.guiding import Levels, default_rescale, guided, is_guided
from likeness.ml.engines.tiling import decoded
from likeness.ml.guard import guarded
from likeness.ml.networks import Conditions, EngineName, Floats, Networks, rows
from likeness.ml.sampler import Solver, sample
from likeness.ml.schedule import Moment

OnStep = Callable[[int], object]
Picture = NDArray[np.uint8]
KEPT_PROMPTS = 8
"""Pairs of prompts whose conditions are kept; the pictures of a job mostly share one."""


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """`width` and `height` in pixels, multiples of what the family's autoencoder shrinks by. The same request gives the same picture.

    `guidance` 1: the negative prompt is not used, and a step costs half. `rescale` 0..1 of the guidance; None: what the base model's noise
    schedule asks for. `guided`: the noise levels (noise / signal) at which guidance is used; None: all. Outside, a step costs half, and the
    picture is another one. `reuse`: of so many steps one is computed whole, and the others with its deep features, where the networks are a U-Net
    on torch; it takes less time, and the picture is another one. `tiles`: latents larger than a tile are decoded tile by tile, in less memory.
    """

    prompt: str
    negative: str = ""
    seed: int = 0
    steps: int = 20
    guidance: float = 3.0
    width: int = 128
    height: int = 128
    solver: Solver = "dpmpp-2m"
    rescale: float | None = None
    guided: Levels | None = None
    reuse: int = 1
    tiles: bool = False


@dataclass(frozen=True)
class Engine:
    """A base model with one adapter (or none), ready to run. `batch`: how many pictures are made side by side in `generate_many`; a picture's
    bits depend on it on a graphics processor, so a record of a picture notes it.
    """

    name: EngineName
    networks: Networks
    batch: int = 1
    _prompts: dict[tuple[object, ...], tuple[Conditions, Conditions]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def generate(self, request: PictureRequest, on_step: OnStep | None = None) -> Picture:
        """(H, W, 3) sRGB. `on_step(step)` is called after each step, from 1; what it raises stops the work (that is the cancel)."""
        return next(self.generate_together([request], on_step))

    def generate_many(
        self, requests: Sequence[PictureRequest], on_step: Callable[[int, int], object] | None = None
    ) -> Iterator[Picture]:
        """The pictures in the order of their requests, each batch as soon as it is done: on a CPU one by one, which is as fast.

        `on_step(number, step)`: `number` counts requests from 0, the first of the batch. Neighbours that differ in more than words and seed
        are not put into one batch.
        """
        start = 0
        while start < len(requests):
            end = start + 1
            while end < len(requests) and end - start < self.batch and alike(requests[start], requests[end]):
                end += 1
            told = None if on_step is None else _numbered(on_step, start)
            yield from self.generate_together(requests[start:end], told)
            start = end

    def predictor(self, request: PictureRequest, shown: Conditions | None = None) -> Callable[[Floats, Moment], Floats]:
        """The networks' prediction with guidance. `shown`: the conditions of one prompt's reference pictures."""
        wanted, unwanted = self._told(request)
        if shown:
            wanted, unwanted = ({**words, **shown} for words in (wanted, unwanted))
        return self._predictor([request], [wanted], [unwanted])

    def generate_together(self, requests: Sequence[PictureRequest], on_step: OnStep | None = None) -> Iterator[Picture]:
        """Pictures that are `alike`, side by side, each as soon as it is decoded. Each has its own noise: beside others it is what it is alone, but
        for the last bits of sums that a graphics processor takes in another order.
        """
        networks, first = self.networks, requests[0]
        height, width = (max(1, round(extent / networks.factor)) for extent in (first.height, first.width))
        shape = (1, networks.channels, height, width)

        def noise(step: int) -> Floats:
            return np.concatenate([seed_noise(request.seed, shape, step) for request in requests])

        told = [self._told(request) for request in requests]
        latents = sample(
            networks.schedule,
            self._predictor(requests, [pair[0] for pair in told], [pair[1] for pair in told]),
            noise(0),
            networks.schedule.moments(first.steps, height * width),
            solver=first.solver,
            on_step=on_step,
            fresh_noise=noise,
        )
        for number in range(len(requests)):
            yield self.picture_of(latents[number : number + 1], first)

    def picture_of(self, latents: Floats, request: PictureRequest) -> Picture:
        """What clean latents (1, C, h, w) show."""
        return to_picture(decoded(self.networks, latents) if request.tiles else self.networks.decode(latents))

    def _told(self, request: PictureRequest) -> tuple[Conditions, Conditions]:
        """The conditions of the prompt and of the negative one. Each pair is encoded alone, so that a picture does not depend on its job."""
        prompts = guarded(request.prompt, request.negative)
        key = (*prompts, request.width, request.height)
        if key not in self._prompts:
            both = self.networks.encode(list(prompts), request.width, request.height)
            while len(self._prompts) >= KEPT_PROMPTS:
                del self._prompts[next(iter(self._prompts))]
            self._prompts[key] = rows(both, slice(0, 1)), rows(both, slice(1, 2))
        return self._prompts[key]

    def _predictor(
        self, requests: Sequence[PictureRequest], wanted: list[Conditions], unwanted: list[Conditions]
    ) -> Callable[[Floats, Moment], Floats]:
        networks, first, count = self.networks, requests[0], len(requests)
        # One object for all steps: networks may keep what they made of it.
        alone = wanted[0] if count == 1 else _stacked(wanted)
        both = _stacked([*wanted, *unwanted])
        rescale = default_rescale(networks.schedule) if first.rescale is None else first.rescale
        denoise = _in_turns(networks, first.reuse) if first.reuse > 1 else networks.denoise

        def predict(latents: Floats, moment: Moment) -> Floats:
            if first.guidance == 1.0 or not is_guided(first.guided, moment):
                return denoise(latents, moment.time, alone)
            found = denoise(np.concatenate([latents, latents]), moment.time, both)
            return guided(found[:count], found[count:], first.guidance, rescale)

        return predict


def _in_turns(networks: Networks, reuse: int) -> Callable[[Floats, float, Conditions], Floats]:
    """Every `reuse`-th step whole, and those where as many predictions are asked for as were not at the step before."""
    features = getattr(networks, "features", None)
    if features is None:
        return networks.denoise
    kept_for, age = 0, 0

    def denoise(latents: Floats, time: float, conditions: Conditions) -> Floats:
        nonlocal kept_for, age
        age = age + 1 if len(latents) == kept_for and age + 1 < reuse else 0
        kept_for = len(latents)
        with features.at(reuse=age > 0):
            return networks.denoise(latents, time, conditions)

    return denoise


def _stacked(conditions: Sequence[Conditions]) -> Conditions:
    return {name: np.concatenate([each[name] for each in conditions]) for name in conditions[0]}


def alike(first: PictureRequest, second: PictureRequest) -> bool:
    """Whether two pictures can be made side by side."""
    return replace(second, prompt=first.prompt, negative=first.negative, seed=first.seed) == first


def _numbered(on_step: Callable[[int, int], object], number: int) -> OnStep:
    return lambda step: on_step(number, step)


def to_picture(decoded: Floats) -> Picture:
    """(1, 3, H, W) about -1..1 to (H, W, 3) sRGB."""
    return np.asarray(np.rint(np.clip((decoded[0].transpose(1, 2, 0) + 1) * 127.5, 0, 255)), np.uint8)


def seed_noise(seed: int, shape: tuple[int, ...], step: int = 0) -> Floats:
    """Standard normal noise that depends on the seed (and the step) alone: not on the engine, the device or the batch."""
    source = np.random.Philox(seed) if step == 0 else np.random.Philox([seed, step])
    return np.random.Generator(source).standard_normal(shape, dtype=np.float32)
