"""From noise to clean latents, in numpy, so that every engine takes exactly the same steps.

"dpmpp-2m": Lu et al. 2022, "DPM-Solver++: Fast Solver for Guided Sampling of Diffusion Probabilistic Models", Algorithm 2 (data prediction).
"euler": the same in first order, which for a flow is Euler's method. "lcm": Luo et al. 2023, "Latent Consistency Models": each step's clean
latents with fresh noise.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from likeness.ml.schedule import Floats, Moment, Schedule

Solver = Literal["dpmpp-2m", "euler", "lcm"]


@dataclass(frozen=True, slots=True)
class Known:
    """What stays as it is. `change` (1, 1, h, w): 1 where the sampler may draw, 0 where `clean` stays; `noise` is what `clean` is noised with."""

    change: Floats
    clean: Floats
    noise: Floats

    def applied(self, latents: Floats, level: Moment | None) -> Floats:
        """`latents` with the known part at this level; None is the clean end."""
        kept = self.clean if level is None else noised(self.clean, self.noise, level)
        return np.asarray(self.change * latents + (1 - self.change) * kept, np.float32)


def noised(clean: Floats, noise: Floats, level: Moment) -> Floats:
    return np.asarray(np.float32(level.signal) * clean + np.float32(level.noise) * noise, np.float32)


def sample(
    schedule: Schedule,
    predict: Callable[[Floats, Moment], Floats],
    start: Floats,
    moments: Sequence[Moment],
    *,
    solver: Solver = "dpmpp-2m",
    on_step: Callable[[int], object] | None = None,
    fresh_noise: Callable[[int], Floats] | None = None,
    known: Known | None = None,
) -> Floats:
    """Clean latents, of the shape of `start`, which lies at the level of the first of `moments`.

    `fresh_noise(step)` is needed by "lcm" alone. With "dpmpp-2m" the first and the last step are of first order, the others of second.
    """
    latents, last_gain = start, 0.0
    before: Floats | None = None
    for number, (now, after) in enumerate(zip(moments, [*moments[1:], None], strict=True), start=1):
        clean = schedule.clean(latents, predict(latents, now), now)
        if after is None:
            latents = clean
        elif solver == "lcm":
            if fresh_noise is None:
                raise ValueError
            latents = noised(clean, fresh_noise(number), after)
        else:
            gain = _log_snr(after) - _log_snr(now)
            estimate = clean
            if before is not None and solver == "dpmpp-2m":
                estimate = clean + (clean - before) * np.float32(0.5 * gain / last_gain)
            shrink = np.float32(after.noise / now.noise)
            pull = np.float32(-after.signal * np.expm1(-gain))
            latents, before, last_gain = shrink * latents + pull * estimate, clean, gain
        if known is not None:
            latents = known.applied(latents, after)
        if on_step is not None:
            on_step(number)
    return latents


def _log_snr(moment: Moment) -> float:
    """Half of the logarithm of the signal-to-noise ratio; minus infinity where there is no signal yet."""
    return math.log(moment.signal / moment.noise) if moment.signal > 0 else -math.inf
