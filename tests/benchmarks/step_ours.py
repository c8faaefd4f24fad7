"""The same step by our recipe: rank 16 on the attention, one picture at a time. Run by test_training_bench, as step_peer.py is.

LIKENESS_BENCH_CAP_GB: of a graphics processor's memory. LIKENESS_BENCH_COMPILE=1: torch.compile. LIKENESS_BENCH_FLOPS=1: count the operations of
the second step (its time does not count).
"""

import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from figures import cap_memory

from likeness.ml.recipes.adapter import AdapterSettings, Example, HeldOut, Stepped, Tier, train_adapter


def main(pack: str, steps: int, precision: str, device: str, side: int, count: int) -> dict[str, object]:
    rng = np.random.default_rng(0)
    photos = [Example(rng.integers(0, 256, (side, side, 3), np.uint8), "a photo of sks") for _ in range(count)]
    settings = AdapterSettings(
        steps=steps,
        rank=16,
        batch=1,
        learning_rate=1e-4,
        layers="attention",
        checkpoint_every=10**6,
        held_out_every=10**6,
    )
    cap_memory(device)
    tier = Tier("plain", precision, micro_batch=1, compile=os.environ.get("LIKENESS_BENCH_COMPILE") == "1")
    began = last = time.perf_counter()
    prepared, aside, seconds, losses, operations = 0.0, 0.0, [], [], 0
    events = train_adapter(Path(pack), photos, settings, tier, device=device)
    while (event := next(events, None)) is not None:
        now = time.perf_counter()
        if isinstance(event, Stepped):
            seconds.append(now - last)
            losses.append(event.loss)
            if event.step == 1 and os.environ.get("LIKENESS_BENCH_FLOPS") == "1":
                operations = count_operations(events)
                now = time.perf_counter()
        elif not seconds:
            prepared = now - began  # loading, encoding, the held-out loss before
        elif isinstance(event, HeldOut):
            aside = now - last
        last = now
    peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if device == "cuda":
        import torch

        peak = torch.cuda.max_memory_allocated()
    return {
        "seconds": seconds,
        "losses": losses,
        "peak": peak,
        "operations": operations,
        "prepared": prepared,
        "held_out": aside,
        "whole": time.perf_counter() - began,
    }


def count_operations(events: Iterator[object]) -> int:
    """Floating point operations of the next step."""
    from torch.utils.flop_counter import FlopCounterMode

    with FlopCounterMode(display=False) as counter:
        next(events)
    return counter.get_total_flops()


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4], int(sys.argv[5]), int(sys.argv[6]))))
