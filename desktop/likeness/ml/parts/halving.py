"""An ONNX graph that computes in 16 bits, for graphics cards: twice as fast there as in 32, and half the memory. Inputs and outputs stay in 32 bits.

ONNX Runtime's own converter changes the operators. What the timestep's sine and cosine are made of stays in 32 bits: a phase of a thousand radians has
no digits left in 16.
"""

from pathlib import Path

import numpy as np

from likeness.base.errors import Failed
from likeness.base.files import replacing, write_atomic
from likeness.ml.foreign import Proto
from likeness.ml.parts.halves import FLOAT32, KINDS
from likeness.ml.parts.quantizing import read_tensor
from likeness.packs import onnx_graph

FLOAT16 = 10
"""onnx.TensorProto's number."""

LARGEST = 65_504.0
SMALL = 1024
OWN_WEIGHTS = "model-fp16.onnx_data"


def halve_graph(path: Path) -> int:
    """Change the graph at `path`; how many weights were rounded. Raises Failed: pack-damaged, folder-not-writable, disk-full."""
    from onnxruntime.transformers.float16 import convert_float_to_float16  # noqa: PLC0415

    model = onnx_graph.load_graph(path)
    if model is None:
        raise Failed("pack-damaged", pack=path.parent.parent.name, file=f"{path.parent.name}/{path.name}")
    if OWN_WEIGHTS in onnx_graph.locations(model):
        return 0
    del model.graph.value_info[:]  # it says what the kinds of numbers were
    rounded = _round_weights(model.graph, path.parent)
    model = convert_float_to_float16(model, keep_io_types=True, node_block_list=_phases(model.graph))
    del model.graph.value_info[:]
    _drop_twins(model.graph)
    write_atomic(path, model.SerializeToString(), mode=0o644)
    return rounded


def _round_weights(graph: Proto, folder: Path) -> int:
    """Weights in 32 bits or of the other kind of 16 go into a file of their own; the others stay where they are."""
    large = [
        tensor
        for tensor in graph.initializer
        if tensor.data_type in KINDS
        and tensor.data_type != FLOAT16
        and (tensor.external_data or len(tensor.raw_data) > SMALL)
    ]
    if not large:
        return 0
    with replacing(folder / OWN_WEIGHTS, mode=0o644) as out:
        for tensor in large:
            numbers = np.clip(read_tensor(folder, tensor), -LARGEST, LARGEST).astype(np.float16)
            _point(tensor, out.tell(), numbers.nbytes)
            out.write(numbers.tobytes())
            if tensor.data_type == FLOAT32:
                _cast_behind(graph, tensor)
            tensor.data_type = FLOAT16
    return len(large)


def _point(tensor: Proto, offset: int, length: int) -> None:
    tensor.ClearField("raw_data")
    del tensor.external_data[:]
    tensor.data_location = 1  # onnx.TensorProto.EXTERNAL
    for key, value in (("location", OWN_WEIGHTS), ("offset", str(offset)), ("length", str(length))):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value


def _cast_behind(graph: Proto, tensor: Proto) -> None:
    """Until the operators are changed, they are given what they expect."""
    from onnx import helper  # noqa: PLC0415

    wide = f"{tensor.name}.float"
    for node in graph.node:
        node.input[:] = [wide if name == tensor.name else name for name in node.input]
    graph.node.insert(0, helper.make_node("Cast", [tensor.name], [wide], to=FLOAT32, name=f"{tensor.name}.cast"))


def _drop_twins(graph: Proto) -> None:
    """The converter casts a value once for each node that asks for it in 32 bits, always under the same name."""
    seen: set[str] = set()
    kept = []
    for node in graph.node:
        if node.op_type != "Cast" or node.output[0] not in seen:
            kept.append(node)
        seen.update(node.output)
    del graph.node[:]
    graph.node.extend(kept)


def _phases(graph: Proto) -> list[str]:
    """Names of the nodes that sines and cosines are made of."""
    makers = {output: node for node in graph.node for output in node.output}
    waiting = [node for node in graph.node if node.op_type in {"Sin", "Cos"}]
    found: dict[str, Proto] = {}
    while waiting:
        node = waiting.pop()
        if node.name not in found:
            found[node.name] = node
            waiting += [makers[name] for name in node.input if name in makers]
    return list(found)
