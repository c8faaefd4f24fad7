"""Pictures by our engine, one line of JSON. Run by test_generation_bench, as picture_peer.py and picture_optimum.py are.

LIKENESS_BENCH_FEW=4: so many steps of LCM without guidance. LIKENESS_BENCH_REUSE=2: of so many steps one is computed whole. On a graphics processor: LIKENESS_BENCH_CAP, gigabytes of its memory that may be used; LIKENESS_BENCH_COMPILE=1, torch.compile.
"""

import json
import os
import resource
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from likeness.ml.engines import Engine, PictureRequest, open_engine


def main(pack: str, engine: str, steps: int, count: int, out: str, guided: str) -> dict[str, object]:
    began, on_card = time.perf_counter(), os.environ.get("LIKENESS_BENCH_CARD") == "1"
    if on_card:
        _cap(float(os.environ.get("LIKENESS_BENCH_CAP", "0")))
    opened = open_engine(engine, Path(pack))
    if on_card and os.environ.get("LIKENESS_BENCH_COMPILE") == "1":
        opened.networks._unet.compile()
    loaded = time.perf_counter() - began
    levels = tuple(float(part) for part in guided.split("-")) if guided != "all" else None
    wanted = PictureRequest("a photo of a man, smiling", "hat", 1, steps, 7.5, 512, 512, guided=levels)
    if few := os.environ.get("LIKENESS_BENCH_FEW"):
        wanted = replace(wanted, steps=int(few), guidance=1.0, solver="lcm")
    wanted = replace(wanted, reuse=int(os.environ.get("LIKENESS_BENCH_REUSE", "1")))
    seconds, processor = [], []
    for _ in range(count):
        wall, cpu = time.perf_counter(), time.process_time()
        picture = opened.generate(wanted)
        seconds.append(time.perf_counter() - wall)
        processor.append(time.process_time() - cpu)
    np.save(out, picture)
    peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    figures = {"seconds": seconds, "processor": processor, "loaded": loaded, "peak": peak}
    return figures | (_on_card(opened, steps) if on_card else {})


def _cap(gigabytes: float) -> None:
    import torch

    if gigabytes:
        torch.cuda.set_per_process_memory_fraction(
            min(1.0, gigabytes * 1e9 / torch.cuda.get_device_properties(0).total_memory)
        )


def _on_card(opened: Engine, steps: int) -> dict[str, object]:
    """Its peak of memory, and the operations of the denoiser in one picture."""
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    peak = torch.cuda.max_memory_allocated()
    conditions = opened.networks.encode(["a photo", "a hat"], 512, 512)
    with FlopCounterMode(display=False) as counted:
        opened.networks.denoise(np.zeros((2, 4, 64, 64), np.float32), 500.0, conditions)
    return {"peak": peak, "operations": counted.get_total_flops() * steps}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5], sys.argv[6])))
