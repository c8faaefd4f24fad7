"""The parts of a pack that the adapter recipe needs."""

from pathlib import Path
from typing import Any

from likeness.ml.families.sdxl.folder import ENCODERS, read_folder, time_ids, tokenizers
from likeness.ml.families.sdxl.words import encode_words
from likeness.ml.families.spec import TrainingParts, WordTable
from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.devices import Precision

TARGETS = ("to_q", "to_k", "to_v", "to_out.0", "ff.net.0.proj", "ff.net.2")
"""Attention and feed-forward: a base of this size draws a face's detail without a change of its convolutions."""


def load(pack: Path, precision: Precision = "float32") -> TrainingParts:
    """`precision`: of the denoiser. Raises Failed: pack-missing, pack-damaged, pack-unsupported."""
    import torch  # noqa: PLC0415

    folder, both = read_folder(pack), tokenizers(pack)
    texts = [loading.text_encoder(pack), loading.projecting_text_encoder(pack)]
    denoiser, vae, latents = loading.denoiser(pack, precision), loading.autoencoder(pack), folder.latents

    def encode_text(prompts: list[str], width: int, height: int) -> dict[str, Tensor]:
        sizes = torch.from_numpy(time_ids(len(prompts), width, height))
        return {**encode_words(both, texts, prompts), "time_ids": sizes}

    def encode_picture(pictures: Tensor) -> tuple[Any, Any]:
        with torch.no_grad():
            posterior = vae.encode(pictures).latent_dist
        return (posterior.mean - latents.shift) * latents.scale, posterior.std * latents.scale

    def predict(noisy: Tensor, times: Tensor, conditions: dict[str, Tensor]) -> Tensor:
        added = {name: conditions[name] for name in ("text_embeds", "time_ids")}
        return denoiser(noisy, times, conditions["words"], added_cond_kwargs=added, return_dict=False)[0]

    return TrainingParts(
        denoiser=denoiser,
        predict=predict,
        encode_text=encode_text,
        encode_picture=encode_picture,
        schedule=folder.schedule,
        factor=latents.factor,
        targets=TARGETS,
        words=tuple(
            WordTable(part, text.get_input_embeddings(), tokenizer.ids_of)
            for part, text, tokenizer in zip(ENCODERS, texts, both, strict=True)
        ),
    )
