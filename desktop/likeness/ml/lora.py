"""Adapters as bytes: LoRA in the layout that diffusers reads, checked, and turned into the change of each weight.

Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models": W' = W + (alpha / r) B A, with A (r, in) and B (out, r).
Ours are written with alpha = r, because both common layouts silently lose any other alpha. What others write is read as well (`ml.layouts`).
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
from likeness.ml import layouts, layouts_kohya

Floats = NDArray[np.float32]

MAX_ADAPTER_BYTES = 2_000_000_000
CLIP_WORDS = "embeddings.token_embedding"
"""CLIP's table of word vectors."""

DOWN, UP = ".lora_A.weight", ".lora_B.weight"
KINDS = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2", "I64": "<i8", "I32": "<i4"}
"""Of safetensors, for numpy; whole numbers are alphas."""


@dataclass(frozen=True, slots=True)
class Delta:
    """One layer's change. Linear: down (r, in), up (out, r). Convolution: down (r, in, k, k), up (out, r, 1, 1)."""

    down: Floats
    up: Floats

    def fits(self, shape: tuple[int, ...]) -> bool:
        """Whether it changes a weight of this shape."""
        return _without_ones(shape) == _without_ones((len(self.up), *self.down.shape[1:]))

    def added_to(self, weight: Floats) -> Floats:
        """`weight` (out, in) or (out, in, k, k) and the change. Raises Failed("adapter-mismatch")."""
        rank, rows = self.down.shape[0], self.up.shape[0]
        if not self.fits(weight.shape):
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
    """`deltas` by the name of the layer inside the denoiser ("down_blocks.0.attentions.0..."). `words` and `texts` by the folder of the text
    encoder; the latter then by the name of the layer inside it, without "text_model.". Ours never have any. `codec` by the name of the layer inside
    the picture codec ("decoder.up_blocks.0...").
    """

    deltas: Mapping[str, Delta] = field(default_factory=dict)
    words: Mapping[str, WordRows] = field(default_factory=dict)
    texts: Mapping[str, Mapping[str, Delta]] = field(default_factory=dict)
    codec: Mapping[str, Delta] = field(default_factory=dict)

    def text_changes(self, part: str, word_table: str) -> dict[str, Change]:
        """What happens to the text encoder in the folder `part`, by the name of the layer; `word_table` is that of its word vectors."""
        words = self.words.get(part)
        return {**self.texts.get(part, {}), **({word_table: words} if words else {})}


def combined(first: Adapter, second: Adapter) -> Adapter:
    """What both do, together: low-rank changes of a layer add up by laying their ranks side by side; a word of `second` takes the place of one of `first`.

    Raises Failed("adapter-mismatch") where both change a layer and do not agree on its shape.
    """
    parts = first.texts.keys() | second.texts.keys()
    texts = {part: _added(first.texts.get(part, {}), second.texts.get(part, {})) for part in sorted(parts)}
    words = dict(first.words)
    for part, table in second.words.items():
        words[part] = WordRows({**(words[part].rows if part in words else {}), **table.rows})
    return Adapter(_added(first.deltas, second.deltas), words, texts, _added(first.codec, second.codec))


def _added(first: Mapping[str, Delta], second: Mapping[str, Delta]) -> dict[str, Delta]:
    both = first.keys() & second.keys()
    return {**first, **second, **{name: _beside(first[name], second[name]) for name in both}}


def _beside(one: Delta, two: Delta) -> Delta:
    if one.down.shape[1:] != two.down.shape[1:] or one.up.shape[0] != two.up.shape[0] or one.up.ndim != two.up.ndim:
        raise Failed("adapter-mismatch")
    return Delta(np.concatenate([one.down, two.down]), np.concatenate([one.up, two.up], axis=1))


