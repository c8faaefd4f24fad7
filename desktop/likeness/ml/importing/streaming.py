"""Write a safetensors file from pieces of another file, one tensor at a time: memory does not grow with the model."""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

import numpy as np

from likeness.base.errors import Failed
from likeness.base.files import replacing
from likeness.ml.importing.borrowed import Borrowed
from likeness.ml.importing.layout import Checkpoint, Entry, item_bytes

PIECE = 8_000_000
"""Bytes read at once."""

OnBytes = Callable[[int], None]
"""Called with the number of bytes just written; what it raises stops the work."""


def write_tensors(path: Path, tensors: Mapping[str, Borrowed], source: Checkpoint, on_bytes: OnBytes) -> None:
    """The tensors' numbers stay as they are in `source`. The file is complete or absent.

    Raises Failed: disk-full, folder-not-writable, checkpoint-unreadable (it was changed or taken away meanwhile).
    """
    names = sorted(tensors, key=lambda name: (-item_bytes(source.entries[tensors[name].key]), name))
    with source.path.open("rb") as file, replacing(path, mode=0o644) as out:
        out.write(_header(names, tensors, source.entries))
        for name in names:
            for piece in _pieces(file, source, tensors[name]):
                out.write(piece)
                on_bytes(len(piece))


def size_of(tensor: Borrowed, entries: Mapping[str, Entry]) -> int:
    """Bytes of it when it is written."""
    return math.prod(tensor.shape) * item_bytes(entries[tensor.key])


def _header(names: list[str], tensors: Mapping[str, Borrowed], entries: Mapping[str, Entry]) -> bytes:
    """Largest items first and the header padded to eight bytes, so that every tensor lies aligned."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name in names:
        entry, tensor = entries[tensors[name].key], tensors[name]
        start, end = end, end + size_of(tensor, entries)
        header[name] = {"dtype": entry.dtype, "shape": list(tensor.shape), "data_offsets": [start, end]}
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text


def _pieces(file: BinaryIO, source: Checkpoint, tensor: Borrowed) -> Iterator[bytes]:
    entry = source.entries[tensor.key]
    file.seek(entry.offset)
    if tensor.cuts:
        size = item_bytes(entry)
        whole = np.frombuffer(_read(file, entry.length, source.path), np.dtype(f"V{size}")).reshape(entry.shape)
        yield tensor.of(whole).tobytes()
        return
    left = entry.length
    while left:
        piece = _read(file, min(PIECE, left), source.path)
        left -= len(piece)
        yield piece


def _read(file: BinaryIO, length: int, path: Path) -> bytes:
    try:
        data = file.read(length)
    except OSError as error:
        raise Failed("checkpoint-unreadable", file=path.name) from error
    if len(data) != length:
        raise Failed("checkpoint-unreadable", file=path.name)
    return data
