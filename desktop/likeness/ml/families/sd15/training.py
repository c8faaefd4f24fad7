"""The parts of a pack that the adapter recipe needs."""

from pathlib import Path
from typing import Any

from likeness.ml.families.sd15 import load as modules
from likeness.ml.families.sd15.folder import Tokenizer, read_folder
from likeness.ml.families.spec import TrainingParts
from likeness.ml.foreign import Tensor

TARGETS = (
    "to_q", "to_k", "to_v", "to_out.0", "ff.net.0.proj", "ff.net.2", "proj_in", "proj_out",
    "conv1", "conv2", "conv_shortcut",
)  # fmt: skip
"""Attention, feed-forward and the convolutions of the residual blocks: small bases keep a face's detail in the last."""


def load(pack: Path) -> TrainingParts:
    """Raises Failed: pack-missing, pack-damaged, pack-unsupported."""
    import torch  # noqa: PLC0415

    folder = read_folder(pack)
    tokenizer, text, vae = Tokenizer(pack / "tokenizer"), modules.text_encoder(pack), modules.autoencoder(pack)

    def encode_text(prompts: list[str]) -> Tensor:
        with torch.no_grad():
            return text(input_ids=torch.from_numpy(tokenizer.ids(prompts))).last_hidden_state

    def encode_picture(pictures: Tensor) -> tuple[Any, Any]:
        with torch.no_grad():
            posterior = vae.encode(pictures).latent_dist
        return (posterior.mean - folder.shift) * folder.scale, posterior.std * folder.scale

    return TrainingParts(
        denoiser=modules.denoiser(pack),
        encode_text=encode_text,
        encode_picture=encode_picture,
        alphas_cumprod=torch.from_numpy(folder.schedule.signal**2).float(),
        prediction=folder.schedule.prediction,
        factor=folder.factor,
        targets=TARGETS,
    )
