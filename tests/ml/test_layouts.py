"""Adapters between this program and others: what diffusers, peft and kohya's programs write, and what they read of ours."""

import json
from pathlib import Path

import ldm_layout
import numpy as np
import pytest
from stock import alike, predictions

from likeness.base.errors import Failed
from likeness.ml import layouts_kohya
from likeness.ml.families import family_of
from likeness.ml.lora import Adapter, Delta, read_adapter, to_kohya, write_adapter
from likeness.ml.parts.devices import ANYTHING

torch = pytest.importorskip("torch")

RANK, ALPHA = 3, 6


@pytest.fixture(scope="module", params=["sd15", "sdxl", "flux2-klein"])
def pack(request, tmp_path_factory):
    import tiny_packs

    folder = tmp_path_factory.mktemp("packs") / request.param
    writers = {"sd15": lambda: tiny_packs.write_sd15(folder, "epsilon"), "sdxl": lambda: tiny_packs.write_sdxl(folder)}
    writers.get(request.param, lambda: tiny_packs.write_flux2_klein(folder))()
    return folder


@pytest.fixture(scope="module")
def pipeline(pack):
    from diffusers import DiffusionPipeline

    return DiffusionPipeline.from_pretrained(pack, local_files_only=True)


@pytest.fixture(scope="module")
def ours(pack):
    """Random changes of every layer that this family's adapters change, alpha = rank."""
    spec, rng = family_of(pack), np.random.default_rng(0)
    parts = spec.load_for_training(pack)
    deltas = {
        name.removesuffix(".weight"): _random_delta(rng, weight.shape)
        for name, weight in parts.load_denoiser().module.named_parameters()
        if name.removesuffix(".weight").endswith(tuple(f".{target}" for target in parts.targets)) and weight.ndim > 1
    }
    assert len(deltas) > 8
    codec = parts.load_decoder().module
    drawing = {
        name.removesuffix(".weight"): _random_delta(rng, weight.shape)
        for name, weight in codec.decoder.named_parameters(prefix="decoder")
        if weight.ndim == 4
    }
    assert len(drawing) > 4
    return write_adapter(Adapter(deltas, codec=drawing), spec.prefix, {"family": spec.name})


def _random_delta(rng, shape):
    down = rng.normal(0, 0.2, (RANK, *shape[1:])).astype(np.float32)
    up = rng.normal(0, 0.2, (shape[0], RANK, *(1 for _ in shape[2:]))).astype(np.float32)
    return Delta(down, up)


@pytest.fixture(scope="module")
def theirs(pack, pipeline, tmp_path_factory):
    """What diffusers' own training scripts write: peft layers with an alpha that is not the rank, and the text encoders' as well."""
    import torch
    from diffusers.training_utils import _collate_lora_metadata
    from diffusers.utils import convert_state_dict_to_diffusers
    from peft import LoraConfig
    from peft.utils import get_peft_model_state_dict

    parts = {family_of(pack).prefix: (pipeline.unet if hasattr(pipeline, "unet") else pipeline.transformer)}
    if hasattr(pipeline, "unet"):
        parts |= {
            part: getattr(pipeline, part) for part in ("text_encoder", "text_encoder_2") if hasattr(pipeline, part)
        }
    torch.manual_seed(0)
    layers = {}
    for part, module in parts.items():
        wanted = ["q_proj", "v_proj"] if part.startswith("text") else ["to_k", "to_q", "to_v", "to_out.0"]
        module.add_adapter(LoraConfig(r=RANK, lora_alpha=ALPHA, init_lora_weights="gaussian", target_modules=wanted))
        for name, weight in module.named_parameters():
            if "lora_B" in name:
                torch.nn.init.normal_(weight, 0, 0.3)
        found = get_peft_model_state_dict(module)
        layers[f"{part}_lora_layers"] = convert_state_dict_to_diffusers(found) if part.startswith("text") else found
    metadata = _collate_lora_metadata(parts)
    folder = tmp_path_factory.mktemp("theirs")
    type(pipeline).save_lora_weights(folder, **layers, **metadata)
    for module in parts.values():
        (module.delete_adapters if hasattr(module, "delete_adapters") else module.delete_adapter)("default")
    return (folder / "pytorch_lora_weights.safetensors").read_bytes()


