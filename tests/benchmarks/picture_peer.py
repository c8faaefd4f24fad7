"""The same pictures by plain diffusers at its best flags: its own pipeline, bfloat16, channels last, DPM++ 2M, the same noise.

LIKENESS_BENCH_COMPILE=1: torch.compile of its UNet and of its decoder, as its guide says.
"""

import json
import os
import resource
import sys
import time

import numpy as np


def main(pack: str, steps: int, count: int, out: str, precision: str, device: str) -> dict[str, object]:
    import torch
    from diffusers import DPMSolverMultistepScheduler, StableDiffusionPipeline

    from likeness.ml.engines.engine import seed_noise
    from likeness.ml.guard import guarded

    began = time.perf_counter()
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = torch.backends.cudnn.benchmark = True
    dtype = getattr(torch, precision)
    pipeline = StableDiffusionPipeline.from_pretrained(
        pack, torch_dtype=dtype, local_files_only=True, safety_checker=None
    )
    pipeline.set_progress_bar_config(disable=True)
    pipeline.scheduler = DPMSolverMultistepScheduler.from_config(
        pipeline.scheduler.config, algorithm_type="dpmsolver++", timestep_spacing="linspace", final_sigmas_type="zero"
    )
    pipeline.to(device)
    pipeline.unet.to(memory_format=torch.channels_last)
    pipeline.vae.to(memory_format=torch.channels_last)
    if os.environ.get("LIKENESS_BENCH_COMPILE") == "1":
        pipeline.unet.compile(fullgraph=True)
        pipeline.vae.decode = torch.compile(pipeline.vae.decode, fullgraph=True)
    loaded = time.perf_counter() - began
    prompt, negative = guarded("a photo of a man, smiling", "hat")
    noise = torch.from_numpy(seed_noise(1, (1, 4, 64, 64))).to(device, dtype)
    seconds, processor = [], []
    for _ in range(count):
        wall, cpu = time.perf_counter(), time.process_time()
        picture = pipeline(
            prompt, negative_prompt=negative, num_inference_steps=steps, guidance_scale=7.5, height=512, width=512,
            latents=noise, output_type="np",
        ).images[0]  # fmt: skip
        seconds.append(time.perf_counter() - wall)
        processor.append(time.process_time() - cpu)
    np.save(out, np.rint(picture * 255).astype(np.uint8))
    peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if device == "cuda":
        peak = torch.cuda.max_memory_allocated()
    return {"seconds": seconds, "processor": processor, "loaded": loaded, "peak": peak}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5], sys.argv[6])))
