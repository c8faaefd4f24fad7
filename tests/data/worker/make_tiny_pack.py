"""Make `tiny-pack`: a whole pipeline in the Stable Diffusion 1.x layout with random weights, small enough for tests. Run in this folder."""

from pathlib import Path

import torch
from diffusers import AutoencoderKL, DDIMScheduler, StableDiffusionPipeline, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

from likeness.ml.recipes.base_words import CONTEXT, write_tokenizer
from likeness.packs.manifest import GenerationAdvice, Manifest, TrainingAdvice, write_manifest

FOLDER = Path(__file__).resolve().parent / "tiny-pack"


def main() -> None:
    torch.manual_seed(0)
    write_tokenizer(["a photo of sks person"], FOLDER / "tokenizer")
    tokenizer = CLIPTokenizer(
        vocab=str(FOLDER / "tokenizer" / "vocab.json"),
        merges=str(FOLDER / "tokenizer" / "merges.txt"),
        model_max_length=CONTEXT,
    )
    text = CLIPTextModel(
        CLIPTextConfig(
            vocab_size=len(tokenizer), hidden_size=32, intermediate_size=64, num_hidden_layers=1, num_attention_heads=2,
            max_position_embeddings=CONTEXT, projection_dim=32,
            bos_token_id=tokenizer.bos_token_id, eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id,
        )
    )  # fmt: skip
    vae = AutoencoderKL(
        block_out_channels=(8, 8, 8), down_block_types=("DownEncoderBlock2D",) * 3, up_block_types=("UpDecoderBlock2D",) * 3,
        latent_channels=4, layers_per_block=1, norm_num_groups=4, sample_size=64,
    )  # fmt: skip
    unet = UNet2DConditionModel(
        sample_size=16, in_channels=4, out_channels=4, block_out_channels=(16, 32), layers_per_block=1, norm_num_groups=8,
        down_block_types=("CrossAttnDownBlock2D",) * 2, up_block_types=("CrossAttnUpBlock2D",) * 2, cross_attention_dim=32, attention_head_dim=2,
    )  # fmt: skip
    scheduler = DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="scaled_linear",
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
    )
    StableDiffusionPipeline(
        vae=vae, text_encoder=text, tokenizer=tokenizer, unet=unet, scheduler=scheduler,
        safety_checker=None, feature_extractor=None, requires_safety_checker=False,
    ).save_pretrained(FOLDER)  # fmt: skip
    describe()


def describe() -> None:
    manifest = Manifest(
        format=1, name="tiny-pack", title="Random weights for tests", version="1", family="sd15", licence="Apache-2.0",
        resolution=64, sitter_token="sks", training=TrainingAdvice(steps=24, rank=2, batch=1, learning_rate=1e-3),
        generation=GenerationAdvice(steps=2, guidance=2.0), files={},
    )  # fmt: skip
    for path in FOLDER.rglob("*.safetensors"):
        path.chmod(0o644)
    write_manifest(FOLDER, manifest)


if __name__ == "__main__":
    main()
