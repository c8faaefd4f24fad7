"""The perception networks, opened when first used and kept."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from likeness.base.errors import Failed

Picture = NDArray[np.uint8]
Floats = NDArray[np.float32]
Points = NDArray[np.float64]

FACE_DETECTOR = "face_detector"
FACE_DETECTOR_FULL_RANGE = "face_detector_full_range"
FACE_MESH = "face_mesh_attention"
FACE_EMBEDDING = "face_embedding"
PERSON_SEGMENTATION = "person_segmentation"
PORTRAIT_MATTING = "portrait_matting"


class VisionModels:
    """Sessions of the networks in one folder. Safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds `<network>.onnx`. Nothing is read until a network is first run."""
        self._folder = folder
        self._sessions: dict[str, ort.InferenceSession] = {}
        self._lock = threading.Lock()

    def run(self, network: str, inputs: Mapping[str, NDArray[Any]]) -> list[Floats]:
        """All outputs of `network` in its own order. Raises Failed("vision-model-missing" | "vision-model-damaged")."""
        outputs: list[Floats] = self._session(network).run(None, dict(inputs))
        return outputs

    def _session(self, network: str) -> ort.InferenceSession:
        with self._lock:
            if network not in self._sessions:
                self._sessions[network] = open_session(self._folder / f"{network}.onnx")
            return self._sessions[network]


def open_session(path: Path) -> ort.InferenceSession:
    """One thread, CPU: a second thread gains nothing on these sizes, and the result stays the same on every machine."""
    if not path.is_file():
        raise Failed("vision-model-missing", name=path.name)
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Workers that spin while idle would take the core from training.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's dozen errors share no other base
        raise Failed("vision-model-damaged", name=path.name) from error
