"""DPM-Solver++(2M) in numpy, so that every engine takes exactly the same steps.

Lu et al. 2022, "DPM-Solver++: Fast Solver for Guided Sampling of Diffusion Probabilistic Models", Algorithm 2 (data prediction).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed

Floats = NDArray[np.float32]
Prediction = Literal["epsilon", "v_prediction"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """`signal` and `noise`: sqrt(alpha_bar) and sqrt(1 - alpha_bar) for each training timestep, float64 (T,)."""

    signal: NDArray[np.float64]
    noise: NDArray[np.float64]
    prediction: Prediction

    @classmethod
    def from_config(cls, untrusted_config: dict[str, Any]) -> "Schedule":
        """From a `scheduler_config.json`; which sampler it names does not matter. Raises Failed("pack-unsupported")."""
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
        kept = np.cumprod(1.0 - betas)
        return cls(np.sqrt(kept), np.sqrt(1.0 - kept), prediction)

    @property
    def steps(self) -> int:
        return len(self.signal)

    def clean(self, latents: Floats, predicted: Floats, timestep: int) -> Floats:
        """What the network takes the clean latents to be."""
        signal, noise = self.signal[timestep], self.noise[timestep]
        if self.prediction == "epsilon":
            return np.asarray((latents - noise * predicted) / signal, np.float32)
        return np.asarray(signal * latents - noise * predicted, np.float32)


def timesteps(total: int, steps: int) -> list[int]:
    """From the last training timestep down, evenly; without repeats where more are asked for than there are."""
    return sorted({int(step) for step in np.rint(np.linspace(total - 1, 0, steps + 1))[:-1]}, reverse=True)


def sample(
    schedule: Schedule,
    predict: Callable[[Floats, int], Floats],
    noise: Floats,
    steps: int,
    on_step: Callable[[int], object] | None = None,
) -> Floats:
    """Clean latents, of the shape of `noise`. The first and the last step are of first order, the others of second."""
    latents, before, last_gain = noise, None, 0.0
    times = timesteps(schedule.steps, steps)
    for number, (now, after) in enumerate(zip(times, [*times[1:], None], strict=True), start=1):
        clean = schedule.clean(latents, predict(latents, now), now)
        if after is None:
            latents = clean
        else:
            gain = _log_snr(schedule, after) - _log_snr(schedule, now)
            estimate = clean if before is None else clean + (clean - before) * np.float32(0.5 * gain / last_gain)
            shrink = np.float32(schedule.noise[after] / schedule.noise[now])
            pull = np.float32(-schedule.signal[after] * np.expm1(-gain))
            latents, before, last_gain = shrink * latents + pull * estimate, clean, gain
        if on_step is not None:
            on_step(number)
    return latents


def _log_snr(schedule: Schedule, timestep: int) -> float:
    """Half of the logarithm of the signal-to-noise ratio."""
    return float(np.log(schedule.signal[timestep] / schedule.noise[timestep]))
