"""Weights of diffusers modules in the key layout of single-file checkpoints: the inverse of what the program does, written independently."""

import json
import re

import torch

RESNET = {
    "norm1": "in_layers.0", "conv1": "in_layers.2", "norm2": "out_layers.0", "conv2": "out_layers.3",
    "time_emb_proj": "emb_layers.1", "conv_shortcut": "skip_connection",
}  # fmt: skip
OUTER = {
    "time_embedding.linear_1": "time_embed.0", "time_embedding.linear_2": "time_embed.2", "conv_in": "input_blocks.0.0",
    "conv_norm_out": "out.0", "conv_out": "out.2", "add_embedding.linear_1": "label_emb.0.0", "add_embedding.linear_2": "label_emb.0.2",
}  # fmt: skip
ATTENTION = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}


def unet_name(name, config):
    for ours, theirs in OUTER.items():
        if name.startswith(f"{ours}."):
            return name.replace(ours, theirs, 1)
    side, rest = name.split(".", 1)
    if side == "mid_block":
        kind, number, rest = rest.split(".", 2)
        return f"middle_block.1.{rest}" if kind == "attentions" else f"middle_block.{2 * int(number)}.{resnet(rest)}"
    block, kind, number, rest = rest.split(".", 3)
    per_block = config["layers_per_block"] + 1
    place = int(block) * per_block + int(number)
    if kind == "downsamplers":
        return f"input_blocks.{(int(block) + 1) * per_block}.0.op.{rest.removeprefix('conv.')}"
    if kind == "upsamplers":
        with_attention = config["up_block_types"][int(block)].startswith("CrossAttn")
        return f"output_blocks.{place + per_block - 1}.{2 if with_attention else 1}.{rest}"
    place, word = (place + 1, "input_blocks") if side == "down_blocks" else (place, "output_blocks")
    return f"{word}.{place}.1.{rest}" if kind == "attentions" else f"{word}.{place}.0.{resnet(rest)}"


def resnet(rest):
    layer, end = rest.rsplit(".", 1)
    return f"{RESNET[layer]}.{end}"


def vae_tensor(name, tensor, levels):
    attention = re.match(r"(encoder|decoder)\.mid_block\.attentions\.0\.(.+)\.(weight|bias)$", name)
    if attention:
        half, layer, end = attention.groups()
        shaped = tensor[:, :, None, None] if tensor.ndim == 2 else tensor
        return f"{half}.mid.attn_1.{ATTENTION[layer]}.{end}", shaped
    name = re.sub(r"mid_block\.resnets\.(\d)", lambda found: f"mid.block_{int(found[1]) + 1}", name)
    name = re.sub(r"down_blocks\.(\d)\.resnets", r"down.\1.block", name)
    name = re.sub(r"up_blocks\.(\d)\.resnets", lambda found: f"up.{levels - 1 - int(found[1])}.block", name)
    name = re.sub(r"down_blocks\.(\d)\.downsamplers\.0", r"down.\1.downsample", name)
    name = re.sub(r"up_blocks\.(\d)\.upsamplers\.0", lambda found: f"up.{levels - 1 - int(found[1])}.upsample", name)
    return name.replace("conv_norm_out", "norm_out").replace("conv_shortcut", "nin_shortcut"), tensor


def open_clip(tensors):
    """Names of OpenCLIP; queries, keys and values of a layer in one tensor."""
    found = {}
    for name, tensor in tensors.items():
        short = name.removeprefix("text_model.")
        layer = re.match(r"encoder\.layers\.(\d+)\.(.+)$", short)
        if short == "text_projection.weight":
            found["text_projection"] = tensor.T.contiguous()
        elif layer is None:
            found[
                short.replace("embeddings.position_embedding.weight", "positional_embedding")
                .replace("embeddings.", "")
                .replace("final_layer_norm", "ln_final")
            ] = tensor
        elif "q_proj" in layer[2]:
            end = layer[2].rsplit(".", 1)[1]
            parts = [tensors[name.replace("q_proj", word)] for word in ("q_proj", "k_proj", "v_proj")]
            found[f"transformer.resblocks.{layer[1]}.attn.in_proj_{end}"] = torch.cat(parts)
        elif "k_proj" not in layer[2] and "v_proj" not in layer[2]:
            rest = layer[2].replace("self_attn", "attn").replace("layer_norm", "ln_")
            rest = rest.replace("mlp.fc1", "mlp.c_fc").replace("mlp.fc2", "mlp.c_proj")
            found[f"transformer.resblocks.{layer[1]}.{rest}"] = tensor
    return found


def as_checkpoint(parts, configs):
    """State dicts by part to the tensors of one file."""
    found = {}
    for name, tensor in parts["unet"].items():
        found[f"model.diffusion_model.{unet_name(name, configs['unet'])}"] = tensor
    for name, tensor in parts["vae"].items():
        there, shaped = vae_tensor(name, tensor, len(configs["vae"]["block_out_channels"]))
        found[f"first_stage_model.{there}"] = shaped
    wide = "text_encoder_2" in parts
    prefix = "conditioner.embedders.0.transformer." if wide else "cond_stage_model.transformer."
    for name, tensor in parts["text_encoder"].items():
        found[f"{prefix}text_model.{name.removeprefix('text_model.')}"] = tensor
    found[f"{prefix}text_model.embeddings.position_ids"] = torch.arange(77)[None]
    if wide:
        for name, tensor in open_clip(parts["text_encoder_2"]).items():
            found[f"conditioner.embedders.1.model.{name}"] = tensor
        found["conditioner.embedders.1.model.logit_scale"] = torch.tensor(4.6)
    return {name: tensor.contiguous() for name, tensor in found.items()}


SMALL = {
    "unet": {"block_out_channels": [16, 32], "norm_num_groups": 8, "layers_per_block": 1, "sample_size": 16},
    "vae": {
        "block_out_channels": [8, 16], "norm_num_groups": 4, "layers_per_block": 1, "sample_size": 32,
        "down_block_types": ["DownEncoderBlock2D"] * 2, "up_block_types": ["UpDecoderBlock2D"] * 2,
    },
    "text": {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2, "projection_dim": 32},
}  # fmt: skip
SD15 = {
    "cross_attention_dim": 32, "attention_head_dim": 2,
    "down_block_types": ["CrossAttnDownBlock2D", "DownBlock2D"], "up_block_types": ["UpBlock2D", "CrossAttnUpBlock2D"],
}  # fmt: skip
SDXL = {
    "cross_attention_dim": 64, "attention_head_dim": [1, 2], "transformer_layers_per_block": [1, 2],
    "addition_time_embed_dim": 8, "projection_class_embeddings_input_dim": 80,
    "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D"], "up_block_types": ["CrossAttnUpBlock2D", "UpBlock2D"],
}  # fmt: skip


def small_templates(shipped, family, folder):
    """The configs that come with the program, for a network that is quick."""
    more = {"unet": SMALL["unet"] | (SD15 if family == "sd15" else SDXL), "vae": SMALL["vae"]}
    for path in sorted((shipped / family).rglob("*.json")):
        value = json.loads(path.read_text())
        if path.name == "config.json":
            value |= more.get(path.parent.name, SMALL["text"])
        target = folder / path.relative_to(shipped / family)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(value))
    return folder


def small_modules(templates, family):
    """By part: the config and a module with random weights."""
    from likeness.ml.importing.conversion import BUILDERS, PARTS

    torch.manual_seed(3)
    configs = {part: json.loads((templates / part / "config.json").read_text()) for part in PARTS[family]}
    return configs, {part: BUILDERS[part](config).half() for part, config in configs.items()}
