"""The parts of a pack that the adapter recipe needs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from likeness.ml.families.flux2_klein.folder import TEXT_LAYERS, read_folder
from likeness.ml.families.flux2_klein.patches import normalised, spread, unnormalised
from likeness.ml.families.flux2_klein.predicting import encode_words, predict
from likeness.ml.families.spec import DecoderPart, DenoiserPart, TextPart, TrainingParts
from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.chat_tokenizer import ChatTokenizer
from likeness.ml.parts.devices import Precision
from likeness.ml.parts.widening import widen_while_running

TARGETS = (
    "to_q", "to_k", "to_v", "to_out.0", "add_q_proj", "add_k_proj", "add_v_proj", "to_add_out",
    "linear_in", "linear_out", "to_qkv_mlp_proj", "to_out",
)  # fmt: skip
"""Attention and feed-forward of the blocks with two streams, and both fused projections of those with one."""


def load(pack: Path, precision: Precision = "float32") -> TrainingParts:
    """`precision`: of the denoiser. Raises Failed: pack-missing, pack-damaged, pack-unsupported."""
    folder = read_folder(pack)
    return TrainingParts(
        load_text=lambda: _text(pack),
        load_autoencoder=lambda: _autoencoder(pack),
        load_decoder=lambda: _decoder(pack),
        load_denoiser=lambda: _denoiser(pack, precision),
        schedule=folder.schedule,
        factor=folder.factor,
        targets=TARGETS,
        learns_word=False,  # it is common pieces of this vocabulary: changed, they would change other words
    )


def _text(pack: Path) -> TextPart:
    """In float32 it would be the largest by far, larger than everything else of a training: it stays as it is stored."""
    import torch  # noqa: PLC0415

    tokenizer, text = ChatTokenizer(pack / "tokenizer"), loading.chat_encoder(pack, max(TEXT_LAYERS), None)
    widen_while_running(text.embed_tokens, text.layers)

    def encode(prompts: list[str], width: int, height: int) -> dict[str, Tensor]:  # noqa: ARG001 (no size in this family)
        ids, mask = (torch.from_numpy(array) for array in tokenizer.ids(prompts))
        # One after the other: all layers' outputs of one prompt are a tenth of a gigabyte.
        each = [encode_words(text, *one) for one in zip(ids.split(1), mask.split(1), strict=True)]
        return {"words": torch.cat(each)}

    return TextPart(encode, words=())


def _autoencoder(pack: Path) -> Callable[[Tensor], tuple[Any, Any]]:
    import torch  # noqa: PLC0415

    vae = loading.flux2_autoencoder(pack)

    def encode(pictures: Tensor) -> tuple[Any, Any]:
        with torch.no_grad():
            posterior = vae.encode(pictures).latent_dist
            return normalised(vae, posterior.mean), spread(vae, posterior.std)

    return encode


def _decoder(pack: Path) -> DecoderPart:
    vae = loading.flux2_autoencoder(pack)
    return DecoderPart(vae, lambda latents: vae.decode(unnormalised(vae, latents), return_dict=False)[0])


def _denoiser(pack: Path, precision: Precision) -> DenoiserPart:
    transformer = loading.flux2_transformer(pack, precision)

    def predicted(noisy: Tensor, times: Tensor, conditions: dict[str, Tensor]) -> Tensor:
        return predict(transformer, noisy, times, conditions)

    return DenoiserPart(transformer, predicted)
