"""The family on torch."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.families.sd15 import load
from likeness.ml.families.sd15.folder import Tokenizer, read_folder
from likeness.ml.lora import Deltas

Floats = NDArray[np.float32]


class TorchNetworks:
    """Implements `ml.networks.Networks`, in float32 on the CPU or in float16 on a GPU. Raises Failed: pack-missing, adapter-mismatch."""

    def __init__(self, pack: Path, deltas: Deltas) -> None:
        import torch  # noqa: PLC0415

        folder = read_folder(pack)
        self.schedule, self.factor, self.channels = folder.schedule, folder.factor, folder.channels
        self._scale, self._shift = np.float32(folder.scale), np.float32(folder.shift)
        self._tokenizer = Tokenizer(pack / "tokenizer")
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self._dtype = torch.float16 if self._device.type == "cuda" else torch.float32
        self._text = load.text_encoder(pack).to(self._device, self._dtype)
        self._unet = load.denoiser(pack)
        _merge(self._unet, deltas)
        self._unet = self._unet.to(self._device, self._dtype, memory_format=torch.channels_last)
        self._vae = load.autoencoder(pack).to(self._device, memory_format=torch.channels_last)

    def encode(self, prompts: list[str]) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            ids = torch.from_numpy(self._tokenizer.ids(prompts)).to(self._device)
            return np.asarray(self._text(input_ids=ids).last_hidden_state.float().cpu().numpy())

    def denoise(self, latents: Floats, timestep: int, words: Floats) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            noisy, text = (torch.from_numpy(array).to(self._device, self._dtype) for array in (latents, words))
            noisy = noisy.contiguous(memory_format=torch.channels_last)
            predicted = self._unet(noisy, torch.tensor(timestep, device=self._device), text, return_dict=False)[0]
            return np.asarray(predicted.float().cpu().contiguous().numpy())

    def decode(self, latents: Floats) -> Floats:
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            scaled = torch.from_numpy(latents / self._scale + self._shift).to(self._device)
            return np.asarray(self._vae.decode(scaled, return_dict=False)[0].float().cpu().contiguous().numpy())


def _merge(denoiser: object, deltas: Deltas) -> None:
    """The same arithmetic as in the ONNX engine, so that the pictures agree."""
    import torch  # noqa: PLC0415

    weights = dict(denoiser.named_parameters())  # type: ignore[attr-defined]
    for layer, delta in deltas.items():
        weight = weights.get(f"{layer}.weight")
        if weight is None:
            raise Failed("adapter-mismatch")
        with torch.no_grad():
            weight.copy_(torch.from_numpy(delta.added_to(weight.numpy())))
