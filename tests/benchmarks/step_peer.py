"""A training step as diffusers' own examples write it, at its best flags, with cached latents and words: the peer. Run by test_training_bench.

python step_peer.py PACK STEPS PRECISION DEVICE  ->  one JSON line: seconds of each step, losses, peak memory in bytes

LIKENESS_BENCH_CAP_GB: of a graphics processor's memory. LIKENESS_BENCH_COMPILE=1: torch.compile.
"""

import json
import os
import resource
import sys
import time

import torch
from diffusers import UNet2DConditionModel
from diffusers.training_utils import cast_training_params
from figures import cap_memory
from peft import LoraConfig

RANK = 16


def main(pack: str, steps: int, precision: str, device: str) -> dict[str, object]:
    cap_memory(device)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = torch.backends.cudnn.benchmark = True
    dtype = getattr(torch, precision)
    unet = unet_of(pack, dtype, device)
    parameters = [parameter for parameter in unet.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=1e-4, fused=True)
    side, width = unet.config.sample_size, unet.config.cross_attention_dim
    generator = torch.Generator(device).manual_seed(0)
    latents = torch.randn(1, 4, side, side, generator=generator, device=device)
    words = torch.randn(1, 77, width, generator=generator, device=device).to(dtype)
    seconds, losses = [], []
    for _ in range(steps):
        began = time.perf_counter()
        noise = torch.randn(latents.shape, generator=generator, device=device)
        time_step = torch.randint(0, 1000, (1,), generator=generator, device=device)
        noisy = ((latents + noise) / 2**0.5).to(dtype).contiguous(memory_format=torch.channels_last)
        with torch.autocast(torch.device(device).type, dtype, enabled=dtype != torch.float32):
            predicted = unet(noisy, time_step, words, return_dict=False)[0]
        loss = torch.nn.functional.mse_loss(predicted.float(), noise)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
        seconds.append(time.perf_counter() - began)
    peak = (
        torch.cuda.max_memory_allocated()
        if device == "cuda"
        else 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    )
    return {"seconds": seconds, "losses": losses, "peak": peak}


def unet_of(pack: str, dtype: torch.dtype, device: str) -> UNet2DConditionModel:
    """With peft's layers in float32, ready for training."""
    unet = UNet2DConditionModel.from_pretrained(
        f"{pack}/unet", torch_dtype=dtype, local_files_only=True, use_safetensors=True
    )
    unet.requires_grad_(requires_grad=False)
    unet.to(device, memory_format=torch.channels_last)
    targets = ["to_k", "to_q", "to_v", "to_out.0"]
    unet.add_adapter(LoraConfig(r=RANK, lora_alpha=RANK, init_lora_weights="gaussian", target_modules=targets))
    cast_training_params(unet, dtype=torch.float32)
    unet.train()
    if os.environ.get("LIKENESS_BENCH_COMPILE") == "1":
        unet.compile()
    return unet


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4])))
