"""Train a personal model: LoRA on the denoiser of a pack and perhaps on its decoder, and the sitter's own word, from a dozen photos of one sitter.

One visible loop. N straight steps equal k steps, a stop and a resume, bit for bit, on one machine and in one memory tier: every random number
comes from one generator whose state is in the checkpoint or from seed and step, and the learning rate depends on the step alone.
"""

import contextlib
import math
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from likeness.base.errors import Failed
from likeness.jobs.evaluation import HELD_OUT_LEVELS
from likeness.ml.families.registry import family_of
from likeness.ml.families.spec import FamilySpec, TrainingParts
from likeness.ml.foreign import Device, Module, Tensor
from likeness.ml.lora import Adapter, Delta, write_adapter
from likeness.ml.parts import frozen
from likeness.ml.parts.attention import faster_attention
from likeness.ml.parts.devices import cpu_has_bfloat16
from likeness.ml.recipes import (
    adapter_buckets,
    adapter_data,
    adapter_decoder,
    adapter_layers,
    adapter_loss,
    adapter_state,
    adapter_words,
)
from likeness.ml.recipes.adapter_buckets import Turn
from likeness.ml.recipes.adapter_data import Prepared, share_at
from likeness.ml.recipes.adapter_events import Candidate, Example, HeldOut, Saved, Stepped, Trained, TrainEvent
from likeness.ml.recipes.adapter_layers import Layer
from likeness.ml.recipes.adapter_loss import Levels
from likeness.ml.recipes.adapter_optimizer import Average, LossScale, optimizer_of
from likeness.ml.recipes.adapter_settings import AdapterSettings, DeviceName, Tier
from likeness.packs.base_digest import base_digest
from likeness.packs.manifest import MANIFEST, load_manifest

SITTER_TOKEN = "sks"  # noqa: S105 (a word of the prompt)
"""How a prompt says "the sitter": a word of the vocabulary that no caption of the base model used."""

WARM_UP = 10
FIRST_CANDIDATE = 0.4
"""Of the steps. Before it no adapter looks like its sitter."""


def train_adapter(
    pack: Path,
    examples: Sequence[Example],
    settings: AdapterSettings,
    tier: Tier | None = None,
    *,
    resume: bytes | None = None,
    priors: Sequence[Example] = (),
    device: DeviceName | None = None,
    save_now: Callable[[], bool] = lambda: False,
) -> Iterator[TrainEvent]:
    """Stopping the iteration at a yield is the cancel, and the way to stop once `stopping.goes_on` says no: each `Candidate` is whole.

    A `Saved` comes after the `Candidate` of its step, so that what was found out about that one can be kept with it. `save_now` is asked
    after each step: whether somebody wants a `Saved` now.

    `tier` None: float32 everywhere, and bfloat16 where it is fast. `device` None: the best there is.
    Raises Failed: photos-too-few, pack-missing, pack-damaged, pack-unsupported, checkpoint-damaged, checkpoint-other-settings,
    checkpoint-other-base, training-diverged.
    """
    if not examples:
        raise Failed("photos-too-few", found=0, needed=1)
    spec = family_of(pack)
    where = _device(device)
    run = _Run(spec, pack, examples, priors, settings, tier or _tier_of(where), where)
    if resume is not None:
        run.step, run.before = adapter_state.restore(resume, settings, run.base, run.moving)
    found = run.held_out()
    if resume is None:
        run.before = found
    judged = candidate_steps(settings.steps, settings.candidates)
    yield HeldOut(run.step, found)
    while run.step < settings.steps:
        loss = run.advance()
        yield Stepped(run.step, settings.steps, loss)
        if run.step == settings.steps:
            break
        if run.step % settings.held_out_every == 0:
            yield HeldOut(run.step, run.held_out())
        if run.step in judged:
            yield Candidate(run.step, run.adapter())
        if run.step % settings.checkpoint_every == 0 or save_now():
            yield Saved(run.step, run.checkpoint())
    after = run.held_out()
    yield HeldOut(run.step, after)
    yield Trained(run.adapter(), run.before, after)


