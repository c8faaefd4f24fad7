"""Our sampling beside stock diffusers pipelines on the same weights: the same latents after the same steps from the same noise."""

import numpy as np
import pytest

from likeness.ml.engines.engine import Engine, PictureRequest, seed_noise
from likeness.ml.engines.redrawing import Anchor, redrawn
from likeness.ml.families import family_of
from likeness.ml.families.flux2_klein.folder import read_folder
from likeness.ml.families.flux2_klein.torch_networks import LARGEST_REFERENCE, fitted
from likeness.ml.guard import guarded
from likeness.ml.lora import Adapter, Delta, combined, read_adapter, write_adapter
from likeness.ml.networks import rows
from likeness.ml.parts.chat_tokenizer import ChatTokenizer, in_template
from likeness.ml.parts.devices import ANYTHING, Wanted
from likeness.ml.sampler import sample

SIDE, STEPS, PROMPT, NEGATIVE, GUIDANCE = 64, 6, "a photo of a woman, smiling", "a man", 3.0


def networks_of(pack, wanted=ANYTHING):
    return family_of(pack).open_networks("torch", pack, Adapter(), wanted)


def noise_for(networks):
    side = SIDE // networks.factor
    return np.random.default_rng(0).normal(size=(1, networks.channels, side, side)).astype(np.float32)


@pytest.fixture(scope="module")
def klein(tiny_flux2_klein):
    return networks_of(tiny_flux2_klein)


@pytest.fixture(scope="module")
def stock_klein(tiny_flux2_klein):
    from diffusers import Flux2KleinPipeline

    pipeline = Flux2KleinPipeline.from_pretrained(tiny_flux2_klein, local_files_only=True)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def test_sdxl_draws_what_its_stock_pipeline_draws(bare_sdxl):
    import torch
    from diffusers import DPMSolverMultistepScheduler, StableDiffusionXLPipeline

    pipeline = StableDiffusionXLPipeline.from_pretrained(bare_sdxl, local_files_only=True)
    pipeline.set_progress_bar_config(disable=True)
    pipeline.scheduler = DPMSolverMultistepScheduler.from_config(
        pipeline.scheduler.config, timestep_spacing="linspace", final_sigmas_type="zero"
    )
    networks = networks_of(bare_sdxl)
    noise, told = noise_for(networks), networks.encode([PROMPT, NEGATIVE], SIDE, SIDE)
    theirs = pipeline(
        prompt=PROMPT, negative_prompt=NEGATIVE, width=SIDE, height=SIDE, num_inference_steps=STEPS,
        guidance_scale=GUIDANCE, latents=torch.from_numpy(noise), output_type="latent",
    ).images  # fmt: skip

    def predict(latents, moment):
        wanted, unwanted = networks.denoise(np.concatenate([latents, latents]), moment.time, told)
        return (unwanted + np.float32(GUIDANCE) * (wanted - unwanted))[None]

    moments = networks.schedule.moments(STEPS, noise[0, 0].size)
    ours = sample(networks.schedule, predict, noise, moments)
    assert np.abs(ours).max() > 1
    assert np.abs(ours - theirs.numpy()).max() < 1e-3
    alone = networks.encode([PROMPT], 2 * SIDE, SIDE)
    assert (
        np.abs(networks.denoise(noise, 500, alone) - networks.denoise(noise, 500, rows(told, slice(0, 1)))).max() > 1e-4
    )


@pytest.mark.parametrize("sizes", [(), ((64, 64),), ((70, 85), (64, 96), (64, 64), (80, 64))])
def test_klein_draws_what_its_stock_pipeline_draws(klein, stock_klein, sizes):
    import torch
    from PIL import Image

    from likeness.ml.families.flux2_klein.patches import unnormalised

    rng = np.random.default_rng(1)
    shown = [rng.integers(0, 256, (*size, 3), dtype=np.uint8) for size in sizes]
    noise, told = noise_for(klein), dict(klein.encode([PROMPT], SIDE, SIDE))
    told |= klein.encode_references(shown) if shown else {}
    moments = klein.schedule.moments(4, noise[0, 0].size)
    ours = sample(klein.schedule, lambda x, now: klein.denoise(x, now.time, told), noise, moments, solver="euler")
    theirs = stock_klein(
        image=[Image.fromarray(picture) for picture in shown] or None, prompt=PROMPT, width=SIDE, height=SIDE,
        num_inference_steps=4, guidance_scale=1.0, latents=torch.from_numpy(noise), output_type="latent",
        max_sequence_length=64,
    ).images  # fmt: skip
    with torch.inference_mode():
        ours = unnormalised(klein._vae, torch.from_numpy(ours)).numpy()
    assert np.abs(ours).max() > 1
    assert np.abs(ours - theirs.numpy()).max() < 1e-4


