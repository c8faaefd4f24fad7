"""What the rest of `ml` needs to know of a kind of base model."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from likeness.ml.foreign import Module
from likeness.ml.lora import Deltas
from likeness.ml.networks import EngineName, Networks


@dataclass(frozen=True, slots=True)
class TrainingParts:
    """Frozen torch modules in float32, on the CPU, and what the loss needs. `schedule` is the sampler's own."""

    denoiser: Module
    encode_text: Callable[[list[str]], Any]
    """Prompts to (N, tokens, width)."""
    encode_picture: Callable[[Any], tuple[Any, Any]]
    """(N, 3, H, W) in -1..1 to mean and deviation (N, C, h, w) of the scaled latents."""
    alphas_cumprod: Any
    """float32 (T,)"""
    prediction: str
    factor: int
    """Pixels per latent."""
    targets: tuple[str, ...]
    """The denoiser's linear layers that an adapter changes."""


@dataclass(frozen=True, slots=True)
class FamilySpec:
    """`prefix`: what stands before the names of the denoiser's layers in an adapter file of this family."""

    name: str
    prefix: str
    open_networks: Callable[[EngineName, Path, Deltas], Networks]
    load_for_training: Callable[[Path], TrainingParts]
    export_onnx: Callable[[Path], None]