def candidate_steps(steps: int, count: int) -> tuple[int, ...]:
    """After which steps an adapter is handed over to be judged, beside the last one: evenly over what is left after `FIRST_CANDIDATE`."""
    gap = (1 - FIRST_CANDIDATE) / max(1, count)
    found = {round(steps * (FIRST_CANDIDATE + gap * number)) for number in range(count)}
    return tuple(sorted(step for step in found if 0 < step < steps))


class _Run:
    """The state of one training: layers, words, optimizer, average, generator, step."""

    def __init__(
        self, spec: FamilySpec, pack: Path, examples: Sequence[Example], priors: Sequence[Example],
        settings: AdapterSettings, tier: Tier, device: Device,
    ) -> None:  # fmt: skip
        import torch  # noqa: PLC0415

        self.spec, self.settings, self.tier, self.device = spec, settings, tier, device
        self.step, self.before = 0, math.nan
        self.dtype: Any = getattr(torch, tier.precision)
        token, self.base = _said_of(pack)
        parts = spec.load_for_training(pack, tier.precision)
        self.data = adapter_data.prepare(parts, examples, priors if settings.prior_share else (), token, device)
        self.buckets = adapter_buckets.arranged(self.data, settings)
        generator = torch.Generator().manual_seed(settings.seed)
        # The captions and photos are encoded: neither the text encoder nor the autoencoder is in memory any more.
        denoiser, self.schedule = parts.load_denoiser(), parts.schedule
        self.predict = denoiser.predict
        denoiser.module.to(device, self.dtype)
        targets = adapter_layers.chosen(parts.targets, settings.layers)
        self.layers = adapter_layers.attach(denoiser.module, targets, settings.rank, generator)
        _arrange(denoiser.module, self.layers, pack, tier)
        text = parts.load_text() if settings.token_rate and parts.learns_word else None
        self.sitters = adapter_words.attach(text.words, token) if text is not None else ()
        self.encode_text = text.encode if text is not None else None
        self.decoder = None
        if settings.decoder_rate:
            decoder = parts.load_decoder()
            self.decoder = adapter_decoder.attach(decoder, self.data, settings.rank, settings.seed, device)
        self.matrices = _matrices_of(self.layers)
        self.drawing = _matrices_of(self.decoder.layers) if self.decoder is not None else []
        self.parameters = [*self.matrices, *self.drawing, *(sitter.rows for sitter in self.sitters)]
        kinds = [*["down", "up"] * len(self.layers), *["drawing"] * len(self.drawing), *["word"] * len(self.sitters)]
        self.moving = adapter_state.Moving(
            self.parameters,
            optimizer_of(self.parameters, tier, kinds),
            Average(self.parameters, settings.ema),
            LossScale(needed=tier.precision == "float16"),
            generator,
        )

    def advance(self) -> float:
        """One optimizer step; its loss."""
        import torch  # noqa: PLC0415

        moving, batch = self.moving, self.settings.batch
        turn = self.buckets.turn(self.step)
        data = self.data[turn.bucket]
        rows, captions = self._draw_rows(data, turn)
        spread = adapter_loss.even(batch, moving.generator)
        noise = torch.randn((2, batch, *data.mean.shape[1:]), generator=moving.generator)
        at = self._levels(data, spread, self.settings.towards_noise)
        total = 0.0
        for start in range(0, batch, self.tier.micro_batch):
            part = slice(start, start + self.tier.micro_batch)
            loss = self._loss(data, rows[part], captions[part], at.part(part), noise[:, part]).sum() / batch
            total += float(loss.detach())
            self._descend(loss)
        if self.decoder is not None and self.step % adapter_decoder.EVERY == 0:
            self._descend(self.decoder.loss(self.step))
        if moving.scale.unscale(self.parameters):
            for group in (self.matrices, self.drawing):
                torch.nn.utils.clip_grad_norm_(group, 1.0)
            moving.optimizer.step(self._rates())
            moving.average.update(self.step + 1)
        else:
            self._skip()
        self.step += 1
        return total

    def held_out(self) -> float:
        """The mean loss of the held-out photos over fixed noise and timesteps; NaN where there are none."""
        import torch  # noqa: PLC0415

        fixed, spread, losses = torch.Generator().manual_seed(0), adapter_loss.even(HELD_OUT_LEVELS, None), []
        self.moving.average.exchange()
        for data, row in ((bucket, row) for bucket in self.data for row in bucket.held_out):
            at = self._levels(data, spread)
            noise = torch.randn((2, HELD_OUT_LEVELS, *data.mean.shape[1:]), generator=fixed)
            for start in range(0, HELD_OUT_LEVELS, self.tier.micro_batch):
                part = slice(start, min(start + self.tier.micro_batch, HELD_OUT_LEVELS))
                rows = torch.full((part.stop - part.start,), row)
                with torch.no_grad():
                    losses += self._loss(data, rows, data.caption[rows], at.part(part), noise[:, part]).tolist()
        self.moving.average.exchange()
        return float(np.mean(losses)) if losses else math.nan

    def checkpoint(self) -> bytes:
        return adapter_state.dump(self.settings, self.base, self.step, self.before, self.moving)

    def adapter(self) -> bytes:
        values, first, last = self.moving.average.values, len(self.matrices), len(self.matrices) + len(self.drawing)
        deltas = _deltas_of(self.layers, values[:first])
        codec = _deltas_of(self.decoder.layers if self.decoder is not None else (), values[first:last])
        words = adapter_words.collected(self.sitters, values[last:])
        note: dict[str, str | int] = {"family": self.spec.name, "rank": self.settings.rank}
        return write_adapter(Adapter(deltas, words, codec=codec), self.spec.prefix, note)

    def _draw_rows(self, data: Prepared, turn: Turn) -> tuple[Tensor, Tensor]:
        """(B,) rows of the data and of its texts: whole photos, their faces, and the base's own people, in the shares that were asked for."""
        import torch  # noqa: PLC0415

        settings, generator = self.settings, self.moving.generator
        prior = share_at(turn.number, settings.batch, turn.prior_share) if data.priors else 0
        own = settings.batch - prior
        faces = min(own, share_at(turn.number, own, turn.face_share)) if data.faces else 0
        faces = faces if data.whole else own
        drawn = adapter_data.draw(data.whole, own - faces, generator) if own > faces else []
        drawn += adapter_data.draw(data.faces, faces, generator) if faces else []
        drawn += adapter_data.draw(data.priors, prior, generator) if prior else []
        rows = torch.tensor(drawn)[torch.randperm(settings.batch, generator=generator)]
        empty = torch.rand(settings.batch, generator=generator) < settings.caption_dropout
        return rows, torch.where(empty, len(data.texts) - 1, data.caption[rows])

    def _levels(self, data: Prepared, spread: Tensor, towards_noise: float = 1.0) -> Levels:
        height, width = data.mean.shape[-2:]
        return adapter_loss.levels(self.schedule, spread, height * width, self.device, towards_noise)

    def _loss(self, data: Prepared, rows: Tensor, captions: Tensor, at: Levels, noise: Tensor) -> Tensor:
        """(B,) weighted squared errors of the prediction."""
        import torch  # noqa: PLC0415

        noise = noise.to(self.device)
        clean = data.mean[rows] + data.deviation[rows] * noise[0]
        noisy = adapter_loss.noised(clean, noise[1], at).to(self.dtype)
        noisy = noisy.contiguous(memory_format=torch.channels_last)
        words = self._words(data, captions)
        # What is computed anew in the backward pass is out of reach of the quick ways to attend, and has to be computed as it was.
        with faster_attention():
            predicted = self.predict(noisy, at.time, words)
        wanted = adapter_loss.target(self.schedule.prediction, clean, noise[1], at)
        return adapter_loss.weighted_error(predicted, wanted, data.weight[rows], at)

    def _words(self, data: Prepared, captions: Tensor) -> dict[str, Tensor]:
        """The conditions of the texts `captions` (B,): from the cache, but where the sitter's word is trained, those with it anew."""
        import torch  # noqa: PLC0415

        found = {name: array[captions.to(self.device)] for name, array in data.words.items()}
        fresh = sorted({number for number in captions.tolist() if data.with_token[number]})
        if self.encode_text is not None and fresh:
            made = self.encode_text([data.texts[number] for number in fresh], data.width, data.height)
            here = [row for row, number in enumerate(captions.tolist()) if number in fresh]
            source = torch.tensor([fresh.index(int(captions[row])) for row in here])
            for name, array in made.items():
                place = torch.tensor(here, device=self.device)
                found[name] = found[name].index_copy(0, place, array[source].to(self.device, found[name].dtype))
        return {name: array.to(self.dtype) if array.is_floating_point() else array for name, array in found.items()}

    def _rates(self) -> list[float]:
        rate, settings = _rate(self.step, self.settings), self.settings
        matrices = [rate, rate * settings.up_rate] * len(self.layers)
        drawing = [rate * settings.decoder_rate] * len(self.drawing)
        return matrices + drawing + [rate * settings.token_rate] * len(self.sitters)

    def _descend(self, loss: Tensor) -> None:
        """Adds to the gradients. Raises Failed("training-diverged")."""
        if not math.isfinite(float(loss.detach())):
            raise Failed("training-diverged")
        (loss * self.moving.scale.scale).backward()

    def _skip(self) -> None:
        """Half precision overflowed: this step's gradients are thrown away."""
        if self.moving.scale.exhausted:
            raise Failed("training-diverged")
        for parameter in self.parameters:
            parameter.grad = None


