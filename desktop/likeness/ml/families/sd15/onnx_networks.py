"""The family on ONNX Runtime."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.families.sd15.folder import read_folder
from likeness.ml.lora import CLIP_WORDS, Adapter
from likeness.ml.networks import Conditions
from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.parts.devices import ANYTHING, Wanted
from likeness.ml.parts.sessions import open_session

Floats = NDArray[np.float32]


class OnnxNetworks:
    """Implements `ml.networks.Networks`. Raises Failed: pack-no-onnx, adapter-mismatch."""

    def __init__(self, pack: Path, adapter: Adapter, wanted: Wanted = ANYTHING) -> None:
        folder = read_folder(pack)
        latents = folder.latents
        self.schedule, self.factor, self.channels = folder.schedule, latents.factor, latents.channels
        self._scale, self._shift = np.float32(latents.scale), np.float32(latents.shift)
        self._pack, self._wanted = pack, wanted
        self._tokenizer = ClipTokenizer(pack / "tokenizer")
        self._text = open_session(
            pack / "text_encoder" / "model.onnx", adapter.text_changes("text_encoder", CLIP_WORDS), wanted
        )
        self._unet = open_session(pack / "unet" / "model.onnx", adapter.deltas, wanted)
        self._decoder = open_session(pack / "vae_decoder" / "model.onnx", adapter.codec, wanted)
        self._ids = self._text.get_inputs()[0]
        self._time = {entry.name: entry for entry in self._unet.get_inputs()}["timestep"]

    @property
    def place(self) -> str:
        return str(self._unet.get_providers()[0])

    def encode(self, prompts: list[str], width: int, height: int) -> Conditions:  # noqa: ARG002 (this family does not tell its denoiser)
        kind = np.int32 if self._ids.type == "tensor(int32)" else np.int64
        ids = self._tokenizer.ids(prompts).astype(kind)
        return {"words": np.asarray(self._text.run(["last_hidden_state"], {self._ids.name: ids})[0])}

    def denoise(self, latents: Floats, time: float, conditions: Conditions) -> Floats:
        kind = np.float32 if self._time.type == "tensor(float)" else np.int64
        timestep = np.full(self._time.shape and [1], time, kind)
        inputs = {"sample": latents, "timestep": timestep, "encoder_hidden_states": conditions["words"]}
        return np.asarray(self._unet.run(["out_sample"], inputs)[0])

    def decode(self, latents: Floats) -> Floats:
        return np.asarray(self._decoder.run(["sample"], {"latent_sample": latents / self._scale + self._shift})[0])

    def encode_pictures(self, pictures: Floats) -> Floats:
        path = self._pack / "vae_encoder" / "model.onnx"
        if not path.is_file():
            raise Failed("pack-no-onnx", pack=self._pack.name)
        mean = open_session(path, {}, self._wanted).run(["mean"], {"sample": pictures})[0]
        return np.asarray((mean - self._shift) * self._scale, np.float32)
