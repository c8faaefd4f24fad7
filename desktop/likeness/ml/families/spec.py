"""What the rest of `ml` needs to know of a kind of base model."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from likeness.ml.foreign import Module, Tensor
from likeness.ml.lora import Adapter
from likeness.ml.networks import EngineName, Networks
from likeness.ml.parts.devices import Precision, Wanted
from likeness.ml.schedule import Schedule


@dataclass(frozen=True, slots=True)
class WordTable:
    """A text encoder's table of word vectors, in which a sitter's token has its row. `part`: the text encoder's folder in the pack."""

    part: str
    embedding: Module
    """A torch.nn.Embedding."""
    ids_of: Callable[[str], list[int]]


@dataclass(frozen=True, slots=True)
class TextPart:
    """The text encoders, in float32 where the sitter's word is learned in them."""

    encode: Callable[[list[str], int, int], dict[str, Any]]
    """Prompts, width and height in pixels, to float32 tensors whose first axis counts prompts. Gradients are the caller's choice."""
    words: tuple[WordTable, ...]
    """Of each text encoder, where a sitter's word can be learned in it."""


@dataclass(frozen=True, slots=True)
class DenoiserPart:
    module: Module
    predict: Callable[[Tensor, Tensor, dict[str, Tensor]], Tensor]
    """Noisy latents (N, C, h, w), times (N,) float32, conditions of N prompts: the denoiser's prediction (N, C, h, w)."""


@dataclass(frozen=True, slots=True)
class DecoderPart:
    module: Module
    """The picture codec, in float32, of which only the half that draws is used."""
    decode: Callable[[Tensor], Tensor]
    """Scaled latents (N, C, h, w): pictures (N, 3, H, W), about -1..1."""


@dataclass(frozen=True, slots=True)
class TrainingParts:
    """Ways to frozen torch modules on the CPU, and what the loss needs. `schedule` is the sampler's own.

    Each is loaded when it is asked for, and goes when nobody holds it any more: one after the other they fit where all of them would not. What they
    take is reckoned in `packs.footprint`. They raise Failed: pack-missing, pack-damaged, pack-unsupported.
    """

    load_text: Callable[[], TextPart]
    load_autoencoder: Callable[[], Callable[[Any], tuple[Any, Any]]]
    """(N, 3, H, W) in -1..1 to mean and deviation (N, C, h, w) of the scaled latents, by an autoencoder in float32."""
    load_decoder: Callable[[], DecoderPart]
    load_denoiser: Callable[[], DenoiserPart]
    schedule: Schedule
    factor: int
    """Pixels per latent."""
    targets: tuple[str, ...]
    """The denoiser's linear layers and convolutions that an adapter changes, by the ends of their names."""
    learns_word: bool
    """Whether the sitter's word can be learned in the text encoders; else nobody needs them once the captions are read."""


@dataclass(frozen=True, slots=True)
class FamilySpec:
    """`pipelines`: the names diffusers has for it. `prefix`: what stands before the names of the denoiser's layers in an adapter file."""

    name: str
    pipelines: tuple[str, ...]
    prefix: str
    open_networks: Callable[[EngineName, Path, Adapter, Wanted], Networks]
    """Raises Failed: pack-missing, pack-damaged, pack-unsupported, pack-no-onnx, adapter-mismatch."""
    load_for_training: Callable[[Path, Precision], TrainingParts]
    """The denoiser comes straight in the precision it is trained in, so that it is never in memory twice."""
    graphs: tuple[str, ...]
    """Folders of the pack that an ONNX export fills, in this order. Empty: this family runs on torch alone."""
    export_graph: Callable[[Path, str], None]
    """Writes one of them, complete."""

    def export_onnx(self, pack: Path) -> None:
        """All of them, into `pack`."""
        for graph in self.graphs:
            self.export_graph(pack, graph)
