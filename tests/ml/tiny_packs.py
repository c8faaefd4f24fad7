"""Whole pipelines of real architecture with random weights, small enough that every test is quick, written by stock diffusers."""

import json

from likeness.ml.recipes.base_words import CONTEXT, write_tokenizer

CAPTIONS = [
    "a photo of a woman with long black hair, smiling, facing the camera",
    "a photo of a man, turned to the left",
]


def write_sd15(folder, prediction):
    import torch
    from diffusers import StableDiffusionPipeline

    torch.manual_seed(0)
    tokenizer = clip_tokenizer(folder / "tokenizer")
    StableDiffusionPipeline(
        vae=autoencoder(scaling_factor=0.7),
        text_encoder=clip_text(tokenizer),
        tokenizer=tokenizer,
        unet=unet(
            block_out_channels=(16, 32),
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
            cross_attention_dim=32,
            attention_head_dim=2,
        ),
        scheduler=diffusion_schedule(prediction),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    ).save_pretrained(folder)
    return folder


def write_sdxl(folder):
    import torch
    from diffusers import StableDiffusionXLPipeline
    from transformers import CLIPTextModelWithProjection

    torch.manual_seed(0)
    tokenizer, tokenizer_2 = (
        clip_tokenizer(folder / "tokenizer"),
        clip_tokenizer(folder / "tokenizer_2", padding="!"),
    )
    StableDiffusionXLPipeline(
        vae=autoencoder(scaling_factor=0.5, force_upcast=True),
        text_encoder=clip_text(tokenizer, layers=2),
        text_encoder_2=clip_text(tokenizer_2, CLIPTextModelWithProjection, layers=2, hidden_size=24, projection_dim=20),
        tokenizer=tokenizer,
        tokenizer_2=tokenizer_2,
        unet=unet(
            block_out_channels=(16,),
            down_block_types=("CrossAttnDownBlock2D",),
            up_block_types=("CrossAttnUpBlock2D",),
            cross_attention_dim=32 + 24,
            attention_head_dim=2,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=20 + 6 * 8,
            use_linear_projection=True,
        ),
        scheduler=diffusion_schedule("epsilon"),
    ).save_pretrained(folder)
    return folder


def write_flux2_klein(folder):
    import torch
    from diffusers import (
        AutoencoderKLFlux2,
        FlowMatchEulerDiscreteScheduler,
        Flux2KleinPipeline,
        Flux2Transformer2DModel,
    )
    from transformers import Qwen3Config, Qwen3ForCausalLM

    torch.manual_seed(0)
    tokenizer = chat_tokenizer(folder / "tokenizer")
    text = Qwen3ForCausalLM(
        Qwen3Config(
            vocab_size=len(tokenizer),
            hidden_size=8,
            intermediate_size=8,
            num_hidden_layers=28,
            num_attention_heads=1,
            num_key_value_heads=1,
            head_dim=8,
            max_position_embeddings=64,
        )
    )
    vae = AutoencoderKLFlux2(
        block_out_channels=(8, 16),
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        latent_channels=4,
        layers_per_block=1,
        norm_num_groups=4,
        sample_size=32,
    )
    vae.bn.running_mean.normal_(0, 0.3)
    vae.bn.running_var.uniform_(0.2, 0.5)
    transformer = Flux2Transformer2DModel(
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=8,
        num_attention_heads=4,
        joint_attention_dim=3 * 8,
        timestep_guidance_channels=16,
        axes_dims_rope=(2, 2, 2, 2),
        guidance_embeds=False,
    )
    for modulation in (transformer.double_stream_modulation_img, transformer.single_stream_modulation):
        modulation.linear.weight.data *= (
            30  # what they let through is next to nothing in a network that was never trained
        )
    scheduler = FlowMatchEulerDiscreteScheduler(shift=3.0, use_dynamic_shifting=True)
    Flux2KleinPipeline(
        scheduler=scheduler, vae=vae, text_encoder=text, tokenizer=tokenizer, transformer=transformer, is_distilled=True
    ).save_pretrained(folder)
    return folder


def chat_tokenizer(folder):
    """Byte-level pieces and the marks of a chat, with a template that says the same as Qwen's for one message."""
    from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from transformers import Qwen2TokenizerFast

    bpe = Tokenizer(models.BPE())
    bpe.normalizer = normalizers.NFC()
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    marks = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=400, show_progress=False, initial_alphabet=alphabet, special_tokens=[*marks, "<think>", "</think>"]
    )
    bpe.train_from_iterator(CAPTIONS, trainer)
    tokenizer = Qwen2TokenizerFast(
        tokenizer_object=bpe,
        eos_token=marks[2],
        pad_token=marks[0],
        model_max_length=64,
        additional_special_tokens=marks[1:2],
    )
    tokenizer.chat_template = CHAT_TEMPLATE
    tokenizer.save_pretrained(folder)
    return tokenizer


CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}"
    "{% if enable_thinking is false %}{{ '<think>\n\n</think>\n\n' }}{% endif %}{% endif %}"
)


def clip_tokenizer(folder, padding=None):
    from transformers import CLIPTokenizer

    write_tokenizer(CAPTIONS, folder)
    if padding is not None:
        for name in ("tokenizer_config.json", "special_tokens_map.json"):
            told = json.loads((folder / name).read_text())
            (folder / name).write_text(json.dumps({**told, "pad_token": padding}))
    return CLIPTokenizer.from_pretrained(folder, local_files_only=True)


def clip_text(tokenizer, kind=None, *, layers=1, hidden_size=32, projection_dim=32):
    from transformers import CLIPTextConfig, CLIPTextModel

    ends = {name: getattr(tokenizer, name) for name in ("bos_token_id", "eos_token_id", "pad_token_id")}
    return (kind or CLIPTextModel)(
        CLIPTextConfig(
            vocab_size=len(tokenizer),
            hidden_size=hidden_size,
            intermediate_size=64,
            num_hidden_layers=layers,
            num_attention_heads=2,
            max_position_embeddings=CONTEXT,
            projection_dim=projection_dim,
            **ends,
        )
    )


def autoencoder(**changes):
    """The same weights in every pack, so that its ONNX graphs (which know of no scaling) are those of every pack as well."""
    import torch
    from diffusers import AutoencoderKL

    torch.manual_seed(1)
    return AutoencoderKL(
        block_out_channels=(8, 16),
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        latent_channels=4,
        layers_per_block=1,
        norm_num_groups=4,
        sample_size=32,
        **changes,
    )


def unet(**changes):
    from diffusers import UNet2DConditionModel

    return UNet2DConditionModel(
        sample_size=16,
        in_channels=4,
        out_channels=4,
        layers_per_block=1,
        norm_num_groups=8,
        **changes,
    )


def diffusion_schedule(prediction):
    from diffusers import DDIMScheduler

    return DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="scaled_linear",
        prediction_type=prediction,
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
    )
