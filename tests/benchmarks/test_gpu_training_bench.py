"""Training on a graphics processor: beside diffusers' own step, under caps of memory, with and without torch.compile. `make bench-gpu`.

Skipped without one. Written for CUDA and, up to the day it is run on one, never run there.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest
from figures import HERE, say
from test_training_bench import FEW, PEER, SIDE, SIZE, base, used

pytestmark = pytest.mark.bench

STEPS = int(os.environ.get("LIKENESS_BENCH_STEPS", "40"))
CAPS = (8, 12, 16, 24)
PEAK = {"H200": 989e12, "H100": 989e12, "A100": 312e12, "4090": 165e12, "3090": 71e12, "L4": 121e12}
"""Dense bfloat16 operations per second, from the makers' data sheets."""

__all__ = ["base"]


@pytest.fixture(scope="module", autouse=True)
def card():
    torch = pytest.importorskip("torch")
    if not torch.cuda.is_available():
        pytest.skip("no CUDA device")
    return torch.cuda.get_device_name(0)


def attempt(script, *words, **environment):
    """Its figures, or None where the memory did not suffice."""
    done = subprocess.run(
        [sys.executable, str(HERE / script), *map(str, words)], capture_output=True, text=True, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip
    if done.returncode and "OutOfMemoryError" in done.stderr:
        return None
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


def pace(figures):
    return median(figures["seconds"][len(figures["seconds"]) // 4 :])


@pytest.mark.parametrize("compiled", [False, True])
def test_one_step_both_cached(base: Path, card, compiled):
    theirs = attempt("step_peer.py", base, STEPS, "bfloat16", "cuda")
    ours = attempt(
        "step_ours.py", base, STEPS, "bfloat16", "cuda", SIDE, FEW, LIKENESS_BENCH_COMPILE=str(int(compiled))
    )
    counted = attempt("step_ours.py", base, 3, "bfloat16", "cuda", SIDE, FEW, LIKENESS_BENCH_FLOPS="1")
    peak = next((number for name, number in PEAK.items() if name in card), None)
    share = None if peak is None else round(counted["operations"] / pace(ours) / peak, 3)
    say(
        "gpu", f"one step on {card}, {SIZE}{', compiled' if compiled else ''}", ours=pace(ours), peer=pace(theirs),
        against=PEER, versions=used(), note=f"{share} of what the card can; latents and words cached by both",
    )  # fmt: skip
    peaks = (figures["peak"] / 1e9 for figures in (ours, theirs))
    say("gpu", "peak memory of that step", unit="GB", ours=next(peaks), peer=next(peaks), against=PEER)


@pytest.mark.parametrize("cap", CAPS)
def test_under_a_cap_of_memory(base: Path, card, cap):
    ours, theirs = (
        attempt(script, base, STEPS, "bfloat16", "cuda", *side, LIKENESS_BENCH_CAP_GB=str(cap))
        for script, side in (("step_ours.py", [SIDE, FEW]), ("step_peer.py", []))
    )
    fits = "not enough memory" if ours is None else f"peak {ours['peak'] / 1e9:.1f} GB"
    say(
        "gpu", f"one step on {card} with {cap} GB, {SIZE}", ours=ours and pace(ours), peer=theirs and pace(theirs),
        against=f"{PEER}, without a cap", versions=used(), note=fits,
    )  # fmt: skip
