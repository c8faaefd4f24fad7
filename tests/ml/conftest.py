"""A whole pipeline with random weights, made once, small enough that every test is quick."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from likeness.ml.recipes.base_words import CONTEXT, write_tokenizer

CAPTIONS = [
    "a photo of a woman with long black hair, smiling, facing the camera",
    "a photo of a man, turned to the left",
]


def make_pack(folder: Path, prediction: str) -> Path:
    import torch
    from diffusers import AutoencoderKL, DDIMScheduler, StableDiffusionPipeline, UNet2DConditionModel
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

    torch.manual_seed(0)
    write_tokenizer(CAPTIONS, folder / "tokenizer")
    tokenizer = CLIPTokenizer.from_pretrained(folder / "tokenizer", local_files_only=True)
    ends = {name: getattr(tokenizer, name) for name in ("bos_token_id", "eos_token_id", "pad_token_id")}
    text = CLIPTextModel(
        CLIPTextConfig(
            vocab_size=len(tokenizer),
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=1,
            num_attention_heads=2,
            max_position_embeddings=CONTEXT,
            projection_dim=32,
            **ends,
        )
    )
    vae = AutoencoderKL(
        block_out_channels=(8, 16),
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        latent_channels=4,
        layers_per_block=1,
        norm_num_groups=4,
        sample_size=32,
        scaling_factor=0.7,
    )
    unet = UNet2DConditionModel(
        sample_size=16,
        in_channels=4,
        out_channels=4,
        block_out_channels=(16, 32),
        layers_per_block=1,
        norm_num_groups=8,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=32,
        attention_head_dim=2,
    )
    scheduler = DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="scaled_linear",
        prediction_type=prediction,
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
    )
    StableDiffusionPipeline(
        vae=vae,
        text_encoder=text,
        tokenizer=tokenizer,
        unet=unet,
        scheduler=scheduler,
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    ).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def exported_pack(tmp_path_factory):
    from likeness.ml.families import family

    folder = make_pack(tmp_path_factory.mktemp("packs") / "tiny-epsilon", "epsilon")
    family("sd15").export_onnx(folder)
    return folder


@pytest.fixture(scope="session", params=["epsilon", "v_prediction"])
def tiny_sd15(request, exported_pack, tmp_path_factory):
    """An sd15 pack with ONNX files; once for each kind of prediction (which only the scheduler's config tells)."""
    if request.param == "epsilon":
        return exported_pack
    # Test processes side by side may ask for the kinds in turns, and then this is made again.
    folder = tmp_path_factory.mktemp("packs-v") / "tiny-v"
    shutil.copytree(exported_pack, folder)
    config = folder / "scheduler" / "scheduler_config.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), "prediction_type": request.param}))
    return folder


@pytest.fixture(scope="session")
def photos():
    """Seven pictures with something to learn: the same shape in the same colours, moved and relit a little."""
    from likeness.ml.recipes.adapter import Example

    rng = np.random.default_rng(0)
    axis = np.linspace(-1, 1, 32)
    made = []
    for number in range(7):
        disc = (axis[None] - 0.1 * rng.normal()) ** 2 + (axis[:, None] - 0.1 * rng.normal()) ** 2 < 0.4
        picture = np.where(disc[..., None], (200, 140, 90), (40, 60, 120 + number)).astype(np.uint8)
        made.append(
            Example(
                picture,
                f"a photo of sks, {'smiling' if number % 2 else 'facing the camera'}",
                np.where(disc, 1.0, 0.1).astype(np.float32),
            )
        )
    return tuple(made)
