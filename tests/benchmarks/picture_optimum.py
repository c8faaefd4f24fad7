"""The same pictures by optimum's ONNX Runtime pipeline, on the graphs that ours uses. Runs in an environment of its own, without our package."""

import importlib.metadata
import json
import sys
import time

import numpy as np


def main(pack: str, steps: int, count: int, noise: str, prompt: str, negative: str, out: str) -> dict[str, object]:
    from diffusers import DPMSolverMultistepScheduler
    from optimum.onnxruntime import ORTStableDiffusionPipeline

    began = time.perf_counter()
    pipeline = ORTStableDiffusionPipeline.from_pretrained(pack, provider="CPUExecutionProvider")
    pipeline.set_progress_bar_config(disable=True)
    pipeline.scheduler = DPMSolverMultistepScheduler.from_config(
        pipeline.scheduler.config, algorithm_type="dpmsolver++", timestep_spacing="linspace", final_sigmas_type="zero"
    )
    loaded = time.perf_counter() - began
    import torch

    seconds, processor = [], []
    for _ in range(count):
        wall, cpu = time.perf_counter(), time.process_time()
        picture = pipeline(
            prompt, negative_prompt=negative, num_inference_steps=steps, guidance_scale=7.5, height=512, width=512,
            latents=torch.from_numpy(np.load(noise)), output_type="np",
        ).images[0]  # fmt: skip
        seconds.append(time.perf_counter() - wall)
        processor.append(time.process_time() - cpu)
    np.save(out, np.rint(picture * 255).astype(np.uint8))
    names = ("optimum-onnx", "onnxruntime", "diffusers", "transformers")
    used = {f"{name} (optimum)": importlib.metadata.version(name) for name in names}
    return {"seconds": seconds, "processor": processor, "loaded": loaded, "versions": used}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:8])))