def _matrices_of(layers: Mapping[str, Layer]) -> list[Tensor]:
    return [matrix for layer in layers.values() for matrix in (layer.down, layer.up)]


def _deltas_of(names: Iterable[str], values: Sequence[Tensor]) -> dict[str, Delta]:
    """Of `_matrices_of` layers with these names, in this order."""
    kept = [value.cpu().numpy().copy() for value in values]
    return {name: Delta(*pair) for name, pair in zip(names, zip(kept[::2], kept[1::2], strict=True), strict=True)}


def _arrange(denoiser: Module, layers: Container[str], pack: Path, tier: Tier) -> None:
    """The frozen weights as the tier wants them, once: arranging them at every call would cost more than what it saves. Where memory is short
    they are kept in one layout only.
    """
    import torch  # noqa: PLC0415

    if not tier.checkpointing and not tier.compile and frozen.is_for(denoiser):
        frozen.lay_out(denoiser, layers, pack)
    if any(parameter.dim() == 4 for parameter in denoiser.parameters()):
        denoiser.to(memory_format=torch.channels_last)
    if tier.checkpointing:
        denoiser.enable_gradient_checkpointing(_computed_anew)
    if tier.compile:
        denoiser.compile()


def _computed_anew(module: Module, *inputs: Tensor) -> Tensor:
    """The backward pass runs in a thread of its own, where what is computed anew has to be attended to in the same way as before."""
    from torch.utils.checkpoint import checkpoint  # noqa: PLC0415

    def ways() -> tuple[Any, Any]:
        return contextlib.nullcontext(), faster_attention()

    return checkpoint(module, *inputs, use_reentrant=False, context_fn=ways)


