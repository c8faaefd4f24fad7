"""The family on ONNX Runtime."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.families.sdxl.folder import ENCODERS, read_folder, time_ids, tokenizers
from likeness.ml.lora import CLIP_WORDS, Adapter
from likeness.ml.networks import Conditions
from likeness.ml.parts.devices import ANYTHING, Wanted
from likeness.ml.parts.sessions import open_session

Floats = NDArray[np.float32]


class OnnxNetworks:
    """Implements `ml.networks.Networks`. Raises Failed: pack-no-onnx, adapter-mismatch."""

    def __init__(self, pack: Path, adapter: Adapter, wanted: Wanted = ANYTHING) -> None:
        folder = read_folder(pack)
        latents = folder.latents
        self.schedule, self.factor, self.channels = folder.schedule, latents.factor, latents.channels
        self._scale, self._shift, self._depths = np.float32(latents.scale), np.float32(latents.shift), folder.depths
        self._pack, self._wanted = pack, wanted
        self._tokenizers = tokenizers(pack)
        self._texts = [
            open_session(pack / part / "model.onnx", adapter.text_changes(part, CLIP_WORDS), wanted)
            for part in ENCODERS
        ]
        self._unet = open_session(pack / "unet" / "model.onnx", adapter.deltas, wanted)
        self._decoder = open_session(pack / "vae_decoder" / "model.onnx", adapter.codec, wanted)
        self._time = {entry.name: entry for entry in self._unet.get_inputs()}["timestep"]

    @property
    def place(self) -> str:
        return str(self._unet.get_providers()[0])

    def encode(self, prompts: list[str], width: int, height: int) -> Conditions:
        hidden = []
        for tokenizer, text, depth in zip(self._tokenizers, self._texts, self._depths, strict=True):
            ids = text.get_inputs()[0]
            kind = np.int32 if ids.type == "tensor(int32)" else np.int64
            wanted = [f"hidden_states.{depth - 1}", text.get_outputs()[0].name]
            last_but_one, first = text.run(wanted, {ids.name: tokenizer.ids(prompts).astype(kind)})
            hidden.append(last_but_one)
        return {
            "words": np.concatenate(hidden, axis=-1),
            "text_embeds": np.asarray(first),
            "time_ids": time_ids(len(prompts), width, height),
        }

    def denoise(self, latents: Floats, time: float, conditions: Conditions) -> Floats:
        kind = np.float32 if self._time.type == "tensor(float)" else np.int64
        inputs = {
            "sample": latents,
            "timestep": np.full(self._time.shape and [1], time, kind),
            "encoder_hidden_states": conditions["words"],
            "text_embeds": conditions["text_embeds"],
            "time_ids": conditions["time_ids"],
        }
        return np.asarray(self._unet.run(["out_sample"], inputs)[0])

    def decode(self, latents: Floats) -> Floats:
        return np.asarray(self._decoder.run(["sample"], {"latent_sample": latents / self._scale + self._shift})[0])

    def encode_pictures(self, pictures: Floats) -> Floats:
        path = self._pack / "vae_encoder" / "model.onnx"
        if not path.is_file():
            raise Failed("pack-no-onnx", pack=self._pack.name)
        mean = open_session(path, {}, self._wanted).run(["mean"], {"sample": pictures})[0]
        return np.asarray((mean - self._shift) * self._scale, np.float32)
