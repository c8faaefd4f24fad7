"""What a single-file checkpoint is, told from its header alone: the names and shapes of its tensors, and what its maker noted.

Keys by family ("ldm" layout): the denoiser under `model.diffusion_model.`, the autoencoder under `first_stage_model.`, and the text encoders under
`cond_stage_model.transformer.` (SD 1.x) or `conditioner.embedders.0.transformer.` and `conditioner.embedders.1.model.` (SDXL).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from likeness.base.errors import Failed
from likeness.packs.safety import ITEM_BYTES, looks_like_code, read_safetensors_header, safetensors_is_sound

FamilyName = Literal["sd15", "sdxl"]

PICKLES = frozenset({".ckpt", ".pt", ".pth", ".bin", ".pkl", ".pickle"})
PRECISIONS = frozenset({"F16", "BF16", "F32"})
"""Integers and eighths are compressed weights, which need scales that each program stores in its own way."""

UNET, VAE = "model.diffusion_model.", "first_stage_model."
CLIP, CLIP_XL, OPEN_CLIP_XL = (
    "cond_stage_model.transformer.", "conditioner.embedders.0.transformer.", "conditioner.embedders.1.model.",
)  # fmt: skip
FIRST_LAYER = f"{UNET}input_blocks.0.0.weight"
MAX_TENSORS = 20_000
MAX_NOTE = 400

OTHERS = (
    (r"lora_", "an addition to a model (LoRA), not a whole model"),
    (r"^control_model\.", "a ControlNet"),
    (r"^(model\.diffusion_model\.)?(double_blocks|single_stream_modulation)\.", "a Flux model"),
    (r"^(model\.diffusion_model\.)?joint_blocks\.", "a Stable Diffusion 3 model"),
    (r"^edm_mean$", "a Playground model"),
    (r"^cond_stage_model\.model\.", "a Stable Diffusion 2 model"),
    (r"^conditioner\.embedders\.0\.model\.", "an SDXL refiner, which only finishes pictures of another model"),
    (r"^(down_blocks|encoder|text_model)\.", "one part of a model that belongs into a folder"),
)
"""Patterns in the names of tensors, and what such a file is; the first that fits is told."""

CHANNELS = {
    9: "an inpainting model",
    8: "a model for editing pictures (InstructPix2Pix)",
    5: "a depth model",
    7: "an upscaler",
}
"""Input channels of the denoiser that make it another kind of model."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One tensor in the file: its kind of number, its shape, and the offset of its bytes from the start of the file."""

    dtype: str
    shape: tuple[int, ...]
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A whole model of a known family. `zero_terminal`: its last timestep is pure noise. `notes`: what its maker wrote, unchecked, bounded:
    title, author, licence, resolution.
    """

    path: Path
    family: FamilyName
    prediction: Literal["epsilon", "v_prediction"]
    zero_terminal: bool
    entries: Mapping[str, Entry]
    notes: Mapping[str, str]


def read_checkpoint(path: Path) -> Checkpoint:
    """Only the header is read.

    Raises Failed: checkpoint-pickle, file-missing, checkpoint-unreadable, checkpoint-unsupported, checkpoint-incomplete.
    """
    if path.suffix.lower() in PICKLES:
        raise Failed("checkpoint-pickle", file=path.name)
    if not path.is_file():
        raise Failed("file-missing", path=path)
    if looks_like_code(path):
        raise Failed("checkpoint-pickle", file=path.name)
    header = read_safetensors_header(path)
    if header is None or len(header[1]) > MAX_TENSORS or not safetensors_is_sound(path):
        raise Failed("checkpoint-unreadable", file=path.name)
    length, untrusted = header
    untrusted_notes = untrusted.pop("__metadata__", {})
    entries = {
        name: Entry(
            entry["dtype"],
            tuple(entry["shape"]),
            8 + length + entry["data_offsets"][0],
            entry["data_offsets"][1] - entry["data_offsets"][0],
        )
        for name, entry in untrusted.items()
    }
    family = recognise(entries)
    prediction, zero_terminal = _noise(entries, untrusted_notes)
    return Checkpoint(path, family, prediction, zero_terminal, entries, _notes(untrusted_notes))


def recognise(entries: Mapping[str, Entry]) -> FamilyName:
    """Raises Failed: checkpoint-unsupported (says what it is), checkpoint-incomplete (says what is missing)."""
    first = entries.get(FIRST_LAYER)
    for pattern, name in OTHERS:
        if any(re.search(pattern, key) for key in entries):
            raise Failed("checkpoint-unsupported", found=name)
    if first is None or len(first.shape) != 4:
        raise Failed("checkpoint-unsupported", found="something else")
    if first.shape[1] != 4:
        raise Failed("checkpoint-unsupported", found=CHANNELS.get(first.shape[1], "a model of another kind"))
    if not any(key.startswith(VAE) for key in entries):
        raise Failed("checkpoint-incomplete", part="autoencoder")
    family: FamilyName = "sdxl" if any(key.startswith("conditioner.") for key in entries) else "sd15"
    needed = (CLIP_XL, OPEN_CLIP_XL) if family == "sdxl" else (CLIP,)
    if not all(any(key.startswith(prefix) for key in entries) for prefix in needed):
        raise Failed("checkpoint-incomplete", part="text encoder")
    kinds = {entry.dtype for key, entry in entries.items() if key.startswith((UNET, VAE)) and len(entry.shape) > 1}
    if not kinds <= PRECISIONS:
        raise Failed("checkpoint-unsupported", found="a compressed model (8 bits or fewer)")
    return family


def _noise(entries: Mapping[str, Entry], untrusted_notes: object) -> tuple[Literal["epsilon", "v_prediction"], bool]:
    """Makers say it in the header (modelspec 1.0), or by an empty tensor named `v_pred`, `ztsnr`."""
    notes = untrusted_notes if isinstance(untrusted_notes, dict) else {}
    told = str(notes.get("modelspec.prediction_type", "")).lower()
    velocity = "v_pred" in entries or told in {"v", "v_prediction", "v-prediction"}
    return ("v_prediction" if velocity else "epsilon"), "ztsnr" in entries


def _notes(untrusted_notes: object) -> dict[str, str]:
    if not isinstance(untrusted_notes, dict):
        return {}
    names = {"title": "title", "author": "author", "license": "licence", "resolution": "resolution"}
    found = {ours: str(untrusted_notes.get(f"modelspec.{theirs}", ""))[:MAX_NOTE] for theirs, ours in names.items()}
    return {name: "".join(letter for letter in text if letter.isprintable()) for name, text in found.items() if text}


def item_bytes(entry: Entry) -> int:
    return ITEM_BYTES[entry.dtype]
