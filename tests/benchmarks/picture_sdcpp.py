"""The same pictures by stable-diffusion.cpp, on the same weights, at its best flags. Runs in an environment of its own, without our package.

Its noise is its own, so that the time is the same and the picture is not. `seconds` of a picture of each of the numbers of steps.

Without its flash attention: on processors with AVX-512 that takes heads of 40, as Stable Diffusion 1.5 has, one number at a time; at 256 pixels a step
took 32 s of processor with it and 23 s without. LIKENESS_BENCH_SDCPP_FLAGS: JSON, other words for it.
"""

import importlib.metadata
import json
import os
import resource
import sys
import time


def main(pack: str, counts: list[int], prompt: str, negative: str) -> dict[str, object]:
    from stable_diffusion_cpp import StableDiffusion

    began = time.perf_counter()
    threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    opened = StableDiffusion(model_path=pack, n_threads=threads, verbose=False, **FLAGS)
    loaded = time.perf_counter() - began
    seconds, processor = [], []
    for steps in counts:
        wall, cpu = time.perf_counter(), time.process_time()
        opened.generate_image(
            prompt, negative, width=512, height=512, cfg_scale=7.5, sample_method="dpm++2m", scheduler="discrete",
            sample_steps=steps, seed=1,
        )  # fmt: skip
        seconds.append(time.perf_counter() - wall)
        processor.append(time.process_time() - cpu)
    name = "stable-diffusion-cpp-python"
    return {
        "seconds": seconds,
        "processor": processor,
        "loaded": loaded,
        "peak": 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
        "versions": {name: importlib.metadata.version(name)},
    }


FLAGS = {"wtype": "f16"} | json.loads(os.environ.get("LIKENESS_BENCH_SDCPP_FLAGS", "{}"))

if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], [int(word) for word in sys.argv[2].split(",")], *sys.argv[3:5])))
