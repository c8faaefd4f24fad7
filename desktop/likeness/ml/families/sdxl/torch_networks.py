"""The family on torch."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.ml.families.sdxl.folder import ENCODERS, read_folder, time_ids, tokenizers
from likeness.ml.families.sdxl.words import encode_words
from likeness.ml.foreign import Tensor
from likeness.ml.lora import CLIP_WORDS, Adapter
from likeness.ml.networks import Conditions
from likeness.ml.parts import loading
from likeness.ml.parts.deep_features import DeepFeatures
from likeness.ml.parts.devices import ANYTHING, Wanted, array_of, choose
from likeness.ml.parts.merging import merge
from likeness.ml.parts.packed import packed

Floats = NDArray[np.float32]


class TorchNetworks:
    """Implements `ml.networks.Networks`. The autoencoder never runs in float16, where this family's overflows (its config says so with
    `force_upcast`). Raises Failed: pack-missing, pack-damaged, pack-unsupported, adapter-mismatch.
    """

    def __init__(self, pack: Path, adapter: Adapter, wanted: Wanted = ANYTHING) -> None:
        folder = read_folder(pack)
        latents = folder.latents
        self.schedule, self.factor, self.channels = folder.schedule, latents.factor, latents.channels
        self._scale, self._shift = np.float32(latents.scale), np.float32(latents.shift)
        self._tokenizers = tokenizers(pack)
        self._place = choose(pack, wanted)
        self._decoding = self._place.for_decoding()
        precision = self._place.precision
        self._texts = [loading.text_encoder(pack, precision), loading.projecting_text_encoder(pack, precision)]
        for part, text in zip(ENCODERS, self._texts, strict=True):
            merge(text, adapter.text_changes(part, CLIP_WORDS))
            self._place.put(text)
        unet = loading.denoiser(pack, precision)
        merge(unet, adapter.deltas)
        self._unet = packed(unet, self._place)
        vae = loading.autoencoder(pack, self._decoding.precision)
        merge(vae, adapter.codec)
        self._vae = packed(vae, self._decoding)
        self._told: tuple[Conditions, dict[str, Tensor]] | None = None
        self.features = DeepFeatures(self._unet)

    @property
    def place(self) -> str:
        return f"{self._place.device} {self._place.precision}"

    def encode(self, prompts: list[str], width: int, height: int) -> Conditions:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            found = encode_words(self._tokenizers, self._texts, prompts)
        conditions = {name: array_of(tensor) for name, tensor in found.items()}
        return {**conditions, "time_ids": time_ids(len(prompts), width, height)}

    def denoise(self, latents: Floats, time: float, conditions: Conditions) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            told = self._tensors(conditions)
            added = {name: told[name] for name in ("text_embeds", "time_ids")}
            noisy, moment = self._place.tensor(latents), torch.tensor(time, device=self._place.device)
            return array_of(self._unet(noisy, moment, told["words"], added_cond_kwargs=added, return_dict=False)[0])

    def _tensors(self, conditions: Conditions) -> dict[str, Tensor]:
        """The same tensors for all steps of a picture: a packed denoiser then makes the prompt's keys and values once."""
        import torch  # noqa: PLC0415

        if self._told is None or self._told[0] is not conditions:
            told = self._place.tensors({name: conditions[name] for name in ("words", "text_embeds")})
            # Sizes in pixels are not exact in 16 bits: the UNet makes sines of them first.
            told["time_ids"] = torch.from_numpy(conditions["time_ids"]).to(self._place.device)
            self._told = conditions, told
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
