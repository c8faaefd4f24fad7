"""The family on ONNX Runtime. The adapter is added to a copy of the weights in memory; nothing of it is ever written."""

import os
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.families.sd15.folder import Tokenizer, read_folder
from likeness.ml.foreign import Proto
from likeness.ml.lora import Delta, Deltas
from likeness.packs import onnx_graph

Floats = NDArray[np.float32]
FLOAT32 = 1
"""onnx.TensorProto.FLOAT"""


class OnnxNetworks:
    """Implements `ml.networks.Networks`. Raises Failed: pack-no-onnx, adapter-mismatch."""

    def __init__(self, pack: Path, deltas: Deltas) -> None:
        folder = read_folder(pack)
        self.schedule, self.factor, self.channels = folder.schedule, folder.factor, folder.channels
        self._scale, self._shift = np.float32(folder.scale), np.float32(folder.shift)
        self._tokenizer = Tokenizer(pack / "tokenizer")
        self._text = open_session(pack / "text_encoder" / "model.onnx", {})
        self._unet = open_session(pack / "unet" / "model.onnx", deltas)
        self._decoder = open_session(pack / "vae_decoder" / "model.onnx", {})
        self._ids = self._text.get_inputs()[0]
        self._time = {entry.name: entry for entry in self._unet.get_inputs()}["timestep"]

    def encode(self, prompts: list[str]) -> Floats:
        kind = np.int32 if self._ids.type == "tensor(int32)" else np.int64
        return np.asarray(
            self._text.run(["last_hidden_state"], {self._ids.name: self._tokenizer.ids(prompts).astype(kind)})[0]
        )

    def denoise(self, latents: Floats, timestep: int, words: Floats) -> Floats:
        kind = np.float32 if self._time.type == "tensor(float)" else np.int64
        time = np.full(self._time.shape and [1], timestep, kind)
        inputs = {"sample": latents, "timestep": time, "encoder_hidden_states": words}
        return np.asarray(self._unet.run(["out_sample"], inputs)[0])

    def decode(self, latents: Floats) -> Floats:
        return np.asarray(self._decoder.run(["sample"], {"latent_sample": latents / self._scale + self._shift})[0])


def open_session(path: Path, deltas: Deltas) -> Proto:
    """An `InferenceSession` on the CPU, with `deltas` added to its weights."""
    import onnxruntime as ort  # noqa: PLC0415

    if not path.is_file():
        raise Failed("pack-no-onnx", pack=path.parent.parent.name)
    options = ort.SessionOptions()
    options.intra_op_num_threads = os.cpu_count() or 1
    options.log_severity_level = 3
    providers = ["CPUExecutionProvider"]
    if not deltas:
        return ort.InferenceSession(str(path), options, providers=providers)
    graph, files = adapted(path, deltas)
    sizes = [data.size for data in files.values()]
    options.add_external_initializers_from_files_in_memory(list(files), list(files.values()), sizes)
    return ort.InferenceSession(graph, options, providers=providers)


def adapted(path: Path, deltas: Deltas) -> tuple[bytes, dict[str, NDArray[np.uint8]]]:
    """The graph and its weight files as bytes in memory, each layer of `deltas` changed. Raises Failed: pack-damaged, pack-unsafe,
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
    for layer, delta in deltas.items():
        tensor = tensors.get(f"{layer}.weight")
        if tensor is None or tensor.data_type != FLOAT32:
            raise Failed("adapter-mismatch")
        _add(tensor, files, delta)
    return model.SerializeToString(), files


def _add(tensor: Proto, files: Mapping[str, NDArray[np.uint8]], delta: Delta) -> None:
    shape = tuple(tensor.dims)
    if not tensor.external_data:
        weight = np.frombuffer(tensor.raw_data, np.float32).reshape(shape)
        tensor.raw_data = delta.added_to(weight).tobytes()
        return
    where = {entry.key: entry.value for entry in tensor.external_data}
    start, length = int(where.get("offset", 0)), int(where["length"])
    piece = files[where["location"]][start : start + length]
    # The offset need not be a multiple of four: copy out, change, copy back.
    weight = np.frombuffer(piece.tobytes(), np.float32).reshape(shape)
    piece[:] = np.frombuffer(delta.added_to(weight).tobytes(), np.uint8)
