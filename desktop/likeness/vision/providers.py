"""What ONNX Runtime can run on in this computer, found out by running something on it.

Its list of providers says only what it was built with: the package for graphics processors names CUDA on computers that have none, and a
session that is asked for it then runs on the CPU without a word.
"""

import functools
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnxruntime as ort

SIDE, CHANNELS = 8, 16
CLOSE = 1e-2
"""Between what a provider computes and what is right: graphics processors may round products to ten bits."""
QUIET, LOUD = 4, 2
"""Severities of ONNX Runtime's log: fatal errors only; warnings, its default."""


@dataclass(frozen=True, slots=True)
class Provider:
    """`keeps_files`: it writes the weights it is given to a folder for temporary files, so it never gets personal ones."""

    name: str
    library: str
    options: dict[str, str] = field(default_factory=dict)
    keeps_files: bool = False


CPU = Provider("CPU", "CPUExecutionProvider")
KNOWN = (
    Provider(
        "CUDA",
        "CUDAExecutionProvider",
        # Trying every algorithm at each new size takes longer than a picture; growing by doubling takes memory that others need.
        {"cudnn_conv_algo_search": "HEURISTIC", "arena_extend_strategy": "kSameAsRequested"},
    ),
    Provider("DirectML", "DmlExecutionProvider"),
    Provider("CoreML", "CoreMLExecutionProvider", {"ModelFormat": "MLProgram"}, keeps_files=True),
    CPU,
)
"""In the order in which they are preferred."""


@dataclass(frozen=True, slots=True)
class ProviderState:
    """`why`: what was seen, as a part of a sentence."""

    name: str
    usable: bool
    why: str


@functools.cache
def probe() -> tuple[ProviderState, ...]:
    """Each known provider, after a small network was run on it. Once in a process: it takes a second where there is a graphics processor."""
    return tuple(_tried(provider) for provider in KNOWN)


def usable(*, personal: bool = False, only_cpu: bool = False) -> tuple[Provider, ...]:
    """Providers to ask for, the best first, the CPU last. `personal`: the weights are somebody's."""
    if only_cpu:
        return (CPU,)
    works = {state.name for state in probe() if state.usable} | {CPU.name}
    return tuple(provider for provider in KNOWN if provider.name in works and not (personal and provider.keeps_files))


def options_for(provider: Provider) -> ort.SessionOptions:
    """What every session on `provider` needs."""
    options = ort.SessionOptions()
    options.log_severity_level = 3
    # Threads that spin while they wait take the processor from the window and from each other: half of all processor time on a busy machine.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if provider.library == "DmlExecutionProvider":  # its documentation asks for both
        options.enable_mem_pattern = False
        options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    return options


def _tried(provider: Provider) -> ProviderState:
    if provider.library not in ort.get_available_providers():
        return ProviderState(provider.name, False, "not part of the ONNX Runtime that is installed")
    ort.set_default_logger_severity(QUIET)
    try:
        return _run(provider)
    except Exception as error:  # noqa: BLE001 (onnxruntime's dozen errors share no other base, and drivers add their own)
        return ProviderState(provider.name, False, f"did not start ({type(error).__name__})")
    finally:
        ort.set_default_logger_severity(LOUD)


def _run(provider: Provider) -> ProviderState:
    random = np.random.default_rng(0)
    weight = np.asarray(random.standard_normal((CHANNELS, CHANNELS)) / 4, np.float32)
    picture = random.standard_normal((1, CHANNELS, SIDE, SIDE), dtype=np.float32)
    right = 1 / (1 + np.exp(-np.einsum("oc,nchw->nohw", weight, picture)))
    options = options_for(provider)
    options.log_severity_level = QUIET
    session = ort.InferenceSession(_network(weight), options, providers=[(provider.library, provider.options)])
    if provider.library not in session.get_providers():
        return ProviderState(provider.name, False, "its driver or its libraries are missing")
    found = np.asarray(session.run(None, {"picture": picture})[0])
    if found.shape != right.shape or not np.abs(found - right).max() < CLOSE:
        return ProviderState(provider.name, False, "it computes something else than the CPU")
    return ProviderState(provider.name, True, "a small network ran on it, with the right result")


def _network(weight: np.ndarray[Any, np.dtype[np.float32]]) -> bytes:
    """A convolution of one pixel and a sigmoid."""
    from onnx import TensorProto, helper, numpy_helper  # noqa: PLC0415 (120 ms)

    shape = [1, CHANNELS, SIDE, SIDE]
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["picture", "weight"], ["mixed"]),
            helper.make_node("Sigmoid", ["mixed"], ["found"]),
        ],
        "probe",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("found", TensorProto.FLOAT, shape)],
        [numpy_helper.from_array(weight[:, :, None, None].copy(), "weight")],
    )
    opsets = [helper.make_opsetid("", 18)]
    return bytes(helper.make_model(graph, opset_imports=opsets, ir_version=9).SerializeToString())