def _rate(step: int, settings: AdapterSettings) -> float:
    """A short warm-up, then a cosine down to a twentieth."""
    warm = min(1.0, (step + 1) / WARM_UP)
    return settings.learning_rate * warm * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * step / settings.steps)))


def _said_of(pack: Path) -> tuple[str, str | None]:
    """The sitter's word, and which weights these are; None of a folder without a manifest."""
    if not (pack / MANIFEST).is_file():
        return SITTER_TOKEN, None
    manifest = load_manifest(pack)
    return manifest.sitter_token, base_digest(manifest)


def _device(name: DeviceName | None) -> Device:
    import torch  # noqa: PLC0415

    if name is not None:
        return torch.device(name)
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


def _tier_of(device: Device) -> Tier:
    return Tier("plain", "bfloat16" if bfloat16_is_fast(device.type) else "float32")


def bfloat16_is_fast(device: str) -> bool:
    """On a CPU only where it has the instructions; elsewhere bfloat16 is emulated and slower than float32."""
    import torch  # noqa: PLC0415

    if device == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    return device == "mps" or cpu_has_bfloat16()


__all__ = [
    "SITTER_TOKEN", "AdapterSettings", "Candidate", "Example", "HeldOut", "Saved", "Stepped", "Tier", "TrainEvent", "Trained",
    "TrainingParts", "bfloat16_is_fast", "candidate_steps", "train_adapter",
]  # fmt: skip
