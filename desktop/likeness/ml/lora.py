"""Adapters as bytes: LoRA in the layout that diffusers reads, checked, and turned into the change of each weight.

Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models": W' = W + (alpha / r) B A, with A (r, in) and B (out, r).
Ours are written with alpha = r, because both common layouts silently lose any other alpha.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

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


@dataclass(frozen=True, slots=True)
class WordRows:
    """Rows of a text encoder's word table that are replaced: by token id, vectors (width,)."""

    rows: Mapping[int, Floats]

    def added_to(self, weight: Floats) -> Floats:
        """`weight` (vocabulary, width) with the rows in their places. Raises Failed("adapter-mismatch")."""
        changed = np.array(weight, np.float32)
        for token, row in self.rows.items():
            if not 0 <= token < len(changed) or row.shape != changed.shape[1:]:
                raise Failed("adapter-mismatch")
            changed[token] = row
        return changed


class Change(Protocol):
    """What an adapter does to one weight."""

    def added_to(self, weight: Floats) -> Floats: ...


@dataclass(frozen=True, slots=True)
class Adapter:
    """`deltas` by the name of the layer inside the denoiser ("down_blocks.0.attentions.0..."), `words` by the folder of the text encoder."""

    deltas: Mapping[str, Delta] = field(default_factory=dict)
    words: Mapping[str, WordRows] = field(default_factory=dict)


def write_adapter(adapter: Adapter, prefix: str, note: Mapping[str, str | int]) -> bytes:
    """Safetensors bytes in the diffusers LoRA layout. `note` and the words go in as one entry of the metadata: the library writes several
    in a random order, and a tensor that is no LoRA would keep other programs from loading the file.
    """
    from safetensors.numpy import save  # noqa: PLC0415

    tensors: dict[str, Floats] = {}
    for name, delta in adapter.deltas.items():
        tensors[f"{prefix}.{name}{DOWN}"] = np.ascontiguousarray(delta.down, np.float32)
        tensors[f"{prefix}.{name}{UP}"] = np.ascontiguousarray(delta.up, np.float32)
    words = {
        part: {str(token): _to_text(row) for token, row in sorted(table.rows.items())}
        for part, table in adapter.words.items()
    }
    entry: dict[str, Any] = dict(note) | ({"words": words} if words else {})
    return bytes(save(tensors, metadata={"likeness": json.dumps(entry, sort_keys=True)}))


def read_adapter(untrusted_data: bytes | None, prefix: str) -> Adapter:
    """None: no adapter, no changes. Raises Failed("adapter-damaged")."""
    if untrusted_data is None:
        return Adapter()
    from safetensors import SafetensorError  # noqa: PLC0415
    from safetensors.numpy import load  # noqa: PLC0415

    if len(untrusted_data) > MAX_ADAPTER_BYTES:
        raise Failed("adapter-damaged")
    try:
        tensors = load(untrusted_data)
        words = _words(untrusted_data)
    except (SafetensorError, ValueError, KeyError, TypeError, AttributeError, binascii.Error) as error:
        raise Failed("adapter-damaged") from error
    layers = sorted(name.removesuffix(DOWN) for name in tensors if name.endswith(DOWN))
    if len(tensors) != 2 * len(layers) or not layers:
        raise Failed("adapter-damaged")
    return Adapter(dict(_delta(name, prefix, tensors) for name in layers), words)


def read_note(untrusted_data: bytes) -> dict[str, Any]:
    """The `likeness` entry of a safetensors file's metadata (the library's `load` does not hand it over); empty where there is none.

    Raises ValueError, KeyError, TypeError.
    """
    length = int.from_bytes(untrusted_data[:8], "little")
    metadata = json.loads(untrusted_data[8 : 8 + length]).get("__metadata__") or {}
    found = json.loads(metadata.get("likeness", "{}"))
    return found if isinstance(found, dict) else {}


def _words(untrusted_data: bytes) -> dict[str, WordRows]:
    tables = read_note(untrusted_data).get("words", {})
    found = {
        str(part): WordRows({int(token): _from_text(row) for token, row in rows.items()})
        for part, rows in tables.items()
    }
    if any(not np.isfinite(row).all() for table in found.values() for row in table.rows.values()):
        raise ValueError
    return found


def _to_text(row: Floats) -> str:
    return base64.b64encode(np.ascontiguousarray(row, "<f4").tobytes()).decode("ascii")


def _from_text(untrusted_text: str) -> Floats:
    return np.frombuffer(base64.b64decode(untrusted_text, validate=True), "<f4").astype(np.float32)


def _delta(name: str, prefix: str, tensors: Mapping[str, NDArray[np.float32]]) -> tuple[str, Delta]:
    down, up = tensors[name + DOWN], tensors.get(name + UP)
    if up is None or not name.startswith(prefix + "."):
        raise Failed("adapter-damaged")
    down, up = down.astype(np.float32), up.astype(np.float32)
    fits = up.size == up.shape[0] * down.shape[0] and down.ndim == up.ndim and down.ndim in {2, 4}
    if not fits or not (np.isfinite(down).all() and np.isfinite(up).all()):
        raise Failed("adapter-damaged")
    return name.removeprefix(prefix + "."), Delta(down, up)
