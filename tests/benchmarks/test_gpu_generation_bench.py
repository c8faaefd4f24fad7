"""Pictures on a graphics processor: beside plain diffusers, under caps of memory, with and without torch.compile for both. `make bench-gpu`.

Skipped without one. Written for CUDA and, up to the day it is run on one, never run there.
"""

import pytest
from figures import run, say
from test_generation_bench import PICTURE, STEPS, apart, base, memory, report
from test_gpu_training_bench import CAPS, COMPILED, DEVICE, PEAK, attempt, card

pytestmark = [pytest.mark.bench, pytest.mark.skipif(DEVICE != "cuda", reason="no CUDA device")]

COUNT = 5
"""Pictures of a run; the first is thrown away."""

__all__ = ["base", "card"]


def settled(figures):
    return {**figures, "seconds": figures["seconds"][1:], "processor": figures["processor"][1:]}


@pytest.mark.parametrize("compiled", [False, True])
def test_against_plain_diffusers(base, card, tmp_path, compiled):
    wanted = base, "torch", STEPS, COUNT, tmp_path / "ours.npy", "all"
    wish = {"LIKENESS_BENCH_COMPILE": str(int(compiled))}
    ours = attempt("picture_ours.py", *wanted, LIKENESS_BENCH_CARD="1", **wish)
    assert ours is not None, "the whole memory of the card did not suffice"
    theirs = run("picture_peer.py", base, STEPS, COUNT, tmp_path / "peer.npy", "float16", "cuda", **wish)
    peak = next((number for name, number in PEAK.items() if name in card), None)
    used = None if peak is None else round(ours["operations"] / min(ours["seconds"][1:]) / peak, 3)
    first, note = ours["seconds"][0], apart(tmp_path / "ours.npy", tmp_path / "peer.npy")
    note = f"first picture {first:.1f} s; {used} of what the card can; {note}{f'; {COMPILED}' if compiled else ''}"
    name, peer = (
        f"{PICTURE}, on {card}{', compiled' if compiled else ''}",
        f"diffusers' pipeline, float16, channels last, TF32{', compiled' if compiled else ''}",
    )
    report(name, [settled(ours)], [settled(theirs)], peer, "gpu", note=note)
    memory(f"peak memory of that picture, on {card}{', compiled' if compiled else ''}", [ours], [theirs], peer, "gpu")


@pytest.mark.parametrize("cap", CAPS)
def test_under_a_cap_of_memory(base, card, tmp_path, cap):
    wanted = base, "torch", STEPS, 2, tmp_path / "ours.npy", "all"
    ours = attempt("picture_ours.py", *wanted, LIKENESS_BENCH_CARD="1", LIKENESS_BENCH_CAP=str(cap))
    fits = "not enough memory" if ours is None else f"peak {ours['peak'] / 1e9:.1f} GB"
    say("gpu", f"{PICTURE}, on {card} with {cap} GB", ours=ours and min(ours["seconds"]), note=fits)
