"""The same step by our recipe: rank 16 on the attention, one picture at a time. Run by test_training_bench, as step_peer.py is."""

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np

from likeness.ml.recipes.adapter import AdapterSettings, Example, Stepped, Tier, train_adapter

PHOTOS = 12


def main(pack: str, steps: int, precision: str, device: str, side: int) -> dict[str, object]:
    rng = np.random.default_rng(0)
    photos = [Example(rng.integers(0, 256, (side, side, 3), np.uint8), "a photo of sks") for _ in range(PHOTOS)]
    settings = AdapterSettings(
        steps=steps,
        rank=16,
        batch=1,
        learning_rate=1e-4,
        layers="attention",
        checkpoint_every=10**6,
        held_out_every=10**6,
    )
    began = last = time.perf_counter()
    prepared, seconds, losses = 0.0, [], []
    for event in train_adapter(Path(pack), photos, settings, Tier("plain", precision, micro_batch=1), device=device):
        now = time.perf_counter()
        if isinstance(event, Stepped):
            seconds.append(now - last)
            losses.append(event.loss)
        elif not seconds:
            prepared = now - began  # loading, encoding, the held-out loss before
        last = now
    peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if device == "cuda":
        import torch

        peak = torch.cuda.max_memory_allocated()
    return {
        "seconds": seconds,
        "losses": losses,
        "peak": peak,
        "prepared": prepared,
        "whole": time.perf_counter() - began,
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4], int(sys.argv[5]))))
