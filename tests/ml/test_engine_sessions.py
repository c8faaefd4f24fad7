"""An adapter added in memory to weights of any kind, in the graph or beside it."""

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import TensorProto, helper

from likeness.base.errors import Failed
from likeness.ml.lora import Delta
from likeness.ml.parts.devices import Wanted
from likeness.ml.parts.halves import narrowed, widened
from likeness.ml.parts.sessions import adapted, open_session

KINDS = {"": TensorProto.FLOAT, "F16": TensorProto.FLOAT16, "BF16": TensorProto.BFLOAT16}
SIDE = 24


def write(folder, half, *, cast, beside):
    """`states @ weight`, of `half`; `cast`: computed in 32 bits all the same."""
    weight = np.random.default_rng(0).normal(size=(SIDE, SIDE)).astype(np.float32)
    bits = narrowed(weight, half).tobytes() if half else weight.tobytes()
    tensor = helper.make_tensor("layer.weight", KINDS[half], (SIDE, SIDE), bits, raw=True)
    kind = TensorProto.FLOAT if cast else KINDS[half]
    nodes = [helper.make_node("Cast", ["layer.weight"], ["whole"], to=TensorProto.FLOAT)] if cast else []
    nodes.append(helper.make_node("MatMul", ["states", "whole" if cast else "layer.weight"], ["found"]))
    ends = [helper.make_tensor_value_info(name, kind, [2, SIDE]) for name in ("states", "found")]
    model = helper.make_model(
        helper.make_graph(nodes, "layer", ends[:1], ends[1:], [tensor]), opset_imports=[helper.make_opsetid("", 18)], ir_version=9
    )  # fmt: skip
    path = folder / "pack" / "unet" / "model.onnx"
    path.parent.mkdir(parents=True)
    onnx.save(
        model, str(path), save_as_external_data=beside, location="weights", size_threshold=0, convert_attribute=False
    )
    return path, weight if not half else widened(narrowed(weight, half), half).reshape(SIDE, SIDE)


@pytest.mark.parametrize("beside", [False, True])
@pytest.mark.parametrize(("half", "cast"), [("", False), ("F16", False), ("F16", True), ("BF16", True)])
def test_the_sum_is_what_the_network_computes_with(tmp_path, half, cast, beside):
    path, weight = write(tmp_path, half, cast=cast, beside=beside)
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    rng = np.random.default_rng(1)
    delta = Delta(*(rng.normal(size=shape).astype(np.float32) for shape in ((4, SIDE), (SIDE, 4))))
    session = open_session(path, {"layer": delta}, Wanted(device="cpu"))
    states = rng.normal(size=(2, SIDE)).astype(np.float32)
    kind = np.float16 if half == "F16" and not cast else np.float32
    found = session.run(None, {"states": states.astype(kind)})[0]
    assert found.dtype == kind
    right = states.astype(kind).astype(np.float32) @ delta.added_to(weight)
    assert np.allclose(found, right, atol=0.05 if kind is np.float16 else 1e-4)
    assert np.abs(right - states @ weight).max() > 1
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before


def test_a_network_in_16_bits_stays_in_16_bits(tmp_path):
    path, _ = write(tmp_path, "F16", cast=False, beside=True)
    delta = Delta(np.ones((1, SIDE), np.float32), np.ones((SIDE, 1), np.float32))
    graph, files = adapted(path, {"layer": delta})
    assert onnx.load_from_string(graph).graph.initializer[0].data_type == TensorProto.FLOAT16
    assert sum(data.size for data in files.values()) == 2 * SIDE * SIDE


def test_a_session_without_a_change_reads_its_own_file(tmp_path):
    path, weight = write(tmp_path, "", cast=False, beside=True)
    states = np.eye(2, SIDE, dtype=np.float32)
    session = open_session(path, {})
    assert isinstance(session, ort.InferenceSession)
    assert np.allclose(session.run(None, {"states": states})[0], weight[:2])


def test_a_layer_that_is_not_there_is_refused(tmp_path):
    path, _ = write(tmp_path, "", cast=False, beside=False)
    with pytest.raises(Failed) as caught:
        open_session(path, {"other": Delta(np.ones((1, SIDE), np.float32), np.ones((SIDE, 1), np.float32))})
    assert caught.value.code == "adapter-mismatch"
