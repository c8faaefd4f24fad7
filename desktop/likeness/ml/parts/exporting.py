"""Torch modules to ONNX graphs, in the folder layout that optimum writes and reads.

Where a graph's weights are those of the safetensors file in the same folder, the graph points into that file (ONNX external data is any
file, an offset and a length) instead of carrying them a second time.
"""

import contextlib
import io
import logging
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from likeness.base.files import write_atomic
from likeness.ml.foreign import Module, Proto
from likeness.packs.safety import read_safetensors_header

OPSET = 18
SMALL = 1024
"""Bytes; shorter constants stay in the graph, where shape inference needs them."""


def trace(
    module: Module, inputs: tuple[Any, ...], names: list[str], outputs: list[str], shapes: Mapping[str, Any]
) -> Proto:
    """The ONNX model. `optimize=False` keeps torch's names of the weights, which is how an adapter finds them."""
    import torch  # noqa: PLC0415

    dynamic = {name: dict.fromkeys(axes, torch.export.Dim.DYNAMIC) for name, axes in shapes.items()}
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it tells which optional packages it does without
        program = torch.onnx.export(
            module.eval(), inputs, dynamo=True, optimize=False, opset_version=OPSET, dynamic_shapes=dynamic,
            input_names=names, output_names=outputs, verbose=False,
        )  # fmt: skip
    return program.model_proto


def write_graph(model: Proto, folder: Path, prefix: str, weights: str | None) -> None:
    """Rename the weights to their names in the pack, and move their bytes out of the graph."""
    import onnx  # noqa: PLC0415

    names = {tensor.name: tensor.name.removeprefix(prefix) for tensor in model.graph.initializer}
    for tensor in model.graph.initializer:
        tensor.name = names[tensor.name]
    for node in model.graph.node:
        node.doc_string = ""
        node.input[:] = [names.get(name, name) for name in node.input]
        del node.metadata_props[:]
    for value in [*model.graph.value_info, *model.graph.input, *model.graph.output]:
        del value.metadata_props[:]
    del model.graph.value_info[:]
    if weights is not None:
        _share(model, folder / weights)
    own = bytearray()
    for tensor in model.graph.initializer:
        if tensor.data_location != onnx.TensorProto.EXTERNAL and len(tensor.raw_data) > SMALL:
            _point(tensor, "model.onnx_data", len(own), len(tensor.raw_data))
            own += tensor.raw_data
            tensor.ClearField("raw_data")
    if own:
        write_atomic(folder / "model.onnx_data", bytes(own), mode=0o644)
    write_atomic(folder / "model.onnx", model.SerializeToString(), mode=0o644)


def _share(model: Proto, weights: Path) -> None:
    """Point each initializer that has the same name and the same bytes in `weights` into that file."""
    header = read_safetensors_header(weights)
    if header is None:
        return
    length, entries = header
    data = np.memmap(weights, np.uint8, "r")
    for tensor in model.graph.initializer:
        entry = (
            entries.get(tensor.name)
            or entries.get(f"text_model.{tensor.name}")
            or entries.get(tensor.name.removeprefix("text_model."))
        )
        if entry is None or len(tensor.raw_data) <= SMALL:
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        if bytes(data[start:end]) == tensor.raw_data:
            tensor.ClearField("raw_data")
            _point(tensor, weights.name, start, end - start)


def _point(tensor: Proto, location: str, offset: int, length: int) -> None:
    import onnx  # noqa: PLC0415

    tensor.data_location = onnx.TensorProto.EXTERNAL
    for key, value in (("location", location), ("offset", str(offset)), ("length", str(length))):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value
