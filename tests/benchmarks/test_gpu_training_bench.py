"""Training on a graphics processor: beside diffusers, under caps of memory, with and without torch.compile for both. `make bench-gpu`.

Skipped without one. Written for CUDA and, up to the day it is run on one, never run there. LIKENESS_BENCH_DEVICE=cpu runs the same on a processor,
to try the scripts: its figures mean nothing.
"""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest
from figures import HERE, say
from test_training_bench import FEW, PEER, SIDE, SIZE, as_the_product_does_it, base, same_recipe, script_pace, used

pytestmark = pytest.mark.bench

STEPS = int(os.environ.get("LIKENESS_BENCH_STEPS", "40"))
DEVICE = os.environ.get("LIKENESS_BENCH_DEVICE", "cuda")
CAPS = (8, 12, 16, 24)
PEAK = {"H200": 989e12, "H100": 989e12, "A100": 312e12, "4090": 165e12, "3090": 71e12, "L4": 121e12}
"""Dense bfloat16 operations per second, from the makers' data sheets."""

COMPILED = "compiled, both; the product itself never compiles: its sealed workers may start no compiler (docs/adr/0006)"
BEST = f"{PEER}, fused AdamW, TF32"

__all__ = ["base"]


@pytest.fixture(scope="module", autouse=True)
def card():
    torch = pytest.importorskip("torch")
    if DEVICE != "cuda":
        return platform.processor() or platform.machine()
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


def on(card, compiled):
    return f" on {card}{', compiled' if compiled else ''}"


@pytest.mark.parametrize("compiled", [False, True])
def test_one_step_both_cached(base: Path, card, compiled):
    wish = {"LIKENESS_BENCH_COMPILE": str(int(compiled))}
    theirs = attempt("step_peer.py", base, STEPS, "bfloat16", DEVICE, **wish)
    ours = attempt("step_ours.py", base, STEPS, "bfloat16", DEVICE, SIDE, FEW, **wish)
    counted = attempt("step_ours.py", base, 3, "bfloat16", DEVICE, SIDE, FEW, LIKENESS_BENCH_FLOPS="1")
    peak = next((number for name, number in PEAK.items() if name in card), None)
    share = "" if peak is None else f"{counted['operations'] / pace(ours) / peak:.3f} of what the card can; "
    note = f"{share}latents and words cached by both"
    say(
        "gpu", f"one step{on(card, compiled)}, {SIZE}", ours=pace(ours), peer=pace(theirs), against=BEST,
        limit="1.15 times as fast", versions=used(), note=f"{note}; {COMPILED}" if compiled else note,
    )  # fmt: skip
    peaks = (figures["peak"] / 1e9 for figures in (ours, theirs))
    say(
        "gpu",
        f"peak memory of that step{on(card, compiled)}",
        unit="GB",
        ours=next(peaks),
        peer=next(peaks),
        against=BEST,
    )


@pytest.mark.parametrize("compiled", [False, True])
def test_whole_training(base: Path, card, compiled, tmp_path, noor):
    """Compiling is part of the script's time. What the product does is compared with the script as it comes, and as accelerate compiles it."""
    script = script_pace(base, tmp_path, STEPS, DEVICE, compiled=compiled)
    wish = {"LIKENESS_BENCH_COMPILE": str(int(compiled))}
    same_recipe(base, script, STEPS, DEVICE, "gpu", on(card, compiled), note=COMPILED if compiled else "", **wish)
    where = f" on {card}{', the peer compiled' if compiled else ''}"
    as_the_product_does_it(base, script, STEPS, tmp_path / "product", noor, "gpu", where)


@pytest.mark.parametrize("cap", CAPS)
def test_under_a_cap_of_memory(base: Path, card, cap):
    ours, theirs = (
        attempt(script, base, STEPS, "bfloat16", DEVICE, *side, LIKENESS_BENCH_CAP_GB=str(cap))
        for script, side in (("step_ours.py", [SIDE, FEW]), ("step_peer.py", []))
    )
    fits = ("not enough memory" if each is None else f"peak {each['peak'] / 1e9:.1f} GB" for each in (ours, theirs))
    say(
        "gpu", f"one step on {card} with {cap} GB, {SIZE}", ours=ours and pace(ours), peer=theirs and pace(theirs),
        against=f"{BEST}, with as much", versions=used(), note=f"ours {next(fits)}, the peer {next(fits)}",
    )  # fmt: skip
