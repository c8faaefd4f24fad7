"""A pack's folder as this family reads it. No torch, no transformers."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from likeness.base.errors import Failed
from likeness.ml.parts.configs import read_config, read_latents
from likeness.ml.schedule import Schedule, Shifting

PATCH = 2
"""Latents of the autoencoder along each side of one of the transformer's."""

TEXT_LAYERS = (9, 18, 27)
"""The text encoder's layers whose outputs, side by side, are what a prompt says."""


@dataclass(frozen=True, slots=True)
class Folder:
    """What the configs say. `factor`: pixels per patch. `distilled`: made for a few steps without guidance."""

    schedule: Schedule
    factor: int
    channels: int
    distilled: bool


def read_folder(pack: Path) -> Folder:
    """Raises Failed: pack-missing, pack-unsupported."""
    latents = read_latents(pack)
    schedule = Schedule.flow(_shifting(read_config(pack / "scheduler" / "scheduler_config.json")))
    depth = int(read_config(pack / "text_encoder" / "config.json").get("num_hidden_layers", 0))
    if depth < max(TEXT_LAYERS):
        raise Failed("pack-unsupported", part="text_encoder")
    distilled = bool(read_config(pack / "model_index.json").get("is_distilled", False))
    return Folder(schedule, PATCH * latents.factor, PATCH**2 * latents.channels, distilled)


def empirical_mu(tokens: int, steps: int) -> float:
    """How far the noise levels are shifted, as the makers of this family measured it (published with FLUX.2: lines in the number of tokens,
    for 10 and for 200 steps, between which the steps decide; beyond 4300 tokens the second alone).
    """
    many = 0.00016927 * tokens + 0.45666666
    few = 8.73809524e-05 * tokens + 1.89833333
    if tokens > 4300:
        return many
    return many + (few - many) * (200 - steps) / 190


def _shifting(untrusted_config: dict[str, Any]) -> Shifting:
    """As the scheduler's config says: with the picture's size, or by one fixed factor."""
    others = ("shift_terminal", "use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "invert_sigmas")
    shift = float(untrusted_config.get("shift", 1.0))
    if any(untrusted_config.get(name) for name in others) or not 0 < shift < 100:
        raise Failed("pack-unsupported", part="scheduler")
    if not untrusted_config.get("use_dynamic_shifting", False):
        return lambda _tokens, _steps: math.log(shift)
    if untrusted_config.get("time_shift_type", "exponential") != "exponential":
        raise Failed("pack-unsupported", part="scheduler")
    return empirical_mu
