"""The family on torch."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.ml.families.sd15.folder import read_folder
from likeness.ml.foreign import Tensor
from likeness.ml.lora import CLIP_WORDS, Adapter
from likeness.ml.networks import Conditions
from likeness.ml.parts import loading
from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.parts.deep_features import DeepFeatures
from likeness.ml.parts.devices import ANYTHING, Wanted, array_of, choose
from likeness.ml.parts.merging import merge
from likeness.ml.parts.packed import packed

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
        merge(self._text, adapter.text_changes("text_encoder", CLIP_WORDS))
        self._text = self._place.put(self._text)
        self._unet = loading.denoiser(pack, self._place.precision)
        merge(self._unet, adapter.deltas)
        self._unet = packed(self._unet, self._place)
        vae = loading.autoencoder(pack, self._decoding.precision)
        merge(vae, adapter.codec)
        self._vae = packed(vae, self._decoding)
        self._told: tuple[Conditions, dict[str, Tensor]] | None = None
        self.features = DeepFeatures(self._unet)

    @property
    def place(self) -> str:
        return f"{self._place.device} {self._place.precision}"

    def encode(self, prompts: list[str], width: int, height: int) -> Conditions:  # noqa: ARG002 (this family does not tell its denoiser)
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            ids = self._place.tensor(self._tokenizer.ids(prompts))
            return {"words": array_of(self._text(input_ids=ids).last_hidden_state)}

    def denoise(self, latents: Floats, time: float, conditions: Conditions) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            text = self._tensors(conditions)["words"]
            return array_of(self._unet(self._place.tensor(latents), torch.tensor(time), text, return_dict=False)[0])

    def _tensors(self, conditions: Conditions) -> dict[str, Tensor]:
        """The same tensors for all steps of a picture: a packed denoiser then makes the prompt's keys and values once."""
        if self._told is None or self._told[0] is not conditions:
            self._told = conditions, self._place.tensors(conditions)
        return self._told[1]

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
