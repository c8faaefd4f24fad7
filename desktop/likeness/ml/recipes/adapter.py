"""Train a personal model: LoRA on the denoiser of a pack, from a dozen photos of one sitter.

One visible loop. N straight steps equal k steps, a stop and a resume, bit for bit, on one machine: every random number comes from one
generator whose state is in the checkpoint, and the learning rate depends on the step alone.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from likeness.base.errors import Failed
from likeness.ml.families.registry import family_of
from likeness.ml.families.spec import FamilySpec, TrainingParts
from likeness.ml.foreign import Device, Tensor
from likeness.ml.lora import Adapter, Delta, write_adapter
from likeness.ml.recipes import adapter_data, adapter_state
from likeness.ml.recipes.adapter_data import Prepared
from likeness.ml.recipes.adapter_events import Candidate, Example, HeldOut, Saved, Stepped, Trained, TrainEvent
from likeness.ml.recipes.adapter_settings import AdapterSettings, DeviceName, Tier

SITTER_TOKEN = "sks"  # noqa: S105 (a word of the prompt)
"""How a prompt says "the sitter": a word of the vocabulary that no caption of the base model used."""

MIN_SNR_GAMMA = 5.0
"""Hang et al. 2023, "Efficient Diffusion Training via Min-SNR Weighting Strategy"."""

WARM_UP = 10
TOWARDS_NOISE = 0.75
"""Exponent of the timesteps' even spread: below 1 the noisy ones, which decide on the shape of head and hair, come more often."""

HELD_OUT_TIMES = 12


def train_adapter(
    pack: Path,
    examples: Sequence[Example],
    settings: AdapterSettings,
    tier: Tier | None = None,
    *,
    resume: bytes | None = None,
    priors: Sequence[Example] = (),
    device: DeviceName | None = None,
) -> Iterator[TrainEvent]:
    """Stopping the iteration at a yield is the cancel.

    Raises Failed: photos-too-few, pack-missing, pack-damaged, pack-unsupported, checkpoint-damaged, training-diverged.
    """
    if not examples:
        raise Failed("photos-too-few", found=0, needed=1)
    spec = family_of(pack)
    run = _Run(spec.load_for_training(pack), examples, settings, resume)
    before = run.held_out_before
    yield HeldOut(run.step, run.held_out())
    while run.step < settings.steps:
        loss = run.advance()
        yield Stepped(run.step, settings.steps, loss)
        if run.step < settings.steps and run.step % settings.held_out_every == 0:
            yield HeldOut(run.step, run.held_out())
        if run.step < settings.steps and run.step % settings.checkpoint_every == 0:
            yield Saved(run.step, run.checkpoint())
    after = run.held_out()
    yield HeldOut(run.step, after)
    yield Trained(run.adapter(spec), before, after)