def test_without_an_adapter_stock_diffusers_predicts_the_same(pack, pipeline):
    (their_words, their), (our_words, our) = predictions(pack, pipeline, None)
    assert np.abs(their_words - our_words).max() < 1e-5
    assert np.abs(their - our).max() < 1e-5


def test_plain_diffusers_loads_ours_and_predicts_the_same(pack, pipeline, ours):
    alike(pack, pipeline, ours)


def test_ours_in_kohyas_layout_loads_in_plain_diffusers(pack, pipeline, ours):
    written = to_kohya(ours, family_of(pack).prefix)
    assert b"lora_unet_" in written
    alike(pack, pipeline, written)


def test_what_diffusers_scripts_save_loads_in_ours(pack, pipeline, theirs):
    alike(pack, pipeline, theirs)


def test_kohyas_layout_comes_back_as_it_was(pack, ours):
    prefix = family_of(pack).prefix
    before, after = read_adapter(ours, prefix), read_adapter(to_kohya(ours, prefix), prefix)
    assert before.deltas.keys() == after.deltas.keys()
    assert before.codec
    assert not after.codec  # they have no name for it
    for name, delta in before.deltas.items():
        again = after.deltas[name]
        assert np.allclose(_change(delta), _change(again), atol=1e-6)


def test_every_layer_that_draws_is_changed(pack, ours):
    spec = family_of(pack)
    networks = [spec.open_networks("torch", pack, read_adapter(data, spec.prefix), ANYTHING) for data in (None, ours)]
    latents = np.random.default_rng(0).normal(size=(1, networks[0].channels, 4, 4)).astype(np.float32)
    bare, changed = (each.decode(latents) for each in networks)
    assert np.abs(bare - changed).max() > 1e-2
    codec = spec.load_for_training(pack).load_decoder()
    for name, delta in read_adapter(ours, spec.prefix).codec.items():
        weight = codec.module.get_parameter(f"{name}.weight")
        weight.copy_(torch.from_numpy(delta.added_to(weight.numpy())))
    assert np.allclose(codec.decode(torch.from_numpy(latents)).numpy(), changed, atol=1e-4)


def _change(delta):
    return delta.up.reshape(len(delta.up), -1) @ delta.down.reshape(len(delta.down), -1)


ONE = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_out.0"
OLD = ONE.replace(".to_out.0", ".processor.to_out")
DOWN, UP = np.arange(6, dtype=np.float32).reshape(2, 3) + 1, np.arange(8, dtype=np.float32).reshape(4, 2) - 3


@pytest.mark.parametrize(
    "names",
    [
        (f"unet.{ONE}.lora_A.weight", f"unet.{ONE}.lora_B.weight"),
        (f"unet.{ONE}.lora.down.weight", f"unet.{ONE}.lora.up.weight"),
        (f"unet.{OLD}_lora.down.weight", f"unet.{OLD}_lora.up.weight"),
        (f"{OLD}_lora.down.weight", f"{OLD}_lora.up.weight"),
        (f"base_model.model.{ONE}.lora_A.weight", f"base_model.model.{ONE}.lora_B.weight"),
        (f"base_model.model.unet.{ONE}.lora_A.default.weight", f"base_model.model.unet.{ONE}.lora_B.default.weight"),
        tuple(f"lora_unet_{ONE.replace('.', '_')}.lora_{side}.weight" for side in ("down", "up")),
        tuple(
            f"lora_unet_input_blocks_1_1_transformer_blocks_0_attn1_to_out_0.lora_{side}.weight"
            for side in ("down", "up")
        ),
    ],
)
@pytest.mark.parametrize("kind", ["float32", "float16", "bfloat16"])
def test_every_way_to_write_a_layer_is_read(names, kind):
    import torch
    from safetensors.torch import save

    tensors = {
        name: torch.from_numpy(part).to(getattr(torch, kind)) for name, part in zip(names, (DOWN, UP), strict=True)
    }
    delta = read_adapter(save(tensors), "unet").deltas[ONE]
    assert np.array_equal(delta.down, DOWN)
    assert np.array_equal(delta.up, UP)


