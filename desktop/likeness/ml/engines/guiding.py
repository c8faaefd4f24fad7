"""Classifier-free guidance (Ho and Salimans 2022), rescaled, and only where it matters. In numpy, pure."""

import numpy as np

from likeness.ml.networks import Floats
from likeness.ml.schedule import Moment, Schedule

RESCALE = 0.7
"""phi of Lin et al. 2023, "Common Diffusion Noise Schedules and Sample Steps are Flawed", section 3.4."""
NO_SIGNAL = 1e-4
"""A schedule whose noisiest level keeps less than this share of the clean latents ends in pure noise."""

Levels = tuple[float, float]
"""From (exclusive) and to (inclusive), as noise / signal: where guidance is used."""


def guided(wanted: Floats, unwanted: Floats, guidance: float, rescale: float) -> Floats:
    """Predictions (N, C, h, w) for the prompt and against the negative one. `rescale` 0..1: how far each result gets back the spread that
    `wanted` has, without which strong guidance burns colours out.
    """
    pulled = unwanted + np.float32(guidance) * (wanted - unwanted)
    if rescale > 0:
        axes = tuple(range(1, wanted.ndim))
        spread = wanted.std(axis=axes, keepdims=True) / np.maximum(pulled.std(axis=axes, keepdims=True), 1e-8)
        pulled *= np.float32(rescale) * spread + np.float32(1 - rescale)
    return np.asarray(pulled, np.float32)


def default_rescale(schedule: Schedule) -> float:
    """For models that were trained down to pure noise; others (and flow models) were not made for it."""
    ends_in_noise = schedule.prediction == "v_prediction" and float(schedule.signal[-1]) < NO_SIGNAL
    return RESCALE if ends_in_noise else 0.0


def is_guided(levels: Levels | None, moment: Moment) -> bool:
    """Kynkäänniemi et al. 2024, "Applying Guidance in a Limited Interval Improves Sample and Distribution Quality"."""
    if levels is None:
        return True
    level = moment.noise / moment.signal if moment.signal > 0 else np.inf
    return levels[0] < level <= levels[1]
