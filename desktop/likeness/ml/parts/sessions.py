"""ONNX Runtime sessions. An adapter is added to a copy of the weights in memory; nothing of it is ever written."""

import os
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.foreign import Proto
from likeness.ml.lora import Change
from likeness.ml.parts.devices import ANYTHING, Wanted
from likeness.ml.parts.halves import FLOAT32, KINDS, narrowed, widened
from likeness.ml.parts.quantizing import CODES, SCALES, dequantize, quantize
from likeness.packs import onnx_graph
from likeness.vision import providers


def open_session(path: Path, changes: Mapping[str, Change], wanted: Wanted = ANYTHING) -> Proto:
    """An `InferenceSession` on the best provider that works here, with `changes` (by the name of the layer) made to its weights."""
    import onnxruntime as ort  # noqa: PLC0415

    if not path.is_file():
        raise Failed("pack-no-onnx", pack=path.parent.parent.name)
    found = providers.usable(personal=bool(changes), only_cpu=wanted.device == "cpu")
    options = providers.options_for(found[0])
    # What a worker has chosen for itself, and notes with its pictures.
    options.intra_op_num_threads = int(os.environ.get("OMP_NUM_THREADS") or os.cpu_count() or 1)
    names = [(provider.library, provider.options) for provider in found]
    if not changes:
        return ort.InferenceSession(str(path), options, providers=names)
    graph, files = adapted(path, changes)
    sizes = [data.size for data in files.values()]
    options.add_external_initializers_from_files_in_memory(list(files), list(files.values()), sizes)
    return ort.InferenceSession(graph, options, providers=names)


def adapted(path: Path, changes: Mapping[str, Change]) -> tuple[bytes, dict[str, NDArray[np.uint8]]]:
    """The graph and its weight files as bytes in memory, each layer of `changes` changed. Raises Failed: pack-damaged, pack-unsafe,
    adapter-mismatch.
    """
    model, pack = onnx_graph.load_graph(path), path.parent.parent.name
    if model is None:
        raise Failed("pack-damaged", pack=pack, file=f"{path.parent.name}/{path.name}")
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    files: dict[str, NDArray[np.uint8]] = {}
    for name in sorted(set(onnx_graph.locations(model))):
        if not onnx_graph.is_beside(name):
            raise Failed("pack-unsafe", pack=pack, file=f"{path.parent.name}/{path.name}")
        files[name] = np.fromfile(path.parent / name, np.uint8)
    widening = _only_cast(model)
    for layer, change in changes.items():
        # Some exporters keep the outer module's name.
        name = f"{layer}.weight" if _has(tensors, f"{layer}.weight") else f"text_model.{layer}.weight"
        tensor = tensors.get(name)
        if tensor is not None and tensor.data_type in KINDS:
            _add(tensor, files, change, widen=name in widening)
        elif name + CODES in tensors:
            _add_to_codes(tensors[name + CODES], tensors[name + SCALES], files, change)
        else:
            raise Failed("adapter-mismatch")
    return model.SerializeToString(), files


def _has(tensors: Mapping[str, Proto], name: str) -> bool:
    return name in tensors or name + CODES in tensors


def _add_to_codes(codes: Proto, scales: Proto, files: dict[str, NDArray[np.uint8]], change: Change) -> None:
    """8 bits again afterwards, with new scales."""
    shape = tuple(codes.dims)
    weight = dequantize(_stored(codes, files).reshape(shape), _stored(scales, files).view(np.float32))
    new_codes, new_scales = quantize(change.added_to(weight))
    _point_into_memory(codes, files, new_codes.reshape(-1))
    _point_into_memory(scales, files, new_scales.view(np.uint8))


def _stored(tensor: Proto, files: Mapping[str, NDArray[np.uint8]]) -> NDArray[np.uint8]:
    where = {entry.key: entry.value for entry in tensor.external_data}
    start, length = int(where.get("offset", 0)), int(where["length"])
    return files[where["location"]][start : start + length].copy()  # the offset need not be a multiple of four


def _point_into_memory(tensor: Proto, files: dict[str, NDArray[np.uint8]], data: NDArray[np.uint8]) -> None:
    name = f"changed-{len(files)}"
    files[name] = data
    del tensor.external_data[:]
    for key, value in (("location", name), ("offset", "0"), ("length", str(data.size))):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value


def _only_cast(model: Proto) -> set[str]:
    """Names that nothing but a Cast reads."""
    readers: dict[str, set[str]] = {}
    for node in model.graph.node:
        for name in node.input:
            readers.setdefault(name, set()).add(node.op_type)
    return {name for name, kinds in readers.items() if kinds == {"Cast"}}


def _add(tensor: Proto, files: dict[str, NDArray[np.uint8]], change: Change, *, widen: bool) -> None:
    """A weight that is stored in 16 bits, with a Cast behind it, gets 32: the Cast then changes nothing, and neither does rounding. Where the
    network computes in 16 bits the sum is rounded to them.
    """
    half = KINDS[tensor.data_type]
    stored = _stored(tensor, files) if tensor.external_data else np.frombuffer(tensor.raw_data, np.uint8)
    added = change.added_to(_weight(stored.tobytes(), tensor, half))
    if half and not widen:
        changed = np.ascontiguousarray(narrowed(added, half)).reshape(-1).view(np.uint8)
    else:
        changed = np.frombuffer(added.tobytes(), np.uint8)
        tensor.data_type = FLOAT32
    if not tensor.external_data:
        tensor.raw_data = changed.tobytes()
    elif changed.size == stored.size:
        where = {entry.key: entry.value for entry in tensor.external_data}
        start = int(where.get("offset", 0))
        files[where["location"]][start : start + changed.size] = changed
    else:
        _point_into_memory(tensor, files, changed)


def _weight(data: bytes, tensor: Proto, half: str) -> NDArray[np.float32]:
    numbers = widened(np.frombuffer(data, np.uint16), half) if half else np.frombuffer(data, np.float32)
    return numbers.reshape(tuple(tensor.dims))
