"""Noise levels: what a base model was trained with, and which of them a sampler visits. In numpy, so that every engine takes the same steps.

Latents at a level are `signal * clean + noise * eps`. Diffusion (Ho et al. 2020): signal^2 + noise^2 = 1. Flow matching (Lipman et al. 2022):
signal = 1 - sigma, noise = sigma.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed

Floats = NDArray[np.float32]
Prediction = Literal["epsilon", "v_prediction", "flow"]
Shifting = Callable[[int, int], float]
"""(tokens, steps) to mu: flow models look longer at noisy levels the larger the picture is. `tokens`: latent height times width."""

FLOW_TIMES = 1_000
"""A flow model is told sigma * 1000."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One noise level; `time` is the number the network is told."""

    signal: float
    noise: float
    time: float


@dataclass(frozen=True, slots=True)
class Schedule:
    """`signal` and `noise` for each training timestep, float64 (T,). `shifting`: for flow models only."""

    signal: NDArray[np.float64]
    noise: NDArray[np.float64]
    prediction: Prediction
    shifting: Shifting | None = None

    @classmethod
    def from_config(cls, untrusted_config: dict[str, Any]) -> "Schedule":
        """Diffusion, from a `scheduler_config.json`; which sampler it names does not matter. Raises Failed("pack-unsupported")."""
        steps = int(untrusted_config.get("num_train_timesteps", 1000))
        low, high = float(untrusted_config.get("beta_start", 0.00085)), float(untrusted_config.get("beta_end", 0.012))
        kind = untrusted_config.get("beta_schedule", "scaled_linear")
        prediction = untrusted_config.get("prediction_type", "epsilon")
        if not 2 <= steps <= 10_000 or not 0 < low < high < 1 or prediction not in {"epsilon", "v_prediction"}:
            raise Failed("pack-unsupported", part="scheduler")
        if kind == "scaled_linear":
            betas = np.linspace(low**0.5, high**0.5, steps) ** 2
        elif kind == "linear":
            betas = np.linspace(low, high, steps)
        else:
            raise Failed("pack-unsupported", part="scheduler")
        signal = np.sqrt(np.cumprod(1.0 - betas))
        if untrusted_config.get("rescale_betas_zero_snr"):
            if prediction == "epsilon":  # says nothing where there is nothing but noise
                raise Failed("pack-unsupported", part="scheduler")
            # Down to pure noise: Lin et al. 2023, "Common Diffusion Noise Schedules and Sample Steps are Flawed", Algorithm 1.
            signal = (signal - signal[-1]) * signal[0] / (signal[0] - signal[-1])
        return cls(signal, np.sqrt(1.0 - signal**2), prediction)

    @classmethod
    def flow(cls, shifting: Shifting) -> "Schedule":
        """A flow-matching model that predicts noise minus clean."""
        sigmas = np.arange(1, FLOW_TIMES + 1) / FLOW_TIMES
        return cls(1.0 - sigmas, sigmas, "flow", shifting)

    @property
    def steps(self) -> int:
        """How many timesteps the model was trained with."""
        return len(self.signal)

    def moments(self, steps: int, tokens: int) -> tuple[Moment, ...]:
        """The levels a sampler visits, from the noisiest down, without the clean end. Diffusion: evenly from the last training timestep,
        without repeats where more are asked for than there are. Flow: even sigmas, shifted (Esser et al. 2024, exponential form).
        """
        if self.prediction != "flow":
            times = {int(step) for step in np.rint(np.linspace(self.steps - 1, 0, steps + 1))[:-1]}
            return tuple(
                Moment(float(self.signal[time]), float(self.noise[time]), float(time))
                for time in sorted(times, reverse=True)
            )
        pull = math.exp(self.shifting(tokens, steps)) if self.shifting is not None else 1.0
        even = np.linspace(1.0, 1.0 / steps, steps)
        sigmas = (float(pull / (pull + 1 / sigma - 1)) for sigma in even)
        return tuple(Moment(1.0 - sigma, sigma, sigma * FLOW_TIMES) for sigma in sigmas)

    def clean(self, latents: Floats, predicted: Floats, moment: Moment) -> Floats:
        """What the network takes the clean latents to be."""
        if self.prediction == "epsilon":
            return np.asarray((latents - moment.noise * predicted) / moment.signal, np.float32)
        if self.prediction == "v_prediction":
            return np.asarray(moment.signal * latents - moment.noise * predicted, np.float32)
        return np.asarray(latents - moment.noise * predicted, np.float32)
