"""Linear layers of an ONNX graph in 8 bits, by blocks of 32 numbers with one scale each (ONNX Runtime's MatMulNBits); everything else stays.

A quarter of the memory for these layers. Blocks this short keep the error of a weight below 1/254 of the largest one beside it. Convolutions have no
such operator and stay as they are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.base.files import replacing, write_atomic
from likeness.ml.foreign import Proto
from likeness.ml.parts.halves import KINDS, widened
from likeness.packs import onnx_graph

BLOCK = 32
MIDDLE = 128
"""What stands for zero: the operator's numbers have no sign."""

SMALLEST = 16_384
"""Weights; below, nothing is gained."""

LEVEL = 4
"""The operator's `accuracy_level`: products of 8-bit numbers, summed in 32 bits."""

CODES, SCALES = ".int8", ".scales"
OWN_WEIGHTS = "model-int8.onnx_data"


def quantize(weight: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """(out, in) to codes (out, in / BLOCK, BLOCK) and scales (out * in / BLOCK): weight = (code - 128) * scale."""
    blocks = weight.reshape(weight.shape[0], -1, BLOCK)
    scales = np.abs(blocks).max(axis=2, keepdims=True) / np.float32(127)
    scales[scales == 0] = 1
    codes = np.rint(blocks / scales) + MIDDLE
    return codes.astype(np.uint8), scales.reshape(-1).astype(np.float32)


def dequantize(codes: NDArray[np.uint8], scales: NDArray[np.float32]) -> NDArray[np.float32]:
    """Weights (out, in) again."""
    whole = (codes.astype(np.float32) - MIDDLE) * scales.reshape(*codes.shape[:2], 1)
    return np.asarray(whole.reshape(codes.shape[0], -1), np.float32)


def quantize_graph(path: Path) -> int:
    """Change the graph at `path`; how many layers it was. None: it was changed before. Raises Failed: pack-damaged, folder-not-writable, disk-full."""
    model = onnx_graph.load_graph(path)
    if model is None:
        raise Failed("pack-damaged", pack=path.parent.parent.name, file=f"{path.parent.name}/{path.name}")
    layers = list(_layers(model.graph))
    if not layers:
        return 0
    with replacing(path.parent / OWN_WEIGHTS, mode=0o644) as out:
        for layer in layers:
            codes, scales = quantize(read_tensor(path.parent, layer.weight))
            for ending, numbers in ((CODES, codes), (SCALES, scales)):
                start = out.tell()
                out.write(numbers.tobytes())
                kind = 2 if numbers.dtype == np.uint8 else 1  # onnx.TensorProto.UINT8, FLOAT
                _add_tensor(model.graph, layer.name + ending, numbers.shape, kind, (start, numbers.nbytes))
            _replace(layer)
    _drop_unused(model.graph)
    if not any(entry.domain == "com.microsoft" for entry in model.opset_import):
        entry = model.opset_import.add()
        entry.domain, entry.version = "com.microsoft", 1
    write_atomic(path, model.SerializeToString(), mode=0o644)
    return len(layers)


@dataclass(frozen=True, slots=True)
class _Layer:
    """A product with a transposed weight (out, in) that the graph holds."""

    product: Proto
    weight: Proto

    @property
    def name(self) -> str:
        return str(self.weight.name)


def _layers(graph: Proto) -> Iterator[_Layer]:
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    makers = {output: node for node in graph.node for output in node.output}
    for node in graph.node:
        turned = makers.get(node.input[1]) if node.op_type == "MatMul" else None
        if turned is None or turned.op_type != "Transpose":
            continue
        name = turned.input[0]
        if name in makers and makers[name].op_type == "Cast":
            name = makers[name].input[0]
        weight = tensors.get(name)
        if weight is not None and weight.data_type in KINDS and len(weight.dims) == 2:
            out, wide = weight.dims
            if wide % BLOCK == 0 and out * wide >= SMALLEST:
                yield _Layer(node, weight)


def read_tensor(folder: Path, tensor: Proto) -> NDArray[np.float32]:
    """A weight's numbers, wherever they lie, in 32 bits."""
    half = KINDS[tensor.data_type]
    data: bytes = tensor.raw_data
    if tensor.external_data:
        where = {entry.key: entry.value for entry in tensor.external_data}
        with (folder / where["location"]).open("rb") as file:
            file.seek(int(where.get("offset", 0)))
            data = file.read(int(where["length"]))
    numbers = widened(np.frombuffer(data, np.uint16), half) if half else np.frombuffer(data, np.float32)
    return numbers.reshape(tuple(tensor.dims))


def _add_tensor(graph: Proto, name: str, shape: tuple[int, ...], kind: int, place: tuple[int, int]) -> None:
    tensor = graph.initializer.add()
    tensor.name, tensor.data_type, tensor.data_location = name, kind, 1  # onnx.TensorProto.EXTERNAL
    tensor.dims.extend(shape)
    for key, value in (("location", OWN_WEIGHTS), ("offset", str(place[0])), ("length", str(place[1]))):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value


def _replace(layer: _Layer) -> None:
    from onnx import helper  # noqa: PLC0415

    node, (out, wide) = layer.product, layer.weight.dims
    node.op_type, node.domain = "MatMulNBits", "com.microsoft"
    node.input[:] = [node.input[0], layer.name + CODES, layer.name + SCALES]
    numbers = {"K": wide, "N": out, "bits": 8, "block_size": BLOCK, "accuracy_level": LEVEL}
    node.attribute.extend(helper.make_attribute(key, value) for key, value in numbers.items())


def _drop_unused(graph: Proto) -> None:
    """Transpositions, casts and weights that nobody asks for any more."""
    while True:
        used = {name for node in graph.node for name in node.input} | {output.name for output in graph.output}
        left = [node for node in graph.node if node.op_type not in {"Transpose", "Cast"} or used & set(node.output)]
        if len(left) == len(graph.node):
            break
        del graph.node[:]
        graph.node.extend(left)
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)
