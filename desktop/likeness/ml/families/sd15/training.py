"""The parts of a pack that the adapter recipe needs."""

from pathlib import Path

from likeness.ml.families.sd15.folder import read_folder
from likeness.ml.families.spec import DecoderPart, DenoiserPart, TextPart, TrainingParts, WordTable
from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.parts.devices import Precision
from likeness.ml.parts.reading import painter, reader

TARGETS = (
    "to_q", "to_k", "to_v", "to_out.0", "ff.net.0.proj", "ff.net.2", "proj_in", "proj_out",
    "conv1", "conv2", "conv_shortcut",
)  # fmt: skip
"""Attention, feed-forward and the convolutions of the residual blocks: small bases keep a face's detail in the last."""


def load(pack: Path, precision: Precision = "float32") -> TrainingParts:
    """`precision`: of the denoiser. Raises Failed: pack-missing, pack-damaged, pack-unsupported."""
    folder = read_folder(pack)
    return TrainingParts(
        load_text=lambda: _text(pack),
        load_autoencoder=lambda: reader(pack, folder.latents),
        load_decoder=lambda: DecoderPart(*painter(pack, folder.latents)),
        load_denoiser=lambda: _denoiser(pack, precision),
        schedule=folder.schedule,
        factor=folder.latents.factor,
        targets=TARGETS,
        learns_word=True,
    )


def _text(pack: Path) -> TextPart:
    import torch  # noqa: PLC0415

    tokenizer, text = ClipTokenizer(pack / "tokenizer"), loading.text_encoder(pack)

    def encode(prompts: list[str], width: int, height: int) -> dict[str, Tensor]:  # noqa: ARG001 (no size in this family)
        return {"words": text(input_ids=torch.from_numpy(tokenizer.ids(prompts))).last_hidden_state}

    return TextPart(encode, (WordTable("text_encoder", text.get_input_embeddings(), tokenizer.ids_of),))


def _denoiser(pack: Path, precision: Precision) -> DenoiserPart:
    denoiser = loading.denoiser(pack, precision)

    def predict(noisy: Tensor, times: Tensor, conditions: dict[str, Tensor]) -> Tensor:
        return denoiser(noisy, times, conditions["words"], return_dict=False)[0]

    return DenoiserPart(denoiser, predict)
