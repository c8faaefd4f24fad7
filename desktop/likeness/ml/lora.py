"""Adapters as bytes: LoRA in the layout that diffusers reads, checked, and turned into the change of each weight.

Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models": W' = W + (alpha / r) B A, with A (r, in) and B (out, r).
Ours are written with alpha = r, because both common layouts silently lose any other alpha.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed

Floats = NDArray[np.float32]

MAX_ADAPTER_BYTES = 2_000_000_000
DOWN, UP = ".lora_A.weight", ".lora_B.weight"


@dataclass(frozen=True, slots=True)
class Delta:
    """One layer's change. Linear: down (r, in), up (out, r). Convolution: down (r, in, k, k), up (out, r, 1, 1)."""

    down: Floats
    up: Floats

    def added_to(self, weight: Floats) -> Floats:
        """`weight` (out, in) or (out, in, k, k) and the change. Raises Failed("adapter-mismatch")."""
        rank, rows = self.down.shape[0], self.up.shape[0]
        if weight.shape != (rows, *self.down.shape[1:]):
            raise Failed("adapter-mismatch")
        change = self.up.reshape(rows, rank) @ self.down.reshape(rank, -1)
        return np.asarray(weight + change.reshape(weight.shape), np.float32)


Deltas = Mapping[str, Delta]
"""By the name of the layer inside the denoiser: "down_blocks.0.attentions.0..."."""


def write_adapter(deltas: Deltas, prefix: str, note: Mapping[str, str | int]) -> bytes:
    """Safetensors bytes in the diffusers LoRA layout. `note` goes in as one entry: the library writes several in a random order."""
    from safetensors.numpy import save  # noqa: PLC0415

    tensors: dict[str, Floats] = {}
    for name, delta in deltas.items():
        tensors[f"{prefix}.{name}{DOWN}"] = np.ascontiguousarray(delta.down, np.float32)
        tensors[f"{prefix}.{name}{UP}"] = np.ascontiguousarray(delta.up, np.float32)
    return bytes(save(tensors, metadata={"likeness": json.dumps(dict(note), sort_keys=True)}))


def read_adapter(untrusted_data: bytes | None, prefix: str) -> dict[str, Delta]:
    """None: no adapter, no changes. Raises Failed("adapter-damaged")."""
    if untrusted_data is None:
        return {}
    from safetensors import SafetensorError  # noqa: PLC0415
    from safetensors.numpy import load  # noqa: PLC0415

    if len(untrusted_data) > MAX_ADAPTER_BYTES:
        raise Failed("adapter-damaged")
    try:
        tensors = load(untrusted_data)
    except (SafetensorError, ValueError, KeyError) as error:
        raise Failed("adapter-damaged") from error
    layers = sorted(name.removesuffix(DOWN) for name in tensors if name.endswith(DOWN))
    if len(tensors) != 2 * len(layers) or not layers:
        raise Failed("adapter-damaged")
    return dict(_delta(name, prefix, tensors) for name in layers)


def _delta(name: str, prefix: str, tensors: Mapping[str, NDArray[np.float32]]) -> tuple[str, Delta]:
    down, up = tensors[name + DOWN], tensors.get(name + UP)
    if up is None or not name.startswith(prefix + "."):
        raise Failed("adapter-damaged")
    down, up = down.astype(np.float32), up.astype(np.float32)
    fits = up.size == up.shape[0] * down.shape[0] and down.ndim == up.ndim and down.ndim in {2, 4}
    if not fits or not (np.isfinite(down).all() and np.isfinite(up).all()):
        raise Failed("adapter-damaged")
    return name.removeprefix(prefix + "."), Delta(down, up)
