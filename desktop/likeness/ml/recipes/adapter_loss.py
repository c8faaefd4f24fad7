"""Which noise levels a training visits, what the denoiser should say there, and how much each counts."""

import math
from dataclasses import dataclass
from typing import Any

from likeness.ml.foreign import Device, Generator, Tensor
from likeness.ml.schedule import FLOW_TIMES, Schedule

MIN_SNR_GAMMA = 5.0
"""Hang et al. 2023, "Efficient Diffusion Training via Min-SNR Weighting Strategy"."""

SHIFT_STEPS = 28
"""The shift of a flow depends on how many steps a sampler takes; this is what flow models are usually sampled with."""


@dataclass(frozen=True, slots=True)
class Levels:
    """(B,) each: noised = signal * clean + noise * eps, the number the denoiser is told, and the weight of the loss."""

    signal: Any
    noise: Any
    time: Any
    weight: Any

    def part(self, rows: slice) -> "Levels":
        return Levels(self.signal[rows], self.noise[rows], self.time[rows], self.weight[rows])


def even(count: int, generator: Generator | None) -> Tensor:
    """(count,) in 0..1: one in each of `count` equal parts, so that every batch sees noisy and clean levels; in any order. Without a
    generator the middles of the parts, in order.
    """
    import torch  # noqa: PLC0415

    if generator is None:
        return (torch.arange(count) + 0.5) / count
    spread = (torch.arange(count) + torch.rand(count, generator=generator)) / count
    return spread[torch.randperm(count, generator=generator)]


def levels(schedule: Schedule, spread: Tensor, tokens: int, device: Device, towards_noise: float = 1.0) -> Levels:
    """`spread` (B,) in 0..1. Diffusion: over the timesteps, to the power `towards_noise`, with min-SNR weights. Flow: logit-normal and
    shifted (Esser et al. 2024, "Scaling Rectified Flow Transformers"), unweighted. `tokens`: latent height times width.
    """
    import torch  # noqa: PLC0415

    if schedule.prediction == "flow":
        sigma = torch.special.ndtri(spread.double().clamp(1e-4, 1 - 1e-4)).sigmoid()
        pull = math.exp(schedule.shifting(tokens, SHIFT_STEPS)) if schedule.shifting is not None else 1.0
        sigma = (pull * sigma / (1 + (pull - 1) * sigma)).float()
        found = Levels(1 - sigma, sigma, sigma * FLOW_TIMES, torch.ones_like(sigma))
    else:
        index = (spread**towards_noise * schedule.steps).long().clamp(max=schedule.steps - 1)
        signal, noise = (torch.from_numpy(table)[index] for table in (schedule.signal, schedule.noise))
        weight = min_snr(schedule.prediction, (signal / noise) ** 2)
        found = Levels(signal.float(), noise.float(), index.float(), weight.float())
    return Levels(*(value.to(device) for value in (found.signal, found.noise, found.time, found.weight)))


def min_snr(prediction: str, snr: Tensor) -> Tensor:
    """Min-SNR weights: a bound on how much nearly clean latents count. For v, SNR + 1 is bounded instead of SNR, so that the noisiest
    timesteps, where the shape of a head is decided, keep their weight.
    """
    if prediction == "epsilon":
        return snr.clamp(max=MIN_SNR_GAMMA) / snr
    return (snr + 1).clamp(max=MIN_SNR_GAMMA) / (snr + 1)


def noised(clean: Tensor, noise: Tensor, at: Levels) -> Tensor:
    return _wide(at.signal) * clean + _wide(at.noise) * noise


def target(prediction: str, clean: Tensor, noise: Tensor, at: Levels) -> Tensor:
    """What the denoiser should predict."""
    if prediction == "epsilon":
        return noise
    if prediction == "flow":
        return noise - clean
    return _wide(at.signal) * noise - _wide(at.noise) * clean


def weighted_error(predicted: Tensor, wanted: Tensor, weight: Tensor, at: Levels) -> Tensor:
    """(B,) mean squared errors over the picture by `weight` (B, h, w), times the level's own weight."""
    error = (predicted.float() - wanted).square().mean(dim=1)
    return (error * weight).sum(dim=(1, 2)) / weight.sum(dim=(1, 2)) * at.weight


def _wide(values: Tensor) -> Tensor:
    return values[:, None, None, None]