def write_adapter(adapter: Adapter, prefix: str, note: Mapping[str, str | int]) -> bytes:
    """Safetensors bytes in the diffusers LoRA layout. `note` and the words go in as one entry of the metadata: the library writes several
    in a random order, and a tensor that is no LoRA would keep other programs from loading the file. What changes the picture codec is LoRA too: other
    programs leave out what is not the denoiser's.
    """
    from safetensors.numpy import save  # noqa: PLC0415

    tensors: dict[str, Floats] = {}
    for part, deltas in ((prefix, adapter.deltas), (layouts.CODEC, adapter.codec)):
        for name, delta in deltas.items():
            tensors[f"{part}.{name}{DOWN}"] = np.ascontiguousarray(delta.down, np.float32)
            tensors[f"{part}.{name}{UP}"] = np.ascontiguousarray(delta.up, np.float32)
    words = {
        part: {str(token): _to_text(row) for token, row in sorted(table.rows.items())}
        for part, table in adapter.words.items()
    }
    entry: dict[str, Any] = dict(note) | ({"words": words} if words else {})
    return bytes(save(tensors, metadata={"likeness": json.dumps(entry, sort_keys=True)}))


def to_kohya(untrusted_data: bytes, prefix: str) -> bytes:
    """One of our files in the layout of kohya's programs, for whatever does not read that of diffusers. The sitter's words stay in the
    metadata; what changes the picture codec stays behind, for which they have no name. Raises Failed("adapter-damaged").
    """
    from safetensors.numpy import save  # noqa: PLC0415

    adapter = read_adapter(untrusted_data, prefix)
    pairs = {name: (delta.down, delta.up) for name, delta in adapter.deltas.items()}
    write = layouts_kohya.from_flux2 if prefix == "transformer" else layouts_kohya.from_unet
    note = json.dumps(read_note(untrusted_data), sort_keys=True)
    return bytes(save(write(pairs), metadata={"likeness": note}))


def read_adapter(untrusted_data: bytes | None, prefix: str) -> Adapter:
    """Ours, or one that diffusers, peft or kohya's programs wrote. None: no adapter, no changes.

    Raises Failed: adapter-damaged, adapter-mismatch (of another kind of base model), adapter-unsupported (no plain LoRA).
    """
    if untrusted_data is None:
        return Adapter()
    if len(untrusted_data) > MAX_ADAPTER_BYTES:
        raise Failed("adapter-damaged")
    deltas: dict[str, dict[str, Delta]] = {}
    try:
        tensors, metadata = _tensors(untrusted_data), _metadata(untrusted_data)
        words = _words(untrusted_data)
        for found in layouts.matrices(tensors, metadata, prefix):
            deltas.setdefault(found.part, {})[found.layer] = _checked(found.down, found.up)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as error:
        raise Failed("adapter-damaged") from error
    own, codec = deltas.pop(prefix, {}), deltas.pop(layouts.CODEC, {})
    if not own and not deltas:
        raise Failed("adapter-damaged")
    return Adapter(own, words, deltas, codec)


def read_note(untrusted_data: bytes) -> dict[str, Any]:
    """The `likeness` entry of a safetensors file's metadata (the library's `load` does not hand it over); empty where there is none.

    Raises ValueError, KeyError, TypeError.
    """
    found = json.loads(_metadata(untrusted_data).get("likeness", "{}"))
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


def _metadata(untrusted_data: bytes) -> dict[str, str]:
    length = int.from_bytes(untrusted_data[:8], "little")
    found = json.loads(untrusted_data[8 : 8 + length]).get("__metadata__") or {}
    return {str(name): str(value) for name, value in found.items()}


def _tensors(untrusted_data: bytes) -> dict[str, Floats]:
    """In float32, whatever they are kept in. Raises ValueError, KeyError."""
    from safetensors import SafetensorError, deserialize  # noqa: PLC0415

    try:
        entries = deserialize(untrusted_data)  # type: ignore[no-untyped-call]
    except SafetensorError as error:
        raise ValueError from error
    found = {}
    for name, entry in entries:
        flat = np.frombuffer(entry["data"], KINDS[entry["dtype"]])
        if entry["dtype"] == "BF16":  # the upper half of a float32
            flat = (flat.astype(np.uint32) << 16).view(np.float32)
        found[name] = flat.astype(np.float32).reshape(entry["shape"])
    return found


def _checked(down: Floats, up: Floats) -> Delta:
    fits = down.ndim == up.ndim and down.ndim in {2, 4} and up.size == up.shape[0] * down.shape[0]
    if not fits or not (np.isfinite(down).all() and np.isfinite(up).all()):
        raise Failed("adapter-damaged")
    return Delta(down, up)


def _without_ones(shape: tuple[int, ...]) -> tuple[int, ...]:
    """A convolution of one pixel is a linear layer: some programs write it as one."""
    return shape[:2] if shape[2:] == (1, 1) else shape