class _Run:
    """The state of one training: layers, optimizer, generator, step."""

    def __init__(
        self, parts: TrainingParts, examples: Sequence[Example], settings: AdapterSettings, resume: bytes | None
    ) -> None:
        import torch  # noqa: PLC0415

        self.settings, self.parts, self.step = settings, parts, 0
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.generator = torch.Generator().manual_seed(settings.seed)
        self.layers = adapter_state.attach(parts.denoiser, parts.targets, settings.rank, self.generator)
        self.data = adapter_data.prepare(parts, examples, self.device)
        parts.denoiser.to(self.device, memory_format=torch.channels_last)
        self.parameters = [matrix for layer in self.layers.values() for matrix in (layer.down, layer.up)]
        self.optimizer = torch.optim.AdamW(
            self.parameters, lr=settings.learning_rate, betas=(0.9, 0.99), weight_decay=0.01
        )
        self.alphas = torch.from_numpy(parts.schedule.signal**2).float().to(self.device)
        self.held_out_before = self.held_out() if resume is None else math.nan
        if resume is not None:
            self.step, self.held_out_before = adapter_state.restore(
                resume, settings, self.layers, self.optimizer, self.generator
            )

    def advance(self) -> float:
        """One optimizer step; its loss."""
        import torch  # noqa: PLC0415

        settings, data, batch = self.settings, self.data, self.settings.batch
        rows = torch.randint(len(data.train), (batch,), generator=self.generator)
        rows = torch.as_tensor(data.train)[rows]
        spread = ((torch.arange(batch) + torch.rand(batch, generator=self.generator)) / batch) ** TOWARDS_NOISE
        order = torch.randperm(batch, generator=self.generator)
        noise = torch.randn((2, batch, *data.mean.shape[1:]), generator=self.generator)
        for group in self.optimizer.param_groups:
            group["lr"] = _rate(self.step, settings)
        self.optimizer.zero_grad(set_to_none=True)
        loss = self._loss(rows, spread[order], noise).mean()
        value = float(loss.detach())
        if not math.isfinite(value):
            raise Failed("training-diverged")
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimizer.step()
        self.step += 1
        return value

    def held_out(self) -> float:
        """The mean loss of the held-out photos over fixed noise and timesteps; NaN where there are none."""
        import torch  # noqa: PLC0415

        data, fixed = self.data, torch.Generator().manual_seed(0)
        losses = []
        for row in data.held_out:
            rows = torch.full((HELD_OUT_TIMES,), row)
            spread = (torch.arange(HELD_OUT_TIMES) + 0.5) / HELD_OUT_TIMES
            noise = torch.randn((2, HELD_OUT_TIMES, *data.mean.shape[1:]), generator=fixed)
            with torch.no_grad():
                losses.append(float(self._loss(rows, spread, noise).mean()))
        return float(np.mean(losses)) if losses else math.nan

    def checkpoint(self) -> bytes:
        return adapter_state.dump(
            self.settings, self.step, self.held_out_before, self.layers, self.optimizer, self.generator
        )

    def adapter(self, spec: FamilySpec) -> bytes:
        deltas = {
            name: Delta(layer.down.detach().cpu().numpy(), layer.up.detach().cpu().numpy())
            for name, layer in self.layers.items()
        }
        return write_adapter(Adapter(deltas), spec.prefix, {"family": spec.name, "rank": self.settings.rank})

    def _loss(self, rows: Tensor, spread: Tensor, noise: Tensor) -> Tensor:
        """(B,) weighted squared errors of the prediction; `spread` in 0..1 places the timesteps."""
        import torch  # noqa: PLC0415

        data, parts = self.data, self.parts
        times = (spread * len(self.alphas)).long().clamp(max=len(self.alphas) - 1).to(self.device)
        noise = noise.to(self.device)
        clean = data.mean[rows] + data.deviation[rows] * noise[0]
        alpha = self.alphas[times][:, None, None, None]
        noisy = alpha.sqrt() * clean + (1 - alpha).sqrt() * noise[1]
        with torch.autocast(self.device.type, torch.bfloat16, enabled=_bfloat16_is_fast(self.device)):
            noisy = noisy.contiguous(memory_format=torch.channels_last)
            words = {name: array[data.caption[rows]] for name, array in data.words.items()}
            predicted = parts.predict(noisy, times, words)
        error = (predicted.float() - _target(parts.schedule.prediction, alpha, clean, noise[1])).square().mean(dim=1)
        weight = data.weight[rows]
        each = (error * weight).sum(dim=(1, 2)) / weight.sum(dim=(1, 2))
        return each * _min_snr(parts.schedule.prediction, alpha.flatten())


def _target(prediction: str, alpha: Tensor, clean: Tensor, noise: Tensor) -> Tensor:
    if prediction == "epsilon":
        return noise
    return alpha.sqrt() * noise - (1 - alpha).sqrt() * clean


def _min_snr(prediction: str, alpha: Tensor) -> Tensor:
    """Min-SNR weights: a bound on how much nearly clean latents count. For v, SNR + 1 is bounded instead of SNR, so that the noisiest
    timesteps, where the shape of a head is decided, keep their weight.
    """
    snr = alpha / (1 - alpha)
    if prediction == "epsilon":
        return snr.clamp(max=MIN_SNR_GAMMA) / snr
    return (snr + 1).clamp(max=MIN_SNR_GAMMA) / (snr + 1)


def _rate(step: int, settings: AdapterSettings) -> float:
    """A short warm-up, then a cosine down to a twentieth."""
    warm = min(1.0, (step + 1) / WARM_UP)
    return settings.learning_rate * warm * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * step / settings.steps)))


def _bfloat16_is_fast(device: Device) -> bool:
    """On a CPU only where it has the instructions; elsewhere bfloat16 is emulated and slower than float32."""
    import torch  # noqa: PLC0415

    if device.type != "cpu":
        return True
    return bool(torch.cpu._is_avx512_bf16_supported())  # noqa: SLF001 (torch offers no public question)


__all__ = [
    "SITTER_TOKEN", "AdapterSettings", "Candidate", "Example", "HeldOut", "Prepared", "Saved", "Stepped", "Tier", "TrainEvent", "Trained",
    "train_adapter",
]  # fmt: skip