def test_an_alpha_beside_the_matrices_scales_them():
    import torch
    from safetensors.torch import save

    start = f"lora_unet_{ONE.replace('.', '_')}"
    tensors = {f"{start}.lora_down.weight": torch.from_numpy(DOWN), f"{start}.lora_up.weight": torch.from_numpy(UP)}
    for alpha in (torch.tensor(1), torch.tensor([0.5])):
        delta = read_adapter(save({**tensors, f"{start}.alpha": alpha}), "unet").deltas[ONE]
        assert np.allclose(_change(delta), float(alpha) / 2 * UP @ DOWN)


def test_kohyas_text_encoders_are_read():
    import torch
    from safetensors.torch import save

    tensors = {}
    for start in ("lora_te1", "lora_te2"):
        name = f"{start}_text_model_encoder_layers_0_self_attn_out_proj"
        tensors |= {f"{name}.lora_down.weight": torch.tensor(DOWN), f"{name}.lora_up.weight": torch.tensor(UP)}
    texts = read_adapter(save(tensors), "unet").texts
    assert {part: list(layers) for part, layers in texts.items()} == {
        "text_encoder": ["encoder.layers.0.self_attn.out_proj"],
        "text_encoder_2": ["encoder.layers.0.self_attn.out_proj"],
    }


@pytest.mark.parametrize("kind", ["sd15", "sdxl"])
def test_the_first_published_names_mean_the_same_layers(kind):
    """Of every linear layer and convolution of a whole UNet; the other direction was written independently, from the published checkpoints."""
    import torch
    from diffusers import UNet2DConditionModel

    config = json.loads(
        (Path(__file__).parents[2] / "resources" / "families" / kind / "unet" / "config.json").read_text()
    )
    with torch.device("meta"):
        unet = UNet2DConditionModel.from_config(config)
    names = [
        name.removesuffix(".weight")
        for name, weight in unet.named_parameters()
        if name.endswith(".weight") and weight.ndim > 1
    ]
    assert len(names) > 250
    for name in names:
        foreign = ldm_layout.unet_name(f"{name}.weight", config).removesuffix(".weight")
        assert layouts_kohya.to_diffusers(foreign.replace(".", "_")) == name
        assert layouts_kohya.to_diffusers(name.replace(".", "_")) == name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (f"unet.{ONE}.lora_magnitude_vector.weight", "adapter-unsupported"),
        ("lora_unet_down_blocks_0.hada_w1_a", "adapter-unsupported"),
        ("lora_unet_down_blocks_0.lokr_w1", "adapter-unsupported"),
        (f"unet.{ONE}.lora_B.bias", "adapter-unsupported"),
        (f"transformer.{ONE}.lora_A.weight", "adapter-mismatch"),
        ("first_stage_model.decoder.weight", "adapter-damaged"),
        (f"unet.{ONE}.lora_C.weight", "adapter-damaged"),
        (f"unet.{ONE}.elsewhere.lora_A.weight", "adapter-damaged"),
    ],
)
def test_what_is_no_plain_lora_of_this_kind_is_refused(name, code):
    from safetensors.numpy import save

    tensors = {f"unet.{ONE}.lora_A.weight": DOWN, f"unet.{ONE}.lora_B.weight": UP, name: DOWN}
    with pytest.raises(Failed) as caught:
        read_adapter(save(tensors), "unet")
    assert caught.value.code == code


@pytest.mark.parametrize(
    "change", [{"unet.use_dora": True}, {"unet.lora_alpha": "nan"}, {"unet.alpha_pattern": {ONE: float("inf")}}]
)
def test_metadata_that_cannot_be_followed_is_refused(change):
    from safetensors.numpy import save

    tensors = {f"unet.{ONE}.lora_A.weight": DOWN, f"unet.{ONE}.lora_B.weight": UP}
    with pytest.raises(Failed) as caught:
        read_adapter(save(tensors, metadata={"lora_adapter_metadata": json.dumps(change)}), "unet")
    assert caught.value.code in {"adapter-unsupported", "adapter-damaged"}
