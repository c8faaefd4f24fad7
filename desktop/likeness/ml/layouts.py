"""Adapters as other programs write them: diffusers new and old, peft, kohya.

Each layer has a down and an up matrix and perhaps an alpha: its change is (alpha / rank) up down. What comes out here has alpha = rank.
"""

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml import layouts_kohya

Floats = NDArray[np.float32]
Tensors = Mapping[str, Floats]

OLD_ATTENTION = re.compile(r"(?:\.processor)?\.(to_\w+)_lora\.(down|up)\.weight$")
NAMES = re.compile(
    r"(?:\.lora_linear_layer|\.lora)?[._](lora_A|lora_B|lora_down|lora_up|down|up)(?:\.default)?\.weight$"
)
SIDES = {"lora_A": "down", "lora_B": "up", "lora_down": "down", "lora_up": "up", "down": "down", "up": "up"}

OTHERS = {
    "dora_scale": "DoRA",
    "magnitude_vector": "DoRA",
    "lokr_": "LoKr",
    "hada_": "LoHa",
    "lora_mid": "LoCon",
    ".bias": "bias",
}
"""Parts of names that tell of changes which are no plain LoRA."""

DENOISERS = ("unet", "transformer")
CODEC = "vae"
"""The folder of the picture codec, and what stands before the names of its layers."""

TEXTS = {"lora_te_": "text_encoder", "lora_te1_": "text_encoder", "lora_te2_": "text_encoder_2"}
BARE = (
    "down_blocks.",
    "mid_block.",
    "up_blocks.",
    "conv_in.",
    "conv_out.",
    "transformer_blocks.",
    "single_transformer_blocks.",
)
"""How the names of a denoiser's layers begin where nothing stands before them."""

METADATA = "lora_adapter_metadata"
"""Where diffusers keeps alphas that are not the rank."""


@dataclass(frozen=True, slots=True)
class Matrices:
    """Of one layer of `part`, a folder of the pack: "unet", "transformer", "vae" or a text encoder's. `up` has alpha / rank in it."""

    part: str
    layer: str
    down: Floats
    up: Floats


def matrices(untrusted_tensors: Tensors, untrusted_metadata: Mapping[str, str], prefix: str) -> Iterator[Matrices]:
    """Every layer, by name. `prefix`: what the denoiser is called.

    Raises Failed: adapter-unsupported (no plain LoRA), adapter-mismatch (of another kind of base model), adapter-damaged; and ValueError,
    KeyError, TypeError, AttributeError where the metadata is not what it should be.
    """
    for name in untrusted_tensors:
        for sign, kind in OTHERS.items():
            if sign in name:
                raise Failed("adapter-unsupported", kind=kind)
    tensors = layouts_kohya.flux2_to_diffusers(untrusted_tensors) if prefix == "transformer" else untrusted_tensors
    found: dict[tuple[str, str], dict[str, Floats]] = defaultdict(dict)
    for name, tensor in tensors.items():
        stem, side = _read_name(name)
        found[_place(stem, prefix)][side] = tensor
    config = json.loads(untrusted_metadata.get(METADATA, "{}"))
    for (part, layer), sides in sorted(found.items()):
        if not {"down", "up"} <= sides.keys() or not sides["down"].size:
            raise Failed("adapter-damaged")
        scale = _scale(sides, config, part, layer)
        yield Matrices(part, layer, sides["down"], np.asarray(sides["up"] * np.float32(scale), np.float32))


def _read_name(name: str) -> tuple[str, str]:
    """The layer's name as written, and which of its tensors this is."""
    if name.endswith(".alpha"):
        return name.removesuffix(".alpha"), "alpha"
    if match := OLD_ATTENTION.search(name):
        target = "to_out.0" if match[1] == "to_out" else match[1]
        return f"{name[: match.start()]}.{target}", SIDES[match[2]]
    if match := NAMES.search(name):
        return name[: match.start()], SIDES[match[1]]
    raise Failed("adapter-damaged")


def _place(stem: str, prefix: str) -> tuple[str, str]:
    """Part and layer."""
    stem = stem.removeprefix("base_model.model.")
    for start, part in TEXTS.items():
        if stem.startswith(start):
            return part, layouts_kohya.dotted(stem.removeprefix(start)).removeprefix("text_model.")
    for part in ("text_encoder_2", "text_encoder"):
        if stem.startswith(f"{part}."):
            return part, stem.removeprefix(f"{part}.").removeprefix("text_model.")
    if stem.startswith("lora_unet_"):
        return prefix, layouts_kohya.to_diffusers(stem.removeprefix("lora_unet_"))
    if stem.startswith(f"{prefix}."):
        return prefix, stem.removeprefix(f"{prefix}.")
    if stem.startswith(f"{CODEC}."):
        return CODEC, stem.removeprefix(f"{CODEC}.")
    if stem.startswith(BARE):
        return prefix, stem
    raise Failed("adapter-mismatch" if stem.split(".")[0] in DENOISERS else "adapter-damaged")


def _scale(sides: Mapping[str, Floats], config: Mapping[str, Any], part: str, layer: str) -> float:
    """Alpha / rank: from a tensor beside the two, from the metadata, or 1. Raises Failed: adapter-unsupported, adapter-damaged."""
    if config.get(f"{part}.use_dora"):
        raise Failed("adapter-unsupported", kind="DoRA")
    rank = len(sides["down"])
    if "alpha" in sides:
        alpha = float(sides["alpha"].reshape(-1)[0])
    else:
        patterns = config.get(f"{part}.alpha_pattern") or {}
        written = (value for key, value in patterns.items() if layer == key or layer.endswith(f".{key}"))
        alpha = float(next(written, config.get(f"{part}.lora_alpha", rank)))
    scale = alpha / (math.sqrt(rank) if config.get(f"{part}.use_rslora") else rank)
    if not math.isfinite(scale):
        raise Failed("adapter-damaged")
    return scale
