"""What an ONNX file reaches for, read without running or loading it."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

Proto = Any

STANDARD_DOMAINS = {"", "ai.onnx", "ai.onnx.ml", "com.microsoft"}
"""Operators that ONNX Runtime carries itself; any other domain needs a library that somebody would have to load."""

MAX_GRAPH_BYTES = 2_000_000_000
"""Protobuf's own limit."""


def is_sound(path: Path) -> bool:
    """Only known operator domains, external data only in files that lie beside the graph, and no training part."""
    model = load_graph(path)
    if model is None:
        return False
    domains = {entry.domain for entry in model.opset_import} | {node.domain for node in nodes(model)}
    local = {function.domain for function in model.functions}
    places = set(locations(model))
    there = all(is_beside(place) and (path.parent / place).is_file() for place in places)
    return domains <= STANDARD_DOMAINS | local and there and not model.training_info


def places(path: Path) -> frozenset[str]:
    """Names of the files beside the graph that hold its weights; none where it is no ONNX file."""
    model = load_graph(path)
    return frozenset() if model is None else frozenset(locations(model))


def load_graph(path: Path) -> Proto | None:
    """The model without its external data; None where it is not an ONNX file."""
    import onnx  # noqa: PLC0415 (120 ms; only where a pack has ONNX files)
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped]  # noqa: PLC0415

    if path.stat().st_size > MAX_GRAPH_BYTES:
        return None
    try:
        model = onnx.load(str(path), load_external_data=False)
    except (DecodeError, ValueError, OSError):
        return None
    return model if model.HasField("graph") and model.opset_import else None


def locations(model: Proto) -> Iterator[str]:
    """Where external data is said to lie, of every initializer and every constant in a node."""
    for tensor in tensors(model):
        yield from (entry.value for entry in tensor.external_data if entry.key == "location")


def is_beside(location: str) -> bool:
    """A plain file name: no folder, no drive, no parent."""
    return (
        PurePosixPath(location).name == location
        and location not in {"", ".", ".."}
        and not set(location) & set("\\/:\x00")
    )


def nodes(model: Proto) -> Iterator[Any]:
    yield from _nodes_of(model.graph.node)
    for function in model.functions:
        yield from _nodes_of(function.node)


def tensors(model: Proto) -> Iterator[Any]:
    for graph in _graphs(model):
        yield from graph.initializer
        for sparse in graph.sparse_initializer:
            yield from (sparse.values, sparse.indices)
    for node in nodes(model):
        for attribute in node.attribute:
            if attribute.HasField("t"):
                yield attribute.t
            yield from attribute.tensors
            sparse_ones = [attribute.sparse_tensor] if attribute.HasField("sparse_tensor") else []
            for sparse in [*sparse_ones, *attribute.sparse_tensors]:
                yield from (sparse.values, sparse.indices)


def _graphs(model: Proto) -> Iterator[Any]:
    yield model.graph
    for node in nodes(model):
        for attribute in node.attribute:
            if attribute.HasField("g"):
                yield attribute.g
            yield from attribute.graphs


def _nodes_of(listed: Proto) -> Iterator[Any]:
    for node in listed:
        yield node
        for attribute in node.attribute:
            if attribute.HasField("g"):
                yield from _nodes_of(attribute.g.node)
            for graph in attribute.graphs:
                yield from _nodes_of(graph.node)
