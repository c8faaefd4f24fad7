"""The family on torch."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.ml.families.sd15.folder import read_folder
from likeness.ml.lora import Adapter
from likeness.ml.networks import Conditions
from likeness.ml.parts import loading
from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.parts.merging import merge

Floats = NDArray[np.float32]


class TorchNetworks:
    """Implements `ml.networks.Networks`, in float32 on the CPU or in float16 on a GPU. Raises Failed: pack-missing, adapter-mismatch."""

    def __init__(self, pack: Path, adapter: Adapter) -> None:
        import torch  # noqa: PLC0415

        folder = read_folder(pack)
        latents = folder.latents
        self.schedule, self.factor, self.channels = folder.schedule, latents.factor, latents.channels
        self._scale, self._shift = np.float32(latents.scale), np.float32(latents.shift)
        self._tokenizer = ClipTokenizer(pack / "tokenizer")
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self._dtype = torch.float16 if self._device.type == "cuda" else torch.float32
        self._text = loading.text_encoder(pack)
        merge(self._text.get_input_embeddings(), {"": adapter.words.get("text_encoder")})
        self._text = self._text.to(self._device, self._dtype)
        self._unet = loading.denoiser(pack)
        merge(self._unet, adapter.deltas)
        self._unet = self._unet.to(self._device, self._dtype, memory_format=torch.channels_last)
        self._vae = loading.autoencoder(pack).to(self._device, memory_format=torch.channels_last)

    def encode(self, prompts: list[str], width: int, height: int) -> Conditions:  # noqa: ARG002 (this family does not tell its denoiser)
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            ids = torch.from_numpy(self._tokenizer.ids(prompts)).to(self._device)
            return {"words": np.asarray(self._text(input_ids=ids).last_hidden_state.float().cpu().numpy())}

    def denoise(self, latents: Floats, time: float, conditions: Conditions) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            arrays = latents, conditions["words"]
            noisy, text = (torch.from_numpy(array).to(self._device, self._dtype) for array in arrays)
            noisy = noisy.contiguous(memory_format=torch.channels_last)
            predicted = self._unet(noisy, torch.tensor(time, device=self._device), text, return_dict=False)[0]
            return np.asarray(predicted.float().cpu().contiguous().numpy())

    def decode(self, latents: Floats) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            scaled = torch.from_numpy(latents / self._scale + self._shift).to(self._device)
            return np.asarray(self._vae.decode(scaled, return_dict=False)[0].float().cpu().contiguous().numpy())

    def encode_pictures(self, pictures: Floats) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            mean = self._vae.encode(torch.from_numpy(pictures).to(self._device)).latent_dist.mean.float().cpu().numpy()
            return np.asarray((mean - self._shift) * self._scale, np.float32)
