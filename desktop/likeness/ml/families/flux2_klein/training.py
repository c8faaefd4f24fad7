"""The parts of a pack that the adapter recipe needs."""

from pathlib import Path
from typing import Any

from likeness.ml.families.flux2_klein.folder import TEXT_LAYERS, read_folder
from likeness.ml.families.flux2_klein.patches import normalised, spread
from likeness.ml.families.flux2_klein.predicting import encode_words, predict
from likeness.ml.families.spec import TrainingParts
from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.chat_tokenizer import ChatTokenizer
from likeness.ml.parts.devices import Precision

TARGETS = (
    "to_q", "to_k", "to_v", "to_out.0", "add_q_proj", "add_k_proj", "add_v_proj", "to_add_out",
    "linear_in", "linear_out", "to_qkv_mlp_proj", "to_out",
)  # fmt: skip
"""Attention and feed-forward of the blocks with two streams, and both fused projections of those with one."""


def load(pack: Path, precision: Precision = "float32") -> TrainingParts:
    """`precision`: of the denoiser. Raises Failed: pack-missing, pack-damaged, pack-unsupported."""
    import torch  # noqa: PLC0415

    folder, tokenizer = read_folder(pack), ChatTokenizer(pack / "tokenizer")
    text = loading.chat_encoder(pack, max(TEXT_LAYERS))
    transformer, vae = loading.flux2_transformer(pack, precision), loading.flux2_autoencoder(pack)

    def encode_text(prompts: list[str], width: int, height: int) -> dict[str, Tensor]:  # noqa: ARG001 (no size in this family)
        ids, mask = (torch.from_numpy(array).to(text.device) for array in tokenizer.ids(prompts))
        return {"words": encode_words(text, ids, mask)}

    def encode_picture(pictures: Tensor) -> tuple[Any, Any]:
        with torch.no_grad():
            posterior = vae.encode(pictures).latent_dist
            return normalised(vae, posterior.mean), spread(vae, posterior.std)

    def predicted(noisy: Tensor, times: Tensor, conditions: dict[str, Tensor]) -> Tensor:
        return predict(transformer, noisy, times, conditions)

    return TrainingParts(
        denoiser=transformer,
        predict=predicted,
        encode_text=encode_text,
        encode_picture=encode_picture,
        schedule=folder.schedule,
        factor=folder.factor,
        targets=TARGETS,
        words=(),  # a sitter's word is several common pieces of this vocabulary: to change them would change other words
    )
