"""The family on torch."""

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.jobs.memory import free_memory
from likeness.ml.families.flux2_klein.folder import TEXT_LAYERS, read_folder
from likeness.ml.families.flux2_klein.patches import normalised, reference_tokens, unnormalised
from likeness.ml.families.flux2_klein.predicting import encode_words, predict
from likeness.ml.foreign import Module, Tensor
from likeness.ml.lora import Adapter
from likeness.ml.networks import Conditions
from likeness.ml.parts import loading
from likeness.ml.parts.chat_tokenizer import ChatTokenizer
from likeness.ml.parts.devices import ANYTHING, Place, Wanted, array_of, choose, weight_bytes
from likeness.ml.parts.eight_bits import in_eight_bits
from likeness.ml.parts.merging import merge

Floats = NDArray[np.float32]
LARGEST_REFERENCE = 1024 * 1024
"""Pixels; a larger one is shrunk."""

ROOM = 1.25
"""Times the weights: with less memory free, the linear layers are kept in 8 bits."""


class TorchNetworks:
    """Implements `ml.networks.Networks`. Raises Failed: pack-missing, pack-damaged, pack-unsupported, adapter-mismatch."""

    def __init__(self, pack: Path, adapter: Adapter, wanted: Wanted = ANYTHING) -> None:
        folder = read_folder(pack)
        self.schedule, self.factor, self.channels = folder.schedule, folder.factor, folder.channels
        self.distilled = folder.distilled
        self._tokenizer = ChatTokenizer(pack / "tokenizer")
        self._place = choose(pack, wanted, "bfloat16")
        self._decoding = self._place.for_decoding()
        self.eight_bits = wanted.weights == "int8" or not fits(pack, self._place)
        transformer = loading.flux2_transformer(pack, self._place.precision)
        merge(transformer, adapter.deltas)
        self._transformer = self._kept(transformer)
        text = loading.chat_encoder(pack, max(TEXT_LAYERS), self._place.precision)
        merge(text, adapter.text_changes("text_encoder", "embed_tokens"))
        self._text = self._kept(text)
        vae = loading.flux2_autoencoder(pack, self._decoding.precision)
        merge(vae, adapter.codec)
        self._vae = self._decoding.put(vae)

    def _kept(self, module: Module) -> Module:
        """Made smaller before it is moved: a graphics processor never has to hold the whole."""
        if self.eight_bits:
            in_eight_bits(module)
        return self._place.put(module)

    @property
    def place(self) -> str:
        return f"{self._place.device} {self._place.precision}{' int8' if self.eight_bits else ''}"

    def encode(self, prompts: list[str], width: int, height: int) -> Conditions:  # noqa: ARG002 (this family does not tell its denoiser)
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            ids, mask = (self._place.tensor(array) for array in self._tokenizer.ids(prompts))
            return {"words": array_of(encode_words(self._text, ids, mask))}

    def denoise(self, latents: Floats, time: float, conditions: Conditions) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            told = self._place.tensors(conditions)
            times = torch.full((len(latents),), time, dtype=torch.float32, device=self._place.device)
            return array_of(predict(self._transformer, self._place.tensor(latents), times, told))

    def decode(self, latents: Floats) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            unscaled = unnormalised(self._vae, self._decoding.tensor(latents))
            return array_of(self._vae.decode(unscaled, return_dict=False)[0])

    def encode_pictures(self, pictures: Floats) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            return array_of(self._patches(pictures))

    def encode_references(self, pictures: list[NDArray[np.uint8]]) -> Conditions:
        """(H, W, 3) sRGB each: what is put beside the conditions of one prompt, so that the picture resembles these."""
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            shown = [fitted(picture, self.factor) for picture in pictures]
            scaled = [picture.transpose(2, 0, 1)[None].astype(np.float32) / 127.5 - 1 for picture in shown]
            tokens, places = reference_tokens([self._patches(picture) for picture in scaled])
            return {"references": array_of(tokens), "reference_ids": places.numpy()}

    def _patches(self, pictures: Floats) -> Tensor:
        posterior = self._vae.encode(self._decoding.tensor(pictures)).latent_dist
        return normalised(self._vae, posterior.mode())


def fits(pack: Path, place: Place) -> bool:
    """Whether the weights in this place's precision leave room for the work. The files are in two-byte numbers."""
    if place.device == "cuda":
        import torch  # noqa: PLC0415

        free = int(torch.cuda.mem_get_info()[0])
    else:
        free = free_memory().free
    return ROOM * weight_bytes(pack) * (2 if place.precision == "float32" else 1) < free


def fitted(picture: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    """At most `LARGEST_REFERENCE` pixels, and the middle of it, with sides that are multiples of `factor`."""
    from PIL import Image  # noqa: PLC0415

    height, width = picture.shape[:2]
    if height * width > LARGEST_REFERENCE:
        shrink = math.sqrt(LARGEST_REFERENCE / (height * width))
        width, height = int(width * shrink), int(height * shrink)
        small = Image.fromarray(np.ascontiguousarray(picture)).resize((width, height), Image.Resampling.LANCZOS)
        picture = np.asarray(small)
    rows, columns = (max(1, extent // factor) * factor for extent in (height, width))
    top, left = (height - rows) // 2, (width - columns) // 2
    return picture[top : top + rows, left : left + columns]
