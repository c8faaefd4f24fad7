"""Torch modules to ONNX graphs, in the folder layout that optimum writes and reads.

Where a graph's weights are those of the safetensors file in the same folder, the graph points into that file (ONNX external data is any
file, an offset and a length) instead of carrying them a second time. Numbers that were stored in 16 bits stay so, followed by a Cast, which ONNX
Runtime carries out once when it loads the graph. Weights are looked at one at a time: memory does not hold a second copy of the model.
"""

import contextlib
import io
import logging
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

import numpy as np
from numpy.typing import NDArray

from likeness.base.files import replacing, write_atomic
from likeness.ml.foreign import Module, Proto
from likeness.ml.parts.halves import HALVES, widened
from likeness.packs.safety import read_safetensors_header

OPSET = 18
SMALL = 1024
"""Bytes; shorter constants stay in the graph, where shape inference needs them."""

PIECE = 2_000_000
"""Numbers compared at once."""

OWN_WEIGHTS = "model.onnx_data"


def trace(
    module: Module, inputs: tuple[Any, ...], names: list[str], outputs: list[str], shapes: Mapping[str, Any]
) -> Proto:
    """The ONNX model (of onnx_ir), whose weights are the module's own. `optimize=False` keeps torch's names of them, which is how an adapter
    finds them.
    """
    import torch  # noqa: PLC0415

    dynamic = {name: dict.fromkeys(axes, torch.export.Dim.DYNAMIC) for name, axes in shapes.items()}
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it tells which optional packages it does without
        program = torch.onnx.export(
            module.eval(), inputs, dynamo=True, optimize=False, opset_version=OPSET, dynamic_shapes=dynamic,
            input_names=names, output_names=outputs, verbose=False,
        )  # fmt: skip
    return program.model


def write_graph(model: Proto, folder: Path, prefix: str, weights: str | None) -> None:
    """Rename the weights to their names in the pack, and leave their numbers where they are (`weights`, a file in `folder`) or write them beside
    the graph. Raises Failed: folder-not-writable, disk-full.
    """
    import onnx_ir  # noqa: PLC0415

    _tidy(model.graph, prefix)
    shared = _Shared(folder / weights) if weights is not None else None
    with _Own(folder / OWN_WEIGHTS) as own:
        for value in list(model.graph.initializers.values()):
            if value.const_value.nbytes <= SMALL:
                continue
            numbers = np.ascontiguousarray(value.const_value.numpy())
            place = (shared.find(value.name, numbers) if shared is not None else None) or own.add(numbers)
            _point(model.graph, value, place)
    write_atomic(folder / "model.onnx", onnx_ir.to_proto(model).SerializeToString(), mode=0o644)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a tensor's numbers lie. `half`: one of HALVES where they are stored so, "" where they are stored as they are computed with."""

    file: str
    offset: int
    length: int
    half: str = ""


class _Shared:
    """The safetensors file beside the graph."""

    def __init__(self, path: Path) -> None:
        header = read_safetensors_header(path)
        self._name = path.name
        self._start, self._entries = (8 + header[0], header[1]) if header is not None else (0, {})
        self._data = np.memmap(path, np.uint8, "r") if self._entries else np.zeros(0, np.uint8)

    def find(self, name: str, numbers: NDArray[Any]) -> _Place | None:
        """Where the same numbers lie under the same name."""
        entry = (
            self._entries.get(name)
            or self._entries.get(f"text_model.{name}")
            or self._entries.get(name.removeprefix("text_model."))
        )
        if entry is None:
            return None
        start, end = (self._start + offset for offset in entry["data_offsets"])
        half = entry["dtype"] if entry["dtype"] in HALVES and numbers.dtype == np.float32 else ""
        if end - start != numbers.nbytes // (2 if half else 1):
            return None
        stored, flat = self._data[start:end], numbers.reshape(-1)
        step = PIECE * (2 if half else numbers.itemsize)
        for first in range(0, end - start, step):
            piece = np.frombuffer(stored[first : first + step].tobytes(), np.uint16 if half else numbers.dtype)
            place = first // (2 if half else numbers.itemsize)
            if not _same(widened(piece, half) if half else piece, flat[place : place + piece.size]):
                return None
        return _Place(self._name, start, end - start, half)


class _Own:
    """The file for the weights that lie nowhere else; there is none where there are none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stack = contextlib.ExitStack()
        self._file: BinaryIO | None = None
        self._end = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, trace)

    def add(self, numbers: NDArray[Any]) -> _Place:
        """In half the room where no number changes by it."""
        if self._file is None:
            self._file = self._stack.enter_context(replacing(self._path, mode=0o644))
        half = "F16" if numbers.dtype == np.float32 and all(_fits(piece) for piece in _pieces(numbers)) else ""
        start = self._end
        for piece in _pieces(numbers):
            self._end += self._file.write((piece.astype(np.float16) if half else piece).tobytes())
        return _Place(self._path.name, start, self._end - start, half)


def _pieces(numbers: NDArray[Any]) -> Iterator[NDArray[Any]]:
    flat = numbers.reshape(-1)
    for first in range(0, flat.size, PIECE):
        yield flat[first : first + PIECE]


def _fits(piece: NDArray[np.float32]) -> bool:
    with np.errstate(over="ignore"):
        return _same(piece.astype(np.float16).astype(np.float32), piece)


def _same(first: NDArray[Any], second: NDArray[Any]) -> bool:
    """Bit for bit: NaN is NaN, and a zero has its sign."""
    return first.tobytes() == second.tobytes()


def _tidy(graph: Proto, prefix: str) -> None:
    """The pack's own names, and nothing of the machine that traced it."""
    for value in list(graph.initializers.values()):
        value.name = value.name.removeprefix(prefix)
    for node in graph:
        node.doc_string = None
        node.metadata_props.clear()
        for output in node.outputs:
            output.metadata_props.clear()
            if not output.is_graph_output():
                output.type = output.shape = None
    for value in (*graph.inputs, *graph.outputs):
        value.metadata_props.clear()


def _point(graph: Proto, value: Proto, place: _Place) -> None:
    import onnx_ir as ir  # noqa: PLC0415

    types = {"F16": ir.DataType.FLOAT16, "BF16": ir.DataType.BFLOAT16, "": value.const_value.dtype}
    kind, shape = types[place.half], value.const_value.shape
    users = list(value.uses())
    value.const_value = ir.ExternalTensor(place.file, place.offset, place.length, kind, shape=shape, name=value.name)
    value.type = ir.TensorType(kind)
    if not place.half:
        return
    cast = ir.Node("", "Cast", [value], attributes=[ir.AttrInt64("to", ir.DataType.FLOAT)])
    cast.outputs[0].name = f"{value.name}.float"
    graph.insert_before(graph[0], cast)
    for node, number in users:
        node.replace_input_with(number, cast.outputs[0])
