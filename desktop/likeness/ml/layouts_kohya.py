"""Layer names as kohya's programs write them: underscores for dots, and for SDXL and FLUX.2 the blocks of the first published code."""

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed

Floats = NDArray[np.float32]

WORDS = (
    "single_transformer_blocks", "transformer_blocks", "down_blocks", "mid_block", "up_blocks", "time_emb_proj", "time_embedding",
    "add_embedding", "conv_shortcut", "linear_1", "linear_2", "proj_in", "proj_out", "conv_in", "conv_out", "to_out", "to_q", "to_k", "to_v",
    "input_blocks", "middle_block", "output_blocks", "in_layers", "out_layers", "emb_layers", "skip_connection", "time_embed", "label_emb",
    "text_model", "self_attn", "q_proj", "k_proj", "v_proj", "out_proj", "text_projection",
)  # fmt: skip
"""Names with underscores of their own."""

_WORD = re.compile("|".join(sorted(WORDS, key=len, reverse=True)))

PER_BLOCK = 3
"""Entries of `input_blocks` and `output_blocks` for each block, in every published model: two residual blocks and what is between sizes."""

RESIDUAL = {
    "in_layers.2": "conv1",
    "out_layers.3": "conv2",
    "emb_layers.1": "time_emb_proj",
    "skip_connection": "conv_shortcut",
}
OUTSIDE = {
    "input_blocks.0.0": "conv_in", "out.2": "conv_out", "time_embed.0": "time_embedding.linear_1", "time_embed.2": "time_embedding.linear_2",
    "label_emb.0.0": "add_embedding.linear_1", "label_emb.0.2": "add_embedding.linear_2",
}  # fmt: skip
MIDDLE = {"0": "resnets.0", "1": "attentions.0", "2": "resnets.1"}

FLUX2 = {
    "attn.to_out.0": "img_attn_proj", "attn.to_add_out": "txt_attn_proj", "ff.linear_in": "img_mlp_0", "ff.linear_out": "img_mlp_2",
    "ff_context.linear_in": "txt_mlp_0", "ff_context.linear_out": "txt_mlp_2",
}  # fmt: skip
FLUX2_SINGLE = {"attn.to_qkv_mlp_proj": "linear1", "attn.to_out": "linear2"}
FLUX2_FUSED = {
    "img_attn_qkv": ("attn.to_q", "attn.to_k", "attn.to_v"),
    "txt_attn_qkv": ("attn.add_q_proj", "attn.add_k_proj", "attn.add_v_proj"),
}
FOREIGN_FLUX2 = ("lora_unet_", "diffusion_model.", "base_model.model.")


def dotted(name: str) -> str:
    """Underscores become dots, but for those inside a known word."""
    words = iter(_WORD.findall(name))
    return re.sub("\0", lambda _: next(words), _WORD.sub("\0", name).replace("_", "."))


def to_diffusers(name: str) -> str:
    """Of a UNet's layer, without what stands before it. Names that are diffusers' own but for the dots stay what they are."""
    name = dotted(name)
    if name in OUTSIDE:
        return OUTSIDE[name]
    side, _, rest = name.partition(".")
    if side == "middle_block":
        number, _, rest = rest.partition(".")
        return f"mid_block.{MIDDLE.get(number, number)}.{RESIDUAL.get(rest, rest)}"
    if side not in {"input_blocks", "output_blocks"}:
        return name
    number, kind, rest = (*rest.split(".", 2), "", "")[:3]
    if not number.isdigit():
        raise Failed("adapter-damaged")
    block, place = divmod(int(number) - (side == "input_blocks"), PER_BLOCK)
    outer = "down_blocks" if side == "input_blocks" else "up_blocks"
    if rest in {"op", "conv"}:
        return f"{outer}.{block}.{'downsamplers' if rest == 'op' else 'upsamplers'}.0.conv"
    inner = "attentions" if kind == "1" else "resnets"
    return f"{outer}.{block}.{inner}.{place}.{RESIDUAL.get(rest, rest)}"


def flux2_to_diffusers(tensors: Mapping[str, Floats]) -> Mapping[str, Floats]:
    """By diffusers' own converters, which take fused projections apart; what is in diffusers' layout stays as it is.

    Raises Failed("adapter-damaged").
    """
    if not any(name.startswith(FOREIGN_FLUX2) for name in tensors):
        return tensors
    import torch  # noqa: PLC0415
    from diffusers.loaders.lora_pipeline import Flux2LoraLoaderMixin  # noqa: PLC0415

    given = {name: torch.from_numpy(np.ascontiguousarray(tensor)) for name, tensor in tensors.items()}
    try:
        found: Mapping[str, Any] = Flux2LoraLoaderMixin.lora_state_dict(given)
    except (ValueError, KeyError, IndexError, RuntimeError, AssertionError) as error:
        raise Failed("adapter-damaged") from error
    return {name: tensor.numpy() for name, tensor in found.items()}


def from_unet(layers: Mapping[str, tuple[Floats, Floats]]) -> dict[str, Floats]:
    """Kohya's tensors of a UNet's layers (down, up), whose alpha is their rank."""
    found: dict[str, Floats] = {}
    for name, pair in layers.items():
        found |= _written(name.replace(".", "_"), *pair)
    return found


def from_flux2(layers: Mapping[str, tuple[Floats, Floats]]) -> dict[str, Floats]:
    """Kohya's tensors of this transformer's layers: query, key and value lie in one, as the first published code has them."""
    found: dict[str, Floats] = {}
    blocks: dict[str, dict[str, tuple[Floats, Floats]]] = {}
    for name, pair in layers.items():
        kind, number, rest = name.split(".", 2)
        if kind == "single_transformer_blocks":
            found |= _written(f"single_blocks_{number}_{FLUX2_SINGLE[rest]}", *pair)
        elif rest in FLUX2:
            found |= _written(f"double_blocks_{number}_{FLUX2[rest]}", *pair)
        else:
            blocks.setdefault(number, {})[rest] = pair
    for number, parts in blocks.items():
        for fused, names in FLUX2_FUSED.items():
            if names[0] in parts:
                found |= _written(f"double_blocks_{number}_{fused}", *_fused([parts[name] for name in names]))
    return found


def _fused(pairs: list[tuple[Floats, Floats]]) -> tuple[Floats, Floats]:
    """One pair that does to three outputs, side by side, what three pairs do to one each."""
    ups = [up for _, up in pairs]
    whole = np.zeros((sum(len(up) for up in ups), sum(up.shape[1] for up in ups)), np.float32)
    row = column = 0
    for up in ups:
        whole[row : row + len(up), column : column + up.shape[1]] = up
        row, column = row + len(up), column + up.shape[1]
    return np.concatenate([down for down, _ in pairs]), whole


def _written(name: str, down: Floats, up: Floats) -> dict[str, Floats]:
    start = f"lora_unet_{name}"
    return {
        f"{start}.lora_down.weight": np.ascontiguousarray(down, np.float32),
        f"{start}.lora_up.weight": np.ascontiguousarray(up, np.float32),
        f"{start}.alpha": np.array(len(down), np.float32),
    }
