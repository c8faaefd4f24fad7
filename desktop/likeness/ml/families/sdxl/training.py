"""The parts of a pack that the adapter recipe needs."""

from pathlib import Path

from likeness.ml.families.sdxl.folder import ENCODERS, read_folder, time_ids, tokenizers
from likeness.ml.families.sdxl.words import encode_words
from likeness.ml.families.spec import DecoderPart, DenoiserPart, TextPart, TrainingParts, WordTable
from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.devices import Precision
from likeness.ml.parts.reading import painter, reader

TARGETS = ("to_q", "to_k", "to_v", "to_out.0", "ff.net.0.proj", "ff.net.2")
"""Attention and feed-forward: a base of this size draws a face's detail without a change of its convolutions."""


def load(pack: Path, precision: Precision = "float32") -> TrainingParts:
    """`precision`: of the denoiser. Raises Failed: pack-missing, pack-damaged, pack-unsupported."""
    folder = read_folder(pack)
    return TrainingParts(
        load_text=lambda: _texts(pack),
        load_autoencoder=lambda: reader(pack, folder.latents),
        load_decoder=lambda: DecoderPart(*painter(pack, folder.latents)),
        load_denoiser=lambda: _denoiser(pack, precision),
        schedule=folder.schedule,
        factor=folder.latents.factor,
        targets=TARGETS,
        learns_word=True,
    )


def _texts(pack: Path) -> TextPart:
    import torch  # noqa: PLC0415

    both = tokenizers(pack)
    texts = [loading.text_encoder(pack), loading.projecting_text_encoder(pack)]

    def encode(prompts: list[str], width: int, height: int) -> dict[str, Tensor]:
        sizes = torch.from_numpy(time_ids(len(prompts), width, height))
        return {**encode_words(both, texts, prompts), "time_ids": sizes}

    tables = tuple(
        WordTable(part, text.get_input_embeddings(), tokenizer.ids_of)
        for part, text, tokenizer in zip(ENCODERS, texts, both, strict=True)
    )
    return TextPart(encode, tables)


def _denoiser(pack: Path, precision: Precision) -> DenoiserPart:
    denoiser = loading.denoiser(pack, precision)

    def predict(noisy: Tensor, times: Tensor, conditions: dict[str, Tensor]) -> Tensor:
        added = {name: conditions[name] for name in ("text_embeds", "time_ids")}
        return denoiser(noisy, times, conditions["words"], added_cond_kwargs=added, return_dict=False)[0]

    return DenoiserPart(denoiser, predict)
