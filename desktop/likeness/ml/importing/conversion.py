"""Which tensor of a checkpoint becomes which tensor of which part, checked against the network that the part's config describes."""

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any

from likeness.base.errors import Failed
from likeness.ml.foreign import Module
from likeness.ml.importing.borrowed import Borrowed
from likeness.ml.importing.layout import CLIP, CLIP_XL, OPEN_CLIP_XL, Checkpoint

Config = Mapping[str, Any]
Tensors = dict[str, Borrowed]

PARTS = {"sd15": ("unet", "vae", "text_encoder"), "sdxl": ("unet", "vae", "text_encoder", "text_encoder_2")}
TITLES = {
    "unet": "denoiser",
    "vae": "autoencoder",
    "text_encoder": "text encoder",
    "text_encoder_2": "second text encoder",
}


def convert(checkpoint: Checkpoint, part: str, config: Config) -> Tensors:
    """By the names that diffusers and transformers use. Raises Failed("checkpoint-differs"): a tensor is missing, left over or of another shape."""
    from diffusers.loaders import single_file_utils as rules  # noqa: PLC0415 (torch: 3 s)

    keys = {name: Borrowed(name, entry.shape) for name, entry in checkpoint.entries.items()}
    with _quiet():
        try:
            found = _found(rules, keys, part, config)
        except (KeyError, IndexError, ValueError, AttributeError) as error:
            raise Failed("checkpoint-differs", part=TITLES[part]) from error
        expected = _expected(part, config)
    plain = {name.removeprefix("text_model."): tensor.shape for name, tensor in found.items()}
    if plain != {name.removeprefix("text_model."): shape for name, shape in expected.items()}:
        raise Failed("checkpoint-differs", part=TITLES[part])
    return found


def _found(rules: Any, keys: Tensors, part: str, config: Config) -> Tensors:  # noqa: ANN401 (a module of diffusers)
    if part == "unet":
        return dict(rules.convert_ldm_unet_checkpoint(keys, config))
    if part == "vae":
        return dict(rules.convert_ldm_vae_checkpoint(keys, config))
    if part == "text_encoder":
        found = rules.convert_ldm_clip_checkpoint(_with_wrapper(keys))
    else:
        model = SimpleNamespace(config=SimpleNamespace(hidden_size=int(config["hidden_size"])))
        found = rules.convert_open_clip_checkpoint(model, keys, prefix=OPEN_CLIP_XL)
    return {name: tensor for name, tensor in found.items() if not name.endswith(("position_ids", "logit_scale"))}


def _with_wrapper(keys: Tensors) -> Tensors:
    """Some programs write the text encoder without the name `text_model.` in between."""
    found = {}
    for name, tensor in keys.items():
        for prefix in (CLIP, CLIP_XL):
            if name.startswith(prefix):
                found[f"{prefix}text_model.{name.removeprefix(prefix).removeprefix('text_model.')}"] = tensor
    return found


def _expected(part: str, config: Config) -> dict[str, tuple[int, ...]]:
    """Names and shapes of the network's weights; it is built without any numbers."""
    import torch  # noqa: PLC0415

    with torch.device("meta"):
        network = BUILDERS[part](config)
    return {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()}


def _unet(config: Config) -> Module:
    from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel  # noqa: PLC0415

    return UNet2DConditionModel.from_config(dict(config))


def _vae(config: Config) -> Module:
    from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL  # noqa: PLC0415

    return AutoencoderKL.from_config(dict(config))


def _text(config: Config) -> Module:
    from transformers.models.clip.configuration_clip import CLIPTextConfig  # noqa: PLC0415
    from transformers.models.clip.modeling_clip import CLIPTextModel  # noqa: PLC0415

    return CLIPTextModel(CLIPTextConfig.from_dict(dict(config)))


def _text_2(config: Config) -> Module:
    from transformers.models.clip.configuration_clip import CLIPTextConfig  # noqa: PLC0415
    from transformers.models.clip.modeling_clip import CLIPTextModelWithProjection  # noqa: PLC0415

    return CLIPTextModelWithProjection(CLIPTextConfig.from_dict(dict(config)))


BUILDERS: Mapping[str, Callable[[Config], Module]] = {
    "unet": _unet, "vae": _vae, "text_encoder": _text, "text_encoder_2": _text_2,
}  # fmt: skip


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The library warns that it takes the weights that are no running mean: that is what we want."""
    logger = logging.getLogger("diffusers")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)
