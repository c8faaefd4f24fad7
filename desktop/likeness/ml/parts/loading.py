"""The torch modules of a pack: from its own folder only, safetensors only, quietly, frozen. Straight into the wanted precision: a model of
several gigabytes is not in memory twice.
"""

import contextlib
import os
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from likeness.base.errors import Failed
from likeness.ml.foreign import Module
from likeness.ml.parts.devices import Precision
from likeness.packs.safety import read_safetensors_header

STORED: dict[str, Precision] = {"F16": "float16", "BF16": "bfloat16"}


def denoiser(pack: Path, precision: Precision = "float32") -> Module:
    """A UNet2DConditionModel."""
    with _quiet(pack, "unet"):
        from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel  # noqa: PLC0415

        return _frozen(UNet2DConditionModel.from_pretrained(pack / "unet", **_local(precision)))


def autoencoder(pack: Path, precision: Precision = "float32") -> Module:
    """An AutoencoderKL."""
    with _quiet(pack, "vae"):
        from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL  # noqa: PLC0415

        return _frozen(AutoencoderKL.from_pretrained(pack / "vae", **_local(precision)))


def text_encoder(pack: Path, precision: Precision = "float32") -> Module:
    """A CLIPTextModel."""
    with _quiet(pack, "text_encoder"):
        from transformers.models.clip.modeling_clip import CLIPTextModel  # noqa: PLC0415

        return _frozen(
            CLIPTextModel.from_pretrained(
                pack / "text_encoder", local_files_only=True, use_safetensors=True, dtype=precision
            )
        )


def projecting_text_encoder(pack: Path, precision: Precision = "float32") -> Module:
    """A CLIPTextModelWithProjection, in `text_encoder_2`."""
    with _quiet(pack, "text_encoder_2"):
        from transformers.models.clip.modeling_clip import CLIPTextModelWithProjection  # noqa: PLC0415

        return _frozen(
            CLIPTextModelWithProjection.from_pretrained(
                pack / "text_encoder_2", local_files_only=True, use_safetensors=True, dtype=precision
            )
        )


def chat_encoder(pack: Path, layers: int, precision: Precision | None = "float32") -> Module:
    """The first `layers` of a Qwen3 language model, without the norm after the last: what its layer number `layers` puts out. `precision` None: as
    its files have it.
    """
    with _quiet(pack, "text_encoder"):
        import torch  # noqa: PLC0415
        from transformers.models.qwen3.configuration_qwen3 import Qwen3Config  # noqa: PLC0415
        from transformers.models.qwen3.modeling_qwen3 import Qwen3Model  # noqa: PLC0415

        folder = pack / "text_encoder"
        config = Qwen3Config.from_pretrained(folder, local_files_only=True)
        config.num_hidden_layers, config.layer_types = layers, config.layer_types[:layers]
        model = Qwen3Model.from_pretrained(
            folder, config=config, local_files_only=True, use_safetensors=True, dtype=precision or stored_in(folder)
        )
        model.norm = torch.nn.Identity()
        return _frozen(model)


def flux2_transformer(pack: Path, precision: Precision = "float32") -> Module:
    """A Flux2Transformer2DModel."""
    with _quiet(pack, "transformer"):
        from diffusers.models.transformers.transformer_flux2 import Flux2Transformer2DModel  # noqa: PLC0415

        return _frozen(Flux2Transformer2DModel.from_pretrained(pack / "transformer", **_local(precision)))


def flux2_autoencoder(pack: Path, precision: Precision = "float32") -> Module:
    """An AutoencoderKLFlux2."""
    with _quiet(pack, "vae"):
        from diffusers.models.autoencoders.autoencoder_kl_flux2 import AutoencoderKLFlux2  # noqa: PLC0415

        return _frozen(AutoencoderKLFlux2.from_pretrained(pack / "vae", **_local(precision)))


def stored_in(folder: Path) -> Precision:
    """What most numbers of the files in `folder` are stored in, by the first of them."""
    for path in sorted(folder.glob("*.safetensors")):
        header = read_safetensors_header(path)
        kinds = [entry["dtype"] for name, entry in (header[1] if header else {}).items() if name != "__metadata__"]
        if kinds:
            return STORED.get(Counter(kinds).most_common(1)[0][0], "float32")
    return "float32"


def _local(precision: Precision) -> dict[str, Any]:
    import torch  # noqa: PLC0415

    dtype = getattr(torch, precision)
    return {"local_files_only": True, "use_safetensors": True, "torch_dtype": dtype, "low_cpu_mem_usage": True}


def _frozen(module: Module) -> Module:
    if any(weight.is_meta for weight in module.parameters()):
        raise ValueError  # a weight that the file does not have
    return module.eval().requires_grad_(requires_grad=False)


@contextlib.contextmanager
def _quiet(pack: Path, part: str) -> Iterator[None]:
    """No hub, no progress bars, no chatter; what a library raises on a bad folder becomes one error."""
    from safetensors import SafetensorError  # noqa: PLC0415

    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _hush()
        try:
            yield
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
            raise Failed("pack-damaged", pack=pack.name, file=part) from error


def _hush() -> None:
    import diffusers  # noqa: PLC0415
    import transformers  # noqa: PLC0415

    for library in (diffusers, transformers):
        library.utils.logging.set_verbosity_error()
        library.utils.logging.disable_progress_bar()
