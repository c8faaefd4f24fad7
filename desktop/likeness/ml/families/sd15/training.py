"""The parts of a pack that the adapter recipe needs."""

from pathlib import Path
from typing import Any

from likeness.ml.families.sd15.folder import read_folder
from likeness.ml.families.spec import TrainingParts, WordTable
from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.parts.devices import Precision

TARGETS = (
    "to_q", "to_k", "to_v", "to_out.0", "ff.net.0.proj", "ff.net.2", "proj_in", "proj_out",
    "conv1", "conv2", "conv_shortcut",
)  # fmt: skip
"""Attention, feed-forward and the convolutions of the residual blocks: small bases keep a face's detail in the last."""


def load(pack: Path, precision: Precision = "float32") -> TrainingParts:
    """`precision`: of the denoiser. Raises Failed: pack-missing, pack-damaged, pack-unsupported."""
    import torch  # noqa: PLC0415

    folder = read_folder(pack)
    tokenizer, text, vae = ClipTokenizer(pack / "tokenizer"), loading.text_encoder(pack), loading.autoencoder(pack)
    denoiser, latents = loading.denoiser(pack, precision), folder.latents

    def encode_text(prompts: list[str], width: int, height: int) -> dict[str, Tensor]:  # noqa: ARG001 (no size in this family)
        return {"words": text(input_ids=torch.from_numpy(tokenizer.ids(prompts))).last_hidden_state}

    def encode_picture(pictures: Tensor) -> tuple[Any, Any]:
        with torch.no_grad():
            posterior = vae.encode(pictures).latent_dist
        return (posterior.mean - latents.shift) * latents.scale, posterior.std * latents.scale

    def predict(noisy: Tensor, times: Tensor, conditions: dict[str, Tensor]) -> Tensor:
        return denoiser(noisy, times, conditions["words"], return_dict=False)[0]

    return TrainingParts(
        denoiser=denoiser,
        predict=predict,
        encode_text=encode_text,
        encode_picture=encode_picture,
        schedule=folder.schedule,
        factor=latents.factor,
        targets=TARGETS,
        words=(WordTable("text_encoder", text.get_input_embeddings(), tokenizer.ids_of),),
    )