def test_klein_draws_around_what_stays_as_its_stock_inpainting_does(klein, stock_klein):
    """Looking at the picture itself first, and then at a reference."""
    import torch
    from diffusers import Flux2KleinInpaintPipeline
    from PIL import Image

    from likeness.ml.families.flux2_klein.patches import unnormalised

    pipeline = Flux2KleinInpaintPipeline(**stock_klein.components)
    pipeline.set_progress_bar_config(disable=True)
    rng = np.random.default_rng(2)
    photo, other = (rng.integers(0, 256, (*size, 3), dtype=np.uint8) for size in ((SIDE, SIDE), (64, 96)))
    change = np.zeros((SIDE, SIDE), np.float32)
    change[SIDE // 2 :] = 1
    request = PictureRequest(PROMPT, seed=1, steps=4, guidance=1.0, width=SIDE, height=SIDE, solver="euler")
    ours = redrawn(Engine("torch", klein), request, Anchor(photo, 1.0, change), references=[other])
    theirs = pipeline(
        image=Image.fromarray(photo), mask_image=Image.fromarray((change * 255).astype(np.uint8)),
        image_reference=Image.fromarray(other), prompt=guarded(PROMPT, "")[0], strength=1.0, num_inference_steps=4,
        guidance_scale=1.0, latents=torch.from_numpy(seed_noise(1, ours.shape)), output_type="latent", max_sequence_length=64,
    ).images  # fmt: skip
    with torch.inference_mode():
        ours = unnormalised(klein._vae, torch.from_numpy(ours)).numpy()
    assert np.abs(ours).max() > 1
    assert np.abs(ours - theirs.numpy()).max() < 1e-4


def test_kleins_fixed_shift_is_that_of_its_stock_scheduler(tiny_flux2_klein, tmp_path):
    import shutil

    from diffusers import FlowMatchEulerDiscreteScheduler

    stock = FlowMatchEulerDiscreteScheduler(shift=3.0, use_dynamic_shifting=False)
    pack = shutil.copytree(tiny_flux2_klein, tmp_path / "pack")
    stock.save_pretrained(pack / "scheduler")
    stock.set_timesteps(sigmas=np.linspace(1.0, 1 / STEPS, STEPS))
    moments = read_folder(pack).schedule.moments(STEPS, 64)
    assert np.allclose([moment.time for moment in moments], stock.timesteps.numpy(), atol=1e-3)


@pytest.mark.parametrize("prompt", [PROMPT, "", "zwei\nZeilen, ÄÖÜ 🙂 <|im_end|> <think>", "word " * 200])
def test_a_chats_ids_are_those_of_transformers(tiny_flux2_klein, prompt):
    from transformers import AutoTokenizer

    theirs = AutoTokenizer.from_pretrained(tiny_flux2_klein / "tokenizer", local_files_only=True)
    told = [{"role": "user", "content": prompt}]
    text = theirs.apply_chat_template(told, tokenize=False, add_generation_prompt=True, enable_thinking=False)
    assert text == in_template(prompt)
    expected = theirs(text, padding="max_length", truncation=True, max_length=64)
    ids, mask = ChatTokenizer(tiny_flux2_klein / "tokenizer").ids([prompt])
    assert ids[0].tolist() == expected.input_ids
    assert mask[0].tolist() == expected.attention_mask


def test_a_large_reference_is_shrunk_and_its_middle_is_taken():
    picture = np.zeros((1_000, 3_001, 3), np.uint8)
    assert fitted(picture, 16).shape == (576, 1_760, 3)
    assert fitted(picture, 16)[..., 0].size <= LARGEST_REFERENCE
    framed = np.zeros((70, 85, 3), np.uint8)
    framed[3:67, 2:82] = 255
    assert fitted(framed, 16).min() == 255


def test_eight_bits_keep_the_prediction(tiny_flux2_klein, klein):
    small = networks_of(tiny_flux2_klein, Wanted(weights="int8"))
    assert small.eight_bits
    assert not klein.eight_bits
    told, noise = klein.encode([PROMPT], SIDE, SIDE), noise_for(klein)
    exact, rounded = (networks.denoise(noise, 500, told) for networks in (klein, small))
    error = np.sqrt(np.mean((exact - rounded) ** 2) / np.mean(exact**2))
    assert 0 < error < 0.01


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("kind", ["float32", "bfloat16"])
def test_eight_bits_of_a_layer_are_near_and_small(kind, bias):
    import torch

    from likeness.ml.parts.eight_bits import in_eight_bits

    torch.manual_seed(0)
    exact = torch.nn.Linear(512, 256, bias=bias)
    module = torch.nn.Sequential(torch.nn.Linear(512, 256, bias=bias).to(getattr(torch, kind)), torch.nn.Linear(8, 8))
    module[0].load_state_dict(exact.state_dict())
    x = torch.randn(3, 7, 512)
    assert in_eight_bits(module) == 512 * 256 * (3 if kind == "float32" else 1)
    with torch.inference_mode():
        found, expected = module[0](x.to(getattr(torch, kind))).float(), exact(x)
    error = float((found - expected).square().mean().sqrt() / expected.square().mean().sqrt())
    assert 0 < error < 0.01
    assert type(module[1]) is torch.nn.Linear  # too small to be worth it


def test_two_adapters_together_keep_what_each_does_to_text_encoders():
    from safetensors.numpy import save

    down, up = np.ones((2, 3), np.float32), np.ones((4, 2), np.float32)
    name = "text_encoder.text_model.encoder.layers.0.self_attn.q_proj"
    foreign = read_adapter(save({f"{name}.lora_A.weight": down, f"{name}.lora_B.weight": up}), "unet")
    ours = read_adapter(write_adapter(Adapter({"conv_in": Delta(down, up)}), "unet", {}), "unet")
    for both in (combined(foreign, ours), combined(ours, foreign)):
        assert list(both.deltas) == ["conv_in"]
        assert list(both.texts["text_encoder"]) == ["encoder.layers.0.self_attn.q_proj"]
    assert combined(foreign, foreign).texts["text_encoder"]["encoder.layers.0.self_attn.q_proj"].down.shape == (4, 3)
