"""The family on torch."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.ml.families.sd15.folder import read_folder
from likeness.ml.lora import Adapter
from likeness.ml.networks import Conditions
from likeness.ml.parts import loading
from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.parts.devices import ANYTHING, Wanted, array_of, choose
from likeness.ml.parts.merging import merge

Floats = NDArray[np.float32]


class TorchNetworks:
    """Implements `ml.networks.Networks`. Raises Failed: pack-missing, pack-damaged, adapter-mismatch."""

    def __init__(self, pack: Path, adapter: Adapter, wanted: Wanted = ANYTHING) -> None:
        folder = read_folder(pack)
        latents = folder.latents
        self.schedule, self.factor, self.channels = folder.schedule, latents.factor, latents.channels
        self._scale, self._shift = np.float32(latents.scale), np.float32(latents.shift)
        self._tokenizer = ClipTokenizer(pack / "tokenizer")
        self._place = choose(pack, wanted)
        self._decoding = self._place.for_decoding()
        self._text = loading.text_encoder(pack, self._place.precision)
        merge(self._text.get_input_embeddings(), {"": adapter.words.get("text_encoder")})
        self._text = self._place.put(self._text)
        self._unet = loading.denoiser(pack, self._place.precision)
        merge(self._unet, adapter.deltas)
        self._unet = self._place.put(self._unet)
        self._vae = self._decoding.put(loading.autoencoder(pack, self._decoding.precision))

    def encode(self, prompts: list[str], width: int, height: int) -> Conditions:  # noqa: ARG002 (this family does not tell its denoiser)
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            ids = self._place.tensor(self._tokenizer.ids(prompts))
            return {"words": array_of(self._text(input_ids=ids).last_hidden_state)}

    def denoise(self, latents: Floats, time: float, conditions: Conditions) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            noisy, text = (self._place.tensor(array) for array in (latents, conditions["words"]))
            return array_of(self._unet(noisy, torch.tensor(time), text, return_dict=False)[0])

    def decode(self, latents: Floats) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            scaled = self._decoding.tensor(latents / self._scale + self._shift)
            return array_of(self._vae.decode(scaled, return_dict=False)[0])

    def encode_pictures(self, pictures: Floats) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            mean = array_of(self._vae.encode(self._decoding.tensor(pictures)).latent_dist.mean)
            return np.asarray((mean - self._shift) * self._scale, np.float32)
