"""Whether two engines do the same: every network with the same inputs, and one picture."""

import gc
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.engines.engine import Engine, PictureRequest, seed_noise
from likeness.ml.families.spec import FamilySpec
from likeness.ml.lora import Adapter
from likeness.ml.networks import EngineName, Floats, Networks
from likeness.ml.parts.devices import Wanted
from likeness.ml.sampler import Solver
from likeness.vision.colour import ciede2000, srgb_to_lab

PROMPTS = ["a photo of a woman with long black hair, smiling, facing the camera", ""]
EXACT = Wanted("cpu", "float32")
LATENT_SIDE = 16
"""128 pixels of most models: what differs at one size differs at all of them, and this is quick."""

STEPS = 6
MOMENTS = (0, 3, 5)
"""Of the sampler's steps: nearly pure noise, in between, nearly clean."""


@dataclass(frozen=True, slots=True)
class Look:
    """What an engine makes of fixed inputs: outputs by network, and one picture (H, W, 3)."""

    outputs: Mapping[str, Floats]
    picture: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Differences:
    """By network (largest, mean), in standard deviations of the first one's output; the picture's in CIEDE2000."""

    networks: Mapping[str, tuple[float, float]]
    picture: float
    picture_largest: float

    @property
    def largest(self) -> float:
        return max(largest for largest, _ in self.networks.values())

    @property
    def mean(self) -> float:
        return max(mean for _, mean in self.networks.values())

    def by_name(self) -> dict[str, float]:
        """As words and numbers to tell."""
        told = {"picture-difference": self.picture, "picture-largest-difference": self.picture_largest}
        for name, (largest, mean) in self.networks.items():
            told |= {f"{name}-largest-difference": largest, f"{name}-mean-difference": mean}
        return told


def look(spec: FamilySpec, engine: EngineName, pack: Path) -> Look:
    """The engine is closed again. Raises what opening it raises."""
    networks = spec.open_networks(engine, pack, Adapter(), EXACT)
    try:
        side = LATENT_SIDE * networks.factor
        request = PictureRequest(
            PROMPTS[0], steps=STEPS, guidance=2.0, width=side, height=side, solver=_solver(networks)
        )
        return Look(_outputs(networks), Engine(engine, networks).generate(request))
    finally:
        del networks
        gc.collect()


def _outputs(networks: Networks) -> dict[str, Floats]:
    side = LATENT_SIDE * networks.factor
    conditions = networks.encode(PROMPTS, side, side)
    noise = seed_noise(1, (len(PROMPTS), networks.channels, LATENT_SIDE, LATENT_SIDE))
    moments = networks.schedule.moments(STEPS, LATENT_SIDE**2)
    told = [networks.denoise(noise, moments[number].time, conditions) for number in MOMENTS if number < len(moments)]
    words = [np.ravel(array) for array in conditions.values() if np.issubdtype(array.dtype, np.floating)]
    found = {
        "words": np.concatenate(words).astype(np.float32),
        "denoiser": np.stack(told),
        "decoder": networks.decode(noise[:1]),
    }
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    try:
        found["encoder"] = networks.encode_pictures(np.stack([np.sin(6 * x), np.cos(5 * y), np.sin(4 * (x + y))])[None])
    except Failed as error:
        if error.code != "pack-no-onnx":
            raise
    return found


def _solver(networks: Networks) -> Solver:
    return "euler" if networks.schedule.prediction == "flow" else "dpmpp-2m"


def compare(first: Look, second: Look) -> Differences:
    """NaN or infinity in either is an infinite difference."""
    networks = {
        name: _apart(output, second.outputs[name]) for name, output in first.outputs.items() if name in second.outputs
    }
    apart = ciede2000(srgb_to_lab(first.picture), srgb_to_lab(second.picture))
    return Differences(networks, float(apart.mean()), float(apart.max()))


def _apart(first: Floats, second: Floats) -> tuple[float, float]:
    if first.shape != second.shape or not (np.isfinite(first).all() and np.isfinite(second).all()):
        return float("inf"), float("inf")
    apart = np.abs(first.astype(np.float64) - second) / max(float(first.std()), 1e-12)
    return float(apart.max()), float(apart.mean())
